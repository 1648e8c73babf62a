"""What judging says back to the claims: the paragraphs each engages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from vedette.claims.claim import Claim
from vedette.conduct import Conduct
from vedette.findings.finding import Finding
from vedette.findings.replies import ANSWERS
from vedette.regime.judge import Judgement
from vedette.regime.model import Regime

_BACKGROUND = frozenset({"not_in_force", "not_applicable", "indicator"})


def told(
    claims: Iterable[Claim],
    events: Mapping[str, Conduct],
    judgements: Mapping[str, Sequence[Judgement]],
    findings: Iterable[Finding],
    regime: Regime,
) -> tuple[Claim, ...]:
    """Claims with their measures. ``events`` maps a claim id to the act it became; others stay as is.

    An answer of a State engages what the matter it answers engages.
    """
    asked = {
        act: tuple(line.id for line in item.measures)
        for item in findings
        if item.kind in ANSWERS
        for act in item.conduct
    }
    return tuple(
        _with_measures(claim, judgements.get(act.id, ()), asked.get(act.id), regime)
        if (act := events.get(claim.id))
        else claim
        for claim in claims
    )


def _with_measures(
    claim: Claim, judgements: Sequence[Judgement], asked: tuple[str, ...] | None, regime: Regime
) -> Claim:
    """Paragraphs the claim engages on its face, and the background: not in force, or turning on another day."""
    if asked is not None:
        return replace(claim, measures=asked)
    covered = {line.measure for line in judgements}
    engaged: list[str] = []
    context: list[str] = []
    for line in judgements:
        measure = regime.measures[line.measure]
        other_day = measure.judged_on != "conduct" and line.outcome == "undetermined"
        ended = measure.end is not None and line.outcome == "undetermined"
        # What does not bind stands behind what does, and a list of examples behind the ban it belongs to.
        beside = measure.effect == "call" or (measure.effect == "clarifies" and measure.interprets[0] in covered)
        background = line.outcome in _BACKGROUND or beside or other_day or ended
        (context if background else engaged).append(line.measure)
    return replace(claim, measures=tuple(engaged), measures_context=tuple(context))
