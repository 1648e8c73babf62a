"""Writes small Outlook items for tests: a compound file (MS-CFB, version 3) with the properties of MS-OXMSG.

Only what such an item needs: one FAT, small streams in the mini stream, large ones in sectors of their own.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
STRING, BINARY, LONG, TIME = 0x001F, 0x0102, 0x0003, 0x0040


@dataclass
class Folder:
    """A storage: streams by name, and storages within."""

    streams: dict[str, bytes] = field(default_factory=dict)
    folders: dict[str, Folder] = field(default_factory=dict)


def properties(header: bytes, values: list[tuple[int, int, bytes | int]]) -> Folder:
    """A storage with its stream of properties: (id, type, value), strings already UTF-16."""
    rows = bytearray(header)
    made = Folder()
    for number, kind, value in values:
        if isinstance(value, int):
            rows += struct.pack("<HHIQ", kind, number, 6, value)
        else:
            rows += struct.pack("<HHIII", kind, number, 6, len(value), 0)
            made.streams[f"__substg1.0_{number:04X}{kind:04X}"] = value
    made.streams["__properties_version1.0"] = bytes(rows)
    return made


def text(value: str) -> bytes:
    return value.encode("utf-16-le")


def filetime(when: datetime) -> int:
    return int((when - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000


def item(
    body: str, *, sent: datetime | None = None, attachments: dict[str, bytes] | None = None, page: bytes | None = None
) -> bytes:
    """An invented mail item as bytes of a .msg file."""
    attached = attachments or {}
    values: list[tuple[int, int, bytes | int]] = [
        (0x001A, STRING, text("IPM.Note")),
        (0x0037, STRING, text("Coal shipments")),
        (0x0C1A, STRING, text("Harbour Desk")),
        (0x0C1F, STRING, text("desk@example.org")),
    ]
    if body:
        values.append((0x1000, STRING, text(body)))
    if page is not None:
        values += [(0x1013, BINARY, page), (0x3FDE, LONG, 65001)]
    if sent:
        values.append((0x0039, TIME, filetime(sent)))
    root = properties(struct.pack("<8x4I8x", 1, len(attached), 1, len(attached)), values)
    root.folders["__recip_version1.0_#00000000"] = properties(
        bytes(8), [(0x3001, STRING, text("Reader")), (0x3003, STRING, text("reader@example.org"))]
    )
    for number, (name, data) in enumerate(attached.items()):
        root.folders[f"__attach_version1.0_#{number:08X}"] = properties(
            bytes(8), [(0x3705, LONG, 1), (0x3707, STRING, text(name)), (0x3701, BINARY, data)]
        )
    return compound(root)


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    right: int = FREE
    child: int = FREE
    start: int = END
    size: int = 0


def compound(root: Folder) -> bytes:
    """The bytes of a compound file."""
    entries = [_Entry("Root Entry", 5)]
    _fill(entries, 0, root)
    small = bytearray()
    mini_fat: list[int] = []
    for entry in entries:
        if entry.kind == 2 and 0 < len(entry.data) < CUTOFF:
            count = -(-len(entry.data) // MINI)
            entry.start, entry.size = len(mini_fat), len(entry.data)
            mini_fat += [len(mini_fat) + step for step in range(1, count)] + [END]
            small += entry.data.ljust(count * MINI, b"\0")
    sectors = bytearray()
    fat: list[int] = []

    def place(data: bytes) -> int:
        count = -(-len(data) // SECTOR)
        start = len(fat)
        fat.extend([start + step for step in range(1, count)] + [END])
        sectors.extend(data.ljust(count * SECTOR, b"\0"))
        return start

    entries[0].start, entries[0].size = place(bytes(small)), len(small)
    for entry in entries:
        if entry.kind == 2 and len(entry.data) >= CUTOFF:
            entry.start, entry.size = place(entry.data), len(entry.data)
    listed = struct.pack(f"<{len(mini_fat)}I", *mini_fat)
    mini_at = place(listed.ljust(-(-len(listed) // SECTOR) * SECTOR, b"\xff"))
    directory = b"".join(_packed(entry) for entry in entries)
    directory_at = place(directory)
    count = 1
    while len(fat) + count > count * 128:
        count += 1
    at = len(fat)
    fat.extend([FAT] * count)
    sectors.extend(struct.pack(f"<{count * 128}I", *fat, *([FREE] * (count * 128 - len(fat)))))
    header = struct.pack("<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, count,
                         directory_at, 0, CUTOFF, mini_at, -(-len(listed) // SECTOR), END, 0)  # fmt: skip
    difat = struct.pack("<109I", *(range(at, at + count)), *([FREE] * (109 - count)))
    return header + difat + bytes(sectors)


def _fill(entries: list[_Entry], parent: int, folder: Folder) -> None:
    before = None
    for name in sorted([*folder.streams, *folder.folders], key=lambda name: (len(name), name)):
        index = len(entries)
        inner = folder.folders.get(name)
        entries.append(_Entry(name, 1 if inner else 2, folder.streams.get(name, b"")))
        if before is None:
            entries[parent].child = index
        else:
            entries[before].right = index
        before = index
        if inner:
            _fill(entries, index, inner)


def _packed(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16x4x16xIQ",
        name,
        len(name) + 2,
        entry.kind,
        1,
        FREE,
        entry.right,
        entry.child,
        entry.start,
        entry.size,
    )
