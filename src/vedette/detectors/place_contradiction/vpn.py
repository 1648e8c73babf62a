"""Sign-ins over VPNs of a dated list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.lines import Found, Row, day, logged, share
from vedette.detectors.place_contradiction.people import File, files, held
from vedette.detectors.place_contradiction.ranges import Ranges
from vedette.detectors.place_contradiction.series import ends
from vedette.detectors.place_contradiction.sql import sql
from vedette.engine.tables import Tables
from vedette.geo.countries import label_of

_TOTALS = """
SELECT t.person, t.n FROM place_total t JOIN place_suspect p ON t.person = p.person WHERE p.vpn = 1
"""
_CHOSEN = """
SELECT s.* FROM place_seen s JOIN place_suspect p ON s.person = p.person WHERE p.vpn = 1 AND s.vpn = 1
"""


def found(tables: Tables, ranges: Ranges) -> Iterator[Found]:
    """``vpn``: a tenth of the sign-ins or more, three at the least, from ranges of the user's dated list; context.

    Where the list is over 180 days older or younger than all of them, that is said and weakens the line.
    """
    counts = tables.rows(sql("place_vpn"))
    totals = {row["person"]: row["n"] for row in tables.rows(_TOTALS)}
    rows = ends(tables, _CHOSEN)
    people = files(tables, (row["person"] for row in counts))
    for count in counts:
        person = count["person"]
        yield _line(count, totals[person], rows[person], people[person], ranges)


def _line(count: dict[str, Any], whole: int, rows: list[dict[str, Any]], file: File, ranges: Ranges) -> Found:
    whose = count["provider"] or "a provider the list does not name"
    more = f" and {count['providers'] - 1} more" if count["providers"] > 1 else ""
    lists = sorted({day(count["first_list"]), day(count["last_list"])})
    facts = [
        f"{count['n']} of {whole} sign-ins ({share(count['n'], whole)}) on {count['days']} days came from ranges of "
        f"{whose}{more}, by a list of {' and '.join(lists)}; first on {day(rows[0]['moment'])}, last on "
        f"{day(rows[-1]['moment'])}",
    ]
    if file.get("country"):
        facts.append(f"the staff file says {label_of(file['country'])}: what the log says of the country is the VPN's")
    old = count["age"] > rules.LIST_AGE_DAYS
    if count["old"]:
        facts.append(
            f"{count['old']} of these sign-ins are more than {rules.LIST_AGE_DAYS} days from the day of the list: "
            "ranges change hands in that time"
        )
    evidence: list[tuple[Row, Any]] = [*logged(rows), *held(file)]
    return Found(
        type="vpn",
        level="context",
        strength="0.10" if old else "0.30",
        people=[file],
        facts=facts,
        innocent=[
            "people who care for privacy, expatriates and students behind national filters use such services every day",
            "providers rent from hosting firms, whose other customers share the range",
        ],
        sources=["login"],
        rows=evidence,
        start=rows[0]["moment"],
        end=rows[-1]["moment"],
        parameters={
            "share": rules.VPN_SHARE, "sessions": rules.VPN_SESSIONS, "list_age_days": rules.LIST_AGE_DAYS,
            "refused": dict(ranges.refused),
        },
        more={"share": f"{count['n'] / whole:.4f}", "list_age_days": count["age"], "list_is_old": old},
    )  # fmt: skip
