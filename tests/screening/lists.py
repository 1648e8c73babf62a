"""Lists for screening: small and invented, added to a home of their own as a user adds them. Nobody in them exists."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from vedette.lists import manage, store
from vedette.screening.held import held
from vedette.screening.hit import Hit
from vedette.screening.index import Index
from vedette.screening.match import screen
from vedette.screening.query import Query

FETCHED = "2026-03-01T08:00:00Z"
COLUMNS = ("reference", "schema", "name", "alias", "weakAlias", "listedOn", "birthDate", "nationality", "gender",
           "passportNumber", "registrationNumber", "imoNumber", "mmsi", "publicKey", "position", "address")  # fmt: skip

BITCOIN = "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"
ETHER = "0x000000000000000000000000000000000000dEaD"
PEOPLE: tuple[dict[str, str], ...] = (
    {"reference": "P1", "schema": "Person", "name": "Ri Sung Chol", "alias": "Lee Seung-chul", "listedOn": "2016-11-30",
     "birthDate": "1961-05-04", "nationality": "Korea, North", "gender": "male", "passportNumber": "Q 123-456 789",
     "position": "Representative of a bank"},
    {"reference": "P2", "schema": "Person", "name": "Georg Rassendyll", "weakAlias": "Kite Man Fred",
     "birthDate": "1970"},
    {"reference": "P3", "schema": "Person", "name": "Pak Kil Tong", "publicKey": BITCOIN},
    {"reference": "B1", "schema": "Company", "name": "Strelsau Shipping Company", "registrationNumber": "7712345678",
     "address": "1 Castle Road, Strelsau"},
    {"reference": "V1", "schema": "Vessel", "name": "Blue Kite 7", "imoNumber": "9074729", "mmsi": "445000001"},
    {"reference": "V2", "schema": "Vessel", "name": "Paper Boat"},
    {"reference": "W1", "schema": "CryptoWallet", "name": "Wallet of a kite seller", "publicKey": ETHER},
)  # fmt: skip


def table(parties: Iterable[dict[str, str]]) -> str:
    """The parties as a CSV of one's own."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(parties)
    return out.getvalue()


def added(home: Path, parties: Iterable[dict[str, str]] = PEOPLE, name: str = "kites") -> Path:
    """A home to which a list of these parties was added; returns it."""
    home.mkdir(parents=True, exist_ok=True)
    path = home / f"{name}.csv"
    path.write_text(table(parties), encoding="utf-8")
    manage.add(home, path, fetched_at=FETCHED, name=name, allow_shrink=True)
    return home


def opened(home: Path, *names: str) -> Index:
    """The index of the lists of a home."""
    return held(home, store.chosen(home, names))


def asked(name: str = "", schema: str = "", **properties: str) -> Query:
    """A query of one name and single values."""
    values: dict[str, tuple[str, ...]] = {key: (value,) for key, value in properties.items()}
    return Query(names=(name,) if name else (), schema=schema, properties=values)


def best(index: Index, query: Query, cutoff: float | None = None) -> Hit | None:
    """The best hit of a query, nothing where there is none."""
    found = screen(query, index, cutoff=cutoff)
    return found[0] if found else None
