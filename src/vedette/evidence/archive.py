"""Zip archives: the members as if they lay in a folder, unpacked in memory one at a time and never onto the disk.

After the .ZIP file format specification (PKWARE APPNOTE 6.3). DOCX, XLSX, ODT and their like are zip containers
too; they are told by the part that describes their content and left to their own readers.
"""

from __future__ import annotations

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, TypeAlias

from vedette.errors import InputError, OversizedInput, UnreadableInput, UnsupportedInput
from vedette.evidence.allowance import FREE_MEMBER, MAX_MEMBERS, MAX_RATIO, MEBIBYTE, Allowance
from vedette.evidence.discover import OWN_MARK, Found, is_own_name
from vedette.evidence.names import member_name, told_apart

Cap: TypeAlias = Callable[[int, bytes], int]
"""Bytes that one member may have which has this many at least, and begins so."""
KIND = "archive"
READER = "archive/1"
_LOCAL, _END = b"PK\x03\x04", b"PK\x05\x06"
_END_64 = b"PK\x06\x06"
_CHUNK = 64 * 1024
_TAIL = 22 + 65_535 + 20 + 56  # end record, longest comment, and the two records of zip64 before it (4.3.14-4.3.16)
_LIST_BYTES = 16 * MEBIBYTE
# Bzip2 and LZMA have no bound on what a few bytes unpack to in one step (46 bytes of bzip2 give 46 MB), and common
# programs write neither.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_METHOD_NAMES = {9: "Deflate64", 12: "bzip2", 14: "LZMA", 93: "Zstandard", 95: "XZ", 98: "PPMd", 99: "AES"}
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, struct.error, OSError, ValueError, RuntimeError,
           NotImplementedError, IndexError, KeyError, OverflowError)  # fmt: skip
_MAC_FOLDER, _MAC_MARK = "__MACOSX/", b"\x00\x05\x16\x07"


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive whose list of members was read. ``beyond``: members past the cap, which are not opened."""

    shown: str
    file: zipfile.ZipFile
    members: tuple[tuple[str, zipfile.ZipInfo], ...]
    beyond: int
    guessed_names: int

    def unpacked(self, allowance: Allowance, cap: Cap) -> Iterator[Found]:
        """Every member in order of its name: its bytes, or the error it met."""
        own = _outputs(self.members)
        for name, info in self.members:
            shown = f"{self.shown}/{name}"
            if any(
                info.filename.startswith(folder) and is_own_name(info.filename.removeprefix(folder)) for folder in own
            ):
                yield Found(shown, note="part of an output of this program, not evidence")
                continue
            try:
                data = _bytes(self.file, info, shown, allowance, cap)
            except InputError as error:
                yield Found(shown, error=error)
            else:
                if info.filename.startswith(_MAC_FOLDER) and data.startswith(_MAC_MARK):
                    yield Found(shown, note="properties that macOS keeps of the file of that name; no content of it")
                else:
                    yield Found(shown, data=data)


def recognises(head: bytes) -> bool:
    """Bytes that begin like a zip container, be it an archive or an office document."""
    return head.startswith((_LOCAL, _END))


def is_container(head: bytes) -> bool:
    """Whether the first member is the one that office documents begin with; of use where the rest is damaged."""
    if not head.startswith(_LOCAL) or len(head) < 30:
        return False
    length = int.from_bytes(head[26:28], "little")
    return head[30 : 30 + length] in (b"[Content_Types].xml", b"mimetype", b"_rels/.rels")


def open_archive(file: BinaryIO, shown: str) -> Archive | None:
    """The archive in ``file``, or nothing where it is an office document.

    Raises :class:`InputError` where its list of members is missing, damaged, empty or larger than the cap.
    """
    try:
        listed = _list_bytes(file)
        if listed > _LIST_BYTES:
            raise OversizedInput(
                f"an archive whose list of members alone has {listed:,} bytes; {_LIST_BYTES:,} are read.",
                where=shown,
                remedy="Unpack it yourself, if you trust it, and give the folder.",
            )
        archive = zipfile.ZipFile(file)
    except _DAMAGE as error:
        raise UnreadableInput(
            f"a zip archive cut off or damaged: its list of members cannot be read ({error}).",
            where=shown,
            remedy="Fetch it again, or repair it (`zip -FF`) and say so beside it.",
        ) from error
    if _describes_itself(archive):
        return None
    files = [info for info in archive.infolist() if not info.filename.endswith("/")]
    if not files:
        raise UnsupportedInput("an archive without any file.", where=shown, remedy="Check that it was saved whole.")
    named = [(*_name(info), info) for info in files[:MAX_MEMBERS]]
    shown_names = told_apart(member_name(name) for name, _, _ in named)
    members = sorted(zip(shown_names, (info for *_, info in named), strict=True), key=lambda pair: pair[0].split("/"))
    guessed = sum(guess for _, guess, _ in named)
    return Archive(shown, archive, tuple(members), max(0, len(files) - MAX_MEMBERS), guessed)


def _list_bytes(file: BinaryIO) -> int:
    """Bytes of the list of members as the end record, or that of zip64, states them; both are looked at."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + 22:
        raise zipfile.BadZipFile("no end record")
    stated = int.from_bytes(tail[at + 12 : at + 16], "little")
    at_64 = tail.rfind(_END_64, 0, at)
    if at_64 >= 0 and stated == 0xFFFFFFFF:
        stated = int.from_bytes(tail[at_64 + 40 : at_64 + 48], "little")
    file.seek(0)
    return min(stated, size)


