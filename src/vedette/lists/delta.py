"""What changed in a list between two snapshots."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from vedette.lists.listed import ListedParty

Change: TypeAlias = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """What a field had and has: ``gone`` are the values only the older snapshot has, ``new`` those only the newer."""

    field: str
    gone: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeltaLine:
    """One entry that is not the same. ``name`` is its primary name, of the newer snapshot where it is still there."""

    change: Change
    reference: str
    name: str
    fields: tuple[FieldChange, ...] = ()


def delta(before: Iterable[ListedParty], after: Iterable[ListedParty]) -> tuple[DeltaLine, ...]:
    """Added, removed and changed entries by their reference, in that order. Where an entry stands (``line``) and the
    order of its names and values are no change.
    """
    old = {party.reference: party for party in before}
    new = {party.reference: party for party in after}
    lines = [_line("added", new[key]) for key in new if key not in old]
    lines += [_line("removed", old[key]) for key in old if key not in new]
    for key, party in new.items():
        fields = _changes(old[key], party) if key in old else ()
        if fields:
            lines.append(_line("changed", party, fields))
    return tuple(lines)


def counts(lines: Iterable[DeltaLine]) -> dict[Change, int]:
    """How many of each change."""
    found: dict[Change, int] = {"added": 0, "removed": 0, "changed": 0}
    for line in lines:
        found[line.change] += 1
    return found


def _line(change: Change, party: ListedParty, fields: tuple[FieldChange, ...] = ()) -> DeltaLine:
    return DeltaLine(change=change, reference=party.reference, name=party.names[0].text, fields=fields)


def _changes(old: ListedParty, new: ListedParty) -> tuple[FieldChange, ...]:
    before, after = _fields(old), _fields(new)
    found = []
    for name in (*before, *(name for name in after if name not in before)):
        gone = tuple(value for value in before.get(name, ()) if value not in after.get(name, ()))
        fresh = tuple(value for value in after.get(name, ()) if value not in before.get(name, ()))
        if gone or fresh:
            found.append(FieldChange(field=name, gone=gone, new=fresh))
    return tuple(found)


def _fields(party: ListedParty) -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {"schema": (party.schema,)}
    for name in party.names:
        names[f"name:{name.kind}"] = (*names.get(f"name:{name.kind}", ()), name.text)
    return names | {"listed_on": (party.listed_on,) if party.listed_on else ()} | party.properties
