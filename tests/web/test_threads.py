"""Fifty threads ask one index at once, and each gets its own answer; newer lists come in meanwhile."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.web.made import changed, lists
from tests.web.serving import serving
from vedette.lists import store
from vedette.lists.listed import ListedName, ListedParty
from vedette.screening import index
from vedette.screening.match import screen
from vedette.screening.query import Query

THREADS = 50
_SYLLABLES = ("chol", "yong", "song", "nam", "il", "ho", "su", "jin", "myong", "hyok", "kwang", "tae", "un", "sik")


@pytest.fixture
def often() -> Iterator[None]:
    """Threads take turns far more often than usual."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of 400 invented people on two lists."""
    names = [f"{sur} {first}-{last}" for sur in ("Kim", "Ri") for first in _SYLLABLES for last in _SYLLABLES]
    parties = [
        ListedParty(
            list="one" if number < 200 else "two",
            reference=str(number),
            schema="Person",
            names=(ListedName(text=name),),
            properties={"passportNumber": (f"P{number:06}",)},
        )
        for number, name in enumerate(names)
    ]
    path = tmp_path_factory.mktemp("index") / "made.sqlite"
    index.build(parties, path, made_from="test")
    return path


def test_each_thread_gets_its_own_answer(made: Path, often: None) -> None:
    with index.Index(made) as opened:
        parties = list(opened.parties())
        assert {name: ranges[0] for name, ranges in opened.lists.items()} == {
            "one": range(200),
            "two": range(200, len(parties)),
        }
        wrong: list[str] = []
        together = threading.Barrier(THREADS)

        def ask(thread: int) -> None:
            together.wait()
            for party in parties[thread :: THREADS // 2]:
                asked = Query(names=("Nobody",), schema="Person", properties=party.properties)
                found = [hit.party.reference for hit in screen(asked, opened)]
                row = opened.by_reference(party.reference)
                if found != [party.reference] or [item.names for item in row] != [party.names]:
                    wrong.append(f"{party.reference}: {found}")

        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(ask, range(THREADS)))
        assert wrong == []


def test_the_same_hits_as_one_thread_alone(made: Path, often: None) -> None:
    asked = [Query(names=(f"Kim {first.title()}-su",), schema="Person") for first in _SYLLABLES]
    with index.Index(made) as alone:
        expected = [[(hit.party.reference, hit.score) for hit in screen(query, alone)] for query in asked]
    assert any(expected)
    with index.Index(made) as opened, ThreadPoolExecutor(THREADS) as pool:
        found = pool.map(
            lambda query: [(hit.party.reference, hit.score) for hit in screen(query, opened)], asked * THREADS
        )
        assert list(found) == expected * THREADS


def test_a_list_is_not_crowded_out_by_another(made: Path) -> None:
    asked = Query(names=("Ri Un-sik",), schema="Person")
    with index.Index(made) as opened:
        everywhere = screen(asked, opened, cutoff=0.3)
        for name in ("one", "two"):
            assert {hit.party.list for hit in screen(asked, opened, cutoff=0.3, lists={name})} <= {name}
        assert everywhere[0].party.list == "two"
        assert screen(asked, opened, lists={"two"})[0] == everywhere[0]
        assert screen(asked, opened, lists=set()) == []


def test_requests_go_on_while_newer_lists_come_in(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    home = lists(tmp_path / "home", tmp_path / "files")
    body = {"queries": {"q": {"schema": "Person", "properties": {"name": ["Odile Marchand-Vesper"]}}}}
    with serving(home) as server:
        stop = threading.Event()

        def ask(_: int) -> set[tuple[int, str]]:
            seen = set()
            while not stop.is_set():
                answer = server.http.post("/match/default", json=body)
                hits = answer.json()["responses"]["q"]["results"] if answer.status_code == 200 else []
                seen.add((answer.status_code, ",".join(hit["last_seen"][:10] for hit in hits)))
            return seen

        with ThreadPoolExecutor(8) as pool:
            asking = [pool.submit(ask, number) for number in range(8)]
            changed(home, tmp_path / "files")
            assert server.service.load() == ""
            for _ in range(20):
                server.http.get("/readyz")
            stop.set()
            seen = set().union(*(item.result() for item in asking))
        assert seen == {(200, "2025-02-01"), (200, "2025-09-09")}
    assert [item.as_of for item in store.snapshots(home, "customs")] == ["2025-02-01", "2025-09-09"]
