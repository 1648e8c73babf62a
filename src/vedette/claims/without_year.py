"""Parts of a year without the year: "in the first five months", "since the beginning of the year"."""

from __future__ import annotations

import re
from datetime import date

from vedette.claims import calendar, counting
from vedette.claims.calendar import Days
from vedette.claims.guarded import guarded
from vedette.claims.moment import Anchor, Moment
from vedette.conduct import Gap

IN_THE = guarded(
    r"(?i)\b(?:in|for|during|over|throughout|since|until|by|of|from|to)\s+(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?$"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|would|intends?|plans?|expects?|aims?|hopes?|promises|is\s+to|are\s+to|must|should)\b"
)
_SINCE = guarded(r"(?i)\bsince\b[^,;]*$")


def first_months(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "In the first five months": of the year named before it, else of the year of the text."""
    near, day = told or anchor.told, anchor.last
    before = text[max(0, match.start() - 20) : match.start()]
    if not IN_THE.search(before) or not (near or day):
        return None
    year, basis = _its_year(near, day, anchor)
    days = calendar.first_or_last("first", counting.number(match["yn"]), match["yu"], year)
    if days and not near and day and days.last > day:
        days = calendar.first_or_last("first", counting.number(match["yn"]), match["yu"], year - 1)
    return Moment(*match.span(), days, basis, gaps=() if told else _its_gap(match, days, near)) if days else None


def the_year(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "The year": with "since", and where something is still to come, that of the text, else that named before it."""
    since = _SINCE.search(text, max(0, match.start() - 40), match.start())
    of_now = since or _AHEAD.search(text)
    near, day = None if of_now else told or anchor.told, anchor.last
    if near is None and day is None:
        return None
    year, basis = _its_year(near, day, anchor)
    days = calendar.year(year)
    if match["its"].endswith("month"):
        if near is None or (near.first.year, near.first.month) != (near.last.year, near.last.month):
            return None
        days = calendar.months(year, near.first.month, near.first.month)
        basis = "the month is that of the day named before it"
    return Moment(*match.span("its"), days, basis, gaps=() if told else _its_gap(match, days, near))


def _its_year(near: Days | None, day: date | None, anchor: Anchor) -> tuple[int, str]:
    if near:
        return near.first.year, "the year is that of the day named before it"
    assert day is not None
    return day.year, f"the year is that of {anchor.words}"


def _its_gap(match: re.Match[str], days: Days, near: Days | None) -> tuple[Gap, ...]:
    """Of which year is said in an earlier sentence at best: so each such phrase says which was taken."""
    where = "named in an earlier sentence" if near else "of the text"
    text = f"{' '.join(match.group().split())}: the year is not stated; read as that {where}"
    return (Gap(type="ambiguous_date", field="period", text=text, candidates=(days.first.isoformat(),)),)
