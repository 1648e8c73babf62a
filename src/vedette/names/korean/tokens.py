"""What stands in a name before it is read: its script, its units, and where the writer divided them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from vedette.names.korean import hanja
from vedette.names.korean.hangul import is_syllable

Script: TypeAlias = Literal["hangul", "hanja", "latin", "cyrillic", "kana", "greek", "arabic", "hebrew"]

Units: TypeAlias = tuple[tuple[str, ...], ...]
"""What white space divides, each cut into the pieces that hyphens bind."""

LONGEST = 80
"""Characters of a name that is still read as Korean; none has a fifth of that."""

_APOSTROPHES = re.compile("['\u2018\u2019\u201b\u02bc\u02bb\u02b9\u0060\u00b4\u2032\uff07]")
_BREVE = re.compile(r"([aeiou]*[ou])'")
_ASPIRATE = re.compile(r"(ch|k|t|p)'")
_SAME_SOUND = (("wh", "hw"), ("jy", "j"), ("chy", "ch"))
"""Whang is Hwang; and after ㅈ and ㅊ Korean does not tell ㅕ from ㅓ."""
_SPLIT = re.compile(r"[\s,/]+")
_HYPHENS = re.compile("[-\u05be\u2010-\u2015\u2212\u30fb\uff65·]+")
_DIVIDES = re.compile(f"{_SPLIT.pattern}|{_HYPHENS.pattern}")
_LATIN = re.compile("[a-z\u0131ŏŭʻ0-9]+")
_CYRILLIC = re.compile("[\u0400-\u04ff]+")
_KANA = re.compile("[\u30a1-\u30fa\u30fc]+")
_OTHERS: tuple[tuple[Script, re.Pattern[str]], ...] = (
    ("greek", re.compile("[α-ω]")),
    ("arabic", re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06af]")),
    ("hebrew", re.compile("[\u05d0-\u05ea]")),
)
_FOLDED = str.maketrans("ىیکةםןףץך\u05f3", "ييكهמנפצכ'", "\u0640\u200c\u200d\u200e\u200f")
"""Letters that are one: two kinds of ya and kaf, the final forms of Hebrew; and signs between letters that are none."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """``units`` are what white space divides, each cut into the pieces that hyphens bind. ``comma``: how many
    units stand before a comma, 0 where there is none: they are the surname, by the writer's own word. ``accented`` are
    the units of a Latin text with all its accents."""

    script: Script
    units: Units
    comma: int
    accented: Units = ()


@lru_cache(maxsize=4_096)
def fold(text: str) -> str:
    """One form for the many of Unicode: compatibility forms, case, kinds of apostrophe. Compatibility ideographs
    (金 U+F90A) become the ordinary ones, which a quarter of the names of the South needs."""
    straight = _APOSTROPHES.sub("'", text)  # before NFKC too, which makes a space of the acute accent
    return _APOSTROPHES.sub("'", unicodedata.normalize("NFKC", straight).casefold())


def tokens(text: str) -> Tokens | None:
    """The units of a name in one script that Korean names are written in; None for any other text."""
    if len(text) > LONGEST:
        return None
    folded = fold(text).strip(" .,;")
    if not folded:
        return None
    letters = [char for char in folded if char.isalnum()]
    if letters and all(is_syllable(char) for char in letters):
        return Tokens("hangul", _units(_lettered(folded)), _before_comma(folded))
    if letters and all(hanja.is_character(char) for char in letters):
        return Tokens("hanja", _units(_lettered(folded)), _before_comma(folded))
    if _KANA.search(folded):
        units = tuple(unit for unit in re.split("[\\s,・･·=\u30a0-]+", folded) if unit)
        return Tokens("kana", tuple((unit,) for unit in units), False) if all(map(_KANA.fullmatch, units)) else None
    if letters and all(_CYRILLIC.fullmatch(char) for char in letters):
        return Tokens("cyrillic", _units(folded.replace("'", "").replace(".", " ")), _before_comma(folded))
    return _other(folded) or _latin(folded)


def _lettered(folded: str) -> str:
    """The text with a space for every mark that neither divides nor binds: a bracket left open is no syllable."""
    return "".join(char if char.isalnum() or _DIVIDES.fullmatch(char) else " " for char in folded)


def _other(folded: str) -> Tokens | None:
    """Greek without accents, Arabic and Hebrew without the signs for vowels; the apostrophe is a letter of Hebrew."""
    decomposed = unicodedata.normalize("NFD", folded).translate(_FOLDED)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char)).replace(".", " ")
    letters = [char for char in bare if char.isalnum()]
    for script, own in _OTHERS:
        if letters and all(map(own.fullmatch, letters)):
            return Tokens(script, _units(bare if script == "hebrew" else bare.replace("'", "")), _before_comma(folded))
    return None


def _latin(folded: str) -> Tokens | None:
    text = _BREVE.sub(r"\1ʼ", folded.replace("ŏ", "oʼ").replace("ŭ", "uʼ"))
    text = _ASPIRATE.sub(r"\1ʻ", text).replace("'", "")
    text = text.replace("oʼ", "ŏ").replace("uʼ", "ŭ")
    accented = _units(text.replace(".", " "))
    text = _unaccented(text).replace("ı", "i").replace(".", " ")
    for old, new in _SAME_SOUND:
        text = text.replace(old, new)
    units = _units(text)
    if not units or not all(_LATIN.fullmatch(piece) for unit in units for piece in unit):
        return None
    return Tokens("latin", units, _before_comma(text), accented)


def _unaccented(text: str) -> str:
    """Letters without accents, but for the two that Korean spelling needs."""
    kept = text.replace("ŏ", "\x01").replace("ŭ", "\x02")
    bare = "".join(char for char in unicodedata.normalize("NFD", kept) if not unicodedata.combining(char))
    return bare.replace("\x01", "ŏ").replace("\x02", "ŭ")


def _units(text: str) -> Units:
    found = []
    for unit in _SPLIT.split(text):
        pieces = tuple(piece for piece in _HYPHENS.split(unit) if piece)
        if pieces:
            found.append(pieces)
    return tuple(found)


def _before_comma(text: str) -> int:
    return len(_units(text.partition(",")[0])) if "," in text else 0
