"""Sign-ins from address space of the DPRK, or from what is said to be such."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vedette.detectors.place_contradiction.lines import Found, day, logged
from vedette.detectors.place_contradiction.people import File, files
from vedette.detectors.place_contradiction.ranges import DPRK
from vedette.detectors.place_contradiction.series import ends
from vedette.engine.tables import Tables

_COUNTS = """
SELECT person, count(*) AS n, count(DISTINCT day) AS days, count(DISTINCT ip) AS ips, max(lent) AS lent
FROM place_seen WHERE {which} GROUP BY person ORDER BY person
"""
_OWN = "dprk = 1"
_OTHER = "dprk = 0 AND (lent = 1 OR country = 'KP')"


def found(tables: Tables) -> Iterator[Found]:
    """``dprk_range``: 175.45.176.0/22, a contradiction. ``kp_registered``: ranges lent to the DPRK or called its own by
    a database of places, context: firms that sell VPNs have registered space under that country."""
    for which, make in ((_OWN, _of_range), (_OTHER, _registered)):
        counts = tables.rows(_COUNTS.format(which=which))
        rows = ends(tables, f"SELECT * FROM place_seen WHERE {which}")
        people = files(tables, (row["person"] for row in counts))
        for count in counts:
            yield make(count, rows[count["person"]], people[count["person"]])


def _of_range(count: dict[str, Any], rows: list[dict[str, Any]], file: File) -> Found:
    return Found(
        type="dprk_range",
        level="contradiction",
        strength="0.95",
        people=[file],
        facts=[
            f"{count['n']} successful sign-ins on {count['days']} days from {count['ips']} addresses of {DPRK}, the "
            f"range of Star Joint Venture of Pyongyang, first on {day(rows[0]['moment'])}, last on "
            f"{day(rows[-1]['moment'])}",
        ],
        innocent=[
            "somebody else in possession of the password may have signed in",
            "embassies, aid workers and visitors in Pyongyang use the same range",
        ],
        sources=["login"],
        rows=logged(rows),
        start=rows[0]["moment"],
        end=rows[-1]["moment"],
        where="KP",
        country="KP",
        parameters={"range": DPRK},
    )


def _registered(count: dict[str, Any], rows: list[dict[str, Any]], file: File) -> Found:
    basis = "ranges that were reported as lent to users there" if count["lent"] else "the place the log gives them"
    return Found(
        type="kp_registered",
        level="context",
        strength="0.20",
        people=[file],
        facts=[
            f"{count['n']} successful sign-ins on {count['days']} days from addresses outside {DPRK} that are called "
            f"North Korean by {basis}, first on {day(rows[0]['moment'])}, last on {day(rows[-1]['moment'])}",
        ],
        innocent=[
            "VPN firms register address space under KP, so that databases of places call it so: alone it is none"
        ],
        sources=["login"],
        rows=logged(rows),
        start=rows[0]["moment"],
        end=rows[-1]["moment"],
        where="KP",
        parameters={"range": DPRK},
    )
