"""Figures become lines of a series, each with its speaker: nothing is averaged, nothing is filled in."""

from __future__ import annotations

from typing import Any

from vedette.claims.claim import Claim, claim_id
from vedette.conduct import Money, Period, Quantity, TextLocator
from vedette.series.figures import series_lines

MARCH = Period(text="in March 2019", start="2019-03-01", end="2019-03-31", precision="month", basis="explicit")
COAL = Quantity(text="5,000 tonnes", min="5000", max="5000", unit="t", commodity="coal")


def claim(start: int = 0, **given: Any) -> Claim:
    """An invented claim with a quote of ten characters."""
    span = (start, start + 10)
    values: dict[str, Any] = {"kind": "goods_export", "modality": "reported", "period": MARCH} | given
    return Claim(
        id=claim_id("s1", span, values["kind"]), source="s1", path="a.txt", span=span, quote="x" * 10, **values
    )


def test_a_quantity_and_a_sum_of_money_are_two_lines() -> None:
    worth = Money(text="$1 million", min="1000000", max="1000000", currency="USD")
    lines = series_lines([claim(quantity=COAL, money=worth)])
    assert {(line.question, line.unit, line.low) for line in lines} == {
        ("goods export · coal", "t", "5000"),
        ("goods export · money", "USD", "1000000"),
    }


def test_a_claim_without_a_figure_is_no_line() -> None:
    assert series_lines([claim()]) == ()


def test_speakers_are_never_averaged() -> None:
    other = Quantity(text="9,000 tonnes", min="9000", max="9000", unit="t", commodity="coal")
    lines = series_lines(
        [claim(quantity=COAL, said_by=("Japan", "Paper")), claim(50, quantity=other, said_by=("China", "Paper"))]
    )
    assert [(line.speaker, line.low) for line in lines] == [("China", "9000"), ("Japan", "5000")]


def test_whoever_is_not_named_is_said_not_to_be_named() -> None:
    (line,) = series_lines([claim(quantity=COAL)])
    assert line.speaker == "not named"


def test_what_is_missing_stays_missing() -> None:
    bare = Quantity(text="3.7 coal", min="3.7", max="3.7", unit=None, commodity="coal", unit_candidates=("Mt",))
    open_ended = Quantity(text="at least 40", min="40", max=None, unit="workers")
    lines = {
        line.details["text"]: line for line in series_lines([claim(quantity=bare), claim(50, quantity=open_ended)])
    }
    assert (lines["3.7 coal"].unit, lines["3.7 coal"].low) == (None, "3.7")
    assert lines["at least 40"].high is None
    assert all(line.factor is None and line.factor_source is None for line in lines.values())


def test_a_ratio_is_kept_beside_the_figure_and_never_multiplied_out() -> None:
    eight = Quantity(text="eight times", ratio="8", of="the cap", unit=None)
    (line,) = series_lines([claim(kind="cap_use", quantity=eight)])
    assert line.details["ratio"] == "8"
    assert (line.low, line.high) == (None, None)


def test_an_estimate_says_that_it_is_one() -> None:
    (line,) = series_lines([claim(quantity=COAL, modality="estimated")])
    assert "estimated" in line.basis


def test_money_per_period_is_asked_per_period() -> None:
    pay = Money(text="$5,000 a month", min="5000", max="5000", currency="USD", per="month")
    (line,) = series_lines([claim(kind="it_work", money=pay)])
    assert line.question == "it work · money · per month"


def test_the_evidence_is_the_place_of_the_claim() -> None:
    (line,) = series_lines([claim(7, quantity=COAL)])
    assert line.evidence[0].locator == TextLocator(start=7, end=17)
    assert line.evidence[0].quote == "x" * 10


def test_lines_do_not_depend_on_the_order_of_claims() -> None:
    claims = [claim(at, quantity=COAL, said_by=(speaker,)) for at, speaker in ((0, "B"), (20, "A"), (40, "A"))]
    assert series_lines(claims) == series_lines(reversed(claims))
    assert len({line.id for line in series_lines(claims)}) == 3


def test_a_claim_without_a_period_is_of_an_unknown_time() -> None:
    (line,) = series_lines([claim(quantity=COAL, period=None)])
    assert (line.period.start, line.period.end, line.period.precision) == (None, None, "open")
