"""``vedette serve`` as a process."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TOKEN = "a-token-of-the-tests"
_MAIN = "from vedette.cli import main; main()"
WAIT = 60
"""Seconds after which a server that does not answer is a mistake, however busy the machine is."""


@contextmanager
def started(
    home: Path, *arguments: str | Path, ready: bool = True
) -> Iterator[tuple[subprocess.Popen[str], str, list[str]]]:
    """The process, where it is reached, and the lines it has said so far.

    It has loaded its lists, unless ``ready`` is not asked for.
    """
    command = [sys.executable, "-c", _MAIN, "serve", "--port", "0", *map(str, arguments)]
    environment = {**os.environ, "VEDETTE_HOME": str(home), "VEDETTE_UPDATE_TOKEN": TOKEN}
    said: list[str] = []
    address: list[str] = []
    known, loaded = threading.Event(), threading.Event()

    def listen() -> None:
        assert running.stderr is not None
        for line in running.stderr:
            said.append(line.rstrip("\n"))
            found = re.search(r"http://\S+:\d+", line)
            if found and not address:
                address.append(found[0])
                known.set()
            if line.rstrip().endswith("ready."):
                loaded.set()
        known.set()
        loaded.set()

    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        start_new_session=True,  # Ctrl-C of a terminal reaches a whole group
    ) as running:
        listening = threading.Thread(target=listen)
        listening.start()
        try:
            assert known.wait(WAIT) and address, said
            assert not ready or loaded.wait(WAIT), said
            yield running, address[0], said
        finally:
            running.kill()
            running.wait()
            listening.join()
