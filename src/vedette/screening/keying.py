"""The keys of very many names, by several processes at once.

A list of a million names is keyed by processes of its own: started as programs and not forked, for a server that makes
an index has threads, and a script of somebody's own may have no main guard. As a program this module answers on
standard output what it is asked on standard input, chunk by chunk, until that ends.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from queue import SimpleQueue
from typing import IO

from vedette import names
from vedette.lists.listed import ListedParty

Keys = tuple[frozenset[str], ...]
"""The keys of each name of one party."""

MANY = 50_000
"""Parties from which further processes are worth their start."""

_CHUNK = 2_000
_AHEAD = 2
"""Chunks that wait for each process."""


def keys_of(schema: str, texts: Iterable[str]) -> Keys:
    """The keys of each name of one party, of all the names that a text gives."""
    return tuple(
        frozenset().union(*(names.keys(names.prepare(variant, schema)) for variant in names.variants(text)))
        for text in texts
    )


def keyed(parties: Iterable[ListedParty]) -> Iterator[tuple[ListedParty, Keys]]:
    """Parties in their order with the keys of their names: by this process, or by all cores where there are many."""
    waiting = iter(parties)
    first = list(islice(waiting, MANY))
    for party in first if len(first) < MANY else ():
        yield party, _own(party)
    if len(first) < MANY:
        return
    yield from _by_several(_chunks(first, waiting), os.cpu_count() or 1)


def _own(party: ListedParty) -> Keys:
    return keys_of(party.schema, [name.text for name in party.names])


def _chunks(first: list[ListedParty], waiting: Iterator[ListedParty]) -> Iterator[list[ListedParty]]:
    for at in range(0, len(first), _CHUNK):
        yield first[at : at + _CHUNK]
    while chunk := list(islice(waiting, _CHUNK)):
        yield chunk


def _by_several(chunks: Iterator[list[ListedParty]], count: int) -> Iterator[tuple[ListedParty, Keys]]:
    workers = [_started() for _ in range(count)]
    free: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
    for worker in workers:
        free.put(worker)
    try:
        with ThreadPoolExecutor(count) as threads:
            asked: list[tuple[list[ListedParty], Future[list[Keys]]]] = []
            for chunk in chunks:
                asked.append((chunk, threads.submit(_ask, free, chunk)))
                if len(asked) > count * _AHEAD:
                    yield from _answered(*asked.pop(0))
            for item in asked:
                yield from _answered(*item)
    finally:
        for worker in workers:
            worker.kill()
            worker.communicate()


def _started() -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-m", "vedette.screening.keying"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)  # noqa: S603


def _ask(free: SimpleQueue[subprocess.Popen[bytes]], chunk: list[ListedParty]) -> list[Keys]:
    worker = free.get()
    try:
        assert worker.stdin is not None
        assert worker.stdout is not None
        _send(worker.stdin, [(party.schema, [name.text for name in party.names]) for party in chunk])
        found: list[Keys] = pickle.load(worker.stdout)  # noqa: S301 - what our own process wrote
        return found
    finally:
        free.put(worker)


def _answered(chunk: list[ListedParty], future: Future[list[Keys]]) -> Iterator[tuple[ListedParty, Keys]]:
    yield from zip(chunk, future.result(), strict=True)


def _send(stream: IO[bytes], value: object) -> None:
    pickle.dump(value, stream, protocol=pickle.HIGHEST_PROTOCOL)
    stream.flush()


def _serve() -> None:
    """Answer until nothing more is asked."""
    while True:
        try:
            chunk = pickle.load(sys.stdin.buffer)  # noqa: S301 - what our own process wrote
        except EOFError:
            return
        _send(sys.stdout.buffer, [keys_of(schema, texts) for schema, texts in chunk])


if __name__ == "__main__":
    _serve()
