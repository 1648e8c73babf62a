"""Several processes that serve one address, each on a core of its own: started, told, replaced and ended from here.

An interpreter computes on one core. The processes share nothing but the index on disk. Connections are taken here and
handed out in turns: where each process takes its own from one socket, the one that happens to be idle takes them all.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection, Pipe, wait
from multiprocessing.process import BaseProcess
from types import FrameType

from vedette.errors import UsageError, VedetteError
from vedette.web.listening import can_hand, hand
from vedette.web.plan import Plan
from vedette.web.telling import Load, Loaded, Update, Updated

MOST = 16
"""Workers that are started unasked, however many cores there are: each holds its own copy of what it has read."""

_PATIENCE = 3.0
"""Seconds that workers have to end before they are made to."""

_STILLBORN = 3
"""Workers that may end one after the other before one of them has loaded the lists."""


@dataclass(eq=False, slots=True)
class _Worker:
    """A process, the line to it, and the way by which it gets connections.

    ``speaks``: something may still come over the line. ``loaded``: it can be asked.
    """

    process: BaseProcess
    line: Connection
    way: socket.socket
    speaks: bool = True
    loaded: bool = False


def usual() -> int:
    """How many workers a server has unless told otherwise: one for each core that this process may use.

    One where processes cannot hand connections to each other.
    """
    if not can_hand():
        return 1
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST)


def together(plan: Plan, listening: socket.socket, count: int, told: Callable[[str], None]) -> None:
    """Serve with ``count`` processes until this one is told to end.

    Raises :class:`~vedette.errors.UsageError` where the system has no means for it, and
    :class:`~vedette.errors.VedetteError` where workers end as soon as they are started.
    """
    if not can_hand():
        raise UsageError("this system cannot share a port among processes.", remedy="Use --workers 1.")
    lead = _Lead(plan, listening, told)
    with _signals() as signalled:
        try:
            for _ in range(count):
                lead.start()
            while not signalled.poll():
                lead.turn(signalled)
        finally:
            listening.close()
            lead.end()


class _Lead:
    """The workers and what they are at. They load lists one after the other: the first one makes the index."""

    def __init__(self, plan: Plan, listening: socket.socket, told: Callable[[str], None]) -> None:
        self._plan = plan
        self._listening = listening
        self._listening.setblocking(False)
        self._told = told
        self._workers: list[_Worker] = []
        self._to_load: deque[_Worker] = deque()
        self._loading: _Worker | None = None
        self._at_it = False
        self._reasons: list[str] = []
        self._asked: list[tuple[_Worker, int]] = []
        self._was_ready = False
        self._stillborn = 0
        self._turn = 0

    def start(self) -> None:
        """One more worker."""
        (line, its_line), (way, its_way) = Pipe(), socket.socketpair()
        way.setblocking(False)
        process = multiprocessing.get_context("spawn").Process(
            target=_work, args=(self._plan, its_way, its_line), name="vedette-worker", daemon=True
        )
        with _uninterrupted():
            process.start()
        its_line.close()
        its_way.close()
        worker = _Worker(process, line, way)
        self._workers.append(worker)
        self._to_load.append(worker)
        self._load_next()

    def turn(self, signalled: Connection) -> None:
        """Wait until something happens, and answer it."""
        lines = {worker.line: worker for worker in self._workers if worker.speaks}
        ends = {worker.process.sentinel: worker for worker in self._workers}
        for item in wait([signalled, self._listening, *lines, *ends]):
            if item is self._listening:
                self._hand_out()
            elif isinstance(item, Connection) and item in lines:
                self._hear(lines[item])
            elif isinstance(item, int):
                self._replace(ends[item])
        self._load_next()

    def _hand_out(self) -> None:
        """Each connection goes to the next worker that can be asked.

        Until all have loaded, to the one that loads last: who is told there that the server is ready never meets a
        worker that is not.
        """
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            loaded = [worker for worker in self._workers if worker.loaded] if self._was_ready else []
            able = loaded or self._workers[-1:]
            self._turn += 1
            with connection:
                # one that does not take it is busy beyond measure or about to end
                any(hand(connection, able[(self._turn + place) % len(able)].way) for place in range(len(able)))

    def _hear(self, worker: _Worker) -> None:
        try:
            said = worker.line.recv()
        except (EOFError, OSError):
            worker.speaks = False
            return
        if isinstance(said, Update):
            # who is loading just now may have looked before the newest list came
            self._asked.append((worker, said.number))
            self._to_load = deque(self._workers)
        elif isinstance(said, Loaded):
            self._loading = None
            if said.reason:
                self._reasons.append(said.reason)
            else:
                worker.loaded = True
                self._stillborn = 0

    def _load_next(self) -> None:
        """Tell the next worker to load; when the last one has, say how it went."""
        if self._loading:
            return
        if self._to_load:
            self._at_it = True
            self._loading = self._to_load.popleft()
            _tell(self._loading, Load())
        elif self._at_it:
            self._at_it = False
            self._conclude()

    def _conclude(self) -> None:
        reason = self._reasons[0] if self._reasons else ""
        if reason:
            self._told(reason)
        elif not self._was_ready:
            self._was_ready = True
            self._told("ready.")
        for worker, number in self._asked:
            _tell(worker, Updated(number, reason))
        self._reasons, self._asked = [], []

    def _replace(self, worker: _Worker) -> None:
        """A worker has ended though nobody told it to: another one takes its place."""
        worker.process.join()
        worker.line.close()
        worker.way.close()
        self._workers.remove(worker)
        self._asked = [item for item in self._asked if item[0] is not worker]
        if worker in self._to_load:
            self._to_load.remove(worker)
        if worker is self._loading:
            self._loading = None
            self._stillborn += 1
        code = worker.process.exitcode
        if self._stillborn >= _STILLBORN:
            raise VedetteError(
                f"{_STILLBORN} workers ended while they loaded the lists (the last one with exit code {code}).",
                remedy="What they wrote above says more; --workers 1 serves without them.",
            )
        self._told(f"a worker has ended (exit code {code}); another one takes its place.")
        self.start()

    def end(self) -> None:
        """End all workers, and wait until they are gone."""
        for worker in self._workers:
            worker.process.terminate()
        impatient = threading.Timer(_PATIENCE, self._kill)
        impatient.start()
        for worker in self._workers:
            worker.process.join()
            worker.line.close()
            worker.way.close()
        impatient.cancel()

    def _kill(self) -> None:
        for worker in self._workers:
            worker.process.kill()


def _work(plan: Plan, way: socket.socket, line: Connection) -> None:
    from vedette.web.worker import work  # noqa: PLC0415 - this process answers nobody: it starts at once without that

    work(plan, way, line)


def _tell(worker: _Worker, said: Load | Updated) -> None:
    try:
        worker.line.send(said)
    except OSError:
        worker.speaks = False


@contextmanager
def _signals() -> Iterator[Connection]:
    """A line over which something comes when this process is told to end."""
    reader, writer = Pipe(duplex=False)

    def tell(_: int, __: FrameType | None) -> None:
        writer.send_bytes(b".")

    before = {number: signal.signal(number, tell) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield reader
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        reader.close()
        writer.close()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """A process started here is deaf to Ctrl-C until it has said what that shall do; here the signal only waits."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
