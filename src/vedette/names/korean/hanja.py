"""Characters: their Korean readings, their other forms, and what Mandarin makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from vedette.names.korean.hangul import canonical
from vedette.names.korean.spelling import Readings, inventory, surnames
from vedette.names.korean.tables import rows

_NOT_FOR_NAMES = 0.4
"""Cost of a reading that the lists for schools and names do not keep."""

MANDARIN = 1.0
"""Cost of a name in pinyin: each sound hides many characters, so that even agreement says little."""


@cache
def _table() -> Mapping[str, tuple[tuple[str, float], ...]]:
    found = {}
    for char, readings, _ in rows("hanja.tsv"):
        found[char] = tuple(
            (item.rstrip(":"), 0.0 if item.endswith(":") else _NOT_FOR_NAMES) for item in readings.split()
        )
    return found


@cache
def _sounds() -> Mapping[str, Readings]:
    return {char: dict.fromkeys(sounds.split(), 0.0) for char, _, sounds in rows("hanja.tsv")}


@cache
def _forms() -> Mapping[str, str]:
    return {**dict(rows("simplified.tsv")), **dict(rows("shinjitai.tsv"))}


@cache
def _surname_characters() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, characters in rows("surname_hanja.tsv"):
        for item in characters.split():
            found.setdefault(item.partition(":")[0], name)
    return found


def is_character(char: str) -> bool:
    """Whether ``char`` is a CJK ideograph with a Korean reading, or another form of one."""
    return char in _table() or char in _forms()


@lru_cache(maxsize=20_000)
def traditional(char: str) -> str:
    """The form that Korea uses, of a simplified or Japanese character."""
    return char if char in _table() else _forms().get(char, char)


def one_form(left: str, right: str) -> bool:
    """Whether two characters are one in two countries' writing (張 and 张, 榮 and 荣 and 栄)."""
    return left == right or _forms().get(left, left) == _forms().get(right, right)


@lru_cache(maxsize=20_000)
def readings(char: str, *, as_surname: bool) -> Readings:
    """Canonical readings of a character; empty where it has none.

    金 is 김 as a surname and 금 in a given name (Unihan ``kHangul``; the surname by custom).
    """
    form = traditional(char)
    found: dict[str, float] = {}
    name = _surname_characters().get(form)
    for reading, cost in _table().get(form, ()):
        key = canonical(reading)
        rarity = inventory().get(reading, 0.5) if not as_surname else (0.0 if reading in surnames() else 0.5)
        found[key] = min(cost + rarity, found.get(key, 9.0))
    if as_surname and name:
        found = {key: cost + 0.5 for key, cost in found.items()} | {canonical(name): 0.0}
    elif name == "김":
        found["김"] = found.get("김", 0.0) + 1.2
    return found


def mandarin(char: str, *, as_surname: bool) -> Readings:
    """What Mandarin makes of a character: its syllables without tone, each at no cost (Unihan ``kMandarin``; 朴 is piao
    as a surname)."""
    form = traditional(char)
    sounds = _sounds().get(form, {})
    return {**sounds, **_surname_sounds().get(form, {})} if as_surname else sounds


@cache
def _surname_sounds() -> Mapping[str, Readings]:
    pairs = (item.partition(":") for _, characters in rows("surname_hanja.tsv") for item in characters.split())
    return {char: dict.fromkeys(sounds.split(","), 0.0) for char, _, sounds in pairs}


_LESS = 0.8
"""Share of the table's cost that is charged: it counts all characters of a sound, of which names use the fewer."""


@cache
def pinyin_given() -> Mapping[str, Readings]:
    """Mandarin syllables without tone, and the Korean readings of their characters."""
    return {sound: dict(_costed(items)) for sound, items in rows("pinyin.tsv")}


def _costed(items: str) -> list[tuple[str, float]]:
    found = (item.partition(":") for item in items.split())
    return [(s, _LESS * float(c) + 0.3 * inventory().get(s, 0.5)) for s, _, c in found]


@cache
def pinyin_surname() -> Mapping[str, Readings]:
    """The same where a surname stands: the usual characters of Korean surnames first, any other at a cost."""
    found: dict[str, dict[str, float]] = {}
    for sound, items in pinyin_given().items():
        found[sound] = {reading: cost + 0.5 for reading, cost in items.items()}
    for name, characters in rows("surname_hanja.tsv"):
        for item in characters.split():
            for sound in item.partition(":")[2].split(","):
                found.setdefault(sound, {})[canonical(name)] = 0.0
    return found
