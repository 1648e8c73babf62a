"""Lost units and scales held against prices and limits: shown beside the claim, never in it. All texts are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.claims.texts import dated
from vedette.conduct import Gap
from vedette.errors import RegimeError
from vedette.regime.prices import price_bands, read_bands


def hypotheses(body: str) -> list[Gap]:
    return [gap for claim in dated(body) for gap in claim.gaps if gap.status == "hypothesis"]


def test_a_lost_scale_is_tested_against_the_price_of_the_goods() -> None:
    body = "North Korea exported 2.4 coal worth $190 million to China between January and May 2018."
    (claim,) = (claim for claim in dated(body) if claim.quantity)
    assert claim.quantity is not None
    assert (claim.quantity.min, claim.quantity.unit) == ("2.4", None)  # the value stays as printed
    (gap,) = hypotheses(body)
    assert gap.candidates == ("million tons",)
    assert gap.by is not None and "190,000,000 / 2,400,000 = 79.17 (inside)" in gap.by
    assert "band not verified" in gap.by and "(outside)" in gap.by


def test_a_lost_scale_of_money_is_tested_against_the_quantity() -> None:
    (gap,) = hypotheses("North Korea exported 900,000 tonnes of coal worth $70 to China in March 2018.")
    assert (gap.field, gap.candidates) == ("money", ("million",))


def test_where_nothing_fits_the_hypothesis_says_so() -> None:
    (gap,) = hypotheses("North Korea exported 4 coal worth $900 billion to China in March 2018.")
    assert gap.candidates == ()


def test_a_multiple_of_the_registers_limit_gives_the_unit_that_fits() -> None:
    body = "About 1.5 million of refined petroleum, three times the yearly cap, was shipped to North Korea in 2018."
    (gap,) = hypotheses(body)
    assert gap.candidates == ("barrels",)
    assert gap.by is not None and "500,000 barrels x 3 = 1,500,000" in gap.by


@pytest.mark.parametrize(
    "body",
    [
        "North Korea exported 2,400 tonnes of coal worth $190,000 to China in March 2018.",
        "North Korea exported 2.4 coal worth 190 million euros to China in March 2018.",
        "North Korea exported 2.4 coal to China in March 2018.",
    ],
)
def test_what_is_whole_or_cannot_be_tested_gets_no_hypothesis(body: str) -> None:
    assert hypotheses(body) == []


def test_the_bands_of_the_register_say_how_well_they_are_known() -> None:
    bands = price_bands()
    assert {band.per for band in bands} == {"tonnes", "barrels"}
    assert all(band.source and band.verified == "memory" for band in bands)


def test_a_wrong_band_is_named_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "prices.yaml"
    path.write_text(
        "- goods: [coal]\n  low: 200\n  high: 20\n  currency: USD\n  per: tonnes\n"
        "  words: coal\n  verified: memory\n  source: none\n"
    )
    with pytest.raises(RegimeError, match="above 'low'") as raised:
        read_bands(path)
    assert ":3" in str(raised.value)
    assert read_bands(tmp_path / "absent.yaml") == ()
