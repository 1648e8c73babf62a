"""What is served now, and putting something newer in its place while requests go on."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from vedette.errors import VedetteError
from vedette.web.served import Served, fingerprint, opened


class NotReady(Exception):
    """Nothing can be asked yet, or no more. ``reason`` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Service:
    """One place that knows what is served.

    :meth:`load` makes the index of the newest snapshots, beside what is served, and changes the two in one step: a
    request is answered from one of them from beginning to end. The older one is closed by whoever uses it last.
    """

    def __init__(self, home: Path, say: Callable[[str], None]) -> None:
        self._home = home
        self._say = say
        self._change = threading.Lock()
        self._loading = threading.Lock()
        self._now: Served | None = None
        self._print = ""
        self._users: dict[int, int] = {}
        self._reason = "The index is being made."
        self._stopping = threading.Event()

    @property
    def stopping(self) -> bool:
        """Whether the server is going down: long work should end early."""
        return self._stopping.is_set()

    def stops_within(self, seconds: float) -> bool:
        """Waits, and tells whether the server has to end meanwhile."""
        return self._stopping.wait(seconds)

    @contextmanager
    def lend(self) -> Iterator[Served]:
        """What is served now, kept open as long as the block runs. Raises :class:`NotReady`."""
        with self._change:
            served = self._now
            if served is None or self.stopping:
                raise NotReady(self._reason)
            self._users[id(served)] = self._users.get(id(served), 0) + 1
        try:
            yield served
        finally:
            self._give_back(served)

    def _give_back(self, served: Served) -> None:
        with self._change:
            self._users[id(served)] -= 1
            last = not self._users[id(served)]
            if last:
                del self._users[id(served)]
            unused = last and served is not self._now
        if unused:
            served.close()

    def load(self) -> str:
        """Serve the newest snapshots. Gives the reason why that cannot be, empty where it is done or nothing is newer.

        Where they cannot be read, what was served stays.
        """
        with self._loading:
            try:
                print_ = fingerprint(self._home)
                if self._now is not None and print_ == self._print:
                    return ""
                fresh = opened(self._home)
            except (VedetteError, OSError, sqlite3.Error) as error:
                self._reason = f"The lists cannot be served as they are: {error}"
                self._say(self._reason)
                return self._reason
            if self.stopping:
                fresh.close()
                return self._reason
            self._replace(fresh, print_)
            return ""

    def _replace(self, fresh: Served | None, print_: str) -> None:
        with self._change:
            old, self._now, self._print = self._now, fresh, print_
            unused = old is not None and id(old) not in self._users
        if old is not None and unused:
            old.close()

    def stale(self) -> bool:
        """Whether other snapshots lie on disk than are served. A damaged one counts as such."""
        try:
            return fingerprint(self._home) != self._print
        except (VedetteError, OSError):
            return True

    def stopping_now(self) -> None:
        """From now on no request is taken on, and long ones end early."""
        self._reason = "The server is going down."
        self._stopping.set()

    def stop(self) -> None:
        """Serve nothing any more."""
        self.stopping_now()
        self._replace(None, "")
