"""The quantity and the money of one clause: from its own words first, then from those on which it hangs.

What is not in the clause itself carries a gap that says where it was found.
"""

from __future__ import annotations

import re
from dataclasses import replace

from vedette.claims.amounts import AmountHit
from vedette.claims.chosen import Chosen, chosen
from vedette.claims.currencies import settled
from vedette.claims.elided import BRACKETED, FIRST, SOME_OF, elided
from vedette.claims.eligible import PLACES
from vedette.claims.ground import Ground
from vedette.claims.guarded import guarded
from vedette.claims.tallies import bare_people
from vedette.geo import countries

_HALF = re.compile(r"[;:–—]\s+|\.\s+|,\s+(?:and|but|while|whereas)\s+|\b(?:that|and|but)\s+")
_NOT_YET = guarded(
    r"(?i)\b(?:\d+|[a-z]+)\s+(?:has|have|had|did)\s*(?:(?:still\s+|so\s+far\s+)?(?:not|never|yet\s+to)|n['’]t)\s"
)
"""So many have not answered."""
_LEAD_IN = 60
"""Code points before a clause that may hold its subject or its "in nine, "."""
_NEAR = 1200
"""Code points back in which the State is looked for in whose money a sum is told."""
_FAR = 4000
"""Code points back in which a number told again with "the" is looked for."""
_COUNTS_NOTHING: frozenset[str] = frozenset(
    {"legal_statement", "call_to_act", "no_reply", "advisory", "wage_diversion"}
)


def measured(ground: Ground, core: tuple[int, int] | None) -> Chosen:
    """The quantity and the money that belong to the act; offsets of the amounts are those of the clause."""
    length = ground.end - ground.start
    hits = tuple(replace(h, start=h.start - ground.offset, end=h.end - ground.offset) for h in ground.amounts)
    hits = tuple(h for h in hits if h.start >= 0 and h.end <= length)
    quantity, money = chosen(hits, ground.kind, ground.text, core)
    counts = ground.kind not in _COUNTS_NOTHING
    if quantity is None:
        told = _before(ground.reading.text, ground.start)
        bare = (BRACKETED, FIRST) if _NOT_YET.search(ground.text) else (BRACKETED,)
        quantity = elided(ground.text, told) if counts else elided(ground.text, told, patterns=bare)
    elif counts and quantity.quantity and quantity.quantity.unit in PLACES:
        quantity = _of_them(ground, quantity)
    if ground.spare and (quantity is None or money is None):
        first, last = ground.sentence
        outside = chosen(ground.spare, ground.kind, ground.reading.text[first:last])
        quantity, money = quantity or outside[0], money or outside[1]
    lead = _lead(ground)
    if quantity is None and counts and lead:
        whole = lead + ground.text
        before = _before(ground.reading.text, ground.start - len(lead))
        quantity = bare_people(whole, ground.kind) or elided(whole, before)
    author = countries.find(ground.head.author) if ground.head.author and money else ()
    named = [m.code for m in ground.mentions if m.code != "KP"] or [m.code for m in (*ground.section_states, *author)]
    if money is None:
        return quantity, None
    own = settled(money, named)
    if own.money and own.money.currency is None:
        own = settled(money, _told_of(ground))
    return quantity, own


def _told_of(ground: Ground) -> list[str]:
    """The States of which the paragraph, or the one before it, has spoken so far."""
    before = ground.reading.text[max(0, ground.start - _NEAR) : ground.start]
    return [m.code for m in countries.find("\n\n".join(before.split("\n\n")[-2:])) if m.code != "KP"]


def _of_them(ground: Ground, places: AmountHit) -> AmountHit:
    """ "More than 900 of them work in 12 countries": the people spoken of before, and not the places, are counted."""
    told = elided(ground.text[: places.start], _before(ground.reading.text, ground.start), patterns=(SOME_OF,))
    return told if told and told.people else places


def _lead(ground: Ground) -> str:
    """The words of the same half-sentence that stand before the clause, where they are few."""
    words = _HALF.split(ground.reading.text[ground.sentence[0] : ground.start])[-1]
    return words if len(words) <= _LEAD_IN else ""


def _before(text: str, start: int) -> str:
    """The words that stand before ``start``."""
    return text[max(0, start - _FAR) : start]
