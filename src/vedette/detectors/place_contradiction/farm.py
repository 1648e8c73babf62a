"""Laptops of several strangers sent to one address, which is none of their homes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from vedette.detectors.next_checks import COMMON
from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.lines import Found, Row, day
from vedette.detectors.place_contradiction.parcels import lay_allowed, lay_homes
from vedette.detectors.place_contradiction.people import File, files, held
from vedette.detectors.place_contradiction.strangers import members, strangers, ties
from vedette.detectors.place_contradiction.workplace import CHECK, staff_of_firms, why_at_work
from vedette.engine.tables import Tables

ORDINARY = {
    "a residence of students": (
        " dorm", "residence hall", "hall of residence", "university", "college", " campus", " student", "hostel"
    ),
    "a shop or box that takes parcels": (
        "ups store", "mail box", "mailbox", " pmb ", " p o box ", " po box ", "postbox", "fedex office", "packstation",
        "parcel locker", "poste restante",
    ),
    "shared offices": (
        "cowork", "co work", "wework", "regus", "business cent", " office", "spaces ", "innovation hub"
    ),
}  # fmt: skip
"""Words of addresses where many people get parcels for an ordinary reason."""
_SIGNS = re.compile(r"[\W_]+")

PARCEL = ("person_id", "email", "recipient", "address", "item", "serial", "shipped_on")

_DOORS = f"""
SELECT p.* FROM place_parcel p JOIN (
    SELECT door FROM place_parcel GROUP BY door HAVING count(DISTINCT person) >= {rules.FARM}
) d ON p.door = d.door
ORDER BY p.door, p.person, p.shipped_on, p.source, p.line
"""

Parcels = Sequence[Mapping[str, Any]]
Homes = Mapping[str, Sequence[tuple[str, str | None]]]


def found(tables: Tables) -> Iterator[Found]:
    """``laptop_farm``: laptops of at least three people who share no agency, family name or home were sent to one
    address, and the home on file of each is another one.

    One line for each address. A list of the user's, a word of the address, several flats behind one door, people who
    live there by their file, a place of work by their file, more than twelve receivers, or a fifth of the staff (six
    people at the least) explain it.
    """
    doors: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_DOORS):
        doors[row["door"]].append(row)
    people = files(tables, (row["person"] for rows in doors.values() for row in rows))
    homes = homes_of(tables)
    staff = staff_of_firms(tables) if doors else {}
    lay_allowed(tables)
    allowed = {row["door"] for row in tables.rows("SELECT door FROM place_allowed")}
    for door in sorted(doors):
        for unit, rows, flats in _parts(doors[door]):
            away = _away(rows, people, homes)
            if away:
                there = [people[person] for person in sorted({row["person"] for row in rows})]
                work = why_at_work(away, there, staff, rows[0]["address"])
                known = [*flats, *_listed(door, rows, allowed), *_lived_in(rows, people, homes, away), *work]
                yield _told((door, unit), rows, away, len(there), known)


def homes_of(tables: Tables) -> dict[str, list[tuple[str, str | None]]]:
    """Doors and units on file of the people that :func:`files` was last asked for."""
    lay_homes(tables)
    found: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
    for row in tables.rows("SELECT * FROM place_home ORDER BY person, door, unit"):
        found[row["person"]].append((row["door"], row["unit"]))
    return found


def at_home(parcel: Mapping[str, Any], homes: Homes) -> bool | None:
    """Whether a parcel went to the home on file; null where there is none on file."""
    known = homes.get(parcel["person"])
    if not known:
        return None
    return any(
        door == parcel["door"] and (unit is None or parcel["unit"] is None or unit == parcel["unit"])
        for door, unit in known
    )


def _parts(rows: Parcels) -> Iterator[tuple[str | None, Parcels, list[str]]]:
    """The parcels of one door: by flat where several flats are written, and those without one apart."""
    units = sorted({row["unit"] for row in rows if row["unit"]})
    if len(units) <= 1:
        yield (units[0] if units else None), rows, []
        return
    for unit in units:
        yield unit, [row for row in rows if row["unit"] == unit], []
    bare = [row for row in rows if not row["unit"]]
    yield None, bare, [f"{len(units)} flats are known behind this door, and these parcels name none"]


def _listed(door: str, rows: Parcels, allowed: set[str]) -> list[str]:
    known = ["the address is on the user's list of shared addresses"] if door in allowed else []
    written = {" ".join(["", *_SIGNS.split(row["address"].casefold()), ""]) for row in rows}
    return [*known, *(f"the address reads like {what}" for what, words in ORDINARY.items()
                      if any(word in address for word in words for address in written))]  # fmt: skip


def _away(rows: Parcels, people: Mapping[str, File], homes: Homes) -> list[File]:
    """Those a line is about: receivers who do not live there, where three of them are strangers to each other."""
    receivers = {row["person"] for row in rows}
    lives = {row["person"] for row in rows if at_home(row, homes)}
    return list(members([_with_home(people[person], homes) for person in receivers - lives], rules.FARM))


def _lived_in(rows: Parcels, people: Mapping[str, File], homes: Homes, away: Sequence[File]) -> list[str]:
    """What the homes on file and the days of the parcels explain."""
    known = []
    lives = {row["person"] for row in rows if at_home(row, homes)}
    unknown = {row["person"] for row in rows if not homes.get(row["person"])}
    residents = strangers(_with_home(people[person], {}) for person in lives)
    if len(residents) >= rules.FARM:
        known.append(f"{len(residents)} unrelated receivers live there by their file: a block or a dormitory")
    if not _at_once(rows, {one["person"] for one in away}):
        known.append(f"no {rules.FARM} of them were sent there within a year: a shop that rents boxes is as likely")
    if sum(one["person"] not in unknown for one in away) < rules.FARM:
        known.append(f"the home of {len(unknown)} of them is not on file: whether they live there is not known")
    return known


def _at_once(rows: Parcels, keys: set[str]) -> bool:
    """Whether the laptops of at least three people went there within a year, or no days are known to tell.

    A farm is filled as work is found (published ones within months); strangers who each rent a box come over years.
    """
    firsts: dict[str, Any] = {}
    for row in rows:
        if row["person"] in keys and row["shipped_on"]:
            firsts[row["person"]] = min(row["shipped_on"], firsts.get(row["person"], row["shipped_on"]))
    days = sorted(firsts.values())
    if len(days) < rules.FARM:
        return True
    return any((last - first).days <= rules.FILLED for first, last in zip(days, days[rules.FARM - 1 :], strict=False))


def _told(key: tuple[str, str | None], rows: Parcels, away: Sequence[File], receivers: int, known: list[str]) -> Found:
    keys = {one["person"] for one in away}
    own = [row for row in rows if row["person"] in keys]
    days = sorted(row["shipped_on"] for row in own if row["shipped_on"])
    spans = {
        person: (sent[0] if sent else None, sent[-1] if sent else None)
        for person in keys
        for sent in [sorted(row["shipped_on"] for row in own if row["person"] == person and row["shipped_on"])]
    }
    first, last = (days[0], days[-1]) if days else (None, None)
    address = " / ".join(part for part in key if part)
    evidence: list[tuple[Row, Any]] = [(row, PARCEL) for row in own]
    return Found(
        type="laptop_farm",
        level="link",
        strength="0.80" if len(away) > rules.FARM else "0.70",
        people=away,
        facts=[
            f"laptops of {len(away)} people, {_apart(len(strangers(away)), len(away))}, were sent to one address "
            f"between {day(first)} and {day(last)}; {receivers} people receive there in all",
            "the home on file of each is another address, or none",
        ],
        innocent=[
            "friends or a relative take parcels in for people who move or travel",
            "a shop, a forwarder, a dormitory, shared offices or a block whose flats are not written",
        ],
        sources=["shipment"],  # the home on file is what the parcels are held against, no second witness
        rows=[*evidence, *(item for one in away for item in held(one))],
        start=first,
        end=last,
        where=address,
        explained=known,
        checks=(*COMMON, *([] if known else [CHECK.format(what="the address", how="kind address")])),
        ties=ties("ship_to", address, away, "shipment", spans),
        agencies=[one["engaged_via"] for one in away if one.get("engaged_via")],
        parameters={
            "people": rules.FARM,
            "many_tenants": rules.MANY_TENANTS,
            "team": rules.TEAM,
            "team_share": rules.TEAM_SHARE,
            "filled_days": rules.FILLED,
        },
        more={"receivers": receivers},
    )


def _with_home(file: File, homes: Homes) -> File:
    known = homes.get(file["person"])
    return {**file, "home": known[0] if known else None}


def _apart(strangers: int, people: int) -> str:
    """Who of them are strangers to one another: ``no two of whom`` where all are."""
    return (
        "no two of whom share an agency, a family name or a home"
        if strangers == people
        else f"{strangers} of whom share no agency, family name or home with another"
    )
