"""Machine-readable zones of travel documents: fields, check digits, and what a misread sign would make of them.

Source: ICAO Doc 9303, eighth edition: part 3 (section 4.9: check digits; 4.3: names), parts 4 (TD3), 5 (TD1), 6 (TD2).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Literal, TypeAlias

Size: TypeAlias = Literal["TD1", "TD2", "TD3"]

_WEIGHTS = (7, 3, 1)
_VALUES = {**{str(n): n for n in range(10)}, **{chr(65 + n): 10 + n for n in range(26)}, "<": 0}
_TO_DIGIT = {"O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "G": "6", "B": "8"}
"""Signs of OCR-B that readers take for one another; where only digits may stand, the letter is the misreading."""
_CONFUSABLE = {**_TO_DIGIT, "0": "O", "1": "I", "2": "Z", "5": "S", "6": "G", "8": "B"}
_MOST_REPAIRS = 2
_MOST_PLACES = 24  # a zone with more doubtful signs was not read at all

# For each size: lines and their length; per field the line, start and end (from 0), and where its check digit stands.
_LINES: dict[Size, tuple[int, int]] = {"TD1": (3, 30), "TD2": (2, 36), "TD3": (2, 44)}
_NUMERIC = frozenset({"birth date", "expiry"})
_CHECKED: dict[Size, dict[str, tuple[tuple[int, int, int], ...]]] = {
    "TD1": {
        "number": ((0, 5, 14), (0, 14, 15)), "birth date": ((1, 0, 6), (1, 6, 7)), "expiry": ((1, 8, 14), (1, 14, 15)),
        "composite": ((0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29), (1, 29, 30)),
    },
    "TD2": {
        "number": ((1, 0, 9), (1, 9, 10)), "birth date": ((1, 13, 19), (1, 19, 20)),
        "expiry": ((1, 21, 27), (1, 27, 28)),
        "composite": ((1, 0, 10), (1, 13, 20), (1, 21, 35), (1, 35, 36)),
    },
    "TD3": {
        "number": ((1, 0, 9), (1, 9, 10)), "birth date": ((1, 13, 19), (1, 19, 20)),
        "expiry": ((1, 21, 27), (1, 27, 28)), "personal number": ((1, 28, 42), (1, 42, 43)),
        "composite": ((1, 0, 10), (1, 13, 20), (1, 21, 43), (1, 43, 44)),
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Check:
    """One check digit: ``stated`` is the sign in the zone, ``due`` the digit by the formula (null where a sign has no
    value)."""

    field: str
    stated: str
    due: int | None
    passes: bool


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone as read. Names are tokens; dates are null where they are none; ``checks`` in the order of the standard.
    ``repaired`` names the misreadings with which all of them would pass, empty where there are none of two at most."""

    size: Size
    code: str
    issuer: str
    number: str
    nationality: str
    birth: str
    sex: str
    expiry: str
    surname: tuple[str, ...]
    given: tuple[str, ...]
    truncated: bool
    checks: tuple[Check, ...]
    repaired: str = ""


def check_digit(text: str) -> int | None:
    """Modulus 10 with weights 7, 3, 1 repeated; nothing where a sign is neither a digit, a capital nor a filler.

    >>> check_digit("520727")
    3
    """
    values = [_VALUES.get(sign) for sign in text]
    if None in values:
        return None
    return sum(value * _WEIGHTS[at % 3] for at, value in enumerate(values) if value is not None) % 10


def read(mrz1: str | None, mrz2: str | None, mrz3: str | None = None) -> Zone | None:
    """The zone of two or three lines, or nothing where they have not the length of any size.

    Blanks are left out, ``«`` and ``‹`` stand for fillers. A first line that is missing leaves names and issuer empty.
    """
    lines = [_plain(line) for line in (mrz1, mrz2, mrz3)]
    size = _size(lines)
    if size is None:
        return None
    checks = _checks(size, lines)
    names = lines[2] if size == "TD1" else lines[0][5:]
    surname, _, given = names.partition("<<")
    first, second = lines[0], lines[1]
    of_card = size == "TD1"
    return Zone(
        size=size,
        code=first[:2].rstrip("<"),
        issuer=first[2:5].rstrip("<"),
        number=_number(size, lines),
        nationality=(second[15:18] if of_card else second[10:13]).rstrip("<"),
        birth=second[0:6] if of_card else second[13:19],
        sex=(second[7:8] if of_card else second[20:21]).rstrip("<"),
        expiry=second[8:14] if of_card else second[21:27],
        surname=tuple(filter(None, surname.split("<"))),
        given=tuple(filter(None, given.split("<"))),
        truncated=bool(names) and not names.endswith("<"),
        checks=checks,
        repaired="" if all(check.passes for check in checks) else _repair(size, lines, checks),
    )


