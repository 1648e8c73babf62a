"""The page of ``vedette law``: a table, a timeline, and for a few measures the whole entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from vedette.cli.tables import console, show, write
from vedette.regime.line import in_force
from vedette.regime.model import Cap, Measure, Regime
from vedette.regime.words import amount, day

_EFFECTS = {
    "ban": "banned",
    "cap": "capped",
    "duty": "duty",
    "call": "call, not binding",
    "clarifies": "clarifies",
    "context": "context",
}
_STAMPS = {"verified": "", "partly": "partly checked", "memory": "not checked"}
_WIDE = 100  # columns from which the effect has room of its own
_WHOLE = 2  # so many entries are shown whole below the table


def page(law: Regime, found: Sequence[Measure], instead: Sequence[Measure], on: date | None, words: str) -> None:
    """Print the answer."""
    wide = console().width >= _WIDE
    widest = max(len("measure"), *(len(measure.id) for measure in (*found, *instead)))
    heading: list[tuple[str, int | None]] = [("measure", widest), ("from", 10), ("until", 10), ("what it says", None)]
    if wide:
        heading.insert(3, ("effect", 17))
    if on:
        heading.insert(1, ("in force", 8))
        write(f"On {day(on)}:")
    show(heading, (_row(measure, on, wide) for measure in found))
    if on and instead:
        write()
        write("In force instead on that day:")
        show(heading, (_row(measure, on, wide) for measure in instead))
    elif on and len(found) == 1 and not in_force(found[0], on):
        write()
        write(f"{found[0].id} was not in force on {day(on)}, and nothing in the register stood in its place.")
    if words and not on and 1 < len(found) <= 40:
        write()
        write("Timeline")
        for line in timeline(law, found):
            write(line)
    if len(found) <= _WHOLE or instead:
        for measure in (*found[:_WHOLE], *instead[:_WHOLE]):
            write()
            for line in entry(law, measure):
                write(line)
    _remark(found)


def _row(measure: Measure, on: date | None, wide: bool) -> tuple[str, ...]:
    cells = [measure.id, measure.start.isoformat(), measure.end.isoformat() if measure.end else "stands"]
    if on:
        cells.insert(1, "yes" if in_force(measure, on) else "no")
    stamp = f" [{_STAMPS[measure.verified]}]" if _STAMPS[measure.verified] else ""
    effect = [_EFFECTS[measure.effect]] if wide else []
    return (*cells, *effect, f"{measure.title}{stamp}")


def timeline(law: Regime, measures: Iterable[Measure]) -> Iterator[str]:
    """Events in order of time: entries, limits, ends, last days."""
    events = sorted({event for measure in measures for event in _events(law, measure)})
    for at, _, text in events:
        yield f"  {at.isoformat()}  {text}"


def _events(law: Regime, measure: Measure) -> Iterator[tuple[date, int, str]]:
    yield measure.start, 0, f"{measure.id} enters into force: {measure.title}"
    for cap in measure.caps:
        if not cap.ran:
            yield cap.start, 1, f"{measure.id}: a limit of {_limit(cap)} was to begin and never ran"
        else:
            until = f" until {cap.end.isoformat()}" if cap.end else ""
            yield cap.start, 1, f"{measure.id}: limit of {_limit(cap)}{until}"
    if measure.wind_down:
        run = measure.wind_down
        last = run.until or run.arrive_by
        if last:
            yield last, 2, f"{measure.id}: last day of the wind-down"
    for at, words in measure.deadlines:
        yield at, 3, f"{measure.id}: {words}"
    if measure.end:
        newer = [item.id for item in law.measures.values() if measure.id in item.replaces]
        by = f", replaced by {', '.join(newer)}" if newer else ""
        yield measure.end + timedelta(days=1), -1, f"{measure.id} no longer applies{by}"


def _limit(cap: Cap) -> str:
    per = {"year": " a calendar year", "12_months": " per 12 months", "period": ""}[cap.per]
    if cap.value is None:
        return f"{cap.unit.replace('_', ' ')} at the level the text refers to"
    return f"{amount(cap.value, cap.unit)}{per}"


def entry(law: Regime, measure: Measure) -> Iterator[str]:
    """One measure whole, in words."""
    yield f"{measure.id}  {measure.title}"
    yield f"  {measure.words}"
    until = f"until {day(measure.end)}" if measure.end else "and still in force"
    yield f"  In force from {day(measure.start)} {until}. Binding: {measure.binding.replace('_', ' ')}."
    for cap in measure.caps:
        yield f"  Limit: {_limit(cap)} from {day(cap.start)}. {cap.words}"
    if measure.wind_down:
        yield f"  Wind-down: {measure.wind_down.words}"
    for item in measure.exemptions:
        yield f"  Exemption: {item.words}"
    for at, words in measure.deadlines:
        yield f"  Due {day(at)}: {words}"
    if measure.reports:
        yield f"  Reports: {measure.reports}"
    if measure.duty_of:
        yield f"  Whose duty: {', '.join(measure.duty_of)}"
    for name, others in (
        ("Tightens", measure.tightens),
        ("Replaces", measure.replaces),
        ("Interprets", measure.interprets),
    ):
        if others:
            yield f"  {name}: {', '.join(others)}"
    if measure.note:
        yield f"  Note: {measure.note}"
    yield f"  Official text: {law.resolutions[measure.resolution].address}"
    if measure.verified != "verified":
        yield "  This entry has not been checked in full against a published text."


def _remark(found: Sequence[Measure]) -> None:
    open_ones = sum(measure.verified != "verified" for measure in found)
    if open_ones:
        write()
        write(f"Not yet checked in full against a published text: {open_ones} of {len(found)}.")
