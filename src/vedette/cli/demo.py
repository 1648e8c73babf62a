"""``vedette demo``: the bundled casebook, checked and reported."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vedette.errors import MissingInput

NAME = "demo"


def run(
    out: Annotated[Path, typer.Option("-o", "--out", help="Folder for the output.")] = Path("demo-out"),
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """Check the bundled casebook, write the report, print what was found and where to look. Offline."""
    from vedette.cli.check import perform
    from vedette.cli.check_page import page, summary
    from vedette.job import Options
    from vedette.lists.sample import NAME as SAMPLE

    result = perform([_shown(casebook())], out, Options(lists=(SAMPLE,)))
    if as_json:
        from vedette.cli.console import emit

        emit(summary(result, out))
    else:
        page(result, out)


def _shown(folder: Path) -> Path:
    """The folder as somebody would type it from where they are."""
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def casebook() -> Path:
    """Where the casebook lies: inside an installed package, or beside the sources of a checkout.

    Raises :class:`MissingInput` where it is in neither place.
    """
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "casebook", package.parents[1] / "examples" / "casebook"):
        if folder.is_dir():
            return folder
    raise MissingInput("the casebook is not part of this installation.", remedy="Install the package anew.")
