"""Journeys that nobody can make between two sign-ins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.egress import why_egress
from vedette.detectors.place_contradiction.lines import Found, day, logged
from vedette.detectors.place_contradiction.people import File, files
from vedette.detectors.place_contradiction.sql import sql
from vedette.engine.tables import Tables
from vedette.geo.countries import label_of


def found(tables: Tables) -> Iterator[Found]:
    """``impossible_travel``: at least two jumps between different devices above the speed of an airliner.

    Both ends tell a place (no VPN, proxy, allowed gateway, satellite, mobile or hosted network), lie more than the
    error of places apart, and that error is taken off before the speed is reckoned. One address, one carrier within
    one country, or one device at both ends makes no jump: a device that seems to fly went through a tunnel.
    Jumps to or from an egress of many people are context.
    """
    clean = _often(tables.rows(sql("place_jump")) if tables.any("place_egress") else _all(tables))
    chosen = {**_often(_all(tables)), **clean}
    people = files(tables, chosen)
    for person in sorted(chosen):
        ips = () if person in clean else {row[name] for row in chosen[person] for name in ("ip", "ip0")}
        yield _line(people[person], chosen[person], why_egress(tables, ips))


def _all(tables: Tables) -> list[dict[str, Any]]:
    return tables.rows("SELECT * FROM place_jumped ORDER BY person, sec, ip")


def _often(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """The jumps of each person who made enough of them."""
    jumps: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        jumps[row["person"]].append(row)
    return {person: own for person, own in jumps.items() if len(own) >= rules.JUMPS}


def _line(file: File, rows: list[dict[str, Any]], known: list[str]) -> Found:
    fastest = max(rows, key=lambda row: (row["kmh"], row["sec"]))
    minutes = round((fastest["sec"] - fastest["sec0"]) / 60)
    places = sorted({label_of(code) for row in rows for code in (row["country0"], row["country"]) if code})
    devices = all(row["device"] for row in rows)
    before = [
        {**row, "source": row["source0"], "line": row["line0"], "moment": row["moment0"], "ip": row["ip0"],
         "country": row["country0"], "device": row["device0"], "network": None, "city": None}
        for row in rows
    ]  # fmt: skip
    return Found(
        type="impossible_travel",
        level="contradiction",
        strength="0.50" if devices else "0.40",
        people=[file],
        facts=[
            f"{len(rows)} times the account signed in at two places that nobody reaches in the time between, from "
            f"{'different devices' if devices else 'different browsers'}, first on {day(rows[0]['moment0'])}, last on "
            f"{day(rows[-1]['moment'])}",
            f"the widest: {fastest['km']:.0f} km in {minutes} minutes on {day(fastest['moment'])}, "
            f"{rules.MARGIN_KM} km of which are put down to the error of places",
            f"places: {', '.join(places) or 'not named by the log'}",
        ],
        innocent=[
            "a gateway, VPN or roaming carrier that no list names stands at one end",
            "the database of places has one network wrong",
            "a family member or colleague holds a second device of the account",
        ],
        sources=["login"],
        rows=logged([*before, *rows]),
        start=rows[0]["moment0"],
        end=rows[-1]["moment"],
        explained=known,
        parameters={"speed_kmh": rules.SPEED_KMH, "margin_km": rules.MARGIN_KM, "jumps": rules.JUMPS},
        more={"jumps": len(rows)},
    )
