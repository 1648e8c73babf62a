"""Exit codes and streams as a shell sees them: 2 could not run > 3 INCOMPLETE > 1 found something > 0."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.command import Ran, command, process
from tests.end_to_end.invented import QUIET, evidence
from vedette.out.schemas import schema_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return evidence(tmp_path / "evidence")


@pytest.fixture
def quiet(tmp_path: Path) -> Path:
    return evidence(tmp_path / "quiet", (("garden.txt", QUIET),))


def test_nothing_found_is_0(quiet: Path, tmp_path: Path) -> None:
    ran = process("check", quiet, "-o", tmp_path / "out")
    assert (ran.code, ran.err) == (0, "")


def test_something_found_is_1(folder: Path, tmp_path: Path) -> None:
    assert process("check", folder, "-o", tmp_path / "out").code == 1


def test_only_what_is_settled_is_nothing_found(tmp_path: Path) -> None:
    text = "Published: 2016-09-01\n\nInvented. The Panel said that North Korea exported sand to China in March 2016.\n"
    folder = evidence(tmp_path / "evidence", (("old.txt", text),))
    ran = command("check", folder, "-o", tmp_path / "out", "--json")
    assert {finding["outcome"] for finding in ran.json["findings"]} == {"not_in_force"}
    assert ran.code == 0


def test_exit_zero_turns_1_into_0(folder: Path, tmp_path: Path) -> None:
    assert process("check", folder, "-o", tmp_path / "out", "--exit-zero").code == 0


def test_incomplete_is_3_although_something_was_found(folder: Path, tmp_path: Path) -> None:
    ran = process("check", folder, tmp_path / "nowhere.txt", "-o", tmp_path / "out")
    assert ran.code == 3
    assert ran.out.startswith("INCOMPLETE")
    assert "nowhere.txt" in ran.out
    assert "coal" in ran.out


def test_exit_zero_does_not_turn_3_into_0(folder: Path, tmp_path: Path) -> None:
    ran = process("check", folder, tmp_path / "nowhere.txt", "-o", tmp_path / "out", "--exit-zero")
    assert ran.code == 3


def test_could_not_run_is_2_although_something_is_missing_too(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("mine")
    ran = process("check", folder, tmp_path / "nowhere.txt", "-o", tmp_path / "mine")
    assert (ran.code, ran.out) == (2, "")


def test_a_crash_is_2_and_not_1(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object, **__: object) -> None:
        raise RuntimeError("invented")

    monkeypatch.setattr("vedette.job.find", crash)
    ran = command("check", folder, "-o", tmp_path / "out", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert "RuntimeError: invented" in ran.err
    assert "next:" in ran.err


USAGE: tuple[tuple[str, ...], ...] = (
    ("check",),
    ("check", "."),
    ("nonsense",),
    ("check", ".", "-o", "out", "--engine", "abacus"),
    ("check", ".", "-o", "out", "--engine", "spark"),
    ("check", ".", "-o", "out", "--as-of", "yesterday"),
    ("law", "--on", "2017-13-01"),
    ("law", "zzzz"),
    ("law", "--act", "singing"),
    ("why", "abc", "-o", "nowhere"),
    ("verify", "nowhere"),
    ("schema", "nothing"),
)


@pytest.mark.parametrize("arguments", USAGE, ids=" ".join)
def test_what_cannot_run_is_2_and_says_the_next_step(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = command(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "  next: " in ran.err.splitlines()[-1] or "--help' for help" in ran.err
    assert "Traceback" not in ran.err
    assert not list(tmp_path.iterdir()), "a command that cannot run leaves nothing behind"


def test_why_without_any_run_says_the_next_step() -> None:
    ran = command("why", "abc")
    assert ran.code == 2
    assert "next: Run `vedette check PATH -o OUT`" in ran.err


def test_json_stands_alone_on_standard_output(folder: Path, tmp_path: Path) -> None:
    ran = process("check", folder, tmp_path / "nowhere.txt", "-o", tmp_path / "out", "--json")
    summary = json.loads(ran.out)
    assert ran.code == 3
    Draft202012Validator(schema_of("check") or {}).validate(summary)
    assert summary["schema"] == "check/1"
    assert summary["complete"] is False
    assert [Path(item["path"]).name for item in summary["unread"]] == ["nowhere.txt"]


def test_errors_leave_standard_output_empty_with_json_too(tmp_path: Path) -> None:
    ran = process("verify", tmp_path, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert "next:" in ran.err


def test_a_reader_that_leaves_early_is_not_taken_for_something_found() -> None:
    start = [sys.executable, "-c", "from vedette.cli import main; main()", "law", "--json"]
    with subprocess.Popen(start, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout and child.stderr
        child.stdout.close()
        complaint = child.stderr.read()
        assert child.wait(timeout=60) == 2
    assert complaint == b""


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("law", "coal"), ("schema",)], ids=" ".join)
def test_all_other_commands_end_with_0_when_they_ran(arguments: tuple[str, ...]) -> None:
    ran: Ran = command(*arguments)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out
