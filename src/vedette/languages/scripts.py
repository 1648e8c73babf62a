"""Which script a letter belongs to, and how many letters of each a passage holds.

Ranges are the blocks of the Unicode Standard that running text of these scripts uses (Blocks.txt); marks, digits and
punctuation belong to no script.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_RANGES: tuple[tuple[str, str], ...] = (
    ("Latin", "A-Za-zªºÀ-ÖØ-öø-ʯḀ-ỿＡ-Ｚａ-ｚ"),
    ("Hangul", "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb\uffa1-\uffdc"),
    ("Kana", "\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"),
    ("Han", "\u2e80-\u2fd5\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"),
    ("Cyrillic", "\u0400-\u0481\u048a-\u052f\u1c80-\u1c8f"),
    ("Greek", "\u0370-\u0373\u0376-\u037d\u0386-\u03ff\u1f00-\u1fff"),
    ("Arabic", "\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"),
    ("Hebrew", "\u05d0-\u05f2\ufb1d-\ufb4f"),
    ("Devanagari", "\u0904-\u0939\u093e-\u094c\u0958-\u0961"),
    ("Bengali", "\u0985-\u09b9\u09be-\u09cc"),
    ("Tamil", "\u0b83-\u0bb9\u0bbe-\u0bcc"),
    ("Thai", "\u0e01-\u0e30\u0e32-\u0e33\u0e40-\u0e46"),
    ("Lao", "\u0e81-\u0eb0\u0ec0-\u0ec6"),
    ("Burmese", "\u1000-\u102a\u103f"),
    ("Khmer", "\u1780-\u17b5"),
    ("Georgian", "\u10a0-\u10ff\u1c90-\u1cbf"),
    ("Armenian", "\u0531-\u0556\u0561-\u0587"),
    ("Ethiopic", "\u1200-\u135a"),
    ("Mongolian", "\u1820-\u1878"),
    ("Tibetan", "\u0f40-\u0f6c"),
)
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(f"[{letters}]+")) for name, letters in _RANGES
)
_LATIN = _PATTERNS[0][1]
FOREIGN = re.compile("[" + "".join(letters for name, letters in _RANGES if name != "Latin") + "]")
"""A letter of a script that English is not written in."""


def letters_of(text: str) -> Mapping[str, int]:
    """How many letters of each script ``text`` holds, most first; scripts without a letter are left out. Linear."""
    if not FOREIGN.search(text):
        latin = _count(_LATIN, text)
        return {"Latin": latin} if latin else {}
    left = sum(map(str.isalpha, text))
    counts: dict[str, int] = {}
    for name, pattern in _PATTERNS:
        if left <= 0:
            break
        found = _count(pattern, text)
        left -= found
        if found:
            counts[name] = found
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _count(pattern: re.Pattern[str], text: str) -> int:
    return len("".join(pattern.findall(text)))
