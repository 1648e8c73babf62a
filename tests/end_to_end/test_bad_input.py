"""Each bad input is named in the manifest with its reason, the rest is done, and the run is INCOMPLETE."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cli.command import command
from tests.end_to_end.invented import evidence
from vedette.evidence.discover import Found
from vedette.job import check
from vedette.settings import Settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return evidence(tmp_path / "evidence")


def inputs(out: Path) -> dict[str, dict[str, Any]]:
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["complete"] is False
    return {Path(item["path"]).name: item for item in manifest["inputs"]}


def refused(folder: Path, name: str, *more: str | Path) -> str:
    """Check ``folder``, see that the rest was done and the run INCOMPLETE, and return why ``name`` was not read."""
    out = folder.parent / "out"
    ran = command("check", folder, *more, "-o", out)
    assert ran.code == 3
    assert ran.out.startswith("INCOMPLETE")
    assert name in ran.out
    found = inputs(out)
    assert {name: item["status"] for name, item in found.items() if item["status"] != "read"} == {name: "refused"}
    assert found[name]["rows_accepted"] == 0
    findings = (out / "findings.jsonl").read_text(encoding="utf-8")
    assert "2371-8.coal" in findings
    assert command("verify", out).code == 0
    return str(found[name]["reason"])


def test_a_name_that_does_not_exist(folder: Path) -> None:
    assert "does not exist" in refused(folder, "nowhere.txt", folder / "nowhere.txt")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n", "blank"),
        ("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF"),
        ("paper.txt", b"%PDF-1.7\n", "a PDF"),
        ("paper.docx", b"PK\x03\x04\x14\x00", "zip"),
        ("noise.txt", bytes(range(256)) * 8, "not text"),
        ("half.txt", "coal".encode("utf-16-le") * 40, "not text"),
        ("broken.txt", b"\xff\xfeN\x00o\x00r", "not text"),
        ("page.html", b"<html><script>North Korea exported iron to China in 2019.</script></html>", "without any text"),
        ("rows.csv", b"a,b,c\n1,2,3\n", "table"),
    ],
)
def test_what_no_reader_takes(folder: Path, name: str, data: bytes, said: str) -> None:
    (folder / name).write_bytes(data)
    assert said in refused(folder, name)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_that_may_not_be_read(folder: Path) -> None:
    (folder / "closed.txt").write_text("closed")
    (folder / "closed.txt").chmod(0)
    assert "ermission" in refused(folder, "closed.txt")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(13, "Permission denied"), "Permission denied"),
        (FileNotFoundError(2, "No such file or directory"), "vanished"),
        (OSError(5, "Input/output error"), "Input/output error"),
        (OSError(40, "Too many levels of symbolic links"), "circle of links"),
    ],
)
def test_a_file_that_the_disk_does_not_give(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    (folder / "bad.txt").write_text("bad")
    opened = Path.open

    def denied(path: Path, *arguments: Any, **named: Any) -> Any:
        if path.name == "bad.txt":
            raise error
        return opened(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", denied)
    assert said in refused(folder, "bad.txt")


def test_a_file_that_vanishes_between_finding_and_reading(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import vedette.job

    (folder / "gone.txt").write_text("soon gone")
    discover = vars(vedette.job)["discover"]

    def then_gone(*arguments: Any, **named: Any) -> tuple[Found, ...]:
        found: tuple[Found, ...] = discover(*arguments, **named)
        (folder / "gone.txt").unlink()
        return found

    monkeypatch.setattr("vedette.job.discover", then_gone)
    assert "vanished" in refused(folder, "gone.txt")


@pytest.fixture
def well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with 1,200 folders one inside the other; taken down step by step, since rmtree recurses."""
    monkeypatch.chdir(tmp_path)
    for _ in range(1200):
        Path("d").mkdir()
        os.chdir("d")
    Path("deep.txt").write_text("Invented. The Panel said that North Korea exported sand to China in May 2019.")
    monkeypatch.chdir(tmp_path)
    yield tmp_path
    monkeypatch.chdir(tmp_path)
    for _ in range(1200):
        os.chdir("d")
    Path("deep.txt").unlink()
    for _ in range(1200):
        os.chdir("..")
        Path("d").rmdir()


def test_folders_nested_deeper_than_any_stack(well: Path) -> None:
    result = check([well])
    assert [Path(item.path).name for item in result.manifest.inputs if item.status == "read"] == ["deep.txt"]


