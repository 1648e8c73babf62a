"""Make a world: the cast, the mass, the files."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import duckdb
import pyarrow as pa

from bench.people.world import mass, traps_identity, traps_money, traps_place
from bench.people.world.cast import Cast
from bench.people.world.rings import RINGS, VPN
from bench.people.world.rows import told
from vedette.ids import digest
from vedette.records.shape import Form, Shape
from vedette.records.tables import BY_NAME

TRAPS = (*traps_identity.TRAPS, *traps_money.TRAPS, *traps_place.TRAPS)
LEAST = 800
"""The cast alone has some five hundred people."""

_SQL_TYPE: dict[Form, str] = {
    "text": "VARCHAR", "email": "VARCHAR", "state": "VARCHAR", "day": "DATE", "instant": "TIMESTAMPTZ",
    "amount": "DECIMAL(22, 4)", "degrees": "DOUBLE", "count": "BIGINT", "flag": "BOOLEAN",
}  # fmt: skip
_COUNTRIES = frozenset({"country", "nationality"})
_OTHER_VPN = ("198.51.100.0/25", "Mullvad")
_AS_OF = date(2025, 6, 1)
_GREATEST_LINE = 64
"""Lines of the mass lie below this many times the people; those of the cast above."""


@dataclass(frozen=True, slots=True)
class World:
    """What was made: Parquet by shape, and the truth as in ``truth.json``."""

    tables: dict[str, Path]
    truth: dict[str, Any]


def make(folder: Path, people: int, seed: int, no_country: bool = False) -> World:
    """Write ``tables/`` and ``truth.json`` under ``folder``; the same arguments give the same rows.

    Of each kind there are more rings and traps the more people, up to forty. With ``no_country`` every column of
    countries and nationalities is null. Raises :class:`ValueError` below :data:`LEAST` people.
    """
    if people < LEAST:
        raise ValueError(f"a world has at least {LEAST} people, not {people}: the traps alone need them")
    cast = _cast(people, seed)
    truth = {
        "seed": seed, "people": people, "no_country": no_country, "cast": len(cast.persons),
        "rings": [asdict(ring) for ring in cast.rings], "traps": cast.traps,
    }  # fmt: skip
    (folder / "tables").mkdir(parents=True, exist_ok=True)
    (folder / "truth.json").write_text(json.dumps(truth, indent=1), "utf-8")
    whole = mass.Mass(seed, people, len(cast.persons), 20, min(people, 100_000))
    written = {}
    connection = duckdb.connect(str(folder / "making.duckdb"))
    try:
        connection.execute(
            "SET TimeZone = 'UTC'; SET memory_limit = '2GB'; SET preserve_insertion_order = false; "
            "SET enable_progress_bar = false"
        )
        mass.lay(connection, whole)
        rows = _cast_rows(cast)
        for name in (*mass.TABLES, "vpn_range", "allowed"):
            part = pa.Table.from_pylist(rows.get(name, []), schema=BY_NAME[name].schema)
            connection.register("of_cast", part)
            written[name] = folder / "tables" / f"{name}.parquet"
            of_mass = whole.statement(name) if name in mass.TABLES else None
            connection.execute(_copy(BY_NAME[name], of_mass, written[name], no_country))
    finally:
        connection.close()
        (folder / "making.duckdb").unlink()
    return World(written, truth)


def _cast(people: int, seed: int) -> Cast:
    cast = Cast(Random(seed), people)
    for _ in range(min(40, 1 + people // 2500)):
        for plant in (*RINGS, *RINGS[:3], *TRAPS) if people > 5_000 else (*RINGS, *TRAPS):
            plant(cast)
    return cast


def _cast_rows(cast: Cast) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for person in cast.persons:
        for name, row in told(person, cast.rng):
            found.setdefault(name, []).append(row)
    day = {"as_of": _AS_OF}
    found["vpn_range"] = [
        {"cidr": cidr, "provider": provider, "origin": "the bench", **day} for cidr, provider in (VPN, _OTHER_VPN)
    ]
    found["allowed"] = [
        {"kind": kind, "value": value, "name": name, "origin": "the bench", **day} for kind, value, name in cast.allowed
    ]
    for rows in found.values():
        for line, row in enumerate(rows, 1):
            row["line"] = cast.people * _GREATEST_LINE + line
    return found


def _copy(shape: Shape, of_mass: str | None, path: Path, no_country: bool) -> str:
    """Both parts as one file with the columns of the shape."""
    columns = [
        f'CAST({"NULL" if no_country and column.name in _COUNTRIES else f"""part."{column.name}" """} '
        f'AS {_SQL_TYPE[column.form]}) AS "{column.name}"'
        for column in shape.columns
    ]
    source = digest("world", shape.name)
    parts = "SELECT * FROM of_cast" if of_mass is None else f"SELECT * FROM of_cast UNION ALL BY NAME ({of_mass})"
    quoted = str(path).replace("'", "''")
    return (
        f"COPY (SELECT {', '.join(columns)}, '{source}' AS source, CAST(line AS BIGINT) AS line FROM ({parts}) part) "
        f"TO '{quoted}' (FORMAT parquet, COMPRESSION zstd)"
    )
