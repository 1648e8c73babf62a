"""``vedette lists``: tables at any width, JSON by its schema, exit codes, and a bad list that changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.command import command
from tests.lists.made import ADD, ALT, SDN, UN, written
from vedette.out.schemas import schema_of

FIELDS = {"name", "kind", "snapshot", "sha256", "entities", "fetched_at", "age_days"}


def checker(shape: str) -> Draft202012Validator:
    schema = schema_of(shape)
    assert schema is not None
    return Draft202012Validator(schema)


def table(count: int) -> str:
    return "reference,name,schema\n" + "".join(f"{number},Name {number},Person\n" for number in range(count))


def test_a_fresh_machine_shows_the_sample_and_says_so() -> None:
    ran = command("lists", "show")
    assert ran.code == 0
    assert "un-sample is a built-in sample, not a list" in " ".join(ran.out.split())
    (line,) = command("lists", "show", "--json").json
    assert (line["name"], line["kind"]) == ("un-sample", "sample")


def test_add_prints_what_the_contract_says(tmp_path: Path) -> None:
    written(tmp_path, "alt.csv", ALT)
    written(tmp_path, "add.csv", ADD)
    ran = command("lists", "add", written(tmp_path, "sdn.csv", SDN), "--json")
    assert ran.code == 0
    checker("lists").validate(ran.json)
    (line,) = ran.json
    assert line.keys() >= FIELDS
    assert (line["name"], line["kind"], line["entities"], line["age_days"]) == ("ofac", "ofac", 4, 0)
    assert line["fetched_at"][:10] == datetime.now(UTC).date().isoformat()
    assert "1 rows of alt.csv left out: ent_num ... is not in the sdn file." in ran.err
    assert command("lists", "show", "--json").json == ran.json


def test_without_its_other_files_it_says_what_is_missing(tmp_path: Path) -> None:
    assert "other names or addresses are missing" in command("lists", "add", written(tmp_path, "sdn.csv", SDN)).err


def test_several_lists_and_one_that_is_refused(tmp_path: Path) -> None:
    bad = written(tmp_path, "bad.xml", UN[:900])
    ran = command("lists", "add", bad, written(tmp_path, "un.xml", UN), "--json")
    assert ran.code == 3
    assert [line["name"] for line in ran.json] == ["un"]
    assert "bad.xml:" in ran.err and "the last good snapshot stands" in ran.err


def test_a_bad_list_changes_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, "mine.csv", table(100))
    assert command("lists", "add", path).code == 0
    before = command("lists", "show", "--json").out
    ran = command("lists", "add", written(tmp_path, "mine.csv", table(30)))
    assert (ran.code, ran.out) == (3, "")
    assert "30 entries where the last good snapshot has 100" in ran.err
    assert "--allow-shrink" in ran.err
    assert command("lists", "show", "--json").out == before
    assert command("lists", "add", path.rename(tmp_path / "mine.csv"), "--allow-shrink").code == 0


def test_fewer_entries_are_told(tmp_path: Path) -> None:
    for day, count in (("2020-01-01", 100), ("2021-01-01", 60)):
        ran = command("lists", "add", written(tmp_path, "mine.csv", table(count)), "--as-of", day)
    assert "mine: 40 entries fewer than in 2020-01-01-" in ran.err


def test_deltas(tmp_path: Path) -> None:
    for day, count in (("2020-01-01", 100), ("2021-01-01", 103)):
        path = written(tmp_path, "mine.csv", table(count))
        assert command("lists", "add", path, "--as-of", day).code == 0
    ran = command("lists", "show", "mine", "--delta", "--json")
    checker("lists-delta").validate(ran.json)
    assert (ran.json["added"], ran.json["removed"], ran.json["changed"]) == (3, 0, 0)
    assert [line["name"] for line in ran.json["lines"]] == ["Name 100", "Name 101", "Name 102"]
    assert "3 added, 0 removed, 0 changed" in command("lists", "show", "mine", "--since", "2020-06-01").out
    assert [line["as_of"] for line in command("lists", "show", "mine", "--json").json] == ["2020-01-01", "2021-01-01"]


@pytest.mark.parametrize("width", [80, 120])
def test_tables_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for day in ("2020-01-01", "2021-01-01"):
        command("lists", "add", written(tmp_path, "mine.csv", table(int(day[:4]) - 1900)), "--as-of", day)
    pages = [["show"], ["show", "mine"], ["show", "mine", "--delta"], ["update"]]
    for page in pages:
        ran = command("lists", *page)
        assert ran.code == 0
        assert max(len(line) for line in ran.out.splitlines()) <= width


def test_a_mapping_on_the_command_line(tmp_path: Path) -> None:
    path = written(tmp_path, "Kites 2020.csv", "Who,Born\nHong Kil Tong,1969\n")
    ran = command("lists", "add", path, "--map", "Who=name", "--map", "Born=birthDate", "--json")
    assert [(line["name"], line["kind"], line["entities"]) for line in ran.json] == [("kites-2020", "own", 1)]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["add", "missing.csv"], 3, "does not exist"),
        (["add", "missing.csv", "--map", "x"], 2, "is no mapping"),
        (["add", "missing.csv", "--as-of", "May"], 2, "is not a day"),
        (["add", "missing.csv", "--name", "../x"], 2, "is no name for a list"),
        (["add", "one.csv", "two.csv", "--name", "x"], 2, "cannot be given to several"),
        (["show", "nope"], 2, "there is no list 'nope'"),
        (["show", "--delta"], 2, "a delta is of one list"),
        (["update", "nope"], 2, "no official address is known"),
    ],
)
def test_errors_say_what_to_do(arguments: list[str], code: int, words: str) -> None:
    ran = command("lists", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert words in ran.err and "next:" in ran.err


def test_known_addresses_are_shown_and_nothing_is_fetched() -> None:
    ran = command("lists", "update", "--json")
    assert {line["name"] for line in ran.json} >= {"un", "ofac", "uk", "eu"}
    assert all(line["known_good"] and line["confidence"] for line in ran.json)
    assert "Nothing was fetched" in command("lists", "update").out