def _describes_itself(archive: zipfile.ZipFile) -> bool:
    """OPC packages (DOCX, XLSX) hold ``[Content_Types].xml``; OpenDocument and EPUB begin with ``mimetype``."""
    try:
        archive.getinfo("[Content_Types].xml")
    except KeyError:
        first = next(iter(archive.infolist()), None)
        return first is not None and first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED
    return True


def _name(info: zipfile.ZipInfo) -> tuple[str, bool]:
    """The stated name, and whether its encoding had to be guessed.

    A name is UTF-8 where flag bit 11 says so, else code page 437 (APPNOTE appendix D). Many programs write UTF-8
    without the flag: what decodes as UTF-8 is that; anything else stays in code page 437.
    """
    name = info.orig_filename.split("\x00")[0]
    if info.flag_bits & 0x800 or name.isascii():
        return name, False
    try:
        return name.encode("cp437").decode("utf-8"), True
    except UnicodeError:
        return name, True


def _outputs(members: tuple[tuple[str, zipfile.ZipInfo], ...]) -> tuple[str, ...]:
    """Folders in the archive that are outputs of this program."""
    names = {info.filename for _, info in members}
    marks = (name.removesuffix(OWN_MARK) for name in names if name == OWN_MARK or name.endswith(f"/{OWN_MARK}"))
    return tuple(folder for folder in marks if f"{folder}findings.jsonl" in names)


def _bytes(file: zipfile.ZipFile, info: zipfile.ZipInfo, shown: str, allowance: Allowance, cap: Cap) -> bytes:
    """The bytes of a member. Raises :class:`InputError`; what a header states of its size is believed nowhere."""
    _readable(info, shown)
    allowance.spend(0, shown)
    chunks: list[bytes] = []
    size = most = 0
    try:
        with file.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                allowance.spend(len(chunk), shown)
                if size > most:
                    most = cap(size, chunks[0] if chunks else chunk)
                if size > most:
                    raise OversizedInput(
                        f"unpacks to more than {most:,} bytes, the cap on one input.",
                        where=shown,
                        remedy="Unpack it, split it and run again.",
                    )
                if size > FREE_MEMBER and size > MAX_RATIO * max(1, info.compress_size):
                    raise OversizedInput(
                        f"unpacks to more than {MAX_RATIO} times its packed size: as a zip bomb does.",
                        where=shown,
                        remedy="Unpack it yourself, if you trust it, and give the file.",
                    )
                chunks.append(chunk)
    except OversizedInput:
        allowance.give_back(size)
        raise
    except _DAMAGE as error:
        allowance.give_back(size)
        raise UnreadableInput(
            f"damaged in its archive: {error or error.__class__.__name__}.",
            where=shown,
            remedy="Fetch the archive again.",
        ) from error
    return b"".join(chunks)


def _readable(info: zipfile.ZipInfo, shown: str) -> None:
    """Raises :class:`UnsupportedInput` for what is no plain file in the clear."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        what, remedy = "a link, which is never followed out of an archive", "Give its target."
    elif kind not in (0, stat.S_IFREG):
        what, remedy = "not a file (a device, pipe or socket)", "Copy its content."
    elif info.flag_bits & 0x2041:
        what, remedy = "encrypted", "Unpack it with its password and give the folder."
    elif info.compress_type not in _METHODS:
        method = _METHOD_NAMES.get(info.compress_type, f"method {info.compress_type}")
        what, remedy = f"compressed by {method}, which is not unpacked here", "Unpack it and give the folder."
    else:
        return
    raise UnsupportedInput(f"{what}.", where=shown, remedy=remedy)
