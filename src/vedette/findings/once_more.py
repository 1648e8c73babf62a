"""The people whom sentences go on about, and the same act of theirs told once more on another day."""

from __future__ import annotations

import re

from vedette.claims.claim import Claim
from vedette.findings.face import again_of
from vedette.regime.model import Regime

PEOPLE = frozenset(
    {
        "false_identity", "shared_identity", "payout_pattern", "place_contradiction", "wage_diversion", "it_work",
        "repatriation", "non_repatriation", "employment_abroad",
    }
)  # fmt: skip
"""Kinds that tell of people, whatever papers they have."""
OF_PEOPLE = PEOPLE | {
    "crew_supply",
    "visa_substitution",
    "work_authorisation",
    "contract_beyond_deadline",
    "employment_transfer",
}
# "Nine more followed", "a second renewal came in January": the same act once more, on another day.
_ONCE_MORE = re.compile(
    r"(?i)\W*(?:and\s+|then\s+)?(?:another|an?\s+(?:second|third|further|fourth|similar|new)|the\s+(?:second|third|next|other|others|rest|remainder)|more|others|\w+(?:\s+dozen)?\s+(?:more|others?|further)|some\s+\d+\s+(?:more|others?))\b(?!\s+(?:member\s+|participating\s+)?(?:states?|governments?|countr|sources?))"
)
# "It was renewed on 2 October": the paper named just before.
_GIVEN_AGAIN = re.compile(
    r"(?i)\W*(?:it|they|this|these|that|those|the\s+(?:permit|visa|paper|card|authori[sz]ation|licence)s?)\s+(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:[a-z]+\s+)?(?:renewed|extended|prolonged|re-?issued|issued|granted|stamped)\b"
)


def on_its_own_day(before: Claim, claim: Claim, regime: Regime) -> tuple[str, ...]:
    """The paragraphs of the same act done once more on a day that the claim itself tells."""
    period = claim.period
    if before.kind not in OF_PEOPLE or period is None or not period.text:
        return ()
    if _GIVEN_AGAIN.match(claim.quote):
        return again_of(before, claim, "work_authorisation", regime)
    return again_of(before, claim, before.kind, regime) if _ONCE_MORE.match(claim.quote) else ()


def of_the_same_people(before: Claim, claim: Claim) -> bool:
    """Whether the claim goes on about the work and the pay of the people told of before: before the first ban a call

    for vigilance is all that there was, and it is about just that.
    """
    return before.kind in OF_PEOPLE and bool(_AT_WORK.search(claim.quote))


_AT_WORK = re.compile(r"(?i)\b(?:work(?:s|ed|ing)|earn\w*|paid|pay|wages?|salar(?:y|ies)|shifts?|months?)\b")
