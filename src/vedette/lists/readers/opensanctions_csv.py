"""Tables of OpenSanctions: ``targets.simple.csv`` and ``maritime.csv``; several values in a cell are parted by ";".

Format: https://www.opensanctions.org/docs/bulk/csv/ and the description of the maritime collection. The identifiers of
the simple table have no types: what is an IMO number of a ship is taken as one, the rest are ``idNumber``.
"""

from __future__ import annotations

from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import ListedParty
from vedette.lists.readers.columns import schema_of
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.rows import below, codec_of, header_row, rows, whole_rows

NAME = "opensanctions-csv"
KIND = "opensanctions"
DEFAULT_LIST = "opensanctions"

_SIMPLE = frozenset({"id", "schema", "name", "aliases", "birth_date", "countries", "identifiers"})
_MARITIME = frozenset({"type", "caption", "imo", "risk", "id"})
# Column of either table -> property; the others are named in the code below.
_PLAIN: dict[str, str] = {
    "countries": "country", "addresses": "address", "sanctions": "program", "phones": "phone", "emails": "email",
    "program_ids": "programId", "dataset": "authority", "datasets": "authority", "risk": "topics", "flag": "flag",
    "mmsi": "mmsi", "url": "sourceUrl", "last_change": "modifiedAt",
}  # fmt: skip
_READ = ("id", "schema", "type", "name", "caption", "aliases", "birth_date", "identifiers", "imo")


def recognises(file: ListFile) -> bool:
    """The heading of either table."""
    return header_row(file, _SIMPLE) is not None or header_row(file, _MARITIME) is not None


def read(file: ListFile, list_name: str) -> ListReading:
    """Every row. Raises RefusedList with the line for a file cut off or in another encoding."""
    header = header_row(file, _SIMPLE) or header_row(file, _MARITIME)
    assert header is not None, "asked to read what it does not recognise"
    columns = tuple(name.casefold() for name in header.cells)
    left_out: list[LeftOut] = []
    parties: list[ListedParty] = []
    seen: dict[str, int] = {}
    for row in whole_rows(file, below(rows(file, codec=codec_of(file)), header), len(columns), left_out):
        found = _party(dict(zip(columns, row.cells, strict=True)), list_name, row.line, seen)
        if isinstance(found, str):
            left_out.append(LeftOut(file=file.name, line=row.line, reason=found))
            continue
        seen[found.reference] = row.line
        parties.append(found)
    return ListReading(
        parties=tuple(parties),
        files=(FileAccount(name=file.name, rows_in=len(parties) + len(left_out), rows_accepted=len(parties)),),
        rejected=tuple(left_out),
        unused_columns=tuple(name for name in header.cells if name.casefold() not in (*_PLAIN, *_READ)),
    )


def _party(cells: dict[str, str], list_name: str, line: int, seen: dict[str, int]) -> ListedParty | str:
    """The entry, or what is wrong with it."""
    reference = cells["id"]
    kind = cells.get("schema") or cells.get("type", "")
    schema = schema_of(kind)
    if not reference:
        return "no id"
    if reference in seen:
        return f"id {reference[:60]} stood in line {seen[reference]} already"
    if schema is None:
        return f"schema {kind[:40]!r} is no party, ship or wallet"
    draft = Draft(list_name, reference, schema, line)
    draft.name(cells.get("name") or cells.get("caption"))
    for alias in cells.get("aliases", "").split(";"):
        draft.name(alias, "alias")
    for born in cells.get("birth_date", "").split(";"):
        draft.born(born)
    for number in (*cells.get("identifiers", "").split(";"), *cells.get("imo", "").split(";")):
        if schema == "Vessel" and number.strip().upper().startswith("IMO"):
            draft.imo_number(number.strip()[3:])
        elif schema == "CryptoWallet":
            draft.add("publicKey", number)
        else:
            draft.add("idNumber", number)
    for column, prop in _PLAIN.items():
        draft.add(prop, *cells.get(column, "").split(";"))
    return draft.party() or "no name"
