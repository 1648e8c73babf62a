"""Pairs of real names with a known answer, where they lie beside this checkout: floors that the matcher must keep."""

from __future__ import annotations

import csv
import hashlib
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.names.korean.scores import LINE
from vedette.names.korean.compare import align, score_of
from vedette.names.korean.hangul import canonical, is_syllable
from vedette.names.korean.keys import keys
from vedette.names.korean.reading import read

PAIRS = Path(__file__).resolve().parents[4] / "shared" / "data" / "names" / "dev_pairs.csv"


class Pair(NamedTuple):
    left: str
    right: str
    same: bool
    kind: str
    score: float


@cache
def pairs() -> tuple[Pair, ...]:
    """All rows with their scores."""
    if not PAIRS.exists():
        pytest.skip("the pairs of names do not lie beside this checkout (../shared/data/names)")
    with PAIRS.open(encoding="utf-8", newline="") as stream:
        return tuple(
            Pair(left, right, same == "1", kind, score(left, right))
            for left, right, same, kind in (
                (row["name_a"], row["name_b"], row["same_person"], row["kind"]) for row in csv.DictReader(stream)
            )
        )


def score(left: str, right: str) -> float:
    a, b = read(left), read(right)
    found = align(a, b) if a and b else None
    return score_of(found.cost) if found else 0.0


def decided() -> list[Pair]:
    """Pairs that a name alone can decide."""
    return [pair for pair in pairs() if not pair.kind.startswith("ambig:")]


def measured(rows: list[Pair]) -> tuple[float, float, float]:
    """Precision, recall and F1 at the line."""
    hits = sum(pair.same for pair in rows if pair.score >= LINE)
    alarms = sum(pair.score >= LINE for pair in rows)
    wanted = sum(pair.same for pair in rows)
    precision, recall = hits / alarms, hits / wanted
    return precision, recall, 2 * precision * recall / (precision + recall)


def test_all_pairs() -> None:
    precision, _, f1 = measured(decided())
    assert precision >= 0.98
    assert f1 >= 0.95


@pytest.mark.parametrize(
    ("kind", "floor"),
    [
        ("hangul-latin:dprk", 0.98), ("hangul-hanja", 0.99), ("hanja-latin:dprk", 0.97), ("cyrillic", 0.93),
        ("pinyin", 0.85),
        ("katakana", 0.97), ("hangul-latin:rok", 0.88), ("latin-MR-vs-plain", 0.95), ("latin-format-only", 0.99),
        ("latin-spelling", 0.95), ("hanja-variant", 0.99), ("NS-rule", 0.99), ("otherscript", 0.8),
    ],
)  # fmt: skip
def test_recall_by_kind(kind: str, floor: float) -> None:
    rows = [pair for pair in decided() if pair.same and kind in pair.kind and "foreign" not in pair.kind]
    assert len(rows) >= 10
    missed = [pair for pair in rows if pair.score < LINE]
    assert len(missed) <= (1 - floor) * len(rows), missed


@pytest.mark.parametrize(
    ("kind", "ceiling"),
    [
        ("neg:list-1syl", 0.02), ("neg:hangul-1syl", 0.0), ("neg:hangul-surname", 0.0), ("neg:hangul-swap", 0.0),
        ("neg:chinese", 0.01), ("neg:latin", 0.02), ("neg:cyrillic", 0.02), ("neg:katakana", 0.02),
        ("neg:hanja", 0.01),
        ("neg:hangul-latin-1syl", 0.01),
    ],
)  # fmt: skip
def test_alarms_by_kind(kind: str, ceiling: float) -> None:
    rows = [pair for pair in decided() if pair.kind.startswith(kind)]
    assert len(rows) >= 10
    wrong = [pair for pair in rows if pair.score >= LINE]
    assert len(wrong) <= ceiling * len(rows), wrong


@pytest.mark.parametrize("half", [0, 1])
def test_either_half_of_the_people(half: int) -> None:
    """Split by the hangul of the name, so that no person stands in both halves."""
    precision, _, f1 = measured([pair for pair in decided() if _half(pair) == half])
    assert precision >= 0.98
    assert f1 >= 0.95


def _half(pair: Pair) -> int:
    hangul = next((text for text in (pair.left, pair.right) if text and is_syllable(text[0])), pair.left)
    key = "".join(canonical(char) if is_syllable(char) else char for char in hangul if not char.isspace())
    return hashlib.sha256(key.encode()).digest()[0] % 2


def test_pairs_that_agree_share_a_key() -> None:
    """Fewer than one in a hundred do not: two strange spellings, one at each end of the name."""
    by_kind: dict[str, list[Pair]] = defaultdict(list)
    agreeing = [pair for pair in pairs() if pair.same and pair.score >= LINE]
    for pair in agreeing:
        left, right = read(pair.left), read(pair.right)
        assert left is not None
        assert right is not None
        if not keys(left) & keys(right):
            by_kind[pair.kind].append(pair)
    assert sum(map(len, by_kind.values())) < 0.01 * len(agreeing), dict(by_kind)


def test_homographs_among_the_pairs_come_back_flagged() -> None:
    from vedette.names.korean.reason import explained

    rows = [pair for pair in pairs() if pair.kind.startswith("ambig:") and "homograph" in pair.kind and not pair.same]
    assert len(rows) >= 10
    for pair in rows:
        left, right = read(pair.left), read(pair.right)
        if left and right and pair.score >= LINE:
            assert explained(left, right, align(left, right)).rivals, pair
