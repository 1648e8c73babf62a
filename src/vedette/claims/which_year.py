"""The year of a day or month told without one: that of the days beside it, of the period a report covers, of the text.

"Malta stated on 9 November 2021 that the permit had lapsed on 30 September": the year is the one in which the day lies
nearest to the whole day named before it in the sentence. Else it is the nearest on or before the day of the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from vedette.claims import calendar
from vedette.claims.calendar import Days
from vedette.claims.guarded import guarded
from vedette.claims.moment import Anchor, Moment
from vedette.conduct import Gap

_OF_A_RULE = guarded(
    r"(?i)\b(?:resolutions?|adopted|passed|approved|sanctions|ban|deadline|due\s+date|born|founded|since|until|than|advisory|measures?)\b[^,;]{0,40}$"
)
"""A day of the law or of a birth lends its year to nothing that was done."""
_WITHIN_IT = re.compile(
    r"\s*,\s+(?:(?:first|mainly|mostly|namely|probably|apparently)\s+)?(?:in|on|during|between|from)\s+(?:the\s+months?\s+of\s+)?(?:early\s+|late\s+|mid-?\s*)?"
)
"""“In 2018, in the month of August”: a month of that year."""
_ADOPTS = re.compile(
    r"[^.;:]{0,60}?\b(?:adopted|passed|approved)\s+(?:(?:its|the|unanimously)\s+)?resolution\s+\d{4}\s+\((?P<year>20\d\d)\)"
)
"""“On 5 August the Council adopted resolution 2371 (2017)”: the year is that of the resolution."""
_LENT = 27
"""A run of days within one month lends its year as one day does; a month, in which much may lie, does not."""
_TO_COME = re.compile(r"\b(?:would|will|shall|is\s+to|are\s+to|was\s+to|were\s+to)\s+(?!have\b)")


def leaning(text: str, moment: Moment, found: Sequence[Moment]) -> Moment:
    """``moment`` with the whole day before it in the sentence that lends it the year, if one does."""
    if moment.has_year or moment.month is None:
        return moment
    if adopted := _ADOPTS.match(text, moment.end):
        return replace(moment, days=in_year(moment, int(adopted["year"])), has_year=True)
    if not found:
        return moment
    last = found[-1]
    days = last.days
    if days and days.precision == "year" and last.has_year and _WITHIN_IT.fullmatch(text, last.end, moment.start):
        return replace(moment, days=in_year(moment, days.first.year), has_year=True)
    if days is None or not last.has_year or last.month is None or (days.last - days.first).days > _LENT:
        return moment
    if _OF_A_RULE.search(text, max(0, last.start - 60), last.start) or ";" in text[last.end : moment.start]:
        return moment
    return replace(moment, near=days.first, later=bool(_TO_COME.search(text, last.end, moment.start)))


def _of_the_sentence(moment: Moment, near: date, last: date | None) -> Days | None:
    """The days nearest to ``near``, or the first after it where the words look ahead from it; none after ``last``."""
    runs = [days for year in (near.year - 1, near.year, near.year + 1) if (days := in_year(moment, year))]
    if moment.later:
        return next((run for run in runs if run.last >= near), None)
    known = [run for run in runs if last is None or run.first <= last]
    return min(known, key=lambda run: abs((run.first - near).days), default=None)


def dated(year: int, month: int, first: int | None, last: int | None) -> Days | None:
    """The month, or its days ``first`` to ``last``; nothing where the calendar has none."""
    if first is None:
        return calendar.months(year, month, month)
    begin, end = calendar.day(year, month, first), calendar.day(year, month, last or first)
    if begin is None or end is None:
        return None
    return begin if begin == end else Days(begin.first, end.last, "range")


def in_year(moment: Moment, year: int) -> Days | None:
    """The days of a phrase that lacked its year, in ``year``; nothing where the calendar has none."""
    return dated(year, moment.month, moment.number, moment.last_number) if moment.month else None


def with_year(moment: Moment, anchor: Anchor, *, ahead: bool = False) -> Moment:
    """A phrase without a year is the nearest on or before the anchor, or after it where the words look ahead."""
    if moment.has_year or moment.month is None:
        return moment
    day = anchor.last
    if moment.near and (days := _of_the_sentence(moment, moment.near, day)):
        return replace(moment, days=days, basis="year not stated: nearest to the day named before it")
    if day is None and anchor.covered:
        day = anchor.covered.last
    if day is None and anchor.latest:
        return _nearest(moment, anchor, anchor.latest)
    if day is None:
        gap = Gap(type="missing_value", field="period", text="no year is stated and no publication day is known")
        return replace(moment, basis="not resolved", gaps=(gap,))
    if (told := _of_the_paragraph(moment, anchor, day)) and not ahead:
        return told
    year = day.year if (moment.month, moment.number or 0) <= (day.month, day.day) else day.year - 1
    days = in_year(moment, year)
    if ahead and days and days.last < day:
        return replace(moment, days=in_year(moment, year + 1), basis=f"year not stated: nearest after {anchor.words}")
    return replace(moment, days=days, basis=f"year not stated: nearest before {anchor.words}")


_LONG_AGO = 365


def _of_the_paragraph(moment: Moment, anchor: Anchor, day: date) -> Moment | None:
    """ "In 2017 it hired them. In May it paid": the year named before it in the paragraph, where that is well past."""
    told = anchor.told
    if not anchor.paragraph or told is None or (told.last - told.first).days > _LONG_AGO:
        return None
    if told.last.year >= day.year - 1:
        return None
    runs = [run for year in (told.first.year, told.first.year + 1) if (run := in_year(moment, year))]
    if told.precision == "year":
        runs = runs[:1]
    run = min(runs, key=lambda run: abs((run.first - told.first).days), default=None)
    if run is None:
        return None
    this_year = (moment.month or 0, moment.number or 0) <= (day.month, day.day)
    other = in_year(moment, day.year if this_year else day.year - 1)
    spots = tuple(dict.fromkeys(one.first.isoformat() for one in (run, other) if one))
    text = "no year is stated: read as of the year named before it in the paragraph"
    gap = Gap(type="ambiguous_date", field="period", text=text, candidates=spots)
    return replace(moment, days=run, basis="year not stated: that of the paragraph", gaps=(*moment.gaps, gap))


def _nearest(moment: Moment, anchor: Anchor, latest: date) -> Moment:
    """A phrase without a year in a report without a day: nearest to the day named before it, else to the last stated.

    The other readings stay as candidates of a gap.
    """
    near = anchor.told.first if anchor.told and (anchor.told.last - anchor.told.first).days < 366 else latest
    readings = [days for year in (near.year - 1, near.year, near.year + 1) if (days := in_year(moment, year))]
    if anchor.told and anchor.told.precision == "year" and near.year == anchor.told.first.year:
        readings = [days for days in readings if days.first.year == near.year] or readings
    if not readings:
        return moment
    told = anchor.told
    inside = [run for run in readings if told and told.first <= run.first and run.last <= told.last]
    same = [run for run in readings if run.first.year == near.year and abs(run.first.month - near.month) < 9]
    settled = inside if len(inside) == 1 else same
    days = settled[0] if settled else min(readings, key=lambda run: abs((run.first - near).days))
    text = "no year is stated and no publication day is known; "
    text += f"read as of the year named last, or the nearest to {near}"
    gap = Gap(type="ambiguous_date", field="period", text=text, candidates=tuple(r.first.isoformat() for r in readings))
    return replace(moment, days=days, basis=f"year not stated: nearest to {near.isoformat()}", gaps=(gap,))
