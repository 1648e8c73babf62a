"""The page of ``vedette why``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from vedette.claims.claim import Claim
from vedette.cli.tables import OUTCOME_WORDS, write
from vedette.cli.why_claim import claim_page
from vedette.cli.why_group import group_page
from vedette.cli.why_records import by_row, facts, row_words
from vedette.conduct import SPANNED, Conduct, Evidence, Gap, Period, TextLocator
from vedette.findings.finding import Finding
from vedette.findings.statement import when
from vedette.geo import countries
from vedette.groups.group import Group
from vedette.out.result import Result
from vedette.report.index import Index, index
from vedette.report.passage import where

_MARKS = {True: "yes", False: "no", None: "not known"}


Line: TypeAlias = Claim | Conduct | Finding | Group


def page(result: Result, line: Line, behind: Iterable[Line]) -> None:
    """Print the line, then what stands behind it; of a group its own page says it all."""
    known = index(result, result.findings)
    if isinstance(line, Group):
        group_page(line, known)
        return
    _one((result, known), line, in_full=True)
    for other in behind:
        write()
        write("·" * 20)
        _one((result, known), other, in_full=False)


def _one(run: tuple[Result, Index], line: Line, *, in_full: bool) -> None:
    if isinstance(line, Finding):
        _finding(line)
    elif isinstance(line, Claim):
        claim_page(*run, line, in_full=in_full)
    elif isinstance(line, Conduct):
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
    _list("Where to report", line.report_to)
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
    for words in facts(line):
        write(words)
    for item in by_row(line.evidence):
        _evidence(item)
    _gaps(line.gaps)


def _period(period: Period) -> None:
    basis = f" (basis: {period.basis})" if period.basis else ""
    write(f"  when: {when(period)}{basis}")


def _evidence(item: Evidence) -> None:
    if item.values and not item.quote:
        write(f"  evidence: {row_words(item)}")
        return
    place = item.locator
    span = f" [{place.start}, {place.end})" if isinstance(place, SPANNED) else ""
    named = "" if isinstance(place, TextLocator) else f" {where(place)}"
    write(f"  evidence: {item.path}{named}{span} of {item.source[:12]}: “{item.quote}”")


def _gaps(gaps: Iterable[Gap]) -> None:
    for gap in gaps:
        could = f"; could be {' or '.join(gap.candidates)}, which is not used" if gap.candidates else ""
        write(f"  gap ({gap.type.replace('_', ' ')}, {gap.field}): {gap.text}{could}")


def _list(heading: str, items: Iterable[str]) -> None:
    for item in items:
        write(f"  {heading}: {item}")
