"""Bytes to grids, as tests ask for them."""

from __future__ import annotations

import hashlib

from vedette.evidence.tables.grid import Grid
from vedette.evidence.tables.made import grids
from vedette.records import Source


def source_of(data: bytes) -> Source:
    """The source that these bytes are."""
    return Source(sha256=hashlib.sha256(data).hexdigest(), path="table", size=len(data))


def read(data: bytes | str) -> tuple[Grid, ...]:
    """All grids."""
    content = data.encode() if isinstance(data, str) else data
    return grids(source_of(content), content)


def one(data: bytes | str) -> Grid:
    """The only grid."""
    (found,) = read(data)
    return found


def rows(grid: Grid) -> list[tuple[object, ...]]:
    """Line and cells of each row."""
    return [(line, *row.values()) for line, row in zip(grid.lines.to_pylist(), grid.cells.to_pylist(), strict=True)]
