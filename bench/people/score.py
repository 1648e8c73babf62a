"""Hold what a check found against what was planted.

    python -m bench.people.score GENERATED RESULT [--without GENERATED2 RESULT2] [--json]

GENERATED is a folder made by ``python -m bench.people.strangers``, RESULT the output folder of
``vedette check GENERATED/data -o RESULT --exit-zero``. GENERATED2 and RESULT2 are the same seed made with
``--no-country``: both scores are printed, the second without any column of countries or nationalities of people.

Recall: planted members who stand in a ``ring`` line. Precision: of all who stand in one, those who are in a true ring.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from bench.people import registers
from bench.people.judged import Key, Line, People, Result

Score = dict[str, Any]


def share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _planted(truth: Line) -> tuple[People, list[tuple[Line, set[Key]]], dict[str, list[set[Key]]]]:
    known = People()
    rings = [(ring, {known.add(member) for member in ring["members"]}) for ring in truth["rings"]]
    traps = {
        name: [{known.add(member) for member in case["members"]} for case in cases]
        for name, cases in truth["traps"].items()
    }
    for member in truth["households"]:
        known.add(member)
    return known, rings, traps


def _rings(planted: list[tuple[Line, set[Key]]], found: list[set[Key]]) -> Score:
    """Members found, rings whole, torn or run together."""
    named: set[Key] = set().union(*found) if found else set()
    true: set[Key] = set().union(*(members for _, members in planted)) if planted else set()
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    for ring, members in planted:
        meeting = [line for line in found if line & members]
        kinds[ring["kind"]].update(rings=1, members=len(members), found=len(members & named))
        kinds[ring["kind"]]["whole"] += any(members <= line for line in meeting)
        kinds[ring["kind"]]["torn"] += len(meeting) > 1
    merged = sum(1 for line in found if sum(1 for _, members in planted if line & members) > 1)
    return {
        "members": len(true),
        "found": len(named & true),
        "named": len(named),
        "recall": share(len(named & true), len(true)),
        "precision": share(len(named & true), len(named)),
        "rings": len(planted),
        "lines": len(found),
        "whole": sum(counts["whole"] for counts in kinds.values()),
        "run_together": merged,
        "by_kind": {
            kind: {**counts, "recall": share(counts["found"], counts["members"])}
            for kind, counts in sorted(kinds.items())
        },
        "strangers_named": sorted("/".join(key) for key in named - true)[:50],
    }


def _traps(traps: dict[str, list[set[Key]]], rings: list[set[Key]], high: set[Key]) -> dict[str, Score]:
    named: set[Key] = set().union(*rings) if rings else set()
    told = {}
    for name, cases in sorted(traps.items()):
        members: set[Key] = set().union(*cases)
        told[name] = {"people": len(members), "in_a_ring": len(members & named), "high": len(members & high)}
    return told


def scored(generated: Path, result_folder: Path) -> Score:
    """All figures of one run; raises FileNotFoundError where truth or result is missing."""
    truth = json.loads((generated / "truth.json").read_text("utf-8"))
    known, planted, traps = _planted(truth)
    result = Result.of(result_folder)
    rings = [known.of_ring(line) for line in result.conduct.values() if line.get("kind") == "ring"]
    high_of = [(line, known.of_parties(result.parties(line))) for line in result.findings if line.get("rank") == "high"]
    high: set[Key] = set().union(*(people for _, people in high_of)) if high_of else set()
    true: set[Key] = set().union(*(members for _, members in planted)) if planted else set()
    manifest_file = result_folder / "manifest.json"
    manifest = json.loads(manifest_file.read_text("utf-8")) if manifest_file.exists() else {}
    holders = json.loads((generated / "register_truth.json").read_text("utf-8"))
    ids = set(holders)
    honest_high = sorted("/".join(key) for key in high - true if key[1] not in ids)
    return {
        "seed": truth["seed"], "people": truth["people"], "no_country": truth["no_country"],
        "inputs": dict(Counter(str(entry.get("status")) for entry in manifest.get("inputs") or ())),
        "rings": _rings(planted, rings), "traps": _traps(traps, rings, high),
        "rings_with_a_member_ranked_high": sum(1 for _, members in planted if members & high),
        "honest_people_ranked_high": honest_high[:50], "honest_ranked_high": len(honest_high),
        "register": registers.scored(holders, result),
    }  # fmt: skip


def printed(score: Score) -> str:
    rings, register = score["rings"], score["register"]
    without = ", without country columns" if score["no_country"] else ""
    out = [
        f"seed {score['seed']}, {score['people']} people{without}; inputs: "
        + (", ".join(f"{count} {status}" for status, count in sorted(score["inputs"].items())) or "no manifest"),
        f"ring members   recall {rings['recall']} ({rings['found']}/{rings['members']})"
        f"   precision {rings['precision']} ({rings['found']}/{rings['named']})",
        f"rings          {rings['whole']} of {rings['rings']} whole in one line; {rings['run_together']} lines run two"
        f" together; {rings['lines']} ring lines; {score['rings_with_a_member_ranked_high']} with a member ranked high",
        "by kind        "
        + "; ".join(
            f"{kind} {counts['found']}/{counts['members']} ({counts['whole']}/{counts['rings']} whole)"
            for kind, counts in rings["by_kind"].items()
        ),
        f"honest people  {score['honest_ranked_high']} in a finding ranked high; in a ring: "
        + (", ".join(rings["strangers_named"][:12]) or "none"),
        "trap                             people  in a ring  high",
    ]
    out += [
        f"  {name:30} {row['people']:6} {row['in_a_ring']:10} {row['high']:5}" for name, row in score["traps"].items()
    ]
    return "\n".join(out + registers.printed(register))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.people.score", description="Found against planted.")
    parser.add_argument("generated", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument(
        "--without", nargs=2, type=Path, metavar=("GENERATED2", "RESULT2"), help="a run with --no-country"
    )
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args(arguments)
    pairs = [(asked.generated, asked.result), *([tuple(asked.without)] if asked.without else [])]
    try:
        scores = [scored(generated, result) for generated, result in pairs]
    except FileNotFoundError as missing:
        parser.error(str(missing))
    if asked.without and not (scores[1]["no_country"] and scores[1]["seed"] == scores[0]["seed"]):
        parser.error(f"{asked.without[0]} is not the same seed made with --no-country: make it again so")
    print(json.dumps(scores, indent=1) if asked.json else "\n\n".join(printed(score) for score in scores))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
