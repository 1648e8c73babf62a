"""What an output folder keeps of its inputs: the bytes by their SHA-256, and what was read of them.

``sources/<sha256>`` holds documents as received, so that every quote can be re-read for ever. ``readings/<key>``
holds what a reader and the extraction made of them; the key names source, reader and law, so that an unchanged
input is not read again and a changed reader or law is never served stale.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from vedette.errors import IntegrityError, OutputError
from vedette.ids import digest

SOURCES = "sources"
READINGS = "readings"


class Store:
    """The ``sources`` and ``readings`` of one folder. ``folder`` null keeps nothing (a run in memory)."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path | None:
        """Where it keeps things, if anywhere."""
        return self._folder

    def keep(self, sha256: str, data: bytes) -> None:
        """Keep the bytes of a source; one that was changed or lost on disk is put right.

        Raises :class:`OutputError` where the disk refuses.
        """
        if self._folder and not _holds(path := self._folder / SOURCES / sha256, data):
            _write(path, data)

    def reading(self, key: str) -> str | None:
        """What was kept under ``key``, if anything. What does not bear its own hash any more counts as lost."""
        if self._folder is None:
            return None
        try:
            kept = (self._folder / READINGS / key).read_bytes()
        except OSError:
            return None
        seal, _, content = kept.partition(b"\n")
        return content.decode("utf-8") if hashlib.sha256(content).hexdigest().encode() == seal else None

    def keep_reading(self, key: str, content: str) -> None:
        """Keep a reading under ``key``, after a line with its own hash. Raises :class:`OutputError` as above."""
        if self._folder:
            data = content.encode("utf-8")
            _write(self._folder / READINGS / key, hashlib.sha256(data).hexdigest().encode() + b"\n" + data)

    def prune(self, sources: Iterable[str], keys: Iterable[str]) -> None:
        """Drop what the latest run did not use, so that the same inputs leave the same folder."""
        if self._folder is None:
            return
        _keep_only(self._folder / SOURCES, set(sources))
        _keep_only(self._folder / READINGS, set(keys))


def reading_key(sha256: str, path: str, *versions: str) -> str:
    """Key of a reading: the source, the name it came under (claims carry it), and the versions that read it."""
    return digest("reading", sha256, path, *versions)


def source_bytes(folder: Path, sha256: str) -> bytes:
    """The bytes of a kept source. Raises :class:`IntegrityError` where they are gone or are not what was kept."""
    path = folder / SOURCES / sha256
    try:
        data = path.read_bytes()
    except OSError as error:
        raise IntegrityError(
            "a kept source cannot be read.", where=path, remedy="Run `vedette check` again."
        ) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise IntegrityError("a kept source was changed.", where=path, remedy="Run `vedette check` again.")
    return data


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.part")
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        reason = error.strerror or error.__class__.__name__
        raise OutputError(
            f"cannot be written: {reason}.", where=path, remedy="Free space or choose another folder."
        ) from error


def _keep_only(folder: Path, names: set[str]) -> None:
    if folder.is_dir():
        for path in folder.iterdir():
            if path.name not in names and path.is_file():
                path.unlink()
