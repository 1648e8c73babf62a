"""What the words of a clause themselves show to be untold: which countries "four countries" are, what a tanker carried."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vedette.claims.duties import TANKERS
from vedette.claims.goods import GoodsHit, cargo
from vedette.claims.guarded import guarded
from vedette.claims.numbers import NUMBER, value
from vedette.claims.trade import is_ship
from vedette.conduct import Gap, Kind, Place

_STATES = guarded(
    rf"(?i)\b(?:in|to|from|via|across|through|for|between)\s+(?:(?:at\s+least|more\s+than|over|some|about|around|nearly|up\s+to|as\s+many\s+as|various|a\s+number\s+of)\s+)?(?:(?P<n>(?!an?\b|one\b){NUMBER})|several|various|other|third|different|numerous|many|unnamed|undisclosed)\s+(?:(?:other|third|different|foreign|neighbou?ring|unnamed|European|African|Asian|Arab|Western|member|Member)\s+){{0,2}}(?:countries|States|nations|jurisdictions)\b"
    r"|\b(?i:in|(?<!according )to|(?<!information )from|via|across|through|for)\s+(?i:an?|another|one|some)\s+(?:(?i:other|third|different|foreign|neighbou?ring|unnamed|undisclosed|member)\s+|[A-Z][a-z]+(?:ern)?\s+){0,2}(?:country|State|nation|jurisdiction)\b(?!\s+(?:reported|informed|told|said|submitted|noted))"
)
_NOT_AN_ACT: frozenset[str] = frozenset(
    {"legal_statement", "call_to_act", "advisory", "no_reply", "state_reply", "state_action", "background"}
)
_NO_CARGO = "a tanker is named, not what it carried"


def untold(text: str, kind: Kind, spots: tuple[Place, ...], goods: tuple[GoodsHit, ...]) -> Iterator[Gap]:
    """A gap for the countries that a clause counts and does not name, and one for the cargo of a tanker that called."""
    found = _STATES.search(text) if kind not in _NOT_AN_ACT else None
    if found and not _all_named(found, spots):
        words = " ".join(found.group().split())
        yield Gap(type="missing_value", field="places", text=f"{words}: which they are is not said")
    if kind == "port_call" and TANKERS.search(text) and not [hit for hit in cargo(goods) if not is_ship(hit)]:
        yield Gap(type="missing_value", field="goods", text=_NO_CARGO)


def _all_named(found: re.Match[str], spots: tuple[Place, ...]) -> bool:
    named = {spot.country for spot in spots if spot.country and spot.country != "KP"}
    number = value(found["n"]) if found["n"] else None
    return number is not None and len(named) >= Decimal(number)
