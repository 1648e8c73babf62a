"""Rings found and traps kept apart in invented companies and a platform, with seconds and peak memory.

    python -m bench.people_rings [--people 10000] [--seed N] [--no-country] [--json]

A world of that many accounts (:mod:`bench.people.world`) is made in a folder of its own by a process of its own, then
every detector of records runs over its Parquet files in this one. Recall: planted members who stand in a ``ring`` line;
precision: of all who stand in one, those who are planted. A trap is sprung where one of its people stands in a ring, or
in any line that would rank high by itself (``record_rank``).
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vedette.conduct import Conduct
from vedette.detectors.run import detected_in
from vedette.engine.tables import Tables
from vedette.findings.records import SIGNS, record_grade, record_rank


@dataclass(frozen=True, slots=True)
class Sprung:
    """A case of a trap that was taken for something: its people in a ring, and the lines about them that rank high."""

    trap: str
    in_a_ring: tuple[str, ...]
    high: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """``kinds``: members planted and found by kind of ring; ``strangers``: people in a ring line who are in none;
    ``sprung``: traps, whole or in part; ``honest_high``: people of no ring and no trap in a line that ranks high."""

    kinds: Mapping[str, tuple[int, int]]
    named: int
    strangers: tuple[str, ...]
    sprung: tuple[Sprung, ...]
    traps: tuple[str, ...]
    honest_high: tuple[str, ...]
    lines: Mapping[str, int]

    @property
    def recall(self) -> float:
        planted = sum(members for members, _ in self.kinds.values())
        return sum(found for _, found in self.kinds.values()) / planted if planted else 0.0

    @property
    def precision(self) -> float:
        """1 where nobody is named: nobody is named wrongly."""
        return 1 - len(self.strangers) / self.named if self.named else 1.0


def found_in(tables: Mapping[str, Path]) -> tuple[Conduct, ...]:
    """What the detectors find in Parquet files by shape."""
    with Tables(parquet=tables) as laid:
        return detected_in(laid)


def about(line: Conduct) -> frozenset[str]:
    """The people a line is about, by their numbers on file."""
    return frozenset(party.identifiers["person_id"] for party in line.parties if "person_id" in party.identifiers)


def ranked_high(line: Conduct) -> bool:
    return line.kind in SIGNS and record_rank([line], record_grade([line]), "indicator") == "high"


def scored(truth: Mapping[str, Any], found: Iterable[Conduct]) -> Score:
    """Found against planted."""
    lines = tuple(found)
    named = frozenset[str]().union(*(about(line) for line in lines if line.kind == "ring"))
    high = [(line, about(line)) for line in lines if ranked_high(line)]
    kinds: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    planted: set[str] = set()
    for ring in truth["rings"]:
        members = frozenset(ring["members"])
        planted |= members
        before = kinds[ring["kind"]]
        kinds[ring["kind"]] = (before[0] + len(members), before[1] + len(members & named))
    sprung = []
    in_traps: set[str] = set()
    for trap, cases in truth["traps"].items():
        for case in map(frozenset, cases):
            in_traps |= case
            told = tuple(sorted(f"{line.kind} {line.details.get('type')}" for line, who in high if who & case))
            if named & case or told:
                sprung.append(Sprung(trap, tuple(sorted(named & case)), told))
    honest = frozenset[str]().union(*(who for _, who in high)) - planted - in_traps
    return Score(
        kinds=dict(sorted(kinds.items())), named=len(named), strangers=tuple(sorted(named - planted)),
        sprung=tuple(sprung), traps=tuple(truth["traps"]), honest_high=tuple(sorted(honest)),
        lines=Counter(f"{line.kind} {line.details.get('type')}" for line in lines),
    )  # fmt: skip


def printed(score: Score) -> str:
    out = [
        f"ring members   recall {score.recall:.4f}   precision {score.precision:.4f} ({score.named} people named)",
        *(f"  {kind:20} {found:5} of {members}" for kind, (members, found) in score.kinds.items()),
        f"people in a ring line who are in no ring: {len(score.strangers)} {', '.join(score.strangers[:12])}",
        f"people of no ring and no trap in a line that ranks high: {len(score.honest_high)} "
        f"{', '.join(score.honest_high[:12])}",
        "lines          " + "; ".join(f"{kind} {count}" for kind, count in sorted(score.lines.items())),
        f"traps          {len(score.traps)}, of which sprung: {len({case.trap for case in score.sprung})}",
    ]
    for trap in score.traps:
        cases = [case for case in score.sprung if case.trap == trap]
        ring = sum(1 for case in cases if case.in_a_ring)
        kinds = sorted({kind for case in cases for kind in case.high})
        in_ring, high = f"{ring} in a ring" if ring else "-", f"high: {', '.join(kinds)}" if kinds else "-"
        out.append(f"  {trap:36} {in_ring:14} {high}")
    return "\n".join(out)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.people_rings", description="Found against planted.")
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-country", action="store_true", help="every column of countries and nationalities is null")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="people-") as name:
        folder = Path(name)
        options = ["--people", str(asked.people), "--seed", str(asked.seed), *(["--no-country"] * asked.no_country)]
        began = time.monotonic()
        subprocess.run([sys.executable, "-m", "bench.people.world", str(folder), *options], check=True)
        made = time.monotonic()
        found = found_in({path.stem: path for path in (folder / "tables").glob("*.parquet")})
        done = time.monotonic()
        score = scored(json.loads((folder / "truth.json").read_text("utf-8")), found)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # kilobytes on Linux
    making = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    if asked.json:
        print(json.dumps({"recall": score.recall, "precision": score.precision, "kinds": score.kinds,
                          "sprung": [(case.trap, case.in_a_ring, case.high) for case in score.sprung],
                          "seconds": done - made, "peak_mb": peak}))  # fmt: skip
        return 0
    print(printed(score))
    print(f"made in {made - began:.1f} s at {making:.0f} MB; detected in {done - made:.1f} s, peak {peak:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
