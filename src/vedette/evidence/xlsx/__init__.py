"""Workbooks (XLSX, ECMA-376-1, part 18): rows are counted, and cells that hold running text are read as prose.

What the cells of a row say of ships, goods and sums is for readers of records; until one takes it, the workbook is
``partly`` read and says so. Formulas are never worked out: the value that was saved with the file counts.
"""

from __future__ import annotations

from vedette.evidence.zipped import content_types, looked_through
from vedette.records import Document, Source

NAME = "xlsx"
VERSION = "1"
KIND = "table"

_MAINS = (b"spreadsheetml.sheet.main+xml", b"ms-excel.sheet.macroEnabled.main+xml", b"spreadsheetml.template.main+xml")


def recognises(data: bytes) -> bool:
    """An office file whose main part is a workbook."""
    types = content_types(data)
    return any(kind in types for kind in _MAINS)


def read(source: Source, data: bytes) -> Document:
    """The document. Raises :class:`~vedette.errors.InputError`: damaged, encrypted or hostile."""
    looked_through(source, data, "a workbook")
    from vedette.evidence.xlsx.document import document

    return document(source, data)
