"""Numbers that count nothing, and those that only look so. Every sentence is invented."""

# ruff: noqa: E501 - sentences are kept whole

from __future__ import annotations

import pytest

from tests.claims.texts import REGIME
from vedette.claims.chosen import chosen
from vedette.claims.goods import GoodsWords
from vedette.claims.shares import find_amounts
from vedette.conduct import Kind

WORDS = GoodsWords(REGIME)
Told = tuple[str | None, str | None, str | None] | None


def told(text: str, kind: Kind) -> Told:
    """The quantity of the act as (min, max, unit)."""
    goods = tuple((hit.start, hit.end, hit.word) for hit in WORDS.find(text))
    hit = chosen(find_amounts(text, goods), kind, text)[0]
    return (hit.quantity.min, hit.quantity.max, hit.quantity.unit) if hit and hit.quantity else None


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # A year that tells which one is meant
        ("The cannery bought crab throughout the 2019 crab season.", "goods_export", None),
        ("The museum settled its 2014 contract with the studio.", "payment", None),
        ("Wages due under a 2016 contract went unpaid.", "payment", None),
        ("Under the ministry's 2018 permit the masons stayed on.", "work_authorisation", None),
        ("The 2017 coal shipments were traced to Wonsan.", "goods_export", None),
        ("The yard hired 2017 labourers that spring.", "employment_abroad", ("2017", "2017", "labourers")),
        ("The barge unloaded 2019 tonnes of coal.", "goods_export", ("2019", "2019", "tonnes")),
        ("The plant packed about 2000 crates of squid.", "goods_export", ("2000", "2000", "crates")),
        # Of a single one that is denied there is none
        ("The registry has not found a single vessel under that number.", "vessel_identity", None),
        ("Not a single tanker entered the roads in June.", "port_call", None),
        ("The line never declared a single container from Nampo.", "goods_export", None),
        ("It closed the branch without a single letter to the Committee.", "background", None),
        ("They didn't return a single worker before the term ran out.", "repatriation", None),
        ("They sent back a single welder before the term ran out.", "repatriation", ("1", "1", "welders")),
        # A noun with its article has no number
        ("When the Council adopted the resolution 86 nationals held papers for the mine.", "work_authorisation", ("86", "86", "nationals")),
        ("On the day of that resolution 140 North Koreans lived at the camp.", "employment_abroad", ("140", "140", "North Koreans")),
        ("Before the said article 37 labourers had left.", "repatriation", ("37", "37", "labourers")),
        ("Under resolution 2397 nationals were to be sent home.", "repatriation", None),
        ("By the resolution 2397 workers were to be sent home.", "repatriation", None),
        ("Section 12 workers were not spoken of.", "employment_abroad", None),
    ],
)  # fmt: skip
def test_a_number_counts_only_what_it_counts(text: str, kind: Kind, expected: Told) -> None:
    assert told(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crew landed never less than nine tonnes of squid a night.", ("9", None, "tonnes")),
        ("Each month brought never fewer than 400 barrels of diesel.", ("400", None, "barrels")),
        ("The lorries carried never more than 25 tonnes of coal.", (None, "25", "tonnes")),
        ("Shipments of iron ore were not under 6,000 tonnes.", ("6000", None, "tonnes")),
        ("A load of coal was never below 3,000 tonnes.", ("3000", None, "tonnes")),
        ("Deliveries of fuel were not above 700 barrels.", (None, "700", "barrels")),
        ("Cargoes of coal were never over 8,000 tonnes.", (None, "8000", "tonnes")),
        ("The holds took less than 40 tonnes of crab.", (None, "40", "tonnes")),
    ],
)
def test_a_denied_bound_is_the_other_one(text: str, expected: Told) -> None:
    assert told(text, "goods_export") == expected


@pytest.mark.parametrize("noun", ["seamen", "able seamen", "tradesmen", "servicewomen", "frogmen", "businessmen", "airmen"])
def test_men_and_women_of_a_trade_are_people(noun: str) -> None:
    (hit,) = find_amounts(f"The bureau sent nineteen {noun} to the port.")
    assert hit.people and hit.quantity and hit.quantity.min == "19"
