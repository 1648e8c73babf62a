"""The main job: read, extract, judge, find. Files in, a :class:`~vedette.out.result.Result` out; no clock inside.

Each input is read on its own: one that cannot be read is named in the manifest with its reason, the rest go on,
and the run is INCOMPLETE.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from vedette import __version__
from vedette.claims import EXTRACTION
from vedette.claims.claim import Claim
from vedette.claims.conducts import to_conduct
from vedette.claims.extract import extract
from vedette.claims.law_check import LOOK_BACK, check_statement, legal_day
from vedette.claims.published import published_day
from vedette.claims.sentences import LONGEST
from vedette.claims.unread import unread
from vedette.conduct import Conduct
from vedette.detectors.listed_party import detect as listed
from vedette.detectors.listed_party import meet
from vedette.errors import EndpointError, EngineError, InputError, RegimeError
from vedette.evidence import READERS
from vedette.evidence.boxes import unpacked
from vedette.evidence.discover import Found, discover, place_of
from vedette.evidence.of_records import READER as RECORDS
from vedette.evidence.read import fetch, noted, read, reader_id, refused, reread, with_unread
from vedette.evidence.store import Store, reading_key
from vedette.evidence.tables.mapping import TableMapping, digest_of
from vedette.findings.build import Context, find
from vedette.findings.replies import ANSWERS
from vedette.findings.told import told
from vedette.groups.build import group_claims, with_measures
from vedette.lists import sample
from vedette.lists.snapshots import Snapshot
from vedette.lists.store import chosen
from vedette.out.kept import holds_rows
from vedette.out.lines import adapter
from vedette.out.manifest import entry_of, manifest_of
from vedette.out.result import Lines, ManifestInput, Result
from vedette.parties.link import party_lines
from vedette.parties.same_event import mark_same_events, merge
from vedette.records import Document, Reading
from vedette.regime.act import act_of
from vedette.regime.judge import Judgement, judge
from vedette.regime.load import load, load_folder
from vedette.regime.load import merge as merge_regimes
from vedette.regime.model import Regime
from vedette.regime.relation import compile_relation, judge_many
from vedette.screening.held import held
from vedette.screening.index import Index
from vedette.second.ask import Endpoint
from vedette.second.line import SecondLine
from vedette.second.passes import SecondReading, second_reading
from vedette.series.figures import series_lines
from vedette.series.reckon import reckonings
from vedette.settings import Settings

Progress = Callable[[str, int, int], None]
_T = TypeVar("_T", "_Kept", SecondReading)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Parameters of a run. ``as_of`` (ISO day) is the day up to which replies are looked for, in place of the day
    the evidence states; ``regimes`` are folders of further regimes; ``lists`` are the sanctions lists to look parties
    up in (null: all that were added, or the built-in sample); ``second`` is an endpoint of the user's own to be asked
    as well; ``mapping`` is what the user says tables are; ``made_at`` is the clock's one entrance."""

    as_of: str | None = None
    regimes: tuple[Path, ...] = ()
    lists: tuple[str, ...] | None = None
    engine: str = "duckdb"
    second: Endpoint | None = None
    mapping: TableMapping = ()
    made_at: str = ""

    def parameters(self) -> dict[str, Any]:
        """What the manifest keeps of them: everything that can change a result, and so not the clock."""
        asked = {"second": {"url": self.second.url, "model": self.second.model}} if self.second else {}
        told = {"mapping": digest_of(self.mapping)} if self.mapping else {}
        regimes = [path.as_posix() for path in self.regimes]
        return {"as_of": self.as_of, "engine": self.engine, "regimes": regimes, **asked, **told}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """One input as taken: its account, and of a document the encoding, the day it states, and its claims."""

    entry: ManifestInput
    key: str | None = None
    text: str | None = None
    published: str | None = None
    claims: tuple[Claim, ...] = ()
    second_key: str | None = None
    second: tuple[SecondLine, ...] = ()


@dataclass(frozen=True, slots=True)
class _Run:
    """What every input of a run is taken with. ``seen`` and ``unasked`` grow: hashes read and where first,
    endpoints that failed."""

    regime: Regime
    store: Store
    settings: Settings
    second: Endpoint | None
    mapping: TableMapping = ()
    seen: dict[str, str] = field(default_factory=dict)
    unasked: list[_Taken] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """What is kept of a reading between runs."""

    entry: ManifestInput
    published: str | None
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Lists:
    """The sanctions lists of a run: their index, and the snapshots it was made from."""

    index: Index
    snapshots: tuple[Snapshot, ...]

    def account(self) -> tuple[dict[str, str], ...]:
        """What the manifest keeps of them: which lists, as of which day; of the sample, that it is one."""
        return tuple(
            {
                "name": item.name,
                "kind": item.kind,
                "snapshot": item.snapshot,
                "as_of": item.as_of,
                "sha256": item.sha256,
                "entries": str(item.entities),
                **({"remark": sample.REMARK} if item.kind == sample.KIND else {}),
            }
            for item in self.snapshots
        )


