"""Judgements about the same matter become one finding, with its doubt and the other side's answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from vedette.conduct import Conduct, Evidence, Gap, Party, versioned
from vedette.findings.duty import ask_of, duty_of
from vedette.findings.finding import Finding, MeasureOutcome, gravity
from vedette.findings.origins import WORDING
from vedette.findings.records import SIGNS, on_records
from vedette.findings.replies import (
    ANSWERS,
    Matters,
    Recorded,
    matter_of,
    matters_of,
    recorded,
    replies_to,
    states_answering,
)
from vedette.findings.standing import standing_of
from vedette.findings.statement import answer_of, sentence
from vedette.findings.unsaid import all_left_open
from vedette.geo.countries import name
from vedette.ids import digest
from vedette.regime.act import Act, act_of
from vedette.regime.judge import Judgement, judge
from vedette.regime.model import OUTCOMES, Exemption, Regime, Test
from vedette.regime.words import day

SUBJECT_ROLES = frozenset(
    {"worker", "member", "holder", "vessel", "actor", "supplier", "payer", "account_holder", "victim"}
)
DIRECTLY_UNCOVERED = frozenset(
    {"theft", "laundering", "cyber_activity", "false_identity", "address_poisoning", "listed_party", *SIGNS}
)
"""Kinds that no paragraph covers directly: they become findings that say so, rather than vanish."""
_ASIDE = frozenset({"not_in_force", "not_applicable", "exempt"})
_ACROSS_THE_BOARD = ("2375-26", "2397-25")
_ORDER = {outcome: place for place, outcome in enumerate(OUTCOMES)}


@dataclass(frozen=True, slots=True)
class Context:
    """What a finding needs beside its own conduct.

    ``answers`` are the replies on record; ``published`` maps a source to the day it states for itself (ISO, or
    null); ``as_of`` overrides those days.
    """

    answers: tuple[Conduct, ...]
    published: Mapping[str, str | None]
    as_of: str | None

    def as_of_for(self, conducts: Iterable[Conduct]) -> str | None:
        """The day up to which the evidence of these acts could know of a reply: never the clock's."""
        days = [self.published.get(item.source) for conduct in conducts for item in conduct.evidence]
        return self.as_of or max((day for day in days if day), default=None)


def find(
    conducts: Sequence[Conduct], judgements: Mapping[str, Sequence[Judgement]], context: Context, regime: Regime
) -> tuple[Finding, ...]:
    """All findings, gravest first. ``judgements`` maps a conduct id to what the measures say of it."""
    judgements = all_left_open(conducts, judgements)
    groups: dict[str, list[Conduct]] = defaultdict(list)
    for conduct in conducts:
        if conduct.kind not in ANSWERS and (judgements.get(conduct.id) or conduct.kind in DIRECTLY_UNCOVERED):
            groups[finding_id(conduct)].append(conduct)
    told = recorded(context.answers, conducts)
    found = [_finding(key, group, _merged(group, judgements), told, context, regime) for key, group in groups.items()]
    matters = matters_of(conduct for group in groups.values() for conduct in group)
    found += [_answer(answer, told, matters, judgements, context, regime) for answer in context.answers]
    return tuple(sorted(found, key=gravity))


def finding_id(conduct: Conduct) -> str:
    """SHA-256 of kind, sorted subject keys (parties, entries, goods, States where it happens) and the matter's days.

    Undated acts stand alone. Two statements are one matter only where they agree in all of this: a note on "2019" must
    not pass for a second origin of what another source says of some months of that year.
    """
    subjects = sorted(
        party.id for party in conduct.parties if party.role in SUBJECT_ROLES or "list_ref" in party.identifiers
    )
    goods = conduct.goods.keys if conduct.goods else ()
    states = sorted({place.country for place in conduct.places if place.country and place.role != "mentioned"})
    start = conduct.period.start[:10] if conduct.period.start else None
    end = conduct.period.end[:10] if conduct.period.end else None
    alone = conduct.id if start is None or not subjects else None
    return digest("finding", conduct.kind, *subjects, *goods, *states, start, end, alone)


def _merged(group: Sequence[Conduct], judgements: Mapping[str, Sequence[Judgement]]) -> dict[str, Judgement]:
    best: dict[str, Judgement] = {}
    for conduct in group:
        for judgement in judgements.get(conduct.id, ()):
            known = best.get(judgement.measure)
            if known is None or _ORDER[judgement.outcome] < _ORDER[known.outcome]:
                best[judgement.measure] = judgement
    return best


def _outcomes(judgements: Iterable[Judgement], regime: Regime) -> tuple[MeasureOutcome, ...]:
    lines = [
        MeasureOutcome(
            id=judgement.measure,
            outcome=judgement.outcome,
            tests=judgement.tests,
            in_force_from=regime.measures[judgement.measure].start.isoformat(),
            verified=regime.measures[judgement.measure].verified,
        )
        for judgement in judgements
    ]
    newest_first = sorted(lines, key=lambda line: line.in_force_from, reverse=True)
    # What only clarifies stands behind the paragraph it is read through.
    return tuple(
        sorted(newest_first, key=lambda line: (_ORDER[line.outcome], bool(regime.measures[line.id].interprets)))
    )


