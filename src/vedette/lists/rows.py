"""Rows of a CSV list, each with its line; a file that is not what it claims is refused with the line."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from vedette.errors import RefusedList
from vedette.lists.files import ListFile
from vedette.lists.reading import LeftOut

CODECS = (
    "utf-8",
    "utf-16",
    "cp1252",
    "iso8859-1",
    "cp949",
    "euc_kr",
    "gb18030",
    "big5",
    "cp932",
    "shift_jis",
    "cp1251",
)
"""Encodings that a mapping may name. Without one a list is UTF-8, or UTF-16 where its mark says so."""
_SAVE_AGAIN = "Fetch or save the file again; the last good snapshot stands."
_LONGEST_LINE = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the physical line it begins on, from 1, and its cells without white space around them."""

    line: int
    cells: tuple[str, ...]


def codec_of(file: ListFile, stated: str | None = None) -> str:
    """The codec of a file: its byte-order mark, else the one stated, else UTF-8. Raises RefusedList for others."""
    if file.head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if stated is None:
        return "utf-8"
    try:
        name = codecs.lookup(stated).name
    except (LookupError, ValueError):
        name = ""
    if name not in CODECS:
        known = ", ".join(CODECS)
        raise RefusedList(
            f"the encoding {stated!r} is not one of {known}.", where=file.name, remedy="Correct the mapping."
        )
    return name


def lines(file: ListFile, codec: str = "utf-8") -> Iterator[str]:
    """Decoded lines with their ends. Raises RefusedList that names the line where the encoding does not fit."""
    with file.open() as stream:
        source = io.TextIOWrapper(stream, codec, newline="") if codec == "utf-16" else stream
        number = 0
        try:
            while raw := source.readline(_LONGEST_LINE):
                number += 1
                if len(raw) >= _LONGEST_LINE:
                    raise RefusedList("a line of more than 8 MiB.", where=f"{file.name}:{number}", remedy=_SAVE_AGAIN)
                text = raw if isinstance(raw, str) else raw.decode(codec)
                yield text.removeprefix("\ufeff") if number == 1 else text
        except UnicodeError as error:
            raise RefusedList(
                f"is not in the encoding {codec}: {getattr(error, 'reason', error)}.",
                where=f"{file.name}:{number + (codec == 'utf-16')}",
                remedy=f"Save it as UTF-8, or name its encoding in a mapping. {_SAVE_AGAIN}",
            ) from error


def rows(file: ListFile, delimiter: str = ",", codec: str = "utf-8") -> Iterator[Row]:
    """Every row that is not empty. The mark 0x1A with which OFAC ends its files is no row.

    Raises RefusedList with the line for bytes that are no text in ``codec`` and for quotes that do not match, as in a
    file that was cut off within a quoted cell.
    """
    reader = csv.reader(lines(file, codec), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = tuple(cell.strip() for cell in next(reader))
        except StopIteration:
            return
        except csv.Error as error:
            raise RefusedList(
                f"is cut off or not a CSV: {error} (in the row that begins here).",
                where=f"{file.name}:{line}",
                remedy=_SAVE_AGAIN,
            ) from error
        if any(cell not in ("", "\x1a") for cell in cells):
            yield Row(line, cells)


def whole_rows(file: ListFile, given: Iterator[Row], width: int, left_out: list[LeftOut]) -> Iterator[Row]:
    """The rows of ``width`` cells; others are left out with the reason. A short row at the end is a file cut off."""
    before: Row | None = None
    for row in given:
        if before is not None:
            left_out.append(_wrong_width(file, before, width))
        before = None
        if len(row.cells) == width:
            yield row
        else:
            before = row
    if before is None:
        return
    if len(before.cells) < width:
        raise RefusedList(
            f"ends within a row: {len(before.cells)} of {width} columns.",
            where=f"{file.name}:{before.line}",
            remedy=_SAVE_AGAIN,
        )
    left_out.append(_wrong_width(file, before, width))


def header_row(file: ListFile, wanted: frozenset[str], delimiter: str = ",") -> Row | None:
    """The first of the first ten rows that has all the ``wanted`` cells, whatever their case, judged by the head."""
    text = file.head.decode("utf-16" if codec_of(file) == "utf-16" else "utf-8", "ignore").removeprefix("\ufeff")
    reader = csv.reader((f"{line}\n" for line in text.split("\n")), delimiter=delimiter)
    for _ in range(10):
        line = reader.line_num + 1
        try:
            cells = tuple(cell.strip() for cell in next(reader))
        except (StopIteration, csv.Error):
            return None
        if any(cells) and wanted <= {cell.casefold() for cell in cells}:
            return Row(line, cells)
    return None


def first_row(file: ListFile, delimiter: str = ",") -> Row | None:
    """The first row that holds anything, judged by the head."""
    return header_row(file, frozenset(), delimiter)


def below(given: Iterator[Row], header: Row) -> Iterator[Row]:
    """The rows after the header."""
    return (row for row in given if row.line > header.line)


def _wrong_width(file: ListFile, row: Row, width: int) -> LeftOut:
    return LeftOut(file=file.name, line=row.line, reason=f"{len(row.cells)} columns instead of {width}")
