"""Readings of files that hold records: tables recognised by their headers, and a person's texts and pictures."""

from __future__ import annotations

from vedette.evidence.tables import by_folder, taking
from vedette.evidence.tables.taking import Tabled
from vedette.records import Document, Reading, Source

READER = f"{taking.NAME}/{taking.VERSION}"
"""Id of the reader of records, as the manifest keeps it."""


def table_reading(source: Source, found: Tabled) -> Reading:
    """The account of a file of which every table was recognised. One of which no row could be taken is not read."""
    none = (f"none of its {found.rows:,} rows could be taken",) if found.rows and not found.accepted else ()
    return Reading(
        path=source.path,
        sha256=source.sha256,
        kind=taking.KIND,
        reader=READER,
        status="partly" if found.unread or none else "read",
        reason="; ".join((*found.unread, *none, *found.remarks)) or None,
        rows_in=found.rows,
        rows_accepted=found.accepted,
        rejected=found.rejected,
        unused_columns=found.unused,
        records=found.records,
    )


def mixed_reading(source: Source, found: Tabled, document: Document, reader: str) -> Reading:
    """The account of a workbook of which some sheets are known tables: of the others, running text is read as prose."""
    rest = max(0, document.rows - found.rows)
    others = ", ".join(name for name in found.others if name)
    unread = (
        (*found.unread, f"{rest:,} rows of other sheets ({others}), which are no known table") if rest else found.unread
    )
    return Reading(
        path=source.path,
        sha256=source.sha256,
        kind=taking.KIND,
        reader=reader,
        status="partly" if unread else "read",
        reason="; ".join((*unread, *found.remarks)) or None,
        rows_in=found.rows + rest,
        rows_accepted=found.accepted,
        rejected=(*found.rejected, *document.left_out),
        unused_columns=found.unused,
        document=document if rest else None,
        records=found.records,
    )


def person_reading(document: Document) -> Reading:
    """The account of a text that is a person's own: compared with those of others, and not read for what it claims."""
    source = document.source
    return Reading(
        path=source.path,
        sha256=source.sha256,
        kind="cv",
        reader=READER,
        status="partly" if document.unread else "read",
        reason="; ".join(document.unread) or None,
        rows_in=1,
        rows_accepted=1,
        records=(by_folder.cv(document),),
    )


def picture_reading(source: Source, data: bytes) -> Reading:
    """The account of a picture. Raises :class:`~vedette.errors.InputError`: damaged or too large."""
    found = by_folder.photo(source, data)
    return Reading(
        path=source.path,
        sha256=source.sha256,
        kind="photo",
        reader=READER,
        status="read",
        rows_in=1,
        rows_accepted=1,
        records=(found,),
    )
