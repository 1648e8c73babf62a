"""Whether a text is English, the one language understood in depth. What is not understood must not look clean."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W\d_]+")
_COMMON = frozenset(
    "the of and to in a is that for on was with as by it at from be has are have were which its an this not or been "
    "had but their they said will who after all would over more also than".split()
)
_SAMPLE = 40_000


def not_english(text: str) -> str | None:
    """The reason why a text cannot be read as English, or nothing.

    A text whose letters are mostly of another script is named by that script. A longer text in Latin letters
    counts as English when at least one word in twelve is among the commonest (running English has one in three).
    """
    sample = text[:_SAMPLE]
    letters = [char for char in sample if char.isalpha()]
    if not letters:
        return None
    latin = sum(_latin(char) for char in letters)
    if latin * 2 < len(letters):
        other = next(char for char in letters if not _latin(char))
        script = unicodedata.name(other, "unknown").split()[0].title()
        return f"written mostly in {script} script, which is not read yet"
    words = _WORD.findall(sample.lower())
    if len(words) >= 60 and sum(word in _COMMON for word in words) * 12 < len(words):
        return "not in English as far as can be told, and only English is read yet"
    return None


def _latin(char: str) -> bool:
    return char.isascii() or unicodedata.name(char, "").startswith("LATIN")
