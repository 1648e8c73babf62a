"""A line of this detector: what is found about somebody, brought to the shape of conduct."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any, Literal, TypeAlias

from vedette.conduct import Conduct, Evidence, Party, Period, Place, conduct_id, party_id, versioned
from vedette.detectors.next_checks import COMMON
from vedette.detectors.persons import party
from vedette.detectors.place_contradiction.rules import NAME, ROWS
from vedette.detectors.row import at_row
from vedette.ids import digest

Class: TypeAlias = Literal["contradiction", "link", "context"]
Row: TypeAlias = Mapping[str, Any]

LOGGED = ("email", "at", "ip", "country", "city", "device", "network")
"""Columns of a sign-in that a fact about places rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Something found: ``type`` the sort of fact, ``people`` files of those it is about, ``rows`` the evidence.

    ``start`` and ``end`` are days or instants of real rows. ``where`` is the country or address it is about.
    ``sources`` are the shapes that bear the observation: what it is held against (the claimed country, the day of hire,
    the home on file, a list) is no second witness. ``explained`` holds what is known to explain it away: the line is
    then context.
    """

    type: str
    level: Class
    strength: str
    people: Sequence[Row]
    facts: Sequence[str]
    innocent: Sequence[str]
    sources: Sequence[str]
    rows: Sequence[tuple[Row, Sequence[str]]]
    start: date | datetime | None
    end: date | datetime | None
    where: str | None = None
    country: str | None = None
    explained: Sequence[str] = ()
    checks: Sequence[str] = COMMON
    ties: Sequence[Mapping[str, str]] | None = None
    agencies: Sequence[str] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)


def conduct_of(found: Found) -> Conduct:
    """The line. Its id rests on who, what sort of fact, the first day and the place: on no file, order or line."""
    members = sorted((party(dict(row)) for row in found.people), key=lambda one: one.id)
    agencies = [Party(id=party_id(name), role="agency", name=name) for name in sorted(set(found.agencies))]
    start, end = _told(found.start), _told(found.end)
    where = ":".join(part for part in (found.type, found.where) if part)
    fallback = digest(NAME, found.type, found.where)
    ids = [one.id for one in members]
    places = (Place(name=found.country, country=found.country),) if found.country else ()
    made = Conduct(
        id=conduct_id(NAME, ids, start, where, fallback),
        version="",
        kind="place_contradiction",
        parties=(*members, *agencies),
        places=places,
        period=Period(start=start, end=end, precision="range" if start and end else "open", basis="records"),
        modality="self_reported",
        evidence=_evidence(found.rows),
        detector=NAME,
        parameters=dict(found.parameters),
        details=_details(found),
    )
    return replace(made, version=versioned(made))


def _details(found: Found) -> dict[str, Any]:
    details: dict[str, Any] = {
        "class": "context" if found.explained else found.level,
        "type": found.type,
        "facts": list(found.facts),
        "innocent": list(found.innocent),
        "next_checks": list(found.checks),
        "sources": sorted(found.sources),
        "strength": f"{float(found.strength) / (2 if found.explained else 1):.2f}",
        "explained": list(found.explained),
        **found.more,
    }
    if found.ties is not None:
        details["ties"] = [dict(tie) for tie in found.ties]
    return details


def _evidence(rows: Sequence[tuple[Row, Sequence[str]]]) -> tuple[Evidence, ...]:
    """Rows in the order of their sources and lines, each once; of long series the first and the last."""
    placed = {(row["source"], row["line"]): at_row(row, columns) for row, columns in rows}
    found = [placed[key] for key in sorted(placed)]
    return tuple(found if len(found) <= ROWS else [*found[: ROWS // 2], *found[-(ROWS // 2) :]])


def _told(moment: date | datetime | None) -> str | None:
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return moment.isoformat() if moment else None


def day(moment: date | datetime | None) -> str:
    """The day of a moment (UTC), for a sentence."""
    return (_told(moment) or "an unknown day")[:10]


def logged(rows: Iterable[Row]) -> list[tuple[Row, Sequence[str]]]:
    """Sign-ins as evidence. The engine's own tables call ``at`` ``moment``, for the former is a word of SQL."""
    return [({**row, "at": row["moment"]}, LOGGED) for row in rows]


def share(part: int, whole: int) -> str:
    """A share for a sentence, in whole per cent."""
    return f"{100 * part / whole:.0f} %"
