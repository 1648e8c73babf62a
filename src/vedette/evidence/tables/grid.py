"""A table as it stands in a source: headers as written, every cell as text, and where each row is."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import Literal, TypeAlias

import pyarrow as pa

from vedette.records import Rejection

Made: TypeAlias = Literal["csv", "sheet", "json", "jsonl", "gitlog", "parquet"]

STEP = 1_000_000_000
"""What the lines of each further table of one source begin after: row 37 of the second sheet is 1,000,000,037."""
MOST_COLUMNS = 16_384
"""Columns of one table: as many as a workbook can have (ECMA-376-1, 18.3.1.13)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Rows and columns of one table of a source.

    ``cells`` has one column of strings for each header, in the order of the source and named as there (a second one of
    a name gets `` (2)``, one without a name ``column N``); an empty cell is null. The columns of a Parquet table keep
    the types they have there. Members of JSON objects are named by their path (``actor.alternateId``,
    ``request.ipChain.0.ip``), a list of ``{name, value}`` pairs by the names
    (``events.0.parameters.login_type``).

    ``lines`` says for each row where it stands, from 1: the line of a text, the row of a sheet, the number of an
    element or row. Where a source has several tables, a line of the second and further ones is moved by
    :data:`STEP` for each table before it, so that source and line name one row; :func:`place` takes it apart.
    ``name`` is the sheet's or that of the list in a JSON object, else empty.

    ``rejected`` are lines that are no rows (their lines not moved, their ``field`` the table's name); ``unread`` says
    what part was not looked at, empty where there is none; ``encoding`` is null where the source is no text. ``above``
    are the filled cells of each line over the header: a crew list names ship, port and day there.
    """

    made: Made
    cells: pa.Table
    lines: pa.Int64Array
    name: str = ""
    encoding: str | None = None
    rejected: tuple[Rejection, ...] = ()
    unread: str = ""
    above: tuple[tuple[str, ...], ...] = ()


def place(line: int) -> tuple[int, int]:
    """Number of the table in its source (from 0) and line in that table, from a line of :class:`Grid`."""
    return divmod(line, STEP)


def named(cells: list[str]) -> tuple[str, ...]:
    """Names of columns as written, padding and all, each once; one without a name is called after its number."""
    found: dict[str, None] = {}
    numbers: dict[str, int] = {}
    for number, cell in enumerate(cells, 1):
        name = cell if cell.strip() else f"column {number}"
        if name in found:
            following = once(name, found, numbers.get(name, 2))
            numbers[name] = int(following.rpartition("(")[2][:-1]) + 1
            name = following
        found[name] = None
    return tuple(found)


def once(name: str, taken: Container[str], number: int = 2) -> str:
    """``name``, or ``name (2)`` and so on, from ``number`` on, where it is taken."""
    found = name
    while found in taken:
        found = f"{name} ({number})"
        number += 1
    return found
