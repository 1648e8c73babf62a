"""What stands in the rows that a finding rests on, read again from the bytes and shown under the source's headers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pyarrow as pa
import pyarrow.compute as pc

from vedette.conduct import Evidence, RowLocator
from vedette.evidence.tables.grid import STEP, Grid, place
from vedette.evidence.tables.made import grids
from vedette.records import Source
from vedette.records.recorded import JOINT

LONGEST_VALUE = 300
"""Characters of a cell that are printed; what is cut ends in an ellipsis."""

Cells = Mapping[int, Mapping[str, str]]
"""Filled cells by header, as written, of each line of a source (as in :class:`~vedette.evidence.tables.grid.Grid`)."""


def cells_at(source: Source, data: bytes, lines: Iterable[int]) -> dict[int, dict[str, str]]:
    """The filled cells of these lines; a line that is no row of the source is left out.

    Raises :class:`~vedette.errors.InputError` where the bytes are no table.
    """
    wanted = frozenset(lines)
    return cells_of(grids(source, data, only=wanted), wanted)


def cells_of(read: Iterable[Grid], lines: Iterable[int]) -> dict[int, dict[str, str]]:
    """The same from grids at hand."""
    wanted = pa.array(sorted(set(lines)), pa.int64())
    found: dict[int, dict[str, str]] = {}
    for grid in read:
        at = pc.indices_nonzero(pc.is_in(grid.lines, value_set=wanted))
        rows = grid.cells.take(at)
        for line in grid.lines.take(at).to_pylist():
            found[int(line or 0)] = {}
        where = [int(line or 0) for line in grid.lines.take(at).to_pylist()]
        for name, column in zip(rows.column_names, rows.columns, strict=True):
            for line, cell in zip(where, column, strict=True):
                if cell.is_valid and (text := written(cell)):
                    found[line][name] = text
    return found


def written(cell: pa.Scalar[pa.DataType]) -> str:
    """A cell as text: a string as it is, an instant or day as ISO 8601 has it, and else what Arrow says of it."""
    if pa.types.is_timestamp(cell.type):
        text = str(pc.cast(cell, pa.string()).as_py())
        return text.replace(" ", "T", 1)
    value = cell.as_py()
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def shown(text: str) -> str:
    """A cell as it is printed: at most 300 characters."""
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"


def quoted(item: Evidence, cells: Cells, headers: Mapping[str, str], path: str) -> Evidence:
    """Evidence at a row with the source's ``path``, its headers for the columns of the shape, and the values there.

    ``headers`` maps columns of a shape to headers, as :class:`~vedette.records.recorded.Recorded` has them; columns
    that no header stands for are left out. The line becomes that within its table, and ``table`` the table's number
    (from 1) where it is not the first of its source. Evidence of another kind, or already quoted, comes back as it is.
    """
    where = item.locator
    if not isinstance(where, RowLocator) or item.values is not None:
        return item
    row = cells.get(where.line, {})
    strung = (headers[name] for name in where.columns if name in headers)
    columns = tuple(dict.fromkeys(name for names in strung for name in _parted(names, row)))
    table, line = place(where.line)
    return replace(
        item,
        path=path,
        locator=RowLocator(line=line, columns=columns, table=table + 1 if table else None),
        values={name: shown(row[name]) for name in columns if name in row},
    )


def _parted(headers: str, row: Mapping[str, str]) -> tuple[str, ...]:
    """The headers of a column that is put together from several."""
    return (headers,) if headers in row else tuple(headers.split(JOINT))


def line_of(where: RowLocator) -> int:
    """The line by which :func:`cells_at` knows a row that was quoted."""
    return where.line + ((where.table or 1) - 1) * STEP
