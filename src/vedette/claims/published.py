"""The day a document states for itself: up to when it could know of a reply."""

from __future__ import annotations

from vedette.claims.datelines import read_head
from vedette.claims.plain import plain
from vedette.claims.sentences import blocks
from vedette.records import Document


def published_day(document: Document) -> str | None:
    """The publication day in the document's own head (ISO), or nothing where it states none."""
    text = plain(document).text
    day = read_head(text, blocks(text), document.stated).published
    return day.isoformat() if day else None
