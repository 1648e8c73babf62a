"""Sums that figures make together. Texts invented."""

from __future__ import annotations

from tests.claims.texts import REGIME, dated
from vedette.series.reckon import reckonings
from vedette.series.reckoning import Reckoning


def _worked(body: str) -> tuple[Reckoning, ...]:
    return reckonings(dated(body), REGIME)


def test_people_times_what_each_hands_over_is_held_against_the_stated_total() -> None:
    found = _worked(
        "North Korean IT workers abroad hand over about $2,000 a month to the state, the Panel said. At least 500 "
        "North Korean IT workers are abroad. North Korean IT workers earn about $12 million a year."
    )
    [line] = [line for line in found if line.title == "People times pay"]
    assert line.verdict == "agree" and "12,000,000 USD" in line.words
    assert "ask which" in line.words, "the total is called earned, the rate is what is handed over"
    assert len(line.claims) == 3


def test_a_product_that_misses_the_total_says_nothing() -> None:
    found = _worked(
        "North Korean IT workers abroad hand over about $900 a month to the state, the Panel said. At least 500 "
        "North Korean IT workers are abroad. North Korean IT workers earn about $12 million a year."
    )
    assert not [line for line in found if line.title == "People times pay"]


def test_a_share_worked_out_of_two_rates_is_held_against_the_stated_share() -> None:
    body = (
        "North Korean IT workers earn on average $4,000 a month and hand over about $1,000 a month to the state. "
        "At least {share} percent of the wages of North Korean workers are paid straight to the government."
    )
    [against] = [line for line in _worked(body.format(share=60)) if line.title == "Share handed over"]
    assert against.verdict == "conflict" and "25 per cent" in against.words
    [fits] = [line for line in _worked(body.format(share=20)) if line.title == "Share handed over"]
    assert fits.verdict == "agree"


def test_a_multiple_of_the_cap_is_held_against_barrels_and_other_multiples() -> None:
    found = _worked(
        "The Panel said refined petroleum delivered to North Korea in 2018 was four times the annual cap of 500,000 "
        "barrels. North Korea imported 2.1 million barrels of refined petroleum in 2018, Japan said. Refined petroleum "
        "delivered to North Korea in 2018 was twice the annual cap, the club circular said."
    )
    verdicts = {(line.verdict, "4.2 times" in line.words) for line in found if line.title == "Multiples of a cap"}
    assert ("agree", True) in verdicts and ("conflict", True) in verdicts
    assert any("different loads" in line.words for line in found)


def test_head_counts_of_different_days_are_a_change_and_of_the_same_day_a_conflict() -> None:
    [line] = _worked(
        "In August 2016 Malta employed 210 North Korean workers. In July 2018 Malta employed 12 North Korean workers."
    )
    assert line.verdict == "agree" and "no contradiction" in line.words
    [line] = _worked(
        "In July 2018 Malta employed 210 North Korean workers. In July 2018 Malta employed 12 North Korean workers."
    )
    assert line.verdict == "conflict"
