"""Linkage: a million accounts and twenty million sign-ins, and what a bare GROUP BY and Splink make of the same rows.

``python -m bench.linkage [PEOPLE LOGINS ALIKE]``. The data is made by the engine itself from row numbers: of five
hundred accounts in a row the first four belong to one ring that shares a payout account, a telephone (written in three
ways) and a device; the rest share nothing. ALIKE texts and pictures are invented apart, one in fifty a copy with
changes. Each measure runs in a process of its own, so that peak memory is its own. Splink runs where
``make peers-linkage`` has made its environment.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from vedette.detectors import payout_pattern, shared_identity
from vedette.detectors.holdings import lay_holdings
from vedette.detectors.persons import lay_persons
from vedette.engine.tables import Tables
from vedette.records.shape import Shape
from vedette.records.tables import BY_NAME

_SIZES = (1_000_000, 20_000_000, 100_000)
_PEERS = Path(__file__).resolve().parent.parent / ".peers-linkage" / "bin" / "python"
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
    people, logins, alike = (int(word) for word in sys.argv[1:4]) if len(sys.argv) == 4 else _SIZES
    with tempfile.TemporaryDirectory() as folder:
        _make(Path(folder), people, logins)
        _make_alike(Path(folder), alike)
        for what in _MEASURES:
            _report(what, [sys.executable, "-m", "bench.linkage", what, folder])
        if _PEERS.exists():
            _report("splink", [str(_PEERS), "bench/peers_linkage.py", folder])
        else:
            print("splink: not there, `make peers-linkage` sets it up", file=sys.stderr)


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


def _make_alike(folder: Path, count: int) -> None:
    """Texts of 250 words and picture hashes; of fifty in a row the last is the first with a tenth of it changed."""
    made = random.Random(20)
    words = [
        f"{a}{b}{c}" for a in "bdfgklmnprstvz" for b in ("a", "e", "io", "u") for c in ("l", "nt", "rm", "sk", "x")
    ]
    texts, hashes = [], []
    first: tuple[list[str], int, int] = ([], 0, 0)
    for number in range(count):
        text = [made.choice(words) for _ in range(250)]
        bits, more = made.getrandbits(64), made.getrandbits(64)
        if number % 50 == 0:
            first = (text, bits, more)
        if number % 50 == 49:
            text = [word if made.random() > 0.1 else made.choice(words) for word in first[0]]
            bits, more = first[1] ^ (1 << made.randrange(64)) ^ (1 << made.randrange(64)), first[2]
        at = {"source": "0" * 64, "line": number + 2, "person_id": f"P{number}"}
        texts.append({**at, "text": " ".join(text)})
        hashes.append({**at, "exact": f"{number:064x}", "phash": f"{bits:016x}", "dhash": f"{more:016x}"})
    pq.write_table(pa.Table.from_pylist(texts, BY_NAME["cv"].schema), folder / "cv.parquet")
    pq.write_table(pa.Table.from_pylist(hashes, BY_NAME["photo"].schema), folder / "photo.parquet")


def _measure(what: str, folder: Path) -> None:
    before, start = _cpu(), time.perf_counter()
    found = _MEASURES[what](folder)
    spent, cpu = time.perf_counter() - start, _cpu() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{spent:7.2f} s  {cpu:7.2f} s of CPU  {peak:6.0f} MiB  {json.dumps(found)}")


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


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


def _laid(folder: Path, names: tuple[str, ...]) -> Tables:
    tables = Tables(parquet={name: folder / f"{name}.parquet" for name in names})
    lay_persons(tables)
    return tables


def _three(folder: Path) -> dict[str, int]:
    """The same three columns as the bare GROUP BY, normalised and grouped; staff files without the rest."""
    with duckdb.connect() as engine:
        columns = ", ".join(
            f'{column.name if column.name in ("person_id", "phone") else "NULL"} AS "{column.name}"'
            for column in BY_NAME["staff"].columns
        )
        engine.execute(f"COPY (SELECT {columns}, source, line FROM '{folder}/staff.parquet') TO '{folder}/few.parquet'")
    tables = Tables(
        parquet={"staff": folder / "few.parquet", **{n: folder / f"{n}.parquet" for n in ("payout", "document")}}
    )
    start = time.perf_counter()
    lay_persons(tables)
    found = _grouped(tables)
    return {**found, "ms": round((time.perf_counter() - start) * 1000)}


def _exact(folder: Path) -> dict[str, int]:
    """Holdings of staff files, payouts and papers: six columns, normalised and grouped."""
    return _grouped(_laid(folder, ("staff", "payout", "document")))


def _grouped(tables: Tables) -> dict[str, int]:
    lay_holdings(tables)
    return {
        row["kind"]: row["groups"]
        for row in tables.rows("SELECT kind, count(*) AS groups FROM shared GROUP BY kind ORDER BY kind")
    }


def _all(folder: Path) -> dict[str, int]:
    """The whole of shared_identity, logs included, with the lines and ties it makes."""
    return _lines(_laid(folder, ("staff", "payout", "document", "login")))


def _payout(folder: Path) -> dict[str, int]:
    tables = _laid(folder, ("staff", "payout"))
    return dict(Counter(line.details["type"] for line in payout_pattern.detect(tables)))


def _alike(folder: Path) -> dict[str, int]:
    """Texts and pictures alone."""
    return _lines(_laid(folder, ("cv", "photo")))


def _lines(tables: Tables) -> dict[str, int]:
    return dict(Counter(line.details["type"] for line in shared_identity.detect(tables)))


_MEASURES: dict[str, Callable[[Path], dict[str, int]]] = {
    "bare": _bare, "three": _three, "exact": _exact, "all": _all, "payout": _payout, "alike": _alike,
}  # fmt: skip

if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] in _MEASURES:
        _measure(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
