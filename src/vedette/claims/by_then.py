"""What had been done "by late July", where the act that it counts from is dated before it.

"Dredgers came back in May. By late July they had carried off 6,000 tons": the pluperfect with "by" sums up what
went on from the act told before to the day named (Comrie, Tense, 1985, section 3.1). That it began with that act is a
reading, so a gap says so.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from vedette.claims.calendar import Days
from vedette.claims.dates import DateHit
from vedette.claims.dating import SPOKEN, TIMELESS
from vedette.claims.moment import Anchor, Timing
from vedette.claims.sequel import Before, refers_back
from vedette.conduct import Gap, Kind

_BY = re.compile(r"(?i)by\b")
_HAD = re.compile(
    r"\bhad\s+(?:\w+ly\s+|already\s+|also\s+|so\s+far\s+)*(?:been\s+)?(?!to\b|no\b|an?\b|the\b|until\b)[a-z]+"
)
_LEFT = re.compile(r"(?i)\b(?:left|departed|gone|returned|closed|stopped|ceased|ended|expired|lapsed|never|not)\b")
"""What was over, or was not, by a day did not begin with the act told before."""


def from_the_act(
    when: Timing, text: str, kind: Kind, before: Before | None, near: DateHit | None, anchor: Anchor
) -> Timing:
    """``when`` with the first day of the act told before it, in its sentence (``near``) or in an earlier one."""
    period = when.period
    if period.start or not period.end or kind in (*SPOKEN, *TIMELESS) or not _BY.match(period.text or ""):
        return when
    if not _HAD.search(text) or _LEFT.search(text):
        return when
    rest = re.sub(re.escape(period.text or ""), "", text, count=1)
    days = _own(text, near, period.text or "")
    days = days or (before.days if before and refers_back(rest.lstrip(" ,"), kind, before) else None)
    days = days or (dict(anchor.events).get("theft") if kind == "laundering" else None)
    if days is None or not days.first < date.fromisoformat(period.end):
        return when
    first = days.first.isoformat()
    basis = f"{period.basis}; from the act dated before it"
    gap = Gap(type="ambiguous_date", field="period", text=f"the first day is not stated: {basis}", candidates=(first,))
    return replace(when, period=replace(period, start=first, precision="range", basis=basis), gaps=(*when.gaps, gap))


def _own(text: str, near: DateHit | None, words: str) -> Days | None:
    """The days that the clause before names, where this one has no subject of its own: "and by August had sold"."""
    alone = re.match(rf"[\s,]*(?:and\s+)?{re.escape(words)}\s*,?\s+had\b", text, re.I)
    return near.days if near and alone and near.period.start else None
