"""The command line: one file per command, each loading what it needs only when it runs."""

from __future__ import annotations

import os
import sys
import traceback

import typer

from vedette.cli import check, compare, demo, exchange, law, lists, read, schema, screen, serve, verify, why
from vedette.cli.console import complain, say
from vedette.errors import VedetteError

COMMANDS = (demo, check, read, law, why, screen, compare, serve, verify, schema)
"""In the order of the help page: the way of the evidence."""
GROUPS = (lists, exchange)
"""Commands with commands of their own."""

app = typer.Typer(
    name="vedette",
    help="Reads evidence about North Korea's income abroad and says which paragraph of which resolution was in force "
    "on the day, on what evidence, and what would change its mind. Works offline; nothing leaves this machine.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(asked: bool) -> None:
    if asked:
        from vedette import __version__

        typer.echo(f"vedette {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    pass


for command in COMMANDS:
    app.command(name=command.NAME)(command.run)
for group in GROUPS:
    app.add_typer(group.app, name=group.NAME)


def main() -> None:
    """Run a command. Exit codes: 0 ran, 1 found something, 2 could not run, 3 INCOMPLETE."""
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except VedetteError as error:
        complain(error)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        _reader_left()
    except SystemExit as end:
        # typer ends with 1 when the reader of a pipe has left, and 1 here means that something was found
        if isinstance(end.__context__, BrokenPipeError):
            _reader_left()
        raise
    except Exception:
        # Python's own exit code for a crash is 1 as well
        traceback.print_exc()
        say("vedette: this is a mistake in the program, not in the evidence; nothing was concluded.")
        say("  next: report the lines above with the command that was given.")
        sys.exit(2)


def _reader_left() -> None:
    """End quietly: whatever is still buffered has nowhere to go."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(2)
