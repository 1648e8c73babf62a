"""A phrase of time as read: where it stands, which days it names, and what it was counted from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vedette.claims.calendar import Days
from vedette.conduct import Gap, Period


@dataclass(frozen=True, slots=True)
class Anchor:
    """The days against which relative phrases of one section are read.

    ``day`` is the publication day. ``section`` is the month or year the section itself states, where that
    differs; ``words`` tells what it was read from. ``told`` are the last days named in an earlier sentence,
    ``both`` the last two runs of days named there as one, ``named`` the last days named of all, those of a rule
    included ("past that date"). ``latest`` is the last day that a report without a day of
    its own states: where days are given without their year, the nearest to it is meant.
    ``covered`` is the period that the document says it reports on, ``resolution`` the number of the one named last.
    ``paragraph``: the days ``told`` are named in the same paragraph, which the sentence goes on with.
    ``events`` are the days of the acts that a noun can name again ("since the theft").
    """

    day: date | None
    section: Days | None = None
    words: str = "publication date"
    told: Days | None = None
    both: Days | None = None
    named: Days | None = None
    latest: date | None = None
    events: tuple[tuple[str, Days], ...] = ()
    covered: Days | None = None
    resolution: str = ""
    paragraph: bool = False

    @property
    def reckoned(self) -> date | None:
        """The day from which "this spring" counts: the last of the period covered, where the text has no day."""
        return self.last or (self.covered.last if self.covered else None)

    @property
    def last(self) -> date | None:
        """The latest day the text can tell of."""
        return self.section.last if self.section else self.day


@dataclass(frozen=True, slots=True)
class Moment:
    """One phrase at ``[start, end)``. ``month``/``number`` wait for their year while ``has_year`` is false.

    ``ends``: the words give the last day only ("until then"). ``near``: the day beside it that lends it the year;
    ``later``: it comes after that day.
    """

    start: int
    end: int
    days: Days | None
    basis: str
    month: int | None = None
    number: int | None = None
    last_number: int | None = None
    has_year: bool = True
    gaps: tuple[Gap, ...] = ()
    ends: bool = False
    near: date | None = None
    later: bool = False


@dataclass(frozen=True, slots=True)
class Timing:
    """The period of a clause, its gaps, and whether a relative phrase was read against the publication day."""

    period: Period
    gaps: tuple[Gap, ...] = ()
    relative: bool = False


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
