"""The 1718 Designated Vessels List of the Security Council as a table.

The Committee publishes it as a page and a PDF (https://main.un.org/securitycouncil/en/sanctions/1718/materials), not as
a table. Read is a CSV made from it: a line that names "1718", or a column of the measures ("asset freeze", "de-flag",
"port entry ban"), with a vessel's name and IMO number. The IMO number is the number of the entry.
"""

from __future__ import annotations

from vedette.lists.dates import listing_day
from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import ListedParty
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.rows import Row, below, codec_of, header_row, rows, whole_rows

NAME = "un-1718-vessels-csv"
KIND = "un_1718_vessels"
DEFAULT_LIST = "un-1718-vessels"

_COLUMNS: dict[str, str] = {
    "vessel name": "name", "name of vessel": "name", "ship name": "name", "vessel": "name", "imo number": "imo",
    "imo no.": "imo", "imo no": "imo", "imo": "imo", "other names": "former", "former names": "former",
    "former name": "former", "aka": "alias", "a.k.a.": "alias", "aliases": "alias", "mmsi": "mmsi",
    "mmsi number": "mmsi",
    "call sign": "callSign", "flag": "flag", "flag state": "flag", "vessel type": "type", "type": "type",
    "date of designation": "listed", "designation date": "listed", "designated on": "listed",
    "date designated": "listed",
    "measures": "provisions", "measure": "provisions", "designated measures": "provisions",
    "legal basis": "program", "resolution": "program", "owner": "owner", "owner/operator": "owner",
    "additional information": "notes", "other information": "notes", "comments": "notes", "information": "notes",
}  # fmt: skip
_MEASURES = frozenset({"measures", "measure", "designated measures", "legal basis", "resolution"})
_NUMBERING = ("no.", "no", "#", "number")


def recognises(file: ListFile) -> bool:
    """Name and IMO number of vessels, and the list's own mark."""
    header = _header(file)
    if header is None:
        return False
    known = {name.casefold() for name in header.cells}
    return bool(known & _MEASURES) or b"1718" in file.head


def read(file: ListFile, list_name: str) -> ListReading:
    """Every row. Raises RefusedList with the line for a file cut off or in another encoding."""
    header = _header(file)
    assert header is not None, "asked to read what it does not recognise"
    left_out: list[LeftOut] = []
    parties: list[ListedParty] = []
    seen: dict[str, int] = {}
    for row in whole_rows(file, below(rows(file, codec=codec_of(file)), header), len(header.cells), left_out):
        found = _party(header, row, list_name, seen)
        if isinstance(found, str):
            left_out.append(LeftOut(file=file.name, line=row.line, reason=found))
            continue
        seen[found.reference] = row.line
        parties.append(found)
    known = (*_COLUMNS, *_NUMBERING)
    return ListReading(
        parties=tuple(parties),
        files=(FileAccount(name=file.name, rows_in=len(parties) + len(left_out), rows_accepted=len(parties)),),
        rejected=tuple(left_out),
        unused_columns=tuple(name for name in header.cells if name and name.casefold() not in known),
    )


def _header(file: ListFile) -> Row | None:
    for name in (name for name, field in _COLUMNS.items() if field == "name"):
        for number in (column for column, field in _COLUMNS.items() if field == "imo"):
            found = header_row(file, frozenset((name, number)))
            if found:
                return found
    return None


def _party(header: Row, row: Row, list_name: str, seen: dict[str, int]) -> ListedParty | str:
    """The entry, or what is wrong with it."""
    cells = [(field, cell) for name, cell in zip(header.cells, row.cells, strict=True)
             if cell and (field := _COLUMNS.get(name.casefold()))]  # fmt: skip
    given = dict(reversed(cells))
    draft = Draft(list_name, "", "Vessel", row.line)
    draft.imo_number(given.get("imo"))
    name = given.get("name", "")
    numbers = [number for number in (given.get("imo", "").split()) if number.isdecimal() and len(number) == 7]
    draft.reference = numbers[0] if numbers else name
    if not name:
        return "no name"
    if draft.reference in seen:
        return f"{draft.reference} stood in line {seen[draft.reference]} already"
    draft.packed(name, "primary")
    for field, cell in cells:
        if field in ("former", "alias"):
            draft.packed(cell, "former" if field == "former" else "alias")
        elif field == "listed":
            draft.listed_on = listing_day(cell, day_first=True)
            draft.add("notes", None if draft.listed_on else f"designated: {cell}")
        elif field not in ("name", "imo"):
            draft.add(field, cell)
    return draft.party() or "no name"
