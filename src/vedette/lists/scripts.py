"""Which script a name is written in: Latin, or another."""

from __future__ import annotations

import unicodedata


def is_latin(text: str) -> bool:
    """Whether at least half of the letters are Latin; a text without letters counts as Latin."""
    if text.isascii():
        return True
    letters = [char for char in text if char.isalpha()]
    latin = sum(char.isascii() or "LATIN" in unicodedata.name(char, "") for char in letters)
    return latin * 2 >= len(letters)


def has_letter(text: str) -> bool:
    """Whether there is a letter of any script."""
    return any(char.isalpha() for char in text)
