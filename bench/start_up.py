"""How long a command takes from the shell and back, beside Python itself and the command-line library alone.

Run as ``python -m bench.start_up``. Whole processes, best of seven each, taken in turn so that a busy moment of the
machine hits all alike.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

_ROUNDS = 7
_MAIN = "from vedette.cli import main; main()"
_COMMANDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("python -c pass", ("-c", "pass")),
    ("python -c 'import typer'", ("-c", "import typer")),
    ("vedette --help", ("-c", _MAIN, "--help")),
    ("vedette law coal", ("-c", _MAIN, "law", "coal")),
)


def main() -> None:
    """Print seconds and ratios."""
    best = {name: float("inf") for name, _ in _COMMANDS}
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    for turn in range(_ROUNDS + 1):
        for name, arguments in _COMMANDS:
            began = time.perf_counter()
            subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment)
            if turn:  # the first turn leaves the bytecode that every later start finds
                best[name] = min(best[name], time.perf_counter() - began)
    bare, library = best["python -c pass"], best["python -c 'import typer'"]
    for name, spent in best.items():
        print(f"{name:<26}{spent:.3f} s   {spent / bare:5.1f} x python   {spent / library:5.1f} x import typer")


if __name__ == "__main__":
    main()
