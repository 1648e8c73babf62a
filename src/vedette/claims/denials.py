"""The other side's answer inside the text: a denial in a sentence of its own is put to the statement it answers.

"Prosecutors allege that ... The dealer denies it." Without this the first sentence would stand alone in the finding,
although the same text prints the answer.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from vedette.claims.claim import Claim
from vedette.conduct import Gap

REACH = 700
"""Code points between a statement and the denial that answers it: the next sentence or two."""

_DENIAL = re.compile(
    r"(?i)\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|contest(?:s|ed)?|refut(?:es|ed))\s+"
    r"(?:(?:all|both|any|the|these|those|such|its|his|her|their)\s+)*"
    r"(?:it|this|that|them|so|allegations?|accusations?|claims?|charges?|reports?|findings?|involvement|wrongdoing|"
    r"knowledge|links?|responsibility|doing|having|knowing)\b"
    r"|\bpleaded\s+not\s+guilty\b|\b(?:has|have)\s+always\s+denied\b"
)
_SAYS_NOTHING = frozenset({"legal_statement", "call_to_act", "advisory", "background", "figure"})


def is_denial(sentence: str) -> bool:
    """Whether the sentence denies what was said before it."""
    return bool(_DENIAL.search(sentence))


def answered(claims: tuple[Claim, ...], denials: tuple[tuple[int, str], ...]) -> tuple[Claim, ...]:
    """Claims with a gap ``conflict`` for each denial that follows close upon them.

    ``denials`` are places in the source (code points) and their words. A denial answers the nearest statement of an
    act before it, with all that the same span states.
    """
    acts = sorted({claim.span for claim in claims if claim.kind not in _SAYS_NOTHING}, key=lambda span: span[::-1])
    ends = [end for _, end in acts]
    told: dict[tuple[int, int], list[Gap]] = {}
    for place, words in denials:
        nearest = bisect_right(ends, place) - 1
        if nearest >= 0 and place <= ends[nearest] + REACH:
            gap = Gap(type="conflict", field="modality", text=f"denied in the same text: “{words}”")
            told.setdefault(acts[nearest], []).append(gap)
    return tuple(
        replace(claim, gaps=(*claim.gaps, *told[claim.span]))
        if claim.span in told and claim.kind not in _SAYS_NOTHING
        else claim
        for claim in claims
    )
