"""Rows through a detector and the judge: what the paragraphs say of what the rows show."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from types import ModuleType
from typing import Any

from tests.detectors.tables_of import tables_of
from vedette.conduct import Conduct
from vedette.regime.act import act_of
from vedette.regime.load import load
from vedette.regime.relation import compile_relation, judge_many

REGIME = load()
RELATION = compile_relation(REGIME)

Rows = list[dict[str, Any]]


def day(text: str) -> date:
    return date.fromisoformat(text)


def typed(rows: Iterable[dict[str, Any]]) -> Rows:
    """Rows with ISO days as days: so tables of cases read well."""
    return [
        {key: day(value) if isinstance(value, str) and _is_day(key) else value for key, value in row.items()}
        for row in rows
    ]


def _is_day(key: str) -> bool:
    return (
        key.endswith(("_date", "_on", "_from", "_to", "_day"))
        and key != "paid_to"
        or key in ("valid_until", "contract_until")
    )


def lines(detector: ModuleType, **shapes: Rows) -> tuple[Conduct, ...]:
    with tables_of(**{name: typed(rows) for name, rows in shapes.items()}) as tables:
        found: tuple[Conduct, ...] = detector.detect(tables)
    return found


def outcomes(conducts: Iterable[Conduct]) -> dict[str, dict[str, str]]:
    """By the id of the line: what each paragraph says."""
    listed = list(conducts)
    judged = judge_many([act_of(line, REGIME) for line in listed], RELATION)
    return {line.id: dict(judged.get(line.id, [])) for line in listed}


def by_start(conducts: Iterable[Conduct], measure: str) -> dict[str | None, str]:
    """The outcome under one paragraph, by the first day of each line."""
    listed = list(conducts)
    said = outcomes(listed)
    return {line.period.start: said[line.id].get(measure, "not covered") for line in listed}
