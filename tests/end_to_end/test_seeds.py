"""The two articles the project began from, run whole, where a checkout has them beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import command

LABOUR = {"employment_abroad", "contract_beyond_deadline", "employment_transfer", "it_work", "wage_diversion"}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Path:
    """The output of one run over both articles."""
    seeds = repository.parent / "shared" / "seeds"
    if not seeds.is_dir():
        pytest.skip("the two articles do not lie beside this checkout (../shared/seeds)")
    folder = tmp_path_factory.mktemp("seeds")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VEDETTE_HOME", str(folder / "home"))
        for name in ("out", "again"):
            assert command("check", seeds, "-o", folder / name).code == 1
    return folder / "out"


def lines(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_text(encoding="utf-8").splitlines()]


def findings(out: Path, kind: str) -> list[dict[str, Any]]:
    return [line for line in lines(out, "findings.jsonl") if line["kind"] == kind]


def outcomes(found: list[dict[str, Any]]) -> set[tuple[str, str]]:
    return {(measure["id"], measure["outcome"]) for line in found for measure in line["measures"]}


def test_both_articles_are_read(out: Path) -> None:
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["complete"] is True
    assert len(manifest["inputs"]) == 2


def test_workers_abroad_engage_the_duty_to_send_them_home(out: Path) -> None:
    assert ("2397-8", "duty_arises") in outcomes(findings(out, "employment_abroad"))
    for kind in LABOUR:
        assert "2397-8" in {name for name, _ in outcomes(findings(out, kind))}, kind


def test_contracts_beyond_the_day_engage_the_duty(out: Path) -> None:
    assert ("2397-8", "duty_arises") in outcomes(findings(out, "contract_beyond_deadline"))


def test_coal_and_sand_lie_in_the_scope_of_their_bans(out: Path) -> None:
    found = outcomes(findings(out, "goods_export"))
    assert ("2371-8.coal", "in_scope") in found
    assert ("2397-6.earth_and_stone", "in_scope") in found
    assert ("2321-26.coal", "not_in_force") in found, "what the ban of 2017 replaced is shown as replaced"


def test_fuel_is_over_its_cap_and_the_transfer_between_ships_is_engaged(out: Path) -> None:
    assert ("2397-5", "over_cap") in outcomes(findings(out, "cap_use"))
    assert {"2397-5", "2375-11"} <= {name for name, _ in outcomes(findings(out, "goods_import"))}


def test_the_limousine_engages_luxury_goods_and_vehicles(out: Path) -> None:
    named = {name for name, _ in outcomes(findings(out, "luxury_supply"))}
    assert {"1718-8a-iii", "2397-7.transport_vehicles"} <= named


def test_who_replied_and_who_did_not_is_told(out: Path) -> None:
    told = {(claim["kind"], state) for claim in lines(out, "claims.jsonl") for state in claim["subject"]}
    assert {("state_reply", "Austria"), ("no_reply", "Italy"), ("no_reply", "Qatar")} <= told
    replies = [reply for line in lines(out, "findings.jsonl") for reply in line["replies"]]
    status = {(reply["state"], reply["status"].startswith("replied")) for reply in replies}
    assert {("AT", True), ("IT", False), ("QA", False)} <= status
    assert all(reply["as_of"] for reply in replies), "silence is a fact with a date"


def test_no_labour_limit_was_in_force_at_the_notice_of_2016(out: Path) -> None:
    (crew,) = findings(out, "crew_supply")
    assert crew["period"]["start"] == "2016-08-12"
    assert crew["outcome"] == "not_in_force"
    assert {"2397-8", "2375-17"} <= {measure["id"] for measure in crew["measures"]}
    assert {measure["outcome"] for measure in crew["measures"]} == {"not_in_force"}


def test_a_law_of_one_state_is_not_in_the_register(out: Path) -> None:
    checked = [claim for claim in lines(out, "claims.jsonl") if claim["law_check"] == "not_in_register"]
    assert checked
    assert [claim["measures"] for claim in checked] == [[] for _ in checked]


def test_statements_of_the_law_are_held_against_the_register(out: Path) -> None:
    verdicts = {(claim["law_check"], *claim["measures"]) for claim in lines(out, "claims.jsonl") if claim["law_check"]}
    assert ("agrees", "2397-8") in verdicts
    assert ("differs", "2397-5") in verdicts


def test_nobody_is_accused_of_a_breach(out: Path) -> None:
    said = " ".join(line["statement"] for line in lines(out, "findings.jsonl")).lower()
    assert "breach" not in said
    assert "violat" not in said


def test_every_quote_stands_at_its_place(out: Path) -> None:
    read = {item["sha256"]: item for item in json.loads((out / "manifest.json").read_text(encoding="utf-8"))["inputs"]}
    text = {key: Path(item["path"]).read_bytes().decode(item["encoding"]) for key, item in read.items()}
    for claim in lines(out, "claims.jsonl"):
        start, end = claim["span"]
        assert text[claim["source"]][start:end] == claim["quote"]
    for name in ("conduct.jsonl", "findings.jsonl", "series.jsonl"):
        for line in lines(out, name):
            for item in line["evidence"]:
                assert text[item["source"]][item["locator"]["start"] : item["locator"]["end"]] == item["quote"]


def test_two_runs_give_the_same_bytes(out: Path) -> None:
    again = out.parent / "again"
    names = sorted(path.relative_to(out) for path in out.rglob("*") if path.is_file() and path.name != "manifest.json")
    assert names == sorted(
        path.relative_to(again) for path in again.rglob("*") if path.is_file() and path.name != "manifest.json"
    )
    for name in names:
        assert (out / name).read_bytes() == (again / name).read_bytes(), name


def test_the_output_verifies(out: Path) -> None:
    assert command("verify", out).code == 0
