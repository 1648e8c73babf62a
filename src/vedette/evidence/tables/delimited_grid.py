"""A delimited text as a grid: block by block, by columns where a block is well formed, row by row where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any, Literal, cast

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

from vedette.evidence.tables.delimited import records, split
from vedette.evidence.tables.grid import Grid
from vedette.evidence.tables.layout import Layout
from vedette.records import Rejection

_BLOCK = 16 * 1024 * 1024
_LEAST = 128 * 1024  # what is read row by row around a row that is not well formed
_BEYOND = 4 * 1024 * 1024  # a record may go on behind its block: four of the longest cells
_MOST_FAULTS = 2_000
_QUOTE, _LF, _CR = b'"', b"\n", b"\r"


@dataclass(slots=True)
class _Made:
    """What was read so far, and where reading stands: byte ``at``, which begins line ``line``."""

    at: int
    line: int
    tables: list[pa.Table] = field(default_factory=list)
    lines: list[pa.Int64Array] = field(default_factory=list)
    rejected: list[Rejection] = field(default_factory=list)
    faults: int = 0
    unread: str = ""


def delimited_grid(data: bytes, laid: Layout, encoding: str) -> Grid:
    """The rows of a text in UTF-8 below its header.

    A row with fewer cells than columns, or with filled cells beyond the last, is rejected; a line without any cell
    filled is none. A total below the rows is a row like others.
    """
    if _LF not in data and _CR in data:
        data = data.replace(_CR, _LF)
    made = _Made(laid.skipped, laid.first)
    size = _BLOCK
    while made.at < len(data) and not made.unread:
        end = _cut(data, made.at, size, laid)
        found = _columnar(memoryview(data)[made.at : end], laid)
        if found is not None:
            _take(made, *found, data, end)
            size = min(_BLOCK, size * 4)
        elif end - made.at > _LEAST and size > _LEAST:
            size = _LEAST
        else:
            _careful(made, data, end, laid)
    schema = pa.schema([(name, pa.string()) for name in laid.columns])
    cells = pa.concat_tables([schema.empty_table(), *made.tables])
    lines = cast(pa.Int64Array, pa.chunked_array(made.lines, pa.int64()).combine_chunks())
    return Grid(
        made="csv" if laid.quoted else "gitlog",
        cells=cells,
        lines=lines,
        encoding=encoding,
        rejected=tuple(made.rejected),
        unread=made.unread,
    )


def _cut(data: bytes, at: int, size: int, laid: Layout) -> int:
    """The end of a block: behind a line end that is not in quotes, as far as their number tells."""
    if at + size >= len(data):
        return len(data)
    end = data.find(_LF, at + size) + 1 or len(data)
    odd = laid.quoted and data.count(_QUOTE, at, end) % 2
    until = min(len(data), end + _BEYOND)
    while odd and end < until:
        following = data.find(_LF, end) + 1 or len(data)
        odd = (odd + data.count(_QUOTE, end, following)) % 2
        end = following
    return end


def _columnar(block: memoryview, laid: Layout) -> tuple[pa.Table, list[tuple[int, str]]] | None:
    """The cells of a block by columns, and rows left out for their width, each with its number and the reason.

    Nothing where quotes are not well formed, or lines cannot be told from the numbers: that needs a closer look.
    """
    content = np.frombuffer(block, dtype=np.uint8)
    returns = np.flatnonzero(content == 13)
    if returns.size and not _followed(content, returns):
        return None
    quotes = np.flatnonzero(content == 34) if laid.quoted else np.array([], dtype=np.intp)
    if quotes.size and not _paired(content, quotes, ord(laid.delimiter)):
        return None
    try:
        return _parsed(block, laid, bool(quotes.size), None), []
    except pa.ArrowException:
        odd = _Odd(laid)
    try:
        table = _parsed(block, laid, bool(quotes.size), odd)
    except pa.ArrowException:
        return None
    alone = table.num_rows + odd.count == _line_ends(bytes(block))
    return (table, odd.wrong) if alone and odd.count == len(odd.wrong) else None


class _Odd:
    """Notes rows of another width: the number of each in its block (from 1), and what is wrong with it.

    ``count`` is larger than ``wrong`` is long where one is good for all that: blank cells beyond the last column.
    """

    def __init__(self, laid: Layout) -> None:
        self._laid = laid
        self.count = 0
        self.wrong: list[tuple[int, str]] = []

    def __call__(self, row: arrow_csv.InvalidRow) -> Literal["skip", "error"]:
        self.count += 1
        for _, cells in _rows([row.text], self._laid):
            reason = ragged(cells, self._laid.columns) if isinstance(cells, list) and any(cells) else None
            if reason and len(cells or ()) > 1 and row.number is not None:
                self.wrong.append((row.number, reason))
                return "skip"
        return "error"


def _parsed(block: memoryview, laid: Layout, quotes: bool, odd: _Odd | None) -> pa.Table:
    return arrow_csv.read_csv(
        cast(IO[bytes], pa.BufferReader(pa.py_buffer(block))),
        arrow_csv.ReadOptions(
            column_names=list(laid.columns),
            block_size=max(len(block) // 2, 1024 * 1024),
            use_threads=odd is None,  # only then are rows numbered
        ),
        arrow_csv.ParseOptions(
            delimiter=laid.delimiter,
            quote_char='"' if laid.quoted else False,
            newlines_in_values=quotes,
            ignore_empty_lines=False,
            invalid_row_handler=odd,
        ),
        arrow_csv.ConvertOptions(
            column_types={name: pa.string() for name in laid.columns},
            strings_can_be_null=True,
            null_values=[""],
            check_utf8=False,  # it was looked through
        ),
    )


def _line_ends(block: bytes) -> int:
    return block.count(_LF) + (not block.endswith(_LF))


def _followed(content: np.ndarray, returns: np.ndarray) -> bool:
    """Whether every CR has its LF."""
    return bool(returns[-1] + 1 < content.size and (content[returns + 1] == 10).all())


def _paired(content: np.ndarray, quotes: np.ndarray, delimiter: int) -> bool:
    """Whether each quote opens at the beginning of a cell and closes at its end, a doubled one within doing both.

    Only then do all readers of CSV see the same cells (RFC 4180, 2.5-2.7).
    """
    if quotes.size % 2:
        return False
    opens, closes = quotes[::2], quotes[1::2]
    opens = opens[1:] if opens[0] == 0 else opens
    closes = closes[:-1] if closes[-1] == content.size - 1 else closes
    before, after = content[opens - 1], content[closes + 1]
    good_before = (before == delimiter) | (before == 10) | (before == 34)
    good_after = (after == delimiter) | (after == 10) | (after == 13) | (after == 34)
    return bool(good_before.all() and good_after.all())


def _take(made: _Made, table: pa.Table, wrong: list[tuple[int, str]], data: bytes, end: int) -> None:
    """Add the rows of a block. Each begins one line after the last, and one more for each line end within a cell."""
    ends = data.count(_LF, made.at, end)
    whole = ends if end and data[end - 1] == 10 else ends + 1
    if table.num_rows + len(wrong) == whole:
        lines = np.arange(made.line, made.line + whole, dtype=np.int64)
        lines = np.delete(lines, [number - 1 for number, _ in wrong])
        made.rejected.extend(Rejection(line=made.line + at - 1, field="", reason=reason) for at, reason in wrong)
    else:
        within = np.zeros(table.num_rows, dtype=np.int64)
        for column in table.columns:
            counts = pc.fill_null(pc.count_substring(column, "\n"), 0)
            within += counts.to_numpy().astype(np.int64)
        starts = np.concatenate(([0], np.cumsum(within[:-1] + 1))) if within.size else within
        lines = made.line + starts
    blank = _blank(table)
    if blank is not None:
        table, lines = table.filter(pa.array(~blank)), lines[~blank]
    made.tables.append(table)
    made.lines.append(pa.array(lines, pa.int64()))
    made.at, made.line = end, made.line + whole


def _blank(table: pa.Table) -> np.ndarray[Any, np.dtype[np.bool_]] | None:
    """Which rows have no filled cell, or nothing where all have one."""
    blank = np.ones(table.num_rows, dtype=np.bool_)
    for column in table.columns:
        if not column.null_count:
            return None
        blank &= column.is_null().to_numpy()
        if not blank.any():
            return None
    return blank


def _careful(made: _Made, data: bytes, end: int, laid: Layout) -> None:
    """Read row by row up to the first that begins behind ``end``; the next block begins there."""
    lines, last = _window(data, made.at, end, laid)
    rows: list[list[str | None]] = []
    where: list[int] = []
    following = len(lines)
    for line, cells in _rows(lines, laid):
        if line > last:
            following = line - 1
            break
        if cells is None or made.faults > _MOST_FAULTS:
            made.unread = f"everything from line {made.line + line - 1:,} on: too many lines before it are no rows"
            break
        if isinstance(cells, str):
            made.faults += 1
            made.rejected.append(Rejection(line=made.line + line - 1, field="", reason=cells))
        elif any(cells) and (len(cells) > 1 or cells[0].strip()):
            if reason := ragged(cells, laid.columns):
                made.rejected.append(Rejection(line=made.line + line - 1, field="", reason=reason))
            else:
                rows.append(fitted(cells, len(laid.columns)))
                where.append(made.line + line - 1)
    if rows:
        made.tables.append(text_table(rows, laid.columns))
        made.lines.append(pa.array(where, pa.int64()))
    made.at += len("".join(lines[:following]).encode())
    made.line += following


def _window(data: bytes, at: int, end: int, laid: Layout) -> tuple[list[str], int]:
    """The lines of a block and some behind it, where its last record may go on; and how many are the block's own.

    More is looked at only where a row is wrong: it may merely be longer.
    """
    own = split(data[at:end].decode("utf-8", "replace"))
    for beyond in (_LEAST // 4, _BEYOND):
        until = min(len(data), end + beyond)
        until = data.rfind(_LF, end, until) + 1 if until < len(data) else until
        lines = own if until <= end else own + split(data[end:until].decode("utf-8", "replace"))
        if until >= len(data) or not any(isinstance(cells, str) for _, cells in _rows(lines, laid)):
            break
    return lines, len(own)


def _rows(lines: list[str], laid: Layout) -> Iterator[tuple[int, list[str] | str | None]]:
    if laid.quoted:
        yield from records(lines, laid.delimiter)
    else:
        yield from ((number, line.rstrip("\r\n").split(laid.delimiter)) for number, line in enumerate(lines, 1))


def ragged(cells: list[str], columns: tuple[str, ...]) -> str | None:
    """What is wrong with the width of a row, or nothing. Blank cells beyond the last column are nothing."""
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
        return f"has {len(cells)} cells under {len(columns)} columns"
    lacking = columns[len(cells) :]
    if any(name != f"column {number}" for number, name in enumerate(lacking, len(cells) + 1)):
        return f"has {len(cells)} cells under {len(columns)} columns: cut off, or broken by a line end without quotes"
    return None


def fitted(cells: list[str], width: int) -> list[str | None]:
    """The cells of a row for each column; empty ones are null."""
    return [cell or None for cell in cells[:width]] + [None] * (width - len(cells))


def text_table(rows: list[list[str | None]], columns: tuple[str, ...]) -> pa.Table:
    """Rows as columns of strings."""
    by_column = zip(*rows, strict=True) if rows else ([] for _ in columns)
    return pa.table([pa.array(values, pa.string()) for values in by_column], names=list(columns))
