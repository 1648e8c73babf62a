"""Numbers in the names of bodies and ships: digits, ordinals, Roman numerals and numbers as words, all as digits."""

from __future__ import annotations

import re

from vedette.names.world import tables, text

_ORDINAL = re.compile(r"^(\d+)(?:st|nd|rd|th|er|e|i|y|ya)?$")
_ROMAN = {
    roman: str(value)
    for value, roman in enumerate(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv".split(), 1
    )
}


def take(parts: list[str]) -> tuple[list[str], list[str]]:
    """The words that are no numbers, and the numbers. A single I, V or X is a number only behind a word.

    A name of numbers alone keeps them as words: there is nothing else to know it by.
    """
    known = tables.words()
    kept: list[str] = []
    found: list[str] = []
    tens = 0
    for part in parts:
        latin = text.latin(part)
        value = _value(latin, bool(kept))
        if value is None:
            tens = 0
            kept.append(part)
        elif tens and len(value) == 1 and value != "0":
            found[-1] = str(tens + int(value))
            tens = 0
        else:
            found.append(value)
            tens = int(value) if latin in known.number and 20 <= int(value) < 100 and int(value) % 10 == 0 else 0
    if found:
        kept = [part for part in kept if text.latin(part) not in known.number_sign] or kept
    return (kept, found) if kept else (parts, [])


def _value(latin: str, behind: bool) -> str | None:
    if not latin:
        return None
    if latin[0].isdigit():
        match = _ORDINAL.match(latin)
        return match.group(1).lstrip("0") or "0" if match else None
    if latin in _ROMAN and (behind or len(latin) > 1):
        return _ROMAN[latin]
    value = tables.words().number.get(latin)
    return None if value is None else str(value)
