"""Pairing gold and our claims: at least half of the shorter span, one to one, as many as possible, best fit."""

from __future__ import annotations

from itertools import combinations, permutations

import pytest
from bench.claims.match import overlap, pairs
from hypothesis import given
from hypothesis import strategies as st

SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda given: (given[0], given[0] + given[1])), max_size=5
)


def matched(gold: list[tuple[int, int]], ours: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return pairs(gold, ours, lambda g, o: False, lambda g, o: 0)


@pytest.mark.parametrize(
    ("ours", "share"),
    [((5, 15), 0.5), ((6, 16), 0.4), ((2, 4), 1.0), ((0, 100), 1.0), ((10, 20), 0.0), ((30, 40), 0.0)],
)
def test_overlap_is_a_share_of_the_shorter_span(ours: tuple[int, int], share: float) -> None:
    assert overlap((0, 10), ours) == share


def test_exactly_half_belongs_together_and_less_does_not() -> None:
    assert matched([(0, 10)], [(5, 15)]) == [(0, 0)]
    assert matched([(0, 10)], [(6, 16)]) == []


def test_one_claim_of_ours_answers_one_of_the_gold() -> None:
    assert len(matched([(0, 10), (10, 20)], [(0, 20)])) == 1
    assert len(matched([(0, 20)], [(0, 10), (10, 20)])) == 1


def test_of_two_on_one_sentence_each_takes_its_kind() -> None:
    gold, ours = ["theft", "laundering"], ["laundering", "theft"]
    found = pairs([(0, 5), (6, 10)], [(0, 10), (0, 10)], lambda g, o: gold[g] == ours[o], lambda g, o: 0)
    assert found == [(0, 1), (1, 0)]


def test_further_fields_settle_what_spans_and_kinds_leave_open() -> None:
    found = pairs([(0, 9), (0, 9)], [(0, 9), (0, 9)], lambda g, o: True, lambda g, o: int(g != o))
    assert found == [(0, 1), (1, 0)]


def test_a_worse_fit_is_taken_where_it_makes_room_for_one_more_pair() -> None:
    # The first gold fits our first best, which is the only one that the second gold can take.
    assert matched([(0, 10), (8, 11)], [(2, 10), (0, 5)]) == [(0, 1), (1, 0)]


@given(SPANS, SPANS)
def test_no_other_pairing_has_more_pairs(gold: list[tuple[int, int]], ours: list[tuple[int, int]]) -> None:
    found = matched(gold, ours)
    assert len({g for g, _ in found}) == len(found) == len({o for _, o in found})
    assert all(overlap(gold[g], ours[o]) >= 0.5 for g, o in found)
    most = max(
        sum(overlap(one, other) >= 0.5 for one, other in zip(some, order, strict=True))
        for size in range(min(len(gold), len(ours)) + 1)
        for some in combinations(gold, size)
        for order in permutations(ours, size)
    )
    assert len(found) == most
