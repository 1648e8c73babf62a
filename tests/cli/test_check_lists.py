"""``vedette check --lists``: which lists were looked into is told everywhere, and the sample calls itself one."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import Ran, command
from tests.detectors.listed_party.lists import ships, un
from vedette.lists.sample import REMARK

TEXT = """Publisher: Invented Herald
Published: 2019-05-12

Everything on this page is invented for a test.

In June 2017 a tanker loaded coal at Nampo in North Korea, according to the UN Panel of Experts.

The UN Panel of Experts reported that Korea Strelsau Trading Corporation exported copper to Syria in April 2018.
"""


@pytest.fixture
def home() -> Path:
    """The home of this test, with two invented lists of the Council."""
    return un(ships(Path(os.environ["VEDETTE_HOME"])))


def checked(folder: Path, *arguments: str) -> tuple[Ran, Path]:
    evidence = folder / "evidence"
    evidence.mkdir(exist_ok=True)
    (evidence / "a.txt").write_text(TEXT, encoding="utf-8")
    return command("check", evidence, "-o", folder / "out", *arguments), folder / "out"


def lists_of(out: Path) -> list[dict[str, Any]]:
    return list(json.loads((out / "manifest.json").read_bytes())["lists"])


def lines(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_text("utf-8").splitlines()]


@pytest.mark.usefixtures("home")
def test_every_list_that_was_added_is_looked_into(tmp_path: Path) -> None:
    ran, out = checked(tmp_path)
    assert ran.code == 1
    told = " ".join(ran.out.split())
    assert "Parties looked up in: un of 2026-02-27, un-1718-vessels of 2026-03-01." in told
    assert "sample" not in told
    assert [(item["name"], item["kind"], item["entries"]) for item in lists_of(out)] == [
        ("un", "un", "4"), ("un-1718-vessels", "un_1718_vessels", "1")]  # fmt: skip
    assert all(set(item) == {"name", "kind", "snapshot", "as_of", "sha256", "entries"} for item in lists_of(out))
    (finding,) = [line for line in lines(out, "findings.jsonl") if line["detector"] == "listed_party"]
    assert finding["outcome"] == "undetermined"
    assert finding["title"] == "Name like that of an entry of a list: Korea Strelsau Trading Corporation"
    page = (out / "report.html").read_text("utf-8")
    assert "Parties were looked up in un of 27 February 2026, un-1718-vessels of 1 March 2026." in page
    assert "likeness to an entry of a list" in page
    assert "resembles the entry “KOREA STRELSAU TRADING CORPORATION” (un KPe.901, listed since 2 March 2016)" in page
    assert command("verify", out).code == 0


@pytest.mark.usefixtures("home")
def test_one_list_alone(tmp_path: Path) -> None:
    _, out = checked(tmp_path, "--lists", "un-1718-vessels")
    assert [item["name"] for item in lists_of(out)] == ["un-1718-vessels"]
    assert not [line for line in lines(out, "conduct.jsonl") if line["detector"] == "listed_party"]


def test_a_list_that_is_not_there(tmp_path: Path) -> None:
    ran, out = checked(tmp_path, "--lists", "nothing")
    assert ran.code == 2 and "there is no list 'nothing'" in ran.err
    assert not (out / "manifest.json").exists()


def test_the_sample_says_so_everywhere(tmp_path: Path) -> None:
    ran, out = checked(tmp_path)
    assert f"un-sample is {REMARK}." in " ".join(ran.out.split())
    (entry,) = lists_of(out)
    assert (entry["name"], entry["kind"], entry["remark"]) == ("un-sample", "sample", REMARK)
    page = (out / "report.html").read_text("utf-8")
    assert f"un-sample of 27 February 2026 ({REMARK})" in page


@pytest.mark.usefixtures("home")
def test_a_newer_list_is_another_run_and_the_same_one_the_same_bytes(tmp_path: Path) -> None:
    _, out = checked(tmp_path)
    first = {path.name: path.read_bytes() for path in out.glob("*.jsonl")}
    page = (out / "report.html").read_bytes()
    checked(tmp_path)
    again = {path.name: path.read_bytes() for path in out.glob("*.jsonl")}
    assert again == first and (out / "report.html").read_bytes() == page
