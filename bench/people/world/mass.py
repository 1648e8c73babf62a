"""The mass of a world: the statements of ``sql/`` over words and towns laid out for the engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from bench.people.world import words
from bench.people.world.cities import CITIES

_SQL = Path(__file__).parent / "sql"
TABLES = (
    "staff", "contact", "payout", "shipment", "document", "inventory", "login", "commit", "cv", "photo", "activity",
)  # fmt: skip
"""Shapes that the mass has rows of."""

_PICKED: tuple[tuple[str, Sequence[str]], ...] = (
    ("verb", words.VERBS), ("sort_of", words.KINDS), ("thing", words.THINGS), ("customer", words.CUSTOMERS),
    ("tool", words.TOOLS), ("outcome", words.OUTCOMES), ("unit", words.UNITS),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mass:
    """Places ``start`` to ``people`` of the register; ``logins`` of each, ``texts`` CVs in all at most."""

    seed: int
    people: int
    start: int
    logins: int
    texts: int

    def statement(self, name: str) -> str:
        text = (_SQL / f"{name}.sql").read_text("utf-8")
        for field in ("seed", "people", "start", "logins", "texts"):
            text = text.replace(f"{{{field}}}", str(getattr(self, field)))
        return text


def lay(connection: duckdb.DuckDBPyConnection, mass: Mass) -> None:
    """Make the tables ``mass``, ``cities``, ``streets``, ``givens``, ``families`` and the macros."""
    connection.execute(mass.statement("macros"))
    for name, values in _PICKED:
        listed = ", ".join(f"'{value}'" for value in values)
        connection.execute(f"CREATE MACRO {name}(k, w) AS [{listed}][1 + n(k, w || '{name}', {len(values)})]")
    for name, values in (("streets", words.STREETS), ("givens", words.GIVEN), ("families", words.FAMILIES)):
        listed = ", ".join(f"({k}, '{value}')" for k, value in enumerate(values))
        connection.execute(f"CREATE TABLE {name} AS SELECT * FROM (VALUES {listed}) v(k, word)")
    connection.execute(
        "CREATE TABLE cities (k BIGINT, name VARCHAR, country VARCHAR, alpha3 VARCHAR, state VARCHAR, lat DOUBLE, "
        "lon DOUBLE, off BIGINT, zone VARCHAR)"
    )
    rows = [
        (k, town.name, town.country, town.alpha3, town.state, town.lat, town.lon, town.offset, town.zone)
        for k, town in enumerate(CITIES)
    ]
    connection.executemany("INSERT INTO cities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    connection.execute(mass.statement("mass"))
