"""Postal addresses brought to a key, in SQL: the same door written in several ways is one."""

from __future__ import annotations

from functools import reduce

_SIGNS = ".,;:/\\()\"'-_\n\t"
_WORDS = {
    "street": "st", "avenue": "ave", "av": "ave", "road": "rd", "boulevard": "blvd", "drive": "dr", "lane": "ln",
    "court": "ct", "place": "pl", "square": "sq", "highway": "hwy", "parkway": "pkwy", "terrace": "ter",
    "circle": "cir", "trail": "trl", "north": "n", "south": "s", "east": "e", "west": "w",
    "northeast": "ne", "northwest": "nw", "southeast": "se", "southwest": "sw", "strasse": "str", "straße": "str",
    "saint": "st", "mount": "mt", "fort": "ft", "usa": "", "united states": "",
}  # fmt: skip
"""Usual abbreviations: those of USPS Publication 28, appendix C, and a few of Europe."""
_UNITS = ("apartment", "unit", "suite", "ste", "flat", "room", "rm", "#", "no", "number", "appt")
"""Words that a part of a building follows; all are written ``apt`` in the key (the same publication, appendix C2)."""


def folded_sql(column: str) -> str:
    """SQL for an address in lower case, without signs, words abbreviated, with one blank at each end."""
    text = f"translate(lower({column}), {_quoted(_SIGNS)}, {_quoted(' ' * len(_SIGNS))})"
    spaced = f"replace(' ' || {text} || ' ', '#', ' # ')"
    words = {**_WORDS, **dict.fromkeys(_UNITS, "apt")}
    return reduce(_replaced, words.items(), _single(spaced))


def unit_sql(folded: str) -> str:
    """SQL for the part of the building in a folded address, null where none is written."""
    after = f"trim(split_part({folded}, ' apt ', 2))"
    return f"nullif(split_part({after}, ' ', 1), '')"


def door_sql(folded: str) -> str:
    """SQL for a folded address without the part of the building."""
    after = f"trim(split_part({folded}, ' apt ', 2))"
    rest = f"substr({after}, length(split_part({after}, ' ', 1)) + 1)"
    return f"trim(split_part({folded}, ' apt ', 1) || {rest})"


def _replaced(text: str, pair: tuple[str, str]) -> str:
    word, short = pair
    return f"replace({text}, ' {word} ', ' {short} ')" if short else f"replace({text}, ' {word} ', ' ')"


def _single(text: str) -> str:
    """Runs of blanks to one: by halves, as long as any address has them."""
    return f"replace(replace(replace({text}, '    ', ' '), '  ', ' '), '  ', ' ')"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
