"""Which output folder was written last, so that ``vedette why ID`` needs no path."""

from __future__ import annotations

from pathlib import Path

from vedette.errors import UsageError
from vedette.settings import Settings

_NAME = "latest-output"


def remember(out: Path) -> None:
    """Note the folder. A home that cannot be written loses the note and nothing else."""
    home = Settings.from_environment().home
    try:
        home.mkdir(parents=True, exist_ok=True)
        (home / _NAME).write_text(f"{out.resolve()}\n", encoding="utf-8")
    except OSError:
        return


def latest(stated: Path | None) -> Path:
    """The folder stated, else the last one written. Raises :class:`UsageError` where there is none, or it is gone."""
    if stated:
        return stated
    note = Settings.from_environment().home / _NAME
    if note.is_file():
        folder = Path(note.read_text(encoding="utf-8").strip())
        if not folder.is_dir():
            raise UsageError(f"the folder written last, {folder}, is gone.", remedy="Give another with --out OUT.")
        return folder
    raise UsageError("no output folder is known yet.", remedy="Run `vedette check PATH -o OUT`, or give --out OUT.")
