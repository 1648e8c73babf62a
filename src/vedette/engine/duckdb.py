"""DuckDB, the engine that comes built in: portable SQL runs verbatim over Arrow tables and Parquet files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.resources import files

import duckdb
import pyarrow as pa

from vedette.errors import EngineError

PRELUDE = files("vedette.engine").joinpath("prelude.sql").read_text(encoding="utf-8")


def connect() -> duckdb.DuckDBPyConnection:
    """A private in-memory database with the prelude loaded, UTC, and no reach to files or network by extension."""
    connection = duckdb.connect(":memory:", config={"autoinstall_known_extensions": "false"})
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute(PRELUDE)
    return connection


def run(sql: str, tables: Mapping[str, pa.Table], parameters: Mapping[str, object] | None = None) -> pa.Table:
    """Run one portable statement over Arrow tables; ``:name`` parameters are the engine's ``$name``.

    Order is what the statement orders by. Raises :class:`EngineError` with the statement in it.
    """
    connection = connect()
    try:
        for name, table in tables.items():
            connection.register(name, table)
        values = dict(parameters or {})
        for name in values:
            sql = re.sub(rf"(?<!:):{name}\b", f"${name}", sql)
        answer: pa.Table = connection.sql(sql, params=values or None).to_arrow_table()
        return answer
    except duckdb.Error as error:
        raise EngineError(f"the engine refused a statement: {error}", remedy=f"Statement:\n{sql}") from error
    finally:
        connection.close()
