"""The firm's laptop in one country, its user in another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.lines import Found, day, logged
from vedette.detectors.place_contradiction.people import files
from vedette.detectors.place_contradiction.series import ends
from vedette.detectors.place_contradiction.sql import sql
from vedette.engine.tables import Tables
from vedette.geo.countries import label_of

_CHOSEN = """
SELECT s.* FROM place_seen s JOIN place_suspect p ON s.person = p.person
WHERE p.elsewhere = 1 AND s.masked = 0 AND s.country IS NOT NULL
"""


def found(tables: Tables) -> Iterator[Found]:
    """``device_elsewhere``: on at least five days a machine of the firm's inventory (or whose serial number it sent)
    signed in from one country and another device of the same person from another, neither over a VPN, gateway, mobile
    or satellite network."""
    pairs: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(sql("place_elsewhere")):
        pairs[row["person"]].append(row)
    rows = ends(tables, _CHOSEN) if pairs else {}
    people = files(tables, pairs)
    for person in sorted(pairs):
        seen, first = rows[person], pairs[person][0]
        yield Found(
            type="device_elsewhere",
            level="contradiction",
            strength="0.55",
            people=[people[person]],
            facts=[
                f"on {pair['days']} days the firm's machine signed in from {label_of(pair['laptop_country'])} and "
                f"another device of the account from {label_of(pair['other_country'])}, between "
                f"{day(seen[0]['moment'])} and {day(seen[-1]['moment'])}"
                for pair in pairs[person][:3]
            ],
            innocent=[
                "a commuter over a border signs in on both sides of it in a day",
                "a telephone or tablet of the person's own uses a VPN or a foreign card that no list names",
                "the database of places has one network wrong",
            ],
            sources=["login"],
            rows=logged(seen),
            start=seen[0]["moment"],
            end=seen[-1]["moment"],
            where=f"{first['laptop_country']}-{first['other_country']}",
            country=first["laptop_country"],
            parameters={"days": rules.ELSEWHERE_DAYS},
        )
