"""The day each sentence stands on: the publication day, or the month a later section states for itself."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date

from vedette.claims.dates import Anchor, find_dates
from vedette.claims.sentences import Block
from vedette.records import Document

_STATES_YEAR = re.compile(r"\b(?:19[5-9]\d|20[0-4]\d)\b")
_OPENING = 90
"""A section that opens with its month names it in its first words."""


def anchors(text: str, parts: tuple[Block, ...], head_end: int, published: date | None) -> dict[int, Anchor]:
    """Section number -> anchor. Only a section below the head that states its own year has one of its own."""
    found: dict[int, Anchor] = {}
    for index, part in enumerate(parts):
        if not part.heading or part.start < head_end:
            continue
        body = next((p for p in parts[index + 1 : index + 4] if not p.heading), None)
        opening = text[body.start : min(body.end, body.start + _OPENING)] if body else ""
        heading = text[part.start : part.end]
        own = _own(heading, opening, published)
        if own:
            found[part.section] = own
    return found


def passage_anchor(document: Document, place: int) -> Anchor | None:
    """The day of the earlier mail that ``place`` (a code point of the document's text) is quoted from, if any.

    One whose day is not told still is another day than the document's own: nothing is counted from that.
    """
    index = bisect_right(document.passages, place, key=lambda passage: passage.start) - 1
    if index < 0 or place >= document.passages[index].end:
        return None
    passage = document.passages[index]
    return Anchor(date.fromisoformat(passage.day) if passage.day else None, words=passage.basis)


def _own(heading: str, opening: str, published: date | None) -> Anchor | None:
    nowhere = Anchor(None)
    titled = [h for h in find_dates(heading, nowhere) if h.days] if _STATES_YEAR.search(heading) else []
    opened = [h for h in find_dates(opening, nowhere) if h.days and h.days.precision in ("month", "day")]
    for hit in opened:
        days = hit.days
        assert days is not None
        agrees = not titled or any(t.days and t.days.first <= days.first <= t.days.last for t in titled)
        if (titled or hit.start < 25) and agrees and not _holds(days.first, days.last, published):
            return Anchor(
                published, days, f"{days.first:%B %Y}" if days.precision == "month" else days.first.isoformat()
            )
    for hit in titled:
        days = hit.days
        if days and not _holds(days.first, days.last, published):
            return Anchor(published, days, f"{days.first:%Y}" if days.precision == "year" else f"{days.first:%B %Y}")
    return None


def _holds(first: date, last: date, day: date | None) -> bool:
    return day is not None and first <= day <= last
