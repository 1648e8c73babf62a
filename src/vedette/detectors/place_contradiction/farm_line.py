"""Laptops of several strangers that sign in over one line at home."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa

from vedette.detectors.next_checks import COMMON
from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.farm import PARCEL, at_home, homes_of
from vedette.detectors.place_contradiction.lines import Found, Row, day, logged
from vedette.detectors.place_contradiction.people import File, files
from vedette.detectors.place_contradiction.sql import sql
from vedette.detectors.place_contradiction.strangers import members, strangers, ties
from vedette.detectors.place_contradiction.workplace import CHECK, staff_of_firms, why_at_work
from vedette.engine.tables import Tables

_AT_HOME = "the laptops went to the homes on file, or no home is on file: shared rooms look the same"
_PARCELS = """
SELECT p.* FROM place_parcel p JOIN place_asked a ON p.person = a.person
ORDER BY p.person, p.shipped_on, p.source, p.line
"""
_ROWS = """
SELECT * FROM (
    SELECT g.way, g.person, l.ip, l.at AS moment, l.email, l.country, l.device, l.network, l.source, l.line,
           row_number() OVER (PARTITION BY g.way, g.person ORDER BY l.at, l.device, l.source, l.line) AS place,
           count(*) OVER (PARTITION BY g.way, g.person) AS n
    FROM login l JOIN place_account a
      ON coalesce(l.person_id, l.email) = a.key
    JOIN (SELECT i.ip, g.way, g.person FROM place_ip i JOIN place_group g ON i.way = g.way) g
      ON l.ip = g.ip AND a.person = g.person
) r WHERE place = 1 OR place = n ORDER BY way, person, place
"""
_THERE = f"""
SELECT s.way, s.person FROM place_shared s JOIN (SELECT DISTINCT way FROM place_group) g ON s.way = g.way
WHERE s.days >= {rules.DAYS} ORDER BY s.way, s.person
"""


def found(tables: Tables) -> Iterator[Found]:
    """``laptop_farm`` by a line: at least three strangers whose laptops the firm sent sign in over one line (an
    address, of version 6 a /64) for three weeks, four fifths of all their sign-ins that tell a place. Where three of
    the laptops had not been sent to the homes on file it is a link, else context: people work side by side in shared
    rooms. A place of work by their files explains it too, and more than twelve people or a fifth of the staff
    (six at the least).
    """
    tables.keep("place_shared", sql("place_shared"))
    lines: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(sql("place_line")):
        lines[row["way"]].append(row)
    people = files(tables, (row["person"] for rows in lines.values() for row in rows))
    homes = homes_of(tables)
    parcels: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_PARCELS):
        parcels[row["person"]].append(row)
    chosen: dict[str, list[File]] = {}
    for way, rows in lines.items():
        there = [row["person"] for row in _together(rows)]
        known = ({**people[person], "home": next(iter(homes.get(person, ())), None)} for person in there)
        if found_there := members(list(known), rules.FARM):
            chosen[way] = found_there
    seen = _seen(tables, chosen)
    work = _at_work(tables, chosen)
    for way in sorted(chosen):
        keys = {one["person"] for one in chosen[way]}
        own = [row for row in lines[way] if row["person"] in keys]
        away = {key for key in keys if any(at_home(parcel, homes) is False for parcel in parcels[key])}
        sent = [parcel for key in sorted(away) for parcel in parcels[key]]
        said = [] if len(away) >= rules.FARM else [_AT_HOME]
        yield _told(chosen[way], own, sent, seen[way], [*said, *work[way]])


def _at_work(tables: Tables, chosen: Mapping[str, Sequence[File]]) -> dict[str, list[str]]:
    """Of each line whether it is a place of work, by the files of all who were there on five days or more."""
    there: dict[str, list[str]] = defaultdict(list)
    for row in tables.rows(_THERE) if chosen else ():
        there[row["way"]].append(row["person"])
    people = files(tables, (person for persons in there.values() for person in persons))
    staff = staff_of_firms(tables) if chosen else {}
    return {way: why_at_work(own, [people[person] for person in there[way]], staff) for way, own in chosen.items()}


def _together(rows: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Those who were there in the same weeks as at least two others: one who follows another is the next tenant."""

    def meet(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
        shared = min(one["until"], other["until"]) - max(one["since"], other["since"])
        return bool(shared.days >= rules.SHARED_DAYS)

    return [row for row in rows if sum(meet(row, other) for other in rows) >= rules.FARM]


def _seen(tables: Tables, chosen: Mapping[str, Sequence[File]]) -> dict[str, list[dict[str, Any]]]:
    """The first and the last sign-in of each member over the line."""
    pairs = [{"way": way, "person": one["person"]} for way in sorted(chosen) for one in chosen[way]]
    schema = pa.schema([("way", pa.string()), ("person", pa.string())])
    tables.lay("place_group", pa.Table.from_pylist(pairs, schema))
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_ROWS) if pairs else ():
        found[row["way"]].append(row)
    return found


def _told(
    there: Sequence[File],
    rows: Sequence[Mapping[str, Any]],
    sent: Sequence[Mapping[str, Any]],
    seen: Sequence[Mapping[str, Any]],
    known: Sequence[str],
) -> Found:
    way = rows[0]["way"]
    what = "line" if way.endswith("/64") else "address"
    away = {row["person"] for row in sent}
    since, until = min(row["since"] for row in rows), max(row["until"] for row in rows)
    evidence: list[tuple[Row, Any]] = [*logged(seen), *((row, PARCEL) for row in sent)]
    return Found(
        type="laptop_farm",
        level="link",
        strength="0.75",
        people=there,
        facts=[
            f"{len(there)} people, {len(strangers(there))} of whom share no agency, family name or home with another, "
            f"signed in over one {what} ({way}) between {day(since)} and {day(until)}, each on "
            f"{min(row['days'] for row in rows)} days or more and with four fifths of all their sign-ins that tell a "
            "place",
            f"the laptops of {len(away)} of them had been sent to another address than the home on file",
        ],
        innocent=[
            "shared offices, a client's premises or a hostel with one line, not on the allow-list",
            "a carrier puts several homes behind one address",
        ],
        sources=["login", "shipment"] if len(away) >= rules.FARM else ["login"],
        rows=evidence,
        start=since,
        end=until,
        where=way,
        country=rows[0]["country"],
        explained=known,
        checks=(*COMMON, *([] if known else [CHECK.format(what="the line", how="kind egress")])),
        ties=ties("line", way, there, "login", {row["person"]: (row["since"], row["until"]) for row in rows}),
        agencies=[one["engaged_via"] for one in there if one.get("engaged_via")],
        parameters={"people": rules.FARM, "days": rules.SHARED_DAYS, "share": rules.SHARED_SHARE,
                    "accounts": rules.SHARED_ACCOUNTS, "many_tenants": rules.MANY_TENANTS, "team": rules.TEAM,
                    "team_share": rules.TEAM_SHARE},
    )  # fmt: skip
