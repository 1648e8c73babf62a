"""The mass of a world: the statements of ``sql/`` over words and towns laid out for the engine."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

import duckdb

from bench.people.world import words
from bench.people.world.cities import CITIES, NUMBERED

_SQL = Path(__file__).parent / "sql"
TABLES = (
    "staff", "contact", "payout", "shipment", "document", "inventory", "login", "commit", "cv", "photo", "activity",
)  # fmt: skip
"""Shapes that the mass has rows of."""

_WORDS: tuple[tuple[str, Sequence[object]], ...] = (
    ("streets", words.STREETS), ("givens", words.GIVEN), ("families", words.FAMILIES), ("cities", CITIES),
)  # fmt: skip
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
        for words_of, values in _WORDS:
            text = text.replace(f"{{{words_of}}}", str(len(values)))
        return text


def lay(connection: duckdb.DuckDBPyConnection, mass: Mass) -> None:
    """Make the tables ``mass``, ``cities``, ``streets``, ``givens``, ``families`` and the macros."""
    connection.execute(mass.statement("macros"))
    for name, values in _PICKED:
        listed = ", ".join(f"'{value}'" for value in values)
        picked = f"n(k, w || '{name}', {len(values)})"
        connection.execute(f"CREATE MACRO {name}(k, w) AS [{listed}][1 + {picked}]")
    for name, entries in _WORDS[:-1]:
        listed = ", ".join(f"({k}, '{entry}')" for k, entry in enumerate(entries))
        connection.execute(f"CREATE TABLE {name} AS SELECT * FROM (VALUES {listed}) v(k, word)")
    connection.execute(
        "CREATE TABLE cities (k BIGINT, name VARCHAR, country VARCHAR, alpha3 VARCHAR, state VARCHAR, lat DOUBLE, "
        "lon DOUBLE, off BIGINT, zone VARCHAR, opening VARCHAR, front BIGINT, letters BIGINT, rear BIGINT, "
        "closing VARCHAR)"
    )
    rows = [(k, *astuple(town), *_mask(NUMBERED[town.alpha3])) for k, town in enumerate(CITIES)]
    connection.executemany(f"INSERT INTO cities VALUES ({', '.join('?' * 14)})", rows)
    connection.execute(mass.statement("mass"))


def _mask(mask: str) -> tuple[str, int, int, int, str]:
    """The parts of a mask of :data:`NUMBERED`: letters that stand, digits, letters, digits, letters that stand."""
    parts = re.fullmatch("([a-z]*)(9*)(A*)(9*)([a-z]*)", mask)
    assert parts is not None
    head, front, letters, rear, foot = parts.groups()
    if not letters:
        front, rear = "", front
    return head.upper(), len(front), len(letters), len(rear), foot.upper()
