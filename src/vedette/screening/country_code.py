"""The code of a country, from its code or from its name as lists print it."""

from __future__ import annotations

import re
from functools import lru_cache

from vedette.geo import countries

_BRACKETS = re.compile(r"\s*\([^()]*\)\s*")
_LONGEST = 120


_OF_PASSPORTS = {
    "PRK": "kp", "KOR": "kr", "CHN": "cn", "HKG": "hk", "TWN": "tw", "RUS": "ru", "JPN": "jp", "USA": "us",
    "GBR": "gb", "SGP": "sg", "MYS": "my", "VNM": "vn", "THA": "th", "IDN": "id", "IRN": "ir", "SYR": "sy",
    "EGY": "eg", "ARE": "ae", "DEU": "de", "D": "de", "FRA": "fr", "KHM": "kh", "LAO": "la", "MMR": "mm",
}  # fmt: skip
"""Codes of three letters (ICAO Doc 9303, part 3) of the States that lists and customer files of this matter name."""


@lru_cache(maxsize=4_096)
def country_code(text: str) -> str:
    """ISO 3166-1 alpha-2 in small letters, as FollowTheMoney writes it; empty where the text is no country's name.

    Takes codes of two letters, names and demonyms ("Palestinian"), names turned round as OFAC and the UN print them
    ("Korea, North"), and names with a remark in brackets ("Iran (Islamic Republic of)").
    """
    plain = " ".join(text.split())[:_LONGEST]
    if plain.upper() in countries.countries():
        return plain.lower()
    if plain.upper() in _OF_PASSPORTS:
        return _OF_PASSPORTS[plain.upper()]
    before, comma, after = plain.partition(", ")
    turned = (f"{after} {before}",) if comma else ()
    for spelling in (*turned, plain, _BRACKETS.sub(" ", plain).strip()):
        for written in (spelling, spelling.title()):
            found = countries.find(written)
            whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(written))
            if whole and found[0].how in ("name", "demonym"):
                return found[0].code.lower()
    return ""
