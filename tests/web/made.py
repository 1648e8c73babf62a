"""Lists for the tests of the server: invented entries, in CSV files of one's own, in two snapshots."""

from __future__ import annotations

import csv
from pathlib import Path

from vedette.lists.manage import add

HARBOUR_BEFORE = [
    {"reference": "HA-1", "schema": "Person", "name": "Ri Chol-su", "alias": "Lee Cheol-soo", "birthDate": "1961-04-12",
     "nationality": "Korea, North", "passportNumber": "745 000 118", "listedOn": "2016-03-02", "programId": "HARBOUR"},
    {"reference": "HA-2", "schema": "Company", "name": "Morning Tide Shipping Co., Ltd.", "country": "North Korea",
     "address": "Kinmaul-dong, Pyongyang", "listedOn": "2017-08-05"},
    {"reference": "HA-3", "schema": "Vessel", "name": "MORNING TIDE 9", "imoNumber": "9999993", "flag": "Togo"},
]  # fmt: skip
HARBOUR = [
    *HARBOUR_BEFORE[:1],
    {**HARBOUR_BEFORE[1], "address": "Sosong-dong, Pyongyang"},
    {**HARBOUR_BEFORE[2], "linkedTo": "Morning Tide Shipping Co., Ltd."},
    {"reference": "HA-4", "schema": "Person", "name": "Kim Yong-chol", "birthDate": "1970", "nationality": "kp"},
    {"reference": "7", "schema": "Person", "name": "Pak Song-nam <script>alert(1)</script>"},
]  # fmt: skip
CUSTOMS = [
    {"reference": "7", "schema": "Organization", "name": "Committee of the Ninth Bridge", "country": "Syria"},
    {"reference": "8", "schema": "Person", "name": "Ри Чхоль Су", "nationality": "kp"},
    {"reference": "A/9 é", "schema": "Person", "name": "Odile Marchand-Vesper", "birthDate": "1980-01-02"},
    {"reference": "W1", "schema": "CryptoWallet", "name": "Ninth Bridge wallet",
     "publicKey": "0x00000000000000000000000000000000000Ninth"},
]  # fmt: skip


def lists(home: Path, folder: Path) -> Path:
    """``harbour`` of 2024 and 2025 and ``customs`` of 2025, kept under ``home``."""
    _add(home, folder, "harbour", HARBOUR_BEFORE, "2024-01-10")
    _add(home, folder, "harbour", HARBOUR, "2025-06-20")
    _add(home, folder, "customs", CUSTOMS, "2025-02-01")
    return home


def _add(home: Path, folder: Path, name: str, rows: list[dict[str, str]], day: str) -> None:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    path = folder / f"{name}-{day}.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns)
        writer.writeheader()
        writer.writerows(rows)
    add(home, path, fetched_at=f"{day}T06:00:00Z", name=name, as_of=day, allow_shrink=True)


def changed(home: Path, folder: Path) -> None:
    """A newer snapshot of ``customs``, with one entry more."""
    rows = [*CUSTOMS, {"reference": "10", "schema": "Person", "name": "Tadeusz Wrona-Zelewski"}]
    _add(home, folder, "customs", rows, "2025-09-09")
