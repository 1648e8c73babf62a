"""Those who only stand near a matter, and what is told of their own affairs: it takes no paragraph of the matter."""

from __future__ import annotations

import re

from vedette.claims.claim import Claim
from vedette.claims.guarded import guarded
from vedette.claims.signs import names_dprk
from vedette.geo import countries

# What somebody does beside it, and who is next to it.
_BESIDE = guarded(
    r"(?i)\b(?:also|otherwise|besides|as\s+well|elsewhere)\s+(?:lets?|rents?|runs?|owns?|sells?|suppl(?:y|ies)|deals?|trades?|practi[sc]es?|manages?|keeps?|teaches|looks?\s+after|has|have)\b"
    r"|\b(?:next\s+door|upstairs|downstairs|across\s+the\s+(?:street|road)|(?:in|on)\s+the\s+same\s+(?:hall|building|street|line|block|town|street)|(?:ground|first|second|third|top)\s+floor)\b"
    r"|\b(?:short|shortage)\s+of\s+(?:\w+\s+)?\w+s\b|\b(?:is|are|was|were)\s+(?:also\s+)?(?:hiring|recruiting|looking\s+for)\b"
    r"|\bother\s+\w+\s+(?:is|are|was|were|comes?|came)\s+from\s+(?!North\b|Pyongyang)[A-Z]"
    r"|\b(?:left|since\s+left)\s+for\s+another\s+(?:employer|job|post|firm|company)\b"
)
_HELPER = guarded(
    r"(?i)\b(?:landlords?|landlad(?:y|ies)|agents?|brokers?|lawyers?|counsel|solicitors?|recruiters?|accountants?|notar(?:y|ies)|owners?|tenants?|lessors?|lease|deeds?|neighbou?rs?|headm(?:aster|istress)|shopkeepers?|caretakers?|chauffeurs?|interpreters?)\b"
)
_THEM = guarded(
    r"(?i)\b(?:them|their|they|him|his|her|these|those|workers?|labou?rers|nationals|women|men|crew|players?|wages|salar(?:y|ies)|permits?|visas?)\b"
)
_OPENING = 70


def only_near(text: str) -> bool:
    """Whether ``text`` tells of the affairs of somebody beside the matter, and names nobody who is in it.

    A landlord of the host State, what an agent does besides, the shop next door: they stand in the same paragraph.
    """
    if names_dprk(text) or _THEM.search(text):
        return False
    if _BESIDE.search(text):
        return True
    helper = _HELPER.search(text[:_OPENING])
    return helper is not None and any(m.code != "KP" and m.how == "demonym" for m in countries.find(text))


# "China has always strictly fulfilled its obligations", "Russia's veto": of all measures alike, or of the body itself.
_DUTIFUL = re.compile(
    r"(?i)\b(?:strict|full|earnest|faithful|scrupulous|rigorous|conscientious)\w*\b[^.;]{0,40}?\b(?:implement|fulfil|compl|observ|abid|honou?r|enforc|perform|adher)\w*|\b(?:implement|fulfil|compl|observ|abid|honou?r|enforc|perform|adher|carr(?:y|ie))\w*\b[^.;]{0,60}?\b(?:strictly|fully|earnestly|faithfully|scrupulously|rigorously|in\s+full)\b"
)
_OF_THE_BODY = re.compile(
    r"(?i)\bveto\w*|\bmandate\s+(?:of\s+the\s+)?(?:\w+\s+){0,3}?(?:expir|laps|end|was|had|was\s+not)\w*"
)
_NAMED_MATTER = re.compile(
    r"(?i)\b(?:paragraph|workers?|nationals|coal|fuel|oil|petroleum|vessels?|ships?|visas?|permits?|arms|accounts?|seafood)\b"
)


def of_no_one_matter(claim: Claim) -> bool:
    """Whether a State speaks of its faithfulness to the resolutions at large, or of the body that watches over them."""
    text = claim.reading or claim.quote
    if claim.kind not in ("state_reply", "state_action", "background"):
        return False
    return bool(_OF_THE_BODY.search(text)) or bool(_DUTIFUL.search(text) and not _NAMED_MATTER.search(text))
