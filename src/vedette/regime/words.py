"""The words of a judgement. Conduct "as reported" falls within a paragraph; nobody here "breaches" anything."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from vedette.regime.act import Act
from vedette.regime.model import Cap, Exemption, Measure, Regime, WindDown

_UNITS = {"USD": "US dollars", "work_authorisations": "work authorisations"}


def day(value: date) -> str:
    """A day as people write it: 5 August 2017."""
    return f"{value.day} {value:%B %Y}"


def period(start: date | None, end: date | None) -> str:
    """A period in words; what is not known is said to be so."""
    if start and end:
        return f"on {day(start)}" if start == end else f"between {day(start)} and {day(end)}"
    if end:
        return f"on a day not stated, not later than {day(end)}"
    return f"from {day(start)} on" if start else "on a day not stated"


def number(value: Decimal) -> str:
    """A number with thousands separators and no trailing zeros."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def kind_words(kind: str) -> str:
    """The kind of an act as words."""
    return kind.replace("_", " ")


def as_reported(text: str) -> str:
    """A fact that decides a paragraph: the evidence has it so, and no more is claimed."""
    return f"As reported: {_lower(text)}"


def covered(measure: Measure, act: Act, regime: Regime) -> str:
    """The paragraph covers this kind of act and these goods; goods matched by customs practice say so."""
    shared = [regime.goods[name] for name in act.goods if name in measure.goods]
    if not shared:
        return f"{_opening(measure)} covers this kind of conduct ({kind_words(act.kind)})."
    named = ", ".join(item.label for item in shared)
    return f"{_opening(measure)} covers this kind of conduct ({kind_words(act.kind)}) with these goods: {named}."


def not_covered(measure: Measure, act: Act, regime: Regime) -> str:
    """The paragraph does not cover this kind of act or these goods."""
    named = ", ".join(regime.goods[name].label for name in act.goods if name in regime.goods) or "no goods named"
    return f"{_opening(measure)} does not cover {kind_words(act.kind)} ({named})."


def read_through(measure: Measure, base: Measure) -> str:
    """A clarifying paragraph is read through the binding one."""
    return f"{_opening(measure)} clarifies and is judged through {paragraph(base)}, which binds."


def before_entry(law: Measure, start: date | None, end: date, regime: Regime) -> str:
    """The conduct was over before the first day; says what stood instead, if anything."""
    instead = [regime.measures[older] for older in law.replaces if law.id in regime.measures]
    stood = [older for older in instead if older.start <= end and (older.end is None or end <= older.end)]
    tail = f" What stood then: {', '.join(paragraph(older) for older in stood)}." if stood else ""
    return f"The conduct was {period(start, end)}; {paragraph(law)} applies from {day(law.entry)}.{tail}"


def after_end(law: Measure, start: date, end: date | None, regime: Regime) -> str:
    """The paragraph had been replaced before the conduct; names what replaced it."""
    newer = [item for item in regime.measures.values() if law.id in item.replaces]
    tail = f" It was replaced by {', '.join(paragraph(item) for item in newer)}." if newer else ""
    last = law.end or start
    return f"The conduct was {period(start, end)}; {paragraph(law)} applied until {day(last)}.{tail}"


def in_force(law: Measure, start: date, end: date) -> str:
    """The paragraph stood throughout the conduct."""
    until = f" until {day(law.end)}" if law.end else ""
    return f"In force from {day(law.entry)}{until}; the conduct was {period(start, end)}."


def day_not_known(law: Measure, act: Act, start: date | None, end: date | None) -> str | None:
    """Why the day cannot be placed in or out of the paragraph's days, or nothing where it can."""
    if start is None and law.judged_on == "authorisation_date" and act.kind != "work_authorisation":
        return (
            f"The law is that of the day the work authorisation was given, and that day is not shown. "
            f"{_opening(law)} applies from {day(law.entry)}."
        )
    if start is None:
        known = f" It was not later than {day(end)}." if end else ""
        return f"The day of the conduct is not shown.{known} {_opening(law)} applies from {day(law.entry)}."
    if end is None:
        return f"When the conduct ended is not shown; it was going on from {day(start)}."
    if law.end and end > law.end:
        return f"Part of the period lies after {day(law.end)}, when {paragraph(law)} ended; which part is not shown."
    return None


def exempted(item: Exemption) -> str:
    """A documented exemption."""
    return f"Exemption, as reported: {_lower(item.words)}"


def kept(item: Exemption) -> str:
    """A documented counter-exception."""
    return f"No exemption: {_lower(item.words)}"


def exemption_open(item: Exemption) -> str:
    """A decisive exemption that is not known to hold or not."""
    if item.contract_before:
        return f"The date of the written contract is not shown. {item.words}"
    return f"Not shown either way, and it decides: {_lower(item.words)}"


