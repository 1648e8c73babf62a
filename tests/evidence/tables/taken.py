"""Tables of a few lines, as tests have them read; all invented."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Sequence
from typing import Any

from vedette.evidence.read import read
from vedette.evidence.tables.mapping import TableMapping
from vedette.records import Reading, Source


def reading(data: bytes | str, path: str = "file", mapping: TableMapping = ()) -> Reading:
    """The account of the bytes under that path."""
    content = data.encode() if isinstance(data, str) else data
    source = Source(sha256=hashlib.sha256(content).hexdigest(), path=path, size=len(content))
    return read(source, content, mapping)


def csv_of(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A CSV with these headers and rows."""
    out = io.StringIO()
    csv.writer(out).writerows([headers, *rows])
    return out.getvalue()


def rows_of(found: Reading, shape: str) -> list[dict[str, Any]]:
    """The rows of a shape without what is null and without the source."""
    return [
        {name: value for name, value in row.items() if value is not None and name != "source"}
        for item in found.records
        if item.shape == shape
        for row in item.rows.to_pylist()
    ]


def shapes(found: Reading) -> tuple[str, ...]:
    """The shapes found, in order."""
    return tuple(item.shape for item in found.records)
