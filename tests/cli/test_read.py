"""``vedette read``: what each file was taken for, and 3 where one was not read in full."""

from __future__ import annotations

from pathlib import Path

from jsonschema import Draft202012Validator

from tests.cli.command import command
from tests.end_to_end.invented import evidence
from vedette.out.schemas import schema_of


def test_every_name_is_accounted_for(tmp_path: Path) -> None:
    ran = command("read", evidence(tmp_path / "e"), "--json")
    assert (ran.code, ran.err) == (0, "")
    Draft202012Validator(schema_of("read") or {}).validate(ran.json)
    told = [
        (Path(line["path"]).name, line["taken_for"], line["reader"].split("/")[0], line["status"]) for line in ran.json
    ]
    assert told == [
        ("coal.txt", "document", "text", "read"),
        ("sand.html", "document", "html", "read"),
        ("workers.md", "document", "text", "read"),
    ]
    assert all(line["rows_in"] == line["rows_accepted"] > 0 for line in ran.json)


def test_what_was_not_read_in_full_ends_with_3(tmp_path: Path) -> None:
    folder = evidence(tmp_path / "e")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "korean.txt").write_text("북한은 2019년에 석탄을 수출했다.\n", encoding="utf-8")
    ran = command("read", folder, tmp_path / "nowhere", "--json")
    assert ran.code == 3
    status = {Path(line["path"]).name: (line["status"], line["reason"]) for line in ran.json if line["reason"]}
    assert {name: state for name, (state, _) in status.items()} == {
        "empty.txt": "refused",
        "korean.txt": "partly",
        "nowhere": "refused",
    }
    assert all(reason for _, reason in status.values())
    page = command("read", folder, tmp_path / "nowhere")
    assert page.code == 3
    assert "refused" in page.out


def test_reading_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = evidence(tmp_path / "e")
    command("read", folder)
    assert [path.name for path in tmp_path.iterdir()] == ["e"]
