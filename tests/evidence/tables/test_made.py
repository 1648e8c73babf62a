"""Bytes of any kind: each container, every cap, and no exception but those of inputs."""

from __future__ import annotations

import datetime
import gzip
import io
from decimal import Decimal

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from tests.evidence.made_office import made_xlsx
from tests.evidence.tables.bytes_of import one, read, rows, source_of
from vedette.errors import InputError, OversizedInput, UnreadableInput, UnsupportedInput
from vedette.evidence.tables.grid import STEP
from vedette.evidence.tables.made import grids, may_be

AT = datetime.datetime(2024, 1, 2, 3, tzinfo=datetime.UTC)
CSV = b"id,name,pay\n1,Ann,10\n2,Bob,20\n"
JSON = b'{"value": [{"id": 1}, {"id": 2}]}'


def parquet_of(table: pa.Table) -> bytes:
    file = io.BytesIO()
    parquet.write_table(table, file)
    return file.getvalue()


PARQUET = parquet_of(pa.table({"id": [1, 2], "at": [AT, None], "pay": [Decimal("1.50")] * 2}))
SHEETS = made_xlsx(
    {
        "May": {"A1": "Report", "A3": "id", "B3": "name", "C3": "pay", "A4": "1", "B4": "Ann", "C4": "10"},
        "Notes": {"A1": "nothing"},
        "June": {"A1": "id", "B1": "name", "C1": "pay", "A2": "1", "B2": "Ann", "C2": "11"},
    }
)


def test_sheets_are_grids_and_their_lines_are_told_apart() -> None:
    may, june = read(SHEETS)
    assert (may.name, june.name) == ("May", "June")
    assert [(may.lines.to_pylist(), may.cells.to_pylist())] == [([4], [{"id": "1", "name": "Ann", "pay": "10"}])]
    assert june.lines.to_pylist() == [STEP + 2]


def test_parquet_keeps_its_types() -> None:
    grid = one(PARQUET)
    assert grid.cells.schema.field("pay").type == pa.decimal128(3, 2)
    assert rows(grid)[0] == (1, 1, AT, Decimal("1.50"))


def test_members_of_structs_are_columns() -> None:
    table = pa.table({"actor": [{"id": "1", "at": {"zone": "UTC"}}]})
    assert one(parquet_of(table)).cells.column_names == ["actor.id", "actor.at.zone"]


@pytest.mark.parametrize("data", [CSV, JSON, PARQUET])
def test_gzip_of_a_table_is_the_table(data: bytes) -> None:
    assert one(gzip.compress(data)).cells.equals(one(data).cells)
    assert may_be(gzip.compress(data))


def test_members_of_gzip_follow_each_other() -> None:
    assert one(gzip.compress(CSV) + gzip.compress(b"3,Eve,30\n")).cells.num_rows == 3


def test_a_bomb_is_stopped_while_it_unpacks() -> None:
    with pytest.raises(OversizedInput, match="unpacks to more than"):
        read(gzip.compress(bytes(64 * 1024 * 1024)))
    packed = gzip.compress(CSV * 100)
    with pytest.raises(OversizedInput, match="more than 1,000 bytes"):
        grids(source_of(packed), packed, most_bytes=1000)


@pytest.mark.parametrize("data", [gzip.compress(CSV)[:-4], gzip.compress(CSV)[:12] + b"\xff" * 40])
def test_damaged_gzip_is_named(data: bytes) -> None:
    with pytest.raises(UnreadableInput):
        read(data)


def test_gzip_within_gzip_is_refused() -> None:
    data = gzip.compress(gzip.compress(CSV))
    assert not may_be(data)
    with pytest.raises(UnsupportedInput):
        read(data)


@pytest.mark.parametrize("data", [CSV, JSON, PARQUET, SHEETS, b"a;b;c\n1;2;3\n4;5;6\n", b"id,name,hired on\n"])
def test_a_table_may_be_one(data: bytes) -> None:
    assert may_be(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"The ship, it said, left.\nIt went, they said, to sea.\n",
        b"%PDF-1.7 a,b,c\n1,2,3\n",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"PK\x03\x04nothing",
        b"[1] A note.\n",
        b"{\\rtf1 a}",
        b"# List\n- one, two\n- three, four\n",
    ],
)
def test_what_is_no_table_may_not_be_one(data: bytes) -> None:
    assert not may_be(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_grids_or_an_error_of_the_input(data: bytes) -> None:
    _survives(data)


@given(
    st.sampled_from([CSV, JSON, PARQUET, SHEETS, gzip.compress(CSV)]),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=6),
    st.integers(0, 40),
)
def test_a_damaged_table_is_grids_or_an_error_of_the_input(
    data: bytes, changes: list[tuple[int, int]], cut: int
) -> None:
    broken = bytearray(data)
    for at, value in changes:
        broken[at % len(broken)] = value
    _survives(bytes(broken[: len(broken) - cut]))


@given(st.text(alphabet='ab1,;\t|"\n\r {}[]:\ufeff\u00e9\u2028', max_size=120))
def test_any_text_is_grids_or_an_error_of_the_input(text: str) -> None:
    _survives(text.encode())


def _survives(data: bytes) -> None:
    may_be(data)
    try:
        found = read(data)
    except InputError as error:
        assert error.remedy
        return
    for grid in found:
        grid.cells.validate(full=True)
        assert grid.cells.num_rows == len(grid.lines) == len(set(grid.lines.to_pylist()))
        assert len(set(grid.cells.column_names)) == grid.cells.num_columns
