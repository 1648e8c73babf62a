"""What would change the conclusions: open gaps, facts that a paragraph turns on, and answers not received."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vedette.conduct import GAP_TYPES
from vedette.findings.finding import Finding, Reply
from vedette.regime.model import Regime, Test
from vedette.report.words import GAP_WORDS, TEST_ASKS, plain

_SENTENCE = re.compile(r"(?<=[.;]) (?=[A-Z])")
_ANY_RECORD = "Look for a record that settles this."
# A fact not known cannot move a paragraph that was not in force or was left for another reason.
_SETTLED = frozenset({"not_in_force", "not_applicable", "exempt"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing to find out: what is missing, candidates (hypotheses), what to ask, and for which findings."""

    missing: str
    candidates: tuple[str, ...]
    ask: str
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGroup:
    """Tasks of one kind under one heading. ``ask`` is set where one question serves them all."""

    heading: str
    ask: str | None
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A State that a finding concerns and from which no answer is held; ``reply`` is its record, if any."""

    state: str
    reply: Reply | None
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worklist:
    """The whole worklist of one report. ``open_gaps`` counts gaps, not tasks: one gap may stand in many findings."""

    groups: tuple[TaskGroup, ...]
    silences: tuple[Silence, ...]
    open_gaps: int


def worklist(findings: Sequence[Finding], regime: Regime) -> Worklist:
    """The worklist of the findings in full, numbered as they are printed (from 1)."""
    numbered = list(enumerate(findings, start=1))
    groups = (_fact_group(numbered, regime), *_gap_groups(numbered))
    return Worklist(
        groups=tuple(group for group in groups if group.tasks),
        silences=_silences(numbered),
        open_gaps=sum(gap.status != "filled_by" for finding in findings for gap in finding.gaps),
    )


def is_silence(reply: Reply) -> bool:
    """Whether the record says that nothing was answered. ``status`` is in words; silence begins with "no"."""
    return reply.status.strip().casefold().startswith(("no reply", "no answer", "no response", "silent"))


def _fact_group(numbered: list[tuple[int, Finding]], regime: Regime) -> TaskGroup:
    """Facts not known on which an undetermined paragraph turns, with the register's own question for each."""
    questions = {fact.unknown: fact.question for fact in regime.facts.values()}
    wanted: dict[tuple[str, str], list[int]] = {}
    for number, finding in numbered:
        for judged in finding.measures:
            if judged.outcome in _SETTLED:
                continue
            for test in judged.tests:
                if test.passed is None:
                    question = questions.get(test.words) or TEST_ASKS.get(test.name, _ANY_RECORD)
                    wanted.setdefault((_missing(test), question), []).append(number)
    return TaskGroup(heading="A fact that a paragraph turns on is not known", ask=None, tasks=_tasks(wanted))


def _missing(test: Test) -> str:
    """What is missing, once for all the paragraphs that turn on it: what is said of one paragraph is left out."""
    sentences = _SENTENCE.split(test.words) if test.words else []
    return " ".join(part for part in sentences if not part.startswith("Resolution ")) or test.words or test.name


def _gap_groups(numbered: list[tuple[int, Finding]]) -> Iterable[TaskGroup]:
    for kind in GAP_TYPES:
        heading, ask = GAP_WORDS[kind]  # type: ignore[index]  # GAP_TYPES are the keys, as strings
        wanted: dict[tuple[str, str], list[int]] = {}
        candidates: dict[tuple[str, str], tuple[str, ...]] = {}
        for number, finding in numbered:
            for gap in finding.gaps:
                if gap.type == kind and gap.status != "filled_by":
                    key = (f"{plain(gap.field)}: {gap.text}" if gap.field else gap.text, ask)
                    wanted.setdefault(key, []).append(number)
                    candidates[key] = candidates.get(key, ()) or gap.candidates
        yield TaskGroup(heading=heading, ask=ask, tasks=_tasks(wanted, candidates))


def _tasks(
    wanted: dict[tuple[str, str], list[int]],
    candidates: dict[tuple[str, str], tuple[str, ...]] | None = None,
) -> tuple[Task, ...]:
    return tuple(
        Task(
            missing=missing,
            candidates=(candidates or {}).get((missing, ask), ()),
            ask=ask,
            findings=tuple(dict.fromkeys(numbers)),
        )
        for (missing, ask), numbers in wanted.items()
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
