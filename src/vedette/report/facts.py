"""Facts not known on which a paragraph turns, with the register's own question for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vedette.findings.finding import Finding
from vedette.regime.model import Regime, Test
from vedette.report.words import TEST_ASKS

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


def fact_tasks(numbered: Sequence[tuple[int, Finding]], regime: Regime) -> tuple[Task, ...]:
    """Each fact once, for all the findings that it would settle."""
    questions = {fact.unknown: fact.question for fact in regime.facts.values()}
    wanted: dict[tuple[str, str], list[int]] = {}
    for number, finding in numbered:
        for judged in finding.measures:
            if judged.outcome in _SETTLED:
                continue
            for test in judged.tests:
                if test.passed is None and test.name != "sign":  # that a sign is no proof is no fact to be found out
                    question = questions.get(test.words) or TEST_ASKS.get(test.name, _ANY_RECORD)
                    wanted.setdefault((_missing(test), question), []).append(number)
    return tuple(
        Task(missing=missing, candidates=(), ask=ask, findings=tuple(dict.fromkeys(numbers)))
        for (missing, ask), numbers in wanted.items()
    )


def _missing(test: Test) -> str:
    """What is missing, once for all the paragraphs that turn on it: what is said of one paragraph is left out."""
    sentences = _SENTENCE.split(test.words) if test.words else []
    return " ".join(part for part in sentences if not part.startswith("Resolution ")) or test.words or test.name
