"""What would change the conclusions: open facts and gaps, figures that do not go together, answers not received.

Gaps are put together by what to ask and of whom, so that one letter can hold all that one addressee may know.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vedette.claims.claim import Claim
from vedette.conduct import GAP_TYPES, Gap
from vedette.findings.finding import Finding, Reply
from vedette.regime.model import Regime
from vedette.report.asking import may_hold, question, records, told_elsewhere, whom
from vedette.report.card import GapView, gap_view
from vedette.report.facts import Task, fact_tasks
from vedette.report.index import Index, Ref
from vedette.report.matters import SumView
from vedette.report.words import GAP_WORDS, plain

MOST_QUESTIONS = 400
"""Questions printed; the rest are counted and stand, as gaps, in claims.jsonl."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Another document of the run that makes the same statement, and its claims."""

    path: str
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing to ask of one addressee, for all the claims it would settle.

    ``missing`` is what the gaps say; ``guesses`` and ``sums`` are hypotheses with their arithmetic, used nowhere.
    ``elsewhere``: documents of the run that might settle it; ``records``: the kind of record that would.
    """

    words: str
    missing: str
    quotes: tuple[Claim, ...]
    guesses: tuple[str, ...]
    sums: tuple[str, ...]
    elsewhere: tuple[Elsewhere, ...]
    records: str
    refs: tuple[Ref, ...]
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Whom to ask, what, and which States may hold records besides."""

    name: str
    may_hold: tuple[str, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An open place of one claim at which another document says something. Never the first document's own words."""

    words: str
    claim: Ref
    view: GapView
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A State that a finding concerns and from which no answer is held; ``reply`` is its record, if any."""

    state: str
    reply: Reply | None
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worklist:
    """The whole worklist of one report. ``open_gaps`` counts gaps, not questions: one may serve many claims.

    ``carried`` counts what was read from another sentence of the same document, which the cards show.
    """

    facts: tuple[Task, ...]
    addressees: tuple[Addressee, ...]
    more_questions: int
    of_findings: tuple[Task, ...]
    sums: tuple[SumView, ...]
    answered: tuple[Answered, ...]
    carried: int
    silences: tuple[Silence, ...]
    open_gaps: int


def worklist(findings: Sequence[Finding], regime: Regime, known: Index, sums: Iterable[SumView]) -> Worklist:
    """The worklist of a run; ``findings`` are those in full, numbered as they are printed (from 1)."""
    numbered = list(enumerate(findings, start=1))
    seen = [(claim, gap_view(gap, claim, known)) for claim in known.claims.values() for gap in claim.gaps]
    still = [(claim, view) for claim, view in seen if view.state == "open"]
    addressees, more = _addressees(still, known)
    of_findings = _of_findings(
        numbered, {(gap.type, gap.field, gap.text) for c in known.claims.values() for gap in c.gaps}
    )
    return Worklist(
        facts=fact_tasks(numbered, regime),
        addressees=addressees,
        more_questions=more,
        of_findings=of_findings,
        sums=tuple(line for line in sums if line.ask),
        answered=tuple(
            Answered(
                words=question(view.gap, claim),
                claim=known.ref(claim.id),
                view=view,
                findings=known.findings.get(claim.id, ()),
            )
            for claim, view in seen
            if view.state in ("answered", "filled")
        )[:MOST_QUESTIONS],
        carried=sum(view.state == "carried" for _, view in seen),
        silences=_silences(numbered),
        open_gaps=len(still) + len(of_findings),
    )


def is_silence(reply: Reply) -> bool:
    """Whether the record says that nothing was answered. ``status`` is in words; silence begins with "no"."""
    return reply.status.strip().casefold().startswith(("no reply", "no answer", "no response", "silent"))


def _addressees(still: Sequence[tuple[Claim, GapView]], known: Index) -> tuple[tuple[Addressee, ...], int]:
    """Addressees with their questions, those who can answer for most claims first; and how many are not printed."""
    by_name: dict[str, dict[tuple[str, str, str, str], list[tuple[Claim, GapView]]]] = {}
    for claim, view in still:
        key = (view.gap.type, question(view.gap, claim), view.gap.text, claim.source)
        by_name.setdefault(whom(view.gap, claim), {}).setdefault(key, []).append((claim, view))
    ordered = sorted(by_name.items(), key=lambda item: (-sum(map(len, item[1].values())), item[0]))
    room, total, found = MOST_QUESTIONS, sum(map(len, by_name.values())), []
    for name, asked in ordered:
        lines = sorted(asked.items(), key=lambda item: (GAP_TYPES.index(item[0][0]), -len(item[1])))[:room]
        room -= len(lines)
        if lines:
            states = (label for _, held in lines for claim, view in held for label in may_hold(view.gap, claim))
            questions = tuple(_question(key, held, known) for key, held in lines)
            found.append(Addressee(name=name, may_hold=tuple(dict.fromkeys(states)), questions=questions))
    return tuple(found), total - (MOST_QUESTIONS - room)


def _question(key: tuple[str, str, str, str], held: Sequence[tuple[Claim, GapView]], known: Index) -> Question:
    _, words, missing, _ = key
    claims = tuple(claim for claim, _ in held)
    first, view = held[0]
    return Question(
        words=words,
        missing=missing,
        quotes=claims[:2],
        guesses=tuple(dict.fromkeys(guess for _, item in held for guess in item.guesses)),
        sums=tuple(dict.fromkeys(line for _, item in held for line in item.sums)),
        elsewhere=_elsewhere(claims, known) if told_elsewhere(view.gap) else (),
        records=records(view.gap, first),
        refs=tuple(known.ref(claim.id) for claim in claims),
        findings=tuple(sorted({number for claim in claims for number in known.findings.get(claim.id, ())})),
    )


def _elsewhere(claims: Sequence[Claim], known: Index) -> tuple[Elsewhere, ...]:
    """Other documents that make one of the statements."""
    found: dict[str, list[Ref]] = {}
    for claim in claims:
        told = known.statements.get(claim.id)
        for key in told.claims if told else ():
            other = known.claims.get(key)
            if other is not None and other.source != claim.source:
                found.setdefault(other.path, []).append(known.ref(key))
    return tuple(Elsewhere(path=path, refs=tuple(dict.fromkeys(refs))) for path, refs in found.items())


def _of_findings(numbered: list[tuple[int, Finding]], told: set[tuple[str, str, str]]) -> tuple[Task, ...]:
    """Open gaps of findings that no claim has: those of records."""
    wanted: dict[tuple[str, str, str], tuple[Gap, list[int]]] = {}
    for number, finding in numbered:
        for gap in finding.gaps:
            key = (gap.type, gap.field, gap.text)
            if gap.status != "filled_by" and key not in told:
                wanted.setdefault(key, (gap, []))[1].append(number)
    return tuple(
        Task(
            missing=f"{GAP_WORDS[gap.type][0]}. " + (f"{plain(gap.field)}: {gap.text}" if gap.field else gap.text),
            candidates=gap.candidates,
            ask=GAP_WORDS[gap.type][1],
            findings=tuple(dict.fromkeys(numbers)),
        )
        for gap, numbers in wanted.values()
    )


def _silences(numbered: list[tuple[int, Finding]]) -> tuple[Silence, ...]:
    """States under a duty that have not answered, and every recorded silence."""
    found: dict[tuple[str, Reply | None], list[int]] = {}
    for number, finding in numbered:
        replies = (*((finding.reply,) if finding.reply else ()), *finding.replies)
        heard = {reply.state for reply in replies}
        for reply in replies:
            if is_silence(reply):
                found.setdefault((reply.state, reply), []).append(number)
        for duty in finding.duty_of:
            if duty.state not in heard:
                found.setdefault((duty.state, None), []).append(number)
    return tuple(
        Silence(state=state, reply=reply, findings=tuple(dict.fromkeys(numbers)))
        for (state, reply), numbers in found.items()
    )
