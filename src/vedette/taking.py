"""One input taken: fetched, read, and of a text its claims, of a table its rows. Nothing is read twice.

An input that cannot be read is named with its reason; the rest go on.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TypeVar

from vedette.claims import EXTRACTION
from vedette.claims.claim import Claim
from vedette.claims.extract import extract
from vedette.claims.mentions.find import mentions
from vedette.claims.mentions.mention import Mention
from vedette.claims.published import published_day
from vedette.claims.sentences import LONGEST
from vedette.claims.unread import unread
from vedette.errors import EndpointError, InputError
from vedette.evidence import READERS
from vedette.evidence.discover import Found
from vedette.evidence.of_records import READER as RECORDS
from vedette.evidence.read import fetch, noted, read, reader_id, refused, reread, with_unread
from vedette.evidence.store import Store, reading_key
from vedette.evidence.tables import by_folder
from vedette.evidence.tables.mapping import TableMapping, digest_of
from vedette.out.lines import adapter
from vedette.out.manifest import entry_of
from vedette.out.result import ManifestInput
from vedette.records import Document, Reading
from vedette.records.recorded import Recorded
from vedette.regime.model import Regime
from vedette.second.ask import Endpoint
from vedette.second.line import SecondLine
from vedette.second.passes import SecondReading, second_reading
from vedette.settings import Settings

_T = TypeVar("_T", "_Kept", SecondReading)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One input as taken: its account; of a document the text, the day it states, its claims and the names in it; of a
    table its rows.

    ``found`` is where the rows came from, so that what a finding rests on can be read back.
    """

    entry: ManifestInput
    key: str | None = None
    text: str | None = None
    published: str | None = None
    claims: tuple[Claim, ...] = ()
    mentions: tuple[Mention, ...] = ()
    second_key: str | None = None
    second: tuple[SecondLine, ...] = ()
    records: tuple[Recorded, ...] = ()
    found: Found | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """What every input of a run is taken with.

    ``version`` is the program's. ``seen`` and ``unasked`` grow: hashes read and where first, endpoints that failed.
    ``keeps_tables`` is false where the people in them are to be left where they are.
    """

    version: str
    regime: Regime
    store: Store
    settings: Settings
    second: Endpoint | None
    mapping: TableMapping = ()
    keeps_tables: bool = True
    seen: dict[str, str] = field(default_factory=dict)
    unasked: list[Taken] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """What is kept of a reading between runs."""

    entry: ManifestInput
    published: str | None
    claims: tuple[Claim, ...]
    mentions: tuple[Mention, ...]


def take(name: Found, run: Run) -> Taken:
    """One name that was found, read. Raises nothing of the input: its account says what was wrong."""
    if name.error:
        return Taken(entry=entry_of(refused(name.shown, name.error)))
    if name.account:
        return Taken(entry=entry_of(name.account))
    if name.file is None and name.data is None:
        return Taken(entry=entry_of(noted(name)))
    sha256 = None
    try:
        source, data = fetch(name, run.settings)
        sha256 = source.sha256
        readers = (*(reader_id(reader) for reader in READERS), RECORDS, digest_of(run.mapping))
        key = reading_key(sha256, name.shown, run.version, EXTRACTION, run.regime.digest, *readers)
        again = _kept(run.store, key, _Kept)
        if again is not None:
            entry = again.entry
            document = reread(source, data, entry.reader, entry.encoding) if entry.media_type else None
            text = document.raw if document else None
            taken = Taken(
                entry=entry, key=key, text=text, published=again.published, claims=again.claims,
                mentions=again.mentions,
            )  # fmt: skip
        else:
            reading = read(source, data, run.mapping)
            document = reading.document
            if document:
                reading = with_unread(reading, unread(document), LONGEST)
            taken = _extracted(reading, key, run.regime)
            if reading.records:
                taken = replace(taken, key=None, records=reading.records, found=name)
            else:
                content = _Kept(
                    entry=taken.entry, published=taken.published, claims=taken.claims, mentions=taken.mentions
                )
                run.store.keep_reading(key, adapter(_Kept).dump_json(content).decode())
        if run.keeps_tables or not taken.records:
            run.store.keep(sha256, data)
    except InputError as error:
        return Taken(entry=entry_of(refused(name.shown, error, sha256)))
    if sha256 in run.seen:
        return _seen_before(taken, run.seen[sha256])
    run.seen[sha256] = name.shown
    return _with_second(taken, document, run) if document and run.second and not run.unasked else taken


def _seen_before(taken: Taken, first: str) -> Taken:
    """A file whose bytes were read under another name. What it says counts once; whose it is stands in its name, so
    that a person's picture or text stays a row of its own: that two people hand in one file is what is looked for."""
    own = taken.entry.kind in by_folder.KINDS
    reason = f"the same bytes as {first}" + ("; its name says whose it is" if own else ", which counts once")
    records = taken.records if own else ()
    return replace(taken, claims=(), mentions=(), records=records, entry=replace(taken.entry, reason=reason))


def _with_second(taken: Taken, document: Document, run: Run) -> Taken:
    """What the user's endpoint says of the document. One that fails is named once and makes the run INCOMPLETE."""
    assert run.second is not None
    key = reading_key(taken.key or "", run.second.url, run.second.model)
    reading = _kept(run.store, key, SecondReading)
    if reading is None:
        try:
            reading = second_reading(document, taken.claims, taken.published, run.second)
        except EndpointError as error:
            reason = f"{error.what} {error.remedy}"
            run.unasked.append(Taken(entry=account_of(run.second.url, "second extractor", reason)))
            return taken
        run.store.keep_reading(key, adapter(SecondReading).dump_json(reading).decode())
    if reading.unasked:
        reason = f"the last {reading.unasked:,} code points of {taken.entry.path} were not asked about: too long"
        run.unasked.append(Taken(entry=account_of(run.second.url, "second extractor", reason)))
    return replace(taken, second_key=key, second=reading.lines)


def account_of(path: str, kind: str, reason: str) -> ManifestInput:
    """The account of something besides the inputs that could not be used."""
    return ManifestInput(
        path=path, sha256=None, kind=kind, reader=kind, status="refused", reason=reason, rows_in=0, rows_accepted=0
    )


def _kept(store: Store, key: str, shape: type[_T]) -> _T | None:
    """What was kept under ``key``. What was damaged on disk counts as lost: the input is read again."""
    kept = store.reading(key)
    try:
        return adapter(shape).validate_json(kept) if kept is not None else None
    except ValueError:
        return None


def _extracted(reading: Reading, key: str, regime: Regime) -> Taken:
    document = reading.document
    if document is None:
        return Taken(entry=entry_of(reading), key=key)
    claims = tuple(_placed(claim, document) for claim in extract(document, regime))
    return Taken(
        entry=entry_of(reading), key=key, text=document.raw, published=published_day(document), claims=claims,
        mentions=mentions(document),
    )  # fmt: skip


def _placed(claim: Claim, document: Document) -> Claim:
    """The claim with its page, paragraph or cell, where the source has such."""
    return replace(claim, locator=document.places.locate(*claim.span)) if document.places else claim
