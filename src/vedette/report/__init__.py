"""The dossier for people: one HTML file with what is concluded, how sure that is, and what would change it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vedette.errors import OutputError

if TYPE_CHECKING:
    from vedette.out.result import Result
    from vedette.regime.model import Regime


def write(result: Result, regime: Regime, path: Path) -> Path:
    """Write the report to ``path`` (UTF-8, LF) and return it. Raises :class:`OutputError` where that fails."""
    from vedette.report.render import render  # noqa: PLC0415 - the server shows reports and makes none

    page = render(result, regime)
    try:
        path.write_bytes(page.encode("utf-8"))
    except OSError as error:
        remedy = "Give a folder that exists and can be written to."
        raise OutputError(f"the report cannot be written ({error.strerror}).", where=path, remedy=remedy) from error
    return path
