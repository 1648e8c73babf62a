"""``vedette check``: the main job."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vedette.errors import UsageError

if TYPE_CHECKING:
    from vedette.job import Options
    from vedette.out.result import Result
    from vedette.second.ask import Endpoint

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
    lists: Annotated[
        list[str] | None,
        typer.Option("--lists", help="Look parties up in this list only; again for more. Else in all."),
    ] = None,
    second_url: Annotated[
        str | None,
        typer.Option("--second-url", help="Ask an OpenAI-compatible endpoint as well: its text leaves this machine."),
    ] = None,
    second_model: Annotated[str | None, typer.Option("--second-model", help="Name of the model to ask there.")] = None,
    mapping: Annotated[
        Path | None, typer.Option("--mapping", help="What tables are and what their columns hold (YAML).")
    ] = None,
    minimise: Annotated[
        bool, typer.Option("--minimise", help="Keep only keyed hashes of the people in tables, and no tables.")
    ] = False,
    redact: Annotated[bool, typer.Option("--redact", help="The report names nobody of the tables.")] = False,
    engine: Annotated[Engine, typer.Option("--engine", help="Engine for the tables.")] = Engine.duckdb,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 although something was found.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """Read evidence, judge it by the law of its day, and write findings and a report."""
    from vedette.cli.law import day_of
    from vedette.evidence.tables.mapping import load_mapping
    from vedette.job import Options

    if engine is Engine.spark:
        raise UsageError("the Spark engine is not part of this release.", remedy="Use --engine duckdb.")
    stated = day_of(as_of)
    options = Options(
        as_of=stated.isoformat() if stated else None,
        regimes=tuple(regime or ()),
        lists=tuple(lists) if lists else None,
        second=_endpoint(second_url, second_model),
        mapping=load_mapping(mapping) if mapping else (),
        minimise=minimise,
    )
    result = perform(paths, out, options, redact=redact)
    _tell(result, out, as_json=as_json)
    raise typer.Exit(exit_code(result, exit_zero=exit_zero))


def _tell(result: Result, out: Path, *, as_json: bool) -> None:
    from vedette.cli.check_page import page, summary
    from vedette.cli.console import emit

    if as_json:
        emit(summary(result, out))
    else:
        page(result, out)


def _endpoint(url: str | None, model: str | None) -> Endpoint | None:
    """The endpoint the user named. The key, if it needs one, comes from the environment and is written nowhere."""
    import os

    from vedette.second.ask import Endpoint

    if url is None and model is None:
        return None
    if not url or not model:
        raise UsageError("a second extractor needs both --second-url and --second-model.", remedy="Give both.")
    if not url.startswith(("http://", "https://")):
        raise UsageError(f"{url} is no web address.", remedy="Begin --second-url with http:// or https://.")
    return Endpoint(url=url, model=model, key=os.environ.get("VEDETTE_SECOND_KEY"))


def perform(paths: list[Path], out: Path, options: Options, *, redact: bool = False) -> Result:
    """Check ``paths`` into ``out`` and write the report beside the findings; a redacted one names nobody of tables."""
    from dataclasses import replace
    from datetime import UTC, datetime

    from vedette.cli.console import Progress
    from vedette.cli.latest import remember
    from vedette.job import check, regimes_of
    from vedette.out.folder import prepare, write
    from vedette.out.tables import pages_of
    from vedette.privacy.key import own_key
    from vedette.privacy.minimise import minimised
    from vedette.report.render import render
    from vedette.settings import Settings

    if any(path.resolve() == out.resolve() for path in paths):
        raise UsageError(f"{out} is both evidence and output.", remedy="Give the output a folder of its own with -o.")
    store = prepare(out)
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    law = regimes_of(options.regimes)
    result = check(paths, replace(options, made_at=made_at), store=store, progress=Progress(), law=law)
    shown = result
    if options.minimise or redact:
        shown = minimised(result, own_key(Settings.from_environment().home))
        result = shown if options.minimise else result
    report = render(shown, law[0]).encode("utf-8")
    tables = {} if options.minimise else pages_of(result.tables)
    result = write(result, out, {"report.html": report, **tables})
    remember(out)
    return result


def exit_code(result: Result, *, exit_zero: bool) -> int:
    """3 for INCOMPLETE, else 1 where anything was found (0 with ``exit_zero``), else 0."""
    if not result.manifest.complete:
        return 3
    found = any(finding.outcome not in QUIET for finding in result.findings)
    return 1 if found and not exit_zero else 0
