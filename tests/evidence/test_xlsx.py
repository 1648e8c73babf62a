"""Workbooks: rows are counted and said to be unread, running text in cells is read, formulas are never worked out."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.evidence.made_office import made_xlsx
from vedette.conduct import SheetLocator
from vedette.errors import InputError, OversizedInput, UnsupportedInput
from vedette.evidence.read import read, reread
from vedette.evidence.xlsx import document as whole
from vedette.evidence.xlsx.places import cell_name
from vedette.records import Reading, Source

SAID = "The Panel reported that North Korea exported coal to China in May 2019."


def source(data: bytes) -> Source:
    return Source(sha256=hashlib.sha256(data).hexdigest(), path="rows.xlsx", size=len(data))


def reading(data: bytes) -> Reading:
    return read(source(data), data)


def test_rows_are_counted_and_running_text_leads_back_to_its_cell() -> None:
    found = reading(made_xlsx({
        "Ships": {"B3": "Ship", "C3": "Remarks", "B4": "A", "C4": SAID, "B5": "B", "C5": "none"},
        "Sums": {"A1": "3"},
    }))  # fmt: skip
    assert (found.kind, found.status) == ("table", "partly")
    assert found.reason == (
        "4 rows of a table (2 sheets), which no reader of this release takes; "
        "1 cells of running text were read as prose"
    )
    assert (found.rows_in, found.rows_accepted) == (5, 1)
    document = found.document
    assert document is not None
    assert document.raw == SAID
    assert document.places is not None
    start = SAID.index("coal")
    assert document.places.locate(start, start + 4) == SheetLocator(
        sheet="Ships", cell="C4", start=start, end=start + 4
    )


def test_a_workbook_without_running_text_says_what_it_is() -> None:
    found = reading(made_xlsx({"Ships": {"A1": "Ship", "B1": "tons", "A2": "A", "B2": "3700"}}))
    assert (found.status, found.rows_in, found.rows_accepted) == ("partly", 2, 0)
    assert "2 rows of a table (1 sheet)" in str(found.reason)


def test_a_formula_is_not_worked_out_and_its_saved_value_is_no_prose_of_ours() -> None:
    found = reading(made_xlsx({"One": {"A1": "=1+1#7", "A2": '=WEBSERVICE("http://invented.example")#', "A3": SAID}}))
    assert found.document is not None
    assert found.document.raw == SAID


def test_a_sheet_that_reaches_to_the_far_corner_is_named_before_it_is_opened() -> None:
    with pytest.raises(OversizedInput, match="17,179,869,184 cells"):
        reading(made_xlsx({"One": {"A1": SAID, "XFD1048576": "x"}}))


def test_an_empty_workbook_is_refused() -> None:
    with pytest.raises(UnsupportedInput, match="without a filled row"):
        reading(made_xlsx({"One": {}}))


@pytest.mark.parametrize(("row", "column", "name"), [(0, 0, "A1"), (6, 25, "Z7"), (6, 26, "AA7"), (0, 16383, "XFD1")])
def test_names_of_cells(row: int, column: int, name: str) -> None:
    assert cell_name(row, column) == name


def test_a_kept_source_is_read_again_by_the_same_reader() -> None:
    data = made_xlsx({"One": {"A3": SAID}})
    first = reading(data)
    assert reread(source(data), data, first.reader, None) == first.document


def test_the_cap_counts_all_sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "MOST_CELLS", 5)
    with pytest.raises(OversizedInput, match="6 cells"):
        reading(made_xlsx({"One": {"A1": SAID, "A3": "x"}, "Two": {"C1": "x"}}))


WHOLE = made_xlsx({"One": {"A1": "Ship", "B2": SAID}, "Two": {"C7": SAID}})


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(WHOLE)), st.binary(max_size=30))
def test_a_file_cut_off_anywhere_is_refused(cut: int, junk: bytes) -> None:
    data = WHOLE[:cut] + junk
    try:
        found = reading(data)
    except InputError as error:
        assert error.what
    else:
        assert len(WHOLE) - cut < 4 or not found.reader.startswith("xlsx")


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_damaged_bytes_do_no_more_than_refuse(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for at, value in changes:
        data[at] = value
    try:
        reading(bytes(data))
    except InputError as error:
        assert error.what
