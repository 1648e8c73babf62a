"""Conduct x Measure: the outcome, with the chain of tests that led to it, in words.

The tests run in a fixed order and stop at the first that decides:

1. a fact the paragraph demands is shown to be absent: ``not_applicable``;
2. the day of the conduct lies outside its days: ``not_in_force``;
3. a demanded fact or the day is not known: ``undetermined``, naming it;
4. an exemption is documented: ``exempt`` (every one that is, is named);
5. the period begins before the entry into force and ends after it: ``straddles_entry``;
6. whether a decisive exemption holds is not known: ``undetermined``;
7. a wind-down still runs, or whether it does is not known;
8. what the paragraph does: ban, shared cap, duty to act, or call; of what is only a sign of the conduct it covers
   (step 3 then names what is not shown and goes on): ``indicator``.

:mod:`vedette.regime.relation` says the same for any number of acts at once; a property test keeps the two equal.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from vedette.errors import ConflictError
from vedette.regime import words
from vedette.regime.act import Act, covers, law_window, past_term, sign_only
from vedette.regime.model import Cap, Exemption, Measure, Outcome, Regime, Test


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What one paragraph says of one act."""

    measure: str
    act: str
    outcome: Outcome
    tests: tuple[Test, ...]


def judge(measure: Measure, act: Act, regime: Regime) -> Judgement:
    """Judge ``act`` by ``measure``.

    A paragraph that clarifies is judged through the binding one it interprets. Raises :class:`ConflictError` where
    two documented exemptions contradict each other.
    """
    if not covers(measure, act):
        test = Test(name="act", passed=False, words=words.not_covered(measure, act, regime))
        return Judgement(measure=measure.id, act=act.id, outcome="not_applicable", tests=(test,))
    tests = [Test(name="act", passed=True, words=words.covered(measure, act, regime))]
    if measure.effect == "clarifies":
        base = regime.measures[measure.interprets[0]]
        tests.append(Test(name="clarifies", passed=True, words=words.read_through(measure, base)))
    law = effective(measure, regime)
    outcome = next(
        decided
        for step in (_absent, _days, _unknown, _exempt, _straddle, _decisive, _wind_down, _effect)
        if (decided := step(law, act, regime, tests)) is not None
    )
    return Judgement(measure=measure.id, act=act.id, outcome=outcome, tests=tuple(tests))


def effective(measure: Measure, regime: Regime) -> Measure:
    """The measure as judged: a clarifying one takes effect, conditions and exemptions of the one it interprets."""
    if measure.effect != "clarifies":
        return measure
    base = regime.measures[measure.interprets[0]]
    ends = [end for end in (measure.end, base.end) if end]
    return replace(
        measure,
        effect=base.effect,
        start=max(measure.start, base.start),
        end=min(ends) if ends else None,
        requires=tuple(dict.fromkeys((*measure.requires, *base.requires))),
        caps=base.caps,
        requires_when={**base.requires_when, **measure.requires_when},
        wind_down=base.wind_down,
        exemptions=(*measure.exemptions, *base.exemptions),
        judged_on=base.judged_on,
    )


def required(law: Measure, kind: str) -> tuple[str, ...]:
    """Facts that must be shown for this kind of conduct."""
    return tuple(dict.fromkeys((*law.requires, *law.requires_for.get(kind, ()))))


def demanded(law: Measure, act: Act) -> tuple[str, ...]:
    """Facts that must be shown for this act, by its kind and by what else is shown of it."""
    more = (fact for when, facts in law.requires_when.items() if act.shown.get(when) is True for fact in facts)
    return tuple(dict.fromkeys((*required(law, act.kind), *more)))


def _absent(law: Measure, act: Act, regime: Regime, tests: list[Test]) -> Outcome | None:
    missing = [fact for fact in demanded(law, act) if act.shown.get(fact) is False]
    tests.extend(
        Test(name="requirement", passed=False, words=words.as_reported(regime.facts[fact].no)) for fact in missing
    )
    return "not_applicable" if missing else None


def _days(law: Measure, act: Act, regime: Regime, tests: list[Test]) -> Outcome | None:
    start, end = law_window(law, act)
    if end and end < law.entry:
        tests.append(Test(name="in_force", passed=False, words=words.before_entry(law, start, end, regime)))
        return "not_in_force"
    if law.end and start and start > law.end:
        tests.append(Test(name="in_force", passed=False, words=words.after_end(law, start, end, regime)))
        return "not_in_force"
    return None


