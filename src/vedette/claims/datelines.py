"""What the head of a text states about itself: who published it, who wrote it, when, and under which symbol.

Only the first blocks are read. A day given as digits with points or strokes keeps both readings unless one of
them is no day of the calendar; the choice is then marked ``ambiguous_date``.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vedette.claims.authors import BODY_LETTERS, BYLINE, HEAD_LETTERS, PANEL, SYMBOL, Author, author
from vedette.claims.calendar import MONTHS, WEEKDAYS, months
from vedette.claims.guarded import guarded
from vedette.claims.outlets import Outlet, outlet
from vedette.claims.sentences import Block
from vedette.conduct import Gap
from vedette.records import Stated

_MONTH = r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_DATE = re.compile(
    r"(?<![\d/])(?P<iso>(?:19|20)\d\d-\d\d-\d\d)(?!\d)"
    rf"|(?<!\d)(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<y1>(?:19|20)\d\d)"
    rf"|\b{_MONTH.replace('month', 'month2')}\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>(?:19|20)\d\d)"
    r"|(?<![\d/.])(?P<a>\d{1,2})(?P<mark>[./])(?P<b>\d{1,2})(?P=mark)(?P<y3>(?:19|20)\d\d)(?!\d)"
)
YEAR_INFERRED = "its year inferred: the dateline states none"
_TITLE = guarded(
    r"(?i)\b(?:reports?|statement|letter|note|summary|advisory|circular|communiqu[eé]|bulletin|update|briefing|release|notice|paper|submission|guidance|declaration|newsletter|dispatch)\b"
)


@dataclass(frozen=True, slots=True)
class Head:
    """``published`` is the day read first; ``readings`` all of them; ``author`` speaks where nobody else does.

    ``end`` is the code point after which no block belongs to the head; ``words`` tells where the day was read.
    ``latest`` is the last day that a report states which does not state its own. ``devoted``: the author's subject is
    the DPRK by its nature; ``inferred``: from what the author or the publisher is taken where the text prints neither.
    """

    publisher: str | None
    author: str | None
    byline: str | None
    symbol: str | None
    published: date | None
    readings: tuple[date, ...]
    gaps: tuple[Gap, ...]
    end: int
    words: str = "publication date"
    latest: date | None = None
    devoted: bool = False
    inferred: str | None = None


def read_head(text: str, parts: tuple[Block, ...], stated: Stated | None = None) -> Head:
    """Read the head of a text. A missing publication day is a gap, never today.

    What the source states of itself outside the text (``stated``) counts where the text itself says nothing.
    """
    top = text[:HEAD_LETTERS]
    dated = next((m for m in _DATE.finditer(top) if _stands_for_publication(text, m)), None)
    readings = _readings(dated) if dated else ()
    readings = _settled_by_body(readings, text) if len(readings) > 1 else readings
    guessed = () if readings or (stated and stated.days) else _without_year(text)
    stated = stated or Stated()
    outside = not readings and bool(stated.days)
    if outside:
        readings = tuple(date.fromisoformat(day) for day in stated.days)
    readings = readings or guessed
    symbol = SYMBOL.search(top)
    paper = outlet(text, HEAD_LETTERS)
    byline = BYLINE.search(top)
    spoken = author(text, paper.name if paper and not paper.inferred else None)
    paper = None if spoken.names and paper and paper.inferred else paper
    return Head(
        publisher=paper.name if paper else PANEL if spoken.names == (PANEL,) else stated.publisher,
        author="; ".join(spoken.names) if spoken.names else None,
        byline=byline["name"].strip() if byline else stated.author,
        symbol=symbol.group() if symbol else None,
        published=readings[0] if readings else None,
        readings=readings,
        gaps=_gaps(readings, dated.group() if dated else stated.basis),
        end=_head_end(parts, dated.end() if dated else 0),
        words=f"publication date ({stated.basis})"
        if outside
        else f"publication date ({YEAR_INFERRED})"
        if guessed
        else "publication date",
        latest=_latest(text) if not readings else None,
        devoted=spoken.devoted,
        inferred=_inferred(spoken, paper),
    )


_NOT_YET = guarded(
    r"(?i)(?:\b(?:by|until|till|before|than|(?<!\d\s)to)\s+|\b(?:deadlines?|due|valid|expir\w+|runs?|running|lasts?|ends?|scheduled|planned)\s+(?:\w+\s+)?)(?:the\s+|of\s+|on\s+|in\s+)?$"
)
_MONTH_YEAR = re.compile(rf"\b{_MONTH}\s+(?P<year>(?:19|20)\d\d)\b")
_YEAR = re.compile(r"(?<![\d/.,(-])(?:19|20)\d\d(?![\d/)-]|[.,]\d)")


def _latest(text: str) -> date | None:
    """The last whole day that a report without a publication day states, but for those that lie ahead in it."""
    days = [
        day
        for match in _DATE.finditer(text, 0, BODY_LETTERS * 10)
        if not match["mark"] and not _still_to_come(text, match.start())
        for day in _readings(match)
    ]
    whole = (
        months(int(match["year"]), MONTHS[match["month"]], MONTHS[match["month"]]).last
        for match in _MONTH_YEAR.finditer(text, 0, BODY_LETTERS * 10)
        if not _still_to_come(text, match.start())
    )
    return max(days, default=None) or max(whole, default=None)


def _still_to_come(text: str, at: int) -> bool:
    """Whether a day is one until which something runs: the text may be older than that."""
    return bool(_NOT_YET.search(text, max(0, at - 32), at))


_DATED_PLACE = re.compile(
    rf"(?m)^[A-Z][A-Z .,'/’-]{{2,40}}?,\s+(?:[A-Z][a-z]+,\s+)?(?:{_MONTH}\s+(?P<d>\d{{1,2}})|(?P<e>\d{{1,2}})\s+{_MONTH.replace('month', 'month2')})\s+(?:\([^()\n]{{2,40}}\)\s*)?(?:-{{1,2}}|[–—])\s"
)
_WEEKDAY = guarded(r"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")
_LEAD = 700
"""Code points behind a dateline in which the story names the weekday of its news."""
_YEARS_ON = 6


def _without_year(text: str) -> tuple[date, ...]:
    """The day of a dateline without a year ("SEOUL, Feb. 12 (Wire) -"), most likely first, where the text settles it.

    It is no earlier than the last year the text names. Of the years from then on the first is taken in which the
    day falls on the weekday that the story names for its news, or on the day after it. The next year stays beside it.
    """
    place = _DATED_PLACE.search(text, 0, HEAD_LETTERS)
    if not place:
        return ()
    month, number = MONTHS[place["month"] or place["month2"]], int(place["d"] or place["e"])
    named = [int(m.group()) for m in _YEAR.finditer(text) if not _still_to_come(text, m.start())]
    if not named:
        return ()
    first = max(named)
    days = [day for year in range(first, first + _YEARS_ON) for day in _days((year, month, number))]
    latest = _latest(text)
    days = [day for day in days if latest is None or day >= latest] or days
    said = _WEEKDAY.search(text, place.end(), place.end() + _LEAD)
    near = WEEKDAYS[said.group()] if said else None
    likely = [day for day in days if near is None or (day.weekday() - near) % 7 < 2]
    taken = (likely or days)[0]
    return (taken, *[day for day in days if day > taken][:1])


def _inferred(spoken: Author, paper: Outlet | None) -> str | None:
    if spoken.inferred:
        return f"that {', '.join(spoken.names)} is the author is inferred from {spoken.inferred}"
    if paper and paper.inferred:
        return f"that {paper.name} is the outlet is inferred from “{paper.inferred}”"
    return None


def _gaps(readings: tuple[date, ...], words: str) -> tuple[Gap, ...]:
    if not readings:
        return (Gap(type="missing_value", field="published", text="the text does not state its publication day"),)
    if len(readings) > 1:
        days = tuple(day.isoformat() for day in readings)
        return (Gap(type="ambiguous_date", field="published", text=words, candidates=days),)
    return ()


_ISSUED = re.compile(r"(?i)\W*(?:jointly\s+)?(?:issued|published|released|prepared|adopted|dated)\b")
_COVERING = guarded(r"(?i)\b(?:cover(?:s|ing|ed)?|period)\b[^.]{0,60}$")
_LONG_LINE = 1000
_TITLE_LONGEST = 240
_TITLE_LINES = 6


def _stands_for_publication(text: str, match: re.Match[str]) -> bool:
    """A day in the head counts if it stands on a short line of its own, in a masthead, a dateline or a label."""
    left = text.rfind("\n", 0, match.start()) + 1
    far = min(len(text), match.end() + _LONG_LINE)  # the line may be the whole of a large file
    right = text.find("\n", match.end(), far)
    line = " ".join(text[left : right if right >= 0 else far].split())
    before = " ".join(text[left : match.start()].split()) + " " * text[left : match.start()][-1:].isspace()
    if _COVERING.search(before):
        return False  # the last day of the period that a report covers
    label = re.search(r"(?i)\b(?:published|date[ds]?|updated|posted|issued|released?)\b[^.]{0,20}$", before)
    if match.end() == right or not text[match.end() : right if right >= 0 else far].strip(" )*_"):
        # "Final report of the Panel of Experts, 4 March 2021": a title that ends with its day.
        if len(line) < _TITLE_LONGEST and _ISSUED.match(line):
            return True
        title = not text[:left].strip() or text[:left].strip().count("\n") < _TITLE_LINES
        if title and len(line) < _TITLE_LONGEST and _TITLE.search(before) and not _still_to_come(text, match.start()):
            return True
    return len(line) < 60 or bool(label) or (before.count(" ") < 8 and bool(re.search(r"[(,A-Z]\s?$|[A-Z]{3}", before)))


def _readings(match: re.Match[str]) -> tuple[date, ...]:
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
        return _days((year, month, day))
    if match["y1"]:
        return _days((int(match["y1"]), MONTHS[match["month"]], int(match["d1"])))
    if match["y2"]:
        return _days((int(match["y2"]), MONTHS[match["month2"]], int(match["d2"])))
    year, first, second = int(match["y3"]), int(match["a"]), int(match["b"])
    # Points are the continental order, strokes are not settled; the first reading is day before month in both.
    return _days((year, second, first), (year, first, second))


def _days(*parts: tuple[int, int, int]) -> tuple[date, ...]:
    found: list[date] = []
    for year, month, day in parts:
        try:
            reading = date(year, month, day)
        except ValueError:
            continue
        if reading not in found:
            found.append(reading)
    return tuple(found)


def _settled_by_body(readings: tuple[date, ...], text: str) -> tuple[date, ...]:
    """A reading that a whole date in the body repeats is the one meant; otherwise both stay."""
    stated = {day for m in _DATE.finditer(text, 0, 20_000) if not m["mark"] for day in _readings(m)}
    agreed = tuple(day for day in readings if day in stated)
    return agreed if len(agreed) == 1 else readings


def _head_end(parts: tuple[Block, ...], dated: int) -> int:
    for part in parts:
        if not part.heading and part.end > dated:
            return part.start
    return 0
