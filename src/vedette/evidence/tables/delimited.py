"""Rows of a delimited text (RFC 4180), one after the other: what is no row is named, and the rest is read on."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

LONGEST_CELL = 1024 * 1024
MOST_FAULTS = 200
"""Lines whose quotes do not pair, after which the rest of a text is not read: each is read on from anew."""


def split(text: str) -> list[str]:
    """The lines of a text with their ends (LF, CR LF or CR), as :func:`records` takes and counts them."""
    return list(io.StringIO(text, newline=""))


def records(lines: list[str], delimiter: str) -> Iterator[tuple[int, list[str] | str | None]]:
    """Line (from 1) and cells of each record, or what is wrong with it; null in the end where too much is wrong.

    A quote that is opened and not closed would take all that follows into one cell, and nobody would hear of it: such a
    line is left out by itself, and reading goes on with the next.
    """
    csv.field_size_limit(LONGEST_CELL)
    at = 0
    for _ in range(MOST_FAULTS):
        reader = csv.reader(lines[at:] if at else lines, delimiter=delimiter, strict=True)
        start = at
        try:
            for cells in reader:
                line, start = start + 1, at + reader.line_num
                yield line, cells
            return
        except csv.Error as error:
            yield start + 1, f"is no row of a CSV: {_fault(error)}"
            at = start + 1
    yield at + 1, None


def _fault(error: csv.Error) -> str:
    words = str(error)
    return "a quote is opened and not closed" if "unexpected end" in words else words
