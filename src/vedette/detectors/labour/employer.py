"""Employers that are none like others by their names: missions of the person's own State, and the United Nations."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, TypeAlias

from vedette.geo import countries

EmployerKind: TypeAlias = Literal["mission", "united_nations"]

_LONGEST = 200

_MISSION = re.compile(
    r"(?i)\b(?:embass(?:y|ies)|consulates?|consular (?:section|office)|high commission|diplomatic mission|permanent (?:mission|"
    r"representation|delegation|observer mission)|ambassade|botschaft|embajada|embaixada|ambasciata|ambasada|ambasáda|"
    r"(?:general)?konsulat|consulat|consulado|consolato)\b|посольств|консульств|постоянн\w+ представительств|대사관|영사관|"
    r"대표부|大使馆|大使館|领事馆|領事館|领馆|代表团|代表部"
)
_UNITED_NATIONS = re.compile(
    r"(?i)\bunited nations\b|\bnations unies\b|\bnaciones unidas\b|\bworld (?:food programme|health organi[sz]ation)\b|"
    r"\bfood and agriculture organi[sz]ation\b|организаци\w+ об[ъь]един[её]нных наций|유엔|国際連合|联合国|聯合國|国連"
)
_ACRONYM = re.compile(
    r"\b(?:UNDP|UNICEF|UNESCO|WFP|UNHCR|UNFPA|UNOPS|UNIDO|UNEP|UNODC|IAEA|ООН)\b|^(?:UN|U\.N\.)(?=\s|$)"
)
"""Acronyms as they are written, in capitals: "wfp" in a name of a firm is none."""
_TRADE = re.compile(
    r"(?i)\b(?:hotels?|suites|inn|restaurants?|caf[eé]|cinema|theatre|club|apartments?|residences|plaza|tower|street|avenue|"
    r"ltd|limited|llc|inc|corp|gmbh|s\.?a\.?r\.?l|ooo|pte|plc|catering|cleaning|construction|trading|supermarket)\b|"
    r"\bООО\b|株式会社|有限公司|주식회사"
)
"""Words of firms: the Embassy Suites are a hotel, and who cleans at an embassy is paid by the cleaner's firm."""


@lru_cache(maxsize=8_192)
def employer_kind(name: str) -> EmployerKind | None:
    """``mission``: a mission, of the DPRK or of a State not named; ``united_nations``: the United Nations, a programme or
    an agency of theirs; null: an employer like others, a mission of another State included.

    What a mission pays to nationals of its own State need not be income earned in the host's jurisdiction: resolution
    2397 (2017) paragraph 8 speaks of that alone. A mission to the United Nations is a mission.
    """
    text = name[:_LONGEST]
    if _TRADE.search(text):
        return None
    if _MISSION.search(text):
        named = {mention.code for mention in countries.find(text)}
        return "mission" if not named or "KP" in named else None
    return "united_nations" if _UNITED_NATIONS.search(text) or _ACRONYM.search(text) else None
