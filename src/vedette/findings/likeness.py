"""The words of a finding that rests on a likeness to an entry of a list: nobody "is listed" by them, he resembles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from vedette.conduct import Conduct
from vedette.findings.finding import Finding, MeasureOutcome
from vedette.findings.origins import told_by
from vedette.findings.statement import judged, speakers, when
from vedette.regime.model import Outcome, Regime
from vedette.regime.words import day

DETECTOR = "listed_party"
LIKENESS = "likeness to an entry of a list"
"""What the kind is called where it rests on a comparison."""

_AGREES = {
    "identifier": "A number given for “{name}” is printed in the entry “{listed}”",
    "name_and_birth": "Name and birth date of “{name}” agree with those of the entry “{listed}”",
}
_RESEMBLES = {
    "identifier": "A number given beside the name “{name}” is printed in the entry “{listed}”, whose name is another",
    "name_and_more": "The name “{name}” resembles the entry “{listed}”, and a further detail agrees",
    "homograph": "The name “{name}” resembles the entry “{listed}” in a spelling that stands for several names",
    "weak_alias": "The name “{name}” resembles an alias, “{listed}”, that the list itself calls weak",
}
_BY_NAME = "The name “{name}” resembles the entry “{listed}”"
_TITLES = {
    "identifier": "Shares a number with an entry of a list",
    "name_and_birth": "Agrees by name and birth date with an entry of a list",
}


def rests_on_likeness(conduct: Conduct | Finding) -> bool:
    """Whether an act or finding is the detector's, not a statement of a text that somebody was listed."""
    return conduct.detector == DETECTOR and conduct.kind == "listed_party"


def likeness_title(conduct: Conduct) -> str:
    """What the title says: whose name resembles an entry, never that he is listed."""
    head = _TITLES.get(_tier(conduct.details), "Name like that of an entry of a list")
    return f"{head}: {_name(conduct)}"


def likeness_statement(conduct: Conduct, outcome: Outcome, measures: Sequence[MeasureOutcome], regime: Regime) -> str:
    """What agrees with which entry, listed since when; where the name was met; and what follows for the paragraph."""
    told = conduct.details
    words = (_AGREES if told["sure"] else _RESEMBLES).get(told["tier"], _BY_NAME)
    said = words.format(name=_name(conduct), listed=told["listed_name"])
    why = "" if told["reason"].endswith("are the same name.") else f" {told['reason']}"
    return f"{said} ({_entry(told)}).{why} {_met(conduct)} {_follows(conduct, outcome, measures, regime)}"


def _follows(conduct: Conduct, outcome: Outcome, measures: Sequence[MeasureOutcome], regime: Regime) -> str:
    told = conduct.details
    if not told["of_the_committee"]:
        doubt = "" if told["sure"] else " A name alone confirms nobody."
        return f"This entry is not of the Committee's list: no paragraph of these resolutions rests on it.{doubt}"
    if not told["sure"] and outcome == "undetermined":
        clause = judged(outcome, measures, regime).partition(". What is missing:")[0].removesuffix(".")
        return f"A name alone confirms nobody: {clause} until it is shown whether they are one."
    if outcome == "not_applicable" and _before(conduct):
        return f"The act came before the listing: {judged(outcome, measures, regime)}"
    clause = judged(outcome, measures, regime)
    return f"{clause[:1].upper()}{clause[1:]}"


def _before(conduct: Conduct) -> bool:
    listed, last = conduct.details["listed_on"], conduct.period.end
    return bool(listed and last and last[:10] < listed)


_STANDS_AS: dict[str, str] = {
    "vessel": "the ship", "owner": "the owner", "operator": "the operator or manager",
    "account_holder": "the holder of an account",
    "payee": "the one who is paid", "payer": "the one who pays", "bank": "the bank", "buyer": "the buyer",
    "supplier": "the supplier", "consignee": "the consignee", "consignor": "the consignor", "carrier": "the carrier",
    "employer": "the employer", "intermediary": "an intermediary",
}  # fmt: skip


def _met(conduct: Conduct) -> str:
    """Where the name was met: as a party of an act, in the sentence of one, or in a text and no act of it was read."""
    by = f" reported by {speakers(conduct)}" if told_by(conduct.said_by) else ""
    place = conduct.details.get("stands_as")
    part = f", which names it as {_STANDS_AS[place]}" if place in _STANDS_AS else ""
    if place and not conduct.details["met_in"]:
        source = f" of {speakers(conduct)}" if by else ""
        return f"It stands in a sentence{source}{part}; no act of its bearer was read there."
    if place and not part:
        return f"It stands in the sentence of an act{by}, {when(conduct.period)}; what part it has in it is not said."
    return f"It was met in {'the sentence of ' if place else ''}an act{by}, {when(conduct.period)}{part}."


def _entry(told: dict[str, Any]) -> str:
    """``un KPi.024, listed since 2 March 2016``; of the sample, that it is one."""
    listed = told["listed_on"]
    since = f"listed since {day(date.fromisoformat(listed))}" if listed else "day of listing not printed"
    sample = ", from a built-in sample of a list" if told["sample"] else ""
    return f"{told['list']} {told['reference']}, {since}{sample}"


def _name(conduct: Conduct) -> str:
    party = conduct.parties[0]
    return party.name or next(iter(party.identifiers.values()), "not named")


def _tier(told: dict[str, Any]) -> str:
    return str(told["tier"]) if told["sure"] else ""
