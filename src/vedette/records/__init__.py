"""Typed rows between readers and the rest: what became of an input, the text of a document, and tables of records."""

from vedette.records.reading import (
    Document,
    Passage,
    Places,
    Reading,
    Rejection,
    Source,
    Stated,
    Status,
    not_prose,
)

__all__ = ["Document", "Passage", "Places", "Reading", "Rejection", "Source", "Stated", "Status", "not_prose"]
