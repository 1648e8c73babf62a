"""Running heads, feet and page numbers: what stands on every page and belongs to none of its sentences."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from vedette.evidence.pdf.line import Line
from vedette.records import Rejection

_EDGE = 4
"""Lines from the top and the foot of a page that are looked at."""
_MARGIN = 0.14
"""Share of the page's height, at top and foot, in which furniture stands."""
_ALIKE = 3
"""On so many pages the same words at the same height are no text of theirs."""
_DENSE = 0.4
"""Share of the pages between the first and the last that bear it: heads may differ on left and right pages."""
_DRIFT = 3.0
"""Points by which the height may differ."""
_APART = 1.7
"""Heights of a line between furniture and text: lines of one text stand 1.0 to 1.5 apart."""
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"(?:page\s+)?[-–—]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—]?(?:\s*(?:/|of)\s*\d{1,4})?", re.IGNORECASE)
_SHOWN = 80


def furniture(pages: list[list[Line]], heights: list[tuple[float, float]]) -> tuple[set[int], tuple[Rejection, ...]]:
    """Identities (``id``) of the lines that are furniture, and the account of them, one line for each kind.

    ``heights`` holds the foot and top of each page. The head of the first page is kept: it may be a title and
    a document's symbol, which nothing else states.
    """
    alike: dict[tuple[str, int, int], list[Line]] = defaultdict(list)
    numbers: list[Line] = []
    for lines, (foot, top) in zip(pages, heights, strict=True):
        for line, side in _edges(lines, foot, top):
            alike[(_DIGITS.sub("#", line.text.casefold()), side, round(line.middle / _DRIFT))].append(line)
            if _NUMBER.fullmatch(line.text.strip()):
                numbers.append(line)
    often = {key: found for key, found in alike.items() if _runs_along(found, len(pages))}
    candidates = {id(line) for found in often.values() for line in found}
    outermost = _outermost(pages, heights, candidates | {id(line) for line in numbers})
    removed: set[int] = set()
    account: list[Rejection] = []
    for (_, side, _), found in often.items():
        kept = [line for line in found if id(line) in outermost and not (side > 0 and line.page == 1)]
        if not kept:
            continue
        removed |= {id(line) for line in kept}
        what = "running head" if side > 0 else "running foot"
        where = len({line.page for line in kept})
        account.append(_rejection(kept[0], f"{what} on {where:,} pages, not read as text: “{kept[0].text[:_SHOWN]}”"))
    single = [line for line in numbers if id(line) not in removed and id(line) in outermost]
    removed |= {id(line) for line in single}
    if single:
        account.append(_rejection(single[0], f"page number on {len(single):,} pages, not read as text"))
    return removed, tuple(account)


def _runs_along(found: list[Line], count: int) -> bool:
    """Whether a line stands on pages that follow one another, or on every other; a whole sentence on half of all."""
    where = sorted({line.page for line in found})
    if len(where) < _ALIKE:
        return False
    text = found[0].text
    span = count if text.endswith(".") and len(text.split()) > 5 else where[-1] - where[0] + 1
    return len(where) >= _DENSE * span


def _rejection(line: Line, reason: str) -> Rejection:
    return Rejection(line=line.page, field="page", reason=reason)


def _edges(lines: list[Line], foot: float, top: float) -> Iterable[tuple[Line, int]]:
    """The outermost lines of a page in its margins, with 1 for the top and -1 for the foot."""
    height = top - foot
    ordered = sorted(lines, key=lambda line: -line.middle)
    for line in ordered[:_EDGE]:
        if line.middle > top - _MARGIN * height:
            yield line, 1
    for line in ordered[: -_EDGE - 1 : -1]:
        if line.middle < foot + _MARGIN * height:
            yield line, -1


def _outermost(pages: list[list[Line]], heights: list[tuple[float, float]], candidates: set[int]) -> set[int]:
    """Candidates between which and the edge of their page no other line stands, and which the text keeps away from."""
    found: set[int] = set()
    for lines, (foot, top) in zip(pages, heights, strict=True):
        ordered = sorted(lines, key=lambda line: -line.middle)
        for side, inwards in ((1, ordered), (-1, ordered[::-1])):
            edge = {id(line) for line, where in _edges(lines, foot, top) if where == side} & candidates
            count = next((place for place, line in enumerate(inwards) if id(line) not in edge), len(inwards))
            while 0 < count < len(inwards) and _near(inwards[count - 1], inwards[count]):
                count -= 1
            close = (place for place in range(count - 2) if all(map(_near, inwards[place:][:2], inwards[place + 1 :])))
            count = next(close, count)  # three lines close to one another are a text, on however many pages
            found |= {id(line) for line in inwards[:count]}
    return found


def _near(outer: Line, inner: Line) -> bool:
    """Whether two lines stand as close as lines of one text do."""
    return abs(outer.middle - inner.middle) < _APART * outer.size
