"""The passes over the whole log: addresses, sums of each person, and the sign-ins of those that are looked at."""

from __future__ import annotations

import csv
import re

import pyarrow as pa

from vedette.detectors.persons import keyed
from vedette.detectors.place_contradiction.ranges import Ranges, lay_ranges, ranges_of
from vedette.detectors.place_contradiction.sql import csv_text, sql, texts
from vedette.engine.tables import Tables
from vedette.geo import countries, offsets
from vedette.identifiers.address_ip import line_sql

TERRITORIES = {
    "PR": "US", "GU": "US", "VI": "US", "AS": "US", "MP": "US", "RE": "FR", "GP": "FR", "MQ": "FR", "GF": "FR",
    "YT": "FR", "PM": "FR", "BL": "FR", "MF": "FR", "NC": "FR", "PF": "FR", "WF": "FR", "JE": "GB", "GG": "GB",
    "IM": "GB", "GI": "GB", "AX": "FI", "SJ": "NO", "GL": "DK", "FO": "DK",
}  # fmt: skip
"""Territories with a code of their own, which databases of places and staff files write now one way, now the other."""

_CLAIMED = """
SELECT DISTINCT s.person, coalesce(t.state, s.code) AS state FROM (
    SELECT coalesce(person_id, email) AS person, country AS code FROM staff WHERE country IS NOT NULL
    UNION ALL
    SELECT coalesce(s.person_id, s.email), w.code FROM staff s JOIN place_where w ON s.work_location = w.text
) s LEFT JOIN place_state t ON s.code = t.code
"""
_ZONES = """
SELECT DISTINCT coalesce(person_id, email) AS person, time_zone, country FROM staff
WHERE coalesce(person_id, email) IN (SELECT person FROM place_round)
"""
_ZONE = """
SELECT z.person, min(o.low) AS low, max(o.high) AS high
FROM place_stated z JOIN place_offset o
  ON coalesce(z.time_zone, '') = o.time_zone AND coalesce(z.country, '') = o.country
GROUP BY z.person
"""


def prepare(tables: Tables) -> Ranges:
    """Keep the ``place_*`` tables that the log is judged by; gives the ranges used and refused."""
    tables.keep("place_ip", sql("place_ip").replace("line_of(l.ip)", line_sql("l.ip")))
    ranges = ranges_of(tables)
    lay_ranges(tables, ranges)
    _lay_networks(tables)
    tables.keep("place_masked", sql("place_masked"))
    tables.keep("place_tally", sql("place_tally"))
    tables.keep("place_account", sql("place_account"))
    _lay_claimed(tables)
    tables.keep("place_total", sql("place_total"))
    tables.keep("place_device", _devices())
    tables.keep("place_clock", sql("place_clock"))
    tables.keep("place_round", sql("place_round"))
    _lay_zones(tables)
    tables.keep("place_rhythm", sql("place_rhythm"))
    tables.keep("place_suspect", sql("place_suspect"))
    tables.keep("place_seen", sql("place_seen"))
    return ranges


def _lay_networks(tables: Tables) -> None:
    """Networks that do not tell a place, by words of their names: carriers, satellites, gateways, hosted machines."""
    words = [(row["word"], row["sort"]) for row in csv.DictReader(csv_text("networks").splitlines())]
    sorts = dict(words)
    pattern = re.compile(r"(?<![a-z0-9])(?:" + "|".join(re.escape(word) for word, _ in words) + r")(?![a-z0-9])")
    names = texts(tables, "SELECT DISTINCT network FROM place_ip")
    found = [(name, sorts[hit[0]]) for name in names if (hit := pattern.search(name.lower()))]
    tables.lay("place_network", _pairs(("network", "sort"), found))


def _lay_claimed(tables: Tables) -> None:
    """``place_claimed``: every country in which a person says to live or to work."""
    places = texts(tables, "SELECT DISTINCT work_location FROM staff")
    named = [(text, mention.code) for text in places for mention in countries.find(text)] + [
        (code, code) for code in countries.countries()
    ]
    tables.lay("place_where", _pairs(("text", "code"), sorted(set(named))))
    tables.lay("place_state", _pairs(("code", "state"), sorted(TERRITORIES.items())))
    tables.keep("place_claimed", _CLAIMED)


def _devices() -> str:
    """Machines that the firm keeps an inventory of or sent, of people whose log knows more than one country."""
    return (
        "SELECT DISTINCT d.person, d.device FROM ("
        f"SELECT person, device FROM ({keyed('inventory')}) i WHERE device IS NOT NULL "
        f"UNION ALL SELECT person, serial FROM ({keyed('shipment')}) s WHERE serial IS NOT NULL"
        ") d JOIN place_total t ON d.person = t.person WHERE t.countries > 1"
    )


def _lay_zones(tables: Tables) -> None:
    """``place_zone``: least and greatest offset in which each busy person claims to work."""
    tables.keep("place_stated", _ZONES)
    rows = []
    for row in tables.rows("SELECT DISTINCT time_zone, country FROM place_stated"):
        zone, country = row["time_zone"], row["country"]
        found = (offsets.of_zone(zone) if zone else None) or (offsets.of_country(country) if country else None)
        if found:
            rows.append((zone or "", country or "", *found))
    types = (pa.string(), pa.string(), pa.int64(), pa.int64())
    names = ("time_zone", "country", "low", "high")
    columns = [[row[at] for row in rows] for at in range(4)]
    tables.lay("place_offset", pa.table({n: pa.array(c, t) for n, c, t in zip(names, columns, types, strict=True)}))
    tables.keep("place_zone", _ZONE)


def _pairs(names: tuple[str, str], rows: list[tuple[str, str]]) -> pa.Table:
    return pa.table({name: pa.array([row[at] for row in rows], pa.string()) for at, name in enumerate(names)})
