"""Points that end no sentence: of abbreviations and of decimals, which the patterns of a clause must not stop at."""

from __future__ import annotations

import re

_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Adm|Sgt|Lt|Rep|Sen|Gov|St|No|Nos|Co|Ltd|Inc|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est)\.(?=\s+[\w(])"
)
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")


def undotted(text: str) -> str:
    """``text`` at its length, with no point inside "U.N.", "Mr. Ri", "Dec. 22" and "2.6 million"."""
    if "." not in text:
        return text
    closed = _INITIALS.sub(lambda found: found.group().replace(".", "").ljust(len(found.group())), text)
    return _DECIMAL.sub(",", _TITLE.sub(lambda found: found.group()[:-1] + " ", closed))
