"""Word files (DOCX, ECMA-376-1, part 17): paragraphs, tables and notes, as they read once all changes are accepted.

Spans count in the text made here; the place of each is its paragraph, counted as in the file (decision 16).
"""

from __future__ import annotations

from vedette.evidence.zipped import content_types, looked_through, refused
from vedette.records import Document, Source

NAME = "docx"
VERSION = "1"
KIND = "document"

_MAIN = b"wordprocessingml.document.main+xml"
_KINDRED = (b"wordprocessingml.template.main+xml", b"ms-word.document.macroEnabled", b"ms-word.template.macroEnabled")


def recognises(data: bytes) -> bool:
    """An office file whose main part is a Word text, a template or one with macros included."""
    types = content_types(data)
    return any(kind in types for kind in (_MAIN, *_KINDRED))


def read(source: Source, data: bytes) -> Document:
    """The document. Raises :class:`~vedette.errors.InputError`: damaged, encrypted, hostile, or a template."""
    looked_through(source, data, "a Word file")
    if _MAIN not in content_types(data):
        raise refused(source, "a Word template or a file with macros", "Save it as DOCX and give that.")
    from vedette.evidence.docx.document import document

    return document(source, data)
