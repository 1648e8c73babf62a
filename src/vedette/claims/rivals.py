"""Which of two kinds found in one clause gives way: a table of rivals, each with the words that decide between them."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from vedette.claims.accounts import EXCUSES, SPEAKS_OF_ITSELF
from vedette.claims.frames import DENIAL, STATE_REPLY
from vedette.claims.guarded import guarded
from vedette.claims.sea import FLAG_STATE_ACTS, HULL_TO_HULL
from vedette.claims.signs import signs
from vedette.claims.trade import EXCEEDED
from vedette.conduct import Kind
from vedette.geo import countries


@dataclass(frozen=True, slots=True)
class Rival:
    """``weaker`` gives way beside one of ``to`` (any other kind where that is empty) if ``when`` holds of the text."""

    weaker: Kind
    to: frozenset[str]
    when: Callable[[str], object]
    alone: bool = False


_ANSWERS = guarded(
    r"(?i)\b(?:repl(?:y|ied|ies)|respon\w+|answer\w*|letter|explained|clarified|den(?:y|ied|ies)|dismiss\w*|reject\w*|refut\w*|disput\w*|brush\w*)\b"
)
# An advisory that counts and lists is a source like any other.
_TELLS = guarded(
    r"(?i)\b(?:advisory|alert|guidance|circular)\s+(?:also\s+)?(?:lists?|listed|counts?|counted|names?|named|identifie[sd]|records?|recorded|estimate[sd]?)\s+(?:\w+\s+){0,2}?\d"
)
_STEALS = guarded(r"(?i)\b(?:steal(?:s|ing)?|stole|theft|heist|robb\w+|(?:was|were|been|have|has|had)\s+stolen)\b")
_OTHERS_ACTS = frozenset(
    {
        "goods_export", "goods_import", "luxury_supply", "ais_silence", "meeting_at_sea", "vessel_identity", "port_call",
        "loading_in_waters", "vessel_supply", "theft", "laundering", "cyber_activity", "arms_related", "cap_use",
    }
)  # fmt: skip
_CALLED = re.compile(
    r"(?i)\bcyber[- ]?(?:\w+\s+)?(?:actors?|groups?|units?|thie(?:f|ves)|criminals?|thefts?|heists?|enabled|warriors|operatives|army)\b|\bhackers?\b|\bhacking\s+(?:groups?|units?|teams?|army)\b|\bhacks?\b"
)
# Imports "by ship-to-ship transfer" are told as trade, and so is such a transfer of fuel as such.
_TRADE_AT_SEA = guarded(r"(?i)\bimport\w*|\bship-to-ship\b|\bSTS\b|\btransfers?\s+at\s+sea\b")
# The paper is what was falsified: whoever holds it is another matter.
_PAPER_ITSELF = guarded(
    r"(?i)\b(?:passports?|licen[cs]es?|certificates?|photographs?|documents?|diplomas?|invoices?|manifests?|bills?\s+of\s+lading|cards?|slips)\b[^.;]{0,60}?\b(?:been|is|was|were|are|to\s+be|proved)\s+(?:an?\s+)?(?:\w+\s+)?(?:altered|doctored|forged|fabricat\w+|counterfeit\w*|edited|tampered|faked|forger(?:y|ies)|fakes?)\b|\b(?:doctored|counterfeit|altered|edited|tampered)\s+(?:\w+\s+){0,2}?(?:passports?|licen[cs]es?|certificates?|documents?|diplomas?|invoices?|manifests?|copy|copies|cards?|photographs?)\b|\b(?:produc|print|mak|sell|suppl|forg)(?:ed|es|ing)\s+[^.;]{0,30}?\b(?:passports?|licen[cs]es?|certificates?|diplomas?)\b"
)
_CRIMES = frozenset({"theft", "laundering", "address_poisoning"})
_TOLD_THAT = guarded(
    r"(?i)\b(?:told|informed|notified|advised)\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:panel|committee|council|team|united\s+nations|un)\s+that\s"
)
_TAKES_BACK = guarded(r"(?i)\b(?:not|no|none|never|nobody|unaware|denied|den(?:ies|y)|unable|without)\b")


def _of_another_state(text: str) -> bool:
    """Whether a State tells the Panel of what went on in another: "Japan told the Panel that ... in Laos"."""
    told = _TOLD_THAT.search(text)
    if told is None or _TAKES_BACK.search(text, told.end()):
        return False
    named = countries.find(text, the_north_is_dprk=True)
    teller = {m.code for m in named if m.end <= told.start()}
    others = {m.code for m in named if m.start >= told.end() and m.code != "KP" and m.how == "name"}
    return bool(teller) and bool(others) and teller.isdisjoint(others)


_ASIDE = re.compile(r",\s+(?:which|who|whose)\b[^,;.]{0,120},")


def _denied_aside(text: str) -> bool:
    """Whether only an aside denies: "North Korea, which denies having nuclear waste, exported coal"."""
    bare = _ASIDE.sub(" ", text)
    answer = (STATE_REPLY, DENIAL, EXCUSES, SPEAKS_OF_ITSELF)
    return bare != text and not any(pattern.search(bare) for pattern in answer)


_TO_PRESS = guarded(
    r"(?i)\b(?:told|informed|said\s+to)\s+(?:reporters|journalists|(?:an?|the|this|our)\s+(?:[\w-]+\s+){0,2}?(?:newspaper|agency|daily|broadcaster|magazine|correspondent|ledger|herald|times|news))\b"
)


def _tells_the_press(text: str) -> bool:
    """Whether the press is told of an act, and nothing is excused: its teller is the source of the act."""
    return bool(_TO_PRESS.search(text)) and not any(p.search(text) for p in (DENIAL, EXCUSES))


_TOLD_BY = guarded(
    r"(?i)\b(?:witness(?:es)?|managers?|defectors?|informants?|supervisors?|foremen|foreman|landlad(?:y|ies)|landlords?|residents?|tenants?|trainees?|waitress(?:es)?|workers?|former\s+\w+|(?:straw|middle)\s*m[ae]n|couriers?|sources?|neighbours?|cashier|captain|experts?|person|people|officials?\s+who|employees?|drivers?)\s+(?:\w+\s+){0,4}?(?:told|informed|said|reported)"
)


def _by_others(text: str) -> bool:
    return bool(_TOLD_BY.search(text))


def _heard_of(text: str) -> bool:
    return _by_others(text) and not EXCUSES.search(text)


def _only_called(text: str) -> bool:
    return "cyber" not in signs(_CALLED.sub(" ", text))


def _to_a_ship(text: str) -> bool:
    return bool(HULL_TO_HULL.search(text)) and not _TRADE_AT_SEA.search(text)


_ANY: frozenset[str] = frozenset()
RIVALS: tuple[Rival, ...] = (
    Rival("state_reply", _ANY, _denied_aside),
    Rival("state_reply", _ANY, _tells_the_press),
    Rival("state_reply", _ANY, _of_another_state),  # what happens in another State is a report, no answer
    Rival("state_reply", _ANY, _heard_of, alone=True),  # a witness who tells the Panel is its source
    Rival("state_reply", _OTHERS_ACTS, lambda text: not _ANSWERS.search(text)),  # nor does a report on trade answer
    Rival("legal_statement", frozenset({"cap_use"}), EXCEEDED.search),  # how much of the cap was used is no rule
    Rival("advisory", _ANY, _TELLS.search),
    Rival("cyber_activity", _CRIMES, _only_called),  # "cyber actors stole": how they are called is no act
    Rival("goods_import", frozenset({"meeting_at_sea"}), _to_a_ship),  # fuel handed to a ship is a transfer at sea
    Rival("meeting_at_sea", frozenset({"state_action"}), FLAG_STATE_ACTS.search),  # why a flag was lost is no new act
    Rival("false_identity", frozenset({"forged_document"}), _PAPER_ITSELF.search),
    Rival("laundering", frozenset({"theft"}), _STEALS.search),
    Rival("theft", frozenset({"laundering"}), lambda text: not _STEALS.search(text)),
)


def sifted(found: list[Kind], text: str) -> list[Kind]:
    """The kinds of ``found``, each once and in their order, without those that give way to another."""
    kept = list(dict.fromkeys(found))
    for rival in RIVALS:
        others = set(kept) - {rival.weaker}
        beside = others & rival.to if rival.to else others
        if rival.weaker in kept and (beside or rival.alone) and rival.when(text):
            kept.remove(rival.weaker)
    return kept
