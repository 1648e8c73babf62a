"""How alike two words are, and in what way: the one place where a difference between words is priced."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from vedette.names.world import text
from vedette.names.world.word import Kind, Word


class Likeness(NamedTuple):
    """``value`` in [0, 1], 1 only for the same word; ``how`` is a key of :data:`reasons.WAYS`.

    ``begins``: one word begins with the other, so the rest may stand in the next word.
    """

    value: float
    how: str
    begins: bool = False


DIFFERENT = Likeness(0.0, "different")
SAME = Likeness(1.0, "same")

# The price of one letter in a word of so many letters; the second letter costs a little more than the first. Short
# words are strict: a letter in four makes Snow into Snoe, a letter in ten is a slip of the pen.
_PRICE = (1.0, 0.9, 0.7, 0.42, 0.27, 0.19, 0.17, 0.155, 0.14, 0.13, 0.12, 0.11, 0.10)
_SECOND = 0.03
# One word rewritten by rule into the other: less sure than the same letters.
_RESPELT = 0.06
_HABITUAL = 0.04
_TRANSLATED = 0.18  # Ivan and Juan: one saint, mostly two men
_ROMANIZED = 0.05
_NICKNAME = 0.2
_INITIAL = 0.2
_NEAR = 0.15
_ARTICLE = 0.04
_FIRST_LETTER = 0.04  # slips at the beginning of a word are rare, other names are not
# Consonants only: four of them say much less than a word written out.
_CONSONANTS = {1: 0.5, 2: 0.24, 3: 0.15}
_CONSONANTS_MORE = 0.1


@lru_cache(maxsize=1 << 18)
def likeness(one: Word, other: Word) -> Likeness:
    """Symmetric; cached by word, so that a name screened against a list pays for each pair of words once."""
    if one is other:
        return SAME
    found = _likeness(one, other)
    begins = one.latin.startswith(other.latin) or other.latin.startswith(one.latin)
    return Likeness(found.value, found.how, True) if begins else found


def _likeness(one: Word, other: Word) -> Likeness:
    if one.script == other.script and one.script in "hk":
        return _characters(one, other)
    best = _letters(one, other)
    if Kind.INITIAL in (one.kind, other.kind):
        if one.latin[0] == other.latin[0] and one.kind is not other.kind:
            return Likeness(1 - _INITIAL, "initial")
        return DIFFERENT
    if one.script != other.script and (_vowelless(one) or _vowelless(other)):
        best = max(best, _consonants(one, other))
    if one.classes & other.classes:
        near = OSA.normalized_similarity(one.sound, other.sound) > 0.5
        best = max(best, Likeness(1 - _HABITUAL, "one name") if near else Likeness(1 - _TRANSLATED, "other language"))
    elif one.nicks & other.nicks:
        best = max(best, Likeness(1 - _NICKNAME, "familiar form"))
    if other.latin in one.near:
        best = max(best, Likeness(1 - _NEAR, "near word"))
    return best


def _characters(one: Word, other: Word) -> Likeness:
    """Two words in hangul or Chinese characters: a syllable that differs is another name."""
    a, b = one.written, other.written
    size = max(len(a), len(b))
    if one.latin == other.latin:
        # The same reading in other characters: among Chinese names mostly other people.
        return Likeness(0.66, "same reading")
    if size < 4:
        return Likeness(0.3 * (1 - OSA.normalized_distance(a, b)), "different")
    far = OSA.distance(a, b)
    return Likeness(1 - 1.2 * far / size, "letters") if far * 4 <= size else DIFFERENT


def _letters(one: Word, other: Word) -> Likeness:
    """Letters of the Latin readings, and of their rewritten forms; whichever is nearer."""
    a, b = one.latin, other.latin
    if a == b:
        return Likeness(1 - (_ROMANIZED if one.script != other.script else _HABITUAL / 2), "other script or accent")
    size = max(len(a), len(b))
    shorter = min(len(a), len(b))
    if any(map(str.isdigit, a)) or any(map(str.isdigit, b)):
        return DIFFERENT
    allowed = size // 3 + 1
    heard = OSA.distance(one.sound, other.sound, score_cutoff=allowed)
    if heard == 0 and shorter > 1:
        return Likeness(1 - _RESPELT, "spelling")
    if _article(one, other):
        return Likeness(1 - _ARTICLE, "article")
    far = min(float(OSA.distance(a, b, score_cutoff=allowed)), heard + _RESPELT / _price(size))
    if far > allowed:
        return DIFFERENT
    value = 1 - far * _price(size) - _SECOND * max(0.0, far - 1)
    if a[0] != b[0] and one.sound[:1] != other.sound[:1] and sorted(a[:2]) != sorted(b[:2]):
        value -= _FIRST_LETTER
    if size == 4 and far == 1 and sorted(a) == sorted(b):
        value += 0.06  # two letters exchanged
    return Likeness(max(0.0, value), "letters")


def _price(size: int) -> float:
    return _PRICE[min(size, len(_PRICE) - 1)]


def _article(one: Word, other: Word) -> bool:
    """Alqaida and Qaida: the Arabic article written into the word."""
    long, short = (one, other) if len(one.latin) > len(other.latin) else (other, one)
    return (
        len(short.latin) > 2
        and long.latin[:2] in ("al", "el")
        and (long.latin[2:] == short.latin or long.sound[2:] == short.sound)
    )


def _vowelless(word: Word) -> bool:
    """Scripts without vowels, and foreign names by the sound of characters (奥巴马) or kana."""
    return word.script in "aj" or (word.script == "h" and len(word.written) > 2)


def _consonants(one: Word, other: Word) -> Likeness:
    a, b = one.frame, other.frame
    if one.script in "hj" or other.script in "hj":
        a, b = text.merged(a), text.merged(b)
    shorter = min(len(a), len(b))
    if not shorter:
        return DIFFERENT
    if a == b:
        return Likeness(1 - _CONSONANTS.get(shorter, _CONSONANTS_MORE), "consonants")
    if shorter >= 4 and OSA.distance(a, b, score_cutoff=1) == 1:
        return Likeness(0.7, "consonants")
    return DIFFERENT
