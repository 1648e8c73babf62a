"""A CSV of one's own, read by a mapping: ``column: property``, in YAML beside the file or on the command line.

Columns that carry the name of a property need no line. Settings of the mapping beside the columns: ``encoding``,
``delimiter``, ``day_first`` (for 03/04/1960) and ``schema`` (where no column says what a row is).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from vedette.errors import RefusedList, UnsupportedInput
from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import ListedParty, ListedSchema
from vedette.lists.readers.columns import NAMES, PROPERTIES, SPECIAL, property_of, schema_of, take_row
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.rows import Row, codec_of, rows, whole_rows

NAME = "own-csv"
KIND = "own"

_SETTINGS = ("encoding", "delimiter", "day_first", "schema", "columns")
_DELIMITERS = (",", ";", "\t", "|")
_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """A mapping read and checked: column (folded) -> property, and how the file is written."""

    columns: Mapping[str, str]
    encoding: str | None = None
    delimiter: str = ","
    day_first: bool | None = None
    schema: ListedSchema | None = None


def mapping_of(file: ListFile, stated: Mapping[str, str]) -> Mapped:
    """The mapping beside the file with what is ``stated`` on the command line over it.

    Raises RefusedList with the file where it is no mapping or names a property that there is not.
    """
    beside = file.beside.get("mapping")
    given = _yaml(beside) if beside else {}
    where = beside.name if beside else "--map"
    columns = given.pop("columns", {})
    if not isinstance(columns, dict):
        raise RefusedList(
            "`columns` is no mapping of columns to properties.", where=where, remedy="See docs/howto/lists.md."
        )
    settings = {name: given.pop(name, None) for name in _SETTINGS[:-1]}
    pairs = {str(column).casefold(): str(prop) for column, prop in {**columns, **given, **stated}.items()}
    known = frozenset((*NAMES, *SPECIAL, *PROPERTIES))
    for column, prop in pairs.items():
        if prop not in known:
            raise RefusedList(
                f"{column!r} is mapped to {prop!r}, which is no property.",
                where=where,
                remedy=f"Use one of: {', '.join(sorted(known))}.",
            )
    return _checked(pairs, settings, where)


def read(file: ListFile, list_name: str, stated: Mapping[str, str]) -> ListReading:
    """Every row under the heading. Raises RefusedList with the line, UnsupportedInput where no column is the name."""
    mapped = mapping_of(file, stated)
    given = rows(file, mapped.delimiter, codec_of(file, mapped.encoding))
    header = next(given, None)
    if header is None:
        raise UnsupportedInput("holds no rows.", where=file.name, remedy="Give a CSV with a heading.")
    props = [mapped.columns.get(column.casefold()) or property_of(column) for column in header.cells]
    if "name" not in props:
        raise UnsupportedInput(
            f"is none of the lists known by their shape, and no column is the name; its columns: "
            f"{', '.join(header.cells)[:300]}.",
            where=file.name,
            remedy="Say which is: --map COLUMN=name (and schema, reference, birthDate ...), or a YAML file beside it.",
        )
    left_out: list[LeftOut] = []
    parties: list[ListedParty] = []
    seen: dict[str, int] = {}
    for row in whole_rows(file, given, len(header.cells), left_out):
        found = _party(row, props, mapped, list_name, seen)
        if isinstance(found, str):
            left_out.append(LeftOut(file=file.name, line=row.line, reason=found))
            continue
        seen[found.reference] = row.line
        parties.append(found)
    return ListReading(
        parties=tuple(parties),
        files=(FileAccount(name=file.name, rows_in=len(parties) + len(left_out), rows_accepted=len(parties)),),
        rejected=tuple(left_out),
        unused_columns=tuple(name for name, prop in zip(header.cells, props, strict=True) if prop is None),
    )


def _party(
    row: Row, props: list[str | None], mapped: Mapped, list_name: str, seen: dict[str, int]
) -> ListedParty | str:
    """The entry, or what is wrong with it."""
    given = [(prop, cell) for prop, cell in zip(props, row.cells, strict=True) if prop and cell]
    said = dict(reversed(given))
    schema = schema_of(said["schema"]) if "schema" in said else mapped.schema or _guessed(said)
    if schema is None:
        return f"schema {said['schema'][:40]!r} is no kind of party, ship or wallet"
    name = said.get("name", "")
    reference = said.get("reference") or name
    if not name:
        return "no name"
    if reference in seen:
        return f"reference {reference[:60]!r} stood in line {seen[reference]} already"
    draft = Draft(list_name, reference, schema, row.line)
    take_row(draft, given, day_first=mapped.day_first)
    return draft.party() or "no name"


def _guessed(said: Mapping[str, str]) -> ListedSchema:
    """A row with an IMO number is a ship, one with a birth a person; otherwise it may be either (LegalEntity)."""
    if "imoNumber" in said or "mmsi" in said:
        return "Vessel"
    return "Person" if said.keys() & {"birthDate", "birthPlace", "passportNumber", "gender"} else "LegalEntity"


def _yaml(file: ListFile) -> dict[str, object]:
    if file.size > _LARGEST:
        raise RefusedList(f"a mapping of more than {_LARGEST:,} bytes.", where=file.name, remedy="Shorten it.")
    try:
        given = yaml.safe_load(file.head.decode("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise RefusedList(
            "is no YAML.", where=f"{file.name}:{line}", remedy="Write `column: property` lines."
        ) from error
    if not isinstance(given, dict):
        raise RefusedList("is no mapping.", where=f"{file.name}:1", remedy="Write `column: property` lines.")
    return given


def _checked(columns: Mapping[str, str], given: Mapping[str, object], where: str) -> Mapped:
    delimiter, day_first, encoding = given["delimiter"] or ",", given["day_first"], given["encoding"]
    schema = schema_of(str(given["schema"])) if given["schema"] else None
    if delimiter not in _DELIMITERS or (given["schema"] and schema is None):
        wrong = "delimiter" if delimiter not in _DELIMITERS else "schema"
        raise RefusedList(
            f"{wrong} {given[wrong]!r} is not known.",
            where=where,
            remedy=f"A delimiter is one of {' '.join(map(repr, _DELIMITERS))}; a schema Person, Company, Vessel ...",
        )
    return Mapped(
        columns=columns,
        encoding=str(encoding) if encoding else None,
        delimiter=str(delimiter),
        day_first=day_first if isinstance(day_first, bool) else None,
        schema=schema,
    )
