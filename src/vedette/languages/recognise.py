"""The language of a passage: by script first, by letters and common words where languages share a script.

What is not told is said to be so. A passage too short to tell is not named; it is for the caller to judge it by the
text around it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vedette.languages.common_words import CYRILLIC, ENGLISH, LATIN, LATIN_LETTERS, SIMPLIFIED, TELLING, TRADITIONAL
from vedette.languages.scripts import letters_of

SAMPLE = 40_000
"""Code points that settle the language of a passage; more of it changes nothing."""
_PROSE = re.compile(r"^[^=;{}<>\[\]]*[.!?…][\"'”’»)]*\s*$")
_WORD = re.compile(r"[^\W\d_]+")
_BY_SCRIPT = {
    "Hebrew": ("he", "Hebrew"), "Thai": ("th", "Thai"), "Lao": ("lo", "Lao"), "Burmese": ("my", "Burmese"),
    "Khmer": ("km", "Khmer"), "Georgian": ("ka", "Georgian"), "Armenian": ("hy", "Armenian"), "Greek": ("el", "Greek"),
    "Devanagari": ("hi", "Hindi or a neighbour of it"), "Bengali": ("bn", "Bengali"), "Tamil": ("ta", "Tamil"),
    "Ethiopic": ("am", "Amharic or a neighbour of it"), "Tibetan": ("bo", "Tibetan"), "Mongolian": ("mn", "Mongolian"),
}  # fmt: skip
_CODES = {
    "French": "fr", "German": "de", "Spanish": "es", "Italian": "it", "Portuguese": "pt", "Dutch": "nl", "Polish": "pl",
    "Czech": "cs", "Turkish": "tr", "Vietnamese": "vi", "Indonesian": "id", "Swedish": "sv", "Danish": "da",
    "Norwegian": "no", "Finnish": "fi", "Hungarian": "hu", "Romanian": "ro", "Russian": "ru", "Ukrainian": "uk",
    "Bulgarian": "bg", "Serbian": "sr", "Belarusian": "be", "Macedonian": "mk", "Mongolian": "mn", "Kazakh": "kk",
}  # fmt: skip
ENOUGH_WORDS = 10
"""Fewer words of a Latin script than this tell no language: a heading of names is in none."""
ONE_IN = 12
"""Running English has one common word in three; a text with less than one in twelve is not English."""


@dataclass(frozen=True, slots=True)
class Language:
    """``code`` is ISO 639-1, empty where the language is not told; ``name`` is what to print."""

    code: str
    name: str


ENGLISH_LANGUAGE = Language("en", "English")
UNTOLD = Language("", "a language other than English that cannot be told")


def language_of(text: str) -> Language | None:
    """The language of ``text``, or nothing where it holds too little to tell. Pure; raises nothing; linear."""
    sample = text[:SAMPLE]
    if sample.isascii():
        return _latin(sample)
    letters = letters_of(sample)
    total = sum(letters.values())
    if not total:
        return None
    east = letters.get("Han", 0) + letters.get("Kana", 0) + letters.get("Hangul", 0)
    # A letter of these scripts is a syllable or a word: one weighs as much as two of an alphabet.
    if east * 2 >= total - east and east:
        return _eastern(sample, letters, east)
    script = max((name for name in letters if name not in ("Han", "Kana", "Hangul")), key=letters.__getitem__)
    if script == "Latin":
        return _latin(sample)
    if script == "Cyrillic":
        return _cyrillic(sample)
    if script == "Arabic":
        return _arabic(sample)
    return Language(*_BY_SCRIPT[script])


def _eastern(text: str, counts: Mapping[str, int], east: int) -> Language:
    if counts.get("Hangul", 0) * 5 >= east:  # Korean prose may quote Han characters, never the other way round
        return Language("ko", "Korean")
    if counts.get("Kana", 0) * 12 >= east:
        return Language("ja", "Japanese")
    simplified = sum(letter in SIMPLIFIED for letter in text)
    traditional = sum(letter in TRADITIONAL for letter in text)
    if simplified and simplified >= 3 * traditional:
        return Language("zh", "Chinese (simplified)")
    if traditional and traditional >= 3 * simplified:
        return Language("zh", "Chinese (traditional)")
    return Language("zh", "Chinese")


def _latin(text: str) -> Language | None:
    spoken = _WORD.findall(text)
    if len(spoken) < ENOUGH_WORDS:
        return None
    words = "\n".join(spoken).lower().split("\n") if text.isascii() else [word.lower() for word in spoken]
    english = sum(map(ENGLISH.__contains__, words))
    if english * 5 >= len(words):
        return ENGLISH_LANGUAGE
    name, hits, second = _best(words, LATIN, text)
    # A tie between neighbours (Danish and Norwegian) is still neither of them English.
    if hits * 6 >= len(words) and hits >= 2 * english and hits >= 4:
        return Language(_CODES[name], name) if hits > second[1] else Language("", f"{name} or {second[0]}")
    if english * ONE_IN >= len(words):
        return ENGLISH_LANGUAGE
    small = sum(word[0].islower() for word in spoken)
    # A list of names and a piece of code have no common words either; prose is mostly in small letters and ends.
    prose = len(words) >= 25 and not english and small * 5 >= len(words) * 3 and _PROSE.search(text)
    return UNTOLD if prose or len(words) >= 60 else None


def _cyrillic(text: str) -> Language:
    lowered = text.lower()
    for name, letters, needed in TELLING:
        if sum(lowered.count(letter) for letter in dict.fromkeys(letters.lower())) >= needed:
            return Language(_CODES[name], name)
    if any(letter in lowered for letter in "ыэё"):
        return Language("ru", "Russian")
    name, hits, second = _best(_WORD.findall(lowered), CYRILLIC)
    if hits > second[1]:
        return Language(_CODES[name], name)
    return Language("ru", "Russian") if not hits or "Russian" in (name, second[0]) else Language(_CODES[name], name)


def _arabic(text: str) -> Language:
    if any(letter in text for letter in "ٹڈڑےں"):
        return Language("ur", "Urdu")
    if any(letter in text for letter in "پچژگ"):
        return Language("fa", "Persian")
    return Language("ar", "Arabic")


def _best(
    words: Sequence[str], languages: tuple[tuple[str, frozenset[str]], ...], text: str = ""
) -> tuple[str, int, tuple[str, int]]:
    """The language with most common words, how many, and the runner-up. Letters of its own count up to four."""
    ranked = sorted(
        (
            (sum(word in common for word in words) + _own_letters(name, text), -place, name)
            for place, (name, common) in enumerate(languages)
        ),
        reverse=True,
    )
    return ranked[0][2], ranked[0][0], (ranked[1][2], ranked[1][0])


def _own_letters(name: str, text: str) -> int:
    letters = LATIN_LETTERS.get(name, "")
    return min(4, sum(text.count(letter) for letter in letters)) if text else 0
