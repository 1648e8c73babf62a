"""How a shared value is shown: its span, rows, weight and ties."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from decimal import Decimal
from typing import Any

from vedette.conduct import Evidence
from vedette.detectors.rarity import rare
from vedette.detectors.row import at_row
from vedette.detectors.shared_identity.explain import Explained
from vedette.detectors.shared_identity.group import Group, Pair
from vedette.detectors.shared_identity.kinds import KINDS
from vedette.detectors.strangers import Known

EXPLAINED = Decimal("0.2")
"""What is left of the strength of a link that something ordinary explains."""
_ROWS = 20
"""Rows that a line points at; how many people there are in all stands in its facts."""


def weight(kind: str, holders: int) -> Decimal:
    """What a value of this kind says when so many hold it, in (0, 1], to four decimals."""
    return Decimal(str(round(KINDS[kind].weight * rare(holders), 4)))


def since(group: Group, person: str, people: Mapping[str, Known]) -> tuple[datetime | None, datetime | None]:
    """Since and until when a person holds the value: by the rows, else since the day of hire."""
    member, hired = group.members[person], people[person].hired
    first = member.first or (datetime.combine(hired, time()) if hired else None)
    first = first.replace(tzinfo=None) if first else None
    last = member.last.replace(tzinfo=None) if member.last else first
    return first, last


def span(group: Group, people: Mapping[str, Known]) -> tuple[str | None, str | None]:
    """When two or more hold it, and until when (UTC seconds); null where no row and no hire says."""
    spans = [since(group, person, people) for person in group.members]
    firsts = sorted(first for first, _ in spans if first)
    if not firsts:
        return None, None
    start = firsts[min(1, len(firsts) - 1)]
    end = max([last for _, last in spans if last] + [start])
    return utc(start), utc(end)


def utc(when: datetime) -> str:
    """UTC to the second, as conduct has it."""
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def evidence(group: Group) -> tuple[Evidence, ...]:
    """The rows that say who holds it, twenty at most."""
    rows = [
        (row["source"], row["line"], row["field"], row)
        for person in sorted(group.members)
        for row in group.members[person].rows
    ]
    first = {(source, line, field): row for source, line, field, row in rows}
    kept = [first[at] for at in sorted(first)][:_ROWS]
    return tuple(at_row({**row, row["field"]: row.get("shown", group.shown)}, (row["field"],)) for row in kept)


def tie(pair: Pair, group: Group, explained: Explained, people: Mapping[str, Known], value_hash: str) -> dict[str, Any]:
    """One pair of a group as the graph of rings takes it."""
    a, b = pair
    spans = [since(group, person, people) for person in pair]
    firsts = [first for first, _ in spans if first]
    lasts = [last for _, last in spans if last]
    known_why = explained.pairs.get(pair) or next(iter(explained.sentences), None)
    made = weight(group.kind, group.persons) * (EXPLAINED if known_why else 1)
    return {
        "a": a,
        "b": b,
        "type": group.kind,
        "value_hash": value_hash,
        "first": utc(max(firsts)) if firsts else None,
        "last": utc(max(lasts)) if lasts else None,
        "weight": str(made.normalize()),
        "source": "+".join(group.sources()),
        **({"explained": known_why} if known_why else {}),
    }
