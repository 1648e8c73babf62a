"""The sheets of a workbook (ECMA-376-1, part 18) as grids, with the values that were saved; formulas are not worked."""

from __future__ import annotations

import datetime
import io

import pyarrow as pa
from python_calamine import CalamineWorkbook, SheetTypeEnum

from vedette.errors import InputError, UnsupportedInput
from vedette.evidence.tables.delimited_grid import fitted, text_table
from vedette.evidence.tables.grid import STEP, Grid, named
from vedette.evidence.tables.layout import header_of
from vedette.evidence.xlsx.document import bounded
from vedette.evidence.zipped import looked_through, refused
from vedette.records import Source

_HEAD = 50


def sheet_grids(source: Source, data: bytes) -> tuple[Grid, ...]:
    """A grid for each sheet that has a header and a row below it.

    Raises :class:`~vedette.errors.InputError`: damaged, encrypted or hostile, more than 12 million cells, no table.
    """
    looked_through(source, data, "a workbook")
    bounded(source, data)
    try:
        found = _grids(data)
    except InputError:
        raise
    # The library names what it meets by exceptions of its own, of zip, of XML and of Python; each means "damaged".
    except Exception as error:
        what = f"a workbook that is damaged ({error.__class__.__name__})"
        raise refused(source, what, "Open it in a spreadsheet, save it again, and give that.") from None
    if not found:
        remedy = "Give a sheet with a row of headers and rows below it."
        raise UnsupportedInput("a workbook without a table.", where=source.path, remedy=remedy)
    return found


def _grids(data: bytes) -> tuple[Grid, ...]:
    found: list[Grid] = []
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
        for meta in book.sheets_metadata:
            if meta.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(meta.name)
            rows = [
                (number, [said(cell) for cell in row])
                for number, row in enumerate(sheet.to_python(skip_empty_area=False), 1)
            ]
            grid = _grid(meta.name, [(number, row) for number, row in rows if any(row)], len(found))
            if grid:
                found.append(grid)
    return tuple(found)


def _grid(name: str, rows: list[tuple[int, list[str]]], number: int) -> Grid | None:
    """Rows of a sheet are all of one width: how wide a row is, its last filled cell says."""
    widths = [max(at for at, cell in enumerate(row, 1) if cell) for _, row in rows]
    head = [(at, row[:width]) for (at, row), width in zip(rows[:_HEAD], widths, strict=False)]
    at = header_of(head)
    if at is None or len(rows) < at + 2:
        return None
    width = max(widths[at:])
    header = rows[at][1][:width]
    columns = named(header)
    below = rows[at + 1 :]
    kept = [(line, row) for line, row in below if any(row[:width])]
    return Grid(
        made="sheet",
        cells=text_table([fitted(row, width) for _, row in kept], columns),
        lines=lines_of([line for line, _ in kept], number),
        name=name,
        above=tuple(tuple(cell for cell in row if cell) for _, row in rows[:at]),
    )


def lines_of(lines: list[int], number: int) -> pa.Int64Array:
    """Lines of the table with this number in its source."""
    return pa.array([line + number * STEP for line in lines], pa.int64())


def said(cell: object) -> str:
    """A cell as text: days and times as ISO 8601 has them, whole numbers without a point."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case datetime.datetime() | datetime.date() | datetime.time():
            return cell.isoformat()
        case datetime.timedelta():
            minutes, seconds = divmod(int(cell.total_seconds()), 60)
            return f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"
    return str(cell)
