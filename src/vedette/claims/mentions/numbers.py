"""Numbers that stand beside names: IMO number, MMSI, call sign, papers, tax number, wallet, birth date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from vedette.claims.tongues.ships import imo_holds
from vedette.conduct import Scheme
from vedette.lists.dates import read_date

_NO = r"(?:\s*(?:number|numbers|nos?\.?|№|#))?\s*[:#]?\s*"
_PATTERNS: tuple[tuple[Scheme, re.Pattern[str]], ...] = (
    ("imo", re.compile(rf"\bIMO\)?(?:\s+(?:ship\s+)?identification)?{_NO}(?:IMO\s*)?(?P<value>\d{{7}})(?!\d)")),
    ("mmsi", re.compile(rf"\bMMSI{_NO}(?P<value>\d{{9}})(?!\d)")),
    ("call_sign", re.compile(r"(?i:\bcall\s?sign)\s*:?\s*\"?(?P<value>(?=[A-Z]*\d)[A-Z0-9]{4,7})\b")),
    ("passport", re.compile(rf"(?i:\bpassports?){_NO}(?P<value>[A-Z]{{0,3}}[- ]?\d[\d-]{{4,12}})(?!\w)")),
    (
        "national_id",
        re.compile(
            rf"(?i:\b(?:national\s+(?:identity|identification)|identity|ID)(?:\s+card)?)"
            rf"(?={_NO}[A-Z]{{0,3}}\d){_NO}(?P<value>[A-Z]{{0,3}}\d[\d-]{{5,18}})(?!\w)"
        ),
    ),
    (
        "tax_id",
        re.compile(rf"\b(?:INN|TIN|(?i:tax(?:payer)?(?:\s+ID|\s+identification)?)){_NO}(?P<value>\d{{8,13}})(?!\d)"),
    ),
    (
        "wallet",
        re.compile(
            r"(?<!\w)(?P<value>0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34}"
            r"|T[1-9A-HJ-NP-Za-km-z]{33})(?!\w)"
        ),
    ),
)  # fmt: skip
"""Wallets: hexadecimal with 0x (EIP-55), bech32 (BIP-173), base58 of Bitcoin and Tron. IMO: resolution A.1117(30)."""
_BIRTH = re.compile(
    r"(?i:\bborn(?:\s+on|\s+in)?|\bdate\s+of\s+birth|\bDOB|\bD\.O\.B\.?)\s*[:,]?\s*(?:on\s+|is\s+)?"
    r"(?P<value>\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]{2,8}\.?,?\s+\d{4}|[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}"
    r"|[A-Z][a-z]{2,8}\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4})(?!\d)"
)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)|(?<=\d )of ")
_US = re.compile(r"(?P<month>[A-Za-z]+\.?) (?P<day>\d{1,2}),? (?P<year>\d{4})")

Fits = Literal["ship", "person", "any"]
FITS: dict[str, Fits] = {
    "imo": "ship", "mmsi": "ship", "call_sign": "ship", "passport": "person", "national_id": "person",
    "birth_date": "person", "tax_id": "any", "wallet": "any",
}  # fmt: skip
"""To whom a number can belong."""
ALONE: frozenset[str] = frozenset({"imo", "mmsi", "passport", "wallet"})
"""Numbers that are looked up even where the sentence gives nobody's name beside them."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a scheme (or ``birth_date``, ISO) at ``[start, end)`` of a sentence, as written."""

    scheme: str
    value: str
    start: int
    end: int


def numbers(text: str) -> tuple[Number, ...]:
    """The numbers of a sentence in order. An IMO number whose check digit is wrong is none."""
    return tuple(sorted(_found(text), key=lambda item: item.start))


def _found(text: str) -> Iterator[Number]:
    for scheme, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if scheme != "imo" or imo_holds(match["value"]):
                yield Number(scheme, match["value"].strip(), *match.span())
    for match in _BIRTH.finditer(text):
        day = _day(match["value"])
        if day:
            yield Number("birth_date", day, *match.span())


def _day(printed: str) -> str | None:
    """ISO day, month or year: "03/04/1960" is 1960 only, since nobody says which comes first."""
    plain = _ORDINAL.sub("", " ".join(printed.split()))
    plain = _US.sub(r"\g<day> \g<month> \g<year>", plain)
    read = read_date(plain).iso
    return read[0] if len(read) == 1 else None