def day(text: str, *, ahead: bool, year: int) -> date | None:
    """A date of the zone (YYMMDD) in the century that fits: of an expiry (``ahead``) up to fifty years after ``year``,
    of a birth not after it. Nothing where it is no date; unknown parts are fillers (part 3, 4.8)."""
    if not re.fullmatch(r"\d{6}", text):
        return None
    short, month, number = int(text[:2]), int(text[2:4]), int(text[4:])
    century = year - year % 100
    full = century + short
    if ahead and full > year + 50:
        full -= 100
    elif ahead and full < year - 50:
        full += 100
    elif not ahead and full > year:
        full -= 100
    try:
        return date(full, month, number)
    except ValueError:
        return None


def is_date(text: str) -> bool:
    """Whether six digits are a day of some century (YYMMDD).

    >>> is_date("900230"), is_date("000229")
    (False, True)
    """
    try:
        # of the years with one short form that of 2000 is a leap year wherever another is
        date(2000 + int(text[:2]), int(text[2:4]), int(text[4:6]))
    except ValueError:
        return False
    return True


def _plain(line: str | None) -> str:
    return re.sub(r"\s+", "", line or "").upper().replace("«", "<<").replace("‹", "<")


def _size(lines: list[str]) -> Size | None:
    if lines[2]:
        return "TD1" if all(len(line) == 30 for line in lines) else None
    for size, length in (("TD3", 44), ("TD2", 36)):
        if len(lines[1]) == length and len(lines[0]) in (0, length):
            return "TD3" if size == "TD3" else "TD2"
    return None


def _number(size: Size, lines: list[str]) -> str:
    """The number; where nine signs do not hold it, the rest stands in the optional field (parts 5 and 6, 4.2.4)."""
    line, start = (lines[0], 5) if size == "TD1" else (lines[1], 0)
    number = line[start : start + 9]
    if size != "TD3" and line[start + 9 : start + 10] == "<":
        rest = line[15:30] if size == "TD1" else line[28:35]
        number += rest.split("<")[0][:-1]
    return number.rstrip("<")


def _applies(field: str, size: Size, lines: list[str]) -> bool:
    """An empty personal number may have a filler for its digit, and a long document number has its digit elsewhere."""
    if field == "personal number":
        return bool(lines[1][28:42].strip("<")) or lines[1][42] not in "<0"
    line, at = (lines[0], 14) if size == "TD1" else (lines[1], 9)
    return not (field == "number" and size != "TD3" and line[at] == "<")


def _parts(field: str, size: Size, lines: list[str]) -> tuple[str, str]:
    *parts, last = _CHECKED[size][field]
    return "".join(lines[line][start:end] for line, start, end in parts), lines[last[0]][last[1] : last[2]]


def _checks(size: Size, lines: list[str]) -> tuple[Check, ...]:
    found = []
    for field in _CHECKED[size]:
        if _applies(field, size, lines):
            text, stated = _parts(field, size, lines)
            due = check_digit(text)
            found.append(Check(field, stated, due, due is not None and stated == str(due)))
    return tuple(found)


def _repair(size: Size, lines: list[str], checks: tuple[Check, ...]) -> str:
    """The fewest misreadings, two at most, with which every digit comes right. Where digits must stand, letters only.

    All digits, the composite too: a single one comes right by chance with one swap in ten.
    """
    places = _doubtful(size, lines, {check.field for check in checks if not check.passes})
    for count in range(1, _MOST_REPAIRS + 1):
        for chosen in combinations(places, count):
            tried = [list(line) for line in lines]
            for line, at, sign in chosen:
                tried[line][at] = sign
            if all(check.passes for check in _checks(size, ["".join(line) for line in tried])):
                return ", ".join(f"{lines[line][at]} is read as {sign}" for line, at, sign in chosen)
    return ""


def _doubtful(size: Size, lines: list[str], failing: set[str]) -> list[tuple[int, int, str]]:
    """Places of the failing fields whose sign may be another: line, position and the other sign."""
    found = []
    for field in sorted(failing):
        *parts, last = _CHECKED[size][field]
        spans = [last] if field == "composite" else [*parts, last]
        for line, start, end in spans:
            swaps = _TO_DIGIT if field in _NUMERIC or (line, start, end) == last else _CONFUSABLE
            found += [(line, at, swaps[lines[line][at]]) for at in range(start, end) if lines[line][at] in swaps]
    return found[:_MOST_PLACES]
