"""The scorer of findings about people: perfect, blind, over-eager and mistaken results are told apart."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from bench.people import score
from bench.people.strangers import __main__ as strangers

Line = dict[str, Any]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    strangers.run(folder, 99, 1000, 4, logins=2)
    return folder


def party(member: Line, by_mail: bool = False) -> Line:
    identifiers = {"email": member["emails"][0]} if by_mail else {"person_id": member["person_id"]}
    return {"id": member["person_id"], "role": "member", "identifiers": identifiers}


def ring(identity: str, members: list[Line], by_mail: bool = False) -> Line:
    parties = [party(member, by_mail) for member in members]
    ids = [] if by_mail else [member["person_id"] for member in members]
    return {"id": identity, "kind": "ring", "parties": parties, "details": {"members": ids}}


def written(folder: Path, conduct: list[Line], findings: list[Line]) -> Path:
    folder.mkdir()
    for name, lines in (("conduct", conduct), ("findings", findings)):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return folder


def truth(generated: Path) -> Line:
    loaded: Line = json.loads((generated / "truth.json").read_text("utf-8"))
    return loaded


def register(generated: Path) -> dict[str, Line]:
    loaded: dict[str, Line] = json.loads((generated / "register_truth.json").read_text("utf-8"))
    return loaded


def judged(holder: str, kind: str, measure: str, outcome: str) -> Line:
    return {
        "id": f"{holder}{kind}{measure}", "kind": kind, "rank": "medium", "conduct": [],
        "parties": [{"id": holder, "role": "worker", "identifiers": {"holder_id": holder}}],
        "measures": [{"id": measure, "outcome": outcome}],
    }  # fmt: skip


@pytest.mark.parametrize("by_mail", [False, True])
def test_all_found(tmp_path: Path, generated: Path, by_mail: bool) -> None:
    planted = truth(generated)["rings"]
    found = [ring(f"r{n}", each["members"], by_mail) for n, each in enumerate(planted)]
    told = score.scored(generated, written(tmp_path / "out", found, []))["rings"]
    assert (told["recall"], told["precision"], told["whole"], told["run_together"]) == (1.0, 1.0, 4, 0)


def test_nothing_found(tmp_path: Path, generated: Path) -> None:
    told = score.scored(generated, written(tmp_path / "out", [], []))
    assert (told["rings"]["recall"], told["rings"]["precision"], told["rings"]["whole"]) == (0.0, None, 0)
    assert told["register"]["right"] == 0
    assert told["register"]["wrong"] > 50


def test_strangers_in_a_ring_cost_precision_and_two_rings_in_one_line_are_told(tmp_path: Path, generated: Path) -> None:
    planted = truth(generated)["rings"]
    couple = truth(generated)["traps"]["married_couple"][0]["members"]
    both = [*planted[0]["members"], *planted[1]["members"]]
    unknown = {"person_id": "NOBODY-1", "emails": ["nobody@else.example"]}
    found = [ring("one", [*both, *couple, unknown])]
    told = score.scored(generated, written(tmp_path / "out", found, []))
    assert told["rings"]["precision"] == round(len(both) / (len(both) + 3), 4)
    assert told["rings"]["run_together"] == 1
    assert told["traps"]["married_couple"] == {"people": 6, "in_a_ring": 2, "high": 0}


def test_a_household_named_as_context_is_not_accused(tmp_path: Path, generated: Path) -> None:
    couple = truth(generated)["traps"]["married_couple"][0]["members"]
    line = ring("one", truth(generated)["rings"][0]["members"])
    line["parties"] += [{**party(member), "role": "household"} for member in couple]
    told = score.scored(generated, written(tmp_path / "out", [line], []))
    assert told["rings"]["precision"] == 1.0


def test_a_trap_ranked_high_is_told_through_the_conduct_it_rests_on(tmp_path: Path, generated: Path) -> None:
    member = truth(generated)["traps"]["night_worker"][0]["members"][0]
    conduct = {"id": "c1", "kind": "place_contradiction", "parties": [party(member)]}
    finding = {"id": "f1", "kind": "place_contradiction", "rank": "high", "conduct": ["c1"], "measures": []}
    told = score.scored(generated, written(tmp_path / "out", [conduct], [finding]))
    assert told["traps"]["night_worker"]["high"] == 1
    assert told["honest_ranked_high"] == 1
    assert "night_worker" in score.printed(told)


def test_right_outcomes_on_the_register(tmp_path: Path, generated: Path) -> None:
    findings = [
        judged(holder, line["kind"], line["measure"] or "1718-8d", line["outcome"] or "indicator")
        for holder, told in register(generated).items() for line in told["expected"]
    ]  # fmt: skip
    told = score.scored(generated, written(tmp_path / "out", [], findings))["register"]
    assert (told["wrong"], told["silent"], told["raised_in_vain"]) == (0, 0, 0)


def test_wrong_outcomes_and_people_raised_in_vain(tmp_path: Path, generated: Path) -> None:
    holders = register(generated)
    exempt = next(holder for holder, told in holders.items() if told["case"] == "refugee")
    ordinary = next(holder for holder, told in holders.items() if told["case"] == "ordinary")
    findings = [
        judged(exempt, "employment_abroad", "2397-8", "duty_arises"),
        judged(ordinary, "work_authorisation", "2375-17", "in_scope"),
    ]
    told = score.scored(generated, written(tmp_path / "out", [], findings))["register"]
    assert told["cases"]["refugee"]["wrong"] == 1
    assert told["cases"]["refugee"]["said"] == ["employment_abroad 2397-8: exempt expected, duty_arises said"]
    assert told["raised_in_vain"] == 1
    assert told["cases"]["crew_before_2321"]["silent"] == 3


def test_the_gravest_of_several_lines_counts(tmp_path: Path, generated: Path) -> None:
    holders = register(generated)
    holder = next(holder for holder, told in holders.items() if told["case"] == "income_after_the_deadline")
    findings = [
        judged(holder, "employment_abroad", "2397-8", "within_wind_down"),
        judged(holder, "employment_abroad", "2397-8", "duty_arises"),
    ]
    told = score.scored(generated, written(tmp_path / "out", [], findings))["register"]
    assert told["cases"]["income_after_the_deadline"]["right"] == 1


def test_a_result_that_is_not_there_is_an_error_with_the_next_step(
    tmp_path: Path, generated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        score.main([str(generated), str(tmp_path)])
    assert "vedette check" in capsys.readouterr().err


def test_the_second_run_has_to_be_the_same_people_without_countries(
    tmp_path: Path, generated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = written(tmp_path / "out", [], [])
    with pytest.raises(SystemExit):
        score.main([str(generated), str(out), "--without", str(generated), str(out)])
    assert "--no-country" in capsys.readouterr().err
    strangers.run(tmp_path / "bare", 99, 1000, 4, logins=2, no_country=1)
    assert score.main([str(generated), str(out), "--without", str(tmp_path / "bare"), str(out)]) == 0
    assert "without country columns" in capsys.readouterr().out
