"""The UK Sanctions List of the Foreign, Commonwealth and Development Office, CSV: one row per name and address.

Format: https://www.gov.uk/government/publications/the-uk-sanctions-list, file UK-Sanctions-List.csv (a "Report Date"
line, then 58 columns), and the short table of designations that its office also gives out (``unique_id``, ``name``,
``type`` ...). Name 6 is the family name or the name of an entity. Days are printed day first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vedette.lists.dates import listing_day
from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import ListedSchema, NameKind
from vedette.lists.readers.columns import DOCUMENTS
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.rows import Row, below, codec_of, first_row, header_row, rows, whole_rows

NAME = "uk-csv"
KIND = "uk"
DEFAULT_LIST = "uk"

SCHEMAS: dict[str, ListedSchema] = {"individual": "Person", "entity": "Organization", "ship": "Vessel"}
_FULL = frozenset({"unique id", "name 6", "regime name", "designation type"})
_SHORT = frozenset({"unique_id", "name", "regime_name", "type"})
REFERENCE = re.compile(r"[A-Z]{2,5}[0-9]{4,5}", re.ASCII)
# Column of either table -> property. Plain values; several in one cell stay together unless parted by "|".
_PLAIN: dict[str, str] = {
    "un reference number": "recordId", "regime name": "programId", "regime_name": "programId",
    "designation source": "authority", "designation_source": "authority", "sanctions imposed": "provisions",
    "sanctions_imposed": "provisions", "other information": "notes", "uk statement of reasons": "notes",
    "phone number": "phone", "website": "website", "email address": "email", "nationality(/ies)": "nationality",
    "national identifier number": "idNumber", "national identifier additional information": "notes",
    "passport number": "passportNumber", "passport additional information": "notes", "position": "position",
    "title": "title", "type of entity": "legalForm", "subsidiaries": "linkedTo", "parent company": "linkedTo",
    "business registration number (s)": "registrationNumber", "business registration number(s)": "registrationNumber",
    "current owner/operator (s)": "owner", "current owner/operator(s)": "owner",
    "previous owner/operator (s)": "pastOwners", "previous owner/operator(s)": "pastOwners",
    "current believed flag of ship": "flag", "previous flags": "pastFlags", "type of ship": "type",
    "tonnage of ship": "tonnage", "length of ship": "length", "year built": "buildDate",
    "hull identification number (hin)": "registrationNumber", "ofsi group id": "recordId",
    "ofsi_group_id": "recordId",
}  # fmt: skip
_READ = frozenset({
    "unique id", "unique_id", "name", "name 1", "name 2", "name 3", "name 4", "name 5", "name 6", "name type",
    "alias strength", "name non-latin script", "designation type", "type", "date designated", "date_designated",
    "d.o.b", "gender", "town of birth", "country of birth", "imo number", "address postal code", "address country",
    "last updated",
    *(f"address line {number}" for number in range(1, 7)),
})  # fmt: skip
_REPORTED = re.compile(r"Report Date:\s*(.{6,20})")


def recognises(file: ListFile) -> bool:
    """The heading of either table."""
    return header_row(file, _FULL) is not None or header_row(file, _SHORT) is not None


def read(file: ListFile, list_name: str) -> ListReading:
    """One entry per unique ID. Raises RefusedList with the line for a file cut off or in another encoding."""
    header = header_row(file, _FULL) or header_row(file, _SHORT)
    assert header is not None, "asked to read what it does not recognise"
    columns = tuple(name.casefold() for name in header.cells)
    left_out: list[LeftOut] = []
    drafts: dict[str, Draft] = {}
    accepted = 0
    for line, cells in _cells(file, header, columns, left_out):
        wrong = _row(drafts, list_name, line, cells)
        if wrong:
            left_out.append(LeftOut(file=file.name, line=line, reason=wrong))
        else:
            accepted += 1
    return ListReading(
        parties=tuple(party for draft in drafts.values() if (party := draft.party())),
        files=(FileAccount(name=file.name, rows_in=accepted + len(left_out), rows_accepted=accepted),),
        rejected=tuple(left_out),
        unused_columns=tuple(name for name in header.cells if name.casefold() not in _READ | _PLAIN.keys()),
        as_of=_as_of(file),
    )


def _cells(
    file: ListFile, header: Row, columns: tuple[str, ...], left_out: list[LeftOut]
) -> Iterator[tuple[int, dict[str, str]]]:
    given = below(rows(file, codec=codec_of(file)), header)
    for row in whole_rows(file, given, len(columns), left_out):
        yield row.line, dict(zip(columns, row.cells, strict=True))


def _row(drafts: dict[str, Draft], list_name: str, line: int, cells: dict[str, str]) -> str | None:
    """Take a row into its entry; what is wrong with it, or nothing."""
    reference = cells.get("unique id") or cells.get("unique_id", "")
    kind = (cells.get("designation type") or cells.get("type", "")).casefold()
    day = cells.get("date designated") or cells.get("date_designated", "")
    listed = listing_day(day, day_first=True)
    name = full_name(cells)
    if not REFERENCE.fullmatch(reference):
        return f"unique ID {reference[:40]!r} is none of this list (as DPR0001)"
    if kind not in SCHEMAS:
        return f"type {kind[:40]!r} is none of Individual, Entity, Ship"
    if day and listed is None:
        return f"date designated {day[:40]!r} is no day"
    if not name and not cells.get("name non-latin script"):
        return "no name"
    draft = drafts.get(reference)
    if draft is None:
        draft = drafts[reference] = Draft(list_name, reference, SCHEMAS[kind], line)
        draft.listed_on = listed
    draft.packed(name, name_kind(cells.get("name type", ""), cells.get("alias strength", "")))
    draft.name(cells.get("name non-latin script"), "original_script")
    _facts(draft, cells)
    return None


def full_name(cells: dict[str, str]) -> str:
    """Name 1 to 5 and then Name 6, the family name; or the one column of the short table."""
    parts = [cells.get(f"name {number}", "") for number in range(1, 7)]
    return " ".join(part for part in parts if part) or cells.get("name", "")


def name_kind(stated: str, strength: str) -> NameKind:
    """Primary Name, Primary Name Variation, Alias; an alias may be called a low quality one."""
    plain = stated.casefold()
    if plain in ("", "primary name"):
        return "primary"
    return "weak_alias" if "low" in strength.casefold() or "weak" in strength.casefold() else "alias"


def _facts(draft: Draft, cells: dict[str, str]) -> None:
    for column, prop in _PLAIN.items():
        if prop in DOCUMENTS:
            draft.document(prop, cells.get(column), column)
        else:
            draft.add(prop, *cells.get(column, "").split("|"))
    for born in cells.get("d.o.b", "").split("|"):
        draft.born(born, day_first=True)
    draft.dated("modifiedAt", cells.get("last updated"), "last updated", day_first=True)
    draft.sex(cells.get("gender"))
    draft.imo_number(cells.get("imo number"))
    draft.add("birthPlace", joined(cells, ("town of birth", "country of birth")))
    lines = (*(f"address line {number}" for number in range(1, 7)), "address postal code", "address country")
    draft.add("address", joined(cells, lines))
    draft.add("country", cells.get("address country"))


def joined(cells: dict[str, str], columns: tuple[str, ...]) -> str:
    """The cells that say anything, with commas."""
    return ", ".join(cells[column] for column in columns if cells.get(column))


def _as_of(file: ListFile) -> str | None:
    first = first_row(file)
    found = _REPORTED.match(first.cells[0]) if first else None
    return listing_day(found[1], day_first=True) if found else None
