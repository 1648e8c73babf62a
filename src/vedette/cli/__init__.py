"""The command line: one file per command, each loading what it needs only when it runs."""

from __future__ import annotations

import sys

import typer

from vedette.cli import check, demo, law, read, schema, verify, why
from vedette.cli.console import complain
from vedette.errors import VedetteError

COMMANDS = (demo, check, read, law, why, verify, schema)
"""In the order of the help page: the way of the evidence."""

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


def main() -> None:
    """Run a command. Exit codes: 0 ran, 1 found something, 2 could not run, 3 INCOMPLETE."""
    try:
        app()
    except VedetteError as error:
        complain(error)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(2)
