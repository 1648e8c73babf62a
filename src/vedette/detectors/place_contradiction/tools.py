"""Tools for remote control on the machine of somebody newly hired."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa

from vedette.detectors.persons import keyed
from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.lines import Found, day
from vedette.detectors.place_contradiction.people import TECHNICAL, File, files, held, says
from vedette.detectors.place_contradiction.sql import csv_text, sql, texts
from vedette.engine.tables import Tables

_KINDS = ("software", "tool")
_SOFTWARE = f"""
SELECT i.person, i.name, i.device, i.first_seen, i.source, i.line FROM ({keyed("inventory")}) i
JOIN place_product x ON i.name = x.name
WHERE (i.kind IS NULL OR lower(i.kind) IN ('software', 'process', 'application', 'app', 'program', 'service'))
  AND i.person IS NOT NULL
"""
COLUMNS = ("person_id", "email", "device", "kind", "name", "first_seen")


def found(tables: Tables) -> Iterator[Found]:
    """``remote_tools``: within thirty days of the first day (a week before it included), two tools of different makers
    that the user's allow-list does not hold, or one where there is such a list (``kind`` ``software``)."""
    if not tables.any("inventory"):
        return
    _lay_products(tables)
    listed = tables.any("place_tool_allowed")
    tables.keep("place_software", _SOFTWARE)
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(sql("place_tool")):
        if not row["allowed"]:
            rows[row["person"]].append(row)
    least = 1 if listed else 2
    chosen = {person: own for person, own in rows.items() if len({row["family"] for row in own}) >= least}
    people = files(tables, chosen)
    for person in sorted(chosen):
        yield _line(people[person], chosen[person], listed)


def _line(file: File, rows: Sequence[dict[str, Any]], listed: bool) -> Found:
    technical = says(file, ("role", "department"), TECHNICAL)
    products = list(dict.fromkeys(row["product"] for row in rows))
    makers = len({row["family"] for row in rows})
    told = ", ".join(f"{row['product']} ({day(row['first_seen'])})" for row in _firsts(rows))
    first, last = rows[0], rows[-1]
    return Found(
        type="remote_tools",
        level="link",
        strength="0.50" if makers > 1 else "0.35",
        people=[file],
        facts=[
            f"within {rules.TOOL_DAYS} days of the first day ({day(first['hire_date'])}) the machine held {told}",
            f"{makers} maker{'s' if makers > 1 else ''}"
            + (", none of them on the allow-list" if listed else "; no list of allowed tools was given"),
        ],
        innocent=[
            "staff of information technology and of managed services use several such tools",
            "a family member helps with the machine, or the firm's own help desk installed one",
        ],
        sources=["inventory"],
        rows=[*((row, COLUMNS) for row in rows), *held(file)],
        start=first["first_seen"],
        end=last["first_seen"],
        explained=[f"the staff file has {technical}"] if technical else [],
        ties=[],
        parameters={"days": rules.TOOL_DAYS, "allow_list": listed},
        more={"products": products},
    )


def _firsts(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    known: dict[str, dict[str, Any]] = {}
    for row in rows:
        known.setdefault(row["product"], row)
    return list(known.values())


def _lay_products(tables: Tables) -> None:
    """``place_product``: which names of the inventory are which product; ``place_tool_allowed``: those allowed."""
    table = {row["words"]: (row["product"], row["family"]) for row in csv.DictReader(csv_text("tools").splitlines())}
    words = sorted(table, key=lambda word: (-len(word), word))
    pattern = re.compile(r"(?<![a-z0-9])(?:" + "|".join(re.escape(word) for word in words) + r")(?![a-z])")

    def products(sql_text: str) -> list[tuple[str, str, str]]:
        names = texts(tables, sql_text)
        hits = ((name, pattern.search(name.casefold())) for name in names)
        return sorted((name, *table[hit[0]]) for name, hit in hits if hit)

    kinds = ", ".join(f"'{kind}'" for kind in _KINDS)
    _lay(tables, "place_product", products("SELECT DISTINCT name FROM inventory WHERE name IS NOT NULL"))
    _lay(tables, "place_tool_allowed", products(f"SELECT DISTINCT value FROM allowed WHERE kind IN ({kinds})"))


def _lay(tables: Tables, name: str, rows: Sequence[tuple[str, str, str]]) -> None:
    names = ("name", "product", "family")
    kept = list({row[1]: row for row in rows}.values()) if name == "place_tool_allowed" else list(rows)
    tables.lay(name, pa.table({n: pa.array([row[at] for row in kept], pa.string()) for at, n in enumerate(names)}))