Law: TypeAlias = tuple[Regime, list[_Taken]]
"""The register a run is judged by, and the account of each further regime that could not be loaded."""


def check(
    paths: Iterable[Path],
    options: Options | None = None,
    *,
    store: Store | None = None,
    settings: Settings | None = None,
    progress: Progress | None = None,
    law: Law | None = None,
) -> Result:
    """Read everything under ``paths`` and say what conduct it shows and which paragraphs it engages.

    ``store`` keeps sources and readings between runs; ``progress(stage, done, total)`` is called as work goes on;
    ``law`` is what :func:`regimes_of` gave for these options, where the caller has loaded it already.
    Raises :class:`~vedette.errors.ConflictError` where documented exceptions contradict each other.
    """
    options = options or Options()
    settings = settings or Settings.from_environment()
    store = store or Store(None)
    regime, broken = law or regimes_of(options.regimes)
    found = discover(paths, own=store.folder)
    taken: list[_Taken] = []
    run = _Run(regime, store, settings, options.second, options.mapping)
    for number, name in enumerate(unpacked(found, settings), 1):
        taken.append(_take(name, run))
        if progress:
            progress("reading", number, max(number, len(found)))
    taken.sort(key=lambda item: place_of(item.entry.path))  # the account of an archive comes after its members
    snapshots = chosen(settings.home, options.lists or ())
    with held(settings.home, snapshots) as index:
        result = _conclude([*broken, *run.unasked, *taken], regime, options, Lists(index, snapshots))
    tables = (entry.sha256 for entry in result.manifest.inputs if entry.sha256 and holds_rows(entry))
    store.prune((*result.texts, *tables), (key for item in taken for key in (item.key, item.second_key) if key))
    return result


def regimes_of(folders: Sequence[Path]) -> Law:
    """The built-in regime with the user's merged in. A broken folder is left out and named; the rest stand."""
    regime = load()
    broken: list[_Taken] = []
    for folder in folders:
        try:
            regime = merge_regimes(regime, load_folder(folder))
        except RegimeError as error:
            broken.append(_Taken(entry=_account(folder.as_posix(), "regime", str(error))))
    return regime, broken


def _take(name: Found, run: _Run) -> _Taken:
    if name.error:
        return _Taken(entry=entry_of(refused(name.shown, name.error)))
    if name.account:
        return _Taken(entry=entry_of(name.account))
    if name.file is None and name.data is None:
        return _Taken(entry=entry_of(noted(name)))
    sha256 = None
    try:
        source, data = fetch(name, run.settings)
        sha256 = source.sha256
        readers = (*(reader_id(reader) for reader in READERS), RECORDS, digest_of(run.mapping))
        key = reading_key(sha256, name.shown, __version__, EXTRACTION, run.regime.digest, *readers)
        again = _kept(run.store, key, _Kept)
        if again is not None:
            entry = again.entry
            document = reread(source, data, entry.reader, entry.encoding) if entry.media_type else None
            text = document.raw if document else None
            taken = _Taken(entry=entry, key=key, text=text, published=again.published, claims=again.claims)
        else:
            reading = read(source, data, run.mapping)
            document = reading.document
            if document:
                reading = with_unread(reading, unread(document), LONGEST)
            taken = _extracted(reading, key, run.regime)
            content = _Kept(entry=taken.entry, published=taken.published, claims=taken.claims)
            run.store.keep_reading(key, adapter(_Kept).dump_json(content).decode())
        run.store.keep(sha256, data)
    except InputError as error:
        return _Taken(entry=entry_of(refused(name.shown, error, sha256)))
    if sha256 in run.seen:
        reason = f"the same bytes as {run.seen[sha256]}, which counts once"
        return replace(taken, claims=(), entry=replace(taken.entry, reason=reason))
    run.seen[sha256] = name.shown
    return _with_second(taken, document, run) if document and run.second and not run.unasked else taken


def _with_second(taken: _Taken, document: Document, run: _Run) -> _Taken:
    """What the user's endpoint says of the document. One that fails is named once and makes the run INCOMPLETE."""
    assert run.second is not None
    key = reading_key(taken.key or "", run.second.url, run.second.model)
    reading = _kept(run.store, key, SecondReading)
    if reading is None:
        try:
            reading = second_reading(document, taken.claims, taken.published, run.second)
        except EndpointError as error:
            reason = f"{error.what} {error.remedy}"
            run.unasked.append(_Taken(entry=_account(run.second.url, "second extractor", reason)))
            return taken
        run.store.keep_reading(key, adapter(SecondReading).dump_json(reading).decode())
    if reading.unasked:
        reason = f"the last {reading.unasked:,} code points of {taken.entry.path} were not asked about: too long"
        run.unasked.append(_Taken(entry=_account(run.second.url, "second extractor", reason)))
    return replace(taken, second_key=key, second=reading.lines)


