"""Since when an entry is seen, and since when it is as it is: read off the dated snapshots that lie side by side."""

from __future__ import annotations

from pathlib import Path

from vedette.ids import digest
from vedette.lists import store
from vedette.lists.listed import ListedParty
from vedette.lists.snapshots import Snapshot
from vedette.web.entity import Days


def history(home: Path, snapshot: Snapshot) -> dict[str, Days]:
    """The days of each entry of ``snapshot``, by reference.

    The order of names and values and the place in the file are no change. Raises
    :class:`~vedette.errors.IntegrityError` where an older snapshot is damaged.
    """
    known = [item for item in store.snapshots(home, snapshot.name) if item.as_of <= snapshot.as_of]
    first: dict[str, str] = {}
    seen: dict[str, tuple[str, str]] = {}
    for item in known:
        for party in store.parties(item):
            print_ = _print(party)
            first.setdefault(party.reference, item.as_of)
            before = seen.get(party.reference)
            if before is None or before[0] != print_:
                seen[party.reference] = (print_, item.as_of)
    return {
        reference: Days(first_seen=first[reference], last_change=change, last_seen=snapshot.as_of)
        for reference, (_, change) in seen.items()
    }


def _print(party: ListedParty) -> str:
    """A hash of what an entry says."""
    names = sorted((name.kind, name.text) for name in party.names)
    values = sorted((prop, *sorted(values)) for prop, values in party.properties.items())
    return digest(party.schema, party.listed_on, names, values)
