"""Numbers of passports and other papers, told from what lists print around them."""

from __future__ import annotations

import re

# "381110042 (Expired 25 Jan. 2016)", "563120368, issued on 22.3.2013", "472120208 expires 22.2.2017"
_TAIL = re.compile(r"\s*(?:\(|,\s|\b(?:issued|expires|expired|expiration|valid)\b).*", re.IGNORECASE | re.DOTALL)
# "Libyan passport No. 513519", "number SA0020249"; No34409 is a number of its own
_MARK = re.compile(r"^.*?\b(?:no\.|number|N\u00b0)\s*:?\s*", re.IGNORECASE)
_APART = re.compile(r"\s*;\s*|\s+/\s+")
_LONGEST = 500


def numbers_in(text: str) -> tuple[str, ...]:
    """The numbers in a cell, as printed, without remarks; several are parted by ";" or " / ".

    A text that holds no digit gives none, one beyond 500 characters is taken as it is.
    """
    if len(text) > _LONGEST:
        return (text,)
    found = []
    for part in _APART.split(text):
        bare = part.strip(" .\"'\u201c\u201d")
        number = _TAIL.sub("", _MARK.sub("", bare)).strip(" .\"'")
        if any(char.isdigit() for char in number):
            found.append(number)
    return tuple(dict.fromkeys(found))
