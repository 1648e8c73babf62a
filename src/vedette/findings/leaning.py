"""The statement that another leans on: an answer, a measure taken or a sum without words of its own for the matter."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vedette.claims.claim import Claim
from vedette.claims.outside import of_one_state
from vedette.claims.sentences import parted
from vedette.claims.terms import terms
from vedette.conduct import Gap
from vedette.findings.face import answered_of, duties
from vedette.findings.replies import ANSWERS
from vedette.regime.model import Regime

REACH = 1200
"""Code points between a statement and the one it leans on: the paragraph before, as reports of a Panel are set."""
_LOOKED_AT = 6
"""Statements before it that are weighed."""
_NO_MATTER = frozenset({"legal_statement", "call_to_act", "advisory", "background", "no_reply", "state_reply"})
_PEOPLE = frozenset(
    {
        "false_identity", "shared_identity", "payout_pattern", "place_contradiction", "wage_diversion", "it_work",
        "repatriation", "non_repatriation", "employment_abroad",
    }
)  # fmt: skip
_OF_MATTERS = frozenset({"state_action", "call_to_act", "forged_document", "payment", "cap_use"})
_OF_THE_PARAGRAPH = frozenset(
    {"background", "payment", "figure", "goods_export", "goods_import", "port_call", "custody_route",
     "revenue_for_programmes"}
)  # fmt: skip
"""What an author adds to a matter in one paragraph with it."""
_CRIMES = frozenset({"theft", "laundering", "cyber_activity", "address_poisoning"})
_COURT = re.compile(
    r"(?i)\b(?:grand\s+jury|indict\w*|pleaded|forfeit\w*|wire\s+fraud|reward|crypto\w*|bitcoin|ether|tokens?)\b"
)
_WORD = re.compile(r"[^\W\d_]{5,}")
_COMMON = frozenset(
    {
        "north", "korea", "korean", "koreans", "panel", "state", "states", "member", "resolution", "security",
        "council",
        "democratic", "people", "republic", "company", "which", "their", "there", "these", "about", "after", "before",
        "report", "reported", "stated", "replied", "reply", "between", "nations", "united", "information", "would",
    }
)  # fmt: skip


def leaned(claims: Sequence[Claim], regime: Regime, texts: Mapping[str, str]) -> tuple[Claim, ...]:
    """Claims that name no matter of their own take the paragraphs of the statement before them that fits best.

    Answers do, and silence; what is said of people and papers does where the statement before is about such, and what
    is added in the author's own paragraph (``texts`` maps a source to its text as read). A paragraph of the law that was
    not yet in force on the claim's own days is not taken. The gap says what was assumed.
    """
    order = sorted(range(len(claims)), key=lambda place: (claims[place].source, claims[place].span))
    found = list(claims)
    earlier: list[Claim] = []
    for place in order:
        claim = found[place]
        if earlier and earlier[-1].source != claim.source:
            earlier = []
        if _outside(claim):
            found[place] = _aside(claim)
            before = None
        elif _leans(claim) and not (claim.kind in ANSWERS and duties(claim, regime)):
            before = _fitting(claim, earlier, regime)
        elif _adds(claim):
            before = _just_before(claim, earlier, texts.get(claim.source, ""))
        else:
            before = None
        own = answered_of(claim, regime) if claim.kind == "state_reply" and before else ()
        if own and before and not set(own) & set(before.measures):
            found[place] = replace(claim, measures=own)
        elif before:
            taken = _in_force(before, claim, regime)
            if taken:
                found[place] = _taking(claim, before, taken)
        if claim.kind not in _NO_MATTER and (found[place].measures or claim.kind in _CRIMES):
            earlier = [*earlier[-_LOOKED_AT:], found[place]]
    return tuple(found)


def _leans(claim: Claim) -> bool:
    if claim.kind in ANSWERS:
        return True
    if claim.measures or claim.measures_context or _of_one_state(claim):
        return False
    if claim.kind == "call_to_act" and not _REFERS.search(claim.quote):
        return False
    return claim.kind in _PEOPLE or (claim.kind in _OF_MATTERS and not _COURT.search(claim.quote))


def _outside(claim: Claim) -> bool:
    """Whether the claim itself says that no paragraph covers what it tells: breaking into systems, national law."""
    return claim.kind not in _CRIMES and any(gap.type == "no_direct_measure" for gap in claim.gaps)


def _aside(claim: Claim) -> Claim:
    """The claim with its paragraphs behind it, after those that stood there already: it leans on no other statement."""
    behind = tuple(dict.fromkeys((*claim.measures_context, *claim.measures)))
    return replace(claim, measures=(), measures_context=behind)


def _of_one_state(claim: Claim) -> bool:
    """Whether the statement is about the law or the listings of one State."""
    return of_one_state(claim.quote) is not None


def _adds(claim: Claim) -> bool:
    if claim.kind not in _OF_THE_PARAGRAPH or claim.measures:
        return False
    return not _COURT.search(claim.quote) and not _of_one_state(claim)


def _just_before(claim: Claim, earlier: Sequence[Claim], text: str) -> Claim | None:
    """The statement before in the same paragraph."""
    before = earlier[-1] if earlier else None
    return before if before and before.measures and not parted(text, before.span[1], claim.span[0]) else None


_REFERS = re.compile(r"(?i)\b(?:these|those|such|this|the\s+(?:hiring|practice|trade|same)|them|they)\b")


def _fitting(claim: Claim, earlier: Sequence[Claim], regime: Regime) -> Claim | None:
    """Of those within reach the one that shares most with the claim (States, then words), else the nearest."""
    near = [before for before in earlier if claim.span[0] - before.span[1] <= REACH]
    if claim.kind in ANSWERS:
        near = [before for before in near if not before.measures or _binds(before, regime)] or near
    if claim.kind in _PEOPLE:
        near = [before for before in near if before.kind in _OF_PEOPLE][-1:]
    if not near:
        return None
    here, words = _states(claim), _words(claim)
    best = max(
        enumerate(near),
        key=lambda item: (2 * bool(here & _states(item[1])) + min(2, len(words & _words(item[1]))), item[0]),
    )[1]
    return best if best.measures else None


def _binds(claim: Claim, regime: Regime) -> bool:
    """Whether a paragraph that binds is engaged: an answer about a ship is about what it carried, not its beacon."""
    return any(regime.measures[name].effect != "call" for name in claim.measures)


_OF_PEOPLE = _PEOPLE | {
    "crew_supply",
    "visa_substitution",
    "work_authorisation",
    "contract_beyond_deadline",
    "employment_transfer",
}


def _states(claim: Claim) -> frozenset[str]:
    return frozenset(place.country for place in claim.places if place.country and place.country != "KP")


def _words(claim: Claim) -> frozenset[str]:
    text = (claim.reading or claim.quote).lower()
    return frozenset(word.rstrip("s") for word in _WORD.findall(text) if word not in _COMMON)


def _in_force(before: Claim, claim: Claim, regime: Regime) -> tuple[str, ...]:
    last = claim.period.end if claim.period and claim.kind not in ANSWERS else None
    standing = tuple(
        name for name in before.measures if last is None or regime.measures[name].entry.isoformat() <= last[:10]
    )
    if not _GIVES_WORK.search(claim.quote):
        # What says nothing of papers is about the people, not about the day they got their permits.
        people = tuple(name for name in standing if regime.measures[name].judged_on != "authorisation_date")
        return people or _terms_then(claim, regime) or standing
    return standing


def _terms_then(claim: Claim, regime: Regime) -> tuple[str, ...]:
    """The duties to send people home that stood on the claim's day, or at all where it has none."""
    day = claim.period.end if claim.period else None
    standing = (term for term in terms(regime) if not term.adoption)
    return tuple(term.measure for term in standing if day is None or term.start.isoformat() <= day[:10])


_GIVES_WORK = re.compile(
    r"(?i)\b(?:permits?|visas?|authori[sz]\w+|licen[cs]\w+|hir(?:e|ed|es|ing)|recruit\w*|contracts?|admi(?:t|ss)\w*)\b"
)


def _taking(claim: Claim, before: Claim, taken: tuple[str, ...]) -> Claim:
    if claim.measures and _states(claim) & _states(before):
        return replace(claim, measures=taken)
    words = " ".join((before.reading or before.quote).split())[:120]
    what = "the answer" if claim.kind in ANSWERS else "what is said here"
    gap = Gap(
        type="ambiguous_subject", field="measures", status="filled_by", by=before.id,
        text=f"{what} stands after this statement, and takes its paragraphs: “{words}”",
    )  # fmt: skip
    return replace(claim, measures=taken, gaps=(*claim.gaps, gap))
