"""``vedette law``: what the Council decided, what was in force on a day, at any width of the terminal."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.command import Ran, command
from vedette.out.schemas import schema_of


def law(*arguments: str) -> list[dict[str, Any]]:
    ran = command("law", *arguments, "--json")
    assert (ran.code, ran.err) == (0, ""), ran.err
    lines: list[dict[str, Any]] = ran.json
    assert lines
    return lines


def ids(*arguments: str) -> set[str]:
    return {line["id"] for line in law(*arguments)}


def width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize(
    "arguments",
    [(), ("coal",), ("workers",), ("2397",), ("2371-8.coal",), ("coal", "--on", "2017-03-01"), ("--unverified",)],
    ids=" ".join,
)
def test_no_line_is_longer_than_the_terminal_is_wide(
    arguments: tuple[str, ...], columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    ran: Ran = command("law", *arguments)
    assert ran.code == 0
    over = [line for line in ran.out.splitlines() if width(line.rstrip()) > columns]
    assert [line for line in over if " " in line.strip()] == [], "only an address may be longer than the line"
    assert [line for line in over if "https://" not in line] == []


@pytest.mark.parametrize("columns", [80, 120])
def test_ids_are_never_broken_over_two_lines(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    page = command("law").out
    assert [name for name in ids() if name not in page] == []


def test_every_line_is_of_the_contracts_shape() -> None:
    Draft202012Validator(schema_of("law") or {}).validate(law())
    assert {"id", "resolution", "paragraph", "from", "until", "in_force", "caps", "verified"} <= set(law()[0])


def test_without_words_the_whole_register_is_listed() -> None:
    assert len(law()) > 100


def test_on_without_words_says_of_every_measure_whether_it_stood() -> None:
    lines = law("--on", "2017-03-01")
    assert len(lines) == len(law())
    standing = {line["id"]: line["in_force"] for line in lines}
    assert standing["2371-8.coal"] is False
    assert standing["1718-8a-iii"] is True


def test_a_paragraph_that_did_not_stand_on_the_day_is_shown_with_what_stood_instead() -> None:
    lines = {line["id"]: line["in_force"] for line in law("2371-8.coal", "--on", "2017-03-01")}
    assert lines["2371-8.coal"] is False
    assert lines["2321-26.coal"] is True
    page = command("law", "2371-8.coal", "--on", "2017-03-01").out
    assert "In force instead on that day" in page
    assert "1 March 2017" in page


def test_a_measure_says_whether_it_stands_at_all_without_a_day() -> None:
    (coal,) = law("2371-8.coal")
    assert coal["from"] == "2017-08-05"
    assert coal["until"] is None


def test_an_id_without_its_part_names_all_its_parts() -> None:
    found = ids("2371-8")
    assert {"2371-8.coal", "2371-8.iron"} & found
    assert all(name == "2371-8" or name.startswith("2371-8.") for name in found)


def test_a_resolution_names_all_its_paragraphs() -> None:
    assert {line["resolution"] for line in law("2397")} == {law("2397-8")[0]["resolution"]}


def test_a_word_finds_everything_that_ever_covered_it() -> None:
    assert {"2371-8.coal", "2321-26.coal", "2270-29.coal"} <= ids("coal")


@pytest.mark.parametrize("goods", ["270112", "2701", "coal"])
def test_goods_are_found_by_customs_code_and_by_word(goods: str) -> None:
    assert "2371-8.coal" in ids("--goods", goods)


def test_act_narrows_to_the_conduct_that_is_covered() -> None:
    found = law("--act", "employment_abroad")
    assert all("employment_abroad" in line["act"] for line in found)
    assert "2397-8" in {line["id"] for line in found}


def test_unverified_is_the_worklist_and_nothing_else() -> None:
    every = law()
    open_ones = {line["id"] for line in every if line["verified"] != "verified"}
    if not open_ones:
        pytest.skip("every entry has been checked in full")
    assert ids("--unverified") == open_ones


@pytest.mark.parametrize("arguments", [("zzzz",), ("--goods", "zzzz"), ("coal", "--act", "theft"), ("9999-1",)])
def test_what_the_register_does_not_know_is_2_with_the_next_step(arguments: tuple[str, ...]) -> None:
    ran = command("law", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "next: " in ran.err
