"""Letters that a scanner took for others, and spellings that nobody else uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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


def corrected(units: Units) -> Iterator[tuple[Units, float]]:
    """The units with one confusion undone, each with its cost."""
    for u, unit in enumerate(units):
        for p, piece in enumerate(unit):
            for wrong, right in _CONFUSED:
                at = piece.find(wrong)
                while at >= 0:
                    mended = piece[:at] + right + piece[at + len(wrong) :]
                    changed = (*unit[:p], mended, *unit[p + 1 :])
                    yield (*units[:u], changed, *units[u + 1 :]), COST
                    at = piece.find(wrong, at + 1)


NEAR = 1.2
"""Cost of a chunk that is one letter away from a known spelling (Moung for Myoung)."""

_SHORTEST = 4
"""Letters below which one letter more or less makes another name."""


def neighbours(units: Units) -> Iterator[tuple[Units, float]]:
    """The units with their one strange piece replaced by each known spelling one letter away.

    Only where the writer set every other syllable apart and all of them are well known: elsewhere a text that cannot be
    read is no Korean name.
    """
    heads, rest = spelling.surname("latin", "plain"), spelling.given("latin", "plain")
    flat = [piece for unit in units for piece in unit]
    strange = [piece for piece in flat if min(_least(rest, piece), _least(heads, piece)) >= _STRANGE]
    if len(strange) != 1 or not 2 <= len(flat) <= _MOST or not any(piece in heads for piece in (flat[0], flat[-1])):
        return
    for near in _near(strange[0]):
        yield tuple(tuple(near if piece == strange[0] else piece for piece in unit) for unit in units), NEAR


def _least(table: Mapping[str, spelling.Readings], piece: str) -> float:
    return min(table[piece].values()) if piece in table else 9.0


_STRANGE = 0.7
_MOST = 4


@lru_cache(maxsize=8_192)
def _near(piece: str) -> tuple[str, ...]:
    if not _SHORTEST <= len(piece) <= 9:
        return ()
    found = extract(piece, _spellings(), scorer=Levenshtein.distance, score_cutoff=1, limit=40)
    return tuple(sorted(item[0] for item in found))


@lru_cache(maxsize=1)
def _spellings() -> tuple[str, ...]:
    # only what is usual: one letter off a rare spelling could be anything
    return tuple(key for key, found in spelling.given("latin", "plain").items() if min(found.values()) <= 1.0)
