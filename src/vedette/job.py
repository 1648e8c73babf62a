"""The main job: read, extract, judge, find. Files in, a :class:`~vedette.out.result.Result` out; no clock inside.

Each input is read on its own: one that cannot be read is named in the manifest with its reason, the rest go on,
and the run is INCOMPLETE.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from vedette import __version__
from vedette.claims import EXTRACTION
from vedette.claims.build import NOBODY
from vedette.claims.claim import Claim
from vedette.claims.conducts import to_conduct
from vedette.claims.law_check import LOOK_BACK, check_statement, legal_day
from vedette.conduct import Conduct, versioned
from vedette.detectors.listed_party import detect as listed
from vedette.detectors.listed_party import meet, named
from vedette.detectors.run import detected_in
from vedette.engine.tables import Tables
from vedette.errors import EngineError, RegimeError
from vedette.evidence.boxes import unpacked
from vedette.evidence.discover import Found, discover, place_of
from vedette.evidence.read import fetch
from vedette.evidence.store import Store
from vedette.evidence.tables.mapping import TableMapping, digest_of
from vedette.evidence.tables.quoting import Origin, Quotes
from vedette.findings.build import Context, find
from vedette.findings.replies import ANSWERS
from vedette.findings.told import told
from vedette.groups.build import group_claims, with_measures
from vedette.lists import sample
from vedette.lists.snapshots import Snapshot
from vedette.lists.store import chosen
from vedette.out.kept import holds_rows
from vedette.out.manifest import manifest_of
from vedette.out.result import Lines, Result
from vedette.out.tables import tables_of
from vedette.parties.link import party_lines
from vedette.parties.same_event import mark_same_events, merge
from vedette.regime.act import act_of
from vedette.regime.judge import Judgement, judge
from vedette.regime.load import load, load_folder
from vedette.regime.load import merge as merge_regimes
from vedette.regime.model import Regime
from vedette.regime.relation import compile_relation, judge_many
from vedette.screening.held import held
from vedette.screening.index import Index
from vedette.second.ask import Endpoint
from vedette.series.figures import SeriesLine, series_lines
from vedette.series.headcounts import headcount_lines
from vedette.series.reckon import reckonings
from vedette.settings import Settings
from vedette.taking import Run, Taken, account_of, take

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Parameters of a run. ``as_of`` (ISO day) is the day up to which replies are looked for, in place of the day
    the evidence states; ``regimes`` are folders of further regimes; ``lists`` are the sanctions lists to look parties
    up in (null: all that were added, or the built-in sample); ``second`` is an endpoint of the user's own to be asked
    as well; ``mapping`` is what the user says tables are; ``minimise`` keeps no tables; ``made_at`` is the clock's one
    entrance."""

    as_of: str | None = None
    regimes: tuple[Path, ...] = ()
    lists: tuple[str, ...] | None = None
    engine: str = "duckdb"
    second: Endpoint | None = None
    mapping: TableMapping = ()
    minimise: bool = False
    made_at: str = ""

    def parameters(self) -> dict[str, Any]:
        """What the manifest keeps of them: everything that can change a result, and so not the clock."""
        asked = {"second": {"url": self.second.url, "model": self.second.model}} if self.second else {}
        told = {"mapping": digest_of(self.mapping)} if self.mapping else {}
        told |= {"minimise": "yes"} if self.minimise else {}
        regimes = [path.as_posix() for path in self.regimes]
        return {"as_of": self.as_of, "engine": self.engine, "regimes": regimes, **asked, **told}


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


Law: TypeAlias = tuple[Regime, list[Taken]]
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
    taken: list[Taken] = []
    run = Run(__version__, regime, store, settings, options.second, options.mapping, not options.minimise)
    for number, name in enumerate(unpacked(found, settings), 1):
        taken.append(take(name, run))
        if progress:
            progress("reading", number, max(number, len(found)))
    taken.sort(key=lambda item: place_of(item.entry.path))  # the account of an archive comes after its members
    snapshots = chosen(settings.home, options.lists or ())
    with held(settings.home, snapshots) as index:
        result = _conclude([*broken, *run.unasked, *taken], (regime, options, settings), Lists(index, snapshots))
    rows = (entry.sha256 for entry in result.manifest.inputs if entry.sha256 and holds_rows(entry))
    tables = tuple(rows) if run.keeps_tables else ()
    store.prune((*result.texts, *tables), (key for item in taken for key in (item.key, item.second_key) if key))
    return result


