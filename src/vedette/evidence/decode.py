"""Bytes to text with the encoding stated. A byte-order mark decides, then UTF-8, then a detector that must be sure."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Unicode category Cc without tab, line and page ends, and NEL.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_SAMPLE = 256 * 1024  # the detector is quadratic in places; this much settles an encoding


def decode(data: bytes) -> tuple[str, str] | None:
    """Text and encoding, or nothing where the bytes are no text in any encoding that can be told.

    Newlines are kept as they are. Control characters other than tab, line and page ends mark binary data.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _try(data, encoding)
    if b"\x00" in data:
        return None
    settled = _try(data, "utf-8")
    if settled:
        return settled
    best = from_bytes(data[:_SAMPLE]).best()
    return _try(data, best.encoding) if best else None


def head_of(data: bytes, size: int = 4096) -> str:
    """The beginning of a text, for recognising it: letters that cannot be told, or are cut in two, are left out.

    ASCII reads the same in every encoding that comes without a mark of its own.
    """
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "utf-8")
    return data[:size].decode(encoding, "ignore")


def _try(data: bytes, encoding: str) -> tuple[str, str] | None:
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    sample = text[:_SAMPLE]
    controls = len(_CONTROL.findall(sample))
    return None if controls * 50 > len(sample) else (text, encoding)
