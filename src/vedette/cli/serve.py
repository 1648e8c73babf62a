"""``vedette serve``: the lists over HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from datetime import date
    from socket import socket

    from vedette.web.guard import Doors

NAME = "serve"


def run(
    out: Annotated[Path | None, typer.Argument(help="An output folder, whose report is shown as well.")] = None,
    host: Annotated[str, typer.Option("--host", help="Address to listen at; the default lets in this machine.")] = (
        "127.0.0.1"
    ),
    port: Annotated[int, typer.Option("--port", min=0, max=65_535, help="Port to listen at; 0 for any.")] = 8000,
    allow_host: Annotated[
        list[str] | None, typer.Option("--allow-host", help="A name by which the server may be asked; may be repeated.")
    ] = None,
    allow_origin: Annotated[
        list[str] | None,
        typer.Option("--allow-origin", help="Pages that may read answers, as http://127.0.0.1:3333; may be repeated."),
    ] = None,
    workers: Annotated[
        int, typer.Option("--workers", min=0, max=256, help="Processes that answer; 0 for one on each core.")
    ] = 0,
) -> None:
    """The lists over HTTP, as yente serves them: clients of yente and OpenRefine ask here instead.

    Without lists the built-in sample is served, and says so. POST /updatez serves newer snapshots without a stop; it
    wants the token that $VEDETTE_UPDATE_TOKEN holds, and is refused without one. There is no log-in: whoever reaches
    the port can ask. Ends on SIGTERM and Ctrl-C.
    """
    from vedette.web.guard import doors
    from vedette.web.listening import bound

    report = _report(out)
    _serve(bound(host, port), doors(host, allow_host or (), allow_origin or ()), report, workers)


def _serve(listening: socket, doors: Doors, report: Path | None, workers: int) -> None:
    import os

    from vedette.settings import Settings
    from vedette.web.plan import Plan
    from vedette.web.workers import together, usual

    home = Settings.from_environment().home
    plan = Plan(
        home=home,
        doors=doors,
        today=_today,
        token=os.environ.get("VEDETTE_UPDATE_TOKEN", ""),
        report=report,
    )
    _about(home, listening)
    count = workers or usual()
    if count == 1:
        from vedette.web.server import alone

        alone(plan, listening, _say)
    else:
        together(plan, listening, count, _say)


def _today() -> date:
    from datetime import UTC, datetime

    return datetime.now(UTC).date()


def _say(words: str) -> None:
    from vedette.cli.console import plain, say

    say(f"vedette: {plain(words)}")


def _report(out: Path | None) -> Path | None:
    """The report of an output folder. Raises :class:`~vedette.errors.OutputError` for another folder."""
    from vedette.errors import OutputError
    from vedette.evidence.discover import is_output
    from vedette.out.folder import REPORT

    if out is None:
        return None
    if not is_output(out):
        raise OutputError("is no output of this program.", where=out, remedy="Name the folder given to check -o.")
    return out / REPORT


def _about(home: Path, listening: socket) -> None:
    """Where the server is reached, and which lists it serves, on standard error."""
    from vedette.cli.console import plain, say
    from vedette.lists import sample, store

    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    _say(f"http://{shown}:{port}/ (lists in {home}); Ctrl-C ends it.")
    for item in store.chosen(home):
        say(f"  list {plain(item.name)}: {item.entities} entries, as of {item.as_of}.")
        if item.name == sample.NAME:
            say("  this is a built-in sample of about two dozen entries, not a list to rely on:")
            say("  next: vedette lists update un, or vedette lists add FILE.")
