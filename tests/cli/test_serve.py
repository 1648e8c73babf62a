"""``vedette serve`` as a process: it says where it is, answers when it can, and ends when it is told to."""

from __future__ import annotations

import signal
import socket
import threading
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from tests.cli.command import process
from tests.cli.started import WAIT, started
from tests.web.made import lists


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    return lists(tmp_path / "home", tmp_path / "files")


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_the_lists_and_ends_when_told(home: Path, number: signal.Signals, workers: str) -> None:
    with (
        started(home, "--workers", workers) as (running, url, said),
        httpx.Client(base_url=url, trust_env=False, timeout=WAIT) as client,
    ):
        assert url.startswith("http://127.0.0.1:")
        assert client.get("/readyz").status_code == 200
        assert client.get("/search/harbour?q=morning").json()["total"]["value"] == 2
        assert any("list harbour: 5 entries, as of 2025-06-20" in line for line in said)
        running.send_signal(number)
        assert running.wait(WAIT) == 0
        assert running.stdout is not None and running.stdout.read() == ""
    assert not any("Traceback" in line for line in said)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_it_ends_although_a_long_batch_is_being_answered(home: Path, workers: str) -> None:
    queries = {str(n): {"schema": "Person", "properties": {"name": [f"Ri Chol {n} su {m}" for m in range(5)]}}
               for n in range(100)}  # fmt: skip
    with (
        started(home, "--workers", workers) as (running, url, _),
        httpx.Client(base_url=url, trust_env=False, timeout=WAIT) as client,
    ):

        def ask() -> None:
            with suppress(httpx.HTTPError):
                client.post("/match/default", json={"queries": queries}, params={"cutoff": 0})

        asking = threading.Thread(target=ask)
        asking.start()
        running.terminate()
        assert running.wait(WAIT) == 0
        asking.join()


def test_the_sample_is_said_to_be_one(tmp_path: Path) -> None:
    with started(tmp_path / "none") as (_, url, said):
        assert any("built-in sample" in line for line in said)
        assert httpx.get(f"{url}/catalog", trust_env=False).json()["datasets"][1]["name"] == "un-sample"


def test_the_report_of_an_output_is_shown(home: Path, checked: Path) -> None:
    with started(home, checked) as (_, url, _said):
        page = httpx.get(f"{url}/report", trust_env=False)
        assert page.status_code == 200 and page.content == (checked / "report.html").read_bytes()


def test_what_it_cannot_do_is_said_with_the_next_step(home: Path, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ran = process("serve", "--port", str(taken.getsockname()[1]), VEDETTE_HOME=str(home))
    assert ran.code == 2 and "cannot be used" in ran.err and "--port" in ran.err
    ran = process("serve", "--host", "no.such.host.invalid", VEDETTE_HOME=str(home))
    assert ran.code == 2 and "no address of this machine" in ran.err
    ran = process("serve", tmp_path, VEDETTE_HOME=str(home))
    assert ran.code == 2 and "no output of this program" in ran.err