def test_a_circle_of_links(folder: Path) -> None:
    (folder / "round.txt").symlink_to(folder / "round.txt")
    assert "circle" in refused(folder, "round.txt")


def test_a_link_that_leads_nowhere(folder: Path) -> None:
    (folder / "loose.txt").symlink_to(folder / "nothing")
    assert "leads nowhere" in refused(folder, "loose.txt")


def test_a_link_out_of_the_folder(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("The Panel said that North Korea exported iron to China in May 2019.")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    assert "a link out of the folder" in refused(folder, "link.txt")
    assert "iron" not in (tmp_path / "out" / "claims.jsonl").read_text(encoding="utf-8")


def test_a_file_larger_than_the_cap(folder: Path, tmp_path: Path) -> None:
    (folder / "large.txt").write_text("x" * 5000)
    result = check([folder], settings=Settings(home=tmp_path / "home", max_document_bytes=4000))
    unread = [item for item in result.manifest.inputs if item.status != "read"]
    assert [(Path(item.path).name, item.status) for item in unread] == [("large.txt", "refused")]
    assert "5,000 bytes" in str(unread[0].reason)
    assert result.manifest.complete is False
    assert result.findings


def test_a_folder_with_nothing_in_it_is_incomplete(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ran = command("check", tmp_path / "empty", "-o", tmp_path / "out")
    assert ran.code == 3
    assert "Nothing was found under the paths given" in ran.out
    assert inputs(tmp_path / "out") == {}


def test_a_text_in_another_language_is_partly_read(folder: Path, tmp_path: Path) -> None:
    (folder / "korean.txt").write_text("북한은 2019년에 석탄을 수출했다. 유엔 전문가패널이 밝혔다.\n", encoding="utf-8")
    assert command("check", folder, "-o", tmp_path / "out").code == 3
    assert inputs(tmp_path / "out")["korean.txt"]["status"] == "partly"


def test_a_name_that_is_no_utf8_is_named_and_read(folder: Path, tmp_path: Path) -> None:
    strange = os.fsencode(folder) + b"/coal-\xff.txt"
    try:
        with open(strange, "wb") as file:  # noqa: PTH123 - a path of bytes
            file.write((folder / "coal.txt").read_bytes() + b"It was black.\n")
    except OSError:
        pytest.skip("this file system takes no such name")
    assert command("check", folder, "-o", tmp_path / "out").code == 1
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert any(item["path"].endswith("coal-\\xff.txt") and item["status"] == "read" for item in manifest["inputs"])


def regime(folder: Path, measures: str) -> Path:
    (folder / "measures").mkdir(parents=True)
    (folder / "regime.yaml").write_text("id: invented\ntitle: Invented\n")
    (folder / "measures" / "m.yaml").write_text(measures)
    return folder


@pytest.mark.parametrize("broken", ["- id: [unclosed\n", "- id: x\n  unknown: 1\n", "\x00", "- a\n  b: c: d\n"])
def test_a_broken_regime_is_named_with_its_line_and_the_rest_is_judged(
    folder: Path, tmp_path: Path, broken: str
) -> None:
    own = regime(tmp_path / "own", broken)
    out = tmp_path / "out"
    ran = command("check", folder, "-o", out, "--regime", own)
    assert ran.code == 3, ran.err
    found = inputs(out)["own"]
    assert (found["kind"], found["status"]) == ("regime", "refused")
    assert ".yaml:" in found["reason"]
    assert "2371-8.coal" in (out / "findings.jsonl").read_text(encoding="utf-8")


def test_a_regime_folder_that_is_not_there_is_named(folder: Path, tmp_path: Path) -> None:
    ran = command("check", folder, "-o", tmp_path / "out", "--regime", tmp_path / "none")
    assert ran.code == 3
    assert inputs(tmp_path / "out")["none"]["status"] == "refused"


@settings(max_examples=25)
@given(st.one_of(st.binary(min_size=1, max_size=300), st.text(min_size=1, max_size=200).map(str.encode)))
def test_no_bytes_of_any_kind_stop_the_rest(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = evidence(Path(name) / "evidence", (("coal.txt", "The Panel said North Korea exported coal in 2019."),))
        (folder / "any").write_bytes(data)
        out = Path(name) / "out"
        ran = command("check", folder, "-o", out)
        assert ran.code in (1, 3), ran.err
        assert command("verify", out).code == 0
        assert "coal" in (out / "findings.jsonl").read_text(encoding="utf-8")
