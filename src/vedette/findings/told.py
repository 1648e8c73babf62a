"""What judging says back to the claims: the paragraphs each engages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from vedette.claims.claim import Claim
from vedette.conduct import Conduct
from vedette.findings.face import beside, duties, engaged_by, on_the_face, past_terms, with_named_arms
from vedette.findings.finding import Finding
from vedette.findings.leaning import leaned
from vedette.findings.replies import ANSWERS
from vedette.regime.judge import Judgement
from vedette.regime.model import Regime


def told(
    claims: Iterable[Claim],
    events: Mapping[str, Conduct],
    judgements: Mapping[str, Sequence[Judgement]],
    findings: Iterable[Finding],
    regime: Regime,
    texts: Mapping[str, str],
) -> tuple[Claim, ...]:
    """Claims with their measures. ``events`` maps a claim id to the act it became, ``texts`` a source to its text.

    An answer of a State engages what the matter it answers engages. A call, an advisory or a figure engages what
    the act it speaks of would; a claim that has its paragraphs already (a statement of law) keeps them.
    """
    asked = {
        act: tuple(line.id for line in item.measures)
        for item in findings
        if item.kind in ANSWERS
        for act in item.conduct
    }
    found = []
    for claim in claims:
        act = events.get(claim.id)
        if act is None:
            found.append(claim if claim.measures or claim.law_check else _by_face(claim, regime))
            continue
        lines = judgements.get(act.id, ())
        found.append(_with_measures(claim, lines, asked.get(act.id), regime))
    return leaned(found, regime, texts)


def _with_measures(
    claim: Claim, judgements: Sequence[Judgement], asked: tuple[str, ...] | None, regime: Regime
) -> Claim:
    """Paragraphs the claim engages on its face, and the background: not in force, or turning on another day."""
    if claim.kind in ("state_action", "state_reply") and (spoken_of := duties(claim, regime)):
        return replace(claim, measures=spoken_of)
    if asked:
        return replace(claim, measures=asked)
    shown = with_named_arms(claim.facts.shown, claim.goods.keys if claim.goods else ())
    engaged, context = engaged_by(claim, claim.kind, shown, judgements, regime)
    engaged = tuple(dict.fromkeys((*engaged, *beside(claim, regime))))
    context = tuple(name for name in context if name not in engaged)
    if engaged and claim.kind != "work_authorisation":
        return replace(claim, measures=engaged, measures_context=context)
    if engaged:
        after = past_terms(claim, regime)
        return replace(claim, measures=(*engaged, *after), measures_context=tuple(n for n in context if n not in after))
    spoken = _by_face(claim, regime)
    return replace(spoken, measures_context=tuple(dict.fromkeys((*context, *spoken.measures_context))))


def _by_face(claim: Claim, regime: Regime) -> Claim:
    engaged, context = on_the_face(claim, regime)
    return replace(claim, measures=engaged, measures_context=context)
