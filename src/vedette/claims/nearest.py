"""Steps from one day or month to another: the next such weekday, month or season, so many hours, the same months."""

from __future__ import annotations

from datetime import date, timedelta

from vedette.claims import calendar
from vedette.claims.calendar import Days


def weekday_near(weekday: int, day: date, step: int) -> Days:
    """The next or last such weekday, or that of the same week."""
    if step > 0:
        found = day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)
    elif step < 0:
        return calendar.last_weekday(weekday, day - timedelta(days=1))
    else:
        found = day + timedelta(days=weekday - day.weekday())
    return Days(found, found, "day")


def month_near(month: int, day: date, step: int) -> Days:
    """The next or last such month, or that of the same year."""
    year = day.year + (1 if step > 0 and month <= day.month else -1 if step < 0 and month >= day.month else 0)
    return calendar.months(year, month, month)


def season_near(name: str, day: date, step: int) -> Days:
    """The next or last such season, or that of the same year."""
    if step < 0:
        return calendar.last_season(name, day, begun=False)
    own = calendar.season(name, day.year)
    return calendar.season(name, day.year + 1) if step > 0 and own.first <= day else own


def by_hours(days: Days, step: int) -> Days | None:
    """So many hours after one day, or before it: the days in which they can end; nothing for a longer run of days."""
    if days.first != days.last:
        return None
    whole, rest = divmod(abs(step), 24)
    near, far = timedelta(days=whole), timedelta(days=whole + bool(rest))
    if step < 0:
        near, far = -far, -near
    first, last = days.first + near, days.first + far
    return Days(first, last, "day" if first == last else "range")


def in_that_year(run: Days, year: int) -> Days | None:
    """ "A year earlier", after a month or a quarter: the same months of that year."""
    return calendar.months(year, run.first.month, run.last.month, run.precision)
