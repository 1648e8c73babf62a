"""Whether a text tells the day on which it was published: what nobody can read there is not asked of a reader."""

from __future__ import annotations

import re
from datetime import date

from vedette.claims.datelines import read_head
from vedette.claims.sentences import blocks


def tells(text: str, day: str) -> bool:
    """Whether ``day`` (ISO) is the day that the head states, or stands anywhere in ``text``, with its year."""
    head = read_head(text, blocks(text))
    if day in {reading.isoformat() for reading in head.readings}:
        return True
    known = date.fromisoformat(day)
    month = rf"(?:{known:%B}|{known:%b}\.?|Sept\.?)" if known.month == 9 else rf"(?:{known:%B}|{known:%b}\.?)"
    number = rf"0?{known.day}(?:st|nd|rd|th)?"
    forms = (
        re.escape(day),
        rf"{number}(?:\s+of)?\s+{month},?\s+{known.year}",
        rf"{month}\s+{number},?\s+{known.year}",
        rf"{number}[./-]0?{known.month}[./-]{known.year}",
        rf"0?{known.month}[./-]{number}[./-]{known.year}",
    )
    return any(re.search(rf"(?i)(?<!\d){form}(?!\d)", text) for form in forms)
