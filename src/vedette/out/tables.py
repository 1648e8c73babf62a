"""The rows of a run as Parquet: for pages that show more of a matter, and for judging again without reading again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pyarrow as pa
import pyarrow.parquet as pq

from vedette.records.recorded import Recorded
from vedette.records.tables import SHAPES

FOLDER = "tables"


def tables_of(records: Iterable[Recorded]) -> dict[str, pa.Table]:
    """One table for each shape that has rows, in the order of the shapes; rows as their sources follow one another."""
    parts: dict[str, list[pa.Table]] = {}
    for item in records:
        if item.rows.num_rows:
            parts.setdefault(item.shape, []).append(item.rows)
    return {shape.name: pa.concat_tables(parts[shape.name]) for shape in SHAPES if shape.name in parts}


def pages_of(tables: Mapping[str, pa.Table]) -> dict[str, bytes]:
    """The files: ``tables/<shape>.parquet``, zstandard, the same bytes for the same rows."""
    return {f"{FOLDER}/{name}.parquet": _parquet(table) for name, table in tables.items()}


def _parquet(table: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd")
    return bytes(sink.getvalue().to_pybytes())
