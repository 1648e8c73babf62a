"""The process: a socket, the event loop, the threads that match, and an end within a second of being asked to."""

from __future__ import annotations

import contextlib
import signal
import socket
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

from vedette.errors import UsageError
from vedette.web.limits import MAX_HEAD
from vedette.web.service import NotReady, Service

THREADS = 2
"""Threads that match. The interpreter runs one of them at a time; the second takes short requests on while a batch is
being answered."""

SWITCH = 0.001
"""Seconds after which a thread that matches lets another one run: the usual five milliseconds, taken several times a
request, are most of a reply's time."""

GRACE = 0.5
"""Seconds that requests have to end once the server is told to."""

_BACKLOG = 512

WARMED = 30_000
"""Listed names that are read ahead after the start."""

_SLICE, _BETWEEN = 10, 0.005
"""Names read ahead in one go (a few milliseconds), and the seconds left to requests between two of these."""


def bound(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises :class:`~vedette.errors.UsageError` where address or port cannot be had."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        raise UsageError(f"{host!r} is no address of this machine: {error}.", remedy="Use --host 127.0.0.1.") from None
    made = socket.socket(family, kind, protocol)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        made.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        made.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(
            f"{host} port {port} cannot be used: {reason}.", remedy="Choose another one with --port, or 0 for any."
        ) from None
    return made


def pool() -> ThreadPoolExecutor:
    """The threads that match."""
    return ThreadPoolExecutor(max_workers=THREADS, thread_name_prefix="vedette-match")


def run(app: ASGIApp, service: Service, listening: socket.socket, told: Callable[[str], None]) -> bool:
    """Serve until the process is told to end. Loads the lists meanwhile: /readyz says when that is done.

    Gives whether all work had ended by then; where it had not, threads are still running.
    """
    sys.setswitchinterval(SWITCH)
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, lifespan="off", ws="none", h11_max_incomplete_event_size=MAX_HEAD
    )
    config.timeout_graceful_shutdown = GRACE  # type: ignore[assignment]  # any number of seconds will do
    server = _Server(config, service)
    loading = threading.Thread(target=_load, args=(service, told), name="vedette-load", daemon=True)
    # uvicorn raises the signal again when it is done, and what would end the process then is ours to say
    before = {number: signal.signal(number, _ended) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        loading.start()
        server.run(sockets=[listening])
    finally:
        service.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
    return not loading.is_alive()


class _Server(uvicorn.Server):
    """A server that tells the service at once when it has to end, so that batches stop between two names."""

    def __init__(self, config: uvicorn.Config, service: Service) -> None:
        super().__init__(config)
        self._service = service

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal came."""
        self._service.stopping_now()
        super().handle_exit(sig, frame)


def _load(service: Service, told: Callable[[str], None]) -> None:
    reason = service.load()
    if not reason:
        told("ready.")
        with contextlib.suppress(NotReady):
            _warmed(service)


def _warmed(service: Service) -> None:
    """Reads listed names ahead, a few at a time between requests: the first queries would wait for it otherwise."""
    with service.lend() as served:
        names = sum(len(part) for parts in served.index.lists.values() for part in parts)
    for first in range(0, min(names, WARMED), _SLICE):
        with service.lend() as served:
            for number in range(first, min(first + _SLICE, names)):
                served.index.prepared(number)
        if service.stops_within(_BETWEEN):
            return


def _ended(_: int, __: FrameType | None) -> None:
    """Nothing more to do: the server has ended."""
