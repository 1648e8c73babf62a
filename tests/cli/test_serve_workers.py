"""``vedette serve`` with several processes: they answer alike, are replaced, and end together."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.cli.started import TOKEN, WAIT, started
from tests.web.made import changed, lists

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="children are looked up in /proc")
PERSON = {"queries": {"q": {"schema": "Person", "properties": {"name": ["Odile Marchand-Vesper"]}}}}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    return lists(tmp_path / "home", tmp_path / "files")


def workers(running: subprocess.Popen[str]) -> list[int]:
    """The processes that answer, by their numbers. (Python starts one more beside them, to tidy up.)"""
    return [number for number in _children(running.pid) if "spawn_main" in _command(number)]


def _children(number: int) -> list[int]:
    try:
        tasks = list(Path(f"/proc/{number}/task").iterdir())
        return [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return []


def _command(number: int) -> str:
    try:
        return Path(f"/proc/{number}/cmdline").read_text()
    except OSError:
        return ""


def until(held: Callable[[], bool]) -> bool:
    """Waits until something holds."""
    end = time.monotonic() + WAIT
    while not held() and time.monotonic() < end:
        time.sleep(0.02)
    return held()


def gone(number: int) -> bool:
    """Whether a process has ended; one that nobody has asked about yet counts as well."""
    try:
        return ") Z " in Path(f"/proc/{number}/stat").read_text()
    except OSError:
        return True


def last_seen(url: str) -> str:
    """The day of the entry that a name finds, over a connection of its own."""
    answer = httpx.post(f"{url}/match/default", json=PERSON, trust_env=False, timeout=WAIT)
    assert answer.status_code == 200, answer.text
    (hit,) = answer.json()["responses"]["q"]["results"]
    return str(hit["last_seen"])[:10]


def test_each_worker_answers_its_share(home: Path) -> None:
    with started(home, "--workers", "3") as (running, url, said):
        assert len(workers(running)) == 3
        with ThreadPoolExecutor(12) as pool:
            assert set(pool.map(last_seen, [url] * 60)) == {"2025-02-01"}
        clients = [httpx.Client(base_url=url, trust_env=False, timeout=WAIT) for _ in range(6)]
        assert {client.get("/readyz").status_code for client in clients} == {200}
        # besides the connections each worker has two sockets: to the first process, and of its event loop
        held = [_sockets(number) for number in workers(running)]
        assert max(held) == min(held), held
        for client in clients:
            client.close()
        assert sum(line.endswith("ready.") for line in said) == 1


def _sockets(number: int) -> int:
    return sum(item.readlink().name.startswith("socket:") for item in Path(f"/proc/{number}/fd").iterdir())


def test_all_of_them_serve_what_an_update_brought(home: Path, tmp_path: Path) -> None:
    with started(home, "--workers", "3") as (_, url, said):
        changed(home, tmp_path / "files")
        assert {last_seen(url) for _ in range(6)} == {"2025-02-01"}
        with ThreadPoolExecutor(4) as pool:
            done = pool.map(lambda _: _update(url), range(4))
            assert {answer.status_code for answer in done} == {200}
        assert {last_seen(url) for _ in range(9)} == {"2025-09-09"}
        assert not any("cannot be served" in line for line in said)


def test_a_damaged_list_leaves_what_all_of_them_serve(home: Path, tmp_path: Path) -> None:
    with started(home, "--workers", "2") as (_, url, said):
        changed(home, tmp_path / "files")
        newest = sorted((home / "lists" / "customs").iterdir())[-1]
        (newest / "parties.jsonl").write_text("{}\n", "utf-8")
        answer = _update(url)
        assert answer.status_code == 500 and "entries of this snapshot" in answer.json()["detail"]
        assert {last_seen(url) for _ in range(6)} == {"2025-02-01"}
        assert until(lambda: any("cannot be served" in line for line in said))
        assert sum("cannot be served" in line for line in said) == 1


def _update(url: str) -> httpx.Response:
    return httpx.post(f"{url}/updatez", params={"token": TOKEN, "sync": "true"}, trust_env=False, timeout=WAIT)


def test_another_one_takes_the_place_of_one_that_was_killed(home: Path) -> None:
    with started(home, "--workers", "2") as (running, url, said):
        before = workers(running)
        os.kill(before[0], signal.SIGKILL)
        assert until(lambda: any("a worker has ended (exit code -9); another one" in line for line in said))
        assert {last_seen(url) for _ in range(4)} == {"2025-02-01"}
        assert until(lambda: len(set(workers(running)) - set(before)) == 1)
        now = workers(running)
        running.terminate()
        assert running.wait(WAIT) == 0
        assert all(gone(number) for number in {*before, *now})


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_nobody_is_left_when_it_ends(home: Path, number: signal.Signals) -> None:
    with started(home, "--workers", "2") as (running, _, said):
        now = _children(running.pid)
        os.killpg(running.pid, number)
        assert running.wait(WAIT) == 0
        assert until(lambda: all(gone(child) for child in now))
    assert not any("Traceback" in line for line in said)


def test_workers_end_when_the_first_process_was_killed(home: Path) -> None:
    with started(home, "--workers", "2") as (running, _, _said):
        now = _children(running.pid)
        running.kill()
        assert until(lambda: all(gone(child) for child in now))


def test_it_gives_up_where_no_worker_stays(home: Path) -> None:
    with started(home, "--workers", "2", ready=False) as (running, _, said):
        while running.poll() is None:
            for number in workers(running):
                os.kill(number, signal.SIGKILL)
            time.sleep(0.01)
        assert running.returncode == 2
    assert any("workers ended while they loaded the lists" in line for line in said)
    assert not any("Traceback" in line for line in said)


def test_it_can_be_ended_before_it_is_ready(home: Path) -> None:
    with started(home, "--workers", "2", ready=False) as (running, _, said):
        assert until(lambda: bool(workers(running)))
        now = workers(running)
        running.terminate()
        assert running.wait(WAIT) == 0
        assert all(gone(number) for number in now)
    assert not any("Traceback" in line for line in said)
