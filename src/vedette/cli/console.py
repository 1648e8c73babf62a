"""What every command shares of the terminal: JSON alone on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
from typing import Any

from vedette.errors import VedetteError


def emit(item: Any) -> None:
    """One JSON line on standard output."""
    sys.stdout.write(json.dumps(item, ensure_ascii=False) + "\n")


def say(text: str = "") -> None:
    """A line on standard error: progress and remarks."""
    sys.stderr.write(text + "\n")


def complain(error: VedetteError) -> None:
    """What went wrong, where, and the next step."""
    where = f"{error.where}: " if error.where else ""
    say(f"vedette: {where}{error.what}")
    if error.remedy:
        say(f"  next: {error.remedy}")


def plain(text: str) -> str:
    """Text from a file made safe for a terminal: control and direction-changing characters are shown as marks."""
    return "".join(char if char.isprintable() or char == " " else "·" for char in text.replace("\n", " "))


class Progress:
    """A counter on standard error, drawn only when that is a terminal."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()

    def __call__(self, stage: str, done: int, total: int) -> None:
        if self._live:
            end = "\n" if done == total else ""
            sys.stderr.write(f"\r{stage}: {done} of {total}{end}")
            sys.stderr.flush()
