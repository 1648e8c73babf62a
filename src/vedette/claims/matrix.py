"""A clause without a finite verb has the time of the clause it hangs on.

"Scores are still at work there, watched over by minders"; "they brought in 214 barrels; fully laden, 640": a participle
or a piece without a verb states no time of its own (Quirk et al., A Comprehensive Grammar of the English Language,
1985, section 15.58). That the days are those of the other clause is a reading, and a gap says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from vedette.claims.claim import Claim
from vedette.claims.dating import FLOWS, SPOKEN, TIMELESS
from vedette.claims.tense import verbless
from vedette.conduct import Gap

_PARTICIPLE = re.compile(
    r"^[\s\"“'(]*(?:thereby\s+|each\s+|most\s+)?(?:(?:[a-z]+-)?[a-z]{3,}ing\b|(?:[a-z]{3,}ed|built|sold|made|held|led|paid|sent|run|driven)\b(?!(?=(?:\s+\S+){4})\s+(?:(?:an?|the|its|their|his|her|some|about|up\s+to|at\s+least)\s|[a-z]{4,}(?:s|ion|ment)\b(?<!ss)|[$€£¥\d])))"
)
"""A form in -ed with an object ("approved transfers of 90 ether") is the finite verb: a participle there is passive."""
_OF_THE_ACT = "of the clause it hangs on"


def with_the_matrix(built: Sequence[Claim]) -> list[Claim]:
    """The claims of one sentence, in order; an undated one without a finite verb takes the days of the one before."""
    found: list[Claim] = []
    for claim in built:
        last = found[-1] if found else None
        found.append(_taken(claim, last) if last and _hangs(claim, last) else claim)
    return found


def _hangs(claim: Claim, last: Claim) -> bool:
    if claim.kind in (*SPOKEN, *TIMELESS) or last.kind in (*SPOKEN, *TIMELESS) or claim.span[0] < last.span[1]:
        return False
    if claim.kind in FLOWS and claim.money is not None and claim.money.per:
        return False
    period = claim.period
    if period is None or period.text or (period.start and period.precision != "as_of"):
        return False
    text = claim.reading or claim.quote
    return bool(_PARTICIPLE.match(text)) or verbless(text)


def _taken(claim: Claim, last: Claim) -> Claim:
    given = last.period
    if given is None or not (given.start or given.end) or given == claim.period:
        return claim
    days = tuple(dict.fromkeys(day for day in (given.start, given.end) if day))
    gap = Gap(type="ambiguous_date", field="period", text=f"not dated; the days {_OF_THE_ACT}", candidates=days)
    kept = tuple(gap for gap in claim.gaps if gap.field != "period")
    period = replace(given, text=None, basis=f"{_OF_THE_ACT}: {given.basis}")
    return replace(claim, period=period, gaps=(*kept, gap))
