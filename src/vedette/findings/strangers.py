"""Who stands beside the matter: other people's trade, ships and banks, named for comparison or for colour.

A sentence that begins a new subject of another State, and points back to nothing, tells of that State's own affairs: "A
Thai bank and a Malaysian brewer founded a joint venture in Penang". What follows a matter up does point back, by a
pronoun, a definite noun or a number of those spoken of.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from functools import lru_cache

from vedette.claims.guarded import guarded
from vedette.claims.signs import names_dprk
from vedette.geo import countries

_POINTS_BACK = guarded(
    r"(?i)\b(?:it|its|itself|they|their|theirs|them|these|those|this|such|he|his|him|she|her|hers|both|which|who|whom|whose|same|former|latter|each|neither|none|another|there|here|then)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|all|half|many|several|few|\d+|rest|remainder)\s+(?:of|more)\b"
)
_DEFINITE = re.compile(r"(?:\b|^)[Tt]he\s+(?!\w+\s+of\s+(?:the\s+)?[A-Z])(?=[a-z])[\w-]+")
_A_NEW_SUBJECT = re.compile(
    r"[\W_]*(?:An?\s|No\s|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Several|Many|Some|Most|Other)\s(?!of\b)|[A-Z][a-z]+(?:[- ][a-z]+)*\s)"
)
_NUMBER = re.compile(r"\d")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]*")
_ORGAN = guarded(
    r"(?i)\b(?:ministr(?:y|ies|er)|government|authorit(?:y|ies)|officials?|officers?|police|customs|prosecutors?|courts?|judges?|coast\s+guard|regulators?|supervisors?|registrars?|inspectors?|member\s+states?|panel|investigators?|committee|sanctions?|resolutions?)\b"
)


@lru_cache(maxsize=256)
def tells_of_others(text: str) -> bool:
    """Whether ``text`` names another State and nothing of the DPRK, and points back to nothing told before it."""
    if names_dprk(text) or _POINTS_BACK.search(text) or _NUMBER.search(text) or not _A_NEW_SUBJECT.match(text):
        return False
    mentions = countries.find(text, the_north_is_dprk=True)
    if not mentions or any(m.code == "KP" for m in mentions) or mentions[0].start == 0 and mentions[0].how == "name":
        return False
    if _ORGAN.search(text):
        return False  # what the organs of a State do about the matter is told without pointing back to it
    foreign = {m.start for m in mentions}
    named = (found.start() for found in _NAME.finditer(text))
    if any(not any(m.start <= at < m.end for m in mentions) for at in named):
        return False  # a firm or a ship with a name is one of the matter's own
    return all(_of_state(text, found, foreign) for found in _DEFINITE.finditer(text))


def _of_state(text: str, found: re.Match[str], foreign: set[int]) -> bool:
    """Whether a definite noun is that of a State named with it: "the Chinese bank", "the Russian ministry"."""
    return any(found.start() + 4 == start for start in foreign)
