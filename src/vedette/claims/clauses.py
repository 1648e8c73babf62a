"""Where one statement ends and the next begins inside a sentence. A cut counts only where both sides state an act."""

from __future__ import annotations

import re

_CUT = re.compile(
    r"(?P<stop>(?:[.!?]{1,3}|…)[\"')\]]*\s+(?=[\"'(]*[A-Z])|;\s+)"
    r"|(?:,?[\"']?\s+(?:while(?!\s+\w+ing\b)|whereas)|,[\"']?\s+but|,[\"']?\s+(?:al)?though|,[\"']?\s+after|,[\"']?\s+which|,\s+(?:thereby|thus))\s+"
    r"|,\s+(?:of\s+which|where)\s+"
    r"|,[\"']?\s+(?:saying|adding)\s+(?:that\s+)?"
    r"|,[\"']?\s+(?=totall?ing\b)"
    r"|,[\"']?\s+with\s+(?=an?\s+estimated|at\s+least|up\s+to|about|around|some|more|most|\d|[A-Z])"
    r"|,[\"']?\s+and\s+(?=at\s+least|they|it|he|she|up\s+to|an?\s|some|about|around|more|\d|[A-Z]|the|has|had|was|were|is|are|also)"
    r"|\s+and\s+(?=they\s+(?:are|were|have|had)|it\s+(?:is|was|has|had)|(?:has|have|had|was|were|also)\s)"
)


def clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Candidate clauses of one sentence as offsets; together they cover it but for the words that join them."""
    found: list[tuple[int, int]] = []
    start = 0
    for cut in _CUT.finditer(text):
        if cut.start() > start:
            end = cut.start() + len(cut["stop"].rstrip()) if cut["stop"] else cut.start()
            found.append((start, end))
            start = cut.end()
    if start < len(text):
        found.append((start, len(text)))
    return tuple(found)


def merged(parts: tuple[tuple[int, int], ...], acts: tuple[bool, ...]) -> tuple[tuple[int, int], ...]:
    """Clauses without an act join the one before them, or the first that has one."""
    found: list[tuple[int, int]] = []
    lead: int | None = None
    for (start, end), act in zip(parts, acts, strict=True):
        if act:
            found.append((start if lead is None else lead, end))
            lead = None
        elif found:
            found[-1] = (found[-1][0], end)
        elif lead is None:
            lead = start
    return tuple(found)
