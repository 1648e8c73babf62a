"""Write a list as a snapshot: all of it beside the others, then one rename. Nothing that stands is ever changed."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from vedette.errors import OutputError, RefusedList
from vedette.lists.files import ListFile
from vedette.lists.lines import dump
from vedette.lists.plausible import check_size
from vedette.lists.readers import own
from vedette.lists.snapshots import (
    MANIFEST,
    PARTIES,
    REJECTED,
    SOURCE,
    Snapshot,
    SourceFile,
    folder_of,
    in_order,
    manifest_of,
    read_snapshot,
    snapshot_names,
)
from vedette.lists.take import Taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """``added`` is false where the same bytes of the same day stood there already. ``before``: the snapshot that was
    the newest on the list's day.
    """

    snapshot: Snapshot
    added: bool
    before: Snapshot | None = None


def keep(
    home: Path, taken: Taken, *, origin: str, fetched_at: str, as_of: str | None = None, allow_shrink: bool = False
) -> Kept:
    """Keep a list under ``home``. ``fetched_at`` is a UTC instant (``2026-02-27T08:00:00Z``), ``as_of`` the list's day.

    Raises RefusedList where the list shrank to less than half of the snapshot before it or is another authority's,
    OutputError where the folder cannot be written.
    """
    folder = folder_of(home, taken.name)
    before = in_order([read_snapshot(folder / name) for name in snapshot_names(home, taken.name)])
    lines = b"".join(dump(taken.reading.parties))
    snapshot = _snapshot(
        taken,
        origin=origin,
        fetched_at=fetched_at,
        as_of=as_of or taken.reading.as_of or fetched_at[:10],
        serial=max((old.serial for old in before), default=0) + 1,
        parties_sha256=hashlib.sha256(lines).hexdigest(),
        home=home,
    )
    for old in before:
        if old.snapshot == snapshot.snapshot and old.parties_sha256 == snapshot.parties_sha256:
            return Kept(snapshot=old, added=False)
    earlier = [old for old in before if old.as_of <= snapshot.as_of]
    if before and before[-1].kind != taken.kind:
        raise RefusedList(
            f"is a list of the kind {taken.kind}, and {taken.name!r} is one of the kind {before[-1].kind}.",
            where=taken.file.name,
            remedy="Give it another name with --name; the last good snapshot stands.",
        )
    if earlier and not allow_shrink:
        check_size("entries", snapshot.entities, earlier[-1].entities, taken.file.name)
        check_size("names", snapshot.names, earlier[-1].names, taken.file.name)
    try:
        _write(snapshot, taken, lines)
    except OSError as error:
        reason = error.strerror or error.__class__.__name__
        raise OutputError(
            f"the list cannot be kept: {reason}.",
            where=folder,
            remedy="Free space or set VEDETTE_HOME to another folder; the last good snapshot stands.",
        ) from error
    return Kept(snapshot=snapshot, added=True, before=earlier[-1] if earlier else None)


def _snapshot(
    taken: Taken, *, origin: str, fetched_at: str, as_of: str, serial: int, parties_sha256: str, home: Path
) -> Snapshot:
    files = _files(taken)
    identity = f"{as_of}-{_identity(files)[:12]}"
    return Snapshot(
        name=taken.name,
        kind=taken.kind,
        reader=taken.reader,
        snapshot=identity,
        as_of=as_of,
        fetched_at=fetched_at,
        origin=origin,
        sha256=files[0].sha256,
        entities=len(taken.reading.parties),
        names=sum(len(party.names) for party in taken.reading.parties),
        serial=serial,
        files=files,
        rejected=len(taken.reading.rejected),
        set_aside=dict(taken.reading.set_aside),
        unused_columns=taken.reading.unused_columns,
        parties_sha256=parties_sha256,
        folder=folder_of(home, taken.name) / identity,
    )


def _write(snapshot: Snapshot, taken: Taken, lines: bytes) -> None:
    final = snapshot.folder
    assert final is not None, "a snapshot that is written has its folder"
    final.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=".part-", dir=final.parent))
    try:
        (part / SOURCE).mkdir()
        for file in _sources(taken):
            with file.open() as source, (part / SOURCE / file.name).open("wb") as target:
                shutil.copyfileobj(source, target)
        _store(part / PARTIES, lines)
        rejected = (json.dumps(asdict(row), ensure_ascii=False) + "\n" for row in taken.reading.rejected)
        _store(part / REJECTED, "".join(rejected).encode("utf-8", "backslashreplace"))
        _store(part / MANIFEST, manifest_of(snapshot))
        if final.is_dir():
            # the same bytes read by an older reader: the new reading takes the place of the old one
            final.rename(part / "replaced")
        part.rename(final)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    shutil.rmtree(final / "replaced", ignore_errors=True)


def _store(path: Path, content: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _sources(taken: Taken) -> Iterable[ListFile]:
    """The files that were read, and the mapping that says how."""
    read = {account.name for account in taken.reading.files}
    mapped = taken.reader == own.NAME
    beside = [file for part, file in taken.file.beside.items() if file.name in read or (mapped and part == "mapping")]
    return [taken.file, *beside]


def _files(taken: Taken) -> tuple[SourceFile, ...]:
    accounts = {account.name: account for account in taken.reading.files}
    found = []
    for file in _sources(taken):
        account = accounts.get(file.name)
        found.append(
            SourceFile(
                name=file.name,
                sha256=file.sha256(),
                bytes=file.size,
                rows_in=account.rows_in if account else 0,
                rows_accepted=account.rows_accepted if account else 0,
            )
        )
    return tuple(found)


def _identity(files: tuple[SourceFile, ...]) -> str:
    """The hash of the one file, or of the hashes of all: a list with new aliases is another snapshot."""
    if len(files) == 1:
        return files[0].sha256
    return hashlib.sha256("".join(file.sha256 for file in files).encode("ascii")).hexdigest()
