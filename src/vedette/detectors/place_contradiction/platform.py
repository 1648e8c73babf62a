"""What a platform counts of its accounts: offers out of line with sign-ins, and praise in a burst."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from vedette.detectors.persons import keyed
from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.lines import Found, day
from vedette.detectors.place_contradiction.people import File, files
from vedette.detectors.place_contradiction.sql import sql
from vedette.detectors.place_contradiction.strangers import members, ties
from vedette.engine.tables import Tables

COLUMNS = ("person_id", "email", "on_day", "bids", "accepts", "logins", "client", "rating")
HIGH = 0.9
"""Part of the scale's top (the highest rating of the table) from which a rating is high."""
USUAL = 20
"""Developers rated by one client in all, above which a burst is that client's ordinary business."""

_ACTIVE_ROWS = """
SELECT * FROM (
    SELECT a.*, row_number() OVER (PARTITION BY a.person ORDER BY a.on_day, a.source, a.line) AS place,
           count(*) OVER (PARTITION BY a.person) AS n
    FROM place_active a JOIN place_asked k ON a.person = k.person
) r WHERE place <= 5 OR place > n - 5 ORDER BY person, place
"""
_RATED = f"""
SELECT a.* FROM place_active a
JOIN (SELECT max(rating) AS top FROM place_active) m ON a.rating >= {HIGH} * m.top
JOIN (SELECT client FROM place_active WHERE rating IS NOT NULL AND client IS NOT NULL
      GROUP BY client HAVING count(DISTINCT person) BETWEEN {rules.BURST} AND {USUAL}) c ON a.client = c.client
WHERE a.on_day IS NOT NULL AND m.top > 0
ORDER BY a.client, a.on_day, a.person, a.source, a.line
"""


def found(tables: Tables) -> Iterator[Found]:
    """``bids``: at least a hundred offers, out of line with sign-ins by a robust z of six among accounts of the same
    first month. ``ratings``: at least three strangers rated high by one client within a fortnight. Both are context:
    tools that write offers are common, and so are clients who hire a team."""
    if not tables.any("activity"):
        return
    tables.keep("place_active", f"SELECT * FROM ({keyed('activity')}) a WHERE person IS NOT NULL")
    yield from _bids(tables)
    yield from _ratings(tables)


def _bids(tables: Tables) -> Iterator[Found]:
    counts = tables.rows(sql("place_bids"))
    people = files(tables, (row["person"] for row in counts))
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_ACTIVE_ROWS) if counts else ():
        rows[row["person"]].append(row)
    for count in counts:
        file = people[count["person"]]
        yield Found(
            type="bids",
            level="context",
            strength="0.20",
            people=[file],
            facts=[
                f"{count['bids']} offers for {count['logins']} sign-ins between {day(count['since'])} and "
                f"{day(count['until'])}, {count['accepts']} accepted; a robust z of {count['z']:.1f} among "
                f"{count['accounts']} accounts of the same first month"
            ],
            innocent=["people who look for work with tools that write offers send as many"],
            sources=["activity"],
            rows=[(row, COLUMNS) for row in rows[count["person"]]],
            start=count["since"],
            end=count["until"],
            parameters={"z": rules.BIDS_Z, "bids": rules.BIDS, "cohort": rules.COHORT},
        )


def _ratings(tables: Tables) -> Iterator[Found]:
    clients: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_RATED):
        clients[row["client"]].append(row)
    people = files(tables, (row["person"] for rows in clients.values() for row in rows))
    for client in sorted(clients):
        rows = burst(clients[client])
        praised = members([people[person] for person in {row["person"] for row in rows}], rules.BURST)
        if praised:
            yield _burst(client, rows, praised)


def burst(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The fortnight of rows (in order of days) with the most people; the first of equal ones."""
    best: list[dict[str, Any]] = []
    for first in rows:
        span = [row for row in rows if 0 <= (row["on_day"] - first["on_day"]).days <= rules.BURST_DAYS]
        if len({row["person"] for row in span}) > len({row["person"] for row in best}):
            best = span
    return best


def _burst(client: str, rows: Sequence[dict[str, Any]], praised: Sequence[File]) -> Found:
    keys = {one["person"] for one in praised}
    own = [row for row in rows if row["person"] in keys]
    spans = {person: (days[0], days[-1]) for person in keys
             for days in [sorted(row["on_day"] for row in own if row["person"] == person)]}  # fmt: skip
    return Found(
        type="ratings",
        level="context",
        strength="0.25",
        people=praised,
        facts=[
            f"client {client} rated {len(praised)} developers high between {day(own[0]['on_day'])} and "
            f"{day(own[-1]['on_day'])}, at least {rules.BURST} of whom share no agency, family name or home"
        ],
        innocent=["a client hires a team at once and is pleased with it"],
        sources=["activity"],
        rows=[(row, COLUMNS) for row in own],
        start=own[0]["on_day"],
        end=own[-1]["on_day"],
        where=client,
        ties=ties("client_rating", client.casefold(), praised, "activity", spans),
        agencies=[one["engaged_via"] for one in praised if one.get("engaged_via")],
        parameters={"people": rules.BURST, "days": rules.BURST_DAYS, "high": HIGH},
    )
