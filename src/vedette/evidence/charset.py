"""Bytes to text where a mail or page states its encoding: that where it fits, else what is detected; which, is said."""

from __future__ import annotations

import codecs
import re

from vedette.evidence.decode import decode

# Programs state the left and mean the right, which holds every letter of the left (WHATWG Encoding, 4.2).
_MEANT = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "iso8859-9": "cp1254",
}
# Codecs of Python that are no encodings of any text sent: they would turn letters of the text into others.
_NOT_OF_TEXT = frozenset("idna punycode unicode_escape raw_unicode_escape undefined mbcs oem".split())
_NAME = re.compile(r"[A-Za-z0-9._:+-]{1,40}")


def by_statement(data: bytes, stated: str | None) -> tuple[str, str] | None:
    """The text and the codec that reads it, where an encoding is stated and fits every byte."""
    codec = _codec(stated)
    if codec is None:
        return None
    codec = _MEANT.get(codec, codec)
    try:
        text = data.decode(codec)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None
    return None if "\x00" in text else (text, codec)


def charset_text(data: bytes, stated: str | None) -> tuple[str, str] | None:
    """The text with newlines as ``\\n``, and its encoding in words; nothing where the bytes are no text."""
    found = by_statement(data, stated)
    if found:
        return _newlines(found[0]), found[1]
    found = decode(data) if data else ("", "utf-8")
    if found is None:
        return None
    named = f"{stated} was stated" if stated and _NAME.fullmatch(stated) else "none was stated"
    return _newlines(found[0]), f"{found[1]} (detected; {named})"


def _codec(stated: str | None) -> str | None:
    if not stated or not _NAME.fullmatch(stated):
        return None
    try:
        name = codecs.lookup(stated).name
    except (LookupError, ValueError):
        return None
    return None if name in _NOT_OF_TEXT else name


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
