"""Rows of a grid as records of one shape, with an account of every cell and row that is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from vedette.evidence.tables import compose
from vedette.evidence.tables.above import said_above
from vedette.evidence.tables.arrays import Array, pa, pc
from vedette.evidence.tables.cells import How, Read, read_cells, typed, unsettled
from vedette.evidence.tables.grid import Grid
from vedette.evidence.tables.headers import needed
from vedette.evidence.tables.recognise import Taken
from vedette.records import Rejection
from vedette.records.recorded import JOINT, Recorded
from vedette.records.tables import BY_NAME

_TOLD = 20
"""Cells of one column, and rows for one reason, that are named each by its line; the rest are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a shape made of a grid. ``kept``: for each row of the grid whether it gave one of the records.

    ``unsettled`` are the headers of columns of days in which the order of day and month could not be told, ``blind``
    those of columns of which no filled cell could be read.
    """

    records: Recorded
    kept: Array
    rejected: tuple[Rejection, ...] = ()
    unsettled: tuple[str, ...] = ()
    blind: tuple[str, ...] = ()


@dataclass(slots=True)
class _Work:
    """A grid on its way: cells by column of the shape, the headers they are from, and what was settled."""

    grid: Grid
    taken: Taken
    cells: dict[str, Array] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    read: dict[str, Read] = field(default_factory=dict)
    assumed: list[str] = field(default_factory=list)


def recorded(grid: Grid, taken: Taken, source: str, how: How) -> Made:
    """The records of the shape that ``taken`` maps; ``source`` is the SHA-256 of the bytes."""
    if any(column.startswith("value.") for column in taken.columns):
        return _spread(grid, taken, source, how)
    work = _laid(grid, taken)
    shape = BY_NAME[taken.shape]
    for column in shape.columns:
        if column.name in work.cells:
            ready = typed(grid.cells, taken.columns.get(column.name, ()), column.form)
            work.read[column.name] = ready or read_cells(work.cells[column.name], column.form, how, column.name)
    _beside(work)
    return _made(work, source, how)


def _laid(grid: Grid, taken: Taken) -> _Work:
    """The cells of each column, put together where a column is made of several."""
    work = _Work(grid, taken)
    parts: dict[str, dict[str, Array]] = {}
    for name, headers in taken.columns.items():
        cells = compose.coalesced(grid.cells, headers)
        whole, _, part = name.partition(".")
        shown = JOINT.join(headers)
        if part and part != "code":
            parts.setdefault(whole, {})[part] = cells
            work.headers[whole] = f"{work.headers[whole]}{JOINT}{shown}" if whole in work.headers else shown
        elif name not in ("event", "place", "mfa_type", "mfa_id", "document"):
            work.cells[whole] = _code(cells) if part else cells
            work.headers[whole] = f"{shown}{JOINT}{work.headers[whole]}" if whole in work.headers else shown
    for whole, found in parts.items():
        made = compose.joined(found, whole, work.cells.get(whole))
        if made is not None:
            work.cells[whole] = made
    _split(work)
    for column, (label, value) in said_above(taken.shape, grid.above).items():
        if column not in work.cells:
            work.cells[column] = pa.array([value] * len(grid.lines), pa.string())
            work.headers[column] = label
            work.assumed.append(f"{label!r} over the table holds for each of its rows")
    return work


def _code(cells: Array) -> Array:
    """An error code as success or none: 0 stands for no error."""
    return pc.if_else(pc.is_valid(cells), pc.if_else(pc.equal(cells, "0"), "true", "false"), None)


def _split(work: _Work) -> None:
    columns = work.taken.columns
    if "place" in columns:
        first, second = compose.placed(compose.coalesced(work.grid.cells, columns["place"]))
        _offer(work, "place", {"city": first, "country": second})
    if "document" in columns:
        first, second = compose.papered(compose.coalesced(work.grid.cells, columns["document"]))
        _offer(work, "document", {"document_type": first, "document_no": second})
    if "mfa_id" in columns and "mfa_type" in columns:
        kinds, numbers = (
            [compose.coalesced(work.grid.cells, (header,)) for header in columns[name]]
            for name in ("mfa_type", "mfa_id")
        )
        found = compose.factor(kinds, numbers)
        if found is not None:
            _offer(work, "mfa_id", {"mfa_device": found})


def _offer(work: _Work, name: str, made: Mapping[str, Array]) -> None:
    for column, cells in made.items():
        if column not in work.cells:
            work.cells[column] = cells
            work.headers[column] = JOINT.join(work.taken.columns[name])


def _beside(work: _Work) -> None:
    """What cells of one column say of another: the currency of an amount, the offset of a clock."""
    shape = BY_NAME[work.taken.shape]
    names = {column.name for column in shape.columns}
    found: dict[str, list[Array]] = {}
    for name, read in work.read.items():
        work.assumed.extend(said for said in read.assumed if said not in work.assumed)
        for other, values in read.beside.items():
            if other in names and not (other == "offset_minutes" and name != "at"):
                found.setdefault(other, []).append(values)
    for other, arrays in found.items():
        own = [work.read[other].values] if other in work.read else []
        values = pc.coalesce(*own, *arrays)
        reasons = work.read[other].reasons if own else pa.nulls(len(values), pa.string())
        work.read[other] = Read(values, reasons)
    if work.taken.currency and "currency" in names and "currency" not in work.read:
        rows = len(work.grid.lines)
        work.read["currency"] = Read(pa.array([work.taken.currency] * rows, pa.string()), pa.nulls(rows, pa.string()))


def _made(work: _Work, source: str, how: How) -> Made:
    shape, rows, lines = BY_NAME[work.taken.shape], len(work.grid.lines), work.grid.lines
    columns = {
        item.name: work.read[item.name].values if item.name in work.read else pa.nulls(rows, item_type)
        for item, item_type in zip(shape.columns, shape.schema.types, strict=False)
    }
    table = pa.table({**columns, "source": pa.array([source] * rows, pa.string()), "line": lines}, schema=shape.schema)
    kind, outside = _of_kind(work)
    kept = kind
    rejected = list(outside)
    for said, names in _needs(work.taken.shape):
        has = _any_valid([columns[name] for name in sorted(names) if name in columns], rows)
        rejected += _rows_without(work, said, names, pc.and_(kept, pc.invert(has)))
        kept = pc.and_(kept, has)
    rejected += [item for name, read in work.read.items() for item in _cells_unread(work, name, read, kept)]
    doubtful = [name for name, read in work.read.items() if pc.any(unsettled(read), min_count=1).as_py()]
    return Made(
        records=Recorded(
            shape=shape.name,
            rows=table.filter(kept),
            headers=dict(work.headers),
            assumed=tuple(work.assumed),
            label=work.taken.label,
            columns=work.taken.columns,
            export=work.taken.export.name if work.taken.export else "",
            sheet=grid.name if (grid := work.grid).made == "sheet" else "",
        ),
        kept=kept,
        rejected=tuple(rejected),
        unsettled=tuple(work.headers.get(name, name) for name in doubtful),
        blind=tuple(work.headers[name] for name, read in work.read.items() if name in work.headers and _blind(read)),
    )


def _needs(shape: str) -> list[tuple[str, frozenset[str]]]:
    """What each row has to hold, in words: the needs of the shape under the words of the recognition."""
    said = {names: words for words, names in needed()[shape].holds}
    found = []
    for names in BY_NAME[shape].needs:
        near = [words for other, words in said.items() if names & {name.partition(".")[0] for name in other}]
        if len(names) == 1 and near:  # of several ways in the words one is not enough: the column itself is named
            (name,) = names
            means = next(column.means for column in BY_NAME[shape].columns if column.name == name)
            near = [means] if all(name not in other or len(other) > 1 for other in said) else near
        found.append((near[0] if near else " or ".join(sorted(names)), names))
    return found


def _any_valid(columns: Sequence[Array], rows: int) -> Array:
    found = pa.array([False] * rows, pa.bool_())  # typed, since a table may have no row
    for column in columns:
        found = pc.or_(found, pc.is_valid(column))
    return found


def _of_kind(work: _Work) -> tuple[Array, list[Rejection]]:
    """Which rows are of the kind that the shape takes, where an export holds several; the others, counted by kind."""
    rows = len(work.grid.lines)
    export = work.taken.export
    headers = work.taken.columns.get("event", ())
    if export is None or not export.only or not headers:
        return pa.array([True] * rows, pa.bool_()), []
    known = pa.array(sorted(export.only))
    events = [compose.coalesced(work.grid.cells, (header,)) for header in headers]
    kept = pa.array([False] * rows, pa.bool_())
    for cells in events:
        kept = pc.or_(kept, pc.is_in(cells, value_set=known))
    others = pa.table({"event": events[0], "line": work.grid.lines}).filter(pc.invert(kept))
    counted = others.group_by("event").aggregate([("line", "min"), ("line", "count")]).sort_by("line_min")
    return kept, [
        Rejection(
            line=item["line_min"],
            field=headers[0],
            reason=f"{_rows(item['line_count'])} of {item['event'] or 'no event'}: no sign-in, left out",
        )
        for item in counted.to_pylist()
    ]


def _rows_without(work: _Work, said: str, names: frozenset[str], without: Array) -> list[Rejection]:
    """The rows rejected because what they need is empty or could not be read."""
    places = pc.indices_nonzero(without).to_pylist() if pc.any(without, min_count=1).as_py() else []
    found = []
    for place in places[:_TOLD]:
        why = [
            reason
            for name in sorted(names)
            if name in work.read and (reason := work.read[name].reasons[place].as_py()) is not None
        ]
        reason = "; ".join(why) if why else f"nothing says {said}"
        found.append(Rejection(line=work.grid.lines[place].as_py(), field="", reason=f"row left out: {reason}"))
    if len(places) > _TOLD:
        rest = _rows(len(places) - _TOLD)
        line = work.grid.lines[places[_TOLD]].as_py()
        found.append(Rejection(line=line, field="", reason=f"{rest} more left out from here: nothing says {said}"))
    return found


def _cells_unread(work: _Work, name: str, read: Read, kept: Array) -> list[Rejection]:
    bad = pc.and_(pc.is_valid(read.reasons), kept)
    places = pc.indices_nonzero(bad).to_pylist() if pc.any(bad, min_count=1).as_py() else []
    header = work.headers.get(name, name)
    found = [
        Rejection(line=work.grid.lines[place].as_py(), field=header, reason=read.reasons[place].as_py())
        for place in places[:_TOLD]
    ]
    if len(places) > _TOLD:
        more = f"{len(places) - _TOLD:,} more cells of this column from here could not be read"
        found.append(Rejection(line=work.grid.lines[places[_TOLD]].as_py(), field=header, reason=more))
    return found


def _blind(read: Read) -> bool:
    """Whether there were cells and none of them could be read; one or two may be slips, a column of them is none."""
    blank: bool = read.values.null_count == len(read.values)
    return blank and len(read.reasons) - read.reasons.null_count > 2


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count:,} rows"


def _spread(grid: Grid, taken: Taken, source: str, how: How) -> Made:
    """Contacts: each filled cell of each phone, address or messenger is a row of its own."""
    whose = {name: headers for name, headers in taken.columns.items() if not name.startswith("value")}
    made: list[Made] = []
    for name, headers in taken.columns.items():
        scheme = name.partition(".")[2]
        for header in headers if scheme else ():
            one = Taken(shape=taken.shape, label=taken.label, columns={**whose, "value": (header,)})
            found = recorded(grid, one, source, how)
            rows = found.records.rows
            schemes = pa.array([scheme] * len(rows), pa.string())
            rows = rows.set_column(rows.schema.get_field_index("scheme"), "scheme", schemes)
            records = replace(found.records, rows=rows)
            made.append(Made(records=records, kept=found.kept, unsettled=found.unsettled))
    kept = made[0].kept
    for item in made[1:]:
        kept = pc.or_(kept, item.kept)
    shown = {**made[0].records.headers, "value": JOINT.join(item.records.headers["value"] for item in made)}
    rows = pa.concat_tables([item.records.rows for item in made])
    places = pc.indices_nonzero(pc.invert(kept)).to_pylist()
    rejected = [
        Rejection(line=grid.lines[place].as_py(), field="", reason="row left out: nothing to reach the person by")
        for place in places[:_TOLD]
    ]
    records = replace(made[0].records, rows=rows, headers=shown, columns=taken.columns)
    return Made(records=records, kept=kept, rejected=tuple(rejected))
