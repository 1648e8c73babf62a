"""Add a list from a file, or from its official address. The instant is told by the caller: nothing here has a clock."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from vedette.errors import InputError, UsageError
from vedette.lists import sample
from vedette.lists.addresses import address_of
from vedette.lists.download import Opener, fetch
from vedette.lists.files import list_file
from vedette.lists.keep import Kept, keep
from vedette.lists.snapshots import checked_name
from vedette.lists.take import take


def add(
    home: Path,
    path: Path,
    *,
    fetched_at: str,
    name: str | None = None,
    as_of: str | None = None,
    columns: Mapping[str, str] | None = None,
    allow_shrink: bool = False,
) -> Kept:
    """Read a list from disk and keep it. ``fetched_at``: UTC instant. Raises as :func:`~vedette.lists.take.take` and
    :func:`~vedette.lists.keep.keep`, UsageError for a name that is none.
    """
    if name is not None and checked_name(name) == sample.NAME:
        raise UsageError(f"{name} is the name of the built-in sample.", remedy="Give the list another name.")
    taken = take(list_file(path), name, columns)
    return keep(home, taken, origin=str(path), fetched_at=fetched_at, as_of=as_of, allow_shrink=allow_shrink)


def update(home: Path, name: str, *, fetched_at: str, opener: Opener | None = None, allow_shrink: bool = False) -> Kept:
    """Fetch a list from its official address and keep it. Raises NotFoundError where none is known, DownloadError where
    it does not come, RefusedList where what came is not the list; the last good snapshot stands in each case.
    """
    address = address_of(name)
    with tempfile.TemporaryDirectory(prefix="vedette-list-") as folder:
        path = fetch(address, Path(folder), opener)
        try:
            taken = take(list_file(path), name)
        except InputError as error:
            url = next(iter(address.files.values()))
            moved = f"{error.remedy} It came from {url}; a page instead of a list often means that it moved."
            raise type(error)(error.what, where=error.where, remedy=moved) from error
        origin = next(iter(address.files.values()))
        return keep(home, taken, origin=origin, fetched_at=fetched_at, allow_shrink=allow_shrink)
