"""Where a run may write, and what it never takes for evidence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.command import command
from tests.end_to_end.invented import evidence


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return evidence(tmp_path / "evidence")


def test_a_folder_with_other_things_in_it_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("mine")
    ran = command("check", folder, "-o", tmp_path / "mine")
    assert ran.code == 2
    assert "next:" in ran.err
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("name", ["sources/main.c", "readings/poem.json", "sources/deep/a.c"])
def test_a_folder_of_sources_that_is_somebody_elses_is_refused(folder: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / "mine" / name
    path.parent.mkdir(parents=True)
    path.write_text("mine")
    assert command("check", folder, "-o", tmp_path / "mine").code == 2
    assert path.read_text() == "mine"


def test_a_manifest_that_is_somebody_elses_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    for name in ("manifest.json", "findings.jsonl"):
        (tmp_path / "mine" / name).write_text('{"name": "an extension"}\n')
    assert command("check", folder, "-o", tmp_path / "mine").code == 2
    assert (tmp_path / "mine" / "findings.jsonl").read_text() == '{"name": "an extension"}\n'


@pytest.mark.parametrize("name", ["file", "file/below"])
def test_a_place_where_no_folder_can_be_is_refused(folder: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    ran = command("check", folder, "-o", tmp_path / name)
    assert ran.code == 2
    assert "next:" in ran.err


def test_the_evidence_is_never_the_output(folder: Path, tmp_path: Path) -> None:
    command("check", folder, "-o", tmp_path / "out")
    before = (tmp_path / "out" / "findings.jsonl").read_bytes()
    assert command("check", tmp_path / "out", "-o", tmp_path / "out").code == 2
    assert (tmp_path / "out" / "findings.jsonl").read_bytes() == before


def test_an_output_inside_the_evidence_is_not_evidence(folder: Path) -> None:
    out = folder / "out"
    command("check", folder, "-o", out)
    first = {path.name: path.read_bytes() for path in out.iterdir() if path.is_file() and path.name != "manifest.json"}
    assert command("check", folder, "-o", out).code == 1
    for name, content in first.items():
        assert (out / name).read_bytes() == content, name
    inputs = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["inputs"]
    assert [Path(item["path"]).name for item in inputs] == ["coal.txt", "sand.html", "out", "workers.md"]
    assert "not evidence" in next(item["reason"] for item in inputs if item["path"].endswith("out"))


def test_the_output_of_another_run_is_not_evidence(folder: Path, tmp_path: Path) -> None:
    first = command("check", folder, "-o", folder / "earlier", "--json")
    ran = command("check", folder, "-o", tmp_path / "out", "--json")
    assert ran.json["complete"] is True
    assert ran.json["counts"]["claims"] == first.json["counts"]["claims"]