def _unknown(law: Measure, act: Act, regime: Regime, tests: list[Test]) -> Outcome | None:
    start, end = law_window(law, act)
    facts = demanded(law, act)
    missing = [fact for fact in facts if act.shown.get(fact) is None]
    for fact in facts:
        word = regime.facts[fact]
        open_one = fact in missing
        tests.append(
            Test(
                name="requirement",
                passed=None if open_one else True,
                words=word.unknown if open_one else words.as_reported(word.yes),
            )
        )
    if not missing and _stated_excess(law, act, end):
        return None
    reason = words.day_not_known(law, act, start, end)
    if reason:
        tests.append(Test(name="in_force", passed=None, words=reason))
    elif start and end and start >= law.entry:
        tests.append(Test(name="in_force", passed=True, words=words.in_force(law, start, end)))
    return "undetermined" if (missing and not sign_only(law, act)) or reason else None


def _stated_excess(law: Measure, act: Act, end: date | None) -> bool:
    """A stated multiple of the cap speaks of whatever period the cap ran: its day need not be known to judge it."""
    stated = law.effect == "cap" and act.ratio_low is not None and act.ratio_low > 1
    return stated and end is not None and (law.end is None or end <= law.end)


def _exempt(law: Measure, act: Act, regime: Regime, tests: list[Test]) -> Outcome | None:
    exempting = [item for item in law.exemptions if item.consequence == "exempt" and _shown(item, act)]
    denying = [item for item in law.exemptions if item.consequence == "applies" and _shown(item, act)]
    if exempting and denying:
        raise ConflictError(
            f"{law.id}: two documented exceptions contradict each other: "
            f"“{exempting[0].words}” and “{denying[0].words}”.",
            where=law.where,
            remedy="Correct the facts of the act: both cannot hold.",
        )
    tests.extend(Test(name="exemption", passed=False, words=words.exempted(item)) for item in exempting)
    tests.extend(Test(name="exemption", passed=True, words=words.kept(item)) for item in denying)
    return "exempt" if exempting else None


def _shown(item: Exemption, act: Act) -> bool:
    if item.contract_before:
        return act.contract_date is not None and act.contract_date < item.contract_before
    return act.shown.get(item.fact or "") is True


def _straddle(law: Measure, act: Act, regime: Regime, tests: list[Test]) -> Outcome | None:
    start, end = law_window(law, act)
    if start and end and start < law.entry and not sign_only(law, act):
        tests.append(
            Test(name="in_force", passed=None, words=words.straddles(law, start, end, past=_past_term(law, act, end)))
        )
        return "straddles_entry"
    return None


def _past_term(law: Measure, act: Act, end: date) -> date | None:
    """The last day of a duty's term, where the end of the period lies beyond it for certain."""
    last = law.wind_down.until if law.effect == "duty" and law.wind_down else None
    return last if last and end > last and not act.sometime else None


def _decisive(law: Measure, act: Act, regime: Regime, tests: list[Test]) -> Outcome | None:
    open_ones = [item for item in law.exemptions if item.decisive and not _known(item, act)]
    tests.extend(Test(name="exemption", passed=None, words=words.exemption_open(item)) for item in open_ones)
    closed = [item for item in law.exemptions if item.decisive and _known(item, act)]
    tests.extend(Test(name="exemption", passed=True, words=words.exemption_fails(item)) for item in closed)
    return "undetermined" if open_ones else None


def _known(item: Exemption, act: Act) -> bool:
    return act.contract_date is not None if item.contract_before else item.fact in act.shown


