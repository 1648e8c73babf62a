"""Numbers of cargo that leave out their unit. The sentences are invented."""

from __future__ import annotations

import pytest

from vedette.claims.shares import find_amounts

BARE = (
    ("China notified 21,000 barrels and the Russian Federation 48,000 in March.", ["21000", "48000"]),
    ("The tanker can hold 14,000 barrels; it discharged about 9,000 at Chongjin.", ["14000", "9000"]),
    ("It shipped 4,000 tons in May and a further 2,500 in June.", ["4000", "2500"]),
    ("It shipped 4,000 tons in May and 2019 was its last year.", ["4000"]),
    ("It shipped 4,000 tons in May and carried 24 passengers.", ["4000", "24"]),
    ("It shipped 4,000 tons in May and paid 9,000 for the berth.", ["4000"]),
    ("Imports climbed from 7,000 tons in 2018 to 12,500 in 2019.", ["12500"]),
    ("Imports climbed from 7,000 tons in 2018 by a third.", ["7000"]),
)


@pytest.mark.parametrize(("text", "numbers"), BARE)
def test_a_bare_number_counts_in_the_unit_told_before_it(text: str, numbers: list[str]) -> None:
    hits = [hit for hit in find_amounts(text) if hit.quantity and hit.quantity.unit != "percent"]
    assert [hit.quantity.min for hit in hits if hit.quantity] == numbers


def test_the_unit_taken_from_before_is_told_by_a_gap() -> None:
    first, second = find_amounts("China notified 21,000 barrels and Mongolia more than 300 in March.")
    assert first.quantity and not first.gaps
    assert second.quantity and (second.quantity.min, second.quantity.max) == ("300", None)
    assert second.quantity.unit == "barrels" and second.quantity.text == "more than 300"
    (gap,) = second.gaps
    assert (gap.type, gap.status, gap.by) == ("missing_unit", "filled_by", "21,000 barrels, told before it")


def test_hours_of_work_without_their_unit_keep_the_face_value() -> None:
    (hit,) = find_amounts("The women work 15 a day in the cannery.")
    assert hit.quantity and (hit.quantity.min, hit.quantity.unit, hit.quantity.unit_candidates) == (
        "15",
        None,
        ("hours",),
    )
    assert [gap.type for gap in hit.gaps] == ["missing_unit"]
    assert not find_amounts("The women work 45 a day in the cannery.")


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Imports came to more than twice the yearly ceiling of 500,000 by May.", ["missing_unit"]),
        ("Imports came to more than twice the yearly ceiling of 500,000 barrels by May.", []),
        ("Imports exceeded the annual cap some 3 times over.", ["ambiguous_ratio"]),
    ],
)
def test_a_multiple_says_what_is_open_in_it(text: str, types: list[str]) -> None:
    multiples = [hit for hit in find_amounts(text) if hit.quantity and hit.quantity.ratio]
    assert [gap.type for hit in multiples for gap in hit.gaps] == types
