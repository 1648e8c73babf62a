"""Rows that a run printed are read again from the kept tables."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.evidence.tables.bytes_of import source_of
from vedette.conduct import Evidence, RowLocator
from vedette.evidence.store import Store
from vedette.out.rows import rows_differing

CSV = b"id,name,pay\n1,Ann,10\n2,Bob,20\n"
SOURCE = source_of(CSV).sha256
ROW = Evidence(
    source=SOURCE,
    path="pay.csv",
    locator=RowLocator(line=3, columns=("name", "pay")),
    values={"name": "Bob", "pay": "20"},
)


def wrong(folder: Path, item: Evidence, kept: bytes = CSV) -> list[str]:
    Store(folder).keep(SOURCE, kept)
    found: list[str] = []
    assert rows_differing(folder, {SOURCE: "pay.csv"}, [item, item], found) == 2
    return list(dict.fromkeys(found))


def test_a_row_as_it_stands_is_right(tmp_path: Path) -> None:
    assert wrong(tmp_path, ROW) == []


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (replace(ROW, values={"name": "Ann", "pay": "20"}), "the value of 'name' does not stand at pay.csv line 3"),
        (replace(ROW, values={"id": "2"}), "the value of 'id' does not stand at pay.csv line 3"),
        (replace(ROW, locator=RowLocator(line=9, columns=("name",))), "no row stands at pay.csv line 9"),
        (replace(ROW, locator=RowLocator(line=3, columns=("name",), table=2)), "no row stands at pay.csv line 3"),
    ],
)
def test_a_value_that_is_not_there_is_named(tmp_path: Path, item: Evidence, said: str) -> None:
    assert wrong(tmp_path, item) == [said]


def test_a_table_changed_or_not_kept_is_named(tmp_path: Path) -> None:
    assert wrong(tmp_path, ROW, CSV.replace(b"20", b"21")) == [f"sources/{SOURCE}: a kept source was changed."]
    found: list[str] = []
    rows_differing(tmp_path, {}, [ROW], found)
    assert found == [f"sources/{SOURCE}: not kept, though 1 rows of it are quoted"]
