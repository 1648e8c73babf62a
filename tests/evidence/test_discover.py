"""Every name is accounted for, and a link never leads out of the folder given."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from vedette.errors import MissingInput, UnreadableInput
from vedette.evidence.discover import discover


def test_every_file_in_a_folder_is_found_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("x")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "c.txt").write_text("x")
    assert [Path(found.shown).name for found in discover([tmp_path])] == ["a.txt", "b.txt", "c.txt"]


def test_a_missing_name_is_an_error_with_its_name(tmp_path: Path) -> None:
    (found,) = discover([tmp_path / "nowhere.txt"])
    assert isinstance(found.error, MissingInput)
    assert "nowhere.txt" in str(found.error)


def test_a_circle_of_links_is_an_error_and_the_rest_is_found(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to(tmp_path / "two")
    (tmp_path / "two").symlink_to(tmp_path / "one")
    (tmp_path / "text.txt").write_text("x")
    found = discover([tmp_path])
    assert [isinstance(item.error, UnreadableInput) for item in found] == [True, False, True]


def test_a_link_to_the_folder_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "again").symlink_to(tmp_path)
    (tmp_path / "text.txt").write_text("x")
    notes = [item.note for item in discover([tmp_path])]
    assert len(notes) == 2
    assert notes[0] is not None


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("x")
    folder = tmp_path / "evidence"
    folder.mkdir()
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (found,) = discover([folder])
    assert isinstance(found.error, UnreadableInput)
    assert found.file is None


def test_a_link_inside_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("x")
    (tmp_path / "link.txt").symlink_to("text.txt")
    assert [item.file is not None for item in discover([tmp_path])] == [True, True]


def test_an_output_of_ours_is_no_evidence(tmp_path: Path) -> None:
    for name in ("manifest.json", "findings.jsonl", "report.html"):
        (tmp_path / name).write_text("{}")
    (found,) = discover([tmp_path])
    assert found.file is None
    assert found.error is None


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every folder")
def test_an_unreadable_folder_is_an_error_and_the_rest_is_found(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0)
    (tmp_path / "text.txt").write_text("x")
    found = discover([tmp_path])
    closed.chmod(0o700)
    assert [isinstance(item.error, UnreadableInput) for item in found] == [True, False]


def test_a_pipe_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (found,) = discover([tmp_path])
    assert isinstance(found.error, UnreadableInput)
