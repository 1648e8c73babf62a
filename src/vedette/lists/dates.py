"""Dates as sanctions lists print them, to ISO prefixes. What cannot be told is kept as text, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
         "sep sept september", "oct october", "nov november", "dec december"), 1
    )
    for name in names.split()
}  # fmt: skip
_YEAR = r"(?P<year>1[89]\d\d|20\d\d)"
# A time and a zone may follow a day in XML (xs:date allows 2015-07-01-04:00).
_ISO = re.compile(rf"{_YEAR}(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?:[T ][\d:.]+)?(?:Z|[+-]\d\d:\d\d)?", re.ASCII)
_NAMED = re.compile(rf"(?:(?P<day>\d{{1,2}})[ -])?(?P<name>[A-Za-z]{{3,9}})\.?,?[ -]{_YEAR}", re.ASCII)
_NAMED_US = re.compile(rf"(?P<name>[A-Za-z]{{3,9}})\.? (?P<day>\d{{1,2}}), {_YEAR}", re.ASCII)
# The lists of the United Kingdom print dd/mm/1960 and 00/00/1960 where day and month are not known.
_NUMERIC = re.compile(rf"(?P<first>\d{{1,2}}|dd)[./-](?P<second>\d{{1,2}}|mm)[./-]{_YEAR}", re.ASCII | re.IGNORECASE)
_ABOUT = re.compile(r"^(?:circa|approximately|approx\.?|about|around|ca?\.)\s+", re.IGNORECASE)
_ANY_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?![\ds])", re.ASCII)
_SPAN = re.compile(r"(?:between )?(?P<first>\d{4}) ?(?:to|and|-|\u2013|through) ?(?P<last>\d{4})", re.ASCII)
_PARTS = re.compile(r"\s+(?:to|and|or|through)\s+|\s*[;,]\s+|\s+/\s+|(?:^|\s+)[a-z]\)\s*|^between\s+")
_OTHER_CALENDAR = re.compile(r"hijri|calendar", re.IGNORECASE)
_LONGEST = 200
_LONGEST_SPAN = 10


@dataclass(frozen=True, slots=True)
class DateRead:
    """ISO prefixes found (``1969``, ``1969-03``, ``1969-03-13``), and whether they say all that the text says."""

    iso: tuple[str, ...]
    exact: bool


def read_date(text: str, *, day_first: bool | None = None) -> DateRead:
    """What a printed date says. ``exact`` is false for "circa 1969", for a span or several dates, and for a text nobody
    can place.

    A span of at most ten years gives each year, several dates give each date. ``day_first`` settles 03/04/1960: true
    for European lists, false for American, null where the file does not tell (then only the year is certain).
    Two-digit years and other calendars are never read.
    """
    plain = " ".join(text.split()).rstrip(".")
    if not plain or len(plain) > _LONGEST:
        return DateRead((), not plain)
    about = _ABOUT.sub("", plain)
    single = _single(about, day_first)
    if single:
        return DateRead((single[0],), single[1] and about == plain)
    if _OTHER_CALENDAR.search(plain):
        return DateRead((), False)
    span = _SPAN.fullmatch(about)
    if span and 0 <= int(span["last"]) - int(span["first"]) <= _LONGEST_SPAN:
        return DateRead(tuple(str(year) for year in range(int(span["first"]), int(span["last"]) + 1)), False)
    parts = [_single(_ABOUT.sub("", part), day_first) for part in _PARTS.split(about) if part.strip()]
    found = tuple(dict.fromkeys(part[0] for part in parts if part))
    if found and all(parts):
        return DateRead(found, False)
    years = tuple(dict.fromkeys(_ANY_YEAR.findall(plain)))
    return DateRead(years if len(years) <= 2 else (), False)


def listing_day(text: str | None, *, day_first: bool | None = None) -> str | None:
    """The one full day that a text states, or nothing: an entry is made on a day, not in a year."""
    found = read_date(text or "", day_first=day_first)
    return found.iso[0] if len(found.iso) == 1 and len(found.iso[0]) == 10 else None


def _single(text: str, day_first: bool | None) -> tuple[str, bool] | None:
    """The ISO prefix of one date, and whether nothing of it was in doubt."""
    if found := _ISO.fullmatch(text):
        return _prefix(found["year"], found["month"], found["day"])
    if found := _NAMED.fullmatch(text) or _NAMED_US.fullmatch(text):
        month = _MONTHS.get(found["name"].lower())
        return _prefix(found["year"], str(month), found["day"]) if month else None
    if found := _NUMERIC.fullmatch(text):
        return _numeric(found["year"], found["first"].lower(), found["second"].lower(), day_first)
    return None


def _numeric(year: str, first: str, second: str, day_first: bool | None) -> tuple[str, bool] | None:
    one, two = (0 if part in ("dd", "mm") else int(part) for part in (first, second))
    if day_first is None:
        if one <= 12 and two <= 12 and one != two:
            return year, False
        day_first = one > 12 or two <= 12
    day, month = (one, two) if day_first else (two, one)
    return _prefix(year, str(month) if month else None, str(day) if day and month else None)


def _prefix(year: str, month: str | None, day: str | None) -> tuple[str, bool] | None:
    if not month or month in ("0", "00"):
        return year, True
    if not 1 <= int(month) <= 12:
        return None
    if not day or int(day) == 0:
        return f"{year}-{int(month):02}", True
    try:
        return date(int(year), int(month), int(day)).isoformat(), True
    except ValueError:
        return None
