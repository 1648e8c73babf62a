"""The JSON Schema (2020-12) of every shape, made from the very types that are written and read back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vedette.claims.claim import Claim
from vedette.conduct import Conduct
from vedette.findings.finding import Finding
from vedette.groups.group import Group
from vedette.lists.summary import ListChanges, ListLine
from vedette.out.lines import adapter
from vedette.out.result import DeltaLine, Manifest
from vedette.parties.link import PartyLine
from vedette.regime.line import MeasureLine
from vedette.screening.lines import HitLine
from vedette.second.line import SecondLine
from vedette.series.figures import SeriesLine
from vedette.series.reckoning import Reckoning


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """One row left out by a reader."""

    line: int
    field: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedTable:
    """One shape found in a table: each column with its headers, the rows it gave, and what was taken for granted."""

    shape: str
    taken_for: str
    sheet: str | None
    rows: int
    columns: dict[str, list[str]]
    assumed: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLine:
    """One input, as ``vedette read --json`` prints it."""

    path: str
    sha256: str | None
    taken_for: str
    reader: str
    rows_in: int
    rows_accepted: int
    rejected: list[Rejected]
    unused_columns: list[str]
    status: str
    reason: str | None
    encoding: str | None
    mapping: list[MappedTable]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """An input that was not read in full."""

    path: str
    status: str
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLine:
    """A finding in short."""

    id: str
    title: str
    outcome: str
    grade: str
    measures: list[str]
    duty_of: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSummary:
    """What ``vedette check --json`` and ``vedette demo --json`` print."""

    schema: str
    complete: bool
    out: str
    report: str
    counts: dict[str, int]
    unread: list[Unread]
    findings: list[FoundLine]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyLine:
    """What ``vedette verify --json`` prints."""

    schema: str
    out: str
    checked: dict[str, int]
    wrong: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyLine:
    """What ``vedette why --json`` prints: the line itself and what stands behind it.

    ``group`` is the group of a claim (or the line itself), null where it stands alone; ``reckonings`` are the sums in
    which the claim or a claim of the group takes part.
    """

    schema: str
    what: str
    line: dict[str, Any]
    behind: list[dict[str, Any]]
    group: dict[str, Any] | None
    reckonings: list[dict[str, Any]]


SCHEMAS: tuple[tuple[str, Any], ...] = (
    ("claim", Claim),
    ("conduct", Conduct),
    ("finding", Finding),
    ("party", PartyLine),
    ("series", SeriesLine),
    ("group", Group),
    ("reckoning", Reckoning),
    ("second", SecondLine),
    ("delta", DeltaLine),
    ("manifest", Manifest),
    ("law", list[MeasureLine]),
    ("read", list[ReadLine]),
    ("check", CheckSummary),
    ("demo", CheckSummary),
    ("why", WhyLine),
    ("screen", HitLine),
    ("verify", VerifyLine),
    ("lists", list[ListLine]),
    ("lists-delta", ListChanges),
)


def schema_of(name: str) -> dict[str, Any] | None:
    """The schema of a shape, or nothing where there is no such shape."""
    shape = dict(SCHEMAS).get(name)
    if shape is None:
        return None
    found = adapter(shape).json_schema(mode="serialization")
    return _renamed(found) if name == "law" else found


def _renamed(schema: dict[str, Any]) -> dict[str, Any]:
    """``from`` is the contract's word and Python's own: the field is called ``start`` in the code."""
    for shape in (schema.get("$defs") or {}).values():
        properties = shape.get("properties", {})
        if "start" in properties:
            shape["properties"] = {("from" if key == "start" else key): value for key, value in properties.items()}
            shape["required"] = ["from" if key == "start" else key for key in shape.get("required", [])]
    return schema
