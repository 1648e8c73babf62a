"""``vedette demo`` checks the casebook offline and reaches what ``examples/expected.yaml`` expects of it."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.cli.command import Ran, command
from vedette.out.schemas import schema_of


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Ran, Path]:
    """The demo, run where no socket can be opened."""
    folder = tmp_path_factory.mktemp("demo")

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the demo opened a socket")

    class Refused(socket.socket):  # libraries name the type in annotations when they are loaded
        def __init__(self, *_: object, **__: object) -> None:
            refuse()

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VEDETTE_HOME", str(folder / "home"))
        patch.setattr(socket, "socket", Refused)
        patch.setattr(socket, "create_connection", refuse)
        return command("demo", "-o", folder / "out"), folder / "out"


def lines(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_text(encoding="utf-8").splitlines()]


def test_the_demo_runs_offline_and_names_the_report(ran: tuple[Ran, Path]) -> None:
    done, out = ran
    assert (done.code, done.err) == (0, "")
    assert "report.html" in done.out
    assert (out / "report.html").stat().st_size > 10_000


def test_the_demo_reads_the_whole_casebook(ran: tuple[Ran, Path], repository: Path) -> None:
    manifest = json.loads((ran[1] / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["complete"] is True
    read = {Path(item["path"]).name for item in manifest["inputs"]}
    assert read == {path.name for path in (repository / "examples" / "casebook").rglob("*") if path.is_file()}


def test_the_demo_reaches_what_is_expected(ran: tuple[Ran, Path], repository: Path) -> None:
    expected = yaml.safe_load((repository / "examples" / "expected.yaml").read_text(encoding="utf-8"))
    reached = {
        (Path(finding["evidence"][0]["path"]).name, finding["kind"], measure["id"], measure["outcome"])
        for finding in lines(ran[1], "findings.jsonl")
        for measure in finding["measures"]
    }
    wanted = {(row["document"], row["kind"], row["measure"], row["outcome"]) for row in expected["findings"]}
    assert wanted
    assert sorted(wanted - reached) == []


def test_nothing_that_is_not_to_be_found_is_found(ran: tuple[Ran, Path], repository: Path) -> None:
    expected = yaml.safe_load((repository / "examples" / "expected.yaml").read_text(encoding="utf-8"))
    reached = {
        (Path(finding["evidence"][0]["path"]).name, finding["kind"], finding["outcome"])
        for finding in lines(ran[1], "findings.jsonl")
    }
    assert [row for row in expected["never"] if (row["document"], row["kind"], row["outcome"]) in reached] == []


def people(finding: dict[str, Any]) -> set[str]:
    """Numbers and names of those a finding is about."""
    return {value for party in finding["parties"] for value in (party["name"], *party["identifiers"].values()) if value}


def test_the_ring_is_found_and_no_innocent_ranks_above_low(ran: tuple[Ran, Path], repository: Path) -> None:
    expected = yaml.safe_load((repository / "examples" / "expected.yaml").read_text(encoding="utf-8"))
    findings = lines(ran[1], "findings.jsonl")
    rings = [item for item in findings if item["kind"] == "ring"]
    found = [sorted(party["identifiers"]["person_id"] for party in item["parties"]) for item in rings]
    assert found == expected["rings"]
    assert {item["rank"] for item in rings} == {"high"}
    staff = (repository / "examples" / "casebook" / "firm" / "staff.csv").read_text(encoding="utf-8")
    innocent = set(expected["innocent"])
    assert {row.partition(",")[0] for row in staff.splitlines()[1:]} == innocent | {
        name for ring in found for name in ring
    }
    looked_at = [item for item in findings if people(item) & innocent]
    assert len(looked_at) >= 5
    assert {item["rank"] for item in looked_at} == {"low"}


def test_of_other_nationals_there_is_no_line(ran: tuple[Ran, Path], repository: Path) -> None:
    expected = yaml.safe_load((repository / "examples" / "expected.yaml").read_text(encoding="utf-8"))
    registers = repository / "examples" / "casebook" / "registers"
    held = "".join(path.read_text(encoding="utf-8") for path in registers.iterdir())
    assert [name for name in expected["nobody"] if name not in held] == []
    named = {name for item in lines(ran[1], "conduct.jsonl") for name in people(item)}
    assert named & set(expected["nobody"]) == set()


def test_every_reply_that_is_expected_is_told(ran: tuple[Ran, Path], repository: Path) -> None:
    expected = yaml.safe_load((repository / "examples" / "expected.yaml").read_text(encoding="utf-8"))
    told = {(claim["kind"], state) for claim in lines(ran[1], "claims.jsonl") for state in claim["subject"]}
    assert [row for row in expected["replies"] if (row["kind"], row["state"]) not in told] == []


def test_the_demo_again_gives_the_same_bytes(ran: tuple[Ran, Path], tmp_path: Path) -> None:
    summary = command("demo", "-o", tmp_path / "out", "--json")
    assert summary.code == 0
    Draft202012Validator(schema_of("demo") or {}).validate(summary.json)
    assert summary.json["complete"] is True
    for name in ("claims.jsonl", "conduct.jsonl", "findings.jsonl", "parties.jsonl", "series.jsonl", "report.html"):
        assert (tmp_path / "out" / name).read_bytes() == (ran[1] / name).read_bytes(), name


def test_the_demo_verifies(ran: tuple[Ran, Path]) -> None:
    assert command("verify", ran[1]).code == 0
