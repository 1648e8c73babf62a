"""Postal addresses brought to one form, in SQL: the same door written in several ways is one key.

There is one such form, and it is SQL, since a million addresses are a file like any other; what asks for one asks
the same tables. Three functions give the SQL of three steps, so that no step is worked out twice.
"""

from __future__ import annotations

from functools import reduce

_WORDS = {
    "street": "st", "str": "st", "strasse": "st", "straße": "st", "avenue": "ave", "av": "ave", "road": "rd",
    "drive": "dr", "lane": "ln", "boulevard": "blvd", "court": "ct", "place": "pl", "square": "sq", "north": "n",
    "south": "s", "east": "e", "west": "w", "number": "", "no": "", "usa": "",
}  # fmt: skip
_RARE = {
    "terrace": "ter", "highway": "hwy", "parkway": "pkwy", "circle": "cir", "trail": "trl", "northeast": "ne",
    "northwest": "nw", "southeast": "se", "southwest": "sw", "saint": "st", "mount": "mt", "fort": "ft",
    "building": "bldg", "floor": "fl",
}  # fmt: skip
"""Usual abbreviations: those of USPS Publication 28, appendices B and C, and a few of Europe. A saint before a name is
read as street; both spellings of one address still give one form. Rare ones are looked for only where there is one."""
_UNITS = ("apartment", "apt", "appt", "suite", "ste", "flat", "room", "rm", "#")
"""Words that a part of a building follows; all are written ``unit`` (the same publication, appendix C2)."""
_STATES = "(usa|u s a|united states( of america)?|us|uk|united kingdom)"
"""What may end an address and tells no door from another."""
_OF_A_UNIT = "^([^ ]{1,2}|[^ ]*[0-9][^ ]*)$"
"""A part of a building has a figure or is a letter or two: Flat Rock Road is a street."""


def folded_sql(column: str) -> str:
    """SQL for an address as words in their order: lower case, no accents, no signs, abbreviations alike, one blank
    between and at each end."""
    # two blanks between words, so that of two alike that stand together each has blanks of its own
    spaced = f"'  ' || replace(replace(address_letters({column}), '#', ' # '), ' ', '  ') || '  '"
    return _single(reduce(_replaced, {**_WORDS, **dict.fromkeys(_UNITS, "unit")}.items(), spaced))


def rare_sql(folded: str) -> str:
    """SQL for folded words with the rare abbreviations as well."""
    doubled = f"replace({folded}, ' ', '  ')"
    chain = _single(reduce(_replaced, _RARE.items(), doubled))
    return f"CASE WHEN regexp_matches({folded}, ' ({'|'.join(_RARE)}) ') THEN {chain} ELSE {folded} END"


def unit_sql(folded: str) -> str:
    """SQL for the part of the building in a folded address, null where none is written."""
    after = f"split_part(replace({folded}, ' unit unit ', ' unit '), ' unit ', 2)"
    unit = f"split_part({after}, ' ', 1)"
    return f"CASE WHEN {folded} LIKE '% unit %' AND regexp_matches({unit}, '{_OF_A_UNIT}') THEN {unit} END"


def door_sql(folded: str, unit: str) -> str:
    """SQL for the words of the building, sorted: a unit or a postal code stands first in one file and last in another.
    ``unit`` is a column with what :func:`unit_sql` gives."""
    rest = (
        f"CASE WHEN {unit} IS NULL THEN {folded} ELSE "
        f"replace(replace({folded}, ' unit unit ', ' unit '), concat(' unit ', {unit}, ' '), ' ') END"
    )
    return f"words_sorted(regexp_replace({rest}, ' {_STATES} $', ' '))"


def _replaced(text: str, pair: tuple[str, str]) -> str:
    word, short = pair
    return f"replace({text}, ' {word} ', ' {short} ')"


def _single(text: str) -> str:
    """Runs of blanks to one, by halves: as long as any address has them."""
    return f"replace(replace(replace(replace({text}, '    ', ' '), '    ', ' '), '  ', ' '), '  ', ' ')"
