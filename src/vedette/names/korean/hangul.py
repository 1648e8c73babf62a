"""Hangul syllables as arithmetic, and the form in which North and South are compared.

The Unicode Standard, section 3.12: a syllable is 0xAC00 + (onset * 21 + vowel) * 28 + coda.
"""

from __future__ import annotations

from functools import lru_cache

ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
CODAS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")

FIRST, LAST = "가", "힣"
_BASE = 0xAC00
_SOFT = frozenset("ㅑㅒㅕㅖㅛㅠㅣ")
"""Vowels before which the South drops ㄹ and ㄴ at the head of a word."""

_NEAR = (
    frozenset("ㅐㅔ"),
    frozenset("ㅢㅣ"),
    frozenset("ㅙㅚ"),
    frozenset("ㅚㅞ"),
    frozenset("ㅙㅞ"),
    frozenset("ㅒㅖ"),
)
"""Pairs of vowels that speakers no longer tell apart, so that writers take one for the other."""


def is_syllable(char: str) -> bool:
    """Whether ``char`` is one composed syllable."""
    return FIRST <= char <= LAST


def split(syllable: str) -> tuple[str, str, str]:
    """Onset, vowel and coda of a syllable; the coda may be empty."""
    place = ord(syllable) - _BASE
    return ONSETS[place // 588], VOWELS[place % 588 // 28], CODAS[place % 28]


def join(onset: str, vowel: str, coda: str) -> str:
    """The syllable of three parts."""
    return chr(_BASE + (ONSETS.index(onset) * 21 + VOWELS.index(vowel)) * 28 + CODAS.index(coda))


@lru_cache(maxsize=12_000)
def canonical(syllable: str) -> str:
    """The syllable after the initial-sound rule of the South, wherever in the name it stands.

    리 and 이, 로 and 노, 룡 and 용 fall together: the DPRK writes the first of each, the South the second (두음법칙,
    hangul orthography of 1988, articles 10 to 12).
    """
    onset, vowel, coda = split(syllable)
    if onset == "ㄹ":
        onset = "ㅇ" if vowel in _SOFT else "ㄴ"
    elif onset == "ㄴ" and vowel in _SOFT:
        onset = "ㅇ"
    return join(onset, vowel, coda)


@lru_cache(maxsize=50_000)
def distance(left: str, right: str) -> float:
    """How far two different canonical syllables are: 3 for each part that differs, 1.2 for vowels that sound alike."""
    cost = 0.0
    for index, (a, b) in enumerate(zip(split(left), split(right), strict=True)):
        if a != b:
            cost += 1.2 if index == 1 and frozenset((a, b)) in _NEAR else 3.0
    return cost
