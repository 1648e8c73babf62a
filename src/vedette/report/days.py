"""Days and periods in words. An open period is never printed as an exact day, and a missing day is ``not known``."""

from __future__ import annotations

from datetime import date
from typing import Literal

from vedette.conduct import Period
from vedette.report.words import UNKNOWN

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MIDNIGHT = ("", "T00:00:00Z", "T00:00:00+00:00")
_QUARTERS = ("first", "second", "third", "fourth")


def as_day(stamp: str | None) -> date | None:
    """The day of an ISO day or UTC time; ``None`` where there is none or it cannot be read."""
    try:
        return date.fromisoformat(stamp[:10]) if stamp else None
    except ValueError:
        return None


def day_words(when: date | str | None) -> str:
    """``20 April 2020``; a UTC time keeps its clock: ``2 March 2019, 04:10:00 UTC``. Anything else stays."""
    if when is None or when == "":
        return UNKNOWN
    day = when if isinstance(when, date) else as_day(when)
    if day is None:
        return str(when)
    words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    clock = when[11:].removesuffix("Z").removesuffix("+00:00") if isinstance(when, str) else ""
    return f"{words}, {clock} UTC" if clock else words


def period_words(period: Period | None) -> str:
    """The period as far as it is known: ``not later than ...``, ``since ...``, ``as of ...``, a range, a month."""
    if period is None or not (period.start or period.end):
        return UNKNOWN
    if not period.start:
        return f"not later than {day_words(period.end)}"
    if not period.end:
        return f"since {day_words(period.start)}"
    if period.precision == "as_of" or (period.precision == "open" and period.start == period.end):
        return f"as of {day_words(period.end)}"
    if period.precision == "open":
        return f"since {day_words(period.start)}, followed up to {day_words(period.end)}"
    return _calendar(period) or _between(period.start, period.end)


def _between(start: str, end: str) -> str:
    """The clock is left out where both ends are a midnight: a row that has a day, and no time, was put there."""
    if start[10:] in _MIDNIGHT and end[10:] in _MIDNIGHT:
        start, end = start[:10], end[:10]
    return day_words(start) if start == end else f"{day_words(start)} to {day_words(end)}"


def _calendar(period: Period) -> str | None:
    """The name of the month, quarter or year that the two days enclose exactly; ``None`` where they do not."""
    start, end = as_day(period.start), as_day(period.end)
    if start is None or end is None or start.day != 1 or start.year != end.year:
        return None
    whole = _last_of(end) == end
    months = end.month - start.month + 1
    if period.precision == "month" and whole and months == 1:
        return f"{MONTHS[start.month - 1]} {start.year}"
    if period.precision == "quarter" and whole and months == 3 and start.month % 3 == 1:
        return f"{_QUARTERS[start.month // 3]} quarter of {start.year}"
    if period.precision == "year" and whole and months == 12:
        return str(start.year)
    return None


def _last_of(day: date) -> date:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1) if day.year < date.max.year else None
    return date.fromordinal(following.toordinal() - 1) if following else day


def openness(period: Period) -> Literal["unknown", "no_start", "no_end", "closed"]:
    """Which end of the period is missing. An ``open`` period with both ends goes on past the last day it was seen."""
    if as_day(period.start) is None and as_day(period.end) is None:
        return "unknown"
    if as_day(period.start) is None:
        return "no_start"
    if as_day(period.end) is None or period.precision == "open":
        return "no_end"
    return "closed"