def regimes_of(folders: Sequence[Path]) -> Law:
    """The built-in regime with the user's merged in. A broken folder is left out and named; the rest stand."""
    regime = load()
    broken: list[Taken] = []
    for folder in folders:
        try:
            regime = merge_regimes(regime, load_folder(folder))
        except RegimeError as error:
            broken.append(Taken(entry=account_of(folder.as_posix(), "regime", str(error))))
    return regime, broken


def _conclude(taken: Sequence[Taken], under: tuple[Regime, Options, Settings], lists: Lists) -> Result:
    regime, options, settings = under
    texts = {item.entry.sha256: item.text for item in taken if item.entry.sha256 and item.text is not None}
    claims, groups = group_claims(
        [_checked(claim, regime, item.text or "") for item in taken for claim in item.claims], texts
    )
    spoken = [(claim, conduct) for claim in claims if (conduct := to_conduct(claim))]
    recorded, counted = found_in_records(taken, options, settings)
    acts = mark_same_events(merge((*(conduct for _, conduct in spoken), *recorded)))
    conducts = looked_up(acts, lists, _texts(taken, spoken, acts))
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
        series=Lines((*series_lines(told_claims), *counted)),
        groups=Lines(with_measures(groups, told_claims)),
        reckonings=Lines(reckonings(told_claims, regime)),
        second=Lines(line for item in taken for line in item.second),
        delta=Lines(),
        texts=texts,
        tables=tables_of(item for one in taken for item in one.records),
    )


def found_in_records(
    taken: Sequence[Taken], options: Options, settings: Settings
) -> tuple[tuple[Conduct, ...], tuple[SeriesLine, ...]]:
    """What the detectors find in the rows of all tables together, and the head-counts among them, each with what stands
    in the rows it rests on."""
    records = [item for one in taken for item in one.records]
    if not any(item.rows.num_rows for item in records):
        return (), ()
    with Tables(records) as tables:
        lines = detected_in(tables)
        counted = headcount_lines(tables, date.fromisoformat(options.as_of) if options.as_of else None)
    origins = (
        Origin(one.entry.path, one.entry.sha256, one.records, partial(_bytes, one.found, settings))
        for one in taken
        if one.records and one.entry.sha256 and one.found
    )
    evidence = (
        *(item for line in lines for item in line.evidence),
        *(item for line in counted for item in line.evidence),
    )
    quotes = Quotes(evidence, origins)
    shown = (replace(line, evidence=tuple(quotes.of(item) for item in line.evidence)) for line in lines)
    return (
        tuple(replace(line, version=versioned(line)) for line in shown),
        tuple(replace(line, evidence=tuple(quotes.of(item) for item in line.evidence)) for line in counted),
    )


def _bytes(name: Found, settings: Settings) -> bytes:
    return fetch(name, settings)[1]


def looked_up(conducts: Sequence[Conduct], lists: Lists, texts: Sequence[named.Text] = ()) -> tuple[Conduct, ...]:
    """The acts with what the lists say of their parties, and an act of its own for each party they seem to know, and
    for each name in ``texts`` that they do."""
    kinds = {item.name: item.kind for item in lists.snapshots}
    asked = meet.Asked(lists.index)
    known = meet.met(conducts, asked, named.numbers_beside(texts))
    known = (*known, *named.named(texts, known, asked, kinds))
    return (*listed.told(conducts, known, kinds), *listed.detect(known, kinds))


def _texts(
    taken: Iterable[Taken], spoken: Iterable[tuple[Claim, Conduct]], acts: Iterable[Conduct]
) -> tuple[named.Text, ...]:
    """The documents with the names in them, and the acts read in each."""
    by_id = {act.id: act for act in acts}
    read_in: dict[str, list[tuple[tuple[int, int], Conduct]]] = {}
    for claim, conduct in spoken:
        read_in.setdefault(claim.source, []).append((claim.span, by_id[conduct.id]))
    return tuple(
        named.Text(
            source=item.entry.sha256, path=item.entry.path, raw=item.text, mentions=item.mentions,
            acts=tuple(read_in.get(item.entry.sha256, ())),
            said_by=next((claim.said_by[-1:] for claim in item.claims), (NOBODY,)),
        )
        for item in taken
        if item.entry.sha256 and item.text is not None and item.mentions
    )  # fmt: skip


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
