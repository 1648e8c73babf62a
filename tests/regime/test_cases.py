"""Every case a lawyer can read holds, by the worded judge and by the relation alike."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest
import yaml

from tests.regime.acts import act_of_case
from vedette.regime.act import covers
from vedette.regime.judge import judge
from vedette.regime.model import OUTCOMES, Regime
from vedette.regime.relation import Relation, judge_many
from vedette.regimes import folder_of

FILES = sorted((folder_of("un_dprk") / "cases").glob("*.yaml"))


def cases_of(path: Any) -> list[dict[str, Any]]:
    return list(yaml.safe_load(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_worded_judge_agrees(path: Any, regime: Regime) -> None:
    wrong = []
    for case in cases_of(path):
        act = act_of_case(case, regime)
        for name, expected in case["expect"].items():
            found = judge(regime.measures[name], act, regime)
            assert all(test.words for test in found.tests), "every test gives its reason"
            if found.outcome != expected:
                wrong.append(f"{case['case']}: {name}: expected {expected}, found {found.outcome}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_relation_agrees(path: Any, regime: Regime, relation: Relation) -> None:
    cases = cases_of(path)
    acts = [act_of_case(case, regime) for case in cases]
    outcomes = {act: dict(pairs) for act, pairs in judge_many(acts, relation).items()}
    wrong = []
    for case, act in zip(cases, acts, strict=True):
        for name, expected in case["expect"].items():
            # What a paragraph does not cover is no row of the relation.
            found = outcomes.get(act.id, {}).get(name, "not_applicable")
            if found != expected:
                wrong.append(f"{case['case']}: {name}: expected {expected}, found {found}")
    assert not wrong, "\n".join(wrong)


def test_each_scoping_measure_has_the_day_before_the_first_day_and_a_day_after(regime: Regime) -> None:
    seen: dict[str, set[str]] = defaultdict(set)
    for path in FILES:
        for case in cases_of(path):
            act = act_of_case(case, regime)
            for name, expected in case["expect"].items():
                assert expected in OUTCOMES
                day = act.authorisation_date if regime.measures[name].judged_on != "conduct" else act.start
                day = day or act.start
                entry = regime.measures[name].entry
                if day and act.end and covers(regime.measures[name], act):
                    gap = (day - entry).days
                    seen[name].add("before" if gap < 0 else "first" if gap == 0 else "after")
    judged = {name for name, measure in regime.measures.items() if measure.effect in ("ban", "cap", "duty", "call")}
    missing = {name: {"before", "first", "after"} - seen[name] for name in sorted(judged)}
    assert not {name: days for name, days in missing.items() if days}
