"""What a file gives as tables of records: each of its grids recognised, or mapped by the user, and read into rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from vedette.errors import InputError, OversizedInput
from vedette.evidence.tables.arrays import Array, pa, pc
from vedette.evidence.tables.cells import How
from vedette.evidence.tables.days import Settled, settle
from vedette.evidence.tables.grid import Grid, place
from vedette.evidence.tables.made import grids, may_be
from vedette.evidence.tables.mapping import TableMapping, order_said
from vedette.evidence.tables.recognise import Taken, recognise
from vedette.evidence.tables.recorded import Made, recorded
from vedette.records import Rejection, Source
from vedette.records.recorded import Recorded
from vedette.records.tables import BY_NAME

NAME = "records"
VERSION = "1"
KIND = "table"


@dataclass(frozen=True, slots=True)
class Tabled:
    """What the tables of a file gave. ``near`` says in words why none was recognised; then there are no records.

    ``unread`` makes the reading partly; ``others`` are names of sheets that are no known table, ``rows`` how many rows
    of the file are in tables that are.
    """

    records: tuple[Recorded, ...] = ()
    rows: int = 0
    accepted: int = 0
    rejected: tuple[Rejection, ...] = ()
    unused: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    near: str = ""


@dataclass(slots=True)
class _Account:
    records: list[Recorded] = field(default_factory=list)
    rows: int = 0
    accepted: int = 0
    rejected: list[Rejection] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def tabled(source: Source, data: bytes, mapping: TableMapping = ()) -> Tabled | None:
    """The tables of the bytes as records; nothing where the bytes are no table at all.

    Raises :class:`~vedette.errors.InputError`: too large, or the user's mapping names columns that are not there.
    """
    if not may_be(data):
        return None
    try:
        found = grids(source, data)
    except OversizedInput:
        raise
    except InputError:
        return None  # the readers of documents say what is wrong with it
    account = _Account()
    others, near = [], []
    for grid in found:
        taken, reason = _shapes(grid, source.path, mapping)
        if taken:
            _take(account, grid, taken, source, mapping)
        else:
            others.append(grid.name)
            near.append(reason)
    if not account.records:
        return Tabled(near=next((reason for reason in near if reason), ""))
    return Tabled(
        records=tuple(account.records),
        rows=account.rows,
        accepted=account.accepted,
        rejected=tuple(sorted(account.rejected, key=lambda item: item.line)),
        unused=tuple(account.unused),
        unread=tuple(account.unread),
        remarks=tuple(dict.fromkeys(account.remarks)),
        others=tuple(others),
    )


def _shapes(grid: Grid, path: str, mapping: TableMapping) -> tuple[tuple[Taken, ...], str]:
    headers = grid.cells.column_names
    mapped = tuple(
        entry.taken(path, headers) for entry in mapping if entry.shape is not None and entry.fits(path, grid.name)
    )
    if mapped:
        return mapped, ""
    found = recognise(headers)
    return found.taken, found.reason


def _take(account: _Account, grid: Grid, taken: tuple[Taken, ...], source: Source, mapping: TableMapping) -> None:
    said = order_said(entry for entry in mapping if entry.fits(source.path, grid.name))
    settled = settle(_day_cells(grid, taken))
    how = How(said or settled.order)
    made = [recorded(grid, one, source.sha256, how) for one in taken]
    account.records += [item.records for item in made]
    account.rows += len(grid.lines) + len(grid.rejected)
    kept = made[0].kept
    for item in made[1:]:
        kept = pc.or_(kept, item.kept)
    account.accepted += pc.sum(pc.cast(kept, pa.int64())).as_py() or 0
    account.rejected += [*grid.rejected, *_told(grid, made, kept)]
    used = frozenset(header for one in taken for header in one.headers)
    account.unused += [header for header in grid.cells.column_names if header not in used]
    account.unread += _unread(grid, made, settled, account)
    account.remarks += [assumed for item in made for assumed in item.records.assumed]
    if settled.order and not said:
        account.remarks.append(f"days are read {settled.order} first, as {settled.value.strip()[:24]!r} shows")


def _day_cells(grid: Grid, taken: tuple[Taken, ...]) -> Iterable[str]:
    """The distinct texts of all columns of days and instants of a table: one of them settles the order for all."""
    headers = dict.fromkeys(
        header
        for one in taken
        for column in BY_NAME[one.shape].columns
        if column.form in ("day", "instant")
        for header in one.columns.get(column.name, ())
    )
    for header in headers:
        column = grid.cells.column(header)
        if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
            yield from (text for text in pc.unique(column).to_pylist() if text)


def _told(grid: Grid, made: list[Made], kept: Array) -> list[Rejection]:
    """What was left out, with lines as within the table. A row that one of the shapes took is none left out; of a cell
    that two shapes need it is said once."""
    taken_lines = None
    found: dict[tuple[int, str, str], Rejection] = {}
    for number, item in enumerate(made):
        for rejection in item.rejected:
            if number and not rejection.field:
                continue
            if not rejection.field and len(made) > 1:
                taken_lines = taken_lines or frozenset(grid.lines.filter(kept).to_pylist())
                if rejection.line in taken_lines:
                    continue
            name = f"{grid.name}: {rejection.field}".removesuffix(": ") if grid.made == "sheet" else rejection.field
            line = place(rejection.line)[1]
            found.setdefault((line, name, rejection.reason), replace(rejection, line=line, field=name))
    return list(found.values())


def _unread(grid: Grid, made: list[Made], settled: Settled, account: _Account) -> list[str]:
    """What makes the reading partly: rows not looked at, days that can be read two ways, a column nobody could read."""
    found = [grid.unread] if grid.unread else []
    doubtful = tuple(dict.fromkeys(header for item in made for header in item.unsettled))
    if doubtful:
        why = "both orders stand there" if settled.both else "no value tells"
        found.append(
            f"days of {', '.join(doubtful)} can be read day first or month first ({why}): they were left out; say "
            "`day_first: true` or `false` in a mapping file (--mapping)"
        )
    blind = tuple(dict.fromkeys(header for item in made for header in item.blind if header not in doubtful))
    if blind:
        found.append(
            f"no cell of {', '.join(blind)} could be read: say in a mapping file which column it is (--mapping)"
        )
    if len(grid.lines) and not account.accepted:
        why = f" ({account.rejected[0].reason.removeprefix('row left out: ')})" if account.rejected else ""
        found.append(f"not one row could be taken{why}")
    return found
