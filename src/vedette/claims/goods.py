"""Which goods of the register a sentence names, longest word first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from vedette.claims.guarded import guarded
from vedette.conduct import Goods
from vedette.geo import countries
from vedette.geo.trie import trie_pattern
from vedette.regime.model import Regime

# "ship-to-ship" is how goods moved, "coal-fired" what a plant burns: neither names goods.
_MANNER = re.compile(
    r"-to-|\s+to\s+ship|-(?:fired|shaped|based|(?!carry|haul|load|export|import|smuggl|trad|sell|buy|ship)\w+ing\b)|\s+(?:captains?|owners?|tracking|registr\w+|companies|crew)\b"
)
# A diesel generator is a machine and an oil pump another: the fuel that they burn or move is not named by it.
_BURNS = re.compile(
    r"(?i)[\s-]+(?:(?:power|electric)\s+)?(?:gen(?:erator|erating)s?(?:\s+sets?)?|gensets?|engines?|motors?|locomotives?|pumps?|filters?|burners?|stoves?|heaters?|boilers?|forklifts?|lamps?|paintings?|prices?)\b"
)
_FUELS = frozenset({"refined_petroleum", "crude_oil", "aviation_fuel"})

_NAMED = guarded(
    r"\b(?:M/?[VT]|MT|[Vv]essels?|[Tt]ankers?|[Ss]hips?|[Tt]rawlers?|[Ff]reighters?|[Bb]arges?)\s+[\"']?(?:[A-Z][\w.-]*\s+){0,3}$"
)
_ORIGIN = re.compile(r"(?i)\s+(?:of\s+[\w' ]{3,40}\s+origin|originating\s+in\s+\w+(?:\s[A-Z]\w+)?)")
_PROPER = re.compile(r"\s+(?!Ore|Bars?|Concentrate|Products?|Exports?|Trade|Sales|Ban)[A-Z][a-z]+\b")
# "A group it calls Slate Heron": two capitals amid words that have none are a name.
_AMID = re.compile(r"(?<![A-Z])[a-z]+\s+$")
# "Dandong Huaxin Knitwear": a name inside a sentence, whose own words around it have no capitals.
_OWN_NAME = re.compile(
    r"(?:^(?:[A-Z][\w-]*\s+){1,2}|\b[a-z]+[,;:]?\s+(?:[A-Z][\w-]*\s+){0,2}|[.!?]\s+(?:[A-Z][\w-]*\s+))(?P<word>[A-Z][a-z]+(?<!ed)(?<!ing)(?<!s))\s+$"
)
_IN_CAPITALS = re.compile(r"\W?(?<=[A-Z] )[A-Z]{3,}\b|\W?[A-Z]{3,}(?=\s+(?:[A-Z]{2,}|\d{1,3})\b)")
_HEADLINE = re.compile(r"\s+[A-Z]")
_BRANDED = frozenset({"luxury_goods", "transport_vehicles"})
_NAMESAKES = frozenset({"pearl", "diamond", "crystal", "spirit", "gemstone", "fur", "jewel"})
"""Precious things after which ships and firms are called."""
_CAPITAL_BEFORE = re.compile(r"[a-z,]?\s?[A-Z][a-z]+\s$")
_CAPITAL_AFTER = re.compile(r"\s+(?:\d|[A-Z][a-z])")


def _beside_a_name(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 20) : match.start()]
    return bool(_CAPITAL_BEFORE.search(before) or _CAPITAL_AFTER.match(text, match.end()))


_FIRM = re.compile(
    r"(?:\s+(?:[A-Z&][\w.-]*|of|and)){0,4}\s+(?:Co\b|Company\b|Ltd|Ltda\b|S\.?A\.?\b|SARL\b|GmbH\b|Pty\b|Sdn\b|Bhd\b|JSC\b|OOO\b|Combine\b|Trust\b|Works\b|Mills?\b|Limited\b|Corporation\b|Corp\b|Inc\b|LLC\b|Group\b|Holdings?\b|Shipping\b|Trading\b|Bank\b)"
)


@dataclass(frozen=True, slots=True)
class GoodsHit:
    """A goods word at ``[start, end)`` and the ids of the register's goods it stands for.

    ``foreign``: said to be of another State than the DPRK ("Russian coal").
    """

    start: int
    end: int
    word: str
    keys: tuple[str, ...]
    foreign: bool = False


class GoodsWords:
    """The register's goods words, compiled once for each register."""

    def __init__(self, regime: Regime) -> None:
        table: dict[str, list[str]] = {}
        for item in regime.goods.values():
            for word in item.words:
                for spelling in _spellings(" ".join(word.lower().split())):
                    table.setdefault(spelling, []).append(item.id)
        self._table = {word: tuple(dict.fromkeys(keys)) for word, keys in table.items() if len(word) > 1}
        self._pattern = _compiled(tuple(sorted(self._table)))

    def find(self, text: str) -> tuple[GoodsHit, ...]:
        """Every goods word in ``text``, in order; a plural in -s or -es is the same word."""
        found = []
        for match in self._pattern.finditer(text):
            word = " ".join(match.group().lower().split())
            keys = self._keys(word)
            if keys and _FUELS.issuperset(keys) and _BURNS.match(text, match.end()):
                continue
            if keys and not _MANNER.match(text, match.end()) and not _in_a_name(text, match, keys):
                found.append(GoodsHit(match.start(), match.end(), match.group(), keys, _foreign(text, match)))
        return tuple(found)

    def _keys(self, word: str) -> tuple[str, ...]:
        for spelling in (word, word.removesuffix("s"), word.removesuffix("es")):
            if spelling in self._table:
                return self._table[spelling]
        return ()


