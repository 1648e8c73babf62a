"""Quantities and money with their bounds. All sentences are invented."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.claims.amounts import AmountHit
from vedette.claims.shares import find_amounts


def found(text: str) -> tuple[AmountHit, ...]:
    words = ((m.start(), m.end(), m.group()) for m in re.finditer(r"coal|sand|diesel", text))
    return find_amounts(text, tuple(words))


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("at least three North Korean players", "3", None, "players"),
        ("up to 900 workers", None, "900", "workers"),
        ("60 to 80 percent", "60", "80", "percent"),
        ("some 1.2 million tons of coal", "1200000", "1200000", "tons"),
        ("2,588 tonnes of coal", "2588", "2588", "tonnes"),
        ("a thousand technicians", "1000", "1000", "technicians"),
        ("more than twenty vessels", "20", None, "vessels"),
        ("3.89m barrels of diesel", "3890000", "3890000", "barrels"),
        ("1 to 2 million barrels", "1000000", "2000000", "barrels"),
        ("a score of welders", "20", "20", "welders"),
        ("1'200 tons of coal", "1200", "1200", "tons"),
        ("30 tons of sand or more", "30", "30", "tons"),
        ("30 tons or more of sand", "30", None, "tons"),
        ("10 per cent or less", None, "10", "percent"),
        ("a fifth or more below the market", "20", None, "percent"),
        ("handed over two fifths of their pay", "40", "40", "percent"),
        ("up to two thirds of a cook's pay", None, "66.67", "percent"),
        ("between a quarter and a half of the wages", "25", "50", "percent"),
        ("two thirds of shipments", "66.67", "66.67", "percent"),
        ("much more diesel than the 900 barrels allowed", "900", None, "barrels"),
        ("no more diesel than the 900 barrels allowed", None, "900", "barrels"),
        ("fewer men than the 40 workers listed", None, "40", "workers"),
        ("14 of his 20 workers", "14", "14", "workers"),
        ("at least one of three welders", "1", None, "welders"),
        ('five other "developers" paid it', "5", "5", "developers"),
        ("a group numbering 30", "30", "30", "persons"),
        ("silent for anything from 20 to 40 hours", "20", "40", "hours"),
        ("has twice been asked", "2", "2", "requests"),
        ("kept one rouble in ten", "10", "10", "percent"),
    ],
)
def test_bounds_and_scales_are_part_of_the_value(text: str, low: str | None, high: str | None, unit: str) -> None:
    quantity = found(text)[0].quantity
    assert quantity is not None
    assert (quantity.min, quantity.max, quantity.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "low", "high", "currency", "per"),
    [
        ("US$20 million a year", "20000000", "20000000", "USD", "year"),
        ("up to €1.5 billion", None, "1500000000", "EUR", None),
        ("5 million euros", "5000000", "5000000", "EUR", None),
        ("$4,000 per month", "4000", "4000", "USD", "month"),
        ("billions of U.S. dollars", "1000000000", None, "USD", None),
        ("in August 2019 EUR 1.7 million went", "1700000", "1700000", "EUR", None),
        ("worth US$ 1.35 million.41 Two men", "1350000", "1350000", "USD", None),
        ("RM 9,400 a month", "9400", "9400", "MYR", "month"),
        ("AED900 a month", "900", "900", "AED", "month"),
        ("R3.4 million", "3400000", "3400000", "ZAR", None),
        ("2 crore taka", "20000000", "20000000", "BDT", None),
        ("800 North Korean won", "800", "800", "KPW", None),
        ("at a cost of 3.2, half in cash", "3.2", "3.2", None, None),
        ("2 million dollars or more", "2000000", None, "USD", None),
        ("a fine of up to €100.000", None, "100000", "EUR", None),
        ("9,400 leva a month", "9400", "9400", "BGN", "month"),
    ],
)
def test_money(text: str, low: str | None, high: str | None, currency: str, per: str | None) -> None:
    money = found(text)[0].money
    assert money is not None
    assert (money.min, money.max, money.currency, money.per) == (low, high, currency, per)


def test_a_missing_unit_stays_missing_and_keeps_its_face_value() -> None:
    (hit,) = found("it sold 4.1 coal")
    assert hit.quantity is not None
    assert (hit.quantity.min, hit.quantity.unit, hit.quantity.commodity) == ("4.1", None, "coal")
    assert [gap.type for gap in hit.gaps] == ["missing_unit"]
    small = next(h for h in found("coal worth $31") if h.money)
    assert [gap.type for gap in small.gaps] == ["missing_unit"]


def test_a_multiple_of_a_limit_is_a_ratio_and_says_that_it_can_be_read_two_ways() -> None:
    ratio, cap = found("six times more than the 70 cap")
    assert ratio.quantity is not None and cap.quantity is not None
    assert (ratio.quantity.ratio, ratio.quantity.of) == ("6", "the 70 cap")
    assert ratio.gaps[0].type == "ambiguous_ratio"
    assert (cap.quantity.min, cap.quantity.unit, cap.gaps[0].type) == ("70", None, "missing_unit")


@pytest.mark.parametrize(
    "text", ["a third country", "resolution 2397 (2017)", "paragraph 8", "aged 21", "a 19-year-old", "S/2020/151"]
)
def test_what_is_no_amount_gives_none(text: str) -> None:
    assert found(text) == ()


@given(st.text(max_size=200))
def test_any_text_is_read_without_error(text: str) -> None:
    assert all(0 <= hit.start < hit.end <= len(text) for hit in find_amounts(text))


def test_a_fall_in_percent_and_what_it_came_to_are_two_amounts() -> None:
    fall, rest = found("fell by 30 per cent to 2.1 million tons of coal")
    assert fall.quantity is not None
    assert rest.quantity is not None
    assert (fall.quantity.max, fall.quantity.unit, rest.quantity.max, rest.quantity.unit) == (
        "30", "percent", "2100000", "tons",
    )  # fmt: skip


def test_a_sum_beside_one_that_is_a_million_times_larger_lacks_its_scale() -> None:
    lost, _ = found("They brought in $310 last year, up from $120 million in 2022")
    assert [(gap.type, gap.candidates) for gap in lost.gaps] == [("missing_unit", ("million",))]
    kept, _ = found("They brought in $310 million last year, up from $120 million in 2022")
    assert kept.gaps == ()
