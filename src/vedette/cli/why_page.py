"""The page of ``vedette why``."""

from __future__ import annotations

from collections.abc import Iterable

from vedette.claims.claim import Claim
from vedette.cli.tables import OUTCOME_WORDS, write
from vedette.conduct import SPANNED, Conduct, Evidence, Gap, Period, TextLocator
from vedette.findings.finding import Finding
from vedette.findings.statement import when
from vedette.geo import countries
from vedette.out.result import Result
from vedette.report.passage import where

_MARKS = {True: "yes", False: "no", None: "not known"}
_AROUND = 160


def page(result: Result, line: Claim | Conduct | Finding, behind: Iterable[Claim | Conduct | Finding]) -> None:
    """Print the line, then what stands behind it."""
    _one(result, line)
    for other in behind:
        write()
        write("·" * 20)
        _one(result, other)


def _one(result: Result, line: Claim | Conduct | Finding) -> None:
    if isinstance(line, Finding):
        _finding(line)
    elif isinstance(line, Claim):
        _claim(result, line)
    else:
        _conduct(line)


def _finding(line: Finding) -> None:
    write(f"Finding {line.id[:12]}  {line.title}")
    write(f"  {line.statement}")
    write(f"  Outcome: {OUTCOME_WORDS[line.outcome]}.")
    write(f"  Grade {line.grade} ({line.wording}), rank {line.rank}, independent origins: {line.origins}.")
    for measure in line.measures:
        stamp = "" if measure.verified == "verified" else "  [entry not checked in full]"
        write(f"  {measure.id}: {OUTCOME_WORDS[measure.outcome]}, in force from {measure.in_force_from}{stamp}")
        for test in measure.tests:
            write(f"    {_MARKS[test.passed]:>9}  {test.words}")
    for duty in line.duty_of:
        write(f"  Duty of {countries.name(duty.state)} ({duty.heading}) under {duty.measure}")
    _list("Ask for records", map(countries.label_of, line.ask_of))
    _list("Exemption to ask about", line.exemptions_to_ask)
    _list("Innocent reading", line.innocent_readings)
    _list("Next check", line.next_checks)
    for reply in line.replies:
        as_of = f" as of {reply.as_of}" if reply.as_of else ""
        write(f"  {countries.name(reply.state)}: {reply.status}{as_of}" + (f": {reply.source}" if reply.source else ""))
    _gaps(line.gaps)


def _conduct(line: Conduct) -> None:
    write(f"Conduct {line.id[:12]}  {line.kind.replace('_', ' ')} ({line.modality}), by {line.detector}")
    _period(line.period)
    for party in line.parties:
        identifiers = ", ".join(f"{scheme} {value}" for scheme, value in party.identifiers.items())
        named = " ".join(filter(None, (party.name or "not named", party.country, identifiers)))
        write(f"  {party.role.replace('_', ' ')}: {named}")
    for place in line.places:
        write(f"  {place.role}: {place.name}" + (f" ({place.country})" if place.country else ""))
    if line.goods and line.goods.text:
        write(f"  goods: {line.goods.text} (in the register: {', '.join(line.goods.keys) or 'none'})")
    for fact, shown in sorted(line.facts.shown.items()):
        write(f"  fact {fact}: {'shown' if shown else 'shown not to hold'}")
    for item in line.evidence:
        _evidence(item)
    _gaps(line.gaps)


def _claim(result: Result, line: Claim) -> None:
    write(f"Claim {line.id[:12]}  {line.kind.replace('_', ' ')} ({line.modality})")
    start, end = line.span
    text = result.texts.get(line.source, "")
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    named = f", {where(line.locator)}" if line.locator else ""
    write(f"  {line.path}{named} [{start}, {end}):")
    write(f"  ...{before}>>{line.quote}<<{after}...")
    write(f"  said by: {' -> '.join(line.said_by) or 'nobody named'}")
    if line.period:
        _period(line.period)
    for amount in (line.quantity, line.money):
        if amount:
            write(f"  figure: “{amount.text}”, from {amount.min or 'not known'} to {amount.max or 'not known'}")
    if line.measures:
        write(f"  engages: {', '.join(line.measures)}")
    if line.measures_context:
        write(f"  background: {', '.join(line.measures_context)}")
    if line.law_check:
        write(f"  against the register: {line.law_check.replace('_', ' ')}. {line.law_check_reason or ''}")
    _gaps(line.gaps)


def _period(period: Period) -> None:
    basis = f" (basis: {period.basis})" if period.basis else ""
    write(f"  when: {when(period)}{basis}")


def _evidence(item: Evidence) -> None:
    place = item.locator
    span = f" [{place.start}, {place.end})" if isinstance(place, SPANNED) else ""
    named = "" if isinstance(place, TextLocator) else f" {where(place)}"
    write(f"  evidence: {item.path}{named}{span} of {item.source[:12]}: “{item.quote or item.values}”")


def _gaps(gaps: Iterable[Gap]) -> None:
    for gap in gaps:
        could = f" Could be: {', '.join(gap.candidates)}." if gap.candidates else ""
        write(f"  gap ({gap.type.replace('_', ' ')}, {gap.field}): {gap.text}{could}")


def _list(heading: str, items: Iterable[str]) -> None:
    for item in items:
        write(f"  {heading}: {item}")
