"""A sentence with everything found in it once; its clauses take their slice."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TypeVar

from vedette.claims.accounts import SILENCE
from vedette.claims.acts import of_goods
from vedette.claims.amounts import AmountHit
from vedette.claims.dates import DateHit
from vedette.claims.frames import DENIAL, NO_REPLY
from vedette.claims.goods import GoodsHit
from vedette.claims.guarded import guarded
from vedette.claims.signs import Lexicon, SignHit, names_dprk, within
from vedette.claims.subjects import persons
from vedette.geo.countries import Mention

HitT = TypeVar("HitT", AmountHit, DateHit, GoodsHit, Mention)
LEAD_IN = 30
"""A State named within so many code points of the start is what the sentence is about."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A sentence with everything found in it once; clauses take their slice.

    ``amid``: most sentences around it speak of the field, so that what has no word of it still bears on the matter.
    """

    text: str
    goods: tuple[GoodsHit, ...]
    mentions: tuple[Mention, ...]
    hits: tuple[SignHit, ...]
    regions: tuple[tuple[int, int], ...]
    amounts: tuple[AmountHit, ...]
    amid: bool = True
    signs: dict[tuple[int, int], frozenset[str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The signs of the clauses that were asked for: several steps ask for those of the same clause."""


def inside(hits: tuple[HitT, ...], start: int, end: int) -> tuple[HitT, ...]:
    if not hits:
        return ()
    return tuple([hit for hit in hits if start <= hit.start and hit.end <= end])


@lru_cache(maxsize=8)
def found_in(lexicon: Lexicon, text: str) -> tuple[SignHit, ...]:
    return lexicon.find(text)


def signs_of(whole: Whole, start: int, end: int) -> frozenset[str]:
    """The signs of ``whole.text[start:end]``."""
    found = whole.signs.get((start, end))
    if found is None:
        found = whole.signs[start, end] = _signs_of(whole, start, end)
    return found


def _signs_of(whole: Whole, start: int, end: int) -> frozenset[str]:
    text = whole.text[start:end]
    mentions = inside(whole.mentions, start, end)
    extra: set[str] = set()
    if names_dprk(text):
        extra.add("dprk")
    for mention in mentions:
        if mention.code != "KP":
            extra.add("foreign")
        else:
            extra |= {"dprk", "kp_place"} if mention.how in ("city", "capital") else {"dprk"}
    if any(start <= first and last <= end for first, last in whole.regions):
        extra.add("region")
    if persons(text):
        extra.add("person")
    if _NUMBERED.search(text) and _HULL_NAME.search(text):
        extra.add("vessel")
    amounts = inside(whole.amounts, start, end)
    if amounts:
        extra.add("number")
    if any(amount.people for amount in amounts):
        extra.add("counted")
    own = within(whole.hits, start, end) | extra | of_goods(text, shifted_goods(whole, start, end))
    return own | {"dprk"} if "dprk_org" in own else own


_NUMBERED = re.compile(r"[a-z] \d")
"""Without a number behind a word there is no such name, and the look at every word is spared."""
# "The Feng Shun 8 berthed": two names and a small number are a ship's, where no paper or day is numbered so.
_HULL_NAME = re.compile(
    r"\b(?!(?:Security|General|Member|Annex|Article|Rule|Circular|Office|Section|Chapter|Table|Figure|Council|Act|On|In|Since|Until|By)\b)[A-Z][a-z]+(?: [A-Z][a-z]+){1,2} \d{1,3}\b(?![\d,.%]*\d|%| (?:per|million|January|February|March|April|May|June|July|August|September|October|November|December))"
)


def shifted_goods(whole: Whole, start: int, end: int) -> tuple[GoodsHit, ...]:
    hits = inside(whole.goods, start, end) if whole.goods else ()
    return hits if not start or not hits else tuple(replace(h, start=h.start - start, end=h.end - start) for h in hits)


_WEAK = frozenset(
    {
        "anaphor", "the_one", "definite", "plainly_it", "person_word", "carries_on", "state", "agency", "firm", "stays",
        "gives", "percent", "identity", "regime", "abroad", "entity", "possible", "reported", "estimated", "accused",
        "container", "diverts", "pays", "arms_move", "leaves", "wmd_act", "silent", "loads", "anomaly", "request",
        "official", "buys_ship", "repairs", "route", "calls", "document", "caps_use", "enforces", "forces", "remark",
        "sends", "listed", "contained", "funds", "money", "false", "travels",
    }
)  # fmt: skip
"""Signs that prove nothing alone: a sentence that has no others, no goods and no number of people says no act."""


def promises(text: str, hits: tuple[SignHit, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether a sentence that does not name the DPRK has a word for which the grammar is worth running."""
    if not hits:
        return False
    if any(not hit.signs <= _WEAK for hit in hits) or names_dprk(text):
        return True
    return bool(NO_REPLY.search(text) or SILENCE.search(text) or DENIAL.search(text) or says(text, mentions))


_SAYS = guarded(
    r"\b(?:says?|said|states|stated|observed|observes|maintains|claims|claimed|insists|considered|considers|questioned|questions|confirmed|acknowledge[sd]?|contested|contests|objected|argued|argues|explained|noted|replied|regards|conceded)\b"
)


def says(text: str, mentions: tuple[Mention, ...]) -> bool:
    """Whether a State opens the sentence and speaks ("Moscow says the visits were ceremonial")."""
    first = next((m for m in mentions if m.code != "KP"), None)
    if first is None or first.start > LEAD_IN:
        return False
    said = _SAYS.search(text, first.end)
    return bool(said and said.start() - first.end <= LEAD_IN)
