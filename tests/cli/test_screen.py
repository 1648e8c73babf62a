"""``vedette screen``: exit codes and lines by the contract, tables that fit, and a sample that says it is one."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from tests.cli.command import Ran, command, process
from tests.screening.lists import PEOPLE, added
from vedette.out.schemas import schema_of

CONTRACT = {"row", "query", "name", "list", "reference", "listed_on", "entity", "schema", "score", "match", "tier",
            "reason", "reasons", "next_checks"}  # fmt: skip
HIT = "name,dob\nRi Sung Chol,1961-05-04\nGeorg Rassendyll,\nHans Castorp,1990\n"
QUIET = "name\nHans Castorp\nMaria Gonzalez\n"


@pytest.fixture
def listed() -> Path:
    """The home of this test, with an invented list in it."""
    return added(Path(os.environ["VEDETTE_HOME"]))


def screened(folder: Path, content: str, *arguments: str) -> Ran:
    path = folder / "customers.csv"
    path.write_text(content, encoding="utf-8")
    return command("screen", path, *arguments)


@pytest.mark.usefixtures("listed")
def test_lines_are_those_of_the_contract(tmp_path: Path) -> None:
    ran = screened(tmp_path, HIT, "--json")
    assert ran.code == 1
    lines = [json.loads(line) for line in ran.out.splitlines()]
    schema = schema_of("screen")
    assert schema is not None
    for line in lines:
        Draft202012Validator(schema).validate(line)
        assert set(line) - {"rivals"} == CONTRACT
        assert {"feature", "score", "weight", "words", "query", "candidate"} == set(line["reasons"][0])
    first = lines[0]
    assert (first["row"], first["query"], first["name"]) == (2, "Ri Sung Chol", "Ri Sung Chol")
    assert (first["list"], first["reference"], first["listed_on"]) == ("kites", "P1", "2016-11-30")
    assert (first["entity"], first["schema"], first["match"], first["tier"]) == (
        "kites-P1", "Person", True, "name_and_birth")  # fmt: skip
    assert {line["row"] for line in lines} == {2, 3}


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize(
    ("content", "arguments", "code"),
    [
        (HIT, (), 1),
        (HIT, ("--exit-zero",), 0),
        (QUIET, (), 0),
        (HIT, ("--threshold", "0.99"), 0),
        ("name\n" + "x" * 10_000 + "\nHans Castorp\n", (), 0),
        ("name\n" + "x" * 10_000 + "\nRi Sung Chol\n", (), 1),
        ("name\n" + '"x" y\n' * 300 + "Ri Sung Chol\n", (), 3),
        ("name\nRi Sung Chol\n" + '"x" y\n' * 300, ("--exit-zero",), 3),
        ("city\nX\n", (), 3),
        ("", (), 3),
        (HIT, ("--list", "nothing"), 2),
        (HIT, ("--threshold", "2"), 2),
        (HIT, ("--schema", "Dragon"), 2),
        (HIT, ("--map", "dob"), 2),
        (HIT, ("--map", "dob=age"), 2),
        (HIT, ("--map", "x=name"), 2),
    ],
)
def test_exit_codes(tmp_path: Path, content: str, arguments: tuple[str, ...], code: int) -> None:
    ran = screened(tmp_path, content, *arguments)
    assert ran.code == code
    if code == 2:
        assert ran.out == ""
    if code == 3:
        assert "INCOMPLETE" in ran.err or "next:" in ran.err


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    ran = command("screen", tmp_path / "nothing.csv")
    assert (ran.code, ran.out) == (3, "")
    assert "there is no such file" in ran.err and "next: Check the name." in ran.err


@pytest.mark.usefixtures("listed")
def test_json_alone_stands_on_standard_output(tmp_path: Path) -> None:
    ran = screened(tmp_path, QUIET, "--json")
    assert (ran.code, ran.out) == (0, "")
    assert "no listed party reaches 0.70 for any of 2 rows. That is no proof that none is meant." in ran.err


@pytest.mark.usefixtures("listed")
def test_what_the_columns_were_taken_for_is_told(tmp_path: Path) -> None:
    text = "id,Client,Geboren,imo\n1,Ri Sung Chol,1961-05-04,\n2,,,\n3,Blue Kite 7,,9074720\n"
    ran = screened(tmp_path, text, "--map", "Client=name", "--map", "Geboren=birthDate")
    assert "Client = name, Geboren = birthDate, imo = imoNumber" in ran.err
    assert "not used: id. Say what one holds with --map" in ran.err
    assert "row 3 left out: neither a name nor a number to screen." in ran.err
    assert "row 4: '9074720' is no IMO number: its check digit is wrong; the rest of the row is screened." in ran.err
    assert "list kites: 7 entries" in ran.err
    assert "2 hits for 2 of 2 rows. A hit is a question, no finding." in ran.out


def test_the_sample_says_that_it_is_one(tmp_path: Path) -> None:
    ran = screened(tmp_path, "name\nRi Won Ho\n")
    assert ran.code == 1
    assert "a built-in sample, not a list: who is missing in it may well be listed" in ran.err
    assert "next: vedette lists update un" in ran.err
    assert "un-sample KPi.033" in " ".join(ran.out.split())


def test_only_the_list_that_is_asked_for(tmp_path: Path, listed: Path) -> None:
    added(listed, PEOPLE[:1], "boats")
    ran = screened(tmp_path, HIT, "--list", "boats", "--json")
    assert {json.loads(line)["list"] for line in ran.out.splitlines()} == {"boats"}


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize("width", [80, 120])
def test_pages_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    names = ["Ri Sung Chol", "리성철", "Strelsau Shipping Company Limited and its Overseas Branches", "Blue Kite 7"]
    ran = screened(tmp_path, "name\n" + "\n".join(names) + "\n")
    assert max(map(cell_len, ran.out.splitlines())) <= width
    assert "row 3: 리성철" in ran.out and "listed since 2016-11-30" in ran.out


@pytest.mark.usefixtures("listed")
def test_what_would_steer_a_terminal_is_shown_as_a_mark(tmp_path: Path) -> None:
    ran = screened(tmp_path, "name,\x1b[31mred\nRi \x1b[2JSung Chol,x\n")
    assert "\x1b" not in ran.out + ran.err


@pytest.mark.usefixtures("listed")
def test_many_hits_are_counted_and_the_rest_left_to_json(tmp_path: Path) -> None:
    ran = screened(tmp_path, "name\n" + "Ri Sung Chol\n" * 30)
    assert "10 more hits; --json prints all reasons." in ran.out
    assert "30 hits for 30 of 30 rows." in ran.out


def test_as_a_shell_sees_it(tmp_path: Path, listed: Path) -> None:
    path = tmp_path / "customers.csv"
    path.write_text(HIT, encoding="utf-8")
    first = process("screen", str(path), "--json", VEDETTE_HOME=str(listed))
    assert first.code == 1
    assert "making the index of these lists, once" in first.err
    again = process("screen", str(path), "--json", VEDETTE_HOME=str(listed))
    assert again.out == first.out and "making the index" not in again.err
