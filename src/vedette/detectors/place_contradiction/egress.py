"""Gateways that no list names, known by who goes out through them: where such a line stands, nobody need sit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.sql import sql
from vedette.engine.tables import Tables
from vedette.identifiers.address_ip import network_sql

_TOLD = f"""
SELECT DISTINCT s.ip FROM place_seen s JOIN place_suspect p ON s.person = p.person
WHERE p.never = 1 AND s.masked = 0 AND s.country IS NOT NULL
UNION SELECT j.ip FROM place_jumped j
JOIN (SELECT person FROM place_jumped GROUP BY person HAVING count(*) >= {rules.JUMPS}) m ON j.person = m.person
UNION SELECT j.ip0 FROM place_jumped j
JOIN (SELECT person FROM place_jumped GROUP BY person HAVING count(*) >= {rules.JUMPS}) m ON j.person = m.person
"""


def lay_egress(tables: Tables) -> None:
    """Keep ``place_egress``: addresses that are an egress, with the line or network and who uses it.

    A line (an address, of version 6 a /64) is one where four people who claim different countries sign in over it; a
    network of 256 addresses where four people do who claim different countries and none of them that of the network,
    for neighbours have their lines in one network too. Either is where a quarter of the staff use
    it, four at the least.

    Keeps ``place_jumped`` as well: jumps before any egress is left out.
    """
    tables.view("place_step", "SELECT * FROM place_seen")
    tables.keep("place_jumped", sql("place_jump"))
    tables.keep("place_told", _TOLD)
    tables.keep("place_keyed", sql("place_keyed").replace("net_of(way)", network_sql("way")))
    tables.keep("place_user", sql("place_user"))
    tables.keep("place_egress", sql("place_egress"))
    without = "SELECT s.* FROM place_seen s LEFT JOIN (SELECT DISTINCT ip FROM place_egress) e ON s.ip = e.ip"
    tables.view("place_step", f"{without} WHERE e.ip IS NULL")


def why_egress(tables: Tables, ips: Iterable[str]) -> list[str]:
    """A sentence for each egress among these addresses, the narrowest that holds each, three at the most."""
    asked = set(ips)
    best: dict[str, dict[str, Any]] = {}
    for row in tables.once("place_egress_rows", _rows):
        if row["ip"] in asked:
            best.setdefault(row["ip"], row)
    told = {row["key"]: row for row in best.values()}
    return [_sentence(told[key]) for key in sorted(told)[:3]]


def _rows(tables: Tables) -> list[dict[str, Any]]:
    return tables.rows("SELECT * FROM place_egress ORDER BY ip, wide, key")


def _sentence(row: dict[str, Any]) -> str:
    who = f"{row['people']} people"
    if row["staff"]:
        who += f", a quarter or more of the staff of {row['staff']},"
    else:
        who += f" who claim {row['states']} countries"
    return f"{who} sign in over {row['key']}: an egress of the firm, or a service, is as likely as their place"
