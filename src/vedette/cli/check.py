"""``vedette check``: the main job."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vedette.errors import UsageError

if TYPE_CHECKING:
    from vedette.out.result import Result

NAME = "check"
QUIET = frozenset({"exempt", "not_in_force", "within_cap", "within_wind_down"})
"""Outcomes that are on record but are nothing found."""


class Engine(StrEnum):
    """Engines that can run the portable SQL."""

    duckdb = "duckdb"
    spark = "spark"


def run(
    paths: Annotated[list[Path], typer.Argument(help="Files and folders of evidence, in any mixture.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="Folder for the output; an existing one is updated.")],
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="Day up to which replies count; else what the evidence states.")
    ] = None,
    regime: Annotated[list[Path] | None, typer.Option("--regime", help="A folder with a further regime.")] = None,
    engine: Annotated[Engine, typer.Option("--engine", help="Engine for the tables.")] = Engine.duckdb,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 although something was found.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """Read evidence, judge it by the law of its day, and write findings and a report."""
    from vedette.cli.law import day_of

    if engine is Engine.spark:
        raise UsageError("the Spark engine is not part of this release.", remedy="Use --engine duckdb.")
    stated = day_of(as_of)
    result = perform(paths, out, stated.isoformat() if stated else None, tuple(regime or ()))
    if as_json:
        from vedette.cli.check_page import summary
        from vedette.cli.console import emit

        emit(summary(result, out))
    else:
        from vedette.cli.check_page import page

        page(result, out)
    raise typer.Exit(exit_code(result, exit_zero=exit_zero))


def perform(paths: list[Path], out: Path, as_of: str | None, regimes: tuple[Path, ...]) -> Result:
    """Check ``paths`` into ``out`` and write the report beside the findings."""
    from datetime import UTC, datetime

    from vedette.cli.console import Progress
    from vedette.cli.latest import remember
    from vedette.job import Options, check, regimes_of
    from vedette.out.folder import prepare, write
    from vedette.report.render import render

    if any(path.resolve() == out.resolve() for path in paths):
        raise UsageError(f"{out} is both evidence and output.", remedy="Give the output a folder of its own with -o.")
    store = prepare(out)
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    options = Options(as_of=as_of, regimes=regimes, made_at=made_at)
    law = regimes_of(regimes)
    result = check(paths, options, store=store, progress=Progress(), law=law)
    report = render(result, law[0]).encode("utf-8")
    result = write(result, out, {"report.html": report})
    remember(out)
    return result


def exit_code(result: Result, *, exit_zero: bool) -> int:
    """3 for INCOMPLETE, else 1 where anything was found (0 with ``exit_zero``), else 0."""
    if not result.manifest.complete:
        return 3
    found = any(finding.outcome not in QUIET for finding in result.findings)
    return 1 if found and not exit_zero else 0
