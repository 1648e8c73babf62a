"""Gzip (RFC 1952): one file packed by itself, unpacked in memory and measured on the way."""

from __future__ import annotations

import zlib

from vedette.errors import OversizedInput, UnreadableInput
from vedette.evidence.allowance import FREE_BYTES, MAX_RATIO
from vedette.records import Source

MAGIC = b"\x1f\x8b\x08"
_CHUNK = 4 * 1024 * 1024


def inflated(source: Source, data: bytes, most_bytes: int) -> bytes:
    """What was packed; several members follow each other as one (RFC 1952, 2.2), padding with zeros is let be.

    Raises :class:`~vedette.errors.InputError`: it is damaged or cut off, or grows beyond ``most_bytes`` or beyond two
    hundred times its own size, as a bomb does.
    """
    cap = min(most_bytes, max(FREE_BYTES, MAX_RATIO * len(data)))
    found = bytearray()
    rest = data
    try:
        while rest.startswith(MAGIC):
            rest = _member(source, rest, found, cap)
    except zlib.error as error:
        raise UnreadableInput(
            f"gzip that is damaged: {error}.", where=source.path, remedy="Ask for the file again."
        ) from None
    if rest.strip(b"\x00"):
        raise UnreadableInput(
            "gzip with something else behind it.", where=source.path, remedy="Unpack it and give what it holds."
        )
    return bytes(found)


def head(data: bytes, size: int) -> bytes:
    """The beginning of what was packed, as far as it can be told."""
    try:
        return zlib.decompressobj(31).decompress(data[:size], size)
    except zlib.error:
        return b""


def _member(source: Source, data: bytes, found: bytearray, cap: int) -> bytes:
    unpacking = zlib.decompressobj(31)
    view = memoryview(data)
    for at in range(0, len(data), _CHUNK):
        piece: bytes = view[at : at + _CHUNK]  # type: ignore[assignment]
        while piece and not unpacking.eof:
            found += unpacking.decompress(piece, _CHUNK)
            piece = unpacking.unconsumed_tail
            if len(found) > cap:
                raise OversizedInput(
                    f"gzip that unpacks to more than {cap:,} bytes.",
                    where=source.path,
                    remedy="Unpack it yourself, if you trust it, split it and run again.",
                )
        if unpacking.eof:
            return unpacking.unused_data + bytes(view[at + _CHUNK :])
    raise UnreadableInput("gzip that is cut off.", where=source.path, remedy="Ask for the file again.")
