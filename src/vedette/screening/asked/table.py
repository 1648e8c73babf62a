"""A file of parties as rows of named cells: CSV, workbook, or JSON lines."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from vedette.errors import MissingInput, OversizedInput, UnreadableInput, UnsupportedInput
from vedette.evidence.decode import decode
from vedette.evidence.tables.delimited import records, split
from vedette.evidence.zipped import looked_through
from vedette.records import Source

MOST_BYTES = 512 * 1024 * 1024
"""Larger files are refused by name: a million customers need a tenth of it."""

_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its line in a text (its row in a sheet), from 1, and its cells by column, empty ones left out."""

    line: int
    cells: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Table:
    """Columns in the file's order, and the rows.

    ``faults`` are lines that are no rows, with the reason; ``unread`` says what part of the file was not looked at,
    empty where there is none.
    """

    kind: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    faults: tuple[tuple[int, str], ...] = ()
    unread: str = ""


def table(path: Path) -> Table:
    """The rows of a file, by content and not by name.

    Raises :class:`~vedette.errors.InputError`: the file is missing, not readable, larger than 512 MiB, or no table.
    """
    data = _bytes(path)
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return _workbook(path, data)
    found = decode(data)
    if found is None:
        raise UnsupportedInput(
            "is neither text nor a workbook.",
            where=path,
            remedy="Give a CSV, an XLSX, or JSON lines with one party each.",
        )
    text = found[0]
    if text.lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
        return _json(path, text)
    return _csv(path, text)


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise OversizedInput(
                f"has {size} bytes, more than the {MOST_BYTES} that are read.", where=path, remedy="Split the file."
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise MissingInput("there is no such file.", where=path, remedy="Check the name.") from None
    except OSError as error:
        raise UnreadableInput(
            f"cannot be read: {error.strerror}.", where=path, remedy="Check its permissions."
        ) from None


def _csv(path: Path, text: str) -> Table:
    lines = split(text.lstrip("\ufeff"))
    columns: tuple[str, ...] = ()
    rows: list[Row] = []
    faults: list[tuple[int, str]] = []
    unread = ""
    for line, cells in records(lines, _delimiter(lines)):
        if cells is None:
            unread = f"everything from line {line:,} on: too many lines before it are no rows of a CSV"
        elif isinstance(cells, str):
            faults.append((line, cells))
        elif not any(cell.strip() for cell in cells):
            continue
        elif not columns:
            columns = _named(cells)
        elif len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
            faults.append((line, f"has {len(cells)} cells under {len(columns)} columns"))
        else:
            rows.append(Row(line, _cells(columns, cells)))
    if not columns:
        raise UnsupportedInput("has no rows.", where=path, remedy="Give a table with a header and one party a row.")
    return Table("csv", columns, tuple(rows), tuple(faults), unread)


def _delimiter(lines: list[str]) -> str:
    """The sign that stands most often in the header; a comma where there is none."""
    head = next((line for line in lines if line.strip()), "")[:65_536]
    return max(_DELIMITERS, key=head.count)


def _named(cells: list[str]) -> tuple[str, ...]:
    """Names of columns, each once: a second column of one name gets its number."""
    found: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = " ".join(cell.split()) or f"column {number}"
        found.append(name if name not in found else f"{name} ({number})")
    return tuple(found)


def _cells(columns: tuple[str, ...], cells: list[str]) -> dict[str, tuple[str, ...]]:
    return {name: (cell.strip(),) for name, cell in zip(columns, cells, strict=False) if cell.strip()}


def _workbook(path: Path, data: bytes) -> Table:
    """The first sheet that has a row below its header; the others that have one are named as not read."""
    if data.startswith(b"PK"):
        looked_through(
            Source(sha256=hashlib.sha256(data).hexdigest(), path=str(path), size=len(data)), data, "a workbook"
        )
    found: Table | None = None
    others = []
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for name in book.sheet_names:
            filled = _filled(book, name)
            if len(filled) < 2:
                continue
            if found:
                others.append(name)
                continue
            columns = _named(filled[0][1])
            rows = tuple(Row(number, _cells(columns, row)) for number, row in filled[1:])
            found = Table(f"sheet {name}", columns, rows)
    except (CalamineError, OSError, ValueError) as error:
        raise UnsupportedInput(
            f"is no workbook that can be read: {error}.", where=path, remedy="Save it again."
        ) from None
    if found is None:
        raise UnsupportedInput("has no sheet with rows.", where=path, remedy="Give a header and one party a row.")
    return replace(found, unread=f"the sheets {', '.join(others)}: save each as a file of its own") if others else found


def _filled(book: CalamineWorkbook, name: str) -> list[tuple[int, list[str]]]:
    """The rows of a sheet that hold something, with their numbers as a spreadsheet shows them."""
    rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    said = ((number, [_said(cell) for cell in row]) for number, row in enumerate(rows, 1))
    return [(number, row) for number, row in said if any(row)]


def _said(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip() if cell is not None else ""


def _json(path: Path, text: str) -> Table:
    """JSON lines, or one list of objects. FollowTheMoney entities give their properties."""
    objects: list[Row] = []
    faults: list[tuple[int, str]] = []
    for line, item in _objects(path, text, faults):
        if isinstance(item, dict):
            objects.append(Row(line, _flat(item)))
        else:
            faults.append((line, "is no object"))
    columns = tuple(dict.fromkeys(name for row in objects for name in row.cells))
    if not objects:
        raise UnsupportedInput("holds no object.", where=path, remedy="Give one JSON object a line.")
    return Table("json", columns, tuple(objects), tuple(faults))


def _objects(path: Path, text: str, faults: list[tuple[int, str]]) -> Iterator[tuple[int, Any]]:
    if text.lstrip("\ufeff \t\r\n").startswith("["):
        try:
            yield from enumerate(json.loads(text.lstrip("\ufeff")), 1)
        except (ValueError, RecursionError) as error:
            raise UnsupportedInput(f"is no JSON: {error}.", where=path, remedy="Give one JSON object a line.") from None
        return
    for number, line in enumerate(text.lstrip("\ufeff").split("\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError):
                faults.append((number, "is no JSON"))


def _flat(item: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    properties = item.get("properties")
    found: dict[str, tuple[str, ...]] = {}
    for source in (item, properties if isinstance(properties, dict) else {}):
        for name, value in source.items():
            values = value if isinstance(value, list) else [value]
            said = tuple(
                _said(one) for one in values if isinstance(one, str | int | float) and not isinstance(one, bool)
            )
            kept = tuple(one for one in said if one)
            if kept:
                found[str(name)] = kept
    return found
