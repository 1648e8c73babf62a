"""What a section goes on about: the ground that its acts leave for the sentences behind them."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.frames import SPEECH
from vedette.claims.goods import GoodsHit
from vedette.claims.sentences import Block
from vedette.claims.signs import Lexicon
from vedette.claims.trade import is_arms, is_ship
from vedette.conduct import Kind

_PEOPLE = frozenset({"worker", "people"})
_GROUND: tuple[tuple[frozenset[Kind], frozenset[str]], ...] = (
    (
        frozenset(
            {
                "employment_abroad", "crew_supply", "work_authorisation", "visa_substitution", "non_repatriation",
                "repatriation", "contract_beyond_deadline", "wage_diversion", "employment_transfer",
            }
        ),
        _PEOPLE,
    ),
    (frozenset({"it_work", "false_identity", "shared_identity", "payout_pattern", "place_contradiction"}), _PEOPLE),
    (
        frozenset(
            {
                "meeting_at_sea", "port_call", "ais_silence", "vessel_identity", "loading_in_waters", "draught_change",
                "loitering", "vessel_supply",
            }
        ),
        frozenset({"vessel"}),
    ),
    (frozenset({"theft", "laundering", "address_poisoning", "cyber_activity"}), frozenset({"coins", "steals", "cyber"})),
)  # fmt: skip


def on_topic(topic: tuple[Kind, ...]) -> frozenset[str]:
    """The signs for which the act told last in the section stands: who speaks of workers goes on about workers."""
    return next((signs for act in topic for kinds, signs in _GROUND if act in kinds), frozenset())


_SOME_OF_THEM = re.compile(
    r"(?i)\W*(?:(?:and|but|while|whereas|of\s+(?:these|those|them),)\s+)?(?:another|a\s+further|the\s+(?:other|others|remaining|rest|last|first)|some|all|both|most|several|many|none|not\s+one|about|at\s+least|more\s+than|nearly|almost|each|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty(?:-\w+)?|thirty(?:-\w+)?|forty(?:-\w+)?|fifty(?:-\w+)?|sixty(?:-\w+)?|a\s+(?:third|quarter|half|few|dozen))(?:\s+(?:other|others|more|further|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred))*(?:\s+of\s+(?:them|these|those|whom))?,?\s+(?:were|was|had|have|has|are|is|did|do|never|still|went|left|came|flew|returned|stayed|remain\w*|work\w*|arrived|live[sd]?|sle(?:ep|pt)|earn\w*|receiv\w*|hand\w*|paid|got|kept|moved)\b"
)


_NO_TOPIC: frozenset[Kind] = frozenset({*SPEECH, "state_action", "figure", "background"})
_TOPICS = 4
"""So many acts told before are remembered, for a clause that is told without one."""


def going_on(kinds: tuple[Kind, ...], topic: tuple[Kind, ...]) -> tuple[Kind, ...]:
    """The acts told last, the last one first, after the claims of a sentence."""
    return (*(kind for kind in reversed(kinds) if kind not in _NO_TOPIC), *topic)[:_TOPICS]


def some_of_them(text: str) -> bool:
    """Whether the subject of a clause is a part of those spoken of before ("another 30 were ...", "the others left")."""
    return bool(_SOME_OF_THEM.match(text))


_IMPORTED = frozenset({"refined_petroleum", "crude_oil", "condensates_ngl", "aviation_fuel", "transport_vehicles"})
_HEADED: tuple[tuple[str, Kind], ...] = (
    ("it", "it_work"),
    ("player", "employment_abroad"),
    ("worker", "employment_abroad"),
    ("coins", "theft"),
    ("crypto", "theft"),
)


def headed(signs: frozenset[str], goods: tuple[GoodsHit, ...]) -> tuple[Kind, ...]:
    """The act that a heading announces: of workers, coins, or goods, which go the way that such goods go."""
    told = next((kind for sign, kind in _HEADED if sign in signs), None)
    if told:
        return (told,)
    keys = {key for hit in goods for key in hit.keys}
    if not keys or is_arms(goods) or any(is_ship(hit) for hit in goods):
        return ()
    return ("goods_import",) if keys & _IMPORTED else ("goods_export",)


_TITLES = 6
"""Of so many blocks of a text those that are headings are its titles."""


def on_remote_work(text: str, parts: tuple[Block, ...], lexicon: Lexicon) -> bool:
    """Whether a title of the text is about remote workers."""
    heads = (text[part.start : part.end] for part in parts[:_TITLES] if part.heading)
    return any("it" in hit.signs for head in heads for hit in lexicon.find(head))
