"""Snapshots lie side by side; what cannot be read, or lost half of itself, never takes the place of what can."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from tests.lists.made import ADD, ALT, FETCHED, SDN, UN, written
from vedette.errors import IntegrityError, NotFoundError, OutputError, RefusedList, UsageError
from vedette.lists import store
from vedette.lists.files import list_file
from vedette.lists.keep import Kept
from vedette.lists.manage import add
from vedette.lists.take import take


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def table(count: int, word: str = "Name") -> str:
    return "reference,name,schema\n" + "".join(f"{number},{word} {number},Person\n" for number in range(count))


def kept(home: Path, folder: Path, content: str, *, as_of: str | None = None, allow_shrink: bool = False) -> Kept:
    path = written(folder, "list.csv", content)
    return add(home, path, fetched_at=FETCHED, name="mine", as_of=as_of, allow_shrink=allow_shrink)


def everything(home: Path) -> dict[str, bytes]:
    return {str(path.relative_to(home)): path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file()}


def test_what_is_kept_is_what_was_read(home: Path, tmp_path: Path) -> None:
    written(tmp_path, "alt.csv", ALT)
    written(tmp_path, "add.csv", ADD)
    path = written(tmp_path, "sdn.csv", SDN)
    snapshot = add(home, path, fetched_at=FETCHED).snapshot
    assert (snapshot.name, snapshot.kind, snapshot.as_of, snapshot.entities) == ("ofac", "ofac", "2026-03-01", 4)
    assert snapshot.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert store.parties(store.latest(home, "ofac")) == take(list_file(path)).reading.parties
    assert [(row.file, row.line) for row in store.rejected(snapshot)] == [("alt.csv", 3)]
    folder = home / "lists" / "ofac" / snapshot.snapshot
    assert {item.name: item.read_bytes() for item in (folder / "source").iterdir()} == {
        name: (tmp_path / name).read_bytes() for name in ("sdn.csv", "alt.csv", "add.csv")
    }
    manifest = json.loads((folder / "manifest.json").read_bytes())
    assert manifest["schema"] == "list-snapshot/1"
    assert [file["rows_accepted"] for file in manifest["files"]] == [4, 3, 2]


def test_the_day_of_the_list_names_the_snapshot(home: Path, tmp_path: Path) -> None:
    snapshot = add(home, written(tmp_path, "un.xml", UN), fetched_at=FETCHED).snapshot
    assert snapshot.snapshot == f"2026-02-27-{snapshot.sha256[:12]}"
    assert snapshot.fetched_at == FETCHED


def test_snapshots_are_ordered_by_their_day_and_then_by_arrival(home: Path, tmp_path: Path) -> None:
    kept(home, tmp_path, table(10), as_of="2022-01-01")
    kept(home, tmp_path, table(9), as_of="2019-01-01")
    kept(home, tmp_path, table(11), as_of="2022-01-01")
    assert [item.entities for item in store.snapshots(home, "mine")] == [9, 10, 11]
    assert store.latest(home, "mine").entities == 11
    assert store.dated(home, "mine", "2020-06-01").entities == 9
    assert store.dated(home, "mine", "2019").entities == 9
    with pytest.raises(NotFoundError, match="fits several snapshots"):
        store.dated(home, "mine", "2022-0")
    with pytest.raises(NotFoundError, match="is no snapshot"):
        store.dated(home, "mine", "2018-01-01")


def test_the_same_bytes_are_one_snapshot(home: Path, tmp_path: Path) -> None:
    first = kept(home, tmp_path, table(10))
    before = everything(home)
    again = kept(home, tmp_path, table(10))
    assert (first.added, again.added) == (True, False)
    assert again.snapshot.snapshot == first.snapshot.snapshot
    assert everything(home) == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (table(100)[:-12], "ends within a row"),
        (table(49), "49 entries where the last good snapshot has 100"),
        (table(100).replace("Person", "Kite"), "none of it|cannot be read|holds no entry"),
        (table(100, "Name")[:200] + '"', "cut off or not a CSV"),
        ("", "is empty"),
        ("reference,name,schema\n", "holds no entry"),
        ("reference,name,schema\n" + "".join(f"{number},Kite,Person\n" for number in range(100)), "share few names"),
        ("name,reference,schema\n" + "".join(f"{number},Name {number},Person\n" for number in range(100)), "no letter"),
    ],
)
def test_a_bad_list_never_replaces_a_good_one(home: Path, tmp_path: Path, content: str, words: str) -> None:
    kept(home, tmp_path, table(100))
    before = everything(home)
    with pytest.raises(RefusedList, match=words) as refused:
        kept(home, tmp_path, content)
    assert refused.value.where.startswith("list.csv")
    assert everything(home) == before
    assert store.latest(home, "mine").entities == 100


def test_a_list_of_another_authority_is_another_list(home: Path, tmp_path: Path) -> None:
    kept(home, tmp_path, table(10))
    with pytest.raises(RefusedList, match="of the kind un, and 'mine' is one of the kind own"):
        add(home, written(tmp_path, "un.xml", UN), fetched_at=FETCHED, name="mine", allow_shrink=True)


def test_half_may_go_when_somebody_says_so(home: Path, tmp_path: Path) -> None:
    kept(home, tmp_path, table(100))
    assert kept(home, tmp_path, table(10), allow_shrink=True).snapshot.entities == 10
    assert [item.entities for item in store.snapshots(home, "mine")] == [100, 10]


def test_a_list_without_its_aliases_is_noticed(home: Path, tmp_path: Path) -> None:
    many = "".join(f'101,{number},"aka","NAME {number}",-0-\n' for number in range(20))
    written(tmp_path, "alt.csv", many)
    add(home, written(tmp_path, "sdn.csv", SDN), fetched_at=FETCHED)
    (tmp_path / "alt.csv").unlink()
    with pytest.raises(RefusedList, match="5 names where the last good snapshot has 25"):
        add(home, tmp_path / "sdn.csv", fetched_at=FETCHED)


def test_what_was_cut_off_while_it_was_written_is_no_snapshot(home: Path, tmp_path: Path) -> None:
    kept(home, tmp_path, table(10))
    (home / "lists" / "mine" / ".part-abc").mkdir()
    (home / "lists" / "half").mkdir()
    assert [item.entities for item in store.snapshots(home, "mine")] == [10]
    assert store.names(home) == ("mine",)


def test_a_home_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    home = written(tmp_path, "home", "a file")
    with pytest.raises(OutputError, match="VEDETTE_HOME"):
        kept(home, tmp_path, table(10))


@pytest.mark.parametrize("name", ["", "..", "a/b", "A", ".hidden", "a..b", "x" * 65, "a b", "un-sample"])
def test_a_name_is_never_a_path(home: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="is no name for a list|name of the built-in sample"):
        add(home, written(tmp_path, "list.csv", table(3)), fetched_at=FETCHED, name=name)
    assert not home.exists()


@pytest.mark.parametrize("damaged", ["manifest.json", "parties.jsonl", "rejected.jsonl"])
def test_damage_is_told_with_the_next_step(home: Path, tmp_path: Path, damaged: str) -> None:
    snapshot = kept(home, tmp_path, table(10)).snapshot
    path = home / "lists" / "mine" / snapshot.snapshot / damaged
    path.write_bytes(path.read_bytes().replace(b"Name 3", b"Name 4") if damaged == "parties.jsonl" else b"{}")
    with pytest.raises(IntegrityError, match="add the list again"):
        store.parties(store.latest(home, "mine"))
        store.rejected(store.latest(home, "mine"))


def test_lists_asked_for_that_are_not_there(home: Path, tmp_path: Path) -> None:
    kept(home, tmp_path, table(10))
    assert [item.name for item in store.chosen(home)] == ["mine"]
    assert [item.name for item in store.chosen(home, ["mine", "mine"])] == ["mine"]
    with pytest.raises(NotFoundError, match=r"there are: mine\. Add one with"):
        store.chosen(home, ["mine", "other"])


def test_what_a_snapshot_changed(home: Path, tmp_path: Path) -> None:
    kept(home, tmp_path, table(10), as_of="2020-01-01")
    with pytest.raises(NotFoundError, match="no older snapshot"):
        store.compared(home, "mine")
    kept(home, tmp_path, table(12), as_of="2021-01-01")
    kept(home, tmp_path, table(13), as_of="2022-01-01")
    assert len(store.compared(home, "mine").lines) == 1
    assert len(store.compared(home, "mine", "2020-12-31").lines) == 3
