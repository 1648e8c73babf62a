"""``vedette compare``: every row back in its order, three columns more, nothing else changed."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.cli.command import Ran, command
from vedette import names

PAIRS = """id,name_a,name_b,note,schema
1,Kim Yong-chol,김영철,"a, ""b""
and more",Person
2,Ри Сон Чхоль,Ri Song Chol,  spaced  ,
3,Strelsau Trading Corp,Strelsau Trading Company,,Company
4,,Kim,empty,
5,Kim Yong-chol,Hans Castorp
"""


def compared(folder: Path, content: str | bytes, *arguments: str) -> tuple[Ran, list[dict[str, str]]]:
    source, out = folder / "pairs.csv", folder / "out.csv"
    source.write_bytes(content if isinstance(content, bytes) else content.encode())
    ran = command("compare", source, "-o", out, *arguments)
    return ran, rows_of(out.read_text("utf-8")) if out.exists() else []


def rows_of(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_rows_order_and_other_columns_are_kept(tmp_path: Path) -> None:
    ran, found = compared(tmp_path, PAIRS)
    assert ran.code == 0 and ran.out == ""
    assert "5 pairs compared, 3 of them at 0.7 or more" in ran.err
    given = rows_of(PAIRS)
    assert list(found[0]) == ["id", "name_a", "name_b", "note", "schema", "score", "reason", "rivals"]
    for before, after in zip(given, found, strict=True):
        assert {key: after[key] for key in before} == {key: value or "" for key, value in before.items()}


def test_the_score_is_that_of_the_library(tmp_path: Path) -> None:
    _, found = compared(tmp_path, PAIRS)
    for row in (found[0], found[1], found[2], found[4]):
        told = names.compare(row["name_a"], row["name_b"], row["schema"])
        assert (row["score"], row["reason"], row["rivals"]) == (f"{told.score:.4f}", told.reason, told.rivals)
    assert "김용철" in found[0]["rivals"] and found[2]["rivals"] == ""


def test_an_empty_name_is_not_compared(tmp_path: Path) -> None:
    _, found = compared(tmp_path, PAIRS)
    assert (found[3]["score"], found[3]["reason"]) == ("0.0000", "Not compared: one of the two names is empty.")


def test_the_schema_is_honoured(tmp_path: Path) -> None:
    text = "name_a,name_b,schema\nKim Chol,Kim Chol Trading Company,{}\n"
    _, (body,) = compared(tmp_path, text.format("Company"))
    told = names.compare("Kim Chol", "Kim Chol Trading Company", "Company")
    other = names.compare("Kim Chol", "Kim Chol Trading Company", "Person")
    assert told.score != other.score, "or the row below would show nothing"
    assert body["score"] == f"{told.score:.4f}"


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_the_sign_between_cells_stays(tmp_path: Path, delimiter: str) -> None:
    text = "name_a,name_b,n\nRi Song Chol,Ри Сон Чхоль,1\n".replace(",", delimiter)
    ran, _ = compared(tmp_path, text)
    assert ran.code == 0
    (row,) = rows_of((tmp_path / "out.csv").read_text("utf-8"), delimiter)
    assert row["n"] == "1" and float(row["score"]) >= 0.7


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "cp949"])
def test_encodings(tmp_path: Path, codec: str) -> None:
    text = "name_a,name_b,비고\n" + "김영철,리성철,이름이 다른 두 사람을 견주어 본다\n" * 20
    ran, found = compared(tmp_path, text.encode(codec))
    assert ran.code == 0
    assert [(row["name_a"], row["비고"]) for row in found] == [("김영철", "이름이 다른 두 사람을 견주어 본다")] * 20


def test_scores_of_an_earlier_run_are_replaced_and_cells_too_many_stay(tmp_path: Path) -> None:
    text = "score,name_a,name_b,name_b\n0.1,Ri Song Chol,Ri Song Chol,second,over\n0.2,A B,A B\n"
    ran, _ = compared(tmp_path, text)
    assert ran.code == 0
    lines = list(csv.reader(io.StringIO((tmp_path / "out.csv").read_text("utf-8"))))
    assert lines[0] == ["name_a", "name_b", "name_b", "score", "reason", "rivals"]
    assert lines[1][:4] == ["Ri Song Chol", "Ri Song Chol", "second", "1.0000"] and lines[1][-1] == "over"
    assert lines[2][:4] == ["A B", "A B", "", "1.0000"]


def test_a_text_too_long_for_a_name_is_refused_in_its_row(tmp_path: Path) -> None:
    ran, found = compared(tmp_path, f"name_a,name_b\n{'x ' * 5_000},Kim\nRi Song Chol,Ri Song Chol\n")
    assert ran.code == 0
    assert found[0]["score"] == "0.0000" and "a name of 10,000 characters" in found[0]["reason"]
    assert "line 2: Not compared" in ran.err
    assert found[1]["score"] == "1.0000"


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text("name_a,name_b,n\nRi Song Chol,Ри Сон Чхоль,1\n", encoding="utf-8")
    line = command("compare", path, "--json").json
    assert line["n"] == "1" and line["score"] >= 0.7 and set(line) >= {"name_a", "name_b", "score", "reason", "rivals"}


@pytest.mark.parametrize(
    ("content", "where", "words"),
    [
        ("a,b\n1,2\n", "pairs.csv:1", "has no column name_a and no column name_b"),
        ("name_a,b\n1,2\n", "pairs.csv:1", "has no column name_b"),
        ("", "pairs.csv:1", "has no column name_a and no column name_b"),
        ('name_a,name_b\nA,B\n"C,D\nE,F\n', "pairs.csv:3", "a quote is opened here and not closed"),
        (b"\x00\xff\x00\x01" * 50, "pairs.csv", "is no text"),
    ],
)
def test_what_is_no_table_of_pairs(tmp_path: Path, content: str | bytes, where: str, words: str) -> None:
    ran, found = compared(tmp_path, content)
    assert (ran.code, ran.out, found) == (3, "", [])
    assert where in ran.err and words in ran.err and "next:" in ran.err
    assert not (tmp_path / "out.csv").exists()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    ran = command("compare", tmp_path / "nothing.csv")
    assert ran.code == 3 and "cannot be read" in ran.err


def test_the_pairs_are_not_overwritten(tmp_path: Path) -> None:
    path, link = tmp_path / "pairs.csv", tmp_path / "link.csv"
    path.write_text(PAIRS, encoding="utf-8")
    link.symlink_to(path)
    for out in (path, link, tmp_path / "." / "pairs.csv"):
        ran = command("compare", path, "-o", out)
        assert ran.code == 2 and "would overwrite the pairs" in ran.err
    assert path.read_text("utf-8") == PAIRS


@pytest.mark.parametrize("width", [80, 120])
def test_tables_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    path = tmp_path / "pairs.csv"
    path.write_text("name_a,name_b\nRi Song Chol,Ри Сон Чхоль\nStrelsau Trading Corp,Zenda\n", encoding="utf-8")
    ran = command("compare", path)
    assert ran.code == 0
    assert max(len(line) for line in ran.out.splitlines()) <= width
