"""Which cells of a row would lead back to a person: sentences quote them, and a minimised result must not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from vedette.conduct import Evidence

_LEAST = 5
"""Characters of a number or code below which it is a count, an age or a size."""
_OF_A_PERSON = re.compile(r"(?i)name|holder|recipient|payee|beneficiary|user|handle|messenger|account|login|author")
_TELLING = re.compile(r"[\w@]*[\d@]")
_AMOUNT = re.compile(r"[-+]?\d{1,3}(?:[ ,.']?\d{3}){0,2}(?:[.,]\d{1,4})?")
_DAY = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})")
_ZONE = re.compile(r"[A-Z0-9<]{28,44}")
_ZONE_NAME = re.compile(r"[A-Z]{3,}")
_ZONE_DAY = re.compile(r"(?=(\d\d)(\d\d)(\d\d))")

_GROWN_UP = 14
"""Years before the first day of an act from which a date in a row is taken for a birth date, which nobody else's day of
hire or issue is that far from."""


def private(evidence: Iterable[Evidence], start: str | None) -> Iterator[str]:
    """Values of the rows, as sentences may quote them, that lead back to a person: numbers, addresses, accounts, names
    by their header, birth dates, and what a machine-readable zone holds of them.

    ``start`` is the first day of the act (ISO), by which a birth date is told; without one every date counts. Days of
    hire, of payment and the like stay: a result without its days could not be checked.
    """
    for item in evidence:
        for header, cell in (item.values or {}).items():
            yield from _of(header, cell.strip(), start)


def _of(header: str, cell: str, start: str | None) -> Iterator[str]:
    days = list(_days(cell))
    if days:
        yield from (day.isoformat() for day in days if _long_ago(day, start))
    elif _ZONE.fullmatch(cell):
        yield cell
        yield from _zone(cell)
    elif _OF_A_PERSON.search(header) or (len(cell) >= _LEAST and _telling(cell)):
        yield cell


def _telling(cell: str) -> bool:
    return bool(_TELLING.search(cell)) and not _AMOUNT.fullmatch(cell)


def _zone(line: str) -> Iterator[str]:
    """Names and days of a line of a machine-readable zone, in the forms a sentence gives them."""
    name = line[5:]  # after the kind of document and the issuer; on cards the name is a line of its own
    yield from _ZONE_NAME.findall(name)
    yield from _ZONE_NAME.findall(line)
    yield " ".join(name.replace("<", " ").split())
    for year, month, day in _ZONE_DAY.findall(line):
        yield from (made.isoformat() for century in ("19", "20") if (made := _date(f"{century}{year}", month, day)))
        yield f"{year}{month}{day}"


def _days(cell: str) -> Iterator[date]:
    """Every day a cell may mean: day or month first is settled for a file, not here."""
    found = _DAY.match(cell)
    if not found:
        return
    year, month, day, one, two, after = found.groups()
    tried = [(year, month, day)] if year else [(after, two, one), (after, one, two)]
    yield from (made for parts in tried if (made := _date(*parts)))


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _long_ago(day: date, start: str | None) -> bool:
    return start is None or day.year + _GROWN_UP <= int(start[:4])
