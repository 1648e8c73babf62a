"""What the words before a phrase of time make of it: "since", "by", "before", "after", "so far"."""

from __future__ import annotations

from datetime import date, timedelta

from vedette.claims.calendar import Days
from vedette.claims.guarded import guarded
from vedette.claims.moment import Anchor, Moment
from vedette.conduct import Gap, Period, Precision

NOT_AFTER = frozenset(
    {
        "as late as",
        "by",
        "by the time",
        "until",
        "till",
        "up until",
        "up to",
        "through",
        "through to",
        "to",
        "into",
        "no later than",
        "not later than",
    }
)
_MID = guarded(r"(?i)\bmid(?:dle\s+of)?[\s-]+\d{4}$")
_AT_END = guarded(r"(?i)\b(?:end|close)\s+of\b")


def led(words: str, word: str, days: Days, basis: str, anchor: Anchor) -> Period:
    """The period of "since", "by", "before", "after" and their like with ``days``."""
    first, last = days.first.isoformat(), days.last.isoformat()
    if word == "since":
        day = anchor.last
        if day and day >= days.first:
            return Period(
                text=words, start=first, end=day.isoformat(), precision="range", basis=f"{basis}; up to publication"
            )
        return Period(text=words, start=first, precision="open", basis=basis)
    if word in ("as of", "as at"):
        return Period(text=words, start=first, end=last, precision="as_of", basis=basis)
    if word in ("before", "prior to", *NOT_AFTER):
        return _ending(words, word, days, basis)
    if word in ("after", "following", "beyond", "past"):
        begin = (days.last + timedelta(days=1)).isoformat()
        return Period(
            text=words, start=begin, end=known_to(begin, anchor), precision="open", basis=f"{basis}; after it"
        )
    return Period(text=words, start=first, end=known_to(first, anchor), precision="open", basis=f"{basis}; from it on")


def _ending(words: str, word: str, days: Days, basis: str) -> Period:
    """ "Before", "by" and "until" give the last day only; "before the end of April" is all of April."""
    last, how = days.last, "not later than"
    if word in NOT_AFTER and _MID.search(words):
        last, how = date(days.first.year, 6, 30), "not later than the end of June"
    elif word not in NOT_AFTER and _AT_END.search(words):
        how = "before its end"
    elif word not in NOT_AFTER:
        last, how = days.first - timedelta(days=1), "before it"
    return Period(text=words, end=last.isoformat(), precision="open", basis=f"{basis}; {how}")


def open_end(word: str, period: Period) -> tuple[Gap, ...]:
    """ "Since last May" states no last day: that it is taken up to the day of the text is shown as a gap."""
    if word != "since" or not period.end:
        return ()
    text = f"{period.text}: the last day is not stated; taken up to the day of the text"
    return (Gap(type="ambiguous_date", field="period", text=text, candidates=(period.end,)),)


def known_to(begin: str, anchor: Anchor) -> str | None:
    """The last day the text can tell of, where it lies after ``begin``: what went on is known up to there only."""
    last = anchor.last.isoformat() if anchor.last else None
    return last if last and last > begin else None


def running(words: str, run: str, moment: Moment, anchor: Anchor) -> Period:
    """ "Earlier this year" and "so far this year" end on the day of publication, "later this year" begins there."""
    days, day = moment.days, anchor.last
    assert days is not None
    first, last = days.first, days.last
    basis = moment.basis
    if day and first <= day <= last:
        later = run.lower() == "later" or run.lower().endswith("of")  # "the rest of the year"
        first, last = (day, last) if later else (first, day)
        basis = f"{basis}; {'from' if later else 'up to'} publication"
    return Period(text=words, start=first.isoformat(), end=last.isoformat(), precision=precision(days), basis=basis)


def precision(days: Days) -> Precision:
    """The contract's word for how exact some days are."""
    known: dict[str, Precision] = {"day": "day", "month": "month", "quarter": "quarter", "year": "year"}
    return known.get(days.precision, "range")
