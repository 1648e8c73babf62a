"""``vedette schema``: the JSON Schema of every shape that is written or printed."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from vedette.errors import NotFoundError

NAME = "schema"


def run(
    name: Annotated[str | None, typer.Argument(help="claim, conduct, finding, manifest, ... or a command.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """Print the JSON Schema of a shape, or the names there are."""
    from vedette.cli.console import emit
    from vedette.out.schemas import SCHEMAS, schema_of

    if name is None:
        names = [shape for shape, _ in SCHEMAS]
        emit(names) if as_json else typer.echo("\n".join(names))
        return
    found: dict[str, Any] | None = schema_of(name)
    if found is None:
        known = ", ".join(shape for shape, _ in SCHEMAS)
        raise NotFoundError(f"no shape {name!r}.", remedy=f"Use one of: {known}.")
    if as_json:
        emit(found)
    else:
        import json

        typer.echo(json.dumps(found, indent=2, ensure_ascii=False))
