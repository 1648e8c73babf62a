"""Dated snapshots of lists on disk: ``<home>/lists/<name>/<day>-<hash12>/`` with source, entries and manifest.

A snapshot is written once and never changed, so a list that could not be read never harms the last good one.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from vedette.errors import IntegrityError, UsageError

LISTS = "lists"
MANIFEST = "manifest.json"
PARTIES = "parties.jsonl"
REJECTED = "rejected.jsonl"
SOURCE = "source"
SHAPE = "list-snapshot/1"
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_SNAPSHOT = re.compile(r"\d{4}-\d{2}-\d{2}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """One file of a list as it was received. ``rows_accepted`` of ``rows_in`` became part of an entry."""

    name: str
    sha256: str
    bytes: int
    rows_in: int
    rows_accepted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A list as it stood on a day.

    ``kind``: whose list (``un``, ``ofac``, ``uk``, ``eu``, ``eu_2017_1509``, ``un_1718_vessels``, ``opensanctions``,
    ``own``, ``sample``). ``snapshot``: ``<as_of>-<hash12>``. ``as_of``: the ISO day the list states of itself or the
    user gave, else the day it was taken in. ``fetched_at``: the UTC instant it was taken in. ``serial`` counts the
    snapshots of a list in the order in which they were taken in. ``sha256``: of the first file. ``names``: of all
    entries together.
    """

    name: str
    kind: str
    reader: str
    snapshot: str
    as_of: str
    fetched_at: str
    origin: str
    sha256: str
    entities: int
    names: int
    serial: int
    files: tuple[SourceFile, ...]
    rejected: int
    set_aside: dict[str, int] = field(default_factory=dict)
    unused_columns: tuple[str, ...] = ()
    parties_sha256: str
    folder: Path | None = None


def checked_name(name: str) -> str:
    """The name of a list, which is also its folder. Raises UsageError for one that is no plain name."""
    if not _NAME.fullmatch(name) or ".." in name:
        raise UsageError(
            f"{name!r} is no name for a list.",
            remedy="Use small letters, digits, dots and hyphens, beginning with a letter or digit, as ofac-dprk.",
        )
    return name


def folder_of(home: Path, name: str) -> Path:
    """Where the snapshots of a list lie."""
    return home / LISTS / checked_name(name)


def snapshot_names(home: Path, name: str) -> list[str]:
    """The folders of a list that are snapshots; what was cut off while it was written has another name."""
    folder = folder_of(home, name)
    if not folder.is_dir():
        return []
    return sorted(path.name for path in folder.iterdir() if _SNAPSHOT.fullmatch(path.name) and path.is_dir())


def list_names(home: Path) -> list[str]:
    """The names of lists that have a snapshot."""
    folder = home / LISTS
    if not folder.is_dir():
        return []
    names = sorted(path.name for path in folder.iterdir() if path.is_dir() and _NAME.fullmatch(path.name))
    return [name for name in names if ".." not in name and snapshot_names(home, name)]


def manifest_of(snapshot: Snapshot) -> bytes:
    """The manifest as it is written."""
    plain = asdict(snapshot)
    del plain["folder"]
    return (json.dumps({"schema": SHAPE, **plain}, ensure_ascii=False, indent=2) + "\n").encode(
        "utf-8", "backslashreplace"
    )


def read_snapshot(folder: Path) -> Snapshot:
    """A snapshot by its folder. Raises IntegrityError where the manifest is gone or is none."""
    path = folder / MANIFEST
    try:
        plain: Any = json.loads(path.read_bytes())
        if plain.pop("schema") != SHAPE or plain["snapshot"] != folder.name or plain["name"] != folder.parent.name:
            raise ValueError("another shape or another snapshot")
        plain["files"] = tuple(SourceFile(**item) for item in plain["files"])
        plain["unused_columns"] = tuple(plain["unused_columns"])
        return Snapshot(**plain, folder=folder)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise IntegrityError(
            "the manifest of this snapshot is damaged.",
            where=path,
            remedy="Remove the snapshot's folder and add the list again.",
        ) from error


def in_order(snapshots: list[Snapshot]) -> tuple[Snapshot, ...]:
    """The oldest first: by the day of the list, and on one day by the order of taking in."""
    return tuple(sorted(snapshots, key=lambda item: (item.as_of, item.serial)))
