"""Office files are zip archives: what they say they are, and a look through all of it before any library opens them."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from vedette.errors import OversizedInput, UnsupportedInput
from vedette.records import Source

MOST_MEMBERS = 10_000
MOST_BYTES = 384 * 1024 * 1024
"""Bytes of all members unpacked."""
MOST_TIMES = 250
"""Times that the whole may grow when unpacked: XML of an office file shrinks to a tenth, seldom to a fiftieth."""
_SMALL = 16 * 1024 * 1024  # under this nothing can do harm, and a short file of blanks may shrink a thousandfold
_CHUNK = 1024 * 1024
_TYPES = "[Content_Types].xml"
_DECLARED = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)
_WIDE_DECLARED = re.compile(b"|".join(re.escape(word.encode(code)) for word in ("<!DOCTYPE", "<!ENTITY")
                                      for code in ("utf-16-le", "utf-16-be")))  # fmt: skip


def content_types(data: bytes) -> bytes:
    """The list of content types of an office file; nothing where the bytes are no such file."""
    if not data.startswith(b"PK"):
        return b""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(_TYPES) as member:
            return member.read(_CHUNK)
    except (zipfile.BadZipFile, zlib.error, KeyError, RuntimeError, NotImplementedError, OSError, ValueError, EOFError):
        return b""


def looked_through(source: Source, data: bytes, what: str) -> dict[str, int]:
    """Unpack every member once, a piece at a time, and give their sizes; ``what`` names the kind of file.

    Raises :class:`~vedette.errors.InputError`: it grows beyond all bounds, is damaged or encrypted, lies about its
    sizes, or declares entities, which the format forbids (ECMA-376-2, 9.1.4) and which only an attack would need.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _bounded(source, members, len(data), what)
            for member in members:
                _unpacked(source, archive, member, what)
    except UnsupportedInput:
        raise
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, OSError, ValueError, EOFError):
        raise refused(source, f"{what} that is cut off or damaged", "Ask for the file again.") from None
    return {member.filename: member.file_size for member in members}


def _bounded(source: Source, members: list[zipfile.ZipInfo], packed: int, what: str) -> None:
    total = sum(member.file_size for member in members)
    if len(members) > MOST_MEMBERS or total > MOST_BYTES or (total > _SMALL and total > MOST_TIMES * packed):
        raise OversizedInput(
            f"{what} of {len(members):,} parts that would unpack to {total:,} bytes from {packed:,}.",
            where=source.path,
            remedy="It may be made to exhaust a machine; ask for the file again, or give its text.",
        )
    if any(member.flag_bits & 1 for member in members):
        raise refused(source, f"{what} that is encrypted", "Give a copy without a password.")


def _unpacked(source: Source, archive: zipfile.ZipFile, member: zipfile.ZipInfo, what: str) -> None:
    """Read a member to its end: the reader stops at the size stated and checks the sum, so nobody can lie."""
    is_xml = member.filename.lower().endswith((".xml", ".rels", ".vml"))
    before = b""
    with archive.open(member) as file:
        while piece := file.read(_CHUNK):
            if is_xml and (_DECLARED.search(before + piece) or _WIDE_DECLARED.search(before + piece)):
                words = f"{what} whose part {member.filename[:80]} declares entities, which the format forbids"
                raise refused(source, words, "Ask for the file again, or print it to a PDF.")
            before = piece[-24:]


def refused(source: Source, what: str, remedy: str) -> UnsupportedInput:
    """What was wrong with a file, and the next step."""
    return UnsupportedInput(f"{what}.", where=source.path, remedy=remedy)
