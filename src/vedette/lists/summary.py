"""The lines that ``vedette lists --json`` prints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vedette.lists.delta import DeltaLine, counts
from vedette.lists.snapshots import Snapshot, SourceFile
from vedette.lists.store import Compared


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLine:
    """A snapshot of a list.

    ``age_days``: whole days since it was taken in. ``content_days``: since the day of the list itself, which is what
    matters for whoever was listed since. ``names``: of all entries together. ``set_aside``: what is no entry by the
    list's own telling, and how often.
    """

    name: str
    kind: str
    snapshot: str
    sha256: str
    entities: int
    fetched_at: str
    age_days: int
    as_of: str
    content_days: int
    names: int
    reader: str
    origin: str
    files: list[SourceFile]
    rejected: int
    set_aside: dict[str, int]
    unused_columns: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListChanges:
    """What changed between two snapshots of a list."""

    name: str
    before: str
    after: str
    added: int
    removed: int
    changed: int
    lines: list[DeltaLine]


def summary(snapshot: Snapshot, today: date) -> ListLine:
    """The line of a snapshot on a day."""
    return ListLine(
        name=snapshot.name,
        kind=snapshot.kind,
        snapshot=snapshot.snapshot,
        sha256=snapshot.sha256,
        entities=snapshot.entities,
        fetched_at=snapshot.fetched_at,
        age_days=_days(snapshot.fetched_at[:10], today),
        as_of=snapshot.as_of,
        content_days=_days(snapshot.as_of, today),
        names=snapshot.names,
        reader=snapshot.reader,
        origin=snapshot.origin,
        files=list(snapshot.files),
        rejected=snapshot.rejected,
        set_aside=dict(snapshot.set_aside),
        unused_columns=list(snapshot.unused_columns),
    )


def list_changes(compared: Compared) -> ListChanges:
    """The whole of a comparison."""
    return ListChanges(
        name=compared.after.name,
        before=compared.before.snapshot,
        after=compared.after.snapshot,
        **counts(compared.lines),
        lines=list(compared.lines),
    )


def _days(since: str, today: date) -> int:
    return max(0, (today - date.fromisoformat(since)).days)
