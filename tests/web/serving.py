"""A real server on a port of this machine, in a thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import httpx
import uvicorn
from starlette.types import ASGIApp

from vedette.web.app import create_app
from vedette.web.guard import doors
from vedette.web.limits import MAX_HEAD
from vedette.web.listening import bound
from vedette.web.service import Service

TOKEN = "a-token-of-the-tests"
TODAY = date(2025, 7, 1)
ORIGIN = "http://127.0.0.1:3333"


@dataclass(frozen=True)
class Serving:
    """A server that answers."""

    url: str
    app: ASGIApp
    service: Service
    home: Path
    http: httpx.Client


@contextmanager
def serving(home: Path, *, ready: bool = True, report: Path | None = None) -> Iterator[Serving]:
    """Serve the lists under ``home`` while the block runs."""
    said: list[str] = []
    service = Service(home, said.append)
    if ready:
        assert service.load() == "", said
    pool = ThreadPoolExecutor(4)
    app = create_app(
        service,
        doors=doors("127.0.0.1", ["lists.example.org"], [ORIGIN]),
        pool=pool,
        today=lambda: TODAY,
        token=TOKEN,
        report=report,
    )
    listening = bound("127.0.0.1", 0)
    config = uvicorn.Config(app, log_level="error", lifespan="off", ws="none", h11_max_incomplete_event_size=MAX_HEAD)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    try:
        with httpx.Client(base_url=url, timeout=30, trust_env=False) as client:
            yield Serving(url, app, service, home, client)
    finally:
        service.stop()
        server.should_exit = True
        thread.join()
        pool.shutdown()
        listening.close()
