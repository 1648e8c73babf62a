"""What a run leaves behind: every file of the contract, lines of their shape, quotes that can be re-read."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.command import command
from tests.end_to_end.invented import evidence

SHAPES = (
    ("claims.jsonl", "claim"),
    ("conduct.jsonl", "conduct"),
    ("findings.jsonl", "finding"),
    ("parties.jsonl", "party"),
    ("series.jsonl", "series"),
    ("findings.delta.jsonl", "delta"),
)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of one run over the invented evidence."""
    folder = tmp_path_factory.mktemp("run")
    evidence(folder / "evidence")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VEDETTE_HOME", str(folder / "home"))
        ran = command("check", folder / "evidence", "-o", folder / "out")
    assert ran.code == 1, ran.err
    return folder / "out"


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def validator(name: str) -> Draft202012Validator:
    shape = command("schema", name).json
    Draft202012Validator.check_schema(shape)
    return Draft202012Validator(shape)


def test_the_output_holds_every_file_of_the_contract(out: Path) -> None:
    names = {path.name for path in out.iterdir()}
    assert {"manifest.json", "report.html", *(name for name, _ in SHAPES)} <= names


@pytest.mark.parametrize(("name", "shape"), SHAPES)
def test_every_line_is_of_its_shape(out: Path, name: str, shape: str) -> None:
    check = validator(shape)
    found = lines(out / name)
    assert found
    for line in found:
        check.validate(line)
        assert line["schema"] == f"{shape}/1"
        assert next(iter(line)) == "schema"


def test_the_manifest_is_of_its_shape(out: Path) -> None:
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    validator("manifest").validate(manifest)
    assert manifest["complete"] is True
    assert manifest["counts"]["findings"] == len(lines(out / "findings.jsonl"))


def test_every_quote_stands_at_its_place_in_the_bytes_that_were_read(out: Path) -> None:
    read = {item["sha256"]: item for item in json.loads((out / "manifest.json").read_text(encoding="utf-8"))["inputs"]}

    def text(sha256: str) -> str:
        return Path(read[sha256]["path"]).read_bytes().decode(read[sha256]["encoding"])

    for claim in lines(out / "claims.jsonl"):
        start, end = claim["span"]
        assert text(claim["source"])[start:end] == claim["quote"]
    for name in ("conduct.jsonl", "findings.jsonl", "series.jsonl"):
        for line in lines(out / name):
            assert line["evidence"]
            for item in line["evidence"]:
                assert text(item["source"])[item["locator"]["start"] : item["locator"]["end"]] == item["quote"]


@pytest.mark.parametrize("name", [name for name, _ in SHAPES])
def test_ids_are_unique(out: Path, name: str) -> None:
    ids = [line["id"] for line in lines(out / name)]
    assert len(set(ids)) == len(ids)
    assert all(len(item) == 64 for item in ids)


def test_what_a_line_refers_to_is_there(out: Path) -> None:
    conducts = {line["id"] for line in lines(out / "conduct.jsonl")}
    parties = {line["id"] for line in lines(out / "parties.jsonl")}
    for finding in lines(out / "findings.jsonl"):
        assert set(finding["conduct"]) <= conducts
        assert set(finding["subjects"]) <= parties
        assert {party["id"] for party in finding["parties"]} <= parties


def test_the_outcome_of_a_finding_is_one_of_its_measures(out: Path) -> None:
    for finding in lines(out / "findings.jsonl"):
        outcomes = {measure["outcome"] for measure in finding["measures"]}
        assert finding["outcome"] in (outcomes or {"not_applicable"})


def test_the_report_forbids_itself_to_load_anything(out: Path) -> None:
    page = html.unescape((out / "report.html").read_text(encoding="utf-8"))
    assert "Content-Security-Policy" in page
    assert "default-src 'none'" in page
    assert "<script src" not in page


def test_the_expected_findings_of_the_invented_evidence_are_reached(out: Path) -> None:
    reached = {(line["kind"], line["outcome"]) for line in lines(out / "findings.jsonl")}
    assert ("goods_export", "in_scope") in reached
    assert ("employment_abroad", "duty_arises") in reached


def test_nothing_said_in_a_script_is_a_claim(out: Path) -> None:
    assert not [claim for claim in lines(out / "claims.jsonl") if "iron" in claim["quote"]]
