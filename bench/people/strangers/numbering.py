"""Numbers that carry check digits or a shape: passports and their machine-readable zone, IBAN, phones, wallets."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from bench.people.strangers import places

_WEIGHTS = (7, 3, 1)


def check_digit(field: str) -> str:
    """ICAO Doc 9303-3, 4.9: weights 7 3 1, digits as they are, A-Z as 10-35, the filler as 0, modulo 10."""
    total = 0
    for place, sign in enumerate(field):
        value = 0 if sign == "<" else int(sign, 36)
        total += value * _WEIGHTS[place % 3]
    return str(total % 10)


@dataclass(frozen=True)
class Document:
    kind: str
    issuer: str  # ISO 3166 alpha-2
    number: str
    family: str
    given: str
    birth: date
    expiry: date
    sex: str
    line_1: str
    line_2: str


def second_line(number: str, issuer: str, birth: date, sex: str, expiry: date) -> str:
    """Line 2 of a passport (Doc 9303-4, 4.2.2): 44 signs with five check digits."""
    document = number.ljust(9, "<")
    born, ends = birth.strftime("%y%m%d"), expiry.strftime("%y%m%d")
    optional = "<" * 14
    personal = optional + "<"  # an empty optional field may carry the filler in place of its check digit
    head = document + check_digit(document)
    dates = born + check_digit(born), ends + check_digit(ends)
    line = head + places.ALPHA3[issuer].ljust(3, "<") + dates[0] + sex + dates[1] + personal
    return line + check_digit(head + dates[0] + dates[1] + personal)


def letters(name: str) -> str:
    return "".join("<" if sign in " -'" else sign for sign in name.upper() if sign.isalpha() or sign in " -'")


def first_line(issuer: str, family: str, given: str) -> str:
    return f"P<{places.ALPHA3[issuer].ljust(3, '<')}{letters(family)}<<{letters(given)}".ljust(44, "<")[:44]


def passport_number(rng: random.Random, issuer: str) -> str:
    if issuer == "JP":
        return f"{rng.choice('MT')}{rng.choice('GHKRSZ')}{rng.randint(1000000, 9999999)}"
    if issuer in {"DE"}:
        return "C" + "".join(rng.choice("0123456789CFGHJKLMNPRTVWXYZ") for _ in range(8))
    if issuer in {"KR", "IN", "TR", "CN", "PL", "VN", "UA"}:
        return f"{rng.choice('MEGPU')}{rng.randint(10000000, 99999999)}"
    return f"{rng.randint(100000000, 999999999)}"


def passport(rng: random.Random, issuer: str, name: tuple[str, str], birth: date, number: str = "") -> Document:
    """A passport of its holder, ``name`` given name first; every digit of the zone is right."""
    number = number or passport_number(rng, issuer)
    expiry = date(rng.randint(2025, 2034), rng.randint(1, 12), rng.randint(1, 28))
    sex = rng.choice("MF")
    lines = first_line(issuer, name[1], name[0]), second_line(number, issuer, birth, sex, expiry)
    return Document("passport", issuer, number, name[1], name[0], birth, expiry, sex, *lines)


_IBAN_SHAPES = {"DE": (0, 18), "ES": (0, 20), "PL": (0, 24), "GB": (4, 14), "RO": (4, 16), "TR": (0, 22)}
_BANKS = ("NORD", "ALBA", "CITA", "MERK", "VEGA", "SOLE")


def _with_spanish_control(body: str) -> str:
    """Spain's account code holds two control digits of its own: of bank and office, and of the account."""

    def control(ten: str) -> str:
        rest = (
            11 - sum(int(sign) * weight for sign, weight in zip(ten, (1, 2, 4, 8, 5, 10, 9, 7, 3, 6), strict=True)) % 11
        )
        return {11: "0", 10: "1"}.get(rest, str(rest))

    office, number = body[:8], body[10:]
    return office + control("00" + office) + control(number) + number


