"""Tables on a page: told by ruling lines, or by pieces of lines that stand under one another in columns."""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from vedette.conduct import Box
from vedette.evidence.pdf.glyphs import rows as rows_of
from vedette.evidence.pdf.line import Line

_MOST_POINTS = 1_200
"""Crossings of ruling lines that are looked at; finding the cells takes time with their square."""
_SNAP = 3.0
_ALIGNED = 4.0
"""Points by which what stands in one column may be out of line."""
_FEWEST_ROWS = 3
_LONG_CELL = 30
"""Letters: pieces of running text are as long; a table across the page has few such."""
MARKER = re.compile(r"(?:\(?\d{1,3}[.)]|\(?[a-zA-Z]{1,4}[.)]|[•●▪■◦–—-])")

Cell = list[Line]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each a list of lines from top to bottom; an empty cell has none."""

    rows: list[list[Cell]]


def ruled(lines: list[Line], rules: list[Box]) -> tuple[list[Table], list[Line]]:
    """Tables between ruling lines, and the lines that stand in none. A frame around running text is no table."""
    groups = _cells(rules) if len(rules) >= 6 else []
    found: list[Table] = []
    rest = lines
    for cells in groups:
        table, outside = _filled(cells, rest)
        filled = [row for row in table.rows if any(row)]
        if len(filled) >= 2 and max(sum(map(bool, row)) for row in filled) >= 2:
            found.append(table)
            rest = outside
    return found, rest


def _cells(rules: list[Box]) -> list[list[Box]]:
    """Cells that the rules enclose, by table, as (left, bottom, right, top)."""
    from pdfplumber import table as plumber

    edges: list[dict[str, Any]] = [
        {
            "x0": left, "x1": right, "top": -top, "bottom": -bottom, "width": right - left, "height": top - bottom,
            "orientation": "h" if right > left else "v",
        }
        for left, bottom, right, top in rules
    ]  # fmt: skip
    crossings = plumber.edges_to_intersections(plumber.merge_edges(edges, *[_SNAP] * 4), _SNAP, _SNAP)
    if not 6 <= len(crossings) <= _MOST_POINTS:
        return []
    tables = plumber.cells_to_tables(plumber.intersections_to_cells(crossings))
    return [[(x0, -bottom, x1, -top) for x0, top, x1, bottom in cells] for cells in tables]


def _filled(cells: list[Box], lines: list[Line]) -> tuple[Table, list[Line]]:
    """The table with its lines in it, and the lines outside."""
    inside: dict[Box, Cell] = defaultdict(list)
    outside: list[Line] = []
    for line in lines:
        level = sorted(cell for cell in cells if cell[1] <= line.middle <= cell[3])
        pieces = [(cell, piece) for cell in level if (piece := _between(line, cell[0], cell[2]))]
        for cell, piece in pieces:
            inside[cell].append(piece)
        if not pieces:
            outside.append(line)
    by_row: dict[float, list[Box]] = defaultdict(list)
    for cell in cells:
        by_row[cell[3]].append(cell)
    rows = [[_ordered(inside[cell]) for cell in sorted(by_row[top])] for top in sorted(by_row, reverse=True)]
    return Table(rows), outside


def _ordered(cell: Cell) -> Cell:
    return [line for row in rows_of(cell) for line in row]


def _between(line: Line, left: float, right: float) -> Line | None:
    """The letters of a line whose middle lies between two sides; nothing where there are none but blanks."""
    if left <= line.left and line.right <= right:
        return line
    places = [at for at in range(len(line.text)) if left <= (line.lefts[at] + line.rights[at]) / 2 < right]
    while places and line.text[places[0]] == " ":
        places.pop(0)
    while places and line.text[places[-1]] == " ":
        places.pop()
    if not places:
        return None
    text = "".join(line.text[at] for at in places)
    lefts, rights = (array("f", (side[at] for at in places)) for side in (line.lefts, line.rights))
    return Line(line.page, text, lefts, rights, line.bottom, line.top)


def tabular(lines: list[Line]) -> tuple[list[Table], list[Line]]:
    """Tables without ruling lines that stand across a page, told by short cells; and the other lines."""
    found: list[Table] = []
    rest: list[Line] = []
    for run in _runs(lines):
        letters = [len(line.text) for pieces in run for line in pieces]
        if _is_table(run) and sum(count for count in letters if count >= _LONG_CELL) * 5 < sum(letters):
            found.append(_table(run))
        else:
            rest += [line for pieces in run for line in pieces]
    return found, rest


def aligned(lines: list[Line]) -> list[Line | Table]:
    """The lines of one column from top to bottom, with tables that stand in it without ruling lines."""
    found: list[Line | Table] = []
    for run in _runs(lines):
        if _is_table(run):
            found.append(_table(run))
            continue
        for pieces in run:
            line = pieces[0]
            for other in pieces[1:]:
                line = line.then(other)
            found.append(line)
    return found


def _runs(lines: list[Line]) -> list[list[list[Line]]]:
    """Rows of pieces from top to bottom; rows that stand under one another like cells are in one run."""
    found: list[list[list[Line]]] = []
    run: list[list[Line]] = []
    for row in rows_of(lines):
        pieces = _with_marker(row)
        if run and not _under(run, pieces):
            found.append(run)
            run = []
        if run or len(pieces) > 1:
            run.append(pieces)
        else:
            found.append([pieces])
    return [*found, run] if run else found


def _with_marker(row: list[Line]) -> list[Line]:
    """The number of a paragraph and the bullet of a list belong to the words they stand before."""
    if len(row) > 1 and MARKER.fullmatch(row[0].text):
        return [row[0].then(row[1]), *row[2:]]
    return row


def _under(run: list[list[Line]], pieces: list[Line]) -> bool:
    """Whether a row goes on with the table: two pieces under two above, or one that goes on with a later cell."""
    above = [line.left for line in run[-1]] if len(run[-1]) > 1 else [line.left for line in run[0]]
    below = [line.left for line in pieces]
    hits = sum(any(abs(one - two) <= _ALIGNED for two in above) for one in below)
    if len(pieces) > 1:
        return hits >= 2 or (hits == 1 and len(above) == 2 == len(below))
    return hits == 1 and below[0] > min(above) + _ALIGNED


def _is_table(run: list[list[Line]]) -> bool:
    return sum(len(pieces) > 1 for pieces in run) >= _FEWEST_ROWS


def _table(run: list[list[Line]]) -> Table:
    return Table([[[line] for line in pieces] for pieces in run])
