"""Commits of a clock that only Pyongyang kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from vedette.detectors.place_contradiction.lines import Found, day
from vedette.detectors.place_contradiction.people import File, files
from vedette.engine.tables import Tables

OFFSET = 510
SINCE = datetime(2015, 8, 14, 15, tzinfo=UTC)
UNTIL = datetime(2018, 5, 4, 15, tzinfo=UTC)
"""+08:30 was kept from midnight of 15 August 2015 until the end of 4 May 2018, by Asia/Pyongyang of the tz database
alone; both ends are midnights at +09:00."""
FEW = 5
"""Commits below which one clock set once is as likely as a place."""
COLUMNS = ("hash", "author_name", "author_email", "at", "offset_minutes", "repository")

_ROWS = f"""
SELECT * FROM (
    SELECT g.*, row_number() OVER (PARTITION BY person, inside ORDER BY moment, hash, source, line) AS place,
           count(*) OVER (PARTITION BY person, inside) AS n,
           count(*) OVER (PARTITION BY person) AS whole
    FROM (
        SELECT coalesce(a.person, c.author_email, c.author_name) AS person, c.hash, c.author_name, c.author_email,
               c.at AS moment, c.offset_minutes, c.repository, c.source, c.line,
               CASE WHEN seconds_of(c.at) >= {SINCE.timestamp():.0f} AND seconds_of(c.at) < {UNTIL.timestamp():.0f}
                    THEN 1 ELSE 0 END AS inside
        FROM commit c LEFT JOIN addressed a ON lower(c.author_email) = a.email
        WHERE c.offset_minutes = {OFFSET}
    ) g WHERE person IS NOT NULL
) r WHERE place <= 5 OR place > n - 5 ORDER BY person, inside, place
"""


def found(tables: Tables) -> Iterator[Found]:
    """``offset_0830``: commits whose author's clock stood at +08:30 while Asia/Pyongyang alone did: a link, since
    anybody may set a clock. On other days it is a setting and context. +09:00 and +08:00 say nothing: Korea, Japan,
    China and Siberia keep them."""
    rows: dict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_ROWS):
        rows[row["person"], row["inside"]].append(row)
    people = files(tables, (person for person, _ in rows))
    for person, inside in sorted(rows):
        yield _line(people[person], rows[person, inside], bool(inside))


def _line(file: File, rows: list[dict[str, Any]], inside: bool) -> Found:
    n = rows[0]["n"]
    when = f"first on {day(rows[0]['moment'])}, last on {day(rows[-1]['moment'])}"
    name = next((row["author_name"] for row in rows if row["author_name"]), None)
    known = "while only Asia/Pyongyang kept that time" if inside else "on days when no place kept that time"
    return Found(
        type="offset_0830",
        level="link" if inside else "context",
        strength=("0.50" if n >= FEW else "0.35") if inside else "0.10",
        people=[{**file, "name": file.get("name") or name}],
        facts=[f"{n} commits were written with a clock at +08:30 {known}, {when}"],
        innocent=[
            "the offset is what the author's machine says: anybody may set or write it",
            "a clone or import may carry another author's commits under this name",
            "visitors and foreign residents of Pyongyang kept the same time",
        ],
        sources=["commit"],
        rows=[({**row, "at": row["moment"]}, COLUMNS) for row in rows],
        start=rows[0]["moment"],
        end=rows[-1]["moment"],
        where=None if inside else "outside",
        ties=[] if inside else None,
        parameters={"offset_minutes": OFFSET, "since": SINCE.isoformat(), "until": UNTIL.isoformat()},
        more={"commits": n},
    )
