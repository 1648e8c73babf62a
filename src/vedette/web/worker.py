"""One of several processes that serve: it loads lists when it is told to, and ends with the process that started it."""

from __future__ import annotations

import contextlib
import itertools
import queue
import signal
import socket
import threading
from multiprocessing.connection import Connection

from vedette.web.plan import Plan
from vedette.web.server import leave, serve, warm
from vedette.web.service import Service
from vedette.web.telling import Load, Loaded, Update, Updated


def work(plan: Plan, way: socket.socket, line: Connection) -> None:
    """The process of a worker: connections come over ``way``; ``line`` leads to the process that started it."""
    # Ctrl-C reaches every process of the terminal; the one that started us says when to end
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    service = Service(plan.home, _unsaid)
    heard = _Line(line, service)
    threading.Thread(target=heard.listen, name="vedette-line", daemon=True).start()
    leave(serve(plan, service, heard.update, way=way) and not heard.loading.locked())


def _unsaid(_: str) -> None:
    """The process that started this one says what is wrong, once for all workers."""


class _Line:
    """The worker's end of its line. ``loading`` is held while lists are loaded."""

    def __init__(self, line: Connection, service: Service) -> None:
        self.loading = threading.Lock()
        self._line = line
        self._service = service
        self._sending = threading.Lock()
        self._numbers = itertools.count()
        self._waiting: dict[int, queue.SimpleQueue[str]] = {}

    def listen(self) -> None:
        """Do what is said until nobody says anything any more."""
        try:
            while True:
                said = self._line.recv()
                if isinstance(said, Load):
                    threading.Thread(target=self._load, name="vedette-load", daemon=True).start()
                elif isinstance(said, Updated):
                    self._waiting.pop(said.number).put(said.reason)
        except (EOFError, OSError):
            signal.raise_signal(signal.SIGTERM)

    def update(self) -> str:
        """Have all workers serve the newest lists. Gives the reason why that cannot be, empty where it is done."""
        number, answer = next(self._numbers), queue.SimpleQueue[str]()
        self._waiting[number] = answer
        self._send(Update(number))
        return answer.get()

    def _load(self) -> None:
        with self.loading:
            reason = self._service.load()
        self._send(Loaded(reason))
        if not reason:
            warm(self._service)

    def _send(self, said: Loaded | Update) -> None:
        # where nobody listens any more, this process is about to end
        with self._sending, contextlib.suppress(OSError):
            self._line.send(said)
