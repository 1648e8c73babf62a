"""Delimited texts: what stands in which line, and what becomes of rows that are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.evidence.tables.bytes_of import one, rows
from vedette.errors import OversizedInput, UnsupportedInput
from vedette.evidence.tables import delimited_grid as by_block
from vedette.evidence.tables.delimited import records, split
from vedette.evidence.tables.grid import Grid
from vedette.evidence.tables.layout import Layout

LAID = Layout(",", ("a", "b"), 1, 0)


def in_small_blocks(text: str, monkeypatch: pytest.MonkeyPatch) -> Grid:
    with monkeypatch.context() as patched:
        patched.setattr(by_block, "_BLOCK", 24)
        patched.setattr(by_block, "_LEAST", 8)
        return by_block.delimited_grid(text.encode(), LAID, "utf-8")


def row_by_row(text: str) -> tuple[list[tuple[object, ...]], list[int]]:
    """What the reader of rows alone makes of it."""
    found: list[tuple[object, ...]] = []
    wrong = []
    for line, cells in records(split(text), ","):
        if isinstance(cells, str) or (cells and by_block.ragged(cells, LAID.columns) and any(cells)):
            if isinstance(cells, str) or len(cells) > 1 or cells[0].strip():
                wrong.append(line)
        elif cells and any(cells):
            found.append((line, *by_block.fitted(cells, 2)))
    return found, wrong


@given(st.lists(st.sampled_from(["a", "é", '"', '""', ",", "\n", "\r\n", " ", "x,y\n", '"q","r"\n', '"l\nm",n\n'])))
@example(['"q","r"\n', "x,y\n", '"', "a", ",", "x,y\n", '"l\nm",n\n', "x,y\n", '"', "a", ",", "a", "\n", "x,y\n"])
@example(["x,y\n", "\r\n", ",", "\n", '""', ",", '""', "\n", "x,y\n"])
def test_blocks_give_what_reading_row_by_row_gives(parts: list[str]) -> None:
    text = "".join(parts)
    with pytest.MonkeyPatch.context() as patched:
        grid = in_small_blocks(text, patched)
    found, wrong = row_by_row(text)
    assert rows(grid) == found
    assert [item.line for item in grid.rejected] == wrong


def test_lines_are_those_of_the_file_where_cells_have_line_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(f'{number},"one\ntwo {number}"\n' for number in range(50))
    grid = in_small_blocks(text, monkeypatch)
    assert grid.lines.to_pylist() == list(range(1, 101, 2))


def test_headers_are_kept_as_written_and_told_apart() -> None:
    grid = one("Application ID ,Autonomous system  number,Type,Type,,Type\n1,2,3,4,5,6\n1,2,3,4,5,6\n")
    assert grid.cells.column_names == [
        "Application ID ", "Autonomous system  number", "Type", "Type (2)", "column 5", "Type (3)"
    ]  # fmt: skip


def test_titles_above_the_header_are_passed_over_and_a_total_below_is_a_row() -> None:
    grid = one("Payroll,,,\nMarch 2024,,,\n\nEmployee #,Name,Pay,Account\n1,Ann,10,x\n2,Bob,10,y\nTotal,,20,\n")
    assert grid.cells.column_names == ["Employee #", "Name", "Pay", "Account"]
    assert rows(grid) == [(5, "1", "Ann", "10", "x"), (6, "2", "Bob", "10", "y"), (7, "Total", None, "20", None)]


def test_a_header_may_have_line_ends_within_quotes() -> None:
    grid = one('"Hire\ndate",Name,Pay\n2024-01-01,Ann,1\n2024-01-02,Bob,2\n')
    assert grid.cells.column_names == ["Hire\ndate", "Name", "Pay"]
    assert grid.lines.to_pylist() == [3, 4]


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_between_cells_is_told(sign: str) -> None:
    lines = [["id", "name", "pay"], ["1", "Ann", "10.5"], ["2", "Bob", "9,5" if sign != "," else "9.5"]]
    assert one("\n".join(sign.join(line) for line in lines)).cells.column_names == ["id", "name", "pay"]


def test_the_separator_that_excel_names_is_taken() -> None:
    grid = one("sep=;\r\nid;first,last\r\n1;a,b\r\n")
    assert rows(grid) == [(3, "1", "a,b")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_any_encoding_that_can_be_told_is_read(encoding: str) -> None:
    text = "Name,Straße,Ort\nMüller,Hauptstraße über dem Fluß,Zürich\nJäger,Königsallee für Fußgänger,Köln\n"
    assert rows(one(text.encode(encoding)))[0] == (2, "Müller", "Hauptstraße über dem Fluß", "Zürich")


def test_a_row_too_short_or_too_long_is_rejected_with_its_line() -> None:
    grid = one("a,b,c\n" + "1,2,3\n" * 8 + "1,2\n1,2,3,4\n1,2,3,,\n")
    assert [(item.line, item.reason) for item in grid.rejected] == [
        (10, "has 2 cells under 3 columns: cut off, or broken by a line end without quotes"),
        (11, "has 4 cells under 3 columns"),
    ]
    assert grid.lines.to_pylist() == [*range(2, 10), 12]


def test_an_unclosed_quote_costs_its_own_line_only() -> None:
    grid = one('a,b,c\n1,"2,3\n4,5,6\n7,8,9\n')
    assert [(item.line, item.reason) for item in grid.rejected] == [
        (2, "is no row of a CSV: a quote is opened and not closed")
    ]
    assert grid.lines.to_pylist() == [3, 4]


def test_what_follows_too_many_bad_lines_is_named_as_unread() -> None:
    grid = one("a,b,c\n" + "1,2,3\n" * 400 + '1,"x"y,3\n' * 300 + "1,2,3\n")
    assert "everything from line 602 on" in grid.unread
    assert len(grid.rejected) == 200


def test_a_git_log_has_no_header_and_no_quotes() -> None:
    day = "2016-03-01T09:00:00+08:30"
    line = "\t".join(["0123456789" * 4, 'A "B', "a@example.com", day, "C", "c@example.com", day])
    grid = one(f"{line}\n{line}\n")
    assert (grid.made, grid.cells.num_rows, grid.lines.to_pylist()) == ("gitlog", 2, [1, 2])
    assert grid.cells.to_pylist()[0]["author_name"] == 'A "B'
    assert grid.cells.to_pylist()[1]["committer_date"] == day


@pytest.mark.parametrize("name", ["okta_system_log_csv", "entra_signin_portal_csv", "upwork_transactions_csv"])
def test_headers_of_real_exports_are_found(name: str, repository: Path) -> None:
    path = repository.parent / "shared/data/workers/export_headers.json"
    if not path.is_file():
        pytest.skip("the headers of real exports are not beside the checkout")
    columns = json.loads(path.read_text(encoding="utf-8"))[name]["columns"]
    row = ",".join("x" for _ in columns)
    grid = one("\ufeff" + "\r\n".join([",".join(columns), row, row]))
    assert [name.removesuffix(" (2)") for name in grid.cells.column_names] == columns
    assert grid.cells.num_rows == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "Dear Sir, I saw, yesterday.\nThe ship, too, was there.\n",
        "# Title\n\nSome text, with, commas and so on.\n\nAnother, one.\n",
        "<html><body>a,b,c\n1,2,3\n</body></html>",
        "| a | b |\n| 1 | 2 |\n| 3 | 4 |\n",
        "one\ntwo\nthree\n",
        "a,b,c\n1,2,\x00\n4,5,6\n",
    ],
)
def test_what_is_no_table_is_refused(text: str) -> None:
    with pytest.raises(UnsupportedInput) as error:
        one(text)
    assert error.value.remedy


def test_more_columns_than_a_workbook_has_are_refused() -> None:
    with pytest.raises(OversizedInput, match="20,000 columns"):
        one(",".join(["a"] * 20_000) + "\n" + ",".join(["1"] * 20_000) + "\n" + ",".join(["1"] * 20_000))
