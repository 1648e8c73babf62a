"""The index of the lists that are there: made when it is first asked for, kept until a list changes."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from vedette.errors import IntegrityError, OutputError
from vedette.ids import digest
from vedette.lists import store
from vedette.lists.listed import ListedParty
from vedette.lists.snapshots import Snapshot
from vedette.screening.index import PART, VERSION, Index, build

_KEPT = 6
"""Indexes kept beside the newest: several combinations of lists may be in use at once."""

_CUT_OFF = 3_600
"""Seconds after which an index half made, beside one made since, is what a process left that was ended."""


def held(home: Path, snapshots: Sequence[Snapshot], progress: Callable[[int], None] | None = None) -> Index:
    """The index of ``snapshots``, opened; made first where there is none. Lies in ``home/index``.

    Raises :class:`~vedette.errors.IntegrityError` where a snapshot on disk is not what was written, and
    :class:`~vedette.errors.OutputError` where the folder cannot be written.
    """
    made_from = digest(VERSION, *sorted(f"{item.name}/{item.snapshot}" for item in snapshots))
    path = home / "index" / f"{made_from[:24]}.sqlite"
    if path.exists():
        try:
            return Index(path)
        except (IntegrityError, KeyError, TypeError, ValueError):
            # another version, cut off, or none of ours: it is made again
            path.unlink(missing_ok=True)
    try:
        build(_parties(snapshots), path, made_from=made_from, progress=progress)
        _tidied(path)
    except (OSError, sqlite3.OperationalError) as error:
        raise OutputError(
            f"the index of the lists cannot be written: {error}.",
            where=path.parent,
            remedy="Set VEDETTE_HOME to a folder that can be written.",
        ) from error
    return Index(path)


def _parties(snapshots: Iterable[Snapshot]) -> Iterable[ListedParty]:
    for snapshot in snapshots:
        yield from store.parties(snapshot)


def _tidied(newest: Path) -> None:
    """Old indexes are removed: each can be made again."""
    others = [item for item in newest.parent.glob("*.sqlite") if item != newest]
    for item in sorted(others, key=lambda item: item.stat().st_mtime)[:-_KEPT]:
        item.unlink(missing_ok=True)
    made = newest.stat().st_mtime
    for item in newest.parent.glob(f"{PART}*"):
        if item.stat().st_mtime < made - _CUT_OFF:
            shutil.rmtree(item, ignore_errors=True)
