"""A Parquet file as a grid, with the types it has."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
from pyarrow import parquet as arrow_parquet

from vedette.errors import OversizedInput, UnsupportedInput
from vedette.evidence.tables.grid import MOST_COLUMNS, Grid, named
from vedette.records import Source

MAGIC = b"PAR1"
_MOST_CELLS = 4_000_000_000
_MOST_BYTES = 16 * 1024 * 1024 * 1024
_DAMAGE = (pa.ArrowException, OSError, ValueError, TypeError, KeyError, MemoryError, OverflowError, NotImplementedError)


def parquet_grid(source: Source, data: bytes) -> Grid:
    """The table, members of structs as columns of their own (``a.b``); lines are row numbers.

    Raises :class:`~vedette.errors.InputError`: damaged, encrypted, or unpacking to more than 16 GiB or 4,000 million
    cells, as its own footer says.
    """
    try:
        file = arrow_parquet.ParquetFile(pa.BufferReader(data))
        _bounded(source, file.metadata)
        table = file.read()
        table.validate()
        for _ in range(8):  # structs within structs
            if not any(pa.types.is_struct(kind) for kind in table.schema.types):
                break
            table = table.flatten()
        table = table.rename_columns(list(named([str(name) for name in table.column_names])))
    except _DAMAGE as error:
        what = f"a Parquet table that cannot be read: {' '.join(str(error).split())[:200]}."
        raise UnsupportedInput(what, where=source.path, remedy="Ask for the file again.") from None
    lines = pa.array(np.arange(1, table.num_rows + 1, dtype=np.int64), pa.int64())
    return Grid(made="parquet", cells=table, lines=lines)


def _bounded(source: Source, footer: arrow_parquet.FileMetaData) -> None:
    size = sum(footer.row_group(number).total_byte_size for number in range(footer.num_row_groups))
    cells = footer.num_rows * max(1, footer.num_columns)
    if size > _MOST_BYTES or cells > _MOST_CELLS or footer.num_columns > MOST_COLUMNS:
        raise OversizedInput(
            f"a Parquet table of {footer.num_rows:,} rows in {footer.num_columns:,} columns ({size:,} bytes unpacked); "
            f"{_MOST_CELLS:,} cells, {MOST_COLUMNS:,} columns and {_MOST_BYTES:,} bytes are read.",
            where=source.path,
            remedy="Split it, or give the columns that matter.",
        )
