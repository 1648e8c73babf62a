"""What the README shows of the terminal is what the commands print: its blocks are written from real runs."""

from __future__ import annotations

import contextlib
import re
import tempfile
from pathlib import Path

from typer.testing import CliRunner

from vedette.cli import app
from vedette.regime.load import load

README = Path(__file__).resolve().parents[1] / "README.md"
SHOWN = ("demo", "law coal")
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
    if shown:  # the id of the demo's first finding, wherever the README uses one
        text = re.sub(r"vedette why [0-9a-f]{8}\b", shown[1], text)
    checked = sum(measure.verified == "verified" for measure in load().measures.values())
    return _COUNT.sub(f"{checked} entries are checked against a published text", text)


def printed(command: str) -> str:
    """What a command prints at 80 columns, in an empty folder, without trailing blanks."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        home = str(Path(folder) / "home")
        answer = CliRunner(env={"COLUMNS": "80", "VEDETTE_HOME": home}).invoke(app, command.split())
    return "".join(f"{line.rstrip()}\n" for line in answer.stdout.splitlines())
