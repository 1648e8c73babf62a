"""From the parts of a syllable to all its spellings in an alphabet, each with what it costs to believe it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Literal, TypeAlias

from vedette.names.korean.hangul import canonical, split
from vedette.names.korean.tables import rows

Alphabet: TypeAlias = Literal["latin", "cyrillic", "kana", "greek", "arabic", "hebrew"]
Style: TypeAlias = Literal["plain", "marked", "revised"]
"""How a whole name is spelled. ``marked``: a breve (or the apostrophe that stands for one) is there, so a plain o is ㅗ
and a plain u is ㅜ. ``revised``: ``eo`` is there, so the writer had a letter for ㅓ and did not use o for it."""

Readings: TypeAlias = Mapping[str, float]
"""Canonical syllables that one chunk of letters may stand for, with the cost of each; lower is likelier."""

LISTED: frozenset[Alphabet] = frozenset(("greek", "arabic", "hebrew"))
"""Alphabets in which only the surnames of the table count: where vowels go unwritten, any name could be Korean."""

CEILING = 2.6
"""Spellings dearer than this are not kept: alone they would carry a pair below the line of 0.7 (cost 2.0)."""

Mark: TypeAlias = Literal["", "*", "~"]
"""A letter with another first meaning: ``*`` where breves were left out (o for eo), ``~`` by habit (u for eo)."""

_STRICT: Mapping[Style, Mapping[Mark, float]] = {
    "plain": {"": 0.0, "*": 0.0, "~": 0.0},
    "marked": {"": 0.0, "*": 2.3, "~": 2.3},
    "revised": {"": 0.0, "*": 2.1, "~": 0.6},
}
"""What a loose letter costs beside letters that show the writer knew better. Families of the South mix eo and u in one
name (Jeong-hun for 정헌), hardly ever eo and o."""

_DOUBLE = 1.5
"""Spellings of a surname of two syllables dearer than this are not kept: there are few such names."""

_OTHER_HABIT = 0.05
"""What the form of North or South costs that the rule of initial sounds makes equal."""


@dataclass(frozen=True, slots=True)
class Part:
    """One way to write one part; ``loose`` as its mark in the table says."""

    spelling: str
    cost: float
    system: str
    loose: Mark


@dataclass(frozen=True, slots=True)
class Parts:
    """The rows of one alphabet, by part and jamo. ``open``/``closed`` hold vowels before no coda and before one."""

    onset: Mapping[str, tuple[Part, ...]]
    open: Mapping[str, tuple[Part, ...]]
    closed: Mapping[str, tuple[Part, ...]]
    coda: Mapping[str, tuple[Part, ...]]


@cache
def parts(alphabet: Alphabet) -> Parts:
    """The table of an alphabet as read from its file."""
    found: dict[str, dict[str, list[Part]]] = {"onset": {}, "open": {}, "closed": {}, "coda": {}}
    for part, jamo, spelling, cost, system in rows(f"{alphabet}.tsv")[1:]:
        item = Part(spelling, float(cost.rstrip("*~")), system, "*" if "*" in cost else "~" if "~" in cost else "")
        for name in ("open", "closed") if part == "vowel" else (part,):
            found[name].setdefault(jamo, []).append(item)
    return Parts(**{name: {jamo: tuple(items) for jamo, items in rows.items()} for name, rows in found.items()})


@cache
def inventory() -> Mapping[str, float]:
    """Syllables of given names with the cost of their rarity (names of one syllable are not told apart)."""
    return {syllable: float(cost) for cost, syllables in rows("syllables.tsv") for syllable in syllables}


@cache
def surnames() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Surnames in hangul with the spellings that their parts do not give."""
    found = {}
    for row in rows("surnames.tsv"):
        spellings = row[1].split() if len(row) > 1 else []
        found[row[0]] = tuple((s, float(c)) for s, _, c in (item.partition(":") for item in spellings))
    return found


def ways(syllable: str, alphabet: Alphabet) -> Iterator[tuple[str, float, Mark, tuple[Part, ...]]]:
    """Every spelling of a syllable: letters, cost, the mark of its vowel, and the parts."""
    onset, vowel, coda = split(syllable)
    table = parts(alphabet)
    vowels = (table.closed if coda else table.open).get(vowel, ())
    for first in table.onset.get(onset, ()):
        for second in vowels:
            for third in table.coda.get(coda, ()):
                cost = first.cost + second.cost + third.cost
                if cost <= CEILING:
                    chosen = (first, second, third)
                    yield "".join(item.spelling for item in chosen), cost, second.loose, chosen


@cache
def given(alphabet: Alphabet, style: Style) -> Mapping[str, Readings]:
    """Chunks of letters that may be a syllable of a given name, with their readings."""
    found: dict[str, dict[str, float]] = {}
    for syllable, rarity in inventory().items():
        _enter(found, syllable, alphabet, style, rarity)
    return found


@cache
def surname(alphabet: Alphabet, style: Style) -> Mapping[str, Readings]:
    """Chunks of letters that may be a surname of one syllable, with their readings."""
    found: dict[str, dict[str, float]] = {}
    letters = {part.spelling for items in parts(alphabet).open.values() for part in items}
    listed_only = alphabet in LISTED
    for name, spellings in surnames().items():
        if len(name) > 1:
            continue
        # what the parts give but nobody is known to write costs a little more than an attested spelling; with breves it
        # is McCune-Reischauer's, who wrote every surname
        attested = style != "marked" and any(vowel in spelling for spelling, _ in spellings for vowel in letters)
        if not listed_only:
            _enter(found, name, alphabet, style, 0.3 if attested and alphabet != "kana" else 0.1)
        for spelling, cost in spellings:
            _cheaper(found, spelling, canonical(name), cost)
    return found


@cache
def double_surname(alphabet: Alphabet, style: Style) -> Mapping[str, tuple[str, str, Readings, Readings]]:
    """Letters that may be a surname of two syllables: both chunks, and their readings (Namgung: nam, gung)."""
    found: dict[str, tuple[str, str, Readings, Readings]] = {}
    costs: dict[str, float] = {}
    for name in (item for item in surnames() if len(item) == 2):
        attested = dict(surnames()[name])
        for (first, a, x, _), (second, b, y, _) in product(ways(name[0], alphabet), ways(name[1], alphabet)):
            letters = first + second
            cost = attested.get(letters, a + b + _STRICT[style][x] + _STRICT[style][y])
            if cost <= min(_DOUBLE, costs.get(letters, 99.0) - 1e-9):
                costs[letters] = cost
                found[letters] = (first, second, {canonical(name[0]): cost}, {canonical(name[1]): 0.0})
    return found


def _enter(found: dict[str, dict[str, float]], syllable: str, alphabet: Alphabet, style: Style, extra: float) -> None:
    key = canonical(syllable)
    extra += 0.0 if key == syllable else _OTHER_HABIT
    for spelling, cost, loose, _ in ways(syllable, alphabet):
        total = cost + extra + _STRICT[style][loose]
        if total <= CEILING:
            _cheaper(found, spelling, key, total)


def _cheaper(found: dict[str, dict[str, float]], spelling: str, key: str, cost: float) -> None:
    readings = found.setdefault(spelling, {})
    if cost < readings.get(key, 99.0):
        readings[key] = cost
