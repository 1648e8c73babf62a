"""The bytes of a text as UTF-8 without a mark, whatever it came in; gigabytes of UTF-8 are looked through in place."""

from __future__ import annotations

import codecs

from vedette.evidence.decode import decode

_PIECE = 16 * 1024 * 1024
_MARKED = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)  # that of UTF-32 LE begins as UTF-16 LE


def as_utf8(data: bytes) -> tuple[bytes, str] | None:
    """The text in UTF-8 and the encoding it came in, or nothing where the bytes are no text (a NUL says so too)."""
    if not data.startswith(_MARKED) and b"\x00" not in data and _is_utf8(data):
        marked = data.startswith(codecs.BOM_UTF8)
        head = data[:_PIECE].decode("utf-8", "ignore").encode()
        if decode(head) is None:
            return None
        return (data.removeprefix(codecs.BOM_UTF8), "utf-8-sig") if marked else (data, "utf-8")
    found = decode(data)
    if found is None or "\x00" in found[0]:
        return None
    return found[0].lstrip("\ufeff").encode("utf-8", "replace"), found[1]


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    view = memoryview(data)
    try:
        for at in range(0, len(data), _PIECE):
            decoder.decode(view[at : at + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
