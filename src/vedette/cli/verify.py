"""``vedette verify``: recompute every hash."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

NAME = "verify"


def run(
    out: Annotated[Path, typer.Argument(help="An output folder.")],
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """Recompute every hash of an output folder and re-read every quote at its place."""
    from vedette.cli.console import emit
    from vedette.errors import IntegrityError
    from vedette.out.verify import verify

    found = verify(out)
    if as_json:
        emit({"schema": "verify/1", "out": out.as_posix(), "checked": found.checked, "wrong": list(found.wrong)})
    else:
        from vedette.cli.tables import write

        counted = ", ".join(f"{count} {what}" for what, count in found.checked.items())
        write(f"{out}: {counted} recomputed; {'all as written' if not found.wrong else f'{len(found.wrong)} differ'}.")
        for difference in found.wrong:
            write(f"  {difference}")
    if found.wrong:
        raise IntegrityError(
            f"not as it was written, in {len(found.wrong)} places.",
            where=out,
            remedy="Keep a copy of the folder as it is; then `vedette check` into it mends it.",
        )
