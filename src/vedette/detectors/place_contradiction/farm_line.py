"""Laptops of several strangers that sign in over one line at home."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa

from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.farm import PARCEL, at_home, homes_of
from vedette.detectors.place_contradiction.lines import Found, Row, day, logged
from vedette.detectors.place_contradiction.people import File, files
from vedette.detectors.place_contradiction.sql import sql
from vedette.detectors.place_contradiction.strangers import members, strangers, ties
from vedette.engine.tables import Tables

_PARCELS = """
SELECT p.* FROM place_parcel p JOIN place_asked a ON p.person = a.person
ORDER BY p.person, p.shipped_on, p.source, p.line
"""
_ROWS = """
SELECT * FROM (
    SELECT g.ip, g.person, l.at AS moment, l.email, l.country, l.device, l.network, l.source, l.line,
           row_number() OVER (PARTITION BY g.ip, g.person ORDER BY l.at, l.device, l.source, l.line) AS place,
           count(*) OVER (PARTITION BY g.ip, g.person) AS n
    FROM login l JOIN place_account a
      ON coalesce(l.person_id, l.email) = a.key
    JOIN place_group g ON l.ip = g.ip AND a.person = g.person
) r WHERE place = 1 OR place = n ORDER BY ip, person, place
"""


def found(tables: Tables) -> Iterator[Found]:
    """``laptop_farm`` by a line: at least three strangers whose laptops the firm sent sign in from one address over
    three weeks, four fifths of all their sign-ins that tell a place. Where three of the laptops had not been sent to
    the homes on file it is a link, else context: people work side by side in shared rooms.
    """
    tables.keep("place_shared", sql("place_shared"))
    lines: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(sql("place_line")):
        lines[row["ip"]].append(row)
    people = files(tables, (row["person"] for rows in lines.values() for row in rows))
    homes = homes_of(tables)
    parcels: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_PARCELS):
        parcels[row["person"]].append(row)
    chosen: dict[str, list[File]] = {}
    for ip, rows in lines.items():
        there = [row["person"] for row in _together(rows)]
        known = ({**people[person], "home": next(iter(homes.get(person, ())), None)} for person in there)
        if found_there := members(list(known), rules.FARM):
            chosen[ip] = found_there
    seen = _seen(tables, chosen)
    for ip in sorted(chosen):
        keys = _keys(chosen[ip])
        own = [row for row in lines[ip] if row["person"] in keys]
        away = {key for key in keys if any(at_home(parcel, homes) is False for parcel in parcels[key])}
        sent = [parcel for key in sorted(keys) for parcel in parcels[key]]
        yield _told(chosen[ip], own, away, sent, seen[ip])


def _keys(there: Sequence[File]) -> set[str]:
    return {one["person"] for one in there}


def _together(rows: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Those who were there in the same weeks as at least two others: one who follows another is the next tenant."""

    def meet(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
        shared = min(one["until"], other["until"]) - max(one["since"], other["since"])
        return bool(shared.days >= rules.SHARED_DAYS)

    return [row for row in rows if sum(meet(row, other) for other in rows) >= rules.FARM]


def _seen(tables: Tables, chosen: Mapping[str, Sequence[File]]) -> dict[str, list[dict[str, Any]]]:
    """The first and the last sign-in of each member over the line."""
    pairs = [{"ip": ip, "person": one["person"]} for ip in sorted(chosen) for one in chosen[ip]]
    schema = pa.schema([("ip", pa.string()), ("person", pa.string())])
    tables.lay("place_group", pa.Table.from_pylist(pairs, schema))
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_ROWS) if pairs else ():
        found[row["ip"]].append(row)
    return found


def _told(
    there: Sequence[File],
    rows: Sequence[Mapping[str, Any]],
    away: set[str],
    sent: Sequence[Mapping[str, Any]],
    seen: Sequence[Mapping[str, Any]],
) -> Found:
    ip = rows[0]["ip"]
    since, until = min(row["since"] for row in rows), max(row["until"] for row in rows)
    known = []
    if len(away) < rules.FARM:
        known.append("the laptops went to the homes on file, or no home is on file: shared rooms look the same")
    evidence: list[tuple[Row, Any]] = [*logged(seen), *((row, PARCEL) for row in sent if row["person"] in away)]
    return Found(
        type="laptop_farm",
        level="link",
        strength="0.75",
        people=there,
        facts=[
            f"{len(there)} people, {len(strangers(there))} of whom share no agency, family name or home with another, "
            f"signed in over one address ({ip}) between {day(since)} and {day(until)}, each on "
            f"{min(row['days'] for row in rows)} days or more and with four fifths of all their sign-ins that tell a "
            "place",
            f"the laptops of {len(away)} of them had been sent to another address than the home on file",
        ],
        innocent=[
            "shared offices, a client's premises or a hostel with one line, not on the allow-list",
            "a carrier puts several homes behind one address",
        ],
        sources=["login", "shipment", "staff"],
        rows=evidence,
        start=since,
        end=until,
        where=ip,
        country=rows[0]["country"],
        explained=known,
        ties=ties("line", ip, there, "login", {row["person"]: (row["since"], row["until"]) for row in rows}),
        agencies=[one["engaged_via"] for one in there if one.get("engaged_via")],
        parameters={"people": rules.FARM, "days": rules.SHARED_DAYS, "share": rules.SHARED_SHARE,
                    "accounts": rules.SHARED_ACCOUNTS},
    )  # fmt: skip
