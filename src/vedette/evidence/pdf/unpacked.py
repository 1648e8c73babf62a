"""A look at the packed streams of a PDF before it is opened: one that grows beyond all bounds would take the machine.

PDFium unpacks a page's stream whole, up to a gigabyte, each time that a page names it; 900 kB in a file, named by
5,000 pages, keep it busy for hours (measured: 2.3 s and 1.8 GB for each).
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib

MOST_BYTES = 32 * 1024 * 1024
"""Bytes to which a stream of a page may unpack: a large map drawn in vectors has ten million."""
MOST_TIMES = 60
"""Times that it may grow: letters and strokes shrink to a fifth or a tenth, blanks to a thousandth."""
_SMALLEST = MOST_BYTES // 1032 - 1  # no deflate stream grows more than 1,032 times (zlib's own bound)
_STREAM = re.compile(rb">>\s{0,40}stream\r?\n")
_DICTIONARY = 1500
_FILTER = re.compile(rb"/(FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx|LZWDecode|RunLengthDecode)\b")
_PIECE = 256 * 1024


def grown(data: bytes) -> int | None:
    """The size in the file of the first stream that grows beyond bounds, or nothing. Linear in the size of the file.

    Pictures are passed over, since reading text unpacks none. So are streams under encryption, whose size cannot be
    seen without its key.
    """
    ends, looked = 0, 0
    for match in _STREAM.finditer(data):
        begins = match.end()
        if begins > ends:  # else it lies within the one before, and ends with it
            ends = data.find(b"endstream", begins)
            ends = len(data) if ends < 0 else ends
        if ends - begins < _SMALLEST:
            continue
        around = data[max(0, match.start() - _DICTIONARY) : match.start() + 2]
        dictionary = around[around.rfind(b" obj") + 1 :]
        filters = _FILTER.findall(dictionary)
        if not filters or re.search(rb"/Subtype\s*/Image\b", dictionary):
            continue
        looked += ends - begins
        if looked > 2 * len(data) or _grows(data[begins:ends], filters):  # streams do not lie within one another
            return ends - begins
    return None


def _grows(packed: bytes, filters: list[bytes]) -> bool:
    bound = max(MOST_BYTES, MOST_TIMES * len(packed))
    content = packed
    for name in filters:
        try:
            if name in (b"ASCII85Decode", b"A85"):
                content = base64.a85decode(content.split(b"~>")[0])
            elif name in (b"ASCIIHexDecode", b"AHx"):
                content = binascii.unhexlify(b"".join(content.split(b">")[0].split()))
            elif name in (b"FlateDecode", b"Fl"):
                content, more = _inflated(content, bound)
                if more:
                    return True
            else:
                return False  # LZW and run lengths, which nobody has written for decades, are not looked into
        except (ValueError, zlib.error):
            return False
    return False


def _inflated(packed: bytes, bound: int) -> tuple[bytes, bool]:
    """What a stream unpacks to, and whether there is more of it than ``bound``."""
    unpacking = zlib.decompressobj()
    parts: list[bytes] = []
    size = 0
    rest = packed
    while rest and not unpacking.eof:
        piece = unpacking.decompress(rest, _PIECE)
        rest = unpacking.unconsumed_tail
        size += len(piece)
        parts.append(piece)
        if size > bound:
            return b"", True
    return b"".join(parts), False
