"""Cells of one column to values of one form: worked out once for each distinct text, whatever the number of rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pyarrow

from vedette.evidence.tables.arrays import Array, pa, pc
from vedette.evidence.tables.days import UNSETTLED, Moment, Order, read_moment
from vedette.evidence.tables.figures import Amount, decimal_sign, read_amount
from vedette.evidence.tables.plain import read_count, read_degrees, read_email, read_flag, read_ip, read_text
from vedette.geo.state_code import state_code
from vedette.records.shape import ARROW, Form

_ISO_INSTANT = r"^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$"


@dataclass(frozen=True, slots=True)
class Read:
    """Values of a column, and for each row whether its cell held something that could not be read.

    ``reasons`` has for each such row its reason and is null elsewhere; ``beside`` are further columns found in the
    cells (a currency, the offset of a clock); ``assumed`` what was taken for granted.
    """

    values: Array
    reasons: Array
    beside: Mapping[str, Array] = field(default_factory=dict)
    assumed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class How:
    """What is settled for a file before its cells are read: the order of day and month. ``birth``: a birth date."""

    order: Order | None = None
    birth: bool = False


def read_cells(cells: Array, form: Form, how: How, column: str = "") -> Read:
    """The cells (strings, null where empty) as ``column``."""
    if form == "instant" and (quick := _iso_instants(cells)) is not None:
        return quick
    encoded = cells.dictionary_encode()
    texts: list[str] = encoded.dictionary.to_pylist()
    told = [_known(text) for text in texts]
    reader = _reader(form, how, column, [text for text in told if text])
    found = [reader(text) if text else None for text in told]
    reasons = pa.array([_reason(text, value) for text, value in zip(told, found, strict=True)], pa.string())
    beside: dict[str, Array] = {}
    assumed: tuple[str, ...] = ()
    values = [None if isinstance(value, _Failed) else value for value in found]
    if form in ("day", "instant"):
        beside, assumed = _moments(values, form)
        values = [_of_moment(value, form) for value in values]
    elif form == "amount":
        beside, assumed = _amounts(values)
        values = [value.value if isinstance(value, Amount) else None for value in values]
    indices = encoded.indices
    return Read(
        pa.array(values, ARROW[form]).take(indices),
        reasons.take(indices),
        {name: array.take(indices) for name, array in beside.items()},
        assumed,
    )


def one_text(cells: Array) -> Array:
    """The cells with blanks folded, null where they say that nothing is known."""
    encoded = cells.dictionary_encode()
    return pa.array([_known(text) for text in encoded.dictionary.to_pylist()], pa.string()).take(encoded.indices)


def typed(cells: pyarrow.Table, headers: Sequence[str], form: Form) -> Read | None:
    """A column of a Parquet table that already has the type of the form: instants with a zone, days, numbers."""
    if len(headers) != 1:
        return None
    column = cells.column(headers[0]).combine_chunks()
    kind = column.type
    fits = {
        "instant": pa.types.is_timestamp(kind),
        "day": pa.types.is_date(kind) or pa.types.is_timestamp(kind),
        "degrees": pa.types.is_floating(kind),
        "count": pa.types.is_integer(kind),
        "flag": pa.types.is_boolean(kind),
    }
    if not fits.get(form):
        return None
    said = ("times without a zone are taken as UTC",) if form == "instant" and kind.tz is None else ()
    values = pc.cast(column, ARROW[form], safe=False)
    return Read(values, pa.nulls(len(column), pa.string()), assumed=said)


@dataclass(frozen=True, slots=True)
class _Failed:
    reason: str


def _known(text: str | None) -> str | None:
    return read_text(text) if text else None


def _reason(text: str | None, value: Any) -> str | None:
    if not isinstance(value, _Failed):
        return None
    shown = text if text and len(text) <= 40 else f"{(text or '')[:37]}..."
    return f"{shown!r}: {value.reason}"


def _reader(form: Form, how: How, column: str, texts: list[str]) -> Callable[[str], Any]:
    """A function of one text for the form; what is told by all texts together is settled here."""
    if form in ("day", "instant"):
        birth = column == "birth_date"
        return lambda text: _moment(text, how.order, form, birth=birth)
    if form == "amount":
        sign = decimal_sign(texts)
        return lambda text: _else(read_amount(text, sign))
    if form == "text" and column == "ip":
        return lambda text: read_ip(text) or _Failed("no address of a machine")
    simple: Mapping[str, Callable[[str], Any]] = {
        "text": lambda text: text,
        "email": lambda text: read_email(text) or _Failed("no single address"),
        "state": lambda text: state_code(text) or _Failed("no State is known by this name"),
        "count": lambda text: _else(read_count(text)),
        "degrees": lambda text: _else(read_degrees(text)),
        "flag": lambda text: _else(read_flag(text)),
    }
    return simple[form]


def _else(value: Any) -> Any:
    return _Failed(value) if isinstance(value, str) else value


def _moment(text: str, order: Order | None, form: Form, *, birth: bool) -> Moment | _Failed:
    found = read_moment(text, order, birth=birth, leading=birth)
    if isinstance(found, str):
        return _Failed(found)
    if form == "instant" and found.instant is None:
        return _Failed("a day without a time of day")
    return found


def _of_moment(value: Any, form: Form) -> Any:
    if not isinstance(value, Moment):
        return None
    return value.day if form == "day" else value.instant


def _moments(values: list[Any], form: Form) -> tuple[dict[str, Array], tuple[str, ...]]:
    moments = [value for value in values if isinstance(value, Moment)]
    assumed = []
    if form == "instant" and any(not value.zoned for value in moments):
        assumed.append("times without a zone are taken as UTC")
    if any(value.serial for value in moments):
        assumed.append("numbers in columns of days count from 1899-12-30, as spreadsheets do")
    offsets = pa.array([value.offset if isinstance(value, Moment) else None for value in values], pa.int64())
    return ({"offset_minutes": offsets} if form == "instant" else {}), tuple(assumed)


def _amounts(values: list[Any]) -> tuple[dict[str, Array], tuple[str, ...]]:
    amounts = [value for value in values if isinstance(value, Amount)]
    bare = any(value.bare for value in amounts)
    named = any(value.currency for value in amounts)
    codes = pa.array([value.currency if isinstance(value, Amount) else None for value in values], pa.string())
    said = ("a dollar sign without a State is taken as that of the United States",) if bare else ()
    return ({"currency": codes} if named else {}), said


def _iso_instants(cells: Array) -> Read | None:
    """A column of instants written alike in UTC needs no reading of one value at a time."""
    fit = pc.match_substring_regex(cells, pattern=_ISO_INSTANT)
    if len(cells) == 0 or not pc.all(fit, min_count=1).as_py() or cells.null_count == len(cells):
        return None
    try:
        values = pc.cast(cells, pa.timestamp("us", tz="UTC"))
    except pa.ArrowInvalid:
        return None
    offsets = pc.if_else(cells.is_valid(), pa.scalar(0, pa.int64()), pa.scalar(None, pa.int64()))
    return Read(values, pa.nulls(len(cells), pa.string()), {"offset_minutes": offsets})


def unsettled(read: Read) -> Array:
    """For each row whether its day was left because the order of day and month could not be told."""
    return pc.fill_null(pc.match_substring(read.reasons, pattern=UNSETTLED), False)
