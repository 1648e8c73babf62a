"""What must hold of the judge whatever the act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.regime.acts import random_acts
from vedette.errors import ConflictError
from vedette.regime.act import Act, covers, law_window
from vedette.regime.judge import effective, judge, required
from vedette.regime.load import load
from vedette.regime.model import Measure, Outcome
from vedette.regime.relation import compile_relation, judge_many

REGIME = load()
RELATION = compile_relation(REGIME)
AGAINST: frozenset[Outcome] = frozenset({"in_scope", "over_cap", "duty_arises", "duty_overdue", "outside_allowance"})


def outcome(measure: Measure, act: Act) -> Outcome | None:
    """The outcome, or nothing where two exemptions contradict each other."""
    try:
        return judge(measure, act, REGIME).outcome
    except ConflictError:
        return None


@given(random_acts(REGIME))
@settings(max_examples=400, deadline=None)
def test_nothing_is_in_scope_before_entry_into_force(act: Act) -> None:
    for measure in REGIME.measures.values():
        if covers(measure, act):
            law = effective(measure, REGIME)
            _, last = law_window(law, act)
            if last and last < law.entry:
                assert outcome(measure, act) in ("not_in_force", "not_applicable")


@given(random_acts(REGIME))
@settings(max_examples=400, deadline=None)
def test_nothing_is_in_scope_after_the_last_day(act: Act) -> None:
    for measure in REGIME.measures.values():
        law = effective(measure, REGIME)
        first, _ = law_window(law, act)
        if covers(measure, act) and law.end and first and first > law.end:
            assert outcome(measure, act) in ("not_in_force", "not_applicable")


@given(random_acts(REGIME))
@settings(max_examples=400, deadline=None)
def test_only_what_binds_puts_conduct_in_scope(act: Act) -> None:
    for measure in REGIME.measures.values():
        if covers(measure, act) and outcome(measure, act) in AGAINST:
            assert effective(measure, REGIME).effect in ("ban", "cap", "duty")


@given(random_acts(REGIME), st.data())
@settings(max_examples=400, deadline=None)
def test_a_fact_learned_never_turns_doubt_into_the_opposite_of_what_it_says(act: Act, data: st.DataObject) -> None:
    """Learning that a demanded fact is absent, or that an exemption holds, never leads to a finding against anybody."""
    for measure in REGIME.measures.values():
        if not covers(measure, act) or outcome(measure, act) != "undetermined":
            continue
        law = effective(measure, REGIME)
        demanded = [fact for fact in required(law, act.kind) if fact not in act.shown]
        if demanded:
            learned = replace(act, shown={**act.shown, data.draw(st.sampled_from(demanded)): False})
            assert outcome(measure, learned) not in AGAINST
        exempting = [item.fact for item in law.exemptions if item.fact and item.consequence == "exempt"]
        open_ones = [fact for fact in exempting if fact not in act.shown]
        if open_ones:
            learned = replace(act, shown={**act.shown, data.draw(st.sampled_from(open_ones)): True})
            assert outcome(measure, learned) not in AGAINST
        before = [item.contract_before for item in law.exemptions if item.contract_before]
        if before and act.contract_date is None:
            earlier = before[0].replace(year=before[0].year - 1)
            assert outcome(measure, replace(act, contract_date=earlier)) not in AGAINST


@given(st.lists(random_acts(REGIME), min_size=1, max_size=25))
@settings(max_examples=80, deadline=None)
def test_both_faces_of_the_judge_agree(acts: list[Act]) -> None:
    named = [replace(act, id=f"act-{number:03}") for number, act in enumerate(acts)]
    sound = [act for act in named if all(not covers(m, act) or outcome(m, act) for m in REGIME.measures.values())]
    worded = {
        (act.id, measure.id): outcome(measure, act)
        for act in sound
        for measure in REGIME.measures.values()
        if covers(measure, act)
    }
    joined = {(act, name): found for act, pairs in judge_many(sound, RELATION).items() for name, found in pairs}
    assert joined == worded


def test_numbers_of_any_size_are_judged_alike_by_both_faces() -> None:
    amounts = ("1e60", "-1e60", "500000", "500000.0000000000001", "499999.9999999999999", "1e28")
    ratios = (None, Decimal("1"), Decimal("1.0000000000001"), Decimal("1e99"))
    acts = [
        Act(
            id=f"{low} {high} {ratio} {year}", kind="cap_use", goods=("refined_petroleum",), start=date(year, 1, 1),
            end=date(year, 12, 31), used_low=Decimal(low), used_high=Decimal(high), used_unit="barrels",
            ratio_low=ratio,
        )
        for low, high, ratio, year in product(amounts, amounts, ratios, (1, 2019, 9999))
    ]  # fmt: skip
    told = judge_many(acts, RELATION)
    for act in acts:
        for name, found in told.get(act.id, []):
            assert judge(REGIME.measures[name], act, REGIME).outcome == found