def _wind_down(law: Measure, act: Act, regime: Regime, tests: list[Test]) -> Outcome | None:
    run = law.wind_down
    start, end = law_window(law, act)
    if run is None or start is None or end is None:
        return None
    if past_term(law, act):
        tests.append(Test(name="wind_down", passed=True, words=words.past_term(act)))
        return None
    last = run.until or run.arrive_by
    if last and not run.contract_before and act.sometime and start <= last < end:
        tests.append(Test(name="wind_down", passed=None, words=words.term_within_period(last, start, end)))
        return "undetermined"
    if last and (start > last if run.contract_before else end > last):
        tests.append(Test(name="wind_down", passed=True, words=words.wind_down_over(run, last)))
        return None
    if run.unless is not None:
        taken_away = act.shown.get(run.unless)
        if taken_away is not False:
            word = regime.facts[run.unless]
            tests.append(
                Test(
                    name="wind_down",
                    passed=taken_away,
                    words=words.as_reported(word.yes) if taken_away else word.unknown,
                )
            )
            return None if taken_away else "undetermined"
    for what, day, limit, inclusive in (
        ("contract", act.contract_date, run.contract_before, False),
        ("arrival", act.arrival_date, run.arrive_by, True),
        ("notice", act.notice_date, run.notify_by, True),
    ):
        if limit is None:
            continue
        if day is None:
            tests.append(Test(name="wind_down", passed=None, words=words.wind_down_open(run, what, limit)))
            return "undetermined"
        if not (day <= limit if inclusive else day < limit):
            tests.append(Test(name="wind_down", passed=True, words=words.wind_down_fails(run, what, day, limit)))
            return None
    tests.append(Test(name="wind_down", passed=False, words=words.wind_down_runs(run)))
    return "within_wind_down"


def _effect(law: Measure, act: Act, regime: Regime, tests: list[Test]) -> Outcome:
    if sign_only(law, act):
        tests.append(Test(name="sign", passed=None, words=words.sign(act)))
        return "indicator"
    if law.effect == "cap":
        return _cap(law, act, regime, tests)
    if law.effect == "duty":
        done = act.shown.get("performed")
        tests.append(Test(name="performance", passed=None if done is None else not done, words=words.duty(law, done)))
        return "not_applicable" if done else "duty_arises" if done is None else "duty_overdue"
    tests.append(Test(name="binding", passed=law.effect == "ban", words=words.binding(law)))
    return "in_scope" if law.effect == "ban" else "indicator"


def _cap(law: Measure, act: Act, regime: Regime, tests: list[Test]) -> Outcome:
    if act.ratio_low is not None and act.ratio_low > 1:
        tests.append(Test(name="cap", passed=True, words=words.ratio_over(law, act.ratio_low)))
        return "over_cap"
    rows = running_caps(law, act)
    if any(row.value is None for row in rows):
        return _baseline(act, regime, tests)
    row = next((row for row in rows if row.unit == act.used_unit), None)
    low, high = act.used_low, act.used_high
    if row and row.value is not None and low is not None:
        if low > row.value:
            tests.append(Test(name="cap", passed=True, words=words.over(row, low, high)))
            return "over_cap"
        if high is None or high > row.value:
            tests.append(Test(name="cap", passed=None, words=words.straddles_cap(row, low, high)))
            return "straddles_cap"
        tests.append(Test(name="cap", passed=False, words=words.within(row, low, high)))
    return _allowance(law, act, regime, tests, total_known=bool(row and low is not None))


def _baseline(act: Act, regime: Regime, tests: list[Test]) -> Outcome:
    above = act.shown.get("above_baseline")
    fact = regime.facts["above_baseline"]
    text = fact.unknown if above is None else words.as_reported(fact.yes if above else fact.no)
    tests.append(Test(name="cap", passed=above, words=text))
    return "undetermined" if above is None else "over_cap" if above else "within_cap"


def _allowance(law: Measure, act: Act, regime: Regime, tests: list[Test], *, total_known: bool) -> Outcome:
    names = conditions(law)
    unmet = [name for name in names if act.shown.get(name) is False]
    open_ones = [name for name in names if act.shown.get(name) is None]
    tests.extend(Test(name="condition", passed=True, words=words.as_reported(regime.facts[name].no)) for name in unmet)
    if unmet:
        return "outside_allowance"
    if not total_known:
        tests.append(Test(name="cap", passed=None, words=words.no_total()))
    tests.extend(Test(name="condition", passed=None, words=regime.facts[name].unknown) for name in open_ones)
    return "within_cap" if total_known and not open_ones else "undetermined"


def conditions(law: Measure) -> tuple[str, ...]:
    """Facts that must be shown for the allowance to be used, over all limits that ran."""
    return tuple(dict.fromkeys(fact for cap in law.caps if cap.ran for fact in cap.conditions))


def running_caps(law: Measure, act: Act) -> tuple[Cap, ...]:
    """The limits that ran on the first day of the act."""
    start, _ = law_window(law, act)
    if start is None:
        return ()
    return tuple(cap for cap in law.caps if cap.ran and cap.start <= start and (cap.end is None or start <= cap.end))
