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


_OWN_SCRIPT = {
    name: code
    for code, names in (
        ("kp", "북한 조선 조선민주주의인민공화국 朝鲜 朝鮮 北朝鮮 北韓 кндр"),
        ("kr", "한국 대한민국 韩国 韓国 韓國 南韓 корея"),
        ("cn", "중국 中国 中國 китай"),
        ("ru", "러시아 俄罗斯 俄羅斯 ロシア россия рф"),
        ("jp", "일본 日本 япония"),
        ("us", "미국 美国 美國 アメリカ 米国 сша"),
        ("vn", "베트남 越南 ベトナム вьетнам"),
        ("mn", "몽골 蒙古 モンゴル монголия"),
    )
    for name in names.split()
}  # fmt: skip
"""The States that files in the scripts of the region name most, in these scripts."""


@lru_cache(maxsize=4_096)
def country_code(text: str) -> str:
    """ISO 3166-1 alpha-2 in small letters, as FollowTheMoney writes it; empty where the text is no country's name.

    Takes codes of two letters, names and demonyms ("Palestinian"), names turned round as OFAC and the UN print them
    ("Korea, North"), and names with a remark in brackets ("Iran (Islamic Republic of)").
    """
    plain = " ".join(text.split())[:_LONGEST]
    if plain.upper() in countries.countries():
        return plain.lower()
    if own := _OWN_SCRIPT.get(plain.casefold()):
        return own
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