def _spellings(word: str) -> tuple[str, ...]:
    """The word as the register has it, and with a hyphen where it stands before a noun: "air-defence system"."""
    parts = word.split(" ")
    return (word, f"{parts[0]}-{' '.join(parts[1:])}") if len(parts) > 2 and "-" not in word else (word,)


_KEPT: dict[str, GoodsWords] = {}


def goods_words(regime: Regime) -> GoodsWords:
    """The goods words of this register; kept, since most runs have one register for many documents."""
    if regime.digest not in _KEPT:
        _KEPT.clear()
        _KEPT[regime.digest] = GoodsWords(regime)
    return _KEPT[regime.digest]


def cargo(hits: tuple[GoodsHit, ...]) -> tuple[GoodsHit, ...]:
    """Goods without the ships that carry them: where both are named, the ships are the means."""
    freight = tuple(
        hit
        for hit in hits
        if not all("vessel" in key or "ship" in key for key in hit.keys if key != "transport_vehicles")
    )
    return freight or hits


def goods_of(hits: tuple[GoodsHit, ...]) -> Goods | None:
    """The goods of a claim: the source's own words and all their keys; nothing where no goods are named."""
    hits = cargo(hits)
    if not hits:
        return None
    words = dict.fromkeys(" ".join(hit.word.split()) for hit in hits)
    keys = dict.fromkeys(key for hit in hits for key in hit.keys)
    return Goods(text=", ".join(words), keys=tuple(keys))


def _foreign(text: str, match: re.Match[str]) -> bool:
    """Whether the words around say that the goods are of another State: "Russian coal", "coal of Russian origin"."""
    before = text[max(0, match.start() - 40) : match.start()]
    after = text[match.end() : match.end() + 60]
    told = [
        m for m in countries.find(before) if m.how == "demonym" and re.fullmatch(r"(?:-origin)?\s+", before[m.end :])
    ]
    origin = _ORIGIN.match(after)
    if origin:
        told += countries.find(origin.group())
    return any(m.code != "KP" for m in told) and not any(m.code == "KP" for m in told)


def _in_a_name(text: str, match: re.Match[str], keys: tuple[str, ...] = ()) -> bool:
    """Whether the word is part of a name of a ship or firm ("the vessel Blue Crane", "Silver Reef Trading Co").

    What is sewn, caught or dug has no capital behind a proper name but as part of it ("Huaxin Knitwear, 60 per cent of
    whose shares"); makes of cars and drinks have theirs.
    """
    if not match.group()[0].isupper():
        return False
    if _IN_CAPITALS.match(text, max(0, match.start() - 1)) and not text.isupper():
        return True  # "the SEA PEARL 9": ships' names are set in capitals
    if match.group().lower().removesuffix("s") in _NAMESAKES and _beside_a_name(text, match):
        return True
    named = (
        _OWN_NAME.search(text, max(0, match.start() - 40), match.start()) if not _BRANDED.intersection(keys) else None
    )
    if named and not countries.find(named["word"]) and not _HEADLINE.match(text, match.end()):
        return True
    left = _NAMED.search(text, max(0, match.start() - 60), match.start())
    told = text.endswith(("the ", "The "), 0, match.start()) or (
        not _BRANDED.intersection(keys) and _AMID.search(text, max(0, match.start() - 12), match.start())
    )
    if not left and told and _PROPER.match(text, match.end()):
        return True
    return bool(left or _FIRM.match(text, match.end()))


@lru_cache(maxsize=8)
def _compiled(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<![\w-]){trie_pattern(words)}(?:e?s)?(?![\w])")
