"""The annexes of Council Regulation (EU) 2017/1509 as a table: annex, number, and columns named after properties.

An entry has no number of its own in the regulation: the annex, whether it is a person, an entity or a ship, and the
row do, and together they are the reference (``XIII.A Person 17``). A row without a number is known by its IMO number
or its name. A ship may stand in two annexes, and is then two entries: one frozen, one barred from ports.
"""

from __future__ import annotations

from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import ListedParty
from vedette.lists.readers.columns import property_of, schema_of, take_row
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.rows import below, codec_of, header_row, rows, whole_rows

NAME = "eu-annex-csv"
KIND = "eu_2017_1509"
DEFAULT_LIST = "eu-2017-1509"

_HEADING = frozenset({"celex", "annex", "schema", "name"})
_USED = ("celex", "recordid", "annex", "schema")


def recognises(file: ListFile) -> bool:
    """The heading: a number of the Official Journal, an annex, a schema and a name."""
    return header_row(file, _HEADING) is not None


def read(file: ListFile, list_name: str) -> ListReading:
    """Every row. Raises RefusedList with the line for a file cut off or in another encoding."""
    header = header_row(file, _HEADING)
    assert header is not None, "asked to read what it does not recognise"
    columns = tuple(name.casefold() for name in header.cells)
    left_out: list[LeftOut] = []
    parties: list[ListedParty] = []
    filled: set[str] = set()
    seen: set[str] = set()
    given = below(rows(file, codec=codec_of(file)), header)
    for row in whole_rows(file, given, len(columns), left_out):
        cells = dict(zip(columns, row.cells, strict=True))
        found = _party(cells, list_name, row.line, seen)
        if isinstance(found, str):
            left_out.append(LeftOut(file=file.name, line=row.line, reason=found))
            continue
        parties.append(found)
        seen.add(found.reference)
        filled.update(name for name, cell in cells.items() if cell)
    unused = [name for name in header.cells if name.casefold() in filled and not _is_used(name)]
    return ListReading(
        parties=tuple(parties),
        files=(FileAccount(name=file.name, rows_in=len(parties) + len(left_out), rows_accepted=len(parties)),),
        rejected=tuple(left_out),
        unused_columns=tuple(unused),
    )


def _party(cells: dict[str, str], list_name: str, line: int, seen: set[str]) -> ListedParty | str:
    """The entry, or what is wrong with it."""
    schema = schema_of(cells["schema"])
    if schema is None:
        return f"schema {cells['schema'][:40]!r} is no kind of party"
    if not cells["annex"]:
        return "no annex"
    own = cells.get("recordid") or cells.get("imonumber") or cells["name"]
    reference = f"{cells['annex']} {schema} {own}"
    if reference in seen:
        return f"{reference} stood in the list already"
    draft = Draft(list_name, reference, schema, line)
    draft.add("program", f"{cells['celex']} annex {cells['annex']}")
    given = [(prop, cell) for column, cell in cells.items()
             if cell and column not in _USED and (prop := property_of(column))]  # fmt: skip
    take_row(draft, given, day_first=True)
    return draft.party() or "no name"


def _is_used(column: str) -> bool:
    return column.casefold() in _USED or property_of(column) is not None
