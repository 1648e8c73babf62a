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
