"""So long after, or before, an act whose own day is told: "a month after the club had signed him in September 2019".

The day beside the other act is not that of what the clause tells: that is counted from it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from vedette.claims import calendar
from vedette.claims.calendar import Days
from vedette.claims.counting import number
from vedette.claims.guarded import guarded
from vedette.claims.moment import DateHit
from vedette.claims.nearest import by_hours
from vedette.claims.tense import finite

_SO_LONG = guarded(
    r"(?i)\b(?P<count>(?:\d{1,3}|an?|[a-z]{3,6}(?:teen|ty)?(?:-[a-z]{3,5})?))\s+(?P<unit>hour|day|week|fortnight|month|year)s?\s+(?P<way>before|after|following|prior\s+to)\s+(?P<what>[^,;.:()]{2,90}?)\s*$"
)
_WINDOW = 130
_ONE_SUBJECT = re.compile(
    r"(?i)(?:(?:the|its|his|her|their|an?|that|this)\s+)?(?!the\b|an?\b)(?:[\w’'-]+\s+){0,5}?(?:had|was|were|[a-z]{3,}ed|left|sold|took|came|went|began|met)\b(?!.*\b(?:the|they|it|he|she)\s+(?:[\w’'-]+\s+){0,3}(?:was|were|had|did)\b)"
)
"""“The club had signed him in” is one clause; “the theft the coins were moved on” is the end of one and another."""
_TWO_SUBJECTS = re.compile(
    r"(?i)(?:the|its|his|her|their|an?|that|this)\s+[\w’'-]+\s+(?:the|they|it|he|she|an?|its|their)\s"
)
_LONGEST = 62
"""Days within which the other act must be told."""


def counted_from_it(text: str, hit: DateHit) -> DateHit:
    """``hit``, or the day so long after or before it where the words before it say so."""
    days, period = hit.days, hit.period
    if days is None or period.precision in ("open", "as_of") or (days.last - days.first).days > _LONGEST:
        return hit
    found = _SO_LONG.search(text, max(0, hit.start - _WINDOW), hit.start)
    if not found:
        return hit
    count = 1 if found["count"].lower() == "the" else number(found["count"])
    if not count or not _is_one_clause(text, found, hit):
        return hit
    ahead = found["way"].lower() in ("after", "following")
    shifted = _shifted(days, count if ahead else -count, found["unit"].lower())
    if shifted is None:
        return hit
    first, last = shifted.first.isoformat(), shifted.last.isoformat()
    words = text[found.start() : hit.end]
    basis = f"{period.basis}; {' '.join(found.group().split()[:3])} it"
    told = replace(
        period, text=words, start=first, end=last, precision="day" if first == last else "range", basis=basis
    )
    return DateHit(found.start(), hit.end, told, shifted, hit.gaps)


def _is_one_clause(text: str, found: re.Match[str], hit: DateHit) -> bool:
    what = found["what"]
    if _TWO_SUBJECTS.match(what):
        return False
    start, end = found.span("what")
    return not finite(text, start, end) or _ONE_SUBJECT.match(what) is not None


def _shifted(days: Days, step: int, unit: str) -> Days | None:
    if unit == "hour":
        return by_hours(days, step)
    if unit in ("day", "week", "fortnight"):
        first, last = _back(days.first, step, unit), _back(days.last, step, unit)
        return Days(first, last, "day" if first == last else "range")
    return calendar.unit(unit, days.first, step)


def _back(day: date, step: int, unit: str) -> date:
    return calendar.back(day, -step, unit)
