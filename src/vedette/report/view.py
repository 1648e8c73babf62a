"""What the report shows, gathered from a result and put in order. Layout is the templates' business."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from vedette.claims.claim import Claim
from vedette.conduct import SPANNED, Conduct, Evidence
from vedette.findings.finding import Finding, MeasureOutcome, Reply, gravity
from vedette.findings.records import sources_of
from vedette.out.result import Manifest, ManifestInput, Result
from vedette.regime.model import OUTCOMES, Measure, Outcome, Regime, Resolution
from vedette.report.card import GapView, finding_gap
from vedette.report.documents import DocumentView, documents, families_in, without_claims
from vedette.report.families import ClaimFamily
from vedette.report.index import Index, index
from vedette.report.matters import MatterView, SumView, matters
from vedette.report.passage import Passage, passage
from vedette.report.shown import shown_by
from vedette.report.ties import TiesView, ties_of
from vedette.report.timeline import Timeline, timeline
from vedette.report.words import OUTCOME_WORDS, UNCOVERED, OutcomeWords, words_of
from vedette.report.worklist import Worklist, worklist
from vedette.second.line import SecondLine
from vedette.series.figures import SeriesLine

MOST_QUOTES = 20
"""Pieces of evidence printed under one finding; the rest are counted and stand in findings.jsonl."""
MOST_ANSWERS = 500
"""Answers and silences printed; the rest are counted and stand in claims.jsonl."""
MOST_SECOND = 300
"""Lines of a second extractor printed; the rest are counted and stand in second.jsonl."""
MOST_FIGURES = 2000
"""Figures over time printed; the rest are counted and stand in series.jsonl."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteView:
    """One piece of evidence: the passage, and the claim that was made of it where there is one.

    ``number`` is that of the claim among the documents, null where it is not printed there.
    """

    evidence: Evidence
    passage: Passage
    claim: Claim | None
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphView:
    """One paragraph under a finding. ``measure`` is null where the register does not hold the id.

    ``leads``: its outcome is that of the finding. ``settled``: it is out of the question, and one line will do.
    """

    judged: MeasureOutcome
    measure: Measure | None
    resolution: Resolution | None
    words: OutcomeWords
    leads: bool
    settled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """A finding with its number in this report and everything that is printed of it.

    Of one that rests on records: ``sources``, the kinds of records, ``shown``, what they show under a heading each (the
    heading may be empty), and ``ties``, of a ring.
    """

    number: int
    finding: Finding
    words: OutcomeWords
    leading: tuple[str, ...]
    paragraphs: tuple[ParagraphView, ...]
    quotes: tuple[QuoteView, ...]
    more_quotes: int
    conduct: tuple[Conduct, ...]
    replies: tuple[Reply, ...]
    gaps: tuple[GapView, ...]
    timeline: Timeline | None
    sources: tuple[str, ...] = ()
    shown: tuple[tuple[str, tuple[str, ...]], ...] = ()
    ties: TiesView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many findings have one outcome, in its words."""

    words: OutcomeWords
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """Everything the templates read."""

    title: str
    manifest: Manifest
    unread: tuple[ManifestInput, ...]
    total: int
    tallies: tuple[Tally, ...]
    findings: tuple[FindingView, ...]
    left_out: tuple[Tally, ...]
    work: Worklist
    matters: tuple[MatterView, ...]
    more_matters: int
    loose_sums: tuple[SumView, ...]
    more_sums: int
    documents: tuple[DocumentView, ...]
    families: tuple[ClaimFamily, ...]
    silent: tuple[str, ...]
    claims: int
    more_claims: int
    answers: tuple[Claim, ...]
    more_answers: int
    series: tuple[SeriesLine, ...]
    more_figures: int
    second: tuple[SecondLine, ...]
    more_second: int
    numbers: dict[str, int]
    unverified: int


def view(result: Result, regime: Regime, full_findings: int) -> ReportView:
    """The result in the order of the report: gravest outcome first, at most ``full_findings`` in full."""
    ordered = sorted(result.findings, key=gravity)
    shown, rest = ordered[:full_findings], ordered[full_findings:]
    known = index(result, shown)
    claims = {(claim.source, *claim.span): claim for claim in reversed(result.claims)}
    conduct = {line.id: line for line in result.conduct}
    findings = tuple(
        _finding(number, finding, (result, regime), (claims, conduct, known))
        for number, finding in enumerate(shown, start=1)
    )
    stories, loose = matters(result, known)
    read = documents(result, known)
    answers = tuple(claim for claim in result.claims if claim.kind in ("state_reply", "no_reply"))
    series = tuple(sorted(result.series, key=lambda line: (line.question, line.period.start or "", line.id)))
    return ReportView(
        title=regime.title,
        manifest=result.manifest,
        unread=tuple(line for line in result.manifest.inputs if line.status != "read"),
        total=len(ordered),
        tallies=_tallies(ordered),
        findings=findings,
        left_out=_tallies(rest),
        work=worklist(shown, regime, known, (*(line for story in stories for line in story.sums), *loose)),
        matters=stories,
        more_matters=len(result.groups) - len(stories),
        loose_sums=loose,
        more_sums=len(result.reckonings) - len(known.sums),
        documents=read,
        families=families_in(read),
        silent=without_claims(result),
        claims=len(result.claims),
        more_claims=len(result.claims) - len(known.numbers),
        answers=answers[:MOST_ANSWERS],
        more_answers=max(0, len(answers) - MOST_ANSWERS),
        series=series[:MOST_FIGURES],
        more_figures=max(0, len(series) - MOST_FIGURES),
        second=result.second[:MOST_SECOND],
        more_second=max(0, len(result.second) - MOST_SECOND),
        numbers=known.numbers,
        unverified=sum(any(judged.verified != "verified" for judged in item.measures) for item in ordered),
    )


def _tallies(findings: list[Finding]) -> tuple[Tally, ...]:
    counts = Counter(words_of(finding) for finding in findings)
    return tuple(
        Tally(words=words, count=counts[words]) for words in (*OUTCOME_WORDS.values(), UNCOVERED) if counts[words]
    )


def _finding(
    number: int,
    finding: Finding,
    law: tuple[Result, Regime],
    held: tuple[dict[tuple[str, int, int], Claim], dict[str, Conduct], Index],
) -> FindingView:
    result, regime = law
    claims, conduct, known = held
    paragraphs = tuple(
        _paragraph(judged, finding.outcome, regime)
        for judged in sorted(finding.measures, key=lambda judged: OUTCOMES.index(judged.outcome))
    )
    leading = tuple(item.judged.id for item in paragraphs if item.leads)
    drawn = tuple(item.measure for item in paragraphs if item.measure and item.judged.outcome != "not_applicable")
    printed = finding.evidence[:MOST_QUOTES]
    acts = tuple(conduct[line] for line in finding.conduct if line in conduct)
    return FindingView(
        number=number,
        finding=finding,
        words=words_of(finding),
        leading=leading,
        paragraphs=paragraphs,
        quotes=tuple(_quote(item, claims, result.texts, known) for item in printed),
        more_quotes=len(finding.evidence) - len(printed),
        conduct=acts,
        replies=replies_of(finding),
        gaps=tuple(finding_gap(gap, known) for gap in finding.gaps),
        timeline=timeline(finding.period, drawn),
        sources=sources_of(acts),
        shown=shown_by(acts),
        ties=ties_of(acts),
    )


def replies_of(finding: Finding) -> tuple[Reply, ...]:
    """Every answer or silence recorded under the finding, each once."""
    first = (finding.reply,) if finding.reply else ()
    return tuple(dict.fromkeys((*first, *finding.replies)))


def _paragraph(judged: MeasureOutcome, outcome: Outcome, regime: Regime) -> ParagraphView:
    measure = regime.measures.get(judged.id)
    return ParagraphView(
        judged=judged,
        measure=measure,
        resolution=regime.resolutions.get(measure.resolution) if measure else None,
        words=OUTCOME_WORDS[judged.outcome],
        leads=judged.outcome == outcome,
        settled=judged.outcome in ("not_in_force", "not_applicable") and judged.outcome != outcome,
    )


def _quote(
    evidence: Evidence, claims: dict[tuple[str, int, int], Claim], texts: Mapping[str, str], known: Index
) -> QuoteView:
    where = evidence.locator
    claim = claims.get((evidence.source, where.start, where.end)) if isinstance(where, SPANNED) else None
    number = known.numbers.get(claim.id) if claim else None
    return QuoteView(evidence=evidence, passage=passage(evidence, texts), claim=claim, number=number)
