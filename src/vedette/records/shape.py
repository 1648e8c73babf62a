"""The shape of a table of records: its columns, what they mean, and in what form their values stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

import pyarrow as pa

Form: TypeAlias = Literal["text", "email", "state", "day", "instant", "amount", "degrees", "count", "flag"]
"""How a value is written in a table of records, whatever the file had:

``text`` as in the source, blanks folded · ``email`` trimmed and in lower case · ``state`` ISO 3166-1 alpha-2 (empty
values are null) · ``day`` a day · ``instant`` UTC, microseconds · ``amount`` four decimals · ``degrees`` WGS 84 ·
``count`` a whole number · ``flag`` true or false. What is not known is null, never an empty text.
"""

ARROW: dict[Form, pa.DataType] = {
    "text": pa.string(),
    "email": pa.string(),
    "state": pa.string(),
    "day": pa.date32(),
    "instant": pa.timestamp("us", tz="UTC"),
    "amount": pa.decimal128(22, 4),
    "degrees": pa.float64(),
    "count": pa.int64(),
    "flag": pa.bool_(),
}
"""The type of a column of each form."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table of records. ``means`` is printed by ``vedette schema`` and in the reference."""

    name: str
    form: Form
    means: str


@dataclass(frozen=True, slots=True)
class Shape:
    """A table of records: ``name`` (the field's word), ``of`` (what one row is), columns, and ``needs``: sets of
    columns of each of which at least one has to be filled, or the row says nothing and is rejected."""

    name: str
    of: str
    columns: tuple[Column, ...]
    needs: tuple[frozenset[str], ...]

    @property
    def schema(self) -> pa.Schema:
        """Columns in order, then where each row stands: ``source`` (SHA-256 of the bytes) and ``line`` (from 1: line of
        a text, row of a sheet, number of an element or row elsewhere)."""
        own = [pa.field(column.name, ARROW[column.form]) for column in self.columns]
        return pa.schema([*own, pa.field("source", pa.string()), pa.field("line", pa.int64())])

    def empty(self) -> pa.Table:
        """The table without a row."""
        table: pa.Table = self.schema.empty_table()
        return table