def iban(rng: random.Random, country: str) -> str:
    """An IBAN with right check digits (ISO 13616, ISO 7064 MOD 97-10)."""
    bank, digits = _IBAN_SHAPES[country]
    body = (rng.choice(_BANKS) if bank else "") + "".join(str(rng.randint(0, 9)) for _ in range(digits))
    if country == "ES":
        body = _with_spanish_control(body)
    number = int("".join(str(int(sign, 36)) for sign in f"{body}{country}00"))
    return f"{country}{98 - number % 97:02d}{body}"


def account(rng: random.Random, country: str) -> str:
    """Where pay goes: an IBAN where the country has one, else a routing and an account number, now and then a card."""
    if rng.random() < 0.03:
        return f"PAYONEER-{rng.randint(10000000, 99999999)}"
    if country in _IBAN_SHAPES:
        return iban(rng, country)
    return f"{rng.randint(10, 99)}{rng.randint(1000000, 9999999)}/{rng.randint(10**9, 10**10 - 1)}"


def wallet(rng: random.Random) -> str:
    return "0x" + "".join(rng.choice("0123456789abcdef") for _ in range(40))


_MOBILES = {
    "US": "512 614 602 615 503 813 720 646 404 206",
    "CA": "416 604 514 403",
    "GB": "7400 7512 7802",
    "DE": "151 160 170 176",
    "PL": "501 602 663 791",
    "RO": "721 744 731",
    "UA": "67 50 63",
    "ES": "612 634 655",
    "IN": "9447 9822 9880",
    "BR": "819 119 219",
    "PH": "917 905 918",
    "KR": "10",
    "JP": "90 80",
    "SG": "81 91 96",
    "TR": "532 542 505",
    "NG": "803 806",
    "VN": "912 983",
    "CN": "138 139 186",
    "RU": "914 902",
    "UZ": "901 935",
    "LA": "205",
}
_LENGTHS = {
    "US": 10,
    "CA": 10,
    "GB": 10,
    "DE": 11,
    "PL": 9,
    "RO": 9,
    "UA": 9,
    "ES": 9,
    "IN": 10,
    "BR": 11,
    "PH": 10,
    "KR": 10,
    "JP": 10,
    "SG": 8,
    "TR": 10,
    "NG": 10,
    "VN": 9,
    "CN": 11,
    "RU": 10,
    "UZ": 9,
    "LA": 10,
}


def phone(rng: random.Random, country: str) -> str:
    """A mobile number in international form, of a range that its country gives out."""
    start = rng.choice(_MOBILES[country].split())
    if country in {"US", "CA"}:
        start += str(rng.randint(2, 9)) + str(rng.randint(20, 99))
    elif country in {"BR", "KR"}:
        start += "9" if country == "BR" and len(start) == 2 else str(rng.randint(6, 9))
    rest = _LENGTHS[country] - len(start)
    return f"+{places.DIAL[country]}{start}{rng.randint(10 ** (rest - 1), 10**rest - 1)}"


def phone_as_written(rng: random.Random, number: str) -> str:
    """The same number as people type it; the country's code always stays."""
    if not number.startswith("+1") or len(number) != 12:
        cut = rng.randint(5, 7)
        return rng.choice((number, f"{number[:3]} {number[3:cut]} {number[cut:]}", "00" + number[1:]))
    return rng.choice(
        (number, f"+1 ({number[2:5]}) {number[5:8]}-{number[8:]}", f"+1-{number[2:5]}-{number[5:8]}-{number[8:]}")
    )


def token(rng: random.Random, length: int = 20, letters_of: str = "0123456789abcdef") -> str:
    return "".join(rng.choice(letters_of) for _ in range(length))


def guid(rng: random.Random) -> str:
    signs = token(rng, 32)
    return f"{signs[:8]}-{signs[8:12]}-4{signs[13:16]}-a{signs[17:20]}-{signs[20:]}"
