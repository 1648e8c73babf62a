"""One input becomes one reading: recognised by its content, read by one reader, and accounted for."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Sequence
from dataclasses import replace
from types import ModuleType

from vedette.conduct import ParagraphLocator, PdfLocator, SheetLocator
from vedette.errors import (
    InputError,
    IntegrityError,
    MissingInput,
    OversizedInput,
    UnreadableInput,
    UnsupportedInput,
)
from vedette.evidence import READERS, html, text
from vedette.evidence.discover import Found
from vedette.evidence.language import Tongues, passage_words, tongues_of
from vedette.evidence.of_records import mixed_reading, person_reading, picture_reading, table_reading
from vedette.evidence.tables import by_folder
from vedette.evidence.tables.cap import cap_of
from vedette.evidence.tables.made import HEAD_BYTES
from vedette.evidence.tables.mapping import TableMapping
from vedette.evidence.tables.taking import tabled
from vedette.evidence.untaken import NOT_TEXT, untaken
from vedette.records import Document, Reading, Rejection, Source, not_prose
from vedette.settings import Settings

_DECODED = (html.NAME, text.NAME)
"""Readers whose ``raw`` is the bytes decoded; that of the others is made anew by the reader."""


def fetch(found: Found, settings: Settings) -> tuple[Source, bytes]:
    """The bytes of a file and their address.

    Raises :class:`InputError`: it vanished, may not be read, or is larger than ``settings.max_document_bytes``, or
    ``settings.max_table_bytes`` where it begins as a table.
    """
    shown = found.shown
    if found.data is not None:
        return Source(sha256=hashlib.sha256(found.data).hexdigest(), path=shown, size=len(found.data)), found.data
    assert found.file is not None
    try:
        size = found.file.stat().st_size
        with found.file.open("rb") as file:
            cap = cap_of(size, file.read(HEAD_BYTES), settings)
            if size > cap:
                raise _oversized(shown, size, cap)
            file.seek(0)
            data = file.read(min(size, cap) + 1)  # room is made at once for as much as is asked for
    except FileNotFoundError:
        raise MissingInput(
            "vanished while the run went on.", where=shown, remedy="Put it back and run again."
        ) from None
    except OSError as error:
        reason = "a circle of links" if error.errno == errno.ELOOP else error.strerror or error.__class__.__name__
        raise UnreadableInput(
            f"cannot be read: {reason}.", where=shown, remedy="Check permissions, then run again."
        ) from None
    if len(data) > cap:
        raise _oversized(shown, len(data), cap)
    return Source(sha256=hashlib.sha256(data).hexdigest(), path=shown, size=len(data)), data


def read(source: Source, data: bytes, mapping: TableMapping = ()) -> Reading:
    """Read the bytes with the reader that recognises them: as records where a table is known by its headers, else as a
    document. ``mapping`` is what the user says tables are.

    Raises :class:`UnsupportedInput` where no reader does. A text in a language not understood is ``partly`` read.
    """
    if by_folder.is_picture(source.path, data):
        return picture_reading(source, data)
    found = tabled(source, data, mapping)
    if found and found.records and not found.others:
        return table_reading(source, found)
    reader, document = _document(source, data, found.near if found else "")
    if found and found.records:
        return mixed_reading(source, found, document, reader_id(reader))
    if by_folder.is_of_a_person(source.path) and document.text.strip():
        return person_reading(document)
    return _as_document(source, reader, document)


def _as_document(source: Source, reader: ModuleType, document: Document) -> Reading:
    paragraphs, rejected = _paragraphs(document)
    if len(rejected) == paragraphs and not document.rows:
        raise _unsupported(source, f"{rejected[0].reason}, from end to end")
    spoken = tongues_of(document.text)
    reasons = (*document.unread, *((spoken.reason,) if spoken.reason else ()))
    abroad = _abroad(document, spoken, rejected)
    return Reading(
        path=source.path,
        sha256=source.sha256,
        kind=str(reader.KIND),
        reader=reader_id(reader),
        status="partly" if reasons else "read",
        reason="; ".join((*reasons, *document.remarks)) or None,
        rows_in=paragraphs + document.rows,
        rows_accepted=_accepted(paragraphs - len(rejected), spoken),
        rejected=(*rejected, *abroad, *document.left_out),
        document=document,
    )


def reread(source: Source, data: bytes, reader: str, encoding: str | None) -> Document:
    """The document that ``reader`` (an id, as the manifest keeps it) made of the bytes; spans count in its ``raw``.

    Raises :class:`IntegrityError` where this release has another version of that reader, or the bytes read otherwise.
    """
    if encoding is not None and reader.partition("/")[0] in _DECODED:
        raw = data.decode(encoding)
        return Document(source=source, media_type="text/plain", encoding=encoding, raw=raw, text=raw)
    module = next((module for module in READERS if reader_id(module) == reader), None)
    try:
        document = module.read(source, data) if module else None
    except InputError:
        document = None
    if not isinstance(document, Document):
        what = f"a source was read by {reader}, which this release does not have or which cannot read it any more."
        raise IntegrityError(what, where=source.path, remedy="Run `vedette check` again.")
    return document


def _abroad(document: Document, spoken: Tongues, known: tuple[Rejection, ...]) -> tuple[Rejection, ...]:
    """The passages in other languages, each by the place it begins at; a table in another language is named once."""
    found = []
    for item in spoken.passages:
        where, field = _counted(document, item.line, item.start)
        if not any((other.line, other.field) == (where, field) for other in known):
            found.append(Rejection(line=where, field=field, reason=passage_words(item)))
    return tuple(found)


def _accepted(prose: int, spoken: Tongues) -> int:
    """Paragraphs that were read: none where the text as a whole is in no language that could be told."""
    if spoken.reason and not spoken.passages:
        return 0
    return max(0, prose - sum(item.block for item in spoken.passages))


def _paragraphs(document: Document) -> tuple[int, tuple[Rejection, ...]]:
    """How many paragraphs there are, and those that are no prose, by the line, page or row each begins on."""
    count, line, at = 0, 1, 0
    rejected: list[Rejection] = []
    for block in document.text.split("\n\n"):
        if block.strip():
            count += 1
            if reason := not_prose(block):
                where, field = _counted(document, line, at)
                rejected.append(Rejection(line=where, field=field, reason=reason))
        line += block.count("\n") + 2
        at += len(block) + 2
    return count, tuple(rejected)


def with_unread(reading: Reading, long: Sequence[tuple[int, int]], read_of_each: int) -> Reading:
    """The account with the passages of which only the first ``read_of_each`` code points were read: ``partly`` then.

    ``long``: where each begins in the document's ``text``, and its length.
    """
    document = reading.document
    if document is None or not long:
        return reading
    found: list[Rejection] = []
    line, at = 1, 0
    for start, length in long:
        line += document.text.count("\n", at, start)
        at = start
        where, field = _counted(document, line, start)
        found.append(Rejection(line=where, field=field, reason=_unread_words(length, read_of_each)))
    longest = max(length for _, length in long)
    whole = _unread_words(longest, read_of_each)
    if len(long) > 1:
        whole = f"{len(long):,} passages without a sentence end, the longest like this: {whole}"
    return replace(
        reading,
        status="partly",
        reason=f"{reading.reason}; {whole}" if reading.reason else whole,
        rejected=(*reading.rejected, *found),
    )


def _unread_words(length: int, read_of_each: int) -> str:
    return f"a passage of {length:,} characters without a sentence end: only the first {read_of_each:,} were read"


def _counted(document: Document, line: int, at: int) -> tuple[int, str]:
    """The number by which a person finds the place, and what it counts (empty: lines)."""
    if document.places is None:
        return line, ""
    place = document.places.locate(at, at + 1)
    match place:
        case PdfLocator():
            return place.page, "page"
        case SheetLocator():
            return int("".join(filter(str.isdigit, place.cell))), place.sheet
        case ParagraphLocator():
            return (place.table, "table") if place.table else (place.paragraph, "paragraph")
    return line, ""


def refused(path: str, error: InputError, sha256: str | None = None) -> Reading:
    """The account of an input that was not read."""
    step = f" {error.remedy}" if error.remedy else ""
    return Reading(
        path=path, sha256=sha256, kind="unknown", reader="none", status="refused", reason=f"{error.what}{step}"
    )


def noted(found: Found) -> Reading:
    """The account of a name that holds nothing to read."""
    return Reading(path=found.shown, sha256=None, kind="link", reader="none", status="read", reason=found.note)


def reader_id(reader: ModuleType) -> str:
    """Name and version of a reader: half of the key under which a reading is kept."""
    return f"{reader.NAME}/{reader.VERSION}"


def _document(source: Source, data: bytes, near: str = "") -> tuple[ModuleType, Document]:
    # The first that recognises it decides: the source of a page that shows nothing is no text for people.
    reader = next((reader for reader in READERS if reader.recognises(data)), None)
    reason = untaken(data) if reader in (None, text) else None
    if reason:
        what = f"{reason.what}: it {near}" if near else reason.what
        raise UnsupportedInput(f"{what}.", where=source.path, remedy=reason.remedy)
    document = reader.read(source, data) if reader else None
    if reader is None or document is None or not (document.text.strip() or document.rows):
        raise _unsupported(source, "without any text to read")
    return reader, document


def _unsupported(source: Source, what: str) -> UnsupportedInput:
    return UnsupportedInput(f"{what}.", where=source.path, remedy=NOT_TEXT)


def _oversized(shown: str, size: int, cap: int) -> OversizedInput:
    what = f"{size:,} bytes; one input of its kind may have {cap:,}."
    return OversizedInput(what, where=shown, remedy="Split it and run again.")
