"""The day each sentence stands on: the publication day, or the day or month a later section states for itself."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date

from vedette.claims import calendar
from vedette.claims.calendar import Days
from vedette.claims.dates import Anchor, find_dates
from vedette.claims.guarded import guarded
from vedette.claims.sentences import Block
from vedette.records import Document

STATES_YEAR = guarded(r"\b(?:19[5-9]\d|20[0-4]\d)\b")
_OPENING = 90
"""A section that opens with its month names it in its first words."""
_RELATIVE = guarded(
    r"\b(?:[Oo]n|[Ll]ast|[Tt]his)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow)\b|\b(?:[Ll]ast|[Tt]his)\s+(?:week|month|year)\b"
)
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z '’&-]{2,40}\n)?[\"'(\[]{0,2}(?:[A-Z][A-Za-z .'/]{1,30},\s+)?(?P<date>[A-Z][a-z]{2,8}\.?\s+\d{1,2},\s+\d{4}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?\s+\d{4}|\d{4}-\d\d-\d\d)\)?\s*(?:\([^()\n]{2,30}\))?\s*(?:-{1,2}|[–—]|:)\s"
)


def anchors(text: str, parts: tuple[Block, ...], head_end: int, published: date | None) -> dict[int, Anchor]:
    """Block index -> anchor, for the blocks of sections below the head that state a day or year of their own."""
    found: dict[int, Anchor] = {}
    current: Anchor | None = None
    for index, part in enumerate(parts):
        if part.start < head_end:
            continue
        if part.heading:
            bodies = [p for p in parts[index + 1 : index + 4] if not p.heading]
            opening = text[bodies[0].start : min(bodies[0].end, bodies[0].start + _OPENING)] if bodies else ""
            section = text[part.end : bodies[-1].end] if bodies else ""
            current = _own(text[part.start : part.end], opening, section, published)
        current = _datelined(text[part.start : part.start + _OPENING], published) or current
        if current:
            found[index] = current
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


def _datelined(opening: str, published: date | None) -> Anchor | None:
    """A dateline inside the text ("Mar 3, 2017 - ...") is the publication day of the piece that follows."""
    match = _DATELINE.match(opening)
    hits = find_dates(match["date"], Anchor(None)) if match else ()
    days = hits[0].days if hits else None
    if days is None or days.precision != "day" or days.first == published:
        return None
    return Anchor(days.first, words="dateline of the section")


def _own(heading: str, opening: str, section: str, published: date | None) -> Anchor | None:
    nowhere = Anchor(None)
    titled = [h for h in find_dates(heading, nowhere) if h.days] if STATES_YEAR.search(heading) else []
    opened = [h for h in find_dates(opening, nowhere) if h.days and h.days.precision in ("month", "day")]
    # A numbered paragraph may open with the day of what it tells; only a story counts its days from there.
    leans = bool(titled) or bool(opened and _RELATIVE.search(section))
    for hit in opened if leans else ():
        days = _whole(hit.days)
        agrees = not titled or any(t.days and t.days.first <= days.first <= t.days.last for t in titled)
        if (titled or hit.start < 25) and agrees and not _holds(days.first, days.last, published):
            return Anchor(
                published, days, f"{days.first:%B %Y}" if days.precision == "month" else days.first.isoformat()
            )
    for hit in titled:
        days = _whole(hit.days)
        if not _holds(days.first, days.last, published):
            return Anchor(published, days, f"{days.first:%Y}" if days.precision == "year" else f"{days.first:%B %Y}")
    return None


def _whole(days: Days | None) -> Days:
    """The whole month of "late March 2017", the whole year of "early 2018": the section tells of all of it."""
    assert days is not None
    if days.precision == "month":
        return calendar.months(days.first.year, days.first.month, days.first.month)
    return calendar.year(days.first.year) if days.precision == "year" else days


def _holds(first: date, last: date, day: date | None) -> bool:
    return day is not None and first <= day <= last
