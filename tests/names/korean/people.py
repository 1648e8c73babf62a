"""Figures of public life, and invented names, that the tests of this folder are about.

``north.tsv`` holds office holders of the DPRK, living and dead, in ten writings. They were written by hand after the
rules of each system (KCNA 1992, McCune-Reischauer 1939, Revised 2000, Kontsevich, katakana as Japanese papers have it,
pinyin) and after the characters that Chinese papers print.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).parent


class Person(NamedTuple):
    """One person's name in ten writings; ``habit`` as families of the South would spell it."""

    hangul: str
    kcna: str
    mccune: str
    revised: str
    habit: str
    hanja: str
    cyrillic: str
    katakana: str
    pinyin: str
    simplified: str


def _rows(name: str) -> list[list[str]]:
    lines = (_HERE / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]


NORTH = tuple(Person(*row) for row in _rows("north.tsv"))

SOUTH = tuple((hangul, (own, other)) for hangul, own, other in _rows("south.tsv"))
"""Hangul, the spelling the person uses, and the spelling of a system."""

CHINESE = tuple((pinyin, characters) for pinyin, characters in _rows("chinese.tsv"))
"""Figures of public life in China whose surname Korea knows too, or whose name can be read as Korean."""

FOREIGNERS = tuple((_HERE / "foreigners.txt").read_text("utf-8").splitlines())
"""Figures of public life elsewhere, and invented names, that can be cut into what looks like Korean syllables."""
