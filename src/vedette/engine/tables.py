"""Tables of records laid out for the engine: every detector asks them in portable SQL, on any number of rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import duckdb
import pyarrow as pa

from vedette.engine.duckdb import connect
from vedette.errors import EngineError
from vedette.records.recorded import Recorded
from vedette.records.tables import SHAPES

T = TypeVar("T")


class Tables:
    """Every shape of records as a relation of its name (empty where there are no rows), for the length of a run.

    Rows come from readers (Arrow) or from Parquet files that already have the columns of the shape. What a detector
    works out on the way may be kept under a name of its own (:meth:`keep`) and asked again. Use as a context manager.
    """

    def __init__(self, records: Iterable[Recorded] = (), parquet: Mapping[str, Path] | None = None) -> None:
        self._connection = connect()
        rows: dict[str, list[pa.Table]] = {}
        for item in records:
            rows.setdefault(item.shape, []).append(item.rows)
        self._rows = {}
        self._kept: set[str] = set()
        for shape in SHAPES:
            path = (parquet or {}).get(shape.name)
            if path is not None:
                quoted = str(path).replace("'", "''")
                self._connection.execute(f"CREATE VIEW {shape.name} AS SELECT * FROM read_parquet('{quoted}')")
                continue
            table = pa.concat_tables([shape.empty(), *rows.get(shape.name, ())])
            self._rows[shape.name] = table  # the engine holds no reference of its own
            self._connection.register(shape.name, table)
        self._once: dict[str, Any] = {}

    def __enter__(self) -> Tables:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def ask(self, sql: str, parameters: Mapping[str, object] | None = None) -> pa.Table:
        """One portable statement; ``:name`` parameters. Order is what the statement orders by.

        Raises :class:`EngineError` with the statement in it.
        """
        values = dict(parameters or {})
        for name in values:
            sql = re.sub(rf"(?<!:):{name}\b", f"${name}", sql)
        try:
            answer: pa.Table = self._connection.sql(sql, params=values or None).to_arrow_table()
        except duckdb.Error as error:
            raise EngineError(f"the engine refused a statement: {error}", remedy=f"Statement:\n{sql}") from error
        return answer

    def rows(self, sql: str, parameters: Mapping[str, object] | None = None) -> list[dict[str, Any]]:
        """The answer as rows."""
        found: list[dict[str, Any]] = self.ask(sql, parameters).to_pylist()
        return found

    def keep(self, name: str, sql: str) -> None:
        """Keep the answer to ``sql`` as a table of this name for what is asked later; it replaces one of that name."""
        try:
            self._connection.execute(f"CREATE OR REPLACE TABLE {name} AS {sql}")
            self._kept.add(name)
        except duckdb.Error as error:
            raise EngineError(f"the engine refused a statement: {error}", remedy=f"Statement:\n{sql}") from error

    def view(self, name: str, sql: str) -> None:
        """Name a question, to be worked out anew each time it is asked; it takes no memory."""
        try:
            self._connection.execute(f"CREATE OR REPLACE VIEW {name} AS {sql}")
        except duckdb.Error as error:
            raise EngineError(f"the engine refused a statement: {error}", remedy=f"Statement:\n{sql}") from error

    def drop(self, name: str) -> None:
        """Give back the memory of a table that was kept under this name."""
        self._connection.execute(f"DROP TABLE IF EXISTS {name}")
        self._kept.discard(name)

    def kept(self, name: str) -> bool:
        """Whether a table was kept under this name, so that what several detectors ask is worked out once."""
        return name in self._kept

    def lay(self, name: str, table: pa.Table) -> None:
        """Lay out a table a detector made itself (normalised keys, scores) under a name of its own."""
        self._rows[name] = table
        self._connection.register(name, table)

    def once(self, name: str, work: Callable[[Tables], T]) -> T:
        """What ``work`` makes of these tables, worked out when first asked for under this name, and kept."""
        if name not in self._once:
            self._once[name] = work(self)
        found: T = self._once[name]
        return found

    def any(self, name: str) -> bool:
        """Whether the relation has a row."""
        return bool(self.rows(f"SELECT 1 AS one FROM {name} LIMIT 1"))
