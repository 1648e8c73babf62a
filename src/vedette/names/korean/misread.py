"""Letters that a scanner took for others, and spellings that nobody else uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract

from vedette.names.korean import spelling
from vedette.names.korean.tokens import Units

COST = 0.8
"""Cost of one scanner's error; only one is looked for, and only where the text reads badly as it stands."""

_CONFUSED = tuple(
    tuple(pair.split(">"))
    for pair in (
        "0>o 1>l 1>i 5>s 8>b 9>g 6>b rn>m ri>n vv>w cl>d lc>k li>h ii>u q>g v>y v>u c>e e>c f>t t>f i>l l>i h>b b>h "
        "nn>m m>rn u>n n>u a>o"
    ).split()
)
"""What a scanner wrote and what may have stood there."""


def mended(units: Units) -> Iterator[tuple[Units, float]]:
    """The units with their one strange piece mended: a scanner's confusion undone, or a letter more or less.

    Only where all other pieces are well known and one of them, at either end, is a surname: elsewhere a text that
    cannot be read is no Korean name.
    """
    flat = [piece for unit in units for piece in unit]
    # who sets three pieces apart writes one syllable in each
    most = 1 if len(flat) > _TWO else 3
    strange = [piece for piece in flat if _strange(piece, most)]
    if len(strange) != 1 or len(flat) > _MOST or len(strange[0]) > _LONGEST:
        return
    ends = (flat[0], flat[-1])
    if strange[0] not in ends and not any(map(_is_surname, ends)):
        return
    for new in _undone(strange[0]):
        yield _with(units, strange[0], new), COST
    if len(flat) > 1:
        for new in _near(strange[0]):
            yield _with(units, strange[0], new), NEAR


def _with(units: Units, old: str, new: str) -> Units:
    return tuple(tuple(new if piece == old else piece for piece in unit) for unit in units)


_TWO, _MOST, _LONGEST = 2, 4, 16
"""Pieces of a name, and letters of the piece that is mended."""

NEAR = 1.2
"""Cost of a piece that is one letter away from a known spelling (Moung for Myoung)."""

_SHORTEST = 4
"""Letters below which one letter more or less makes another name."""

_ONE_SYLLABLE = re.compile(r"[b-df-hj-np-tv-z]{0,4}[aeiouwy]{1,4}[b-df-hj-np-tv-z]{0,3}e?")
"""The shape of one syllable, a letter too many or a silent e included: nothing else is one letter away from one."""

_STRANGE = 0.7
"""Cost from which a piece is strange."""


@lru_cache(maxsize=65_536)
def _strange(piece: str, most: int = 3) -> bool:
    """Whether a piece is neither a surname nor up to ``most`` syllables that somebody is known to write so."""
    return not _is_surname(piece) and _least(piece, most) >= _STRANGE


@lru_cache(maxsize=65_536)
def _least(piece: str, most: int) -> float:
    """The cost of the cheapest way to cut a piece into syllables."""
    rest = spelling.given("latin", "plain")
    best = min(rest[piece].values()) if piece in rest else 9.0
    if most > 1:
        for size in range(1, len(piece)):
            if piece[:size] in rest:
                best = min(best, min(rest[piece[:size]].values()) + _least(piece[size:], most - 1))
    return best


def _is_surname(piece: str) -> bool:
    heads = spelling.surname("latin", "plain")
    return piece in heads and min(heads[piece].values()) < _STRANGE


@lru_cache(maxsize=8_192)
def _undone(piece: str) -> tuple[str, ...]:
    """The piece with one confusion undone, in every place where that leaves something that can be read."""
    found = []
    for wrong, right in _CONFUSED:
        at = piece.find(wrong)
        while at >= 0:
            new = piece[:at] + right + piece[at + len(wrong) :]
            if not _strange(new):
                found.append(new)
            at = piece.find(wrong, at + 1)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=8_192)
def _near(piece: str) -> tuple[str, ...]:
    if len(piece) < _SHORTEST or not _ONE_SYLLABLE.fullmatch(piece):
        return ()
    found = extract(piece, spellings(), scorer=Levenshtein.distance, score_cutoff=1, limit=40)
    return tuple(sorted(item[0] for item in found))


@lru_cache(maxsize=1)
def spellings() -> tuple[str, ...]:
    # only what is usual: one letter off a rare spelling could be anything
    return tuple(key for key, found in spelling.given("latin", "plain").items() if min(found.values()) <= 1.0)
