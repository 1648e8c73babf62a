"""What the README shows of the terminal is what the commands print: its blocks are written from real runs."""

from __future__ import annotations

import contextlib
import re
import shutil
import tempfile
from pathlib import Path

from typer.testing import CliRunner

from vedette.cli import app
from vedette.regime.load import load

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
SHOWN = ("demo", "check examples/casebook/firm -o firm-out", "law coal")
MOST = 12
"""Findings of a table that are shown; the page is for a reader who wants to see what it looks like."""
_COUNT = re.compile(r"\b\d+ entries are checked against a published text")


def readme_page() -> str:
    """The README with the output of each command in :data:`SHOWN`, at 80 columns, and the count of checked entries."""
    text = README.read_text("utf-8")
    for command in SHOWN:
        block = re.compile(rf"(```console\n\$ vedette {re.escape(command)}\n).*?(```)", re.DOTALL)
        if not block.search(text):
            raise ValueError(f"README.md has no block that begins with '$ vedette {command}'.")
        text = block.sub(lambda found: found[1] + found[2], text)
        text = text.replace(f"$ vedette {command}\n```", f"$ vedette {command}\n{printed(command)}```")
    shown = re.search(r"How one came about: (vedette why [0-9a-f]+)", text)
    if shown:  # the id of the demo's first finding, wherever the prose uses one
        text = re.sub(r"`vedette why [0-9a-f]{8}`", f"`{shown[1]}`", text)
    checked = sum(measure.verified == "verified" for measure in load().measures.values())
    return _COUNT.sub(f"{checked} entries are checked against a published text", text)


def printed(command: str) -> str:
    """What a command prints at 80 columns, beside the examples and nothing else, without trailing blanks; of a table
    with more findings than :data:`MOST` the first ones, and ``...``."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        shutil.copytree(ROOT / "examples", Path(folder) / "examples")
        home = str(Path(folder) / "home")
        answer = CliRunner(env={"COLUMNS": "80", "VEDETTE_HOME": home}).invoke(app, command.split())
    return "".join(f"{line}\n" for line in _cut([line.rstrip() for line in answer.stdout.splitlines()]))


def _cut(lines: list[str]) -> list[str]:
    """Without the rows of a table after the first :data:`MOST`; a row begins with the id of a finding."""
    rows = [number for number, line in enumerate(lines) if re.match(r"[0-9a-f]{8}  ", line)]
    if len(rows) <= MOST:
        return lines
    end = next(number for number in range(rows[-1], len(lines)) if not lines[number])
    return [*lines[: rows[MOST]], "...", *lines[end:]]
