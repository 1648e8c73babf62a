"""Laptops sent to an address that was given after the offer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vedette.detectors.persons import keyed
from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.farm import PARCEL
from vedette.detectors.place_contradiction.lines import Found, day
from vedette.detectors.place_contradiction.people import files, held
from vedette.engine.tables import Tables

_CHANGED = f"""
SELECT p.*, c.since, c.source AS source_c, c.line AS line_c
FROM place_parcel p
JOIN (
    SELECT k.person, k.since, k.source, k.line, a.door FROM ({keyed("contact")}) k
    JOIN place_of a ON k.value = a.address WHERE k.scheme = 'address' AND k.since IS NOT NULL
) c ON p.person = c.person AND p.door = c.door
JOIN staff s ON p.person = coalesce(s.person_id, s.email)
JOIN place_of h ON s.address = h.address
WHERE p.shipped_on IS NOT NULL
  AND days_between(c.since, p.shipped_on) BETWEEN 0 AND {rules.TOOL_DAYS}
  AND (s.hire_date IS NULL OR days_between(c.since, s.hire_date) BETWEEN -{rules.TOOL_DAYS} AND {rules.TOOL_DAYS})
  AND h.door <> p.door
ORDER BY p.person, c.since, p.shipped_on, p.source, p.line
"""


def found(tables: Tables) -> Iterator[Found]:
    """``ship_to_changed``: the laptop went to an address recorded within thirty days before dispatch and about the
    first day of work, which is not the home on file. Whoever has just moved does the same: context."""
    rows: dict[str, dict[str, Any]] = {}
    for row in tables.rows(_CHANGED) if tables.any("contact") else ():
        rows.setdefault(row["person"], row)
    people = files(tables, rows)
    for person, row in rows.items():
        change = {"source": row["source_c"], "line": row["line_c"], "value": "", "since": row["since"]}
        yield Found(
            type="ship_to_changed",
            level="context",
            strength="0.30",
            people=[people[person]],
            facts=[
                f"an address recorded on {day(row['since'])} received the laptop sent on {day(row['shipped_on'])}; the "
                "home on file is another one"
            ],
            innocent=["the person has just moved, or stays with family when the job begins"],
            sources=["shipment"],
            rows=[(row, PARCEL), (change, ("value", "since")), *held(people[person])],
            start=row["since"],
            end=row["shipped_on"],
            where=row["door"],
            parameters={"days": rules.TOOL_DAYS},
        )
