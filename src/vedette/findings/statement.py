"""The words of a finding. They accuse nobody of a breach: only States breach resolutions; this is what is reported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from textwrap import shorten

from vedette.conduct import Conduct, Period
from vedette.findings.finding import MeasureOutcome
from vedette.findings.origins import together, told_by
from vedette.geo.countries import name
from vedette.regime.model import Outcome, Regime
from vedette.regime.words import day, kind_words, paragraph
from vedette.regime.words import period as days

_TITLES: dict[str, str] = {
    "employment_abroad": "Work abroad",
    "work_authorisation": "Work authorisation",
    "contract_beyond_deadline": "Contracts running past the day for repatriation",
    "non_repatriation": "Workers not sent home",
    "repatriation": "Workers sent home",
    "employment_transfer": "Move to another employer",
    "wage_diversion": "Pay going to the State",
    "visa_substitution": "Work on another kind of visa",
    "crew_supply": "Crew on ships",
    "it_work": "IT work abroad",
    "goods_export": "Goods out of the DPRK",
    "goods_import": "Goods into the DPRK",
    "luxury_supply": "Luxury goods into the DPRK",
    "cap_use": "Use of a shared limit",
    "meeting_at_sea": "Transfer between ships",
    "theft": "Theft of funds",
    "cyber_activity": "Cyber activity",
    "laundering": "Laundering of funds",
    "false_identity": "Work under a false identity",
    "state_reply": "Answer of a State",
    "no_reply": "No answer of a State",
    "joint_venture": "Joint venture with a DPRK party",
    "listed_party": "Listing of a party",
    "shared_identity": "One identity used by several",
    "forged_document": "Document that contradicts itself",
    "place_contradiction": "Place that does not fit what is claimed",
    "payout_pattern": "Pay that goes elsewhere",
    "ring": "People linked by what they share",
}
_TELLING = frozenset({"host", "seat", "origin", "destination"})
"""Roles of a place that belong in a title. One of six ports on the way would be singled out there."""
_OF_STATES = frozenset({"state_reply", "no_reply", "state_action"})
_OPENING = 60
"""Signs of a passage in a title: one line of a terminal of 80 columns beside what stands before it takes two."""
_CLAUSE: dict[Outcome, str] = {
    "in_scope": "the conduct as reported would fall within {}",
    "over_cap": "the total as reported would exceed the limit of {}",
    "outside_allowance": "a condition of the allowance in {} is reported unmet",
    "duty_overdue": "the duty under {} would be overdue: it arises, and non-performance is reported",
    "straddles_cap": "the range of the total includes the limit of {}",
    "straddles_entry": "the period begins before the entry into force of {} and ends after it",
    "duty_arises": "the duty under {} arises; performance is not shown in this evidence",
    "undetermined": "it cannot be said whether the conduct falls within {}",
    "indicator": "the conduct is an indicator under {}, which binds nobody by itself",
    "within_wind_down": "the time to wind down under {} still ran",
    "within_cap": "the total as reported stays within the limit of {}",
    "exempt": "an exemption from {} is documented",
    "not_in_force": "the conduct lies outside the days of {}",
    "not_applicable": "the facts as reported are not those of {}",
}


def title_head(kind: str) -> str:
    """A kind of conduct as a title begins."""
    return _TITLES.get(kind, kind_words(kind).capitalize())


def title_of(kind: str, conducts: Iterable[Conduct]) -> str:
    """A short title: what, of which goods, by whom, where. It never gives anybody a nationality of its own accord."""
    head = title_head(kind)
    pool = tuple(conducts)
    goods = dict.fromkeys(item.goods.text for item in pool if item.goods and item.goods.text)
    people = dict.fromkeys(
        party.name for item in pool for party in item.parties if party.role in ("worker", "member") and party.name
    )
    states = dict.fromkeys(
        name(place.country)
        for item in pool
        for place in item.places
        if place.country and place.country != "KP" and (place.role in _TELLING or kind in _OF_STATES)
    )
    parts = [", ".join(list(words)[:3]) for words in (goods, people, states) if words]
    return ": ".join([head, " · ".join(parts)]) if parts else head


def text_title(group: Sequence[Conduct]) -> str:
    """The title of what a text says; where it names no goods, person or State, how the passage begins.

    Ten lines "Payment" in one list tell nobody apart what they are about.
    """
    kind = group[0].kind
    title = title_of(kind, group)
    quotes = [item.quote for conduct in group for item in conduct.evidence if item.quote]
    if title != title_head(kind) or not quotes:
        return title
    return f"{title}: “{shorten(' '.join(quotes[0].split()).rstrip('.'), _OPENING, placeholder=' …')}”"


def statement_of(
    conducts: Iterable[Conduct], outcome: Outcome, measures: Sequence[MeasureOutcome], regime: Regime
) -> str:
    """One sentence: who says it, when it was, and what each paragraph with the gravest outcome says of it."""
    pool = tuple(conducts)
    first = pool[0]
    way = "alleged" if first.modality == "accused" else "reported"
    said = f"As {way} by {speakers(first)}" if told_by(first.said_by) else f"As {way}, no source named"
    return f"{said}, {when(first.period)}: {judged(outcome, measures, regime)}"


def answer_of(answer: Conduct, state: str, outcome: Outcome, measures: Sequence[MeasureOutcome], regime: Regime) -> str:
    """What a State answered, or that it did not, kept apart from what the law says of the matter it answers.

    The judgement is ours and is never put into the mouth of the State: it stands in a sentence of its own.
    """
    via = [speaker for speaker in answer.said_by if speaker not in (state, "article")]
    relayed = f" according to {_with_article(via[0])}" if via else ""
    if answer.kind == "no_reply":
        told = f"No answer of {state} is on record{relayed}, {when(answer.period)}."
        remark = "Silence is a fact with a date, not an admission."
    else:
        told = f"{state} has answered{relayed}, {when(answer.period)}."
        remark = "Its own account is not yet performance shown."
    if not measures:
        return f"{told} {remark} The evidence names no conduct in that State to which it belongs."
    return f"{told} {remark} Of the matter asked about: {judged(outcome, measures, regime)}"


def judged(outcome: Outcome, measures: Sequence[MeasureOutcome], regime: Regime) -> str:
    """The clause of the gravest outcome with its paragraphs, and what is missing where something is."""
    gravest = cited(outcome, measures, regime)
    uncovered = "no paragraph of the register covers this directly"
    tail = _CLAUSE[outcome].format(listed(gravest)) if gravest else uncovered
    missing = _missing(measures) if outcome == "undetermined" else ""
    return f"{tail}.{missing}"


def cited(outcome: Outcome, measures: Iterable[MeasureOutcome], regime: Regime) -> list[str]:
    """The paragraphs with the gravest outcome; those that do not bind, or only clarify, give way to those that bind."""
    laws = [regime.measures[line.id] for line in measures if line.outcome == outcome]
    binding = [law for law in laws if law.effect not in ("call", "clarifies")]
    return list(dict.fromkeys(paragraph(law) for law in binding or laws))


def _missing(measures: Iterable[MeasureOutcome]) -> str:
    """What the first undetermined paragraph turns on."""
    lead = next((line for line in measures if line.outcome == "undetermined"), None)
    words = (
        dict.fromkeys(test.words for test in lead.tests if test.passed is None and test.name != "reply") if lead else {}
    )
    return f" What is missing: {' '.join(sentence(text) for text in words)}" if words else ""


def sentence(text: str) -> str:
    """The words with a capital in front and a full stop behind."""
    return f"{text[:1].upper()}{text[1:]}" + ("" if text.endswith((".", "!", "?")) else ".")


def speakers(conduct: Conduct) -> str:
    """Who says it, and who relays it: "the Panel, relayed by a paper"; joint speakers are named together."""
    jointly = together(conduct.said_by)
    via = [name for name in conduct.said_by[len(jointly) :] if name != "article"]
    relayed = (
        f", relayed by {via[-1]}" if via else ", relayed by an article" if len(conduct.said_by) > len(jointly) else ""
    )
    return f"{listed([_with_article(speaker) for speaker in jointly])}{relayed}"


def _with_article(speaker: str) -> str:
    return f"the {speaker}" if speaker.startswith(("UN Panel", "US Department", "United ")) else speaker


def when(period: Period) -> str:
    """A period as a clause; an unknown start is never shown as a day."""
    start, end = _day(period.start), _day(period.end)
    return f"as of {day(end)}" if period.precision == "as_of" and end else days(start, end)


def listed(items: list[str]) -> str:
    """Items in a row: "a, b and c"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None
