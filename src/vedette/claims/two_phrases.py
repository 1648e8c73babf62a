"""Two phrases of time that date one act together: a day within a year, a day and the day on which it was over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from vedette.claims.dates import DateHit
from vedette.claims.guarded import guarded
from vedette.conduct import Kind

_SOON_AFTER = 184
"""Days after a period in which it is counted: later, "as of" tells how things stood."""
_UNTIL_LATER = re.compile(r"(?i)(?:until|till)\b.*\blater\b")
_BACK = guarded(
    r"(?i)\b(?:c(?:a|o)mes?\s+back|return(?:ed|s|ing)|reappear\w*|re-?emerg\w+|resum\w+|restor\w+|(?:switched|turned)\s+(?:\w+\s+)?(?:back\s+)?on|(?:seen|heard|detected|picked\s+up|transmitt\w+|broadcast\w*)\s+again|back\s+on)\b[^;.]{0,40}$"
)
"""What ends a silence: "came back", "was next heard", "resumed transmitting"."""
_SILENT: frozenset[str] = frozenset({"ais_silence", "loitering"})
_BY = re.compile(r"(?i)(?:by|up\s+to)\b")


def within_a_longer(first: DateHit, hits: list[DateHit]) -> DateHit:
    """ "As of 31 August, States had reported 262,000 barrels for 2023": what is told of a year, up to a day in it."""
    ends = [hit for hit in hits if hit.days and (hit.period.precision == "as_of" or _BY.match(hit.period.text or ""))]
    longer = [
        hit for hit in hits if hit.days and hit not in ends and hit.period.precision in ("year", "quarter", "range")
        and hit.period.start and hit.period.end and not relative(hit)
    ]  # fmt: skip
    if first not in (*ends, *longer) or len(ends) != 1 or len(longer) != 1:
        return first
    end, run = ends[0].days, longer[0].days
    assert end is not None and run is not None
    if ends[0].period.precision == "as_of" and 0 < (end.last - run.last).days < _SOON_AFTER:
        return longer[0]  # "as at 31 January, deliveries in the year before had been notified": told of that year
    if end.last == run.last or not (run.first < end.last < run.last):
        return first
    basis = f"{longer[0].period.basis}; told up to {ends[0].period.text}"
    period = replace(longer[0].period, end=end.last.isoformat(), precision="range", basis=basis)
    return replace(longer[0], period=period)


def until_it_was_back(text: str, first: DateHit, hits: Sequence[DateHit | None], kind: Kind) -> DateHit:
    """ "Went silent on 9 May and came back eleven days later": silent from the one day to the other."""
    if kind not in _SILENT or first.period.precision != "day" or not first.period.start:
        return first
    back = next((hit for hit in hits if hit and hit.start > first.end and _is_back(text, first, hit)), None)
    if back is None or not back.days:
        return first
    end, basis = back.days.last.isoformat(), f"{first.period.basis}; until {back.period.basis}"
    if end <= first.period.start:
        return first
    period = replace(first.period, end=end, precision="range", basis=basis)
    return replace(first, period=period, gaps=(*first.gaps, *back.gaps))


def _is_back(text: str, first: DateHit, hit: DateHit) -> bool:
    """Whether a phrase tells when a silence ended: "until eleven days later", "and resumed on 12 May"."""
    if _UNTIL_LATER.match(hit.period.text or ""):
        return True
    return hit.period.precision == "day" and _BACK.search(text[first.end : hit.start]) is not None


def relative(hit: DateHit) -> bool:
    """Whether a phrase was counted from another day, as a rule from that of publication."""
    return "counted from" in (hit.period.basis or "") or "nearest before" in (hit.period.basis or "")
