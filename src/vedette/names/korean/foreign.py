"""Spellings made for readers of other languages, brought near to the English letters that the tables know."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from vedette.names.korean.tokens import Units

SIGNED = 0.3
"""Cost where a letter group gives the language away (sz, cs, dzs, tch)."""

_SIGNS: tuple[tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]], ...] = (
    ("Hungarian", ("sz", "cs", "dzs", "zs", "^gj", "dz"),
     (("dzs", "j"), ("dzs", "j"), ("csh", "ch"), ("cs", "ch"), ("sz", "s"), ("zs", "j"), ("j", "y"), ("ö", "oe"))),
    ("French", ("dj", "tch", "ou"),
     (("dj", "j"), ("tche", "cheo"), ("tch", "ch"), ("ou", "u"))),
    ("Polish", ("cz", "rz", "dż"), (("cz", "ch"), ("dż", "j"), ("dz", "j"), ("w", "v"), ("sz", "s"), ("j", "y"))),
    ("Czech, Lithuanian", ("č", "š", "ž"),
     (("dž", "j"), ("čch", "ch"), ("tch", "th"), ("pch", "ph"), ("kch", "kh"), ("č", "j"), ("š", "sh"), ("ž", "j"),
      ("j", "y"))),
    ("Czech, Lithuanian", ("č",), (("č", "ch"), ("dž", "j"), ("š", "sh"), ("j", "y"))),
    ("German", ("tsch", "dsch", "sch"), (("dsch", "j"), ("tsch", "ch"), ("sch", "s"), ("j", "y"))),
    ("Esperanto", ("ĝ", "ĉ", "ŝ"), (("ĝ", "j"), ("ĉ", "ch"), ("ŝ", "sh"), ("j", "y"))),
    ("Slavic", ("^rj", "^mj", "^kj", "^hj", "^pj", "^bj", "^gj"), (("j", "y"),)),
)  # fmt: skip
"""Signs that give a language away, and its letters in English ones: dzs, dž and ĝ are j there, and j is y. A sign with
^ counts at the beginning of a piece alone: in Namjun and Yongjin two syllables meet."""


def respelled(units: Units) -> Iterator[tuple[Units, float]]:
    """The units as another language's letters would sound in English ones, where they show that language."""
    whole = "".join("^" + piece for unit in units for piece in unit)
    for _, signs, rules in _SIGNS:
        if any(sign in whole for sign in signs):
            changed = tuple(tuple(_replaced(piece, rules) for piece in unit) for unit in units)
            if changed != units:
                yield changed, SIGNED


def _replaced(piece: str, rules: tuple[tuple[str, str], ...]) -> str:
    out, at = [], 0
    while at < len(piece):
        for old, new in rules:
            if piece.startswith(old, at):
                out.append(new)
                at += len(old)
                break
        else:
            out.append(piece[at])
            at += 1
    bare = unicodedata.normalize("NFD", "".join(out))
    return "".join(char for char in bare if not unicodedata.combining(char))
