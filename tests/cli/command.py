"""The command line for tests: within this process where speed counts, as a process of its own where that matters."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from vedette.cli import main


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which must be one JSON value and nothing else."""
        return json.loads(self.out)


def command(*arguments: str | Path) -> Ran:
    """Run ``vedette`` in this process."""
    out, err = io.StringIO(), io.StringIO()
    code = 0
    argv = ["vedette", *map(str, arguments)]
    with mock.patch.object(sys, "argv", argv), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main()
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 0
    return Ran(code, out.getvalue(), err.getvalue())


def process(*arguments: str | Path, **environment: str) -> Ran:
    """Run ``vedette`` as a process: what a shell sees."""
    start = [sys.executable, "-c", "from vedette.cli import main; main()"]
    done = subprocess.run(
        [*start, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, **environment},
    )
    return Ran(done.returncode, done.stdout, done.stderr)
