"""Bytes to grids, by their content."""

from __future__ import annotations

import re
from dataclasses import replace

from vedette.errors import InputError, OversizedInput, UnsupportedInput
from vedette.evidence import xlsx
from vedette.evidence.decode import decode, head_of
from vedette.evidence.tables import gzipped, parquet
from vedette.evidence.tables.delimited import records, split
from vedette.evidence.tables.grid import MOST_COLUMNS, Grid
from vedette.evidence.tables.layout import HEAD, Layout, layout
from vedette.evidence.tables.utf8 import as_utf8
from vedette.records import Source
from vedette.settings import MOST_TABLE_BYTES

_JSON = re.compile(r'[\s\x1e]*(?:\[\s*\{\s*["}]|\{\s*")')
_NO_TABLE = re.compile(r"\s*(?:<[?!a-zA-Z]|%PDF-|\{\\rtf)")
HEAD_BYTES = 64 * 1024
"""How much of an input is looked at to tell whether it is a table."""
_REMEDY = "Give a CSV with a row of headers, JSON objects, a workbook or Parquet."


def may_be(data: bytes) -> bool:
    """Whether the bytes begin as a table does; of a workbook, all its bytes are needed. Reads 64 KiB at most.

    What a text says is looked at by :func:`~vedette.evidence.tables.layout.layout`: prose with commas is no table.
    """
    if data.startswith(gzipped.MAGIC):
        data = gzipped.head(data, HEAD_BYTES)
        if data.startswith(gzipped.MAGIC):
            return False
    if data.startswith(parquet.MAGIC):
        return True
    if data.startswith(b"PK"):
        return xlsx.recognises(data)
    whole = len(data) < HEAD_BYTES
    text = _head(data[:HEAD_BYTES], whole)
    if _NO_TABLE.match(text):
        return False
    return bool(_JSON.match(text)) or layout(text, whole) is not None


def grids(
    source: Source, data: bytes, most_bytes: int = MOST_TABLE_BYTES, only: frozenset[int] | None = None
) -> tuple[Grid, ...]:
    """The tables of the bytes, at least one; ``most_bytes`` is the cap on what gzip unpacks to.

    ``only`` are the lines that will be looked at, as in :class:`~vedette.evidence.tables.grid.Grid`: where that saves
    work the others are left out, and may be there all the same.

    Raises :class:`~vedette.errors.InputError`: no table, damaged, or larger than the caps.
    """
    if data.startswith(gzipped.MAGIC):
        data = gzipped.inflated(source, data, most_bytes)
        if data.startswith(gzipped.MAGIC):
            raise UnsupportedInput("gzip within gzip.", where=source.path, remedy="Unpack it once and run again.")
    if data.startswith(parquet.MAGIC):
        return (parquet.parquet_grid(source, data),)
    if data.startswith(b"PK"):
        from vedette.evidence.tables.sheets import sheet_grids

        if not xlsx.recognises(data):
            raise _no_table(source, "a zip container that is no workbook")
        return sheet_grids(source, data)
    found = as_utf8(data)
    if found is None:
        raise _no_table(source, "not text in any encoding that can be told")
    return _of_text(source, *found, only)


def _of_text(source: Source, data: bytes, encoding: str, only: frozenset[int] | None) -> tuple[Grid, ...]:
    head = data[: 4 * HEAD].decode("utf-8", "ignore")
    if _NO_TABLE.match(head):
        raise _no_table(source, "a document, not a table")
    if re.match(r"[\s\x1e]*[\[{]", head):
        from vedette.evidence.tables.json_grid import json_grids

        return json_grids(source, data.decode("utf-8"), encoding, only)
    laid = layout(head, len(data) <= 4 * HEAD)
    if laid is None:
        raise _no_table(source, "no table: no row of headers with rows of the same width below it")
    if len(laid.columns) > MOST_COLUMNS:
        raise OversizedInput(
            f"a table of {len(laid.columns):,} columns; {MOST_COLUMNS:,} are read.", where=source.path, remedy=_REMEDY
        )
    from vedette.evidence.tables.delimited_grid import delimited_grid

    return (replace(delimited_grid(data, laid, encoding), above=_above(data, laid)),)


def _above(data: bytes, laid: Layout) -> tuple[tuple[str, ...], ...]:
    """The filled cells of the lines over the header."""
    lines = split(data[: laid.skipped].decode("utf-8", "replace"))
    found = [cells for _, cells in records(lines, laid.delimiter) if isinstance(cells, list)][:-1]
    rows = (tuple(cell.strip() for cell in cells if cell.strip()) for cells in found)
    return tuple(row for row in rows if row)


def _head(data: bytes, whole: bool) -> str:
    """The beginning as text: an encoding without a mark matters little for signs, which are ASCII in all that count."""
    text = head_of(data, len(data))
    if not data.isascii() and len(text.encode("utf-8", "replace")) < len(data) - 3:
        found = decode(data) if b"\x00" not in data or data[:2] in (b"\xff\xfe", b"\xfe\xff", b"\x00\x00") else None
        text = found[0] if found else text
    if "\x00" in text:
        return ""
    return text.removeprefix("\ufeff")


def _no_table(source: Source, what: str) -> InputError:
    return UnsupportedInput(f"{what}.", where=source.path, remedy=_REMEDY)
