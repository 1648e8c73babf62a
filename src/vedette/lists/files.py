"""The files of a list on disk: the one named, and those that belong to it and lie beside it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from vedette.errors import MissingInput, OversizedInput, UnreadableInput

MAX_LIST_BYTES = 2 * 1024**3
"""Bytes of one file. The largest official file, OFAC's advanced XML, has about 130 MB, all of OpenSanctions 2 GB."""
HEAD = 64 * 1024
_CHUNK = 1024 * 1024
_SDN = re.compile(r"(?<![a-z])sdn(?![a-z])", re.IGNORECASE)
_PARTS = ("alt", "add", "sdn_comments", "comments")
_MAPPINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFile:
    """One file. ``name`` is how it is called in messages; ``head`` its first 64 KiB, by which it is recognised.

    ``beside``: what belongs to it, by part (``alt``, ``add``, ``comments``, ``mapping``).
    """

    name: str
    path: Path
    head: bytes
    size: int
    beside: Mapping[str, ListFile] = field(default_factory=dict)

    def open(self) -> BinaryIO:
        """The bytes. Raises :class:`~vedette.errors.UnreadableInput`."""
        try:
            return self.path.open("rb")
        except OSError as error:
            raise UnreadableInput(
                _reason(error), where=self.name, remedy="Check the file and its permissions."
            ) from error

    def sha256(self) -> str:
        """SHA-256 of the bytes, 64 hex digits."""
        digest = hashlib.sha256()
        with self.open() as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
        return digest.hexdigest()


def list_file(path: Path) -> ListFile:
    """The file at ``path`` with those that belong to it: ``alt`` and ``add`` of an ``sdn`` file, a mapping in YAML.

    Any case, any words around ``sdn`` (``SDN.CSV``, ``ofac_2019_sdn.csv``). Raises
    :class:`~vedette.errors.MissingInput`, :class:`~vedette.errors.UnreadableInput`,
    :class:`~vedette.errors.OversizedInput`.
    """
    beside = {part: _one(found) for part, found in _belonging(path).items()}
    return _one(path, beside)


def _one(path: Path, beside: Mapping[str, ListFile] | None = None) -> ListFile:
    try:
        if path.is_dir():
            raise UnreadableInput("is a folder.", where=path, remedy="Name the file of the list.")
        size = path.stat().st_size
        if size > MAX_LIST_BYTES:
            raise OversizedInput(
                f"has {size:,} bytes; a list may have {MAX_LIST_BYTES:,}.", where=path, remedy="Divide it."
            )
        with path.open("rb") as stream:
            head = stream.read(HEAD)
    except FileNotFoundError as error:
        raise MissingInput("does not exist.", where=path, remedy="Check the name.") from error
    except (OSError, ValueError) as error:
        raise UnreadableInput(_reason(error), where=path, remedy="Check the file and its permissions.") from error
    return ListFile(name=path.name, path=path, head=head, size=size, beside=beside or {})


def _belonging(path: Path) -> dict[str, Path]:
    """Names are compared without regard to case: OFAC serves SDN.CSV, ALT.CSV, ADD.CSV and, before, small letters."""
    try:
        names = {item.name.casefold(): item for item in path.parent.iterdir()} if path.parent.is_dir() else {}
    except OSError:
        names = {}
    found: dict[str, Path] = {}
    tokens = list(_SDN.finditer(path.name))
    if tokens:
        start, end = tokens[-1].span()
        for part in _PARTS:
            beside = names.get(f"{path.name[:start]}{part}{path.name[end:]}".casefold())
            if beside is not None and beside.is_file():
                found.setdefault("comments" if "comments" in part else part, beside)
    for suffix in _MAPPINGS:
        beside = names.get(f"{path.stem}{suffix}".casefold()) or names.get(f"{path.name}{suffix}".casefold())
        if beside is not None and beside.is_file() and beside != path:
            found.setdefault("mapping", beside)
    return found


def _reason(error: Exception) -> str:
    return f"cannot be read: {getattr(error, 'strerror', None) or error}."
