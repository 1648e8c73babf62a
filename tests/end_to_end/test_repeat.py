"""The same evidence gives the same bytes; what changed in the evidence, and only that, is said in the delta."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import command
from tests.end_to_end.invented import DOCUMENTS, QUIET, evidence

CLOCK = "manifest.json"


def content(out: Path) -> dict[str, bytes]:
    """Every file of an output but the one with a clock."""
    files = (path for path in out.rglob("*") if path.is_file() and path.name != CLOCK)
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def lines(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_text(encoding="utf-8").splitlines()]


def changes(out: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {"added": set(), "removed": set(), "changed": set()}
    for line in lines(out, "findings.delta.jsonl"):
        found[line["change"]].add(line["title"])
    return found


def run(folder: Path, out: Path) -> None:
    ran = command("check", folder, "-o", out)
    assert ran.code in (0, 1), ran.err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return evidence(tmp_path / "evidence")


def test_two_runs_into_two_folders_give_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    run(folder, tmp_path / "one")
    run(folder, tmp_path / "two")
    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_a_second_run_into_the_same_folder_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    run(folder, tmp_path / "out")
    before = content(tmp_path / "out")
    run(folder, tmp_path / "out")
    assert content(tmp_path / "out") == before


def test_an_unchanged_input_is_not_read_again(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(folder, tmp_path / "out")

    def refuse(*_: object) -> None:
        raise AssertionError("an unchanged input was read again")

    monkeypatch.setattr("vedette.taking.extract", refuse)
    monkeypatch.setattr("vedette.taking.read", refuse)
    run(folder, tmp_path / "out")


def test_only_the_input_that_changed_is_read_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import vedette.taking

    run(folder, tmp_path / "out")
    (folder / "new.txt").write_text(QUIET, encoding="utf-8")
    seen: list[str] = []
    extract = vars(vedette.taking)["extract"]

    def watch(document: Any, regime: Any) -> Any:
        seen.append(Path(document.source.path).name)
        return extract(document, regime)

    monkeypatch.setattr("vedette.taking.extract", watch)
    run(folder, tmp_path / "out")
    assert seen == ["new.txt"]


def test_a_new_version_of_a_reader_reads_again(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(folder, tmp_path / "out")
    before = {path.name for path in (tmp_path / "out" / "readings").iterdir()}
    monkeypatch.setattr("vedette.evidence.html.VERSION", "next")
    run(folder, tmp_path / "out")
    assert not before & {path.name for path in (tmp_path / "out" / "readings").iterdir()}


@pytest.mark.parametrize("old", [b"coal", b"{", b""])
def test_a_reading_that_was_damaged_on_disk_is_made_anew(folder: Path, tmp_path: Path, old: bytes) -> None:
    run(folder, tmp_path / "out")
    before = content(tmp_path / "out")
    for path in (tmp_path / "out" / "readings").iterdir():
        path.write_bytes(path.read_bytes().replace(old, b"iron"))
    run(folder, tmp_path / "out")
    assert content(tmp_path / "out") == before


@pytest.mark.parametrize("name", ["findings.jsonl", "findings.delta.jsonl", "claims.jsonl", "report.html"])
def test_a_damaged_output_is_put_right_by_the_next_run(folder: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    run(folder, out)
    before = content(out)
    (out / name).write_bytes(b"{" + (out / name).read_bytes()[1:-40])
    for path in (out / "sources").iterdir():
        path.write_bytes(b"not what was read")
    run(folder, out)
    assert content(out) == before
    assert command("verify", out).code == 0


def test_a_run_that_was_cut_off_while_writing_is_taken_up(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(folder, out)
    (out / "manifest.json").unlink()
    (out / "series.jsonl").unlink()
    (out / ".series.jsonl.part").write_bytes(b"{")
    run(folder, out)
    assert command("verify", out).code == 0


def test_the_order_of_the_paths_says_nothing(folder: Path, tmp_path: Path) -> None:
    paths = [folder / name for name, _ in DOCUMENTS]
    command("check", *paths, "-o", tmp_path / "one")
    command("check", *reversed(paths), "-o", tmp_path / "two")
    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_a_new_name_for_a_file_leaves_every_id_as_it_was(folder: Path, tmp_path: Path) -> None:
    run(folder, tmp_path / "one")
    (folder / "coal.txt").rename(folder / "zzz.txt")
    run(folder, tmp_path / "two")
    for name in ("claims.jsonl", "conduct.jsonl", "findings.jsonl", "parties.jsonl", "series.jsonl"):
        one, two = ({line["id"] for line in lines(tmp_path / out, name)} for out in ("one", "two"))
        assert one == two, name


def test_a_folder_given_twice_counts_once(folder: Path, tmp_path: Path) -> None:
    command("check", folder, "-o", tmp_path / "one")
    command("check", folder, folder, "-o", tmp_path / "two")
    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_a_copy_of_a_document_is_no_second_source(folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "coal.txt", folder / "copy.txt")
    run(folder, tmp_path / "out")
    (coal,) = [line for line in lines(tmp_path / "out", "findings.jsonl") if "coal" in line["title"]]
    assert coal["origins"] == 1
    inputs = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))["inputs"]
    assert [Path(item["path"]).name for item in inputs if item["reason"]] == ["copy.txt"]


def test_the_first_run_adds_every_finding(folder: Path, tmp_path: Path) -> None:
    run(folder, tmp_path / "out")
    delta = lines(tmp_path / "out", "findings.delta.jsonl")
    assert {line["id"] for line in delta} == {line["id"] for line in lines(tmp_path / "out", "findings.jsonl")}
    assert {line["change"] for line in delta} == {"added"}


def test_a_removed_input_takes_its_findings_with_it(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(folder, out)
    (folder / "coal.txt").unlink()
    run(folder, out)
    assert any("coal" in title for title in changes(out)["removed"])
    assert not [line for line in lines(out, "findings.jsonl") if "coal" in line["title"]]
    assert not [line for line in lines(out, "claims.jsonl") if "coal" in line["quote"]]
    assert len(list((out / "sources").iterdir())) == len(list((out / "readings").iterdir())) == 2


def test_an_added_input_is_said_to_add(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    coal = (folder / "coal.txt").read_text(encoding="utf-8")
    (folder / "coal.txt").unlink()
    run(folder, out)
    (folder / "coal.txt").write_text(coal, encoding="utf-8")
    run(folder, out)
    assert any("coal" in title for title in changes(out)["added"])


def test_a_changed_input_changes_its_finding(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(folder, out)
    path = folder / "coal.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("5,000", "6,000"), encoding="utf-8")
    run(folder, out)
    found = changes(out)
    assert [title for title in found["changed"] if "coal" in title]
    assert not found["added"] and not found["removed"]


def test_the_casebook_gives_the_same_bytes_whatever_the_order_of_sets(repository: Path, tmp_path: Path) -> None:
    """Texts hash anew in each process, so that a result that rests on the order of a set shows itself between two."""
    casebook = repository / "examples" / "casebook"
    runs = [
        subprocess.Popen(
            [Path(sys.executable).with_name("vedette"), "check", casebook, "-o", tmp_path / seed, "--exit-zero"],
            env={**os.environ, "PYTHONHASHSEED": seed, "VEDETTE_HOME": str(tmp_path / "home")},
            stdout=subprocess.DEVNULL,
        )
        for seed in ("1", "2")
    ]
    assert [run.wait() for run in runs] == [0, 0]
    assert content(tmp_path / "1") == content(tmp_path / "2")
