"""JSON lines: the same content is the same bytes, and what is read back is what was written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.lines import Goods, Place, act, day, party
from vedette.conduct import Conduct
from vedette.errors import IntegrityError
from vedette.out.lines import dump, dump_all, load_line, load_lines
from vedette.out.result import Lines

COAL = act(
    "goods_export",
    goods=Goods(text="coal", keys=("coal",)),
    parties=(party("vessel", "Wise “Star” 별", imo="9074729"),),
    places=(Place(name="Nampo", country="KP", role="origin", lat=38.7, lon=125.4),),
    period=day("2019-05-02"),
)


def test_what_is_read_back_is_what_was_written() -> None:
    assert load_line(dump(COAL), Conduct, "here") == COAL


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_comes_back_as_it_went(name: str, text: str) -> None:
    line = act("goods_import", parties=(party("actor", name),), goods=Goods(text=text))
    written = dump(line)
    assert "\n" not in written
    assert load_line(written, Conduct, "here") == line


def test_the_schema_comes_first() -> None:
    assert dump(COAL).startswith('{"schema": "conduct/1", "id": "')


def test_text_stays_readable_in_the_file() -> None:
    assert "별".encode() in dump_all([COAL])


def test_a_file_that_is_not_there_holds_no_lines(tmp_path: Path) -> None:
    assert load_lines(tmp_path / "none.jsonl", Conduct) == ()


@pytest.mark.parametrize("line", ["", "{", "[]", '{"schema": "conduct/1"}', '{"id": 5}'])
def test_a_line_of_another_shape_is_named_by_file_and_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "conduct.jsonl"
    path.write_text(f"{dump(COAL)}\n{line}\n", encoding="utf-8")
    if not line:
        assert load_lines(path, Conduct) == (COAL,)
        return
    with pytest.raises(IntegrityError) as error:
        load_lines(path, Conduct)
    assert str(error.value).startswith(f"{path}:2: not a conduct")
    assert error.value.remedy


def test_lines_become_a_table_with_one_column_a_field() -> None:
    table = Lines((COAL,)).to_arrow()
    assert table.num_rows == 1
    assert table.column("kind").to_pylist() == ["goods_export"]
    assert str(table.column("parties").to_pylist()[0]).startswith('[{"id": "')
