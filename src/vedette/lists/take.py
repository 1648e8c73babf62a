"""Files to a list: recognised by content, read, and checked for what it claims to be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from vedette.errors import RefusedList, UnsupportedInput
from vedette.lists.files import ListFile
from vedette.lists.plausible import check_reading
from vedette.lists.readers import READERS, own
from vedette.lists.reading import ListReading
from vedette.lists.xml import is_markup, refuse_declarations, root_of

_NOT_SLUG = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A list that was read and may be kept."""

    name: str
    kind: str
    reader: str
    file: ListFile
    reading: ListReading


def take(file: ListFile, name: str | None = None, columns: Mapping[str, str] | None = None) -> Taken:
    """Read the files of a list.

    ``columns``: a mapping stated by the user, which overrules what the file looks like. One in YAML beside the file
    counts where no reader knows the shape. Raises RefusedList with file and line, UnsupportedInput where
    neither fits.
    """
    for reader in () if columns else READERS:
        if reader.recognises(file):
            named = name or reader.DEFAULT_LIST
            reading = reader.read(file, named)
            check_reading(reading)
            return Taken(name=named, kind=reader.KIND, reader=reader.NAME, file=file, reading=reading)
    _refuse_other_formats(file)
    named = name or _slug(file.path)
    reading = own.read(file, named, columns or {})
    check_reading(reading)
    return Taken(name=named, kind=own.KIND, reader=own.NAME, file=file, reading=reading)


def _refuse_other_formats(file: ListFile) -> None:
    """What is plainly no CSV is not offered to the mapping."""
    if not file.head.strip(b"\x00\x1a\r\n\t \xef\xbb\xbf"):
        raise RefusedList("is empty.", where=f"{file.name}:1", remedy="Fetch it again; the last good snapshot stands.")
    if is_markup(file):
        refuse_declarations(file)
        raise UnsupportedInput(
            f"is XML with the root element {root_of(file)!r}, which is none of the lists known.",
            where=file.name,
            remedy="Known are the UN, OFAC (enhanced and advanced), UK and EU lists; see docs/howto/lists.md.",
        )
    if file.head.startswith((b"PK\x03\x04", b"%PDF", b"\x1f\x8b", b"{", b"[")):
        raise UnsupportedInput(
            "is no list of a known shape.", where=file.name, remedy="Unpack it, or save the list as CSV or XML."
        )


def _slug(path: Path) -> str:
    """A name for a list of one's own, from the file's."""
    return _NOT_SLUG.sub("-", path.stem.casefold()).strip("-")[:64].strip("-") or "own"
