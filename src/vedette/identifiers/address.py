"""Postal addresses brought to one form, so that the same door written twice is one key."""

from __future__ import annotations

import re
import unicodedata

_ALIKE = {
    "street": "st", "str": "st", "strasse": "st", "straße": "st", "avenue": "ave", "av": "ave", "road": "rd",
    "drive": "dr", "lane": "ln", "boulevard": "blvd", "court": "ct", "place": "pl", "square": "sq", "terrace": "ter",
    "highway": "hwy", "parkway": "pkwy", "circle": "cir", "north": "n", "south": "s", "east": "e", "west": "w",
    "apartment": "unit", "apt": "unit", "suite": "unit", "ste": "unit", "flat": "unit", "room": "unit", "rm": "unit",
    "building": "bldg", "floor": "fl", "number": "", "no": "",
}  # fmt: skip
"""Usual abbreviations (USPS Publication 28, appendices B and C, and their kin). A saint before a name reads as street;
both spellings of one address still give one key."""
_STATES = re.compile(r"\s(?:usa|us|u s a|united states(?: of america)?|uk|united kingdom)$")
_UNIT = re.compile(r"\bunit (\w+)|#\s*(\w+)")


def key(text: str) -> str:
    """Words in lower case without accents and signs, abbreviations alike, sorted, ``/unit`` behind where there is one.

    Order is left out, since a unit or a postal code stands first in one file and last in another.

    >>> key("Apt. 4, 12 Elm Street, 90210")
    '12 90210 elm st/4'
    """
    street, unit = parts(text)
    return f"{street}/{unit}" if unit else street


def parts(text: str) -> tuple[str, str]:
    """The words of the building, sorted, and the unit within it, empty where none is written."""
    folded = "".join(sign for sign in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(sign))
    folded = re.sub(r"(?<=\d{5})-\d{4}\b", "", folded)  # the four further digits of a US postal code
    words = [_ALIKE.get(word, word) for word in re.sub(r"[^\w#]+|_", " ", folded).split()]
    plain = _STATES.sub("", " ".join(word for word in words if word))
    unit = next(("".join(filter(None, match.groups())) for match in _UNIT.finditer(plain)), "")
    rest = _UNIT.sub(" ", plain, count=1) if unit else plain
    return " ".join(sorted(rest.replace("#", " ").split())), unit
