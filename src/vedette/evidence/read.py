"""One input becomes one reading: recognised by its content, read by one reader, and accounted for."""

from __future__ import annotations

import csv
import errno
import hashlib
import json
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
from vedette.evidence.decode import decode
from vedette.evidence.discover import Found
from vedette.evidence.language import not_english
from vedette.records import Document, Reading, Rejection, Source, not_prose
from vedette.settings import Settings

_DECODED = (html.NAME, text.NAME)
"""Readers whose ``raw`` is the bytes decoded; that of the others is made anew by the reader."""
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a zip container (DOCX, XLSX or an archive)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"PAR1", "a Parquet table"),
    (b"\xd0\xcf\x11\xe0", "an old Office file or .msg"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"SQLite format 3", "a database"),
)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # the stream that holds all of it (MS-OFFCRYPTO, 2.3.4.4)


def fetch(found: Found, settings: Settings) -> tuple[Source, bytes]:
    """The bytes of a file and their address.

    Raises :class:`InputError`: it vanished, may not be read, or is larger than ``settings.max_document_bytes``.
    """
    shown = found.shown
    if found.data is not None:
        return Source(sha256=hashlib.sha256(found.data).hexdigest(), path=shown, size=len(found.data)), found.data
    assert found.file is not None
    try:
        size = found.file.stat().st_size
        if size > settings.max_document_bytes:
            raise _oversized(shown, size, settings)
        with found.file.open("rb") as file:
            data = file.read(settings.max_document_bytes + 1)
    except FileNotFoundError:
        raise MissingInput(
            "vanished while the run went on.", where=shown, remedy="Put it back and run again."
        ) from None
    except OSError as error:
        reason = "a circle of links" if error.errno == errno.ELOOP else error.strerror or error.__class__.__name__
        raise UnreadableInput(
            f"cannot be read: {reason}.", where=shown, remedy="Check permissions, then run again."
        ) from None
    if len(data) > settings.max_document_bytes:
        raise _oversized(shown, len(data), settings)
    return Source(sha256=hashlib.sha256(data).hexdigest(), path=shown, size=len(data)), data


def read(source: Source, data: bytes) -> Reading:
    """Read the bytes with the reader that recognises them.

    Raises :class:`UnsupportedInput` where no reader does. A text in a language not understood is ``partly`` read.
    """
    reader, document = _document(source, data)
    paragraphs, rejected = _paragraphs(document)
    if len(rejected) == paragraphs and not document.rows:
        raise _unsupported(source, f"{rejected[0].reason}, from end to end")
    foreign = not_english(document.text)
    reasons = (*document.unread, *((foreign,) if foreign else ()))
    return Reading(
        path=source.path,
        sha256=source.sha256,
        kind=str(reader.KIND),
        reader=reader_id(reader),
        status="partly" if reasons else "read",
        reason="; ".join((*reasons, *document.remarks)) or None,
        rows_in=paragraphs + document.rows,
        rows_accepted=0 if foreign else paragraphs - len(rejected),
        rejected=(*rejected, *document.left_out),
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


def _document(source: Source, data: bytes) -> tuple[ModuleType, Document]:
    # The first that recognises it decides: the source of a page that shows nothing is no text for people.
    reader = next((reader for reader in READERS if reader.recognises(data)), None)
    untaken = _untaken(data) if reader in (None, text) else None
    if untaken:
        raise _unsupported(source, untaken)
    document = reader.read(source, data) if reader else None
    if reader is None or document is None or not (document.text.strip() or document.rows):
        raise _unsupported(source, "without any text to read")
    return reader, document


def _untaken(data: bytes) -> str | None:
    """Why bytes that no reader knows by their form cannot be read as plain text either, or nothing."""
    named = next((name for signature, name in _SIGNATURES if data.startswith(signature)), None)
    if named and _ENCRYPTED in data:
        return "an Office file that is encrypted, which no reader can take"
    if named:
        return f"{named}, which no reader of this release takes"
    decoded = decode(data)
    if decoded is None:
        return "not text in any encoding that can be told"
    if not decoded[0].strip():
        return "empty" if not data else "blank: it holds white space only"
    table = _table(decoded[0])
    return f"{table}, which no reader of this release takes" if table else None


def _table(content: str) -> str | None:
    """What kind of table or structured data a text is, by its shape; prose is nothing of the kind."""
    stripped = content.lstrip()
    if stripped[:1] in "{[":
        try:
            json.loads(content if len(content) < 1_000_000 else stripped.splitlines()[0])
        except (ValueError, RecursionError):
            pass
        else:
            return "JSON"
    if stripped.startswith("<?xml"):
        return "XML"
    lines = [line for line in content[:20_000].splitlines() if line.strip()][:12]
    if len(lines) >= 2:
        for delimiter in ",;\t|":
            try:
                widths = {len(row) for row in csv.reader(lines, delimiter=delimiter)}
            except csv.Error:
                continue
            if len(widths) == 1 and min(widths) >= 3:
                return "a table"
    return None


def _unsupported(source: Source, what: str) -> UnsupportedInput:
    remedy = "Give a text or web page version; readers for more kinds are listed by `vedette read --help`."
    return UnsupportedInput(f"{what}.", where=source.path, remedy=remedy)


def _oversized(shown: str, size: int, settings: Settings) -> OversizedInput:
    cap = settings.max_document_bytes
    return OversizedInput(f"{size:,} bytes; one text may have {cap:,}.", where=shown, remedy="Split it and run again.")
