"""A pattern taken apart into the alternatives it chooses among, so that those alike can be tried together."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FLAGS = re.compile(r"\(\?([aiLmsux]+)\)")
_ZERO_WIDTH = re.compile(r"\\b|\(\?(?:<?[!=])")
_OPENS = re.compile(r"\(\?(?:-?[aims]+)?:")
_REFERS = re.compile(r"\\[1-9]|(?<!\\)\(\?\(")
"""What refers to a group by its number, which is another one in an alternative alone."""


@dataclass(frozen=True, slots=True)
class Alternatives:
    """The alternatives of a pattern, and what stands before and behind all of them."""

    lead: str
    branches: tuple[str, ...]
    tail: str

    def of(self, branches: tuple[str, ...]) -> str:
        """The pattern with these alternatives only."""
        return f"{self.lead}{'|'.join(branches)}{self.tail}"


def alternatives(pattern: str) -> Alternatives | None:
    """What ``pattern`` chooses among at its outermost, if it chooses at all. Pure; the pattern is a valid one."""
    flags = _FLAGS.match(pattern)
    start = flags.end() if flags else 0
    if (flags and "x" in flags[1]) or _REFERS.search(pattern):
        return None
    lead = pattern[:start]
    branches = _branches(pattern, start, len(pattern))
    if len(branches) > 1:
        return Alternatives(f"{lead}(?:", branches, ")")
    while ahead := _ZERO_WIDTH.match(pattern, start):
        start = _end(pattern, start) if pattern[start] == "(" else ahead.end()
    group = _OPENS.match(pattern, start)
    if group is None:
        return None
    end = _end(pattern, start)
    branches = _branches(pattern, group.end(), end - 1)
    if len(branches) < 2 or pattern[end : end + 1] in ("?", "*", "+", "{"):
        return None
    return Alternatives(pattern[: group.end()], branches, pattern[end - 1 :])


def _branches(pattern: str, start: int, end: int) -> tuple[str, ...]:
    """The parts of ``pattern[start:end]`` between the bars that stand in no brackets of their own."""
    found, place, begun = [], start, start
    while place < end:
        if pattern[place] == "|":
            found.append(pattern[begun:place])
            begun = place + 1
        place = _end(pattern, place)
    return (*found, pattern[begun:end])


def _end(pattern: str, place: int) -> int:
    """Where the escape, the class, the group or the one character ends that begins at ``place``."""
    if pattern[place] == "\\":
        return place + 2
    if pattern[place] == "[":
        place += 2 if pattern[place + 1] == "^" else 1
        place += 1 if pattern[place] == "]" else 0
        while pattern[place] != "]":
            place += 2 if pattern[place] == "\\" else 1
    elif pattern[place] == "(":
        place += 1
        while pattern[place] != ")":
            place = _end(pattern, place)
    return place + 1
