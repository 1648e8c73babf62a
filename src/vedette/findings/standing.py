"""What a finding is worth and how it is worded: by what its acts rest on, a text, a likeness to a list, or records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vedette.conduct import Conduct
from vedette.findings import records
from vedette.findings.finding import Grade, MeasureOutcome, Rank
from vedette.findings.likeness import likeness_statement, likeness_title, rests_on_likeness
from vedette.findings.origins import grade_of, origins_of, rank_of
from vedette.findings.readings import LIKENESS, Doubt, doubt_of
from vedette.findings.statement import statement_of, text_title
from vedette.regime.model import Outcome, Regime


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Title and statement, grade and rank, the independent origins and their kinds, and the doubt that goes with it."""

    title: str
    statement: str
    grade: Grade
    rank: Rank
    origins: int
    origin_kinds: tuple[str, ...]
    doubt: Doubt
    report_to: tuple[str, ...] = ()


def standing_of(
    group: Sequence[Conduct], outcome: Outcome, measures: Sequence[MeasureOutcome], regime: Regime
) -> Standing:
    """The standing of acts that make one finding; their first decides what they rest on."""
    alike = rests_on_likeness(group[0])
    if records.on_records(group[0]) and not alike:
        return _of_records(group, outcome, measures, regime)
    origins, kinds = origins_of(group)
    grade = grade_of(group)
    return Standing(
        title=likeness_title(group[0]) if alike else text_title(group),
        statement=(
            likeness_statement(group[0], outcome, measures, regime)
            if alike
            else statement_of(group, outcome, measures, regime)
        ),
        grade=grade,
        rank=rank_of(grade, origins, outcome),
        origins=origins,
        origin_kinds=kinds,
        doubt=LIKENESS if alike else doubt_of(group[0].kind),
    )


def _of_records(
    group: Sequence[Conduct], outcome: Outcome, measures: Sequence[MeasureOutcome], regime: Regime
) -> Standing:
    origins, kinds = records.record_origins(group)
    grade = records.record_grade(group)
    return Standing(
        title=records.record_title(group),
        statement=records.record_statement(group, outcome, measures, regime),
        grade=grade,
        rank=records.record_rank(group, grade, outcome),
        origins=origins,
        origin_kinds=kinds,
        doubt=records.record_doubt(group),
        report_to=records.report_to(group[0].kind),
    )
