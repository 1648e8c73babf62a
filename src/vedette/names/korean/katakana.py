"""Katakana in Latin letters, as the table of its spellings expects them."""

from __future__ import annotations

_VOWELS = "aiueo"
_ROWS = (
    ("アイウエオ", ("a", "i", "u", "e", "o")),
    ("カキクケコ", ("ka", "ki", "ku", "ke", "ko")),
    ("ガギグゲゴ", ("ga", "gi", "gu", "ge", "go")),
    ("サシスセソ", ("sa", "shi", "su", "se", "so")),
    ("ザジズゼゾ", ("za", "ji", "zu", "ze", "zo")),
    ("タチツテト", ("ta", "chi", "tsu", "te", "to")),
    ("ダヂヅデド", ("da", "ji", "zu", "de", "do")),
    ("ナニヌネノ", ("na", "ni", "nu", "ne", "no")),
    ("ハヒフヘホ", ("ha", "hi", "fu", "he", "ho")),
    ("バビブベボ", ("ba", "bi", "bu", "be", "bo")),
    ("パピプペポ", ("pa", "pi", "pu", "pe", "po")),
    ("マミムメモ", ("ma", "mi", "mu", "me", "mo")),
    ("ラリルレロ", ("ra", "ri", "ru", "re", "ro")),
    ("ヤユヨ", ("ya", "yu", "yo")),
    ("ワヲンヴ", ("wa", "o", "n", "bu")),
    ("ッ", ("x",)),
)
_KANA = {char: sound for chars, sounds in _ROWS for char, sound in zip(chars, sounds, strict=True)}
_SMALL = {"ャ": "ya", "ュ": "yu", "ョ": "yo", "ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o"}
_HISSED = ("sh", "ch", "j")
"""Consonants that already hold the y of a small ャ, ュ, ョ: チョ is cho."""


def hepburn(katakana: str) -> str:
    """Hepburn letters of katakana; long marks are left out, and signs that are no katakana become ``?``."""
    found: list[str] = []
    for char in katakana:
        if char in _SMALL and found and found[-1][-1] in _VOWELS:
            found[-1] = _joined(found[-1], _SMALL[char])
        elif char != "ー":
            found.append(_KANA.get(char) or _SMALL.get(char, "?"))
    return "".join(found)


def _joined(sound: str, small: str) -> str:
    """A mora with its small vowel: ミ + ョ is myo, チ + ェ is che, ウ + ォ is wo, フ + ァ is fwa (화)."""
    head = sound[:-1]
    if small[0] == "y":
        return head + (small[1:] if head in _HISSED else small)
    if sound == "i":
        return "y" + small  # イェ is ye
    if head in _HISSED or sound[-1] in "ei":
        return head + small
    return head + "w" + small
