"""``vedette verify`` finds every byte that is not as it was written."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.command import Ran, command
from vedette.out.schemas import schema_of


@pytest.fixture
def out(checked: Path, tmp_path: Path) -> Path:
    """A copy that may be damaged."""
    return Path(shutil.copytree(checked, tmp_path / "out"))


def differences(out: Path) -> list[str]:
    ran: Ran = command("verify", out, "--json")
    assert ran.code == 2
    assert "next:" in ran.err
    Draft202012Validator(schema_of("verify") or {}).validate(ran.json)
    return [str(item) for item in ran.json["wrong"]]


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(bytes(data))


def test_an_untouched_output_is_as_written(checked: Path) -> None:
    ran = command("verify", checked, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["wrong"] == []
    assert set(ran.json["checked"]) == {"files", "sources", "versions", "quotes"}
    assert all(ran.json["checked"].values())
    assert "all as written" in command("verify", checked).out


@pytest.mark.parametrize(
    "name", ["claims.jsonl", "conduct.jsonl", "findings.jsonl", "findings.delta.jsonl", "report.html"]
)
def test_a_flipped_bit_in_any_file_is_found(out: Path, name: str) -> None:
    flip(out / name, (out / name).stat().st_size // 2)
    assert any(item.startswith(name) for item in differences(out))


def test_a_flipped_bit_in_a_kept_source_is_found(out: Path) -> None:
    source = min((out / "sources").iterdir())
    flip(source, 10)
    assert [source.name in item for item in differences(out)] == [True]


@pytest.mark.parametrize("name", ["findings.jsonl", "series.jsonl", "report.html"])
def test_a_file_that_is_gone_is_found(out: Path, name: str) -> None:
    (out / name).unlink()
    assert differences(out) == [f"{name}: gone"]


def test_a_kept_source_that_is_gone_is_found(out: Path) -> None:
    source = min((out / "sources").iterdir())
    source.unlink()
    assert [source.name in item for item in differences(out)] == [True]


def test_a_line_that_was_rewritten_together_with_its_hash_is_found(out: Path) -> None:
    """Whoever rewrites a finding and the manifest's hash of the file still has the version against him."""
    import hashlib

    path = out / "findings.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"rank": "low"', b'"rank": "high"').replace(b"Poland", b"Utopia"))
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    manifest["files"][path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    (out / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert any("version is not the hash of its content" in item for item in differences(out))


def test_a_damaged_manifest_is_said_to_be_damaged(out: Path) -> None:
    (out / "manifest.json").write_text('{"schema": "manifest/1"', encoding="utf-8")
    ran = command("verify", out)
    assert ran.code == 2
    assert "the manifest is damaged" in ran.err


def test_a_folder_that_is_no_output_is_refused(tmp_path: Path) -> None:
    ran = command("verify", tmp_path)
    assert ran.code == 2
    assert "not an output" in ran.err
