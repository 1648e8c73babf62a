"""Destinations of pay that change soon after hire, or again and again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from importlib.resources import files
from typing import Any

from vedette.conduct import Conduct
from vedette.detectors.payout_pattern.line import line
from vedette.detectors.strangers import known, label
from vedette.engine.tables import Tables

_MOVES = files("vedette.detectors.payout_pattern").joinpath("moves.sql").read_text(encoding="utf-8")

SOON = 30
"""Days after hire within which a new destination was reported as a sign."""
SET_UP = 8
"""Day from which it is a change: in the first week people set their pay up."""
OFTEN = 3
WITHIN = 365


def moves(tables: Tables) -> Iterator[Conduct]:
    """One line for each person with three new destinations in twelve months, or one soon after hire."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in tables.rows(_MOVES, {"set_up": SET_UP, "soon": SOON, "often": OFTEN}):
        found.setdefault(row["person"], []).append(row)
    people = known(tables, set(found)) if found else {}
    for person, rows in sorted(found.items()):
        hired = rows[0]["hired"]
        often = _often([row["day"] for row in rows])
        early = [row for row in rows if hired and SET_UP <= (row["day"] - hired).days <= SOON]
        telling = often or early
        if not telling:
            continue
        who = label(people[person])
        days = often or [row["day"] for row in early]
        abroad = [row for row in early if row["country"] and row["first_country"] not in (None, row["country"])]
        facts = []
        if often:
            facts.append(f"Pay of {who} went to {len(often)} new accounts between {often[0]} and {often[-1]}")
        facts += [
            f"Pay of {who} went to a new account on {row['day']}, {(row['day'] - hired).days} days after hire"
            + (f", in {row['country']} and no longer in {row['first_country']}" if row in abroad else "")
            for row in early
        ]
        details = {
            "class": "contradiction" if often or abroad else "context",
            "type": "moves",
            "facts": facts,
            "innocent": [
                "a move to another bank or country",
                "a payment service that closed the account",
                "a fraudster who changed the destination behind the person's back",
            ],
            "explained": [],
            "strength": "0.5" if often or abroad else "0.3",
        }
        yield line(
            (people[person].party,),
            (days[0], days[-1]),
            rows,
            ("account", "changed_on", "paid_on", "country"),
            ("moves",),
            details,
            {"soon_days": SOON, "set_up_days": SET_UP, "often": OFTEN, "within_days": WITHIN},
        )


def _often(days: list[date]) -> list[date]:
    """The first run of three days or more that lie within twelve months, else nothing; ``days`` in order."""
    for at in range(len(days)):
        run = [day for day in days[at:] if (day - days[at]).days <= WITHIN]
        if len(run) >= OFTEN:
            return run
    return []
