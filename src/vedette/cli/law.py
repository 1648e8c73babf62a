"""``vedette law``: what the Council decided, and what was in force on a day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vedette.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from vedette.regime.model import Measure, Regime

NAME = "law"


def run(
    asked: Annotated[
        list[str] | None, typer.Argument(help="An id (2371-8.coal, 2371-8, 2371) or words (coal, refined petroleum).")
    ] = None,
    on: Annotated[str | None, typer.Option("--on", help="The day that picks the law, as 2017-03-01.")] = None,
    act: Annotated[str | None, typer.Option("--act", help="Only paragraphs that cover this kind of conduct.")] = None,
    goods: Annotated[str | None, typer.Option("--goods", help="Only those on these goods: HS code or word.")] = None,
    unverified: Annotated[
        bool, typer.Option("--unverified", help="The worklist: entries not yet checked in full.")
    ] = False,
    regime: Annotated[list[Path] | None, typer.Option("--regime", help="A folder with a further regime.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """What the Council decided; what was in force on that day."""
    from vedette.regime.load import load, load_folder, merge

    law = load()
    for folder in regime or ():
        law = merge(law, load_folder(folder))
    day = day_of(on)
    words = " ".join(asked or ())
    found, instead = _select(law, words, day)
    found = _narrow(law, found, act, goods, unverified)
    if not found:
        raise NotFoundError(
            f"nothing in the register answers to {words or act or goods!r}.",
            remedy="Try a goods word (coal, seafood), a subject (workers, ships), or an id such as 2371-8.",
        )
    if as_json:
        _as_json(law, (*found, *instead), day)
        return
    from vedette.cli import law_page

    law_page.page(law, found, instead, day, words)


def day_of(text: str | None) -> date | None:
    """A day from the command line. Raises :class:`UsageError` where it is none."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text!r} is not a day.", remedy="Write it as 2017-03-01.") from None


def _select(law: Regime, words: str, day: date | None) -> tuple[tuple[Measure, ...], tuple[Measure, ...]]:
    """The measures asked for, and what stood in place of those that did not stand on the day."""
    from vedette.regime.line import in_force
    from vedette.regime.search import find, instead_of

    found = find(law, words) if words else tuple(law.measures.values())
    if day is None or not words:
        return found, ()
    known = {measure.id for measure in found}
    missing = [measure for measure in found if not in_force(measure, day)]
    other = {item.id: item for measure in missing for item in instead_of(law, measure, day) if item.id not in known}
    return found, tuple(other.values())


def _narrow(
    law: Regime, found: tuple[Measure, ...], act: str | None, goods: str | None, unverified: bool
) -> tuple[Measure, ...]:
    from vedette.conduct import KINDS
    from vedette.regime.search import by_act, by_goods

    if act:
        if act not in KINDS:
            raise UsageError(f"{act!r} is no kind of conduct.", remedy=f"Use one of: {', '.join(KINDS)}.")
        found = by_act(found, act)
    if goods:
        found = by_goods(law, found, goods)
    return tuple(measure for measure in found if measure.verified != "verified") if unverified else found


def _as_json(law: Regime, measures: tuple[Measure, ...], day: date | None) -> None:
    from vedette.cli.console import emit

    emit([as_contract(measure, law, day) for measure in measures])


def as_contract(measure: Measure, law: Regime, day: date | None) -> dict[str, object]:
    """The line of a measure under the contract's names (``from`` is a word Python keeps for itself)."""
    from dataclasses import asdict

    from vedette.regime.line import measure_line

    line = asdict(measure_line(measure, law, day))
    line["from"] = line.pop("start")
    line["caps"] = [{"from": cap.pop("start"), **cap} for cap in line["caps"]]
    return line
