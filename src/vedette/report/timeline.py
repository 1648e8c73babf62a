"""The strip under a finding: when the conduct happened, against the days on which each paragraph was in force.

Positions are percentages of the width, so that the strip can be drawn at any size with text of one size. What is
not known is drawn as not known: a missing start is a broken line running in from the left edge, never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from vedette.conduct import Period
from vedette.regime.model import Measure
from vedette.report.days import MONTHS, as_day, day_words, openness, period_words
from vedette.report.words import UNKNOWN

Stroke: TypeAlias = Literal["solid", "light", "broken"]

MOST_LANES = 5
LANE_HEIGHT = 34
AXIS_HEIGHT = 22
_LEAST_DAYS = 365  # a strip shorter than a year has no year mark to read it by
_TICKS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One piece of a lane, in percent of the width."""

    left: float
    width: float
    stroke: Stroke


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One line of the strip: its stretches, its point (a single day), its marks, and which edges it runs over.

    ``label`` is short enough for a narrow screen, ``extra`` follows it on a wide one; ``words`` say all of it in
    full, for the description.
    """

    label: str
    words: str
    kind: Literal["conduct", "measure"]
    top: int
    extra: str = ""
    stretches: tuple[Stretch, ...] = ()
    point: float | None = None
    marks: tuple[float, ...] = ()
    runs_left: bool = False
    runs_right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A strip ready to draw. ``description`` says in words everything that is drawn; ``more`` counts lanes left out."""

    lanes: tuple[Lane, ...]
    ticks: tuple[tuple[float, str], ...]
    height: int
    description: str
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    first: date
    last: date

    def at(self, day: date) -> float:
        share = (day - self.first).days / (self.last - self.first).days
        return round(100 * min(max(share, 0.0), 1.0), 2)


def timeline(period: Period, measures: tuple[Measure, ...]) -> Timeline | None:
    """The strip of a period against its paragraphs; ``None`` where there is no paragraph to hold it against."""
    if not measures:
        return None
    drawn = measures[:MOST_LANES]
    scale = _scale(period, drawn)
    lanes = [_conduct_lane(period, scale)]
    lanes += [_measure_lane(measure, scale, place) for place, measure in enumerate(drawn, start=1)]
    return Timeline(
        lanes=tuple(lanes),
        ticks=_year_ticks(scale),
        height=len(lanes) * LANE_HEIGHT + AXIS_HEIGHT,
        description=". ".join(lane.words for lane in lanes) + ".",
        more=len(measures) - len(drawn),
    )


def _scale(period: Period, measures: tuple[Measure, ...]) -> _Scale:
    days = [day for day in (as_day(period.start), as_day(period.end)) if day]
    for measure in measures:
        until, _ = _wind_down(measure)
        days += [day for day in (measure.start, measure.end, until) if day]
    first, last = min(days).toordinal(), max(days).toordinal()
    margin = max((last - first) // 12, (_LEAST_DAYS - (last - first)) // 2, 60)
    return _Scale(
        first=date.fromordinal(max(first - margin, 1)),
        last=date.fromordinal(min(last + margin, date.max.toordinal())),
    )


def _conduct_lane(period: Period, scale: _Scale) -> Lane:
    start, end = as_day(period.start), as_day(period.end)
    days_only = replace(period, start=start.isoformat() if start else None, end=end.isoformat() if end else None)
    when = period_words(days_only) if start or end else f"date {UNKNOWN}"
    lane = Lane(label=f"Conduct: {when}", words=f"Conduct as reported: {when}", kind="conduct", top=0)
    missing = openness(period)
    if missing == "unknown":
        whole = Stretch(left=0, width=100, stroke="broken")
        return replace(lane, stretches=(whole,), runs_left=True, runs_right=True)
    if start is None and end is not None:
        into = Stretch(left=0, width=scale.at(end), stroke="broken")
        return replace(lane, stretches=(into,), marks=(scale.at(end),), runs_left=True)
    assert start is not None
    left = scale.at(start)
    until = scale.at(end) if end else left
    known = _stretch(left, until, "solid")
    if missing == "no_end":
        after = Stretch(left=until, width=round(100 - until, 2), stroke="broken")
        return replace(lane, stretches=(*known, after), marks=(left,), runs_right=True)
    point = left if start == end else None
    return replace(lane, stretches=() if point is not None else known, point=point)


def _measure_lane(measure: Measure, scale: _Scale, place: int) -> Lane:
    left = scale.at(measure.start)
    right = scale.at(measure.end) if measure.end else 100.0
    until, until_words = _wind_down(measure)
    words = f"{measure.id}: in force from {day_words(measure.start)}"
    words += f" to {day_words(measure.end)}" if measure.end else ", no end in the register"
    ends = f" to {_short_day(measure.end)}" if measure.end else ""
    label = f"{measure.id} · {'' if ends else 'from '}{_short_day(measure.start)}{ends}"
    extra = f"wind-down to {_short_day(until)}" if until else ""
    stretches = _stretch(left, right, "solid")
    if until:
        turn = min(scale.at(until), right)
        stretches = _stretch(left, turn, "light") + _stretch(turn, right, "solid")
        words += f"; {until_words} {day_words(until)}"
    return Lane(
        label=label,
        extra=extra,
        words=words,
        kind="measure",
        top=place * LANE_HEIGHT,
        stretches=stretches,
        marks=(left,),
        runs_right=measure.end is None,
    )


def _wind_down(measure: Measure) -> tuple[date | None, str]:
    """The last day of a wind-down and what that day ends: time to act (duties) or arrival of old orders (trade)."""
    run = measure.wind_down
    if run is None:
        return None, ""
    return (run.until, "time to act until") if run.until else (run.arrive_by, "older contracts may arrive until")


def _short_day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def _stretch(left: float, right: float, stroke: Stroke) -> tuple[Stretch, ...]:
    return (Stretch(left=left, width=round(max(right - left, 0.4), 2), stroke=stroke),)


def _year_ticks(scale: _Scale) -> tuple[tuple[float, str], ...]:
    """Years whose first day lies on the strip, thinned to what a narrow screen can carry."""
    years = list(range(scale.first.year + 1, scale.last.year + 1))
    step = max(1, -(-len(years) // _TICKS))
    placed = [(scale.at(date(year, 1, 1)), str(year)) for year in years[::step]]
    return tuple(tick for tick in placed if 3 < tick[0] < 95)