def _account(path: str, kind: str, reason: str) -> ManifestInput:
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


def _extracted(reading: Reading, key: str, regime: Regime) -> _Taken:
    document = reading.document
    if document is None:
        return _Taken(entry=entry_of(reading), key=key)
    claims = tuple(_placed(claim, document) for claim in extract(document, regime))
    return _Taken(entry=entry_of(reading), key=key, text=document.raw, published=published_day(document), claims=claims)


def _placed(claim: Claim, document: Document) -> Claim:
    """The claim with its page, paragraph or cell, where the source has such."""
    return replace(claim, locator=document.places.locate(*claim.span)) if document.places else claim


def _conclude(taken: Sequence[_Taken], regime: Regime, options: Options, lists: Lists) -> Result:
    texts = {item.entry.sha256: item.text for item in taken if item.entry.sha256 and item.text is not None}
    claims, groups = group_claims(
        [_checked(claim, regime, item.text or "") for item in taken for claim in item.claims], texts
    )
    spoken = [(claim, conduct) for claim in claims if (conduct := to_conduct(claim))]
    conducts = looked_up(mark_same_events(merge(conduct for _, conduct in spoken)), lists)
    judgements = judged(conducts, regime)
    documents = [item for item in taken if item.text is not None]
    context = Context(
        answers=tuple(conduct for conduct in conducts if conduct.kind in ANSWERS),
        published={item.entry.sha256: item.published for item in documents if item.entry.sha256},
        as_of=options.as_of,
    )
    findings = find(conducts, judgements, context, regime)
    by_id = {conduct.id: conduct for conduct in conducts}
    events = {claim.id: by_id[conduct.id] for claim, conduct in spoken}
    told_claims = told(claims, events, judgements, findings, regime, texts)
    return Result(
        manifest=manifest_of(
            tuple(item.entry for item in taken),
            options.parameters(),
            {"vedette": __version__, "extraction": EXTRACTION, "regime": regime.digest},
            {"claims": len(told_claims), "conduct": len(conducts), "findings": len(findings)},
            options.made_at,
            lists.account(),
        ),
        claims=Lines(told_claims),
        conduct=Lines(conducts),
        findings=Lines(findings),
        parties=Lines(party_lines(conducts)),
        series=Lines(series_lines(told_claims)),
        groups=Lines(with_measures(groups, told_claims)),
        reckonings=Lines(reckonings(told_claims, regime)),
        second=Lines(line for item in taken for line in item.second),
        delta=Lines(),
        texts=texts,
    )


def looked_up(conducts: Sequence[Conduct], lists: Lists) -> tuple[Conduct, ...]:
    """The acts with what the lists say of their parties, and an act of its own for each party they seem to know."""
    kinds = {item.name: item.kind for item in lists.snapshots}
    known = meet.met(conducts, lists.index)
    return (*listed.told(conducts, known, kinds), *listed.detect(known, kinds))


def judged(conducts: Sequence[Conduct], regime: Regime) -> dict[str, tuple[Judgement, ...]]:
    """What every paragraph that covers it says of each act: outcomes from the relation, words where there are any.

    Raises :class:`EngineError` should the two faces of the judge ever differ: no finding may rest on a bug.
    """
    acts = {conduct.id: act_of(conduct, regime) for conduct in conducts if listed.engages(conduct)}
    outcomes = judge_many(acts.values(), compile_relation(regime))
    found: dict[str, tuple[Judgement, ...]] = {}
    for act_id, pairs in outcomes.items():
        lines = tuple(judge(regime.measures[name], acts[act_id], regime) for name, _ in pairs)
        for line, (name, outcome) in zip(lines, pairs, strict=True):
            if line.outcome != outcome:
                raise EngineError(
                    f"the judge says {line.outcome}, the relation {outcome}, of {name} and act {act_id}.",
                    remedy="The two must agree: report this as a fault of the program, with the input.",
                )
        found[act_id] = lines
    return found


def _checked(claim: Claim, regime: Regime, text: str) -> Claim:
    if claim.kind != "legal_statement":
        return claim
    verdict, reason, measures = check_statement(claim, regime, text[max(0, claim.span[0] - LOOK_BACK) : claim.span[0]])
    resolved = legal_day(claim, regime)
    period = claim.period
    if resolved and period:
        day, basis = resolved
        period = replace(period, end=day, basis=f"{period.basis}; {basis}")
    return replace(claim, law_check=verdict, law_check_reason=reason, measures=measures, period=period)
