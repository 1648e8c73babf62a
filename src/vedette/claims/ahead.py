"""A phrase that gives only a last day: a silence by it, a state that lasts until it, a promise or a call to act by it.

"Until" with a present and a day still to come tells of all the days between (Comrie, Tense, 1985, section 3.1); what
is promised or asked for by a day may be done on any day from now until then. That they begin with the day of the text
is a reading, and a gap says so; what is only planned or counted by a day is told by that day.
"""

from __future__ import annotations

import re
from dataclasses import replace

from vedette.claims.dates import Anchor, DateHit
from vedette.claims.dating import DUE, of_a_term
from vedette.claims.guarded import guarded
from vedette.claims.moment import Timing
from vedette.claims.tense import present
from vedette.claims.two_phrases import relative
from vedette.conduct import Gap, Kind, Precision

_BY = re.compile(r"(?i)(?:by|before|no\s+later\s+than|not\s+later\s+than)\b")
_UNTIL = re.compile(r"(?i)(?:up\s+)?(?:until|till)\b")
_PROMISED = guarded(
    r"\b(?:will|undertakes?\s+to|pledges?\s+to|promises?\s+to|commits?\s+(?:itself\s+)?to)\s+(?:also\s+|then\s+)?(?!have\b|be\b)[a-z]+"
)
_COUNTED: frozenset[str] = frozenset({"figure", "no_reply"})
"""Kinds that tell how things stand by a day, and not what somebody does until then."""


def by_its_last_day(text: str, hit: DateHit, kind: Kind, anchor: Anchor) -> Timing | None:
    """The period of a clause whose phrase has an end and no beginning, where the end says more than "not later"."""
    period = hit.period
    if not period.end or period.start:
        return None
    by = _BY.match(period.text or "") is not None
    if kind == "call_to_act":
        return _to_act_by(hit, anchor)
    if kind == "no_reply" and by:
        silent = replace(period, start=period.end, precision="as_of", basis=f"{period.basis}: silent on it")
        return Timing(silent, hit.gaps, relative(hit))
    if anchor.last is None or anchor.last.isoformat() >= period.end:
        return None
    lasts = _UNTIL.match(period.text or "") is not None and present(text) and not of_a_term(text, hit)
    if kind not in DUE and (lasts or (by and kind not in _COUNTED and _PROMISED.search(text))):
        return _from_now(hit, anchor.last.isoformat())
    if by:
        planned = replace(period, start=period.end, basis=f"{period.basis}: the last day")
        return Timing(planned, hit.gaps, relative(hit))
    return None


def _from_now(hit: DateHit, day: str) -> Timing:
    basis = f"{hit.period.basis}; from the day of the text"
    gap = Gap(type="ambiguous_date", field="period", text=f"the first day is not stated: {basis}", candidates=(day,))
    period = replace(hit.period, start=day, precision="range", basis=basis)
    return Timing(period, (*hit.gaps, gap), relative(hit))


def _to_act_by(hit: DateHit, anchor: Anchor) -> Timing:
    """What is asked for by a day still to come is asked for from now until then; one gone by is that day."""
    period, day = hit.period, anchor.last.isoformat() if anchor.last else None
    start = day if day and period.end and day < period.end else period.end
    precision: Precision = "range" if start != period.end else period.precision
    act = replace(period, start=start, precision=precision, basis=f"{period.basis}: the last day to act")
    return Timing(act, hit.gaps, relative(hit))
