"""The shape of a finding: judgements about the same conduct, with evidence grade, doubt and the other side's answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from vedette.conduct import Evidence, Gap, Kind, Party, Period
from vedette.regime.model import OUTCOMES, Heading, Outcome, Test, Verified

Grade: TypeAlias = Literal["A", "B", "C", "D"]
Wording: TypeAlias = Literal["confirmed", "likely", "possible", "reported"]
Rank: TypeAlias = Literal["high", "medium", "low"]
_RANKS: tuple[Rank, ...] = get_args(Rank)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureOutcome:
    """One paragraph as it bears on the conduct, with its own outcome and the tests behind it."""

    id: str
    outcome: Outcome
    tests: tuple[Test, ...]
    in_force_from: str
    verified: Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyOf:
    """A State under a duty, because its own territory, national, flag or hosting is shown."""

    state: str
    heading: Heading
    measure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the State asked has answered. ``status`` is in words; silence is a fact with a date, not an admission."""

    state: str
    as_of: str | None
    status: str
    source: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is concluded of one matter, how sure that is, and what would change it.

    ``outcome`` is the gravest of its measures; ``wording`` is bound to ``grade``. ``statement`` is the finding in
    one sentence that accuses nobody of a breach: only States breach resolutions.
    """

    id: str
    version: str
    title: str
    kind: Kind
    outcome: Outcome
    measures: tuple[MeasureOutcome, ...]
    grade: Grade
    wording: Wording
    rank: Rank
    statement: str
    subjects: tuple[str, ...]
    parties: tuple[Party, ...]
    period: Period
    conduct: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    origins: int
    origin_kinds: tuple[str, ...]
    duty_of: tuple[DutyOf, ...]
    ask_of: tuple[str, ...]
    exemptions_to_ask: tuple[str, ...]
    innocent_readings: tuple[str, ...]
    next_checks: tuple[str, ...]
    reply: Reply | None
    gaps: tuple[Gap, ...]
    detector: str
    said_by: tuple[str, ...] = ()
    replies: tuple[Reply, ...] = ()
    report_to: tuple[str, ...] = ()
    schema: Literal["finding/1"] = "finding/1"


def gravity(finding: Finding) -> tuple[int, int, str, str, str]:
    """Place of a finding among others: gravest outcome first, then by rank, grade, title and id."""
    return (
        OUTCOMES.index(finding.outcome),
        _RANKS.index(finding.rank),
        finding.grade,
        finding.title,
        finding.id,
    )
