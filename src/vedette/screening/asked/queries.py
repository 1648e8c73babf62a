"""Rows to queries, with an account of the rows that ask nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from stdnum import imo

from vedette.errors import UnsupportedInput
from vedette.lists.dates import read_date
from vedette.records import Rejection
from vedette.screening.asked.columns import FIRST, LAST, Columns, guessed
from vedette.screening.asked.table import Row, table
from vedette.screening.index import NUMBERED
from vedette.screening.match import LONGEST_NAME
from vedette.screening.query import Query

_WORD = re.compile(r"\w+")
_SEVEN = re.compile(r"(?<!\d)\d{7}(?!\d)", re.ASCII)
_SEPARATED = re.compile(r"\s*[;|]\s*")
_NUMBERS = frozenset(NUMBERED)
_SCHEMATA: tuple[tuple[str, str], ...] = (
    ("Company", r"법인|юр|法人|legal person|juridical"),
    ("Person", r"person|individual|natural|human|people|employee|개인|人|физ"),
    ("Vessel", r"vessel|ship|tanker|선박|船|судно"),
    ("CryptoWallet", r"wallet|crypto"),
    ("Airplane", r"air(?:craft|plane)"),
    ("Company", r"compan|corporat|business|firm|회사|기업|公司|企业|компани"),
    ("Organization", r"organi[sz]ation|agency|public\s?body|단체|机构|организаци"),
    ("LegalEntity", r"entity|legal"),
)
_WALLET = re.compile(r"0x[0-9a-fA-F]{40}|(?:[13]|bc1)[0-9A-Za-z]{25,62}|T[0-9A-Za-z]{33}")


@dataclass(frozen=True, slots=True)
class Asked:
    """The queries of a file.

    ``columns`` says what each column was taken for; ``rejected`` rows ask nothing; ``remarks`` name values that were
    left out of a row which is screened all the same; ``unread`` says what part of the file was not looked at.
    """

    kind: str
    columns: Columns
    queries: tuple[Query, ...]
    rejected: tuple[Rejection, ...]
    remarks: tuple[Rejection, ...] = ()
    unread: str = ""


def read(path: Path, given: Mapping[str, str] | None = None, *, schema: str = "") -> Asked:
    """The queries of a file (CSV, XLSX, JSON lines, FollowTheMoney), columns guessed from the header.

    ``given`` maps columns to properties where the guess is wrong; ``schema`` is the kind of all rows that do not say
    their own. Raises :class:`~vedette.errors.InputError` where the file is no table, or where no column can be taken
    for a name or a number.
    """
    found = table(path)
    columns = guessed(found.columns, given or {})
    if not set(columns.used.values()) & ({"name", "alias", "original", LAST, FIRST} | _NUMBERS):
        raise UnsupportedInput(
            f"no column can be taken for a name or a number (there are: {', '.join(found.columns[:20])[:400]}).",
            where=path,
            remedy="The first row has to name the columns; say which is which: --map 'COLUMN=name'.",
        )
    queries = []
    rejected = [Rejection(line=line, field="", reason=reason) for line, reason in found.faults]
    remarks: list[Rejection] = []
    for row in found.rows:
        query = _query(row, columns, schema, remarks)
        if isinstance(query, Query):
            queries.append(query)
        else:
            rejected.append(query)
    in_order = tuple(sorted(rejected, key=lambda item: item.line))
    return Asked(found.kind, columns, tuple(queries), in_order, tuple(remarks), found.unread)


def _query(row: Row, columns: Columns, schema: str, remarks: list[Rejection]) -> Query | Rejection:
    values: dict[str, list[str]] = {}
    for column, name in columns.used.items():
        values.setdefault(name, []).extend(row.cells.get(column, ()))
    names = tuple(dict.fromkeys(_names(values)))
    too_long = [name for name in names if len(name) > LONGEST_NAME]
    if too_long:
        reason = f"a name of {len(too_long[0]):,} characters; names of up to {LONGEST_NAME} are screened"
        return Rejection(line=row.line, field="name", reason=reason)
    properties = {name: tuple(items) for name, items in _properties(values)}
    wrong = _wrong_imo(row, properties)
    said = _schema(values, properties) or schema
    if wrong:
        properties.pop("imoNumber")
        if not names and not set(properties) & _NUMBERS:
            return wrong
        remarks.append(wrong)
    if not names and not set(properties) & _NUMBERS:
        return Rejection(line=row.line, field="name", reason="neither a name nor a number to screen")
    return Query(names=names, schema=said, properties=properties, row=row.line)


def _wrong_imo(row: Row, properties: dict[str, tuple[str, ...]]) -> Rejection | None:
    """Take the IMO numbers out of their cells ("IMO 9074729", "9074729.0"), and say so where there is none.

    Seven digits, the last of which follows from the others (IMO resolution A.1117(30)): one mistyped digit never meets
    a listed ship, and the user should hear of it.
    """
    written = properties.get("imoNumber", ())
    if not written:
        return None
    digits = [number for value in written for number in _SEVEN.findall(value)]
    good = tuple(dict.fromkeys(number for number in digits if number.strip("0") and imo.is_valid(number)))
    if good:
        properties["imoNumber"] = good
        return None
    why = "its check digit is wrong" if digits else "it has not seven digits"
    return Rejection(line=row.line, field="imoNumber", reason=f"{written[0][:40]!r} is no IMO number: {why}")


def _names(values: dict[str, list[str]]) -> list[str]:
    found = list(values.get("name", ()))
    first, middle, last = (" ".join(values.get(key, ())) for key in (FIRST, "middleName", LAST))
    given = " ".join(part for part in (first, middle) if part)
    if found and bool(first) != bool(last):
        found = [_with_part(name, given, last) for name in found]
    elif last or given:
        found.append(f"{last}, {given}" if last and given else last or given)
    for key in ("alias", "original"):
        found.extend(part for item in values.get(key, ()) for part in _SEPARATED.split(item))
    # the same words in another order are one name: the order in which the file gives them first counts
    once = {tuple(sorted(_WORD.findall(name.casefold()))): name for name in reversed(found)}
    return [name for words, name in reversed(once.items()) if words]


def _with_part(name: str, given: str, last: str) -> str:
    """A name beside one half of itself: «Имя» beside «Фамилия», "Nom" beside "Prénom" is the other half, while a full
    name has it already."""
    words = set(_WORD.findall(name.casefold()))
    if words & set(_WORD.findall((last or given).casefold())):
        return name
    return f"{last}, {' '.join(part for part in (name, given) if part)}" if last else f"{name}, {given}"


def _properties(values: dict[str, list[str]]) -> list[tuple[str, list[str]]]:
    found = []
    for name, items in values.items():
        if name in {"name", "alias", "original", "schema", FIRST, LAST, "middleName"} or not items:
            continue
        if name == "birthDate":
            found.append((name, [iso for item in items for iso in read_date(item).iso]))
        elif name == "address" and all(_WALLET.fullmatch(item) for item in items):
            found.append(("publicKey", items))
        else:
            found.append((name, [part for item in items for part in _SEPARATED.split(item) if part]))
    return [item for item in found if item[1]]


def _schema(values: dict[str, list[str]], properties: dict[str, tuple[str, ...]]) -> str:
    """The kind of party that a row states, or shows by its numbers; empty where it does neither."""
    said = " ".join(values.get("schema", ())).casefold()
    for schema, words in _SCHEMATA:
        if said and re.search(words, said):
            return schema
    if "imoNumber" in properties or "mmsi" in properties:
        return "Vessel"
    if "publicKey" in properties and not values.get("name"):
        return "CryptoWallet"
    if "birthDate" in properties or "passportNumber" in properties or "gender" in properties:
        return "Person"
    return ""