def exemption_fails(item: Exemption) -> str:
    """A decisive exemption that is shown not to hold."""
    return f"Shown not to hold: {_lower(item.words)}"


def straddles(law: Measure, start: date, end: date, *, past: date | None) -> str:
    """The period begins before the first day and ends after it; ``past`` is a term that ended before it did."""
    run = law.wind_down
    last = (run.until or run.arrive_by) if run else None
    tail = f" Its last part lies past {day(past)}, the end of the time to wind down." if past else ""
    if run and last and end <= last:
        tail = f" What lies after that day falls within the time to wind down, for what it covers ({run.words})."
    return f"The conduct was {period(start, end)}; {paragraph(law)} applies from {day(law.entry)}, in its midst.{tail}"


def wind_down_over(run: WindDown, last: date) -> str:
    """The wind-down had ended."""
    return f"The time to wind down ended on {day(last)} ({run.words})."


def past_term(act: Act) -> str:
    """The kind of conduct itself says that it reaches past the term."""
    return f"What is reported ({kind_words(act.kind)}) itself reaches past the last day of the time to wind down."


def term_within_period(last: date, start: date, end: date) -> str:
    """The conduct lies somewhere in a period that the last day of the wind-down divides."""
    return f"The conduct was some time {period(start, end)}; whether that is after {day(last)} is not shown."


def wind_down_open(run: WindDown, what: str, limit: date) -> str:
    """A day on which the wind-down turns is not known."""
    return f"Whether the wind-down covers it turns on the day of the {what} (limit {day(limit)}), which is not shown."


def wind_down_fails(run: WindDown, what: str, found: date, limit: date) -> str:
    """A day is outside the limits of the wind-down."""
    return f"The wind-down does not cover it: the {what} is of {day(found)}, the limit is {day(limit)}."


def wind_down_runs(run: WindDown) -> str:
    """The wind-down still ran."""
    return f"The time to wind down still ran ({run.words})."


def duty(law: Measure, done: bool | None) -> str:
    """What a duty says, and whether its performance is shown."""
    verb = (law.duty or "act").replace("_", " ")
    if done is None:
        return f"The duty to {verb} arises; performance is not shown in this evidence."
    return f"As reported, the duty to {verb} was {'performed' if done else 'not performed'}."


def sign(act: Act) -> str:
    """What is reported is a sign of the conduct that the paragraph covers."""
    return f"What is reported ({kind_words(act.kind)}) is a sign of such conduct and does not show it."


def binding(law: Measure) -> str:
    """Whether the paragraph binds."""
    if law.effect == "ban":
        return f"{_opening(law)} is binding: the Council decides."
    return f"{_opening(law)} does not bind by itself; what it speaks of is an indicator."


def ratio_over(law: Measure, ratio: Decimal) -> str:
    """A stated multiple of the cap."""
    return (
        f"As reported, the total is about {number(ratio)} times a cap. Read as the limit of {paragraph(law)}, "
        "that is over it in any period in which the limit ran."
    )


def amount(value: Decimal | None, unit: str) -> str:
    """An amount with its unit."""
    return "an amount not known" if value is None else f"{number(value)} {_UNITS.get(unit, unit)}"


def over(row: Cap, low: Decimal, high: Decimal | None) -> str:
    """The total exceeds the limit."""
    return f"Total {_range(row, low, high)}, over {_limit(row)}."


def within(row: Cap, low: Decimal, high: Decimal | None) -> str:
    """The total stays within the limit."""
    return f"Total {_range(row, low, high)}, within {_limit(row)}."


def straddles_cap(row: Cap, low: Decimal, high: Decimal | None) -> str:
    """The range of the total straddles the limit."""
    return f"Total {_range(row, low, high)}; inside that range lies {_limit(row)}."


def no_total() -> str:
    """There is no total to set against the limit: one supplier's or one month's amount is none."""
    return (
        "No total said to count all suppliers over the period of the limit is shown in its unit, "
        "so the cap cannot be tested."
    )


def _limit(row: Cap) -> str:
    return f"the limit of {amount(row.value, row.unit)} shared by all suppliers ({_per(row)})"


def _range(row: Cap, low: Decimal, high: Decimal | None) -> str:
    if high is None:
        return f"at least {amount(low, row.unit)}"
    return amount(low, row.unit) if low == high else f"{number(low)} to {amount(high, row.unit)}"


def _per(row: Cap) -> str:
    if row.per == "year":
        return "a calendar year"
    if row.per == "12_months":
        return "12 months"
    return f"from {day(row.start)}" + (f" to {day(row.end)}" if row.end else "")


def _opening(measure: Measure) -> str:
    return f"Resolution {measure.resolution} paragraph {measure.paragraph}"


def paragraph(measure: Measure) -> str:
    """A paragraph as cited in running text."""
    return f"resolution {measure.resolution} paragraph {measure.paragraph}"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
