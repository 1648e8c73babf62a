"""Hours of activity against the zone a person claims to work in."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.lines import Found, Row, logged, share
from vedette.detectors.place_contradiction.people import ASIA, NIGHT, File, files, held, says
from vedette.detectors.place_contradiction.series import ends
from vedette.detectors.place_contradiction.sql import sql
from vedette.engine.tables import Tables

_DAY = [1, 1, 1, 1, 1, 1, 1, 2, 5, 9, 10, 10, 8, 9, 10, 10, 9, 8, 5, 3, 2, 2, 1, 1]
PROFILE = tuple(weight / sum(_DAY) for weight in _DAY)
"""Share of a working day's sign-ins in each local hour: nine to six with a dip at noon, thin at night. The shape does
not matter much: what is asked is by how many hours it has to be turned to fit best."""
GAIN = 0.1
"""How much better (natural logarithm per event) the best zone must fit than the best that is claimed: with two hundred
events the odds are then above a million to one, were they independent."""

_ZONES = """
SELECT z.person, z.low, z.high FROM place_zone z JOIN place_suspect p ON z.person = p.person WHERE p.hours = 1
"""
_CHOSEN = "SELECT s.* FROM place_seen s JOIN place_suspect p ON s.person = p.person WHERE p.hours = 1"


def found(tables: Tables) -> Iterator[Found]:
    """``hours``: two hundred interactive events or more on twenty days, whose working day fits a zone at least four
    hours from any that is claimed. Night shifts, on-call and teams that serve Asia explain it; it is context only."""
    hours: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
    for row in tables.rows(sql("place_shift")):
        hours[row["person"]][row["hour"]] = row
    zones = {row["person"]: (row["low"], row["high"]) for row in tables.rows(_ZONES)}
    fits = {person: fit(_counts(rows), zones[person]) for person, rows in hours.items()}
    kept = {person: best for person, best in fits.items() if best is not None}
    rows, people = ends(tables, _CHOSEN), files(tables, kept)
    for person in sorted(kept):
        yield _line(people[person], hours[person], rows[person], kept[person], zones[person])


def fit(counts: Mapping[int, int], claimed: tuple[int, int]) -> tuple[int, float] | None:
    """The offset (whole hours east of UTC) whose working day fits best and how much better per event than any offset
    in the claimed range (minutes); null where a claimed one, or one near it, fits as well."""
    whole = sum(counts.values())
    scores = {
        shift: sum(n * math.log(PROFILE[(hour + shift) % 24]) for hour, n in counts.items()) / whole
        for shift in range(-11, 13)
    }
    best = max(scores, key=lambda shift: (scores[shift], -abs(shift)))
    low, high = math.floor(claimed[0] / 60), math.ceil(claimed[1] / 60)
    near = [(shift + 11) % 24 - 11 for shift in range(low, high + 1)]
    away = min(min(abs(best - shift), 24 - abs(best - shift)) for shift in near)
    gain = scores[best] - max(scores[shift] for shift in near)
    return (best, gain) if away >= rules.HOURS_OFF and gain >= GAIN else None


def _counts(rows: Mapping[int, Mapping[str, Any]]) -> dict[int, int]:
    return {hour: int(row["n"]) for hour, row in rows.items()}


def _line(
    file: File,
    hours: Mapping[int, Mapping[str, Any]],
    rows: list[dict[str, Any]],
    best: tuple[int, float],
    claimed: tuple[int, int],
) -> Found:
    whole = sum(_counts(hours).values())
    weekend = sum(int(row["weekend"]) for row in hours.values())
    days = [date(1970, 1, 1) + timedelta(min(row["since"] for row in hours.values())),
            date(1970, 1, 1) + timedelta(max(row["until"] for row in hours.values()))]  # fmt: skip
    low, high = (f"{minutes / 60:+.1f}".removesuffix(".0") for minutes in claimed)
    said = f"UTC{low}" if low == high else f"UTC{low} to UTC{high}"
    evidence: list[tuple[Row, Any]] = [*logged(rows), *held(file)]
    return Found(
        type="hours",
        level="context",
        strength="0.25",
        people=[file],
        facts=[
            f"{whole} interactive events between {days[0]} and {days[1]} fit a working day at UTC{best[0]:+d}; the "
            f"staff file says {said}",
            f"{share(weekend, whole)} of them fell on Saturdays and Sundays there",
        ],
        innocent=[
            "night workers, people on call and parents keep such hours",
            "teams that serve customers in Asia work on Asian time wherever they sit",
            "a zone on file may be that of the office and not of the person",
        ],
        sources=["login"],
        rows=evidence,
        start=rows[0]["moment"],
        end=rows[-1]["moment"],
        explained=_known(file),
        parameters={"events": rules.EVENTS, "days": rules.EVENT_DAYS, "hours_off": rules.HOURS_OFF, "gain": GAIN},
        more={"best_offset_hours": best[0], "gain": f"{best[1]:.3f}"},
    )


def _known(file: File) -> list[str]:
    night = says(file, ("shift", "role", "department"), NIGHT)
    served = says(file, ("shift", "role", "department", "client"), ASIA)
    known = [f"the staff file has {night}"] if night else []
    return [*known, f"the staff file has {served}"] if served else known
