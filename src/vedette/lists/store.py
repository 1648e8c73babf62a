"""The lists that are there: which, how old, and their entries. What screening and the server read from.

Where no list was added, the built-in sample stands in, so that everything can be tried without a network; it is called
a sample wherever it shows.
"""

from __future__ import annotations

import gc
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vedette.errors import IntegrityError, NotFoundError
from vedette.lists import sample
from vedette.lists.delta import DeltaLine, delta
from vedette.lists.lines import load
from vedette.lists.listed import ListedParty
from vedette.lists.reading import LeftOut
from vedette.lists.snapshots import (
    PARTIES,
    REJECTED,
    Snapshot,
    folder_of,
    in_order,
    list_names,
    read_snapshot,
    snapshot_names,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two snapshots of a list and what is not the same in them."""

    before: Snapshot
    after: Snapshot
    lines: tuple[DeltaLine, ...]


_HOW = "Add one with `vedette lists add FILE`, or fetch it with `vedette lists update un`."


def names(home: Path) -> tuple[str, ...]:
    """The lists that were added, or the name of the sample where there is none."""
    return tuple(list_names(home)) or (sample.NAME,)


def snapshots(home: Path, name: str) -> tuple[Snapshot, ...]:
    """Every snapshot of a list, the oldest first. Raises NotFoundError, and IntegrityError for a damaged manifest."""
    found = in_order([read_snapshot(folder_of(home, name) / item) for item in snapshot_names(home, name)])
    if found:
        return found
    if name == sample.NAME:
        return (sample.snapshot(),)
    known = ", ".join(names(home))
    raise NotFoundError(f"there is no list {name!r}; there are: {known}.", remedy=_HOW)


def latest(home: Path, name: str) -> Snapshot:
    """The newest snapshot of a list. Raises as :func:`snapshots`."""
    return snapshots(home, name)[-1]


def dated(home: Path, name: str, asked: str) -> Snapshot:
    """A snapshot by its id, the beginning of it, or a day: the newest of that day, or the last before it.

    Raises NotFoundError where the list is not there or did not exist on that day, and where a beginning fits several.
    """
    known = snapshots(home, name)
    fitting = [item for item in known if item.snapshot.startswith(asked)]
    if len(fitting) == 1:
        return fitting[0]
    try:
        day = date.fromisoformat(asked).isoformat()
    except ValueError:
        day = ""
    before = [item for item in known if item.as_of <= day]
    if before:
        return before[-1]
    shown = ", ".join(item.snapshot for item in known)
    why = "fits several snapshots" if fitting else "is no snapshot"
    raise NotFoundError(f"{asked!r} {why} of {name}.", remedy=f"There are: {shown}.")


def chosen(home: Path, asked: Iterable[str] = ()) -> tuple[Snapshot, ...]:
    """The newest snapshot of each list asked for, or of every list. Raises NotFoundError for one that is not there."""
    return tuple(latest(home, name) for name in (dict.fromkeys(asked) or names(home)))


def compared(home: Path, name: str, since: str | None = None) -> Compared:
    """What the newest snapshot of a list changed, against the one before it, or the one asked for as in
    :func:`dated`. Raises NotFoundError where there is nothing to compare with.
    """
    known = snapshots(home, name)
    after = known[-1]
    before = dated(home, name, since) if since else known[-2] if len(known) > 1 else after
    if before.snapshot == after.snapshot:
        raise NotFoundError(
            f"{name} has no older snapshot to compare {after.snapshot} with.",
            remedy="Add an older or newer file of the same list; snapshots stay side by side.",
        )
    return Compared(before=before, after=after, lines=delta(parties(before), parties(after)))


def rejected(snapshot: Snapshot) -> tuple[LeftOut, ...]:
    """The rows that became no part of an entry. Raises IntegrityError where the account is damaged."""
    if snapshot.folder is None:
        return ()
    path = snapshot.folder / REJECTED
    try:
        return tuple(LeftOut(**json.loads(line)) for line in path.read_bytes().splitlines())
    except (OSError, ValueError, TypeError) as error:
        raise IntegrityError(
            "the account of rejected rows is damaged.", where=path, remedy="Remove the snapshot and add the list again."
        ) from error


def parties(snapshot: Snapshot) -> tuple[ListedParty, ...]:
    """The entries of a snapshot, in the order of the list.

    Raises IntegrityError where what lies on disk is not what was written.
    """
    if snapshot.folder is None:
        return sample.parties()
    path = snapshot.folder / PARTIES
    damaged = IntegrityError(
        "the entries of this snapshot are not those that were written.",
        where=path,
        remedy="Remove the snapshot's folder and add the list again.",
    )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise damaged from error
    if hashlib.sha256(data).hexdigest() != snapshot.parties_sha256:
        raise damaged
    # Tens of thousands of small objects that all stay: looking for garbage among them costs half of the time.
    was_on = gc.isenabled()
    gc.disable()
    try:
        return tuple(load(data, snapshot.name))
    except (ValueError, TypeError, KeyError) as error:
        raise damaged from error
    finally:
        if was_on:
            gc.enable()
