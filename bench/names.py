"""Names: how many pairs are told rightly at 0.7, by kind, and how many a second.

``python -m bench.names PAIRS.csv`` where PAIRS has name_a, name_b, ``same_person`` (1 or 0) or ``is_match`` (true or
false; its names may be in name1 and name2), and perhaps ``kind`` and ``schema``. Kinds that begin with ``ambig`` are
those that no name can decide: they are counted apart, as flagged or not. Beside it nomenklatura's logic-v2 on the same
pairs in the same run, where ``make peers`` has made its environment.
"""

from __future__ import annotations

import csv
import hashlib
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from vedette import names
from vedette.names.comparison import Comparison
from vedette.names.korean import misread, reading, tokens

_PEERS = Path(__file__).resolve().parent.parent / ".peers" / "bin" / "python"
_LINE = 0.7


@dataclass(frozen=True, slots=True)
class Pair:
    """One labelled pair."""

    left: str
    right: str
    same: bool
    kind: str
    schema: str


def main() -> None:
    """Print the table of one file."""
    pairs = _read(Path(sys.argv[1]))
    told = [item for item in pairs if not item.kind.startswith("ambig")]
    found = [names.compare(item.left, item.right, item.schema) for item in pairs]
    scores = {id(item): result.score for item, result in zip(pairs, found, strict=True)}
    print(
        f"{len(told)} pairs ({sum(item.same for item in told)} of one name), {len(pairs) - len(told)} undecidable apart"
    )
    _row("vedette", told, [scores[id(item)] for item in told], _speed(pairs))
    _peer(told)
    for name, half in (("half A", True), ("half B", False)):
        part = [item for item in told if _half(item) == half]
        _row(f"  {name}, by name", part, [scores[id(item)] for item in part], None)
    if any(item.kind for item in pairs):
        _kinds(told, scores)
        _undecidable(pairs, found)
    contradictory = _contradictory(told)
    if contradictory:
        print(f"pairs that bear both labels in this file: {len(contradictory)}")


def _read(path: Path) -> list[Pair]:
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return [
        Pair(
            row.get("name_a") or row.get("name1") or "",
            row.get("name_b") or row.get("name2") or "",
            (row.get("same_person") or row.get("is_match") or "").lower() in ("1", "true"),
            row.get("kind") or row.get("case_group") or "",
            row.get("schema") or "",
        )
        for row in rows
    ]


def _half(pair: Pair) -> bool:
    """Halves by the first name: the pairs of one person stay together."""
    return hashlib.sha256(min(pair.left, pair.right).encode()).digest()[0] % 2 == 0


def _measure(pairs: Iterable[Pair], scores: Iterable[float]) -> tuple[float, float, float]:
    """Precision, recall and F1 at 0.7."""
    right = wrong = missed = 0
    for pair, score in zip(pairs, scores, strict=True):
        if score >= _LINE:
            right, wrong = right + pair.same, wrong + (not pair.same)
        else:
            missed += pair.same
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _row(name: str, pairs: list[Pair], scores: list[float], rate: float | None) -> None:
    precision, recall, f1 = _measure(pairs, scores)
    speed = f"{rate:10.0f} pairs/s cold" if rate else ""
    print(f"{name:24s} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}{speed}")


def _speed(pairs: list[Pair]) -> float:
    """Pairs a second by CPU time, nothing remembered from before."""
    _forget()
    start = time.process_time()
    for item in pairs:
        names.score(names.prepare(item.left, item.schema), names.prepare(item.right, item.schema))
    return len(pairs) / (time.process_time() - start)


def _forget() -> None:
    for module in (reading, misread, tokens):
        for item in vars(module).values():
            if hasattr(item, "cache_clear") and item not in _TABLES:
                item.cache_clear()


_TABLES = (misread.spellings,)
"""What is made once a process whatever is asked."""


def _peer(pairs: list[Pair]) -> None:
    if not _PEERS.exists():
        print("nomenklatura logic-v2    not measured: run `make peers` first")
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pairs.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(("name_a", "name_b", "schema"))
            writer.writerows((item.left, item.right, item.schema) for item in pairs)
        script = Path(__file__).with_name("peers.py")
        done = subprocess.run([_PEERS, script, "pairs", path], capture_output=True, text=True, check=True)
    scores = [float(line) for line in done.stdout.split()]
    _row("nomenklatura logic-v2", pairs, scores, float(done.stderr.split()[-1]))


def _kinds(pairs: list[Pair], scores: dict[int, float]) -> None:
    by_kind: dict[tuple[bool, str], list[float]] = defaultdict(list)
    for item in pairs:
        by_kind[not item.same, item.kind].append(scores[id(item)])
    print("share at 0.7 or more by kind (recall for pairs of one name, false alarms for others)")
    for (other, kind), found in sorted(by_kind.items()):
        share = sum(score >= _LINE for score in found) / len(found)
        print(f"  {'other' if other else 'one  '} {kind:44s}{len(found):5d}  {share:.3f}")


def _undecidable(pairs: list[Pair], found: list[Comparison]) -> None:
    apart = [result for item, result in zip(pairs, found, strict=True) if item.kind.startswith("ambig")]
    alarmed = [result for result in apart if result.score >= _LINE]
    flagged = sum(bool(result.rivals) for result in alarmed)
    print(f"undecidable by name: {len(apart)}, of which {len(alarmed)} at 0.7 or more, {flagged} with their rivals")


def _contradictory(pairs: list[Pair]) -> set[tuple[str, str]]:
    labels: dict[tuple[str, str], set[bool]] = defaultdict(set)
    for item in pairs:
        labels[min(item.left, item.right), max(item.left, item.right)].add(item.same)
    return {pair for pair, found in labels.items() if len(found) > 1}


if __name__ == "__main__":
    main()
