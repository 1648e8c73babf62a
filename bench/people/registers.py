"""Outcomes on the register side, held against the expected ones, case by case."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from bench.people.judged import GRAVEST_FIRST, OF_WEIGHT, Line, Result

Reached = dict[str, dict[str, dict[str, str]]]  # holder -> kind -> measure -> gravest outcome


def reached(result: Result, holders: set[str]) -> Reached:
    """What was judged about each holder."""
    found: Reached = defaultdict(lambda: defaultdict(dict))
    for finding in result.findings:
        meant = {
            str(value)
            for party in result.parties(finding)
            for value in (party.get("identifiers") or {}).values()
            if str(value) in holders
        }
        for holder in meant:
            by_measure = found[holder][str(finding.get("kind"))]
            for measure in finding.get("measures") or ():
                name, outcome = str(measure["id"]), str(measure["outcome"])
                before = by_measure.get(name)
                if before is None or GRAVEST_FIRST.index(outcome) < GRAVEST_FIRST.index(before):
                    by_measure[name] = outcome
    return found


def _one(expected: Line, by_kind: dict[str, dict[str, str]]) -> tuple[str, str]:
    """``right``, ``silent`` or ``wrong``, and what was said."""
    by_measure = by_kind.get(expected["kind"])
    if expected["measure"] is None:
        return ("right", "") if by_measure is not None else ("wrong", f"no {expected['kind']}")
    said = (by_measure or {}).get(expected["measure"])
    label = f"{expected['kind']} {expected['measure']}: {expected['outcome']} expected, {said or 'nothing'} said"
    if said in expected["accepts"]:
        return "right", label
    if said is None and expected["outcome"] == "not_in_force":
        return "silent", label  # nothing is said where nothing applied yet: no harm, and not shown either
    return "wrong", label


def scored(truth: dict[str, Line], result: Result) -> dict[str, Any]:
    """Counts over all cases; ``cases`` holds those with anything but right answers."""
    found = reached(result, set(truth))
    totals: dict[str, int] = {
        "right": 0,
        "silent": 0,
        "wrong": 0,
        "raised_in_vain": 0,
        "holders_without_expectation": 0,
    }
    cases: dict[str, dict[str, Any]] = {}
    for holder, told in truth.items():
        by_kind: dict[str, dict[str, str]] = found.get(holder, {})
        row = cases.setdefault(
            told["case"], {"holders": 0, "right": 0, "silent": 0, "wrong": 0, "raised_in_vain": 0, "said": []}
        )
        row["holders"] += 1
        for expected in told["expected"]:
            verdict, said = _one(expected, by_kind)
            row[verdict] += 1
            totals[verdict] += 1
            if verdict == "wrong" and said not in row["said"]:
                row["said"].append(said)
        vain = [
            f"{kind} {measure}: {outcome}"
            for kind in told["forbidden"]
            for measure, outcome in by_kind.get(kind, {}).items()
            if outcome in OF_WEIGHT
        ]
        totals["holders_without_expectation"] += bool(told["forbidden"] and not told["expected"])
        totals["raised_in_vain"] += bool(vain)
        row["raised_in_vain"] += bool(vain)
        row["said"] += [text for text in dict.fromkeys(vain) if text not in row["said"]]
    return {**totals, "cases": dict(sorted(cases.items()))}


def printed(register: dict[str, Any]) -> list[str]:
    out = [
        f"register       {register['right']} right, {register['silent']} silent where nothing was in force,"
        f" {register['wrong']} wrong; {register['raised_in_vain']} of {register['holders_without_expectation']} holders"
        " to whom nothing applies were raised"
    ]
    for name, row in register["cases"].items():
        mark = "ok " if not row["wrong"] and not row["raised_in_vain"] else "-- "
        out.append(f"  {mark}{name:36} right {row['right']:3}  silent {row['silent']:3}  wrong {row['wrong']:3}"
                   f"  in vain {row['raised_in_vain']:3}  {' | '.join(row['said'][:3])}")  # fmt: skip
    return out
