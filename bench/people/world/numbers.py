"""Numbers that papers bear: telephone, bank account, wallet, passport and machine-readable zone, each from a key.

The same key gives the same number, and two keys never one number, so that what is shared is shared on purpose.
"""

from __future__ import annotations

import hashlib
from datetime import date

from bench.people.world.cities import NUMBERED, City

_SPREAD = 7_368_787
"""A prime: consecutive keys fall far apart."""
_FIRST = 7
"""Key 0 would give a number of noughts."""


def phone(key: int, city: City) -> str:
    """North America: area codes n9x, which are kept back for a longer plan; elsewhere country codes 890-899, spare."""
    place = (key + _FIRST) * _SPREAD % 640_000_000
    if city.country in ("US", "CA"):
        index, line = divmod(place, 8_000_000)
        number = 2_000_000 + line
        return f"+1 ({2 + index // 10}9{index % 10}) {number // 10_000}-{number % 10_000:04}"
    return f"+89{ord(city.country[0]) % 10} {place:09}"


def iban(key: int) -> str:
    """German form with the check digits of ISO 13616 (98 minus the remainder by 97)."""
    digits = f"99999999{(key + _FIRST) * _SPREAD % 10**10:010}"
    return f"DE{98 - int(digits + '131400') % 97:02}{digits}"


def account(key: int) -> str:
    """An account without a form of its own, as in North America."""
    return f"9{(key + _FIRST) * _SPREAD % 10**11:011}"


def wallet(key: int) -> str:
    return "0x" + hashlib.sha256(f"wallet {key}".encode()).hexdigest()[:40]


def passport(key: int, alpha3: str) -> str:
    """A passport number in the manner of the State that issues it, filled from its end."""
    left = (key + _FIRST) * _SPREAD
    letters = []
    for sign in reversed(NUMBERED[alpha3]):
        base = {"9": 10, "A": 26}.get(sign, 1)
        left, place = divmod(left, base)
        letters.append(sign.upper() if base == 1 else chr((48 if base == 10 else 65) + place))
    return "".join(reversed(letters))


def address_ip(key: int) -> str:
    """An IPv4 address of 240.0.0.0/4."""
    place = 0xF0000000 + (key + _FIRST) * _SPREAD % 2**28
    return ".".join(str(place >> shift & 255) for shift in (24, 16, 8, 0))


def check_digit(text: str) -> str:
    """ICAO Doc 9303 part 3, 4.9: weights 7, 3, 1; A is 10, ``<`` is 0."""
    values = (0 if letter == "<" else int(letter, 36) for letter in text)
    return str(sum(value * (7, 3, 1)[index % 3] for index, value in enumerate(values)) % 10)


def zone_lines(number: str, name: tuple[str, str], alpha3: str, days: tuple[date, date], sex: str) -> tuple[str, str]:
    """Both lines of a passport (TD3, Doc 9303 part 4): ``name`` is given and family, ``days`` birth and expiry."""
    given, family = (part.upper().replace(" ", "<").replace("-", "<") for part in name)
    first = f"P<{alpha3}{family}<<{given}"[:44].ljust(44, "<")
    number = number.ljust(9, "<")
    birth, expiry = (f"{day:%y%m%d}" for day in days)
    optional = "<" * 14
    head = number + check_digit(number)
    middle = birth + check_digit(birth)
    tail = expiry + check_digit(expiry) + optional + "<"
    return first, f"{head}{alpha3}{middle}{sex}{tail}{check_digit(head + middle + tail)}"


def image(key: int) -> tuple[str, str, str]:
    """A picture's exact hash, perceptual hash and difference hash."""
    exact = hashlib.sha256(f"image {key}".encode()).hexdigest()
    return exact, exact[:16], exact[16:32]
