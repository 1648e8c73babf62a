"""``vedette why`` leads from a finding to its evidence and back, by any prefix that is unique."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.command import command
from tests.end_to_end.invented import evidence
from vedette.cli.tables import OUTCOME_WORDS
from vedette.out.schemas import schema_of

FILES = (("finding", "findings.jsonl"), ("conduct", "conduct.jsonl"), ("claim", "claims.jsonl"))


def coal(checked: Path, name: str) -> dict[str, Any]:
    lines = [json.loads(line) for line in (checked / name).read_text(encoding="utf-8").splitlines()]
    return next(line for line in lines if "coal" in json.dumps(line))


def unique(checked: Path, asked: str) -> str:
    names = [*(name for _, name in FILES), "groups.jsonl"]
    ids = [json.loads(line)["id"] for name in names for line in (checked / name).read_text().splitlines()]
    return next(asked[:length] for length in range(1, 65) if sum(i.startswith(asked[:length]) for i in ids) == 1)


@pytest.mark.parametrize(("what", "name"), FILES)
def test_every_kind_of_line_is_found_by_its_shortest_prefix(checked: Path, what: str, name: str) -> None:
    line = coal(checked, name)
    ran = command("why", unique(checked, line["id"]), "-o", checked, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["what"] == what
    assert ran.json["line"] == line
    Draft202012Validator(schema_of("why") or {}).validate(ran.json)
    shapes = {what, *(item["schema"].split("/")[0] for item in ran.json["behind"])}
    assert shapes == {"finding", "conduct", "claim"}
    for item in (ran.json["line"], *ran.json["behind"]):
        Draft202012Validator(schema_of(item["schema"].split("/")[0]) or {}).validate(item)


@pytest.mark.parametrize(("what", "name"), FILES)
def test_the_page_shows_quote_tests_and_law(checked: Path, what: str, name: str) -> None:
    ran = command("why", coal(checked, name)["id"].upper(), "-o", checked)
    assert ran.code == 0
    assert ran.out.startswith(what.capitalize())
    page = " ".join(ran.out.split())
    for said in ("5,000 tonnes", "2371-8.coal", OUTCOME_WORDS["in_scope"], "coal.txt"):
        assert said in page


def test_the_last_output_written_is_the_one_asked(checked: Path, tmp_path: Path) -> None:
    from tests.end_to_end.invented import evidence

    command("check", evidence(tmp_path / "evidence"), "-o", tmp_path / "out")
    finding = coal(checked, "findings.jsonl")["id"]
    assert command("why", finding).code == 0


def test_a_prefix_that_several_ids_share_is_refused_and_names_some(checked: Path) -> None:
    ran = command("why", "", "-o", checked)
    assert (ran.code, ran.out) == (2, "")
    assert "ids begin with" in ran.err
    assert "next: Give more of the id" in ran.err


def test_an_unknown_prefix_is_refused_with_the_next_step(checked: Path) -> None:
    ran = command("why", "zz", "-o", checked)
    assert (ran.code, ran.out) == (2, "")
    assert "next: Ids stand at the foot" in ran.err


def test_an_output_folder_that_is_gone_is_named_as_gone(tmp_path: Path) -> None:
    command("check", evidence(tmp_path / "e"), "-o", tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "elsewhere")
    ran = command("why", "abc")
    assert ran.code == 2
    assert "is gone" in ran.err and "--out" in ran.err
