"""The first and the last sign-ins of each person of a selection, and how many there are."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from vedette.engine.tables import Tables

_ENDS = """
SELECT * FROM (
    SELECT t.*,
           row_number() OVER (PARTITION BY person ORDER BY sec, ip, country, device, source, line) AS place,
           count(*) OVER (PARTITION BY person) AS n
    FROM ({chosen}) t
) r WHERE place <= 5 OR place > n - 5 ORDER BY person, place
"""


def ends(tables: Tables, chosen: str) -> dict[str, list[dict[str, Any]]]:
    """At most ten rows of ``place_seen`` for each person, in order of time; ``chosen`` selects whole rows of it."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_ENDS.format(chosen=chosen)):
        found[row["person"]].append(row)
    return dict(found)
