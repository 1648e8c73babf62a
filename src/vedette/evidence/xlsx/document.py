"""From the bytes of a workbook to its document."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from typing import Any

from python_calamine import CalamineWorkbook, SheetTypeEnum

from vedette.errors import InputError, OversizedInput
from vedette.evidence.prose import running
from vedette.evidence.xlsx.places import Places, cell_name
from vedette.evidence.zipped import refused
from vedette.records import Document, Rejection, Source

MOST_CELLS = 12_000_000
"""Cells from A1 to the last that is used, of all sheets: the library holds them all, empty ones too."""
_REFERENCE = re.compile(rb"<(?:[\w.-]+:)?(?:c|row)\s(?:[^>]{0,200}?\s)?r\s*=\s*[\"']\s*([A-Za-z]{0,4})(\d{1,9})")
_SHEET = re.compile(r"xl/(?:worksheets|macrosheets|dialogsheets)/.*\.xml", re.IGNORECASE)
_CHUNK = 1024 * 1024
_LINES = re.compile(r"\s*\n\s*")


@dataclass(slots=True)
class _Made:
    parts: list[str] = field(default_factory=list)
    at: int = 0
    places: Places = field(default_factory=Places)
    rows: int = 0
    sheets: int = 0
    left_out: list[Rejection] = field(default_factory=list)

    def put(self, text: str, sheet: str, cell: str) -> None:
        if self.at:
            self.parts.append("\n\n")
            self.at += 2
        self.places.put(self.at, sheet, cell)
        self.parts.append(text)
        self.at += len(text)


def document(source: Source, data: bytes) -> Document:
    """The document of a workbook. Raises :class:`~vedette.errors.InputError`."""
    bounded(source, data)
    try:
        made = _read(data)
    except InputError:
        raise
    # The library names what it meets by exceptions of its own, of zip, of XML and of Python; each means "damaged".
    except Exception as error:
        what = f"a workbook that is damaged ({error.__class__.__name__})"
        raise refused(source, what, "Open it in a spreadsheet, save it again, and give that.") from None
    if not made.rows:
        raise refused(source, "a workbook without a filled row", "Ask for the file again.")
    text = "".join(made.parts)
    prose = len(made.places.cells)
    sheets = "1 sheet" if made.sheets == 1 else f"{made.sheets:,} sheets"
    read = f"; {prose:,} cells of running text were read as prose" if prose else ""
    return Document(
        source=source,
        media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        encoding=None,
        raw=text,
        text=text,
        places=made.places,
        left_out=tuple(made.left_out),
        unread=(f"{made.rows:,} rows of a table ({sheets}), which no reader of this release takes{read}",),
        rows=made.rows,
    )


def bounded(source: Source, data: bytes) -> None:
    """One cell at the far corner makes a sheet of 17 thousand million: say so before the library makes room for it."""
    total = 0
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if _SHEET.fullmatch(name):
                with archive.open(name) as file:
                    total += _area(file)
    if total > MOST_CELLS:
        raise OversizedInput(
            f"a workbook whose sheets reach over {total:,} cells; {MOST_CELLS:,} are read.",
            where=source.path,
            remedy="Delete what stands far from the table, or split it and run again.",
        )


def _area(file: Any) -> int:
    last_row, last_column, before = 0, 0, b""
    while piece := file.read(_CHUNK):
        for letters, digits in _REFERENCE.findall(before + piece):
            last_row = max(last_row, int(digits))
            column = 0
            for letter in letters.upper():
                column = column * 26 + letter - 64
            last_column = max(last_column, column)
        before = piece[-256:]
    return last_row * max(1, last_column)


def _read(data: bytes) -> _Made:
    made = _Made()
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
        for meta in book.sheets_metadata:
            if meta.typ != SheetTypeEnum.WorkSheet:
                made.left_out.append(Rejection(line=1, field=meta.name, reason="a sheet without cells, not read"))
                continue
            made.sheets += 1
            sheet = book.get_sheet_by_name(meta.name)
            first = sheet.start[1] if sheet.start else 0  # rows are given from the first on, cells from the first used
            for number, row in enumerate(sheet.iter_rows()):
                _row(made, meta.name, (number, first), row)
    return made


def _row(made: _Made, sheet: str, start: tuple[int, int], row: list[Any]) -> None:
    number, first = start
    made.rows += any(value != "" for value in row)
    for column, value in enumerate(row, first):
        if isinstance(value, str) and len(value) > 30 and running(value):
            made.put(_LINES.sub("\n", value.strip()), sheet, cell_name(number, column))
