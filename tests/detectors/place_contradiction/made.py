"""Invented people, sign-ins and parcels; addresses of RFC 5737 and names of no one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.detectors.tables_of import tables_of
from vedette.conduct import Conduct
from vedette.detectors.place_contradiction.detect import detect

Row = dict[str, Any]
PLACES = {"US": (40.7, -74.0), "CN": (41.8, 123.4), "DE": (52.5, 13.4), "FR": (48.9, 2.4), "LA": (18.0, 102.6),
          "KP": (39.0, 125.8), "RU": (43.1, 131.9), "IN": (12.9, 77.6)}  # fmt: skip
FIRST = datetime(2025, 3, 3, 14, 0, tzinfo=UTC)


def worker(number: int, **more: Any) -> Row:
    return {
        "person_id": f"E{number}", "email": f"worker{number}@example.com", "name": f"Given{number} Family{number}",
        "country": "US", "address": f"{number} Oak Street, Exampleville, NY 10001", "hire_date": date(2025, 2, 24),
        "role": "Developer", "time_zone": "America/New_York", **more,
    }  # fmt: skip


def sign_in(number: int, moment: datetime, country: str = "US", **more: Any) -> Row:
    lat, lon = PLACES[country]
    return {
        "email": f"worker{number}@example.com", "at": moment, "ip": f"192.0.2.{number % 250}", "country": country,
        "lat": lat, "lon": lon, "device": f"device-{number}", "network": "Example Broadband", "asn": "64500",
        "interactive": True, "success": True, **more,
    }  # fmt: skip


def daily(number: int, days: int = 30, country: str = "US", **more: Any) -> list[Row]:
    """One sign-in each day at 14:00 UTC."""
    return [sign_in(number, FIRST + timedelta(day), country, **more) for day in range(days)]


def hourly(number: int, hours: range, days: int = 40, **more: Any) -> list[Row]:
    """A sign-in in each of these hours (UTC) on each day."""
    midnight = FIRST.replace(hour=0)
    return [sign_in(number, midnight + timedelta(day, hour * 3600), **more) for day in range(days) for hour in hours]


def parcel(number: int, address: str, on: date = date(2025, 2, 20), **more: Any) -> Row:
    return {"person_id": f"E{number}", "address": address, "item": "MacBook Pro 14", "shipped_on": on, **more}


def vpn(cidr: str = "198.51.100.0/24", as_of: date | None = date(2025, 3, 1)) -> Row:
    return {"cidr": cidr, "provider": "Example VPN", "origin": "the user", "as_of": as_of}


def lines(**shapes: list[Row]) -> list[Conduct]:
    with tables_of(**shapes) as tables:
        return list(detect(tables))


def of(type_: str, **shapes: list[Row]) -> list[Conduct]:
    return [line for line in lines(**shapes) if line.details["type"] == type_]


def classes(**shapes: list[Row]) -> list[tuple[str, str]]:
    return sorted((line.details["type"], line.details["class"]) for line in lines(**shapes))
