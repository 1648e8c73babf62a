"""Telephone numbers in E.164, by the numbering plans that ``phonenumbers`` carries."""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers

_LONGEST = 40  # E.164 has 15 digits at most; the rest is signs, blanks and an extension


@lru_cache(maxsize=1 << 16)
def key(text: str, state: str | None = None) -> str | None:
    """``+`` and digits where the country is told by the number or by ``state`` (ISO alpha-2), else bare digits.

    Nothing where no seven digits are left, or all of them, or all after the code of the country, are the same. An
    extension is not part of the key.

    >>> key("020 7946 0018", "GB")
    '+442079460018'
    """
    if len(text) > _LONGEST:
        return None
    bare = re.sub(r"^\s*00", "+", text)
    digits = re.sub(r"\D", "", re.split(r"(?i)ext|x|#|;", bare)[0])
    if len(digits) < 7 or len(set(digits)) == 1:
        return None
    try:
        number = phonenumbers.parse(bare, state)
    except phonenumbers.NumberParseException:
        return digits
    national = phonenumbers.national_significant_number(number)
    return f"+{number.country_code}{national}" if len(set(national)) > 1 else None


def same(left: str, right: str) -> bool:
    """Whether two keys may be one number: equal, or one without its country is the end of the other."""
    if left == right:
        return True
    bare, full = sorted((left, right), key=lambda item: item.startswith("+"))
    return not bare.startswith("+") and full.startswith("+") and full.endswith(bare.lstrip("0"))
