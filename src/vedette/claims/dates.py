"""When: the phrases of time in a sentence, resolved against the day their section stands on.

The rules are those of press English: "last May" is the nearest May before the anchor, "since" runs to the day of
publication, "by" and "until" give the end only, a bare "may" is a verb, and a year without "in" or "of" before it
is a number. What cannot be resolved keeps its words and carries a gap; no day is made up.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from vedette.claims import calendar
from vedette.claims.calendar import MONTHS, WEEKDAYS, Days
from vedette.claims.numbers import value
from vedette.conduct import Gap, Period, Precision

_LONG = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = r"Jan\.?|Feb\.?|Mar\.|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?"
_MONTH = rf"(?:{_LONG}|{_SHORT})"
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_WEEKDAY = "|".join(WEEKDAYS)
_ORDINAL = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_COUNT = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "several": 0, "few": 0}

_ATOM = re.compile(
    rf"(?P<iso>(?<![\d/-]){_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-]))"
    rf"|(?<![\w.,$/-])(?P<d1>{_DAY})(?:\s+of)?\s+(?P<m1>{_MONTH})(?:,?\s+(?P<y1>{_YEAR}))?(?!\w)"
    rf"|(?<!\w)(?P<m2>{_MONTH})\s+(?P<d2>{_DAY})(?![\w%]|[.,]?\d)(?:,?\s+(?P<y2>{_YEAR})(?!\w))?"
    rf"|(?<!\w)(?P<m3>{_MONTH}),?\s+(?:of\s+)?(?P<y3>{_YEAR})(?!\w)"
    rf"|(?<!\w)(?P<q>Q[1-4]|(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\s+(?:quarter|half))(?:\s+of)?\s+(?P<yq>{_YEAR})(?!\w)"
    rf"|(?<!\w)(?P<fm>first|last)\s+(?P<nm>[2-9]|1[01]|two|three|four|five|six|seven|eight|nine|ten|eleven)\s+months\s+of\s+(?P<yf>{_YEAR})(?!\w)"
    rf"|(?<!\w)(?:[Ll]ast|[Pp]revious|this past)\s+(?P<lm>{_LONG})(?!\w)"
    rf"|(?<!\w)[Tt]his\s+(?P<tm>{_LONG})(?!\w)(?!\s+{_YEAR})"
    r"|(?<!\w)(?:[Ll]ast|[Tt]he previous)\s+(?P<lu>year|month|week)(?!\w)"
    r"|(?<!\w)(?:[Ee]arlier\s+|[Ll]ater\s+)?[Tt]his\s+(?P<tu>year|month|week)(?!\w)"
    r"|(?<!\w)(?P<rel>[Yy]esterday|[Tt]oday)(?!\w)"
    rf"|(?<!\w)(?:[Oo]n|[Ll]ast|[Tt]his)\s+(?P<wd>{_WEEKDAY})(?!\w)(?!,?\s+{_DAY}\s+{_MONTH})"
    r"|(?<!\w)(?:[Oo]ver|[Ii]n|[Dd]uring|[Ff]or)\s+the\s+(?:past|last)\s+(?P<n>\d{1,2}|one|two|three|four|five|six|several|few)?\s*(?P<nu>years?|months?|weeks?|days?)(?!\w)"
    rf"|(?<=[Ii]n )(?P<m4>{_LONG})(?!\w)|(?<=[Ss]ince )(?P<m5>{_LONG})(?!\w)|(?<=[Uu]ntil )(?P<m6>{_LONG})(?!\w)"
    rf"|(?<=[Bb]y )(?P<m7>{_LONG})(?!\w)|(?<=[Bb]etween )(?P<m8>{_LONG})(?!\w)|(?<=[Ff]rom )(?P<m9>{_LONG})(?!\w)"
    rf"|(?<=and )(?P<ma>{_LONG})(?!\w)|(?<=to )(?P<mb>{_LONG})(?!\w)|(?<=through )(?P<mc>{_LONG})(?!\w)"
    rf"|(?<=\bof )(?P<md>{_LONG})(?!\w)|(?<=[Dd]uring )(?P<me>{_LONG})(?!\w)|(?<=[Ee]arly )(?P<mf>{_LONG})(?!\w)"
    rf"|(?<=[Ll]ate )(?P<mg>{_LONG})(?!\w)|(?<=[Mm]id-)(?P<mh>{_LONG})(?!\w)"
    rf"|(?<![\w.,$/(#-])(?P<year>{_YEAR})(?![\w/]|[.,-]\d|\s*\()"
)
_YEAR_LEAD = re.compile(
    r"(?i)(?:\b(?:in|since|during|by|until|till|from|to|and|between|through|throughout|of|early|late|mid|before"
    r"|after|end|year|years|for|both|beyond|around|calendar|fiscal|[-–])\s*[-–]?|mid-|,)\s*$"
)
_YEAR_TAIL = re.compile(
    r"\s+(?:North|South|workers?|people|nationals|tons?|tonnes|barrels|citizens|crew|vessels|times|US|U\.S\.|UN|dollars)\b"
)
_LEAD = re.compile(
    r"(?i)(?P<word>\bsince|\bby|\buntil|\btill|\bup to|\bas of|\bas at|\bbefore|\bprior to|\bafter|\bfollowing|\bbeyond|\bpast)"
    r"\s+(?:the\s+)?(?:(?P<edge>end|beginning|start|middle)\s+of\s+(?:the\s+year\s+)?)?(?:early\s+|late\s+|mid-?\s*)?$"
)
_EDGE = re.compile(
    r"(?i)(?:\b(?:the\s+)?(?P<edge>end|beginning|start|middle)\s+of\s+|\b(?P<part>early|late|mid)[\s-]+(?:in\s+)?)$"
)
_JOIN = re.compile(
    r"\s*(?:(?P<word>to|through|until|till|and|or)\s+|[-–]\s*)(?:the\s+end\s+of\s+|early\s+|late\s+|mid-)?$", re.I
)
_FROM = re.compile(r"(?i)\b(?P<word>from|between)\s+(?:the\s+)?(?:early\s+|late\s+|mid-)?$")


@dataclass(frozen=True, slots=True)
class Anchor:
    """The days against which relative phrases of one section are read.

    ``day`` is the publication day. ``section`` is the month or year the section itself states, where that
    differs; ``words`` tells what it was read from.
    """

    day: date | None
    section: Days | None = None
    words: str = "publication date"


@dataclass(frozen=True, slots=True)
class DateHit:
    """A phrase of time at ``[start, end)`` of the sentence, as a period, with its gaps.

    ``days`` are the bare days the words name, before "since" or "until" is applied; null where not resolved.
    """

    start: int
    end: int
    period: Period
    days: Days | None
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    days: Days | None
    month: int | None
    number: int | None
    has_year: bool
    basis: str
    gaps: tuple[Gap, ...] = ()


def find_dates(text: str, anchor: Anchor) -> tuple[DateHit, ...]:
    """Every phrase of time in ``text`` (one sentence), in order, without overlaps."""
    atoms = [atom for match in _ATOM.finditer(text) if (atom := _atom(text, match, anchor)) is not None]
    hits: list[DateHit] = []
    index = 0
    while index < len(atoms):
        first = atoms[index]
        second = atoms[index + 1] if index + 1 < len(atoms) else None
        joined = _joined(text, first, second, anchor) if second else None
        if joined:
            hits.append(joined)
            index += 2
        else:
            hits.append(_single(text, _with_year(first, anchor), anchor))
            index += 1
    return tuple(hits)


def _atom(text: str, match: re.Match[str], anchor: Anchor) -> _Atom | None:
    kind = match.lastgroup or ""
    got = match.groupdict()
    start, end = match.span()
    month_name = next((got[k] for k in got if k.startswith("m") and got[k]), None)
    if got["year"]:
        before = text[max(0, start - 24) : start]
        leads = _YEAR_LEAD.search(before) or not before.strip()
        if not leads or _YEAR_TAIL.match(text, end):
            return None
        return _Atom(start, end, calendar.year(int(got["year"])), None, None, True, "year stated")
    if got["iso"]:
        y, m, d = (int(part) for part in got["iso"].split("-"))
        return _Atom(start, end, calendar.day(y, m, d), m, d, True, "day stated")
    if got["q"]:
        return _Atom(start, end, _part_of_year(got["q"], int(got["yq"])), None, None, True, "part of a year stated")
    if got["fm"]:
        days = _months_of_year(got["fm"], str(got["nm"]), int(str(got["yf"])))
        return _Atom(start, end, days, None, None, True, "part of a year stated")
    if month_name:
        return _month_atom(start, end, month_name, got)
    return _relative(start, end, kind, got, anchor)


def _month_atom(start: int, end: int, name: str, got: dict[str, str | None]) -> _Atom:
    month = MONTHS[name.rstrip(".")]
    stated = got["y1"] or got["y2"] or got["y3"]
    digits = re.match(r"\d+", got["d1"] or got["d2"] or "")
    number = int(digits.group()) if digits else None
    days = None
    if stated:
        days = calendar.day(int(stated), month, number) if number else calendar.months(int(stated), month, month)
    return _Atom(start, end, days, month, number, bool(stated), "day stated" if number else "month stated")


def _part_of_year(words: str, year: int) -> Days:
    lowered = words.lower()
    number = int(lowered[1]) if lowered.startswith("q") else _ORDINAL[lowered.split()[0]]
    if lowered.endswith("half"):
        number = min(number, 2)
        return calendar.months(year, 6 * number - 5, 6 * number, "range")
    return calendar.months(year, 3 * number - 2, 3 * number, "quarter")


def _months_of_year(which: str, count: str, year: int) -> Days:
    number = int(count) if count.isdigit() else int(str(value(count)))
    first, last = (1, number) if which == "first" else (13 - number, 12)
    return calendar.months(year, first, last, "range")


def _relative(start: int, end: int, kind: str, got: dict[str, str | None], anchor: Anchor) -> _Atom | None:
    basis = f"counted from {anchor.words}"
    if got["wd"] and anchor.section:
        return _weekday_in_section(start, end, WEEKDAYS[got["wd"]], anchor)
    day = anchor.section.last if anchor.section else anchor.day
    if day is None:
        gap = Gap(type="missing_value", field="period", text="relative to a publication day that is not stated")
        return _Atom(start, end, None, None, None, True, "not resolved", (gap,))
    days = _relative_days(kind, got, day)
    gaps: tuple[Gap, ...] = ()
    if anchor.section and anchor.day and days and got["rel"]:
        days = anchor.section
        candidate = _relative_days(kind, got, anchor.day)
        gaps = (_conflict(anchor, () if candidate is None else (candidate.first.isoformat(),)),)
    elif anchor.section and anchor.day and days:
        other = _relative_days(kind, got, anchor.day)
        if other and other != days:
            gaps = (_conflict(anchor, (days.first.isoformat(), other.first.isoformat())),)
    return _Atom(start, end, days, None, None, True, basis, gaps)


def _weekday_in_section(start: int, end: int, weekday: int, anchor: Anchor) -> _Atom:
    """A weekday in a section that states its own month is some such day of that month: all are candidates."""
    section = anchor.section
    candidates: tuple[str, ...] = ()
    if section and section.precision == "month":
        candidates = calendar.weekdays_within(weekday, section)
    if anchor.day:
        candidates += (calendar.last_weekday(weekday, anchor.day).first.isoformat(),)
    return _Atom(start, end, section, None, None, True, f"within {anchor.words}", (_conflict(anchor, candidates),))


def _conflict(anchor: Anchor, candidates: tuple[str, ...]) -> Gap:
    words = f"the section states {anchor.words}; the text was published on {anchor.day}"
    return Gap(type="anchor_conflict", field="period", text=words, candidates=candidates)


def _relative_days(kind: str, got: dict[str, str | None], day: date) -> Days | None:
    unit = got["lu"] or got["tu"]
    back = 1 if got["lu"] else 0
    if unit == "year":
        return calendar.year(day.year - back)
    if unit == "month":
        first = day.replace(day=1)
        first = (first - timedelta(days=1)).replace(day=1) if back else first
        return calendar.months(first.year, first.month, first.month)
    if unit == "week":
        monday = day - timedelta(days=day.weekday() + 7 * back)
        return Days(monday, monday + timedelta(days=6), "range")
    if got["rel"]:
        only = day - timedelta(days=1) if got["rel"].lower() == "yesterday" else day
        return Days(only, only, "day")
    if got["wd"]:
        return calendar.last_weekday(WEEKDAYS[got["wd"]], day)
    if got["lm"]:
        return calendar.last_month_named(MONTHS[got["lm"]], day)
    if got["tm"]:
        return calendar.months(day.year, MONTHS[got["tm"]], MONTHS[got["tm"]])
    return _past(got, day) if kind else None


def _past(got: dict[str, str | None], day: date) -> Days | None:
    unit = (got["nu"] or "").rstrip("s")
    words = got["n"] or "1"
    count = int(words) if words.isdigit() else _COUNT.get(words, 0)
    if not unit or not count:
        return None
    length = {"day": 1, "week": 7, "month": 30, "year": 365}[unit] * count
    return Days(day - timedelta(days=length), day, "range")


def _with_year(atom: _Atom, anchor: Anchor) -> _Atom:
    """A month without a year is the nearest one on or before the anchor; the basis says so."""
    if atom.has_year or atom.month is None:
        return atom
    day = anchor.section.last if anchor.section else anchor.day
    if day is None:
        gap = Gap(type="missing_value", field="period", text="no year is stated and no publication day is known")
        return _Atom(atom.start, atom.end, None, atom.month, atom.number, False, "not resolved", (gap,))
    year = day.year if atom.month <= day.month else day.year - 1
    days = calendar.day(year, atom.month, atom.number) if atom.number else calendar.months(year, atom.month, atom.month)
    basis = f"year not stated: nearest before {anchor.words}"
    return _Atom(atom.start, atom.end, days, atom.month, atom.number, False, basis, atom.gaps)


def _joined(text: str, first: _Atom, second: _Atom, anchor: Anchor) -> DateHit | None:
    """ "between March and June 2018", "from 3 to 9 May 2018", "in 2015 and 2016": two ends of one period."""
    join = _JOIN.fullmatch(text, first.end, second.start)
    if not join:
        return None
    lead = _FROM.search(text, max(0, first.start - 24), first.start)
    word = (join["word"] or "-").lower()
    if word in ("and", "or") and not lead and not (_plain_year(first) and _plain_year(second)):
        return None
    last = _with_year(second, anchor)
    begin = first
    if not first.has_year and first.month and last.days:
        year = last.days.last.year - (1 if last.month and first.month > last.month else 0)
        found = (
            calendar.day(year, first.month, first.number)
            if first.number
            else calendar.months(year, first.month, first.month)
        )
        begin = _Atom(first.start, first.end, found, first.month, first.number, True, "year of the end")
    if begin.days is None or last.days is None or begin.days.first > last.days.last:
        return None
    start = lead.start() if lead else first.start
    days = Days(begin.days.first, last.days.last, "range")
    period = Period(
        text=text[start : second.end], start=days.first.isoformat(), end=days.last.isoformat(),
        precision="range", basis="both ends stated",
    )  # fmt: skip
    return DateHit(start, second.end, period, days, (*first.gaps, *second.gaps))


def _plain_year(atom: _Atom) -> bool:
    return atom.days is not None and atom.days.precision == "year" and atom.month is None


def _single(text: str, atom: _Atom, anchor: Anchor) -> DateHit:
    window = max(0, atom.start - 40)
    lead = _LEAD.search(text, window, atom.start)
    edge = _EDGE.search(text, window, atom.start)
    start = lead.start() if lead else edge.start() if edge else atom.start
    words = text[start : atom.end]
    if atom.days is None:
        period = Period(text=words, precision="open", basis=atom.basis)
        return DateHit(start, atom.end, period, None, atom.gaps)
    if lead:
        return DateHit(start, atom.end, _led(words, lead, atom, anchor), atom.days, atom.gaps)
    basis = atom.basis
    if edge:
        basis = f"{basis}; which part of it is not narrowed"
    period = Period(
        text=words, start=atom.days.first.isoformat(), end=atom.days.last.isoformat(),
        precision=_precision(atom.days), basis=basis,
    )  # fmt: skip
    return DateHit(start, atom.end, period, atom.days, atom.gaps)


def _led(words: str, lead: re.Match[str], atom: _Atom, anchor: Anchor) -> Period:
    days = atom.days
    assert days is not None
    word = " ".join(lead["word"].lower().split())
    first, last = days.first.isoformat(), days.last.isoformat()
    if word == "since":
        if anchor.day and anchor.day >= days.first:
            end = anchor.day.isoformat()
            return Period(text=words, start=first, end=end, precision="range", basis=f"{atom.basis}; up to publication")
        return Period(text=words, start=first, precision="open", basis=atom.basis)
    if word in ("as of", "as at"):
        return Period(text=words, start=first, end=last, precision="as_of", basis=atom.basis)
    if word in ("before", "prior to"):
        end = (days.first - timedelta(days=1)).isoformat()
        return Period(text=words, end=end, precision="open", basis=f"{atom.basis}; before it")
    if word in ("after", "following", "beyond", "past"):
        begin = (days.last + timedelta(days=1)).isoformat()
        return Period(text=words, start=begin, precision="open", basis=f"{atom.basis}; after it")
    return Period(text=words, end=last, precision="open", basis=f"{atom.basis}; not later than")


def _precision(days: Days) -> Precision:
    known: dict[str, Precision] = {"day": "day", "month": "month", "quarter": "quarter", "year": "year"}
    return known.get(days.precision, "range")
