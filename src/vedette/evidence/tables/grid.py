"""A table as it stands in a source: headers as written, every cell as text, and where each row is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

import pyarrow as pa

from vedette.records import Rejection

Made: TypeAlias = Literal["csv", "sheet", "json", "jsonl", "gitlog", "parquet"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Rows and columns of one table of a source.

    ``cells`` has one column of strings for each header, in the order of the source and named as there (a second one of
    a name gets `` (2)``, one without a name ``column N``); an empty cell is null. Members of JSON objects are named by
    their path (``actor.alternateId``, ``request.ipChain.0.ip``), a list of ``{name, value}`` pairs by the names
    (``events.0.parameters.login_type``). ``lines`` says for each row where it stands, from 1: the line of a text, the
    row of a sheet, the number of an element or row. ``name`` is the sheet's, else empty.

    ``rejected`` are lines that are no rows; ``unread`` says what part was not looked at, empty where there is none;
    ``encoding`` is null where the source is no text.
    """

    made: Made
    cells: pa.Table
    lines: pa.Int64Array
    name: str = ""
    encoding: str | None = None
    rejected: tuple[Rejection, ...] = ()
    unread: str = ""
