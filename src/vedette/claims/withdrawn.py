"""What is said and then taken back: a retraction, a verdict or a finding in a sentence after the statement itself.

The denial of the accused leaves the accusation standing beside it (:mod:`vedette.claims.denials`). A text that takes
its own statement back, or tells that a court or an inquiry found it untrue, does not say that the act took place.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TypeAlias

from vedette.claims.claim import WITHHELD, Claim
from vedette.claims.guarded import guarded
from vedette.claims.stance import NEVER_WITHHELD
from vedette.conduct import Gap

REACH = 500
"""Code points between a statement and what takes it back: the next sentence or two."""

Withdrawal: TypeAlias = tuple[int, int, str]
"""Where the sentence stands in the source (code points), and its words."""

_SAID = r"(?:claims?|reports?|allegations?|accusations?|story|stories|articles?|statements?|posts?|testimony|figures?|assertions?)"
_UNTRUE = r"(?:wrong|false|untrue|incorrect|inaccurate|mistaken|not\s+(?:true|so|correct|the\s+case)|a\s+(?:hoax|lie|fabrication|mistake|fake|joke)|an?\s+(?:error|invention)|invented|fabricated|made\s+up|fake)"
_JUDGES = r"(?:court|judges?|jury|tribunal|inquiry|enquiry|investigations?|investigators|audit|review|ombudsman|fact-?\s?checkers?|police|prosecutors)"
_TAKES_BACK = guarded(
    rf"""(?ix)\b(?:
    (?:retract|withdr[ae]w|recant)\w*\s+(?:(?:the|its|his|her|their|this|that|these|those|all|earlier|original)\s+){{0,3}}{_SAID}\b
    | took\s+back\s+(?:the|its|his|her|their)\s+{_SAID}\b
    | {_SAID}\s+(?:(?:has|have|had)\s+(?:\w+\s+)?been|was|were)\s+(?:(?:since|later|then|subsequently)\s+)?(?:retracted|withdrawn|recanted|disproved|debunked)\b
    | {_JUDGES}\s+(?:\w+\s+){{0,3}}?(?:found|ruled|concluded|established|held|determined)\s+that\s+[^.;]{{1,60}}?\b(?:made\s+(?:it|this|that|them|the\s+\w+)(?:\s+all)?\s+up|invented\s+(?:it|this|that|the\s+\w+)|{_UNTRUE})
    | {_JUDGES}\s+(?:\w+\s+){{0,2}}?(?:cleared\s+(?!(?:the|its|their|his|a|an|all|\d+)\s|customs)|cleared\s+(?:\w+\s+){{1,3}}of\b|acquitted|exonerated|absolved)
    | (?:was|were|been)\s+(?:\w+\s+)?(?:cleared\s+of|(?:acquitted|exonerated|absolved)\s+(?:of|by))\b
    | (?:we|the\s+(?:paper|editors?|newspaper|agency|publisher|author))\s+(?:apologi[sz]es?|regrets?\s+the\s+(?:error|mistake))
    )"""
)
_OWN_VOICE = guarded(
    rf"(?i)^[\W_]*(?:(?:this|that|it|which|(?:the|these|those|both|all|such)\s+{_SAID})\s+(?:is|was|are|were|proved|proved\s+to\s+be|turned\s+out\s+to\s+be)\s+(?:\w+ly\s+)?{_UNTRUE}\b|(?:verdict|rating|ruling|conclusion|fact|finding|answer)\s*:\s*(?:it\s+(?:is|was)\s+)?(?:no\b|{_UNTRUE})|(?:it|they|he|she|this|that|none)\s+(?:did|was|were|had|has|have|is|are)(?:\s+not|n't)[\W_]*$)"
)
"""The text's own voice; "That is false, the ministry said" is the accused's, and a denial."""
_OTHERS = guarded(
    r"(?i)\b(?:another|other|others|second|third|co-?defendants?|partners?|brother|wife|son|colleagues?|but|however)\b"
)
"""Whoever else was acquitted, the statement stands."""
_SPOKEN = guarded(
    r"(?i)[\"“”]|\b(?:said|says|told|according|insist\w*|maintain\w*|claim(?:s|ed)\s+that|ministry|ministers?|spokes\w+|embassy|lawyers?|denie[sd])\b"
)
_CHEAP = guarded(
    r"(?i)retract|withdr[ae]w|recant|disown|debunk|disprov|refut|took\s+back|made\s|invent|hoax|joke|wrong|false|true|correct|mistake|error|accurate|fake|fabricat|clear|acquit|exonerat|absolv|apologi|regret|\bnot\b|n't|:\s*no\b|the case|\bso\b|\blie\b"
)


def takes_back(sentence: str) -> bool:
    """Whether the sentence takes back, in the text's own voice or by a finding, what was said before it."""
    # What is cheap to rule out comes first; nearly every sentence ends here.
    if _TAKES_BACK.search(sentence):
        return bool(_CHEAP.search(sentence)) and not _OTHERS.search(sentence)
    return bool(_OWN_VOICE.search(sentence) and _CHEAP.search(sentence) and not _SPOKEN.search(sentence))


def withdrawn(claims: tuple[Claim, ...], withdrawals: tuple[Withdrawal, ...]) -> tuple[Claim, ...]:
    """Claims of the sentence that a withdrawal follows state no act any more: a gap ``conflict`` quotes what does so."""
    if not withdrawals:
        return claims
    acts = sorted({claim.span for claim in claims if claim.kind not in NEVER_WITHHELD}, key=lambda span: span[::-1])
    ends = [end for _, end in acts]
    told: dict[tuple[int, int], str] = {}
    for start, end, words in withdrawals:
        place = bisect_right(ends, start) - 1
        if place >= 0 and start - acts[place][1] <= REACH:
            told.setdefault(acts[place], f"{WITHHELD}: taken back at {start}-{end}: “{words}”")
    return tuple(
        replace(claim, gaps=(*claim.gaps, Gap(type="conflict", field="modality", text=told[claim.span])))
        if claim.span in told and claim.kind not in NEVER_WITHHELD
        else claim
        for claim in claims
    )
