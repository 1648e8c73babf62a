"""All detectors of records over a million people and twenty million sign-ins, from Parquet with normalised columns.

``python -m bench.people_scale [PEOPLE LOGINS]``. The data is made by the engine itself from row numbers, as a firm or a
platform of that size would hand it in: staff files, payouts, documents with a machine-readable zone, ways to reach
people, parcels, software, sign-ins with addresses, devices and places, commits, ranges of VPNs. Of five hundred people
in a row the first four are one ring (payout account, telephone, device and door of parcels are the first one's); of a
thousand one signs in from another country, one over a VPN, one has two remote tools and one is paid to another name.
Everybody else has values of their own. The whole runs in a process of its own, so that peak memory is its own; beside
it stands a bare scan, which reads every cell of the same files and keeps nothing.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from bench.linkage import DOCUMENT, PAYOUT, STAFF, columns_sql
from vedette.detectors.run import detected_in
from vedette.engine.duckdb import connect
from vedette.engine.tables import Tables
from vedette.records.tables import BY_NAME

_SIZES = (1_000_000, 20_000_000)
_DOOR = "CASE WHEN i % 500 < 4 THEN i - i % 500 ELSE i END"
_BORN = "strftime(DATE '1970-01-01' + CAST(i % 10000 AS INTEGER), '%y%m%d')"
_UNTIL = "'300101'"
_NUMBER = "lpad(CAST((i * 7919 + 104729) % 899999999 AS VARCHAR), 9, '1')"
_STAFF_MORE = {
    **STAFF,
    "email": "'p' || i || '@corp.example.com'",
    "country": "'US'",
    "time_zone": "'America/New_York'",
    "employer": "'Example Corp'",
    "role": "(ARRAY['engineer', 'analyst', 'support', 'designer'])[1 + i % 4]",
}
_PAYOUT_MORE = {
    **PAYOUT,
    # one in a thousand is paid to somebody else
    "holder": "CASE WHEN i % 1000 = 7 THEN 'Other' || i || ' Payee' ELSE 'Given' || (i % 9973) || ' Family' || i END",
    "country": "'US'",
    "client": "'Client ' || (i % 20011)",
    "amount": "CAST(100 + i % 900 AS DECIMAL(22, 4))",
}
_ZONE = tuple(f"{part} || mrz_digit({part})" for part in (_NUMBER, _BORN, _UNTIL))
_DOCUMENT_MORE = {
    **DOCUMENT,
    "document_type": "'passport'",
    "number": _NUMBER,
    "birth_date": "DATE '1970-01-01' + CAST(i % 10000 AS INTEGER)",
    "sex": "'F'",
    "issued_on": "DATE '2020-01-01'",
    "expires_on": "DATE '2030-01-01'",
    "mrz1": "rpad('P<FRAFAMILY' || i || '<<GIVEN', 44, '<')",
    "mrz2": f"{_ZONE[0]} || 'FRA' || {_ZONE[1]} || 'F' || {_ZONE[2]} || '<<<<<<<<<<<<<<0' "
    f"|| mrz_digit({' || '.join(_ZONE)} || '<<<<<<<<<<<<<<0')",
}
_CONTACT = {
    "person_id": "'P' || i",
    "scheme": "(ARRAY['messenger', 'email', 'phone'])[1 + i % 3]",
    "value": "(ARRAY['@handle' || i, 'own.' || i || '@gmail.com', '+1 2' || (100000000 + i)])[1 + i % 3]",
    "since": "DATE '2023-01-01' + CAST(i % 700 AS INTEGER)",
}
_SHIPMENT = {
    "person_id": "'P' || i",
    "recipient": "'Given' || (i % 9973) || ' Family' || i",
    "address": STAFF["address"].replace("i ", f"({_DOOR}) "),
    "country": "'US'",
    "item": "'Laptop 14'",
    "serial": "'SN' || i",
    "shipped_on": "DATE '2023-01-05' + CAST(i % 700 AS INTEGER)",
}
_INVENTORY = {
    "person_id": "'P' || (i // 2)",
    "device": "'dev-' || (i // 2) || '-0'",
    "kind": "'software'",
    "name": "CASE WHEN i // 2 % 1000 = 9 THEN (ARRAY['AnyDesk', 'RustDesk'])[1 + i % 2] ELSE 'Editor' || (i % 997) END",
    "first_seen": "DATE '2023-01-06' + CAST((i // 2) % 700 AS INTEGER)",
}
_COMMIT = {
    "hash": "md5(CAST(i AS VARCHAR))",
    "author_name": "'Given' || (i % 9973) || ' Family' || i",
    "author_email": "'p' || i || '@corp.example.com'",
    "at": "TIMESTAMPTZ '2024-01-01 00:00:00+00' + to_seconds(CAST(i % 31000000 AS INTEGER))",
    "offset_minutes": "-300",
}
_VPN = {"cidr": "'198.18.' || (i % 256) || '.0/24'", "provider": "'VPN ' || (i % 7)", "as_of": "DATE '2024-06-01'"}


def _logins(people: int) -> dict[str, str]:
    """Twenty sign-ins of each person in a year at local working hours, from home, its second line, or elsewhere."""
    who, nth = f"(i % {people})", f"(i // {people})"
    away = f"({who} % 1000 = 3)"
    hidden = f"({who} % 1000 = 5 AND {nth} % 3 = 0)"
    return {
        "email": f"'p' || {who} || '@corp.example.com'",
        "at": f"TIMESTAMPTZ '2024-01-01 13:00:00+00' + to_days(CAST({nth} * 17 + {who} % 11 AS INTEGER)) "
        f"+ to_seconds(CAST(({who} * 7919) % 32400 AS INTEGER))",
        "ip": f"CASE WHEN {hidden} THEN '198.18.' || ({who} % 256) || '.9' "
        f"ELSE (20 + {nth} % 5 // 4 * 100 + {who} % 50) || '.' || ({who} // 50 % 200) "
        f"|| '.' || ({who} // 10000 % 200) || '.' || ({who} // 2000000 + 1) END",
        "device": f"'dev-' || ({_DOOR.replace('i', who)}) || '-' || ({nth} % 2)",
        "agent": "'agent ' || (i % 37)",
        "country": f"CASE WHEN {away} THEN 'PL' ELSE 'US' END",
        "lat": f"CASE WHEN {away} THEN 52.2 ELSE 30.0 + {who} % 1500 / 100.0 END",
        "lon": f"CASE WHEN {away} THEN 21.0 ELSE -120.0 + {who} % 4500 / 100.0 END",
        "asn": f"'AS' || (7000 + {who} % 300)",
        "network": f"'Network ' || ({who} % 300)",
        "interactive": "TRUE",
        "success": "i % 40 <> 0",
    }


def main() -> None:
    """Make the data, then the bare scan and the whole, each apart."""
    people, logins = (int(word) for word in sys.argv[1:3]) if len(sys.argv) == 3 else _SIZES
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), people, logins)
        spent = {}
        for what in _MEASURES:
            command = [sys.executable, "-m", "bench.people_scale", what, folder]
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
            for line in done.stdout.splitlines():
                print(f"{what:6} {line}", flush=True)
            _, seconds, _, cpu, *_ = done.stdout.splitlines()[-1].split()
            spent[what] = (float(seconds), float(cpu))
        (bare, bare_cpu), (whole, whole_cpu) = spent["bare"], spent["whole"]
        print(f"whole / bare scan: {whole / bare:.1f} by the clock, {whole_cpu / bare_cpu:.1f} by CPU time")


def make(folder: Path, people: int, logins: int) -> None:
    """One Parquet file for each shape, with the columns and the forms that readers leave."""
    files: tuple[tuple[str, dict[str, str], int], ...] = (
        ("staff", _STAFF_MORE, people), ("payout", _PAYOUT_MORE, people), ("document", _DOCUMENT_MORE, people),
        ("contact", _CONTACT, people), ("shipment", _SHIPMENT, people), ("inventory", _INVENTORY, 2 * people),
        ("login", _logins(people), logins), ("commit", _COMMIT, people), ("vpn_range", _VPN, 256),
    )  # fmt: skip
    with connect() as engine:
        for name, columns, rows in files:
            select = columns_sql(BY_NAME[name], columns)
            engine.execute(f"COPY (SELECT {select} FROM range({rows}) AS t(i)) TO '{folder / name}.parquet'")


def _bare(folder: Path) -> None:
    """Read every column of every file once."""
    with Clock() as clock, connect() as engine:
        for path in sorted(folder.glob("*.parquet")):
            engine.execute(f"SELECT bit_xor(hash(COLUMNS(*))) FROM '{path}'").fetchall()
        clock.told("whole")


def _whole(folder: Path) -> None:
    """All detectors, in the order of a run."""
    parquet = {path.stem: path for path in sorted(folder.glob("*.parquet"))}
    with Clock() as clock, Tables(parquet=parquet) as tables:
        found = detected_in(tables, clock.part)
        clock.told("whole", dict(sorted(Counter(f"{line.kind}:{line.details['type']}" for line in found).items())))


class Clock:
    """Seconds and CPU seconds of parts in turn, and of the whole; a context manager."""

    def __enter__(self) -> Clock:
        self._start = self._last = (time.perf_counter(), _cpu())
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def part(self, name: str) -> None:
        """Print what has passed since the part before."""
        now = (time.perf_counter(), _cpu())
        self._print(name, now[0] - self._last[0], now[1] - self._last[1], None)
        self._last = now

    def told(self, name: str, found: dict[str, int] | None = None) -> None:
        """Print what has passed since the beginning."""
        self._print(name, time.perf_counter() - self._start[0], _cpu() - self._start[1], found)

    def _print(self, name: str, spent: float, cpu: float, found: dict[str, int] | None) -> None:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        tail = f"  {json.dumps(found)}" if found else ""
        print(f"{name:24} {spent:7.2f} s  {cpu:7.2f} s of CPU  peak {peak:6.0f} MiB{tail}")


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


_MEASURES: dict[str, Callable[[Path], None]] = {"bare": _bare, "whole": _whole}

if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] in _MEASURES:
        _MEASURES[sys.argv[1]](Path(sys.argv[2]))
    else:
        main()
