"""PDF: the text as a person reads it, and for every letter the page and place where it stands.

Spans count in the text made here, which is the same whenever it is made of the same bytes (decision 16).
"""

from __future__ import annotations

from vedette.records import Document, Source

NAME = "pdf"
VERSION = "1"
KIND = "document"

_JUNK = 1024  # viewers look for the mark in so many first bytes (ISO 32000-1, annex H.3.4.1)


def recognises(data: bytes) -> bool:
    """The mark of the format at the beginning, or a little later where something was put before it."""
    return data.startswith(b"%PDF-") or (b"%PDF-" in data[:_JUNK] and b" obj" in data[: 8 * _JUNK])


def read(source: Source, data: bytes) -> Document:
    """The document. Raises :class:`~vedette.errors.InputError`: encrypted, damaged, without pages or without text."""
    from vedette.evidence.pdf.document import document

    return document(source, data)
