"""Plain text and Markdown: read as it stands, so that a span in the text is a span in the file."""

from __future__ import annotations

from vedette.evidence.decode import decode
from vedette.records import Document, Source

NAME = "text"
VERSION = "1"
KIND = "document"


def recognises(data: bytes) -> bool:
    """Anything that no other reader claims; :func:`read` says whether it is a text."""
    return bool(data)


def read(source: Source, data: bytes) -> Document | None:
    """The document, or nothing where the bytes are no text."""
    decoded = decode(data)
    if decoded is None:
        return None
    raw, encoding = decoded
    return Document(source=source, media_type="text/plain", encoding=encoding, raw=raw, text=raw)
