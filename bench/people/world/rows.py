"""What the cast leaves in the tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any, TypeAlias

from bench.people.world import numbers
from bench.people.world.cast import at_home, parcel
from bench.people.world.cities import City
from bench.people.world.person import HOME, Paper, Person, Stay

Row: TypeAlias = dict[str, Any]
AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/136.0"


def told(person: Person, rng: Random) -> Iterator[tuple[str, Row]]:
    """Rows by shape. What the person was not given (sign-ins, parcel, passport) is made as of anybody."""
    key = {"person_id": person.id, "email": person.email}
    yield "staff", key | _staff(person)
    for scheme, value, since, until in person.contacts:
        yield "contact", key | {"scheme": scheme, "value": value, "since": since, "until": until}
    yield from (("payout", key | row) for row in _payouts(person, rng))
    for sent in person.parcels or ([parcel(person)] if person.staff else []):
        where = {"recipient": sent.recipient, "address": sent.address, "country": sent.country}
        what = {"item": "Laptop 14 in", "serial": sent.serial, "shipped_on": sent.shipped_on}
        yield "shipment", key | where | what | {"employer": person.employer}
    yield from (("document", key | _paper(paper, person.sex)) for paper in person.papers or [passport(person)])
    yield from (("inventory", key | row) for row in _inventory(person))
    for stay in person.stays or [at_home(person)]:
        yield from (("login", key | row) for row in _sign_ins(person, stay, rng))
    for name, email, offset in person.commits:
        yield "commit", _commit(person, name, email, offset, rng)
    if person.cv:
        yield "cv", {"person_id": person.id, "text": person.cv}
    if person.photo:
        yield "photo", {"person_id": person.id, **dict(zip(("exact", "phash", "dhash"), person.photo, strict=True))}
    if not person.staff:
        yield from (("activity", key | row) for row in _activity(person, rng))


def passport(person: Person, issuer: City | None = None, **changes: Any) -> Paper:
    """The person's own passport, of the State where he lives if of no other."""
    issuer = issuer or person.city
    own = Paper(
        numbers.passport(person.number, issuer.alpha3), (person.given, person.family), issuer.alpha3, issuer.state,
        person.birth, date(2029, 1, 1) + timedelta(person.number % 900),
    )  # fmt: skip
    return replace(own, **changes)


def _staff(person: Person) -> Row:
    columns = (
        "other_email", "name", "former_name", "nationality", "country", "address", "phone", "employer", "client",
        "role", "work_location", "shift",
    )  # fmt: skip
    return {name: getattr(person, name) for name in columns} | {
        "birth_date": person.birth, "engaged_via": person.agency, "hire_date": person.hire, "end_date": person.end,
        "department": "Delivery" if person.staff else None, "time_zone": person.city.zone,
    }  # fmt: skip


def _payouts(person: Person, rng: Random) -> Iterator[Row]:
    pay = Decimal(rng.randrange(2_000, 9_000))
    for account in person.accounts:
        for day in account.paid_on:
            yield {
                "account_name": person.id, "account": account.value, "account_kind": account.kind,
                "holder": account.holder, "country": account.country, "amount": pay, "currency": "USD",
                "paid_on": day, "changed_on": account.changed_on, "client": person.client,
                "agency": person.paying_agency, "entry": None if person.staff else "Withdrawal",
            }  # fmt: skip


def _paper(paper: Paper, sex: str) -> Row:
    days = (paper.birth, paper.expires)
    first = second = None
    if paper.mrz2 != "":
        first, second = numbers.zone_lines(paper.number, paper.name, paper.alpha3, days, sex)
    return {
        "document_type": "passport", "issuer": paper.issuer, "number": paper.number, "name": " ".join(paper.name),
        "nationality": paper.issuer, "birth_date": paper.birth, "sex": sex, "expires_on": paper.expires,
        "issued_on": paper.expires - timedelta(3652), "mrz1": first,
        "mrz2": paper.mrz2 or second,
    }  # fmt: skip


def _inventory(person: Person) -> Iterator[Row]:
    if not (person.staff or person.found):
        return
    day = person.hire + timedelta(1)
    for name in ("Chrome", "Zoom Workplace", "Slack"):
        yield {"device": person.device, "kind": "software", "name": name, "first_seen": day}
    serial = f"SN{person.number * 7919 % 10**9:09}"
    yield {"device": person.device, "kind": "device", "name": "Laptop 14 in", "maker": "Anymaker", "serial": serial,
           "first_seen": day}  # fmt: skip
    for item in person.found:
        yield {
            "device": person.device, "kind": item.kind, "name": item.name, "maker": item.maker,
            "vendor_id": item.vendor_id, "product_id": item.product_id, "serial": item.serial,
            "first_seen": item.first_seen or day,
        }  # fmt: skip


def _sign_ins(person: Person, stay: Stay, rng: Random) -> Iterator[Row]:
    start, span = stay.hours[0], stay.hours[1] - stay.hours[0]
    network = f"{stay.network.name} {stay.city.country}" if stay.network is HOME else stay.network.name
    for _ in range(stay.count):
        day = stay.first + timedelta(rng.randrange(stay.days))
        local = datetime.combine(day, time(), UTC) + timedelta(seconds=round(3600 * (start + span * rng.random())))
        yield {
            "at": local - timedelta(minutes=stay.city.offset), "ip": stay.ip,
            "device": _own(stay.device, person.device), "mfa_device": _own(stay.mfa, person.mfa),
            "agent": AGENT, "country": stay.city.country, "city": stay.city.name, "lat": stay.city.lat,
            "lon": stay.city.lon, "asn": stay.network.asn, "network": network, "proxy": stay.proxy,
            "interactive": stay.interactive, "success": True, "employer": person.employer,
        }  # fmt: skip


def _own(given: str, own: str) -> str | None:
    return None if given == "none" else given or own


def _commit(person: Person, name: str, email: str, offset: int, rng: Random) -> Row:
    local = datetime(2025, 4, 1, tzinfo=UTC) + timedelta(days=rng.randrange(85), hours=9 + rng.random() * 8)
    at = local.replace(microsecond=0) - timedelta(minutes=offset)
    return {
        "hash": f"{rng.getrandbits(160):040x}", "author_name": name, "author_email": email, "at": at,
        "offset_minutes": offset, "committer_name": name, "committer_email": email, "committed_at": at,
        "repository": f"{(person.employer or 'open').lower().replace(' ', '-')}/app",
    }  # fmt: skip


def _activity(person: Person, rng: Random) -> Iterator[Row]:
    bids, accepts = person.bids
    for week in range(4):
        yield {
            "on_day": date(2025, 6, 2) + timedelta(7 * week), "bids": max(0, bids + rng.randint(-2, 2)),
            "accepts": max(0, accepts + rng.randint(-1, 1)), "logins": rng.randint(2, 9), "client": person.client,
        }  # fmt: skip
