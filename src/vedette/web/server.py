"""One process that serves: the event loop, the threads that match, and an end within a second of being asked to."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import FrameType

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from vedette.web.app import create_app
from vedette.web.limits import MAX_HEAD
from vedette.web.listening import BACKLOG, handed
from vedette.web.plan import Plan
from vedette.web.service import NotReady, Service

THREADS = 2
"""Threads that match what is not answered at once. The interpreter runs one of them at a time; the second takes short
requests on while a batch is being answered."""

SWITCH = 0.001
"""Seconds after which a thread that matches lets another one run: the usual five milliseconds, taken several times a
request, are most of a reply's time."""

GRACE = 0.5
"""Seconds that requests have to end once the server is told to."""

WARMED = 30_000
"""Listed names that are read ahead after the start."""

_SLICE, _BETWEEN = 10, 0.005
"""Names read ahead in one go (a few milliseconds), and the seconds left to requests between two of these."""


def alone(plan: Plan, listening: socket.socket, told: Callable[[str], None]) -> None:
    """Serve in this process until it is told to end. Loads the lists meanwhile: /readyz says when that is done."""
    service = Service(plan.home, told)

    def load() -> None:
        if not service.load():
            told("ready.")
            warm(service)

    loading = threading.Thread(target=load, name="vedette-load", daemon=True)
    loading.start()
    ended = serve(plan, service, service.load, listening=listening)
    leave(ended and not loading.is_alive())


def serve(
    plan: Plan,
    service: Service,
    update: Callable[[], str],
    *,
    listening: socket.socket | None = None,
    way: socket.socket | None = None,
) -> bool:
    """Serve until the process is told to end. Gives whether all work had ended by then.

    Connections come from ``listening``, or are handed over by ``way`` from another process. ``update`` is what /updatez
    does: it gives the reason why newer lists cannot be served, empty where they are.
    """
    sys.setswitchinterval(SWITCH)
    threads = ThreadPoolExecutor(max_workers=THREADS, thread_name_prefix="vedette-match")
    app = create_app(
        service,
        doors=plan.doors,
        pool=threads,
        today=plan.today,
        token=plan.token,
        report=plan.report,
        update=update,
    )
    # parser and loop by name: another parser that happens to be installed would not keep to the limit on headers
    config = uvicorn.Config(
        app,
        http=H11Protocol,
        loop="asyncio",
        log_level="warning",
        access_log=False,
        lifespan="off",
        ws="none",
        backlog=BACKLOG,
        h11_max_incomplete_event_size=MAX_HEAD,
    )
    config.timeout_graceful_shutdown = GRACE  # type: ignore[assignment]  # any number of seconds will do
    # uvicorn raises the signal again when it is done, and what would end the process then is ours to say
    before = {number: signal.signal(number, _ended) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        _Server(config, service, way).run(sockets=[listening] if listening else [])
    finally:
        service.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
    threads.shutdown(wait=False, cancel_futures=True)
    return not any(thread.is_alive() for thread in threads._threads)


def leave(ended: bool) -> None:
    """End the process at once where work goes on: a name is still being compared or an index being made. Nothing is
    lost by it, and nobody shall wait for it."""
    if not ended:
        sys.stderr.flush()
        os._exit(0)


def warm(service: Service) -> None:
    """Reads listed names ahead, a few at a time between requests: the first queries would wait for it otherwise."""
    # what an older index held can be freed again
    gc.unfreeze()
    with contextlib.suppress(NotReady):
        with service.lend() as served:
            names = sum(len(part) for parts in served.index.lists.values() for part in parts)
        for first in range(0, min(names, WARMED), _SLICE):
            with service.lend() as served:
                for number in range(first, min(first + _SLICE, names)):
                    served.index.prepared(number)
            if service.stops_within(_BETWEEN):
                return
    # names that were read ahead stay: looking through them for what to free stops all requests for a tenth of a second
    gc.freeze()


class _Server(uvicorn.Server):
    """A server that tells the service at once when it has to end, so that batches stop between two names, and that
    takes connections from another process as well."""

    def __init__(self, config: uvicorn.Config, service: Service, way: socket.socket | None) -> None:
        super().__init__(config)
        self._service = service
        self._way = way
        self._taking: set[asyncio.Task[None]] = set()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal came."""
        self._service.stopping_now()
        super().handle_exit(sig, frame)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to take connections."""
        await super().startup(sockets)
        if self._way:
            self._way.setblocking(False)
            asyncio.get_running_loop().add_reader(self._way, self._next, self._way)

    def _next(self, way: socket.socket) -> None:
        connection = handed(way)
        if connection:
            task = asyncio.get_running_loop().create_task(self._take(connection))
            self._taking.add(task)
            task.add_done_callback(self._taking.discard)

    async def _take(self, connection: socket.socket) -> None:
        # a connection that ends as it begins is nobody's loss
        with contextlib.suppress(OSError):
            await asyncio.get_running_loop().connect_accepted_socket(self._protocol, connection)

    def _protocol(self) -> asyncio.Protocol:
        return H11Protocol(self.config, self.server_state, self.lifespan.state)


def _ended(_: int, __: FrameType | None) -> None:
    """Nothing more to do: the server has ended."""
