"""``--minimise`` and ``--redact`` over the invented firm of the casebook: nobody can be read out again."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.command import command

PRIVATE = {
    "staff.csv": ("Work Email", "Personal Email", "Phone", "Date of birth", "Home address", "First name", "Last name"),
    "payroll.csv": ("Account holder", "IBAN"),
    "shipping.csv": ("Recipient", "Ship to address", "Serial number"),
    "documents.csv": ("Document number", "Name", "Date of birth", "MRZ line 1", "MRZ line 2"),
}
"""Columns that lead back to a person."""


@pytest.fixture(scope="module")
def firm(repository: Path) -> Path:
    return repository / "examples" / "casebook" / "firm"


@pytest.fixture(scope="module")
def secrets(firm: Path) -> set[str]:
    found = set()
    for name, columns in PRIVATE.items():
        with (firm / name).open(encoding="utf-8", newline="") as file:
            found |= {row[column] for row in csv.DictReader(file) for column in columns}
    return found | {"1990-06-08"}  # a birth date that stands in a machine-readable line only


def read_out(paths: list[Path], secrets: set[str]) -> dict[str, list[str]]:
    texts = {path.name: path.read_bytes().decode("utf-8", "replace") for path in paths}
    hits = {name: sorted(secret for secret in secrets if secret in text) for name, text in texts.items()}
    return {name: found for name, found in hits.items() if found}


def run(firm: Path, out: Path, home: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> list[Path]:
    monkeypatch.setenv("VEDETTE_HOME", str(home))
    assert command("check", firm, "-o", out, *options).code == 1
    return sorted(path for path in out.rglob("*") if path.is_file())


def test_a_plain_run_holds_them(firm: Path, secrets: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = run(firm, tmp_path / "out", tmp_path / "home", monkeypatch)
    assert {"conduct.jsonl", "findings.jsonl", "report.html"} <= set(read_out(files, secrets))


def test_a_minimised_run_holds_nobody_and_verifies(
    firm: Path, secrets: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = run(firm, tmp_path / "out", tmp_path / "home", monkeypatch, "--minimise")
    assert read_out(files, secrets) == {}
    told = (tmp_path / "out" / "conduct.jsonl").read_text(encoding="utf-8")
    assert "laptop_farm" in told and "2024-05-31" in told
    done = command("verify", tmp_path / "out")
    assert (done.code, done.err) == (0, "")


def test_a_redacted_report_holds_nobody_and_the_lines_do(
    firm: Path, secrets: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    files = run(firm, out, tmp_path / "home", monkeypatch, "--redact")
    assert read_out([out / "report.html"], secrets) == {}
    assert "conduct.jsonl" in read_out(files, secrets)
