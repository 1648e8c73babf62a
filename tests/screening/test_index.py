"""The index: made once, made again where it is of another version, cut off or none of ours, and never trusted."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.screening.lists import PEOPLE, added, asked, best, opened
from vedette.errors import IntegrityError, OutputError
from vedette.screening.index import Index, build
from vedette.screening.match import screen


def file_of(home: Path) -> Path:
    (path,) = (home / "index").glob("*.sqlite")
    return path


def test_it_holds_every_party_and_finds_by_reference(tmp_path: Path) -> None:
    with opened(added(tmp_path)) as index:
        assert len(index) == len(PEOPLE)
        assert [party.reference for party in index.parties()] == [party["reference"] for party in PEOPLE]
        (found,) = index.by_reference("P1")
        assert (found.names[0].text, found.listed_on, found.list) == ("Ri Sung Chol", "2016-11-30", "kites")


def test_it_is_made_once_and_again_when_a_list_changes(tmp_path: Path) -> None:
    opened(added(tmp_path)).close()
    first = file_of(tmp_path)
    before = first.stat().st_mtime_ns
    opened(tmp_path).close()
    assert file_of(tmp_path).stat().st_mtime_ns == before
    added(tmp_path, (*PEOPLE, {"reference": "P9", "schema": "Person", "name": "Rupert Hentzau"}))
    with opened(tmp_path) as index:
        hit = best(index, asked("Rupert Hentzau"))
    assert hit is not None and hit.party.reference == "P9"


def test_progress_begins_at_nothing(tmp_path: Path) -> None:
    from vedette.lists import store
    from vedette.screening.held import held

    seen: list[int] = []
    home = added(tmp_path)
    held(home, store.chosen(home), seen.append).close()
    assert seen[0] == 0
    held(home, store.chosen(home), seen.append).close()
    assert len(seen) == 1, "an index that is there is not made again"


def test_another_version_is_refused_by_itself_and_made_again(tmp_path: Path) -> None:
    opened(added(tmp_path)).close()
    path = file_of(tmp_path)
    with sqlite3.connect(path) as base:
        base.execute("UPDATE meta SET value = 'older' WHERE key = 'version'")
    base.close()
    with pytest.raises(IntegrityError, match="another version"):
        Index(path)
    with opened(tmp_path) as index:
        assert best(index, asked("Ri Sung Chol"))


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_file_that_is_none_is_made_again(tmp_path: Path, content: bytes) -> None:
    opened(added(tmp_path)).close()
    path = file_of(tmp_path)
    path.write_bytes(content)
    with pytest.raises(IntegrityError):
        Index(path)
    with opened(tmp_path) as index:
        assert len(index) == len(PEOPLE)


def test_a_database_of_somebody_else_under_our_name_is_made_again(tmp_path: Path) -> None:
    opened(added(tmp_path)).close()
    path = file_of(tmp_path)
    path.unlink()
    from vedette.screening.index import VERSION

    with sqlite3.connect(path) as base:
        base.execute("CREATE TABLE meta (key TEXT, value)")
        base.execute("INSERT INTO meta VALUES ('version', ?)", (VERSION,))
    base.close()
    with opened(tmp_path) as index:
        assert best(index, asked("Ri Sung Chol"))


def test_a_file_damaged_behind_its_head_is_named_when_it_is_asked(tmp_path: Path) -> None:
    opened(added(tmp_path)).close()
    path = file_of(tmp_path)
    data = bytearray(path.read_bytes())
    with sqlite3.connect(path) as base:
        (root,) = base.execute("SELECT rootpage FROM sqlite_master WHERE name = 'posting'").fetchone()
        (size,) = base.execute("PRAGMA page_size").fetchone()
    base.close()
    data[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(data)
    with opened(tmp_path) as index, pytest.raises(IntegrityError, match="damaged"):
        screen(asked("Ri Sung Chol"), index)


def test_an_index_half_made_is_no_index(tmp_path: Path) -> None:
    def broken() -> object:
        yield from ()
        raise ValueError("the list ends here")

    path = tmp_path / "x.sqlite"
    with pytest.raises(ValueError, match="ends here"):
        build(broken(), path, made_from="x")  # type: ignore[arg-type]
    assert not path.exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    home = added(tmp_path)
    (home / "index").write_text("a file where the folder should be")
    with pytest.raises(OutputError, match="cannot be written"):
        opened(home)


def test_indexes_of_old_combinations_go(tmp_path: Path) -> None:
    for number in range(9):
        added(tmp_path, PEOPLE[: number % 7 + 1], name=f"list{number}")
        opened(tmp_path).close()
    assert len(list((tmp_path / "index").glob("*.sqlite"))) <= 7
