"""One of the cast: what is on file, and what the logs will show."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from bench.people.world.cities import City


@dataclass(frozen=True, slots=True)
class Network:
    """Whose an address is. Names of networks in the open are public facts."""

    asn: str
    name: str


HOME = Network("AS64500", "Homenet Broadband")
OFFICE = Network("AS64501", "Officenet")
HOSTING = Network("AS64502", "Anyrack Hosting")
MOBILE = Network("AS64503", "Anycell Mobile")


@dataclass(frozen=True, slots=True)
class Stay:
    """Sign-ins from one place: ``count`` of them from ``first`` on over ``days``, between local hours ``hours``.

    An empty ``device`` or ``mfa`` is the person's own; ``none`` leaves the field empty.
    """

    city: City
    ip: str
    network: Network = HOME
    count: int = 24
    first: date = date(2025, 4, 1)
    days: int = 85
    hours: tuple[int, int] = (8, 18)
    device: str = ""
    mfa: str = ""
    proxy: bool = False
    interactive: bool = True


@dataclass(frozen=True, slots=True)
class Account:
    """Where pay goes, from the day it was set (``changed_on``, null for the first), and who is paid on which days."""

    value: str
    kind: str
    holder: str
    country: str | None
    changed_on: date | None = None
    paid_on: tuple[date, ...] = (date(2025, 4, 30), date(2025, 5, 30), date(2025, 6, 27))


@dataclass(frozen=True, slots=True)
class Parcel:
    """A laptop sent."""

    address: str
    country: str
    recipient: str
    shipped_on: date
    serial: str


@dataclass(frozen=True, slots=True)
class Paper:
    """An identity document; ``mrz2`` replaces the second line that would follow from the rest, empty drops both."""

    number: str
    name: tuple[str, str]
    alpha3: str
    issuer: str
    birth: date
    expires: date
    mrz2: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Software or a device found on the machine of a person."""

    kind: str
    name: str
    maker: str | None = None
    vendor_id: str | None = None
    product_id: str | None = None
    serial: str | None = None
    first_seen: date | None = None


@dataclass(slots=True, kw_only=True)
class Person:
    """Mutable until the tables are written: a ring or a trap bends what it needs, the rest stays ordinary."""

    number: int
    id: str
    email: str
    given: str
    family: str
    birth: date
    city: City
    address: str
    phone: str
    device: str
    mfa: str
    home: str
    hire: date
    staff: bool
    accounts: list[Account]
    role: str
    cv: str | None
    photo: tuple[str, str, str] | None
    employer: str | None = None
    nationality: str | None = None
    country: str | None = None
    former_name: str | None = None
    other_email: str | None = None
    end: date | None = None
    agency: str | None = None
    paying_agency: str | None = None
    client: str | None = None
    work_location: str | None = None
    shift: str | None = None
    stays: list[Stay] = field(default_factory=list)
    parcels: list[Parcel] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    contacts: list[tuple[str, str, date | None, date | None]] = field(default_factory=list)
    commits: list[tuple[str, str, int]] = field(default_factory=list)
    bids: tuple[int, int] = (6, 2)
    sex: Literal["F", "M"] = "F"

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"
