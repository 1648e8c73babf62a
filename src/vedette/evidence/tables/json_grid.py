"""A JSON text as grids: one column for each path that any of its objects has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

import pyarrow as pa

from vedette.errors import OversizedInput, UnsupportedInput
from vedette.evidence.tables.flatten import DEEPEST, Flattener, TooDeep
from vedette.evidence.tables.grid import MOST_COLUMNS, STEP, Grid, place
from vedette.evidence.tables.json_text import Element, documents, in_lines, lines
from vedette.records import Rejection, Source

_BATCH = 32 * 1024
_MOST_CELLS = 400_000_000
"""Cells of one table, empty ones too: each needs its place in memory, and few rows may name many columns."""
_MOST_FAULTS = 100_000


@dataclass(slots=True)
class _Made:
    """Rows of one table as they come: a column begins with the first row that has it."""

    known: dict[str, None] = field(default_factory=dict)
    flattener: Flattener = field(default_factory=Flattener)
    batch: list[dict[str, str | None]] = field(default_factory=list)
    tables: list[pa.Table] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    rejected: list[Rejection] = field(default_factory=list)
    unread: str = ""


def json_grids(source: Source, text: str, encoding: str, only: frozenset[int] | None = None) -> tuple[Grid, ...]:
    """The grids of a text that begins with a bracket: one, or one for each list of an object with several.

    ``only`` are the lines wanted (null: all). Of the others the first of each list is kept, since whether a list has a
    row decides about the numbers of those after it.

    Raises :class:`~vedette.errors.InputError`: no JSON from the beginning, no object in it, more than 16,384 paths.
    """
    by_line = in_lines(text)
    made: dict[str, _Made] = {}
    wanted = None if only is None else {place(line)[1] for line in only}
    for item in lines(text) if by_line else documents(text):
        one = made.setdefault(item.table, _Made())
        if isinstance(item, Element):
            if wanted is None or item.number in wanted or not one.lines:
                _row(one, item)
        elif item.rest:
            one.unread = f"everything from element {item.number:,} on: it {item.reason}"
        elif len(one.rejected) < _MOST_FAULTS:
            one.rejected.append(Rejection(line=item.number, field="", reason=item.reason))
        else:
            one.unread = f"everything from line {item.number:,} on: too many lines before it are no JSON"
            break
        if len(one.batch) >= _BATCH:
            _lay(source, one)
    for one in made.values():
        _lay(source, one)
    kept = {name: one for name, one in made.items() if one.lines}
    if not kept:
        raise UnsupportedInput(
            f"{_why(made)}.", where=source.path, remedy="Give a list of JSON objects, or one a line."
        )
    faults = [one for name, one in made.items() if name not in kept]
    kind: Literal["jsonl", "json"] = "jsonl" if by_line else "json"
    return tuple(
        _grid(one, name, number, kind, encoding, faults if not number else [])
        for number, (name, one) in enumerate(kept.items())
    )


def _why(made: dict[str, _Made]) -> str:
    for one in made.values():
        if one.unread:
            return f"JSON of which nothing was read: {one.unread}"
        if one.rejected:
            return f"JSON without an object that is a row: line {one.rejected[0].line:,} {one.rejected[0].reason}"
    return "JSON without an object"


def _row(made: _Made, item: Element) -> None:
    if not isinstance(item.row, dict):
        made.rejected.append(Rejection(line=item.number, field=item.table, reason="is no object"))
        return
    try:
        row = made.flattener.flat(item.row)
        if not all(map(str.isascii, row)):
            row = {whole(name): value for name, value in row.items()}
    except TooDeep:
        reason = f"has objects nested more than {DEEPEST} deep"
        made.rejected.append(Rejection(line=item.number, field=item.table, reason=reason))
        return
    if row:
        made.batch.append(row)
        made.lines.append(item.number)


def _lay(source: Source, made: _Made) -> None:
    if not made.batch:
        return
    names: dict[str, None] = {}
    for row in made.batch:
        if not row.keys() <= names.keys():
            names.update(dict.fromkeys(row))
        if len(names) > MOST_COLUMNS:
            break
    made.known.update(names)
    if len(made.known) > MOST_COLUMNS or len(made.known) * len(made.lines) > _MOST_CELLS:
        raise OversizedInput(
            f"JSON with {len(made.known):,} different paths or more in {len(made.lines):,} objects; "
            f"{MOST_COLUMNS:,} paths and {_MOST_CELLS:,} cells are read.",
            where=source.path,
            remedy="Give the members that matter alone, or split the file.",
        )
    made.tables.append(pa.table([_strings(column) for column in _columns(made.batch, names)], names=list(names)))
    made.batch.clear()


def _columns(rows: list[dict[str, str | None]], names: Iterable[str]) -> Iterable[list[str | None]]:
    """The rows by columns. Logs name hundreds of members and fill a few: only what is there is visited."""
    columns: dict[str, list[str | None]] = {name: [None] * len(rows) for name in names}
    for at, row in enumerate(rows):
        for name, value in row.items():
            columns[name][at] = value
    return columns.values()


def _strings(values: list[str | None]) -> pa.StringArray:
    try:
        return pa.array(values, pa.string())
    except UnicodeEncodeError:  # half of a surrogate pair, which JSON can write and no text can hold (RFC 8259, 8.2)
        return pa.array([whole(value) if value else None for value in values], pa.string())


def whole(value: str) -> str:
    """The text with a replacement character for each half of a surrogate pair."""
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _grid(
    made: _Made, name: str, number: int, kind: Literal["jsonl", "json"], encoding: str, more: list[_Made]
) -> Grid:
    schema = pa.schema([(name, pa.string()) for name in made.known])
    cells = pa.concat_tables([schema.empty_table(), *made.tables], promote_options="default")
    others = [item for one in more for item in one.rejected]
    return Grid(
        made=kind,
        cells=cells,
        lines=pa.array([line + number * STEP for line in made.lines], pa.int64()),
        name=name,
        encoding=encoding,
        rejected=tuple(sorted([*made.rejected, *others], key=lambda item: item.line)),
        unread="; ".join(filter(None, (made.unread, *(one.unread for one in more)))),
    )
