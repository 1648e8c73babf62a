"""How large an input may be: a table is read by columns and may be larger than a text."""

from __future__ import annotations

from vedette.evidence.tables.made import may_be
from vedette.settings import Settings


def cap_of(size: int, head: bytes, settings: Settings) -> int:
    """Bytes that an input of this ``size`` may have which begins so; what fits the cap on texts is not looked at."""
    text = settings.max_document_bytes
    return max(settings.max_table_bytes, text) if size > text and may_be(head) else text
