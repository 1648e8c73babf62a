"""Web pages: the visible text, with the place of every character in the source.

Spans index the decoded source, so that anybody with the file can re-read a quote.
"""

from __future__ import annotations

import re

from vedette.evidence.decode import decode, head_of
from vedette.evidence.html.visible import visible
from vedette.records import Document, Source

NAME = "html"
VERSION = "3"
KIND = "document"

_START = re.compile(r"\s*(?:<!--|<!doctype\s+html|<(?:html|head|body|article|main|div|p|h1|title)\b)", re.IGNORECASE)


def recognises(data: bytes) -> bool:
    """A text that begins like a web page."""
    return bool(_START.match(head_of(data)))


def read(source: Source, data: bytes) -> Document | None:
    """The document, or nothing where the bytes are no text."""
    decoded = decode(data)
    if decoded is None:
        return None
    raw, encoding = decoded
    found = visible(raw)
    return Document(
        source=source,
        media_type="text/html",
        encoding=encoding,
        raw=raw,
        text="".join(found.chars),
        offsets=found.starts,
        ends=found.ends,
    )
