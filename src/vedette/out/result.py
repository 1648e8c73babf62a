"""Everything one run says: the shapes behind the files of an output folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import pyarrow as pa

from vedette.claims.claim import Claim
from vedette.conduct import Conduct
from vedette.findings.finding import Finding
from vedette.groups.group import Group
from vedette.parties.link import PartyLine
from vedette.records import Status
from vedette.second.line import SecondLine
from vedette.series.figures import SeriesLine
from vedette.series.reckoning import Reckoning

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")


class Lines(tuple[T, ...]):
    """Typed lines in order, with a way out to Arrow."""

    __slots__ = ()

    def to_arrow(self) -> pa.Table:
        """The lines as a table: one column a field; nested values are JSON text, so that the schema never varies."""
        rows = [{key: _cell(value) for key, value in asdict(line).items()} for line in self]
        return pa.Table.from_pylist(rows)


def _cell(value: object) -> object:
    nested = isinstance(value, (dict, list, tuple))
    return json.dumps(value, ensure_ascii=False) if nested else value


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestInput:
    """What became of one name that was found. ``status`` other than ``read`` makes the run INCOMPLETE.

    ``media_type`` is null where no text was taken from it, and ``encoding`` where its text is made by a reader.
    """

    path: str
    sha256: str | None
    kind: str
    reader: str
    status: Status
    reason: str | None
    rows_in: int
    rows_accepted: int
    encoding: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The account of a run, and the only place with a clock (``made_at``, UTC)."""

    complete: bool
    inputs: tuple[ManifestInput, ...]
    lists: tuple[dict[str, str], ...]
    parameters: dict[str, Any]
    versions: dict[str, str]
    counts: dict[str, int]
    files: dict[str, str]
    run_key: str
    made_at: str
    schema: Literal["manifest/1"] = "manifest/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeltaLine:
    """How one finding differs from the run before in the same folder."""

    id: str
    change: Literal["added", "removed", "changed"]
    title: str
    outcome: str
    before: str | None
    schema: Literal["delta/1"] = "delta/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A run as typed objects.

    ``texts`` maps a source's SHA-256 to its text (``raw`` of the document), ``tables`` the name of a shape to the rows
    of all its sources; a result read back from a folder has none of these.
    """

    manifest: Manifest
    claims: Lines[Claim]
    conduct: Lines[Conduct]
    findings: Lines[Finding]
    parties: Lines[PartyLine]
    series: Lines[SeriesLine]
    groups: Lines[Group]
    reckonings: Lines[Reckoning]
    second: Lines[SecondLine]
    delta: Lines[DeltaLine]
    texts: Mapping[str, str]
    tables: Mapping[str, pa.Table] = field(default_factory=dict)
