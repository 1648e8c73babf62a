"""What must hold between the entries of a regime: names that exist, dates that meet, replaced paragraphs that ended."""

from __future__ import annotations

from collections.abc import Iterable

from vedette.errors import RegimeError
from vedette.regime.model import Measure, Regime


def check_links(regime: Regime) -> None:
    """Raise :class:`RegimeError` at the first entry that names what does not exist or contradicts another."""
    for measure in regime.measures.values():
        _known(measure, "resolution", [measure.resolution], regime.resolutions)
        _known(measure, "goods", measure.goods, regime.goods)
        _known(measure, "fact", _facts_of(measure), regime.facts)
        _known(measure, "source", measure.sources, regime.sources)
        _known(measure, "measure", (*measure.tightens, *measure.replaces, *measure.interprets), regime.measures)
        _check_replaced(measure, regime)
        _check_caps(measure)
        _check_effect(measure, regime)


def _wrong(measure: Measure, what: str, remedy: str) -> RegimeError:
    return RegimeError(f"{measure.id}: {what}", where=measure.where, remedy=remedy)


def _facts_of(measure: Measure) -> list[str]:
    facts = [*measure.requires, *(fact for extra in measure.requires_for.values() for fact in extra)]
    facts += [fact for when, extra in measure.requires_when.items() for fact in (when, *extra)]
    facts += [act.when for act in measure.acts if act.when]
    facts += [fact for cap in measure.caps for fact in cap.conditions]
    facts += [measure.wind_down.unless] if measure.wind_down and measure.wind_down.unless else []
    facts += [exemption.fact for exemption in measure.exemptions if exemption.fact]
    return facts


def _known(measure: Measure, what: str, names: Iterable[object], register: Iterable[object]) -> None:
    register = set(register)
    for name in names:
        if name not in register:
            raise _wrong(measure, f"the {what} {name!r} is not in the register.", "Add it or correct the name.")


def _check_replaced(measure: Measure, regime: Regime) -> None:
    for older in measure.replaces:
        end = regime.measures[older].end
        if end is None or (measure.start - end).days > 366:
            raise _wrong(measure, f"replaces {older}, which has no matching last day.", f"Give {older} an 'until'.")


def _check_caps(measure: Measure) -> None:
    if (measure.effect == "cap") != bool(measure.caps):
        raise _wrong(measure, "a cap needs rows under 'caps', and only a cap has them.", "Add or drop them.")
    rows = sorted((cap for cap in measure.caps if cap.ran), key=lambda cap: (cap.unit, cap.start))
    for first, second in zip(rows, rows[1:], strict=False):
        if first.unit == second.unit and (first.end is None or first.end >= second.start):
            raise _wrong(measure, f"two caps in {first.unit} overlap.", "Close the first with 'until'.")


def _check_effect(measure: Measure, regime: Regime) -> None:
    if measure.effect == "context":
        if measure.acts:
            raise _wrong(measure, "context is never judged, yet it covers acts.", "Drop 'acts' or set an effect.")
        return
    if not measure.acts:
        raise _wrong(measure, "no kind of conduct engages it.", "Give 'acts', or make it context.")
    if measure.effect == "clarifies":
        if not measure.interprets:
            raise _wrong(measure, "clarifies nothing.", "Name the binding paragraph under 'interprets'.")
        if regime.measures[measure.interprets[0]].effect in ("clarifies", "context", "call"):
            raise _wrong(measure, "clarifies a paragraph that does not bind.", "Name the binding one first.")
    if measure.effect == "duty" and not measure.duty:
        raise _wrong(measure, "a duty without its verb.", "Give 'duty': repatriate, freeze, seize ...")
