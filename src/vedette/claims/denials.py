"""The other side's answer inside the text: a denial in a sentence of its own is put to the statement it answers.

"Prosecutors allege that ... The dealer denies it." Without this the first sentence would stand alone in the finding,
although the same text prints the answer.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from vedette.claims.claim import Claim
from vedette.claims.guarded import guarded
from vedette.conduct import Gap
from vedette.geo import countries

REACH = 700
"""Code points between a statement and a denial that names nobody: the next sentence or two."""
NAMED_REACH = 6000
"""The same where both name the same State, company or person: a long article prints the answer near its end."""
_LOOKED_AT = 40

_UNTRUE = r"(?:false|untrue|groundless|baseless|unfounded|incorrect|wrong|nonsense|slander|not\s+true|an?\s+(?:lie|fabrication|smear|invention)|fabricated|lies|fake\s+news|politically\s+motivated)"
_DENIAL = guarded(
    r"(?i)\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|contest(?:s|ed)?|refut(?:es|ed))\s+"
    r"(?:(?:all|both|any|the|these|those|such|its|his|her|their)\s+)*"
    r"(?:it|this|that|them|so|allegations?|accusations?|claims?|charges?|reports?|findings?|involvement|wrongdoing|"
    r"knowledge|links?|responsibility|doing|having|knowing|(?!being\b)\w{2,20}ing)\b"
    r"|\bpleaded\s+not\s+guilty\b|\b(?:has|have)\s+(?:always|repeatedly|consistently)\s+(?:denied|rejected|disputed)\b"
    r"|\b(?:said|says|insist\w*|maintain\w*|stated|claimed|claims)\s+(?:that\s+)?(?:it|he|she|they|we|there)\s+"
    r"(?:(?:had|has|have|was|were)\s+(?:no\s+(?:record|knowledge|such|links?|dealings|ties|North|DPRK|business)|never\b)|(?:did|does|do)\s+not\s+(?!(?:know|comment|respond|reply|immediately|have\s+information)\b))"
    rf"|\b(?:said|says|insist\w*|stated)\s+(?:that\s+)?(?:this|that|it|(?:the|such)\s+\w+)\s+(?:was|were|is|are)\s+(?:\w+\s+)?{_UNTRUE}\b"
    rf"|\b(?:call(?:s|ed|ing)|brand(?:s|ed)|describ(?:es|ed)|label+(?:s|ed))\s+(?:the\s+|such\s+)?(?:it|this|that|them|\w+(?:\s\w+)?)\s+(?:as\s+)?(?:\w+\s+)?{_UNTRUE}\b"
    r"|\b(?:said|says|told|insist\w*)\b[^.]{0,80}?\bnever\s+(?:\w+ed|bought|sold|sent|had|been|paid|met)\b"
    rf"|\b(?:that|this|it)(?:'s|\s+is|\s+was|\s+are)\s+(?:(?:simply|completely|totally|all|just|entirely|absolutely)\s+)?{_UNTRUE}\b"
)
_CHEAP = guarded(
    r"(?i)\b(?:den[iy]|reject|dismiss|disput|contest|refut|not guilty|no (?:record|knowledge|such|links?|dealings|ties)|never|did not|does not|do not|false|untrue|true|less\b|lies?\b|wrong|fabricat|unfounded|incorrect|nonsense|no North|smear|slander|fake news|politically)"
)
_TURNS = re.compile(r"(?i),?\s+but\b|;|,?\s+however\b|,\s+(?:yet|which|who|although|though|while|whereas)\b")
_TURN = guarded(
    r"(?i)\b(?:however|nevertheless|nonetheless|on the other hand|in contradiction|contradict(?:s|ed|ing))\b"
)
_NAME = re.compile(r"\b[A-Z][\w&-]+(?:\s+(?:of\s+)?[A-Z\d][\w&-]*)+")
_SAYS_NOTHING = frozenset(
    {"legal_statement", "call_to_act", "advisory", "background", "figure", "state_reply", "no_reply"}
)

Denial: TypeAlias = tuple[int, int, str]
"""Where a denial begins and ends in the source (code points), and its words."""


def is_denial(sentence: str) -> bool:
    """Whether the sentence denies what was said before it."""
    return bool(_CHEAP.search(sentence) and _DENIAL.search(sentence))


def begins(sentence: str) -> int:
    """Where the denial begins in a sentence that says before it what is denied ("..., but the State denied it")."""
    found = _DENIAL.search(sentence)
    turns = [turn.start() for turn in _TURNS.finditer(sentence, 0, found.start())] if found else []
    return turns[-1] if turns else 0


def answered(claims: tuple[Claim, ...], denials: tuple[Denial, ...]) -> tuple[Claim, ...]:
    """Claims with a gap ``conflict`` for each denial in the same text that answers them.

    A denial answers the nearest statement before it that names the same State, company or person, else the nearest
    before it, else ("Mr. A denies all charges. Prosecutors say ...") the nearest after it.
    """
    claims = _contrasted(claims)
    if not denials:
        return claims
    acts = sorted({claim.span for claim in claims if claim.kind not in _SAYS_NOTHING}, key=lambda span: span[::-1])
    quotes = {claim.span: claim.reading or claim.quote for claim in claims}
    ends = [end for _, end in acts]
    told: dict[tuple[int, int], list[Gap]] = {}
    for start, end, words in denials:
        span = _put_to(acts, quotes, bisect_right(ends, start), (start, end, words))
        if span:
            where = f"denied in the same text at {start}-{end}: “{words}”"
            told.setdefault(span, []).append(Gap(type="conflict", field="modality", text=where))
    return tuple(
        replace(claim, gaps=(*claim.gaps, *told[claim.span]))
        if claim.span in told and claim.kind not in _SAYS_NOTHING
        else claim
        for claim in claims
    )


def _contrasted(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Two speakers set against each other ("Angola said all had left. A Member State, however, ...") both say so."""
    told: dict[int, list[Gap]] = {}
    for place in range(1, len(claims)):
        last, claim = claims[place - 1], claims[place]
        turn = _TURN.search((claim.reading or claim.quote)[:100])
        if not turn or not 0 <= claim.span[0] - last.span[1] <= REACH or claim.said_by[:1] == last.said_by[:1]:
            continue
        for at, other in ((place, last), (place - 1, claim)):
            words = " ".join((other.reading or other.quote).split())[:200]
            where = f"set against another statement at {other.span[0]}-{other.span[1]}: “{words}”"
            told.setdefault(at, []).append(Gap(type="conflict", field="modality", text=where))
    return tuple(
        replace(claim, gaps=(*claim.gaps, *told[place])) if place in told else claim
        for place, claim in enumerate(claims)
    )


def _put_to(
    acts: list[tuple[int, int]], quotes: dict[tuple[int, int], str], after: int, denial: Denial
) -> tuple[int, int] | None:
    start, end, words = denial
    names = _names(words)
    before = [span for span in acts[max(0, after - _LOOKED_AT) : after][::-1] if start - span[1] <= NAMED_REACH]
    later = [span for span in acts[after : after + _LOOKED_AT] if end <= span[0] <= end + NAMED_REACH]
    near = next((span for span in before if start - span[1] <= REACH), None)
    for pool in (before, later):
        same = next((span for span in pool if names & _names(quotes[span])), None) if names else None
        if same:
            return same
        if near:
            return near
    return next((span for span in later if span[0] - end <= REACH), None)


@lru_cache(maxsize=1024)
def _names(words: str) -> frozenset[str]:
    """The foreign States and the names of two words or more in a sentence."""
    states = {mention.code for mention in countries.find(words) if mention.code != "KP"}
    return frozenset(states | {" ".join(name.split()).lower() for name in _NAME.findall(words) if "Korea" not in name})
