"""The year of a limit that an undated clause is held against: "inflows may already amount to twice the allowance".

The limits of the register count by the calendar year. Where the clause names no day, the year is that of the days named
last before it, else that of the text; it runs to its end, or to the day of the text where that comes first.
"""

from __future__ import annotations

import re
from dataclasses import replace

from vedette.claims import calendar
from vedette.claims.calendar import Days
from vedette.claims.moment import Anchor, Timing
from vedette.claims.tense import hypothetical, negated, perfect, unable, verbless
from vedette.conduct import Gap, Kind, Period

_SUMMED = re.compile(r"\W*[a-z]+ing\b")
"""“Totalling eight times the cap” tells of the year; "fully laden, twice the cap" only of the deliveries before it."""


def of_the_year(when: Timing, text: str, kind: Kind, last_days: tuple[Days, ...], anchor: Anchor) -> Timing:
    """``when``, or the calendar year of a use of a limit that is not dated at all."""
    if kind != "cap_use" or when.period.text or (when.period.start and when.period.precision != "as_of"):
        return when
    if hypothetical(text) or unable(text) or negated(text) or perfect(text):
        return when
    if verbless(text) and not _SUMMED.match(text):
        return when
    day = anchor.last
    named = last_days[-1] if last_days else None
    if named and (named.last - named.first).days > calendar.DAYS_OF_A_YEAR:
        named = None
    if named is None and day is None:
        return when
    basis = "the calendar year of the days named before it" if named else f"the calendar year of {anchor.words}"
    if named:
        # "Since May" runs to the day of the text only because no other end is known: its first day tells the year.
        year = named.first.year if day and named.last == day else named.last.year
    else:
        assert day is not None
        year = day.year
    run = calendar.year(year)
    last = min(run.last, day) if day and run.first <= day else run.last
    first, end = run.first.isoformat(), last.isoformat()
    gap = Gap(type="ambiguous_date", field="period", text=f"the year is not stated: {basis}", candidates=(first,))
    period = Period(start=first, end=end, precision="year", basis=f"{basis}; the limits count from 1 January")
    return replace(when, period=period, gaps=(*(g for g in when.gaps if g.field != "period"), gap))
