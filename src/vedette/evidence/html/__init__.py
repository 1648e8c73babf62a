"""Web pages: the visible text, with the place of every character in the source.

Spans index the decoded source, so that anybody with the file can re-read a quote.
"""

from __future__ import annotations

import re
from importlib.metadata import version

from vedette.evidence.charset import by_statement
from vedette.evidence.decode import decode, head_of
from vedette.evidence.html.page import page_of
from vedette.records import Document, Source

NAME = "html"
VERSION = f"4+trafilatura-{version('trafilatura')}"
"""With that of the library that tells the main text: another one may tell it otherwise."""
KIND = "document"

_CHARSET = re.compile(rb"<meta\s[^<>]{0,200}\bcharset\s*=\s*[\"']?([A-Za-z0-9._:-]{2,40})", re.IGNORECASE)
_START = re.compile(r"\s*(?:<!--|<!doctype\s+html|<(?:html|head|body|article|main|div|p|h1|title)\b)", re.IGNORECASE)


def recognises(data: bytes) -> bool:
    """A text that begins like a web page."""
    return bool(_START.match(head_of(data)))


def read(source: Source, data: bytes) -> Document | None:
    """The document, or nothing where the bytes are no text."""
    decoded = _decoded(data)
    if decoded is None:
        return None
    raw, encoding = decoded
    return page_of(source, raw, encoding)


def _decoded(data: bytes) -> tuple[str, str] | None:
    """UTF-8 where it fits, then the encoding that the page states in its first 4 KiB, then what is detected."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        match = _CHARSET.search(data[:4096])
        found = by_statement(data, match[1].decode("ascii")) if match else None
        return found or decode(data)
    return decode(data)
