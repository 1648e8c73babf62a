"""Nationality said of the group a passage speaks of, carried to the sentences that go on about the same people.

A text says "two footballers of the DPRK" once and goes on with names. The later sentence alone does not show
whose nationals they are; the passage does. What is carried is marked as a hypothesis on the claim, never silently.
"""

from __future__ import annotations

import re
from dataclasses import replace

from vedette.claims.claim import Claim
from vedette.conduct import Facts, Gap

REACH = 1200
"""Code points over which a passage is taken to go on about the same people; a paragraph of the press has about 500."""

_ABOUT_PEOPLE = frozenset(
    {
        "employment_abroad", "it_work", "crew_supply", "employment_transfer", "contract_beyond_deadline",
        "non_repatriation", "wage_diversion", "visa_substitution", "work_authorisation",
    }
)  # fmt: skip
_CLASSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("player", re.compile(r"(?i)\bfootball|\bplayers?\b|\bleagues?\b|\bclubs?\b|\bplays?\b|\bjersey\b")),
    ("it", re.compile(r"(?i)\bIT\b|\btechnician|\bprogrammer|\bdeveloper|\bfreelanc|\binformation technology")),
    ("crew", re.compile(r"(?i)\bcrew\b|\bseafarer|\bsailor|\bfisher(?:y|men)")),
)
_OTHER_NATIONALS = re.compile(
    r"\b(?:South Korean|Chinese|Russian|Indian|Filipino|Vietnamese) (?:workers?|nationals?|players?)"
)
_BREAK = re.compile(r"\n\s*\n(?=#|[A-Z][^\n.]{0,80}\n\s*\n)")


def carried(claims: tuple[Claim, ...], raw: str) -> tuple[Claim, ...]:
    """Claims with the reported nationality of their passage, each so marked; all others as they are."""
    found: list[Claim] = []
    said: Claim | None = None
    for claim in claims:
        taken = _with(claim, said, raw) if said else claim
        if claim.kind in _ABOUT_PEOPLE and claim.facts.shown.get("dprk_national"):
            said = claim
        elif taken is not claim:
            said = taken
        found.append(taken)
    return tuple(found)


def _with(claim: Claim, said: Claim, raw: str) -> Claim:
    if claim.kind not in _ABOUT_PEOPLE or "dprk_national" in claim.facts.shown or _OTHER_NATIONALS.search(claim.quote):
        return claim
    apart = claim.span[0] - said.span[1]
    between = raw[said.span[1] : claim.span[0]]
    if apart > REACH or _BREAK.search(between) or not _same_people(said, claim):
        return claim
    words = " ".join((said.reading or said.quote).split())[:120]
    gap = Gap(
        type="ambiguous_subject",
        field="subject",
        text=f"nationality is said of the people the passage speaks of (“{words}”), not in this sentence",
        status="hypothesis",
        by=said.id,
    )
    facts: Facts = replace(claim.facts, shown={**claim.facts.shown, "dprk_national": True})
    return replace(claim, facts=facts, gaps=(*claim.gaps, gap))


def _same_people(said: Claim, claim: Claim) -> bool:
    """Whether both speak of one class of people; workers in general agree with every class."""
    first, second = _classes(said), _classes(claim)
    return not first or not second or bool(first & second)


def _classes(claim: Claim) -> frozenset[str]:
    return frozenset(name for name, pattern in _CLASSES if pattern.search(claim.quote))
