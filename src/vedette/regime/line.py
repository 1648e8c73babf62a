"""One measure as the line that ``vedette law --json`` prints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from vedette.regime.model import HsBasis, Measure, Regime, Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsLine:
    """Goods a measure names: ids, labels, HS prefixes, and whether the resolution or customs practice gives them."""

    ids: tuple[str, ...]
    labels: tuple[str, ...]
    hs: tuple[str, ...]
    hs_basis: HsBasis | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CapLine:
    """A shared limit; ``value`` is a decimal string, null where the text gives no number."""

    start: str
    until: str | None
    value: str | None
    unit: str
    per: str
    conditions: tuple[str, ...]
    words: str
    ran: bool
    verified: Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class WindDownLine:
    """Time to wind down, with its days."""

    contract_before: str | None
    arrive_by: str | None
    notify_by: str | None
    until: str | None
    words: str
    verified: Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionLine:
    """What takes conduct out of the paragraph; ``fact`` names what documents it, or a contract day does."""

    fact: str | None
    contract_before: str | None
    words: str
    decisive: bool
    verified: Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureLine:
    """A measure with its state on a day: ``in_force`` is null where no day was asked for."""

    id: str
    resolution: int
    paragraph: str
    title: str
    words: str
    subject: str
    effect: str
    act: tuple[str, ...]
    goods: GoodsLine
    direction: str
    binding: str
    in_force: bool | None
    start: str
    until: str | None
    wind_down: WindDownLine | None
    deadlines: tuple[str, ...]
    deadline_words: tuple[str, ...]
    caps: tuple[CapLine, ...]
    exceptions: tuple[ExceptionLine, ...]
    requires: tuple[str, ...]
    duty: str | None
    duty_of: tuple[str, ...]
    reports: str | None
    tightens: tuple[str, ...]
    replaces: tuple[str, ...]
    replaced_by: tuple[str, ...]
    interprets: tuple[str, ...]
    verified: Verified
    note: str | None
    sources: tuple[str, ...]
    address: str
    schema: Literal["measure/1"] = "measure/1"


def in_force(measure: Measure, on: date | None) -> bool | None:
    """Whether the paragraph stood on that day (New York); null where no day is asked for."""
    if on is None:
        return None
    return measure.start <= on and (measure.end is None or on <= measure.end)


def measure_line(measure: Measure, regime: Regime, on: date | None = None) -> MeasureLine:
    """The line of one measure."""
    classes = [regime.goods[name] for name in measure.goods]
    return MeasureLine(
        id=measure.id,
        resolution=measure.resolution,
        paragraph=measure.paragraph,
        title=measure.title,
        words=measure.words,
        subject=measure.subject,
        effect=measure.effect,
        act=tuple(dict.fromkeys(act.kind for act in measure.acts)),
        goods=GoodsLine(
            ids=measure.goods,
            labels=tuple(item.label for item in classes),
            hs=tuple(dict.fromkeys(code for item in classes for code in item.hs)),
            hs_basis=next((item.hs_basis for item in classes if item.hs_basis), None),
        ),
        direction=measure.direction,
        binding=measure.binding,
        in_force=in_force(measure, on),
        start=measure.start.isoformat(),
        until=_iso(measure.end),
        wind_down=_wind_down(measure),
        deadlines=_deadlines(measure)[0],
        deadline_words=_deadlines(measure)[1],
        caps=_caps(measure),
        exceptions=_exceptions(measure),
        requires=measure.requires,
        duty=measure.duty,
        duty_of=measure.duty_of,
        reports=measure.reports,
        tightens=measure.tightens,
        replaces=measure.replaces,
        replaced_by=tuple(item.id for item in regime.measures.values() if measure.id in item.replaces),
        interprets=measure.interprets,
        verified=measure.verified,
        note=measure.note,
        sources=tuple(regime.sources[key] for key in measure.sources),
        address=regime.resolutions[measure.resolution].address,
    )


def _deadlines(measure: Measure) -> tuple[tuple[str, ...], tuple[str, ...]]:
    last = measure.wind_down.until if measure.effect == "duty" and measure.wind_down else None
    found = [(last, measure.wind_down.words)] if last and measure.wind_down else []
    found += list(measure.deadlines)
    return tuple(day.isoformat() for day, _ in found), tuple(words for _, words in found)


def _caps(measure: Measure) -> tuple[CapLine, ...]:
    return tuple(
        CapLine(
            start=cap.start.isoformat(),
            until=_iso(cap.end),
            value=None if cap.value is None else f"{cap.value:f}",
            unit=cap.unit,
            per=cap.per,
            conditions=cap.conditions,
            words=cap.words,
            ran=cap.ran,
            verified=cap.verified,
        )
        for cap in measure.caps
    )


def _exceptions(measure: Measure) -> tuple[ExceptionLine, ...]:
    return tuple(
        ExceptionLine(
            fact=item.fact,
            contract_before=_iso(item.contract_before),
            words=item.words,
            decisive=item.decisive,
            verified=item.verified,
        )
        for item in measure.exemptions
    )


def _wind_down(measure: Measure) -> WindDownLine | None:
    run = measure.wind_down
    if run is None:
        return None
    return WindDownLine(
        contract_before=_iso(run.contract_before),
        arrive_by=_iso(run.arrive_by),
        notify_by=_iso(run.notify_by),
        until=_iso(run.until),
        words=run.words,
        verified=run.verified,
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