def _finding(
    key: str,
    group: Sequence[Conduct],
    merged: Mapping[str, Judgement],
    told: Recorded,
    context: Context,
    regime: Regime,
) -> Finding:
    measures = _outcomes(merged.values(), regime)
    outcome = measures[0].outcome if measures else "not_applicable"
    duties = duty_of(group, measures, regime)
    standing = standing_of(group, outcome, measures, regime)
    sign = group[0].kind in SIGNS and on_records(group[0])
    asked = () if sign else _facts_to_ask(measures, regime)
    replies = replies_to(group, told, context.as_of_for(group))
    parties = _unique(party for conduct in group for party in conduct.parties)
    finding = Finding(
        id=key,
        version="",
        title=standing.title,
        kind=group[0].kind,
        outcome=outcome,
        measures=measures,
        grade=standing.grade,
        wording=WORDING[standing.grade],
        rank=standing.rank,
        statement=standing.statement,
        subjects=tuple(sorted({party.id for party in parties if party.role in SUBJECT_ROLES})),
        parties=parties,
        period=group[0].period,
        conduct=tuple(sorted(conduct.id for conduct in group)),
        evidence=_evidence(group),
        origins=standing.origins,
        origin_kinds=standing.origin_kinds,
        duty_of=duties,
        ask_of=ask_of(group, duties),
        # A sign engages nothing yet: to ask whose national somebody is, of those alone whom it points at, is no check.
        exemptions_to_ask=() if sign else exemptions_to_ask(measures, regime),
        innocent_readings=standing.doubt.innocent,
        next_checks=tuple(dict.fromkeys((*_checks(group), *asked, *standing.doubt.checks))),
        reply=replies[0] if replies else None,
        replies=replies,
        gaps=_gaps(group),
        detector=group[0].detector,
        said_by=group[0].said_by,
        report_to=standing.report_to,
    )
    return replace(finding, version=versioned(finding))


def _checks(group: Sequence[Conduct]) -> tuple[str, ...]:
    """What a detector says should be looked at next of these very parties."""
    return tuple(dict.fromkeys(sentence(words) for item in group for words in item.details.get("next_checks", ())))


def _answer(
    answer: Conduct,
    told: Recorded,
    matters: Matters,
    judgements: Mapping[str, Sequence[Judgement]],
    context: Context,
    regime: Regime,
) -> Finding:
    """A reply, or its absence, as a finding of its own, under the duty of the matter it answers."""
    matter = matter_of(answer, matters)
    merged: dict[str, Judgement] = {}
    if matter:
        act = _at_the_answer(matter, answer, regime)
        test = Test(name="reply", passed=None, words=_answer_words(answer))
        measures = (regime.measures[known.measure] for known in judgements.get(matter.id, ()))
        for judgement in (judge(measure, act, regime) for measure in measures if measure.effect == "duty"):
            if judgement.outcome not in _ASIDE:
                merged[judgement.measure] = replace(judgement, tests=(*judgement.tests, test))
    # Beside a silence stands what the same State has said elsewhere in the source.
    beside = told if answer.kind == "no_reply" else recorded((answer,))
    base = _finding(finding_id(answer), (answer,), merged, beside, context, regime)
    duties = duty_of((answer, matter) if matter and merged else (answer,), base.measures, regime)
    mine = set(states_answering(answer))
    own = tuple(duty for duty in duties if duty.state in mine)
    states = " and ".join(name(state) for state in states_answering(answer)) or "the State"
    finding = replace(
        base,
        duty_of=own,
        ask_of=ask_of((answer,), own),
        statement=answer_of(answer, states, base.outcome, base.measures, regime),
        version="",
    )
    return replace(finding, version=versioned(finding))


def _at_the_answer(matter: Conduct, answer: Conduct, regime: Regime) -> Act:
    """The matter as it stood on the day of the answer, where its period reaches that day; else as it is."""
    act = act_of(matter, regime)
    then = date.fromisoformat(answer.period.end[:10]) if answer.period.end else None
    reaches = then and act.start and act.end and act.start <= then <= act.end and not act.sometime
    return replace(act, start=then, end=then) if reaches else act


def _answer_words(answer: Conduct) -> str:
    if answer.kind == "no_reply":
        return "No reply is recorded by the source. Silence is a fact with a date, not an admission."
    return "The State has answered; its own account is not yet performance shown."


def exemptions_to_ask(measures: Iterable[MeasureOutcome], regime: Regime) -> tuple[str, ...]:
    """Questions about each exemption of the paragraphs engaged, and about a Committee exemption across the board."""
    questions: list[str] = []
    engaged = [regime.measures[line.id] for line in measures if line.outcome not in _ASIDE]
    for measure in engaged:
        for item in measure.exemptions:
            if item.consequence == "exempt":
                questions.append(_question(item, regime))
    if engaged:
        names = [known for known in _ACROSS_THE_BOARD if known in regime.measures]
        if names:
            questions.append(f"Did the Committee exempt this case beforehand ({', '.join(names)})?")
    return tuple(dict.fromkeys(questions))


def _question(item: Exemption, regime: Regime) -> str:
    if item.contract_before:
        return f"Is there a written contract finalised before {day(item.contract_before)}, and what shows its date?"
    return regime.facts[item.fact].question if item.fact else item.words


def _facts_to_ask(measures: Iterable[MeasureOutcome], regime: Regime) -> tuple[str, ...]:
    by_words = {fact.unknown: fact.question for fact in regime.facts.values()}
    asked = [by_words[test.words] for line in measures for test in line.tests if test.words in by_words]
    return tuple(dict.fromkeys(asked))


def _evidence(group: Iterable[Conduct]) -> tuple[Evidence, ...]:
    found = {repr(item): item for conduct in group for item in conduct.evidence}
    return tuple(sorted(found.values(), key=lambda item: (item.path, repr(item.locator))))


def _gaps(group: Iterable[Conduct]) -> tuple[Gap, ...]:
    return tuple(dict.fromkeys(gap for conduct in group for gap in conduct.gaps))


def _unique(parties: Iterable[Party]) -> tuple[Party, ...]:
    return tuple({(party.id, party.role): party for party in parties}.values())
