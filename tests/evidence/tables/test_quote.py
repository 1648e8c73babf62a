"""Rows read again and shown under the headers of the source."""

from __future__ import annotations

import datetime
import io

import pyarrow as pa
from pyarrow import parquet

from tests.evidence.made_office import made_xlsx
from tests.evidence.tables.bytes_of import source_of
from vedette.conduct import Evidence, RowLocator, TextLocator
from vedette.evidence.tables.grid import STEP
from vedette.evidence.tables.made import grids
from vedette.evidence.tables.quote import LONGEST_VALUE, cells_at, cells_of, line_of, quoted

CSV = b"Employee #,Work Email ,Note\n7,ann@example.com,\n8,BOB@example.com,%s\n" % (b"x" * 400)


def row(line: int, *columns: str) -> Evidence:
    return Evidence(source="s", path="", locator=RowLocator(line=line, columns=columns))


def test_values_stand_under_the_headers_as_written() -> None:
    cells = cells_at(source_of(CSV), CSV, {2, 3, 9})
    assert sorted(cells) == [2, 3]
    headers = {"person_id": "Employee #", "email": "Work Email ", "note": "Note"}
    found = quoted(row(3, "person_id", "email", "role"), cells, headers, "staff.csv")
    assert found.path == "staff.csv"
    assert found.locator == RowLocator(line=3, columns=("Employee #", "Work Email "))
    assert found.values == {"Employee #": "8", "Work Email ": "BOB@example.com"}


def test_empty_cells_give_no_value_and_long_ones_are_cut() -> None:
    cells = cells_at(source_of(CSV), CSV, {2, 3})
    assert quoted(row(2, "note"), cells, {"note": "Note"}, "p").values == {}
    values = quoted(row(3, "note"), cells, {"note": "Note"}, "p").values or {}
    assert len(values["Note"]) == LONGEST_VALUE
    assert values["Note"].endswith("x…")


def test_the_second_sheet_is_named_by_its_number() -> None:
    book = made_xlsx(
        {
            "May": {"A1": "id", "B1": "name", "C1": "pay", "A2": "1", "B2": "Ann", "C2": "10"},
            "June": {"A1": "id", "B1": "name", "C1": "pay", "A2": "1", "B2": "Ann", "C2": "11"},
        }
    )
    cells = cells_at(source_of(book), book, {2, STEP + 2})
    found = quoted(row(STEP + 2, "pay"), cells, {"pay": "pay"}, "pay.xlsx")
    assert isinstance(found.locator, RowLocator)
    assert (found.locator.line, found.locator.table, found.values) == (2, 2, {"pay": "11"})
    assert line_of(found.locator) == STEP + 2


def test_typed_cells_are_written_as_iso_says() -> None:
    file = io.BytesIO()
    moment = datetime.datetime(2024, 5, 6, 7, 8, tzinfo=datetime.UTC)
    table = pa.table({"at": pa.array([moment], pa.timestamp("us", "UTC")), "on": [moment.date()], "ok": [True]})
    parquet.write_table(table, file)
    data = file.getvalue()
    assert cells_at(source_of(data), data, {1}) == {
        1: {"at": "2024-05-06T07:08:00.000000Z", "on": "2024-05-06", "ok": "true"}
    }


def test_other_evidence_is_left_as_it_is() -> None:
    text = Evidence(source="s", path="a.txt", locator=TextLocator(start=0, end=1), quote="x")
    assert quoted(text, {}, {}, "p") is text
    done = quoted(row(2, "note"), {}, {"note": "Note"}, "p")
    assert quoted(done, {}, {"Note": "other"}, "q") is done


def test_lines_of_json_that_nobody_asks_for_move_no_table() -> None:
    data = (
        b'{"staff": [{"id": "1"}, {"id": "2"}, {"id": "3"}], '
        b'"pay": [{"sum": "10", "id": "1"}, {"sum": "11"}, {"sum": "12"}]}'
    )
    whole = cells_of(grids(source_of(data), data), {3, STEP + 2})
    assert whole == {3: {"id": "3"}, STEP + 2: {"sum": "11"}}
    assert cells_at(source_of(data), data, {3, STEP + 2}) == whole
    assert cells_at(source_of(data), data, {STEP + 2}) == {STEP + 2: {"sum": "11"}}
