"""Days, months and their names: the arithmetic under the reading of dates. ISO days, both ends included."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "January Jan", "February Feb", "March Mar", "April Apr", "May", "June Jun", "July Jul", "August Aug",
            "September Sept Sep", "October Oct", "November Nov", "December Dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    day: number
    for number, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
}

DAYS_OF_A_YEAR = 366


@dataclass(frozen=True, slots=True)
class Days:
    """A run of days, both ends included, with the precision the words gave: day, month, quarter, year or range."""

    first: date
    last: date
    precision: str


def day(year: int, month: int, number: int) -> Days | None:
    """One day, or nothing where the calendar has no such day (30 February)."""
    try:
        only = date(year, month, number)
    except ValueError:
        return None
    return Days(only, only, "day")


def months(year: int, first: int, last: int, precision: str = "month") -> Days:
    """Whole months ``first`` to ``last`` of one year (1 to 12)."""
    end = date(year, 12, 31) if last == 12 else date(year, last + 1, 1) - timedelta(days=1)
    return Days(date(year, first, 1), end, precision)


def year(number: int) -> Days:
    """A whole calendar year."""
    return months(number, 1, 12, "year")


def hull(runs: tuple[Days, ...]) -> Days:
    """From the first day of the earliest to the last day of the latest of some runs of days, at least one."""
    return Days(min(run.first for run in runs), max(run.last for run in runs), "range")


def last_month_named(month: int, anchor: date) -> Days:
    """The nearest such month that lies strictly before the month of ``anchor``."""
    return months(anchor.year if month < anchor.month else anchor.year - 1, month, month)


def last_weekday(weekday: int, anchor: date) -> Days:
    """The nearest such weekday on or before ``anchor``: papers print "on Monday" for today or the days before."""
    found = anchor - timedelta(days=(anchor.weekday() - weekday) % 7)
    return Days(found, found, "day")


def weekdays_within(weekday: int, span: Days) -> tuple[str, ...]:
    """All such weekdays in a span of at most 62 days, as ISO days."""
    length = min((span.last - span.first).days, 62)
    days = (span.first + timedelta(days=n) for n in range(length + 1))
    return tuple(d.isoformat() for d in days if d.weekday() == weekday)


_ORDINAL = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_SEASON_STARTS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


def part_of_year(words: str, year: int) -> Days:
    """ "Q3", "H1", "third quarter", "last half" of a year."""
    lowered = words.lower()
    half = lowered.endswith("half") or lowered.startswith("h")
    parts = 2 if half else 4
    number = int(lowered[1]) if lowered[0] in "qh" else _ORDINAL.get(lowered.split()[0], parts)
    number = min(number, parts)
    if half:
        return months(year, 6 * number - 5, 6 * number, "range")
    return months(year, 3 * number - 2, 3 * number, "quarter")


def first_or_last(which: str, count: int | None, unit: str, year: int) -> Days | None:
    """The first or last ``count`` months, weeks or days of a year; nothing where it has fewer."""
    if not count or count > {"months": 12, "quarters": 4, "weeks": 52, "days": 365}[unit]:
        return None
    first = which.lower() == "first"
    if unit == "quarters":
        count, unit = count * 3, "months"
    if unit == "months":
        return months(year, 1, count, "range") if first else months(year, 13 - count, 12, "range")
    length = timedelta(days=count * (7 if unit == "weeks" else 1) - 1)
    begin, end = date(year, 1, 1), date(year, 12, 31)
    return Days(begin, begin + length, "range") if first else Days(end - length, end, "range")


def season(name: str, year: int) -> Days:
    """The three months of a northern season; a winter begins in December of ``year``."""
    first = _SEASON_STARTS[name]
    if first == 12:
        return Days(date(year, 12, 1), months(year + 1, 2, 2).last, "quarter")
    return months(year, first, first + 2, "quarter")


def last_season(name: str, day: date, *, begun: bool) -> Days:
    """The nearest such season that is over on ``day``, or, with ``begun``, that has begun by then."""
    for year in (day.year, day.year - 1):
        found = season(name, year)
        if (found.first if begun else found.last) < day:
            return found
    return season(name, day.year - 2)


def unit(name: str, day: date, step: int) -> Days | None:
    """The year, quarter, month, week or day ``step`` away from that of ``day``; a decade is told by its year."""
    try:
        if name in ("year", "decade"):
            return year(day.year + step * (10 if name == "decade" else 1))
        if name == "quarter":
            count = day.year * 4 + (day.month - 1) // 3 + step
            return part_of_year(f"Q{count % 4 + 1}", count // 4)
        if name == "fortnight":
            return Days(day + timedelta(days=14 * step), day + timedelta(days=14 * step), "day")
        if name == "month":
            count = day.year * 12 + day.month - 1 + step
            return months(count // 12, count % 12 + 1, count % 12 + 1)
        if name == "week":
            monday = day - timedelta(days=day.weekday()) + timedelta(days=7 * step)
            return Days(monday, monday + timedelta(days=6), "range")
        only = day + timedelta(days=step)
    except (ValueError, OverflowError):
        return None
    return Days(only, only, "day")


def back(day: date, count: int, name: str) -> date:
    """The day ``count`` years, months, weeks or days before; a day the month lacks is its last one."""
    if name in ("fortnight", "week", "day"):
        return day - timedelta(days=count * {"fortnight": 14, "week": 7}.get(name, 1))
    total = day.year * 12 + day.month - 1 - count * {"month": 1, "year": 12}.get(name, 120)
    first = months(max(total // 12, 1), total % 12 + 1, total % 12 + 1)
    return min(first.first.replace(day=1) + timedelta(days=day.day - 1), first.last)


def narrowed(days: Days, edge: str) -> Days | None:
    """The part of a month or year that "early", "mid", "late", "the end of" names; nothing for other spans.

    By convention: thirds of a month; the first and the last quarter of a year, and its middle third for "mid"; "the
    end" and "the beginning" are a week of a month and a month of a year. The convention is stated
    in the basis of each period that rests on it.
    """
    if days.precision == "month":
        last = days.last.day
        low, high = {
            "early": (1, 10), "mid": (11, 20), "middle": (11, 20), "late": (21, last), "beginning": (1, 7),
            "start": (1, 7), "end": (last - 6, last), "first half": (1, 15), "second half": (16, last),
            "first week": (1, 7), "second week": (8, 14), "third week": (15, 21), "fourth week": (22, 28),
            "last week": (last - 6, last), "final week": (last - 6, last), "first days": (1, 7),
            "opening days": (1, 7), "last days": (last - 6, last), "final days": (last - 6, last),
            "closing days": (last - 6, last), "close": (last - 6, last), "turn": (1, 7),
        }.get(edge, (1, last))  # fmt: skip
        return Days(days.first.replace(day=low), days.first.replace(day=high), "month")
    if days.precision == "year" and edge == "turn":
        return Days(date(days.first.year - 1, 12, 31), days.first, "range")
    if days.precision == "year":
        first, end = {
            "early": (1, 3), "mid": (5, 8), "middle": (5, 8), "late": (10, 12), "beginning": (1, 1), "start": (1, 1),
            "end": (12, 12), "close": (12, 12),
            "first weeks": (1, 1), "opening weeks": (1, 1), "last weeks": (12, 12),
            "final weeks": (12, 12), "closing weeks": (12, 12), "first days": (1, 1), "last days": (12, 12),
            "final days": (12, 12), "first half": (1, 6), "second half": (7, 12),
        }.get(edge, (1, 12))  # fmt: skip
        return months(days.first.year, first, end, "year")
    return None
