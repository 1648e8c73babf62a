"""The words of a text as they are looked up: without case, accents and punctuation."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 40
_MOST = 64


def words(text: str) -> tuple[str, ...]:
    """``"Ri Chŏl-su, P.O. Box 7"`` as ``ri chol su p o box 7``: at most 64 of at most 40 characters, none twice."""
    plain = text.casefold()
    if not plain.isascii():
        bare = (char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char))
        plain = unicodedata.normalize("NFC", "".join(bare))
    found = (word[:_LONGEST] for word in _WORD.findall(plain))
    return tuple(dict.fromkeys(found))[:_MOST]
