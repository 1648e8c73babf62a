"""A firm of strangers as its own exports show it: staff, payroll, parcels and a System Log. Everything is invented."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.people_cases.outcome import table

FIRST = (
    "Alice Bruno Carla Diego Elena Farid Greta Hugo Irene Jonas Karin Luis Marta Nils Olga Pavel Quentin Rosa".split()
)
LAST = (
    "Abbott Barlow Castellan Drummond Eastwood Fontaine Grabowski Hartmann Ingram Jankowski Keller Novak Yates".split()
)
STREETS = "Maple Oak Cedar Birch Elm Walnut Chestnut Spruce Ash Poplar Linden Willow Hazel Juniper Magnolia".split()
PLACES = {
    "Columbus": ("US", "United States", 39.96, -83.0),
    "Leeds": ("GB", "United Kingdom", 53.8, -1.55),
    "Lyon": ("FR", "France", 45.76, 4.84),
    "Shenyang": ("CN", "China", 41.8, 123.4),
    "Bangkok": ("TH", "Thailand", 13.7, 100.5),
}
HOMES = ("Columbus", "Leeds", "Lyon")


@dataclass
class Person:
    """One of the staff, with what the exports say."""

    number: int
    first: str
    last: str
    city: str
    hired: datetime
    phone: str
    address: str
    iban: str
    device: str
    ip: str
    email: str
    works_at: str = "Remote"
    via: str = ""
    holder: str = ""
    ship_to: str = ""
    signs_in_from: str = ""
    more: dict[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The number on file."""
        return f"E{self.number}"


def strangers(count: int, seed: int = 0, prefix: int = 1000, domain: str = "acme.example") -> list[Person]:
    """People who share nothing."""
    return [_stranger(index, seed, prefix, domain) for index in range(count)]


def _stranger(index: int, seed: int, prefix: int, domain: str) -> Person:
    number, city = prefix + index, HOMES[index % len(HOMES)]
    first, last = FIRST[(index * 7 + seed) % len(FIRST)], LAST[(index * 5 + seed * 3) % len(LAST)]
    return Person(
        number=number,
        first=first,
        last=last,
        city=city,
        hired=datetime(2021, 1, 4, tzinfo=UTC) + timedelta(days=(index * 137 + seed * 53) % 900),
        phone=f"+1 614 555 {number:04d}",
        address=f"{100 + index * 3 + seed} {STREETS[(index + seed) % len(STREETS)]} Street, {city}",
        iban=f"DE{10 + index % 89:02d}37040044{number * 7919:010d}",
        device=f"machine-{number}-{index * 7919:x}",
        ip=f"198.51.100.{10 + index}",
        email=f"{first}.{last}{index}@{domain}".lower(),
    )


def write(folder: Path, people: list[Person], without: tuple[str, ...] = ()) -> Path:
    """Write the exports of a firm; ``without`` leaves columns of the staff file out."""
    head = ["Employee #", "First name", "Last name", "Work email", "Mobile phone", "Address", "Country", "Hire date",
            "Work location", "Engaged via"]  # fmt: skip
    rows = [
        [one.id, one.first, one.last, one.email, one.phone, one.address, PLACES[one.city][0], one.hired.date(),
         one.works_at, one.via] for one in people
    ]  # fmt: skip
    kept = [index for index, name in enumerate(head) if name not in without]
    table(folder / "staff.csv", [head[index] for index in kept], [[row[index] for index in kept] for row in rows])
    table(
        folder / "payroll.csv",
        ["Employee #", "Account holder", "IBAN", "Changed on"],
        [[one.id, one.holder or f"{one.first} {one.last}", one.iban, one.hired.date()] for one in people],
    )
    table(
        folder / "shipping.csv",
        ["Employee #", "Recipient", "Ship to", "Item", "Shipped on"],
        [[one.id, f"{one.first} {one.last}", one.ship_to or one.address, "Laptop", one.hired.date()] for one in people],
    )
    events = [_event(one, day) for day in range(40) for one in people]
    (folder / "okta.jsonl").write_text("".join(json.dumps(event) + "\n" for event in events), encoding="utf-8")
    return folder


def _event(one: Person, day: int) -> dict[str, object]:
    """A sign-in of a working day, as the System Log has it."""
    city = one.signs_in_from or one.city
    _, country, lat, lon = PLACES[city]
    at = datetime(2024, 9, 2, tzinfo=UTC) + timedelta(days=day, hours=13, minutes=(one.number * 7 + day * 11) % 240)
    return {
        "uuid": f"{one.number}-{day}",
        "published": at.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "eventType": "user.session.start",
        "actor": {"id": f"00u{one.number}", "type": "User", "alternateId": one.email},
        "client": {
            "ipAddress": one.ip,
            "userAgent": {"rawUserAgent": "Mozilla/5.0"},
            "geographicalContext": {"city": city, "country": country, "geolocation": {"lat": lat, "lon": lon}},
        },
        "device": {"id": one.device},
        "outcome": {"result": "SUCCESS"},
    }
