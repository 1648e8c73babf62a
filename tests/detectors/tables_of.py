"""Tables of records made of a few rows by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from vedette.detectors.persons import lay_persons
from vedette.engine.tables import Tables
from vedette.records.recorded import Recorded
from vedette.records.tables import BY_NAME


def records(shape: str, rows: Iterable[Mapping[str, Any]], source: str = "") -> Recorded:
    """Rows of a shape; what a row leaves out is null. ``line`` counts from 2, as below a header."""
    schema = BY_NAME[shape].schema
    source = source or shape.ljust(64, "0")
    full = [{"source": source, "line": number, **row} for number, row in enumerate(rows, 2)]
    return Recorded(shape=shape, rows=pa.Table.from_pylist(full, schema))


def tables_of(**shapes: Iterable[Mapping[str, Any]]) -> Tables:
    """Tables with the rows given under the names of their shapes, persons laid out."""
    tables = Tables(records(shape, rows) for shape, rows in shapes.items())
    lay_persons(tables)
    return tables
