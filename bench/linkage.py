"""Linkage: a million accounts and twenty million sign-ins, and what a bare GROUP BY and Splink make of the same rows.

``python -m bench.linkage [PEOPLE [LOGINS [ALIKE]]]``. The data is made by the engine itself from row numbers: of five hundred
accounts in a row the first four belong to one ring that shares a payout account, a telephone (written in
three ways) and a device, the rest share nothing. Each measure runs in a process of its own, so that peak memory is
its own.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb

from vedette.records.shape import Shape
from vedette.records.tables import BY_NAME

_RING = "(i % 500 < 4)"
_HOLDER = f"CASE WHEN {_RING} THEN i - i % 500 ELSE i END"
_TYPES = {
    "text": "VARCHAR", "email": "VARCHAR", "state": "VARCHAR", "day": "DATE", "instant": "TIMESTAMPTZ",
    "amount": "DECIMAL(22, 4)", "degrees": "DOUBLE", "count": "BIGINT", "flag": "BOOLEAN",
}  # fmt: skip
_SPREAD = "(({}) * 7919::BIGINT + 104729) % 8999999999"
_STAFF = {
    "person_id": "'P' || i",
    "email": "'p' || i || '@corp.example.com'",
    "other_email": "'own.' || i || '@gmail.com'",
    "name": "'Given' || (i % 9973) || ' Family' || i",
    "phone": f"(ARRAY['+1 ', '001-', '+1-'])[1 + i % 3] || ({_SPREAD.format(_HOLDER)} + 1000000000)",
    "address": "(i % 9899 + 1) || ' Elm Street, Unit ' || (i % 89) || ', Town' || (i % 4999) || ' ' "
    "|| (10000 + i % 89999)",
    "hire_date": "DATE '2023-01-01' + CAST(i % 700 AS INTEGER)",
}
_PAYOUT = {
    "person_id": "'P' || i",
    "account": f"'DE89 3704 ' || ({_SPREAD.format(_HOLDER)} + 1000000000)",
    "holder": "'Given' || (i % 9973) || ' Family' || i",
    "paid_on": "DATE '2024-01-01' + CAST(i % 300 AS INTEGER)",
}
_DOCUMENT = {"person_id": "'P' || i", "issuer": "'FRA'", "number": f"{_SPREAD.format('i')} || 'X'"}


def main() -> None:
    """Make the data, then each measure apart."""
    people, logins, alike = (
        (int(word) for word in (*sys.argv[1:4], "1000000", "20000000", "100000")[-3:])
        if len(sys.argv) == 4
        else (1_000_000, 20_000_000, 100_000)
    )
    with tempfile.TemporaryDirectory() as folder:
        _make(Path(folder), people, logins)
        for what in ("bare", "exact", "all"):
            _report(what, [sys.executable, "-m", "bench.linkage", what, folder])


def _report(what: str, command: list[str]) -> None:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    for line in done.stdout.splitlines():
        print(f"{what:8} {line}", flush=True)


def _make(folder: Path, people: int, logins: int) -> None:
    login = {
        "email": f"'p' || (i % {people}) || '@corp.example.com'",
        "at": "TIMESTAMPTZ '2024-01-01 00:00:00+00' + to_seconds(CAST(i % 31000000 AS INTEGER))",
        "ip": "'198.51.' || (i % 251) || '.' || (i % 241)",
        "device": f"'dev-' || ({_HOLDER.replace('i', f'(i % {people})')}) || '-' || (i // {people} % 2)",
        "agent": "'agent ' || (i % 37)",
    }
    with duckdb.connect() as engine:
        engine.execute("SET TimeZone = 'UTC'")
        for name, columns, rows in (
            ("staff", _STAFF, people), ("payout", _PAYOUT, people), ("document", _DOCUMENT, people),
            ("login", login, logins),
        ):  # fmt: skip
            select = _columns(BY_NAME[name], columns)
            engine.execute(f"COPY (SELECT {select} FROM range({rows}) AS t(i)) TO '{folder / name}.parquet'")


def _columns(shape: Shape, made: dict[str, str]) -> str:
    own = [
        f'{made.get(column.name, f"CAST(NULL AS {_TYPES[column.form]})")} AS "{column.name}"'
        for column in shape.columns
    ]
    return ", ".join([*own, "'" + "0" * 64 + "' AS source", "i + 2 AS line"])


def _measure(what: str, folder: Path) -> None:
    start = time.perf_counter()
    found = {"bare": _bare, "exact": _exact, "all": _all}[what](folder)
    spent = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{spent:7.2f} s  {peak:7.0f} MiB  {json.dumps(found)}")


def _bare(folder: Path) -> dict[str, int]:
    """The least that any linkage does: three columns grouped as they stand."""
    with duckdb.connect() as engine:
        found = {}
        for name, column in (("staff", "phone"), ("payout", "account"), ("document", "number")):
            row = engine.sql(
                f"SELECT count(*) FROM (SELECT {column} FROM '{folder / name}.parquet' "
                f"GROUP BY {column} HAVING count(*) > 1)"
            ).fetchall()[0]
            found[column] = row[0] if row else 0
    return found


def _laid(folder: Path, names: tuple[str, ...]) -> object:
    from vedette.detectors.persons import lay_persons
    from vedette.engine.tables import Tables

    tables = Tables(parquet={name: folder / f"{name}.parquet" for name in names})
    lay_persons(tables)
    return tables


def _exact(folder: Path) -> dict[str, int]:
    """Holdings of staff files, payouts and papers, normalised and grouped."""
    return _holdings(folder, ("staff", "payout", "document"))


def _holdings(folder: Path, names: tuple[str, ...]) -> dict[str, int]:
    from vedette.detectors.holdings import lay_holdings
    from vedette.engine.tables import Tables

    tables = _laid(folder, names)
    assert isinstance(tables, Tables)
    lay_holdings(tables)
    rows = tables.rows(
        "SELECT kind, count(*) AS groups, sum(persons) AS persons FROM shared GROUP BY kind ORDER BY kind"
    )
    return {row["kind"]: row["groups"] for row in rows}


def _all(folder: Path) -> dict[str, int]:
    """The whole detector, logs included."""
    from vedette.detectors.shared_identity.detect import detect
    from vedette.engine.tables import Tables

    tables = _laid(folder, ("staff", "payout", "document", "login"))
    assert isinstance(tables, Tables)
    found: dict[str, int] = {}
    for line in detect(tables):
        found[line.details["type"]] = found.get(line.details["type"], 0) + 1
    return found


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] in ("bare", "exact", "all"):
        _measure(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
