"""Days, amounts, passages and strips in words. All inputs are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.report import invented
from vedette.conduct import GAP_TYPES, Money, Period, Quantity, RowLocator, TextLocator
from vedette.regime.model import WindDown
from vedette.report.amounts import money_words, number, quantity_words
from vedette.report.days import period_words
from vedette.report.passage import LONGEST, passage
from vedette.report.timeline import timeline
from vedette.report.visible import visible
from vedette.report.words import GAP_WORDS


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period(), "not known"),
        (Period(end="2020-04-20"), "not later than 20 April 2020"),
        (Period(end="2020-04-20", precision="day"), "not later than 20 April 2020"),
        (Period(start="2019-05-01"), "since 1 May 2019"),
        (Period(start="2019-05-01", end="2020-04-20"), "since 1 May 2019, followed up to 20 April 2020"),
        (Period(start="2020-04-20", end="2020-04-20"), "as of 20 April 2020"),
        (Period(start="2020-04-20", end="2020-04-20", precision="as_of"), "as of 20 April 2020"),
        (Period(start="2020-04-20", end="2020-04-20", precision="day"), "20 April 2020"),
        (Period(start="2020-02-01", end="2020-02-29", precision="month"), "February 2020"),
        (Period(start="2020-02-02", end="2020-02-29", precision="month"), "2 February 2020 to 29 February 2020"),
        (Period(start="2019-10-01", end="2019-12-31", precision="quarter"), "fourth quarter of 2019"),
        (Period(start="2019-01-01", end="2019-12-31", precision="year"), "2019"),
        (
            Period(start="2019-03-02T04:10:00Z", end="2019-03-03T00:00:00Z", precision="range"),
            "2 March 2019, 04:10:00 UTC to 3 March 2019, 00:00:00 UTC",
        ),
        (Period(start="sometime", precision="day"), "since sometime"),
    ],
)
def test_period_words(period: Period, words: str) -> None:
    assert period_words(period) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1000000", "1,000,000"), ("999", "999"), ("-1234.5600", "-1,234.5600"), ("1/3", "1/3"), ("NaN", "NaN"),
        ("1000000.123456", "1,000,000.123456"), (None, "not known"), ("", "not known"), (0, "0"), ("1e9", "1e9"),
    ],
)  # fmt: skip
def test_number(text: str | int | None, words: str) -> None:
    assert number(text) == words


def test_amounts_say_bounds_and_what_is_missing() -> None:
    sand = Quantity(text="x", min="1000000", unit="t", commodity="sand")
    assert quantity_words(sand) == "at least 1,000,000 t of sand"
    assert quantity_words(Quantity(text="x", max="5", unit="barrel", approx=True)) == "at most about 5 barrel"
    assert quantity_words(Quantity(text="x")) == "amount not known"
    assert quantity_words(Quantity(text="x", ratio="8", of="cap")) == "8 × cap"
    assert money_words(Money(text="x", min="1", max="2")) == "(currency not stated) 1 to 2"
    assert money_words(Money(text="x", currency="USD")) == "sum not known"


def test_every_gap_type_has_words() -> None:
    assert set(GAP_WORDS) == set(GAP_TYPES)


def test_visible_keeps_letters_of_every_script_and_shows_what_hides() -> None:
    assert visible("한광성 é\r\nnext\ttab") == "한광성 é\nnext\ttab"
    assert visible("a\u200bb\u061cc\u2028\U000e0041") == "a[U+200B]b[U+061C]c[U+2028][U+E0041]"


def test_long_quote_loses_its_middle_and_says_how_much() -> None:
    quote = "q" * 10_000
    cut = passage(invented.evidence(quote, quote), {invented.SOURCE: quote})
    assert cut.left_out == 10_000 - LONGEST
    assert len(cut.head) + len(cut.tail) == LONGEST


def test_long_paragraph_is_cut_at_word_ends() -> None:
    text = "word " * 400 + "QUOTE" + " tail" * 400
    cut = passage(invented.evidence("QUOTE", text), {invented.SOURCE: text})
    assert cut.cut_before
    assert cut.cut_after
    assert cut.before.startswith("word ")
    assert cut.after.endswith(" tail")
    assert len(cut.before) < 300


def test_a_quote_that_is_not_where_it_should_be_is_not_marked_in_the_text() -> None:
    found = invented.evidence()
    moved = replace(found, locator=TextLocator(start=0, end=5))
    outside = replace(found, locator=TextLocator(start=10**6, end=10**6 + 5))
    assert passage(moved, {invented.SOURCE: invented.TEXT}).place == "differs"
    assert passage(outside, {invented.SOURCE: invented.TEXT}).place == "differs"
    assert passage(found, {}).place == "no_text"
    row = replace(found, locator=RowLocator(line=3, columns=("port",)), quote=None, values={"port": "X"})
    assert passage(row, {}).head == ""


def test_strip_draws_what_is_not_known_as_not_known() -> None:
    law = invented.measure()
    unknown = timeline(Period(), (law,))
    assert unknown is not None
    assert unknown.lanes[0].stretches[0].stroke == "broken"
    assert unknown.lanes[0].stretches[0].width == 100
    until = timeline(Period(end="2020-04-20"), (law,))
    assert until is not None
    assert until.lanes[0].runs_left
    assert {part.stroke for part in until.lanes[0].stretches} == {"broken"}
    assert "not later than 20 April 2020" in until.description
    assert timeline(Period(), ()) is None


def test_strip_keeps_the_order_of_days() -> None:
    old = invented.measure(id="9998-1", start=date(2016, 11, 30), end=date(2017, 8, 4))
    strip = timeline(Period(start="2017-08-04", end="2017-08-04", precision="day"), (old, invented.measure()))
    assert strip is not None
    day, before, after = strip.lanes
    assert day.point is not None
    assert before.stretches[0].left < day.point
    assert day.point <= round(before.stretches[0].left + before.stretches[0].width, 2)
    assert day.point < after.stretches[0].left
    assert after.runs_right
    assert not before.runs_right


def test_strip_shows_a_wind_down_apart_from_the_ban() -> None:
    run = WindDown(words="thirty days", verified="memory", arrive_by=date(2017, 9, 4))
    strip = timeline(Period(start="2019-05-01"), (invented.measure(wind_down=run),))
    assert strip is not None
    assert [part.stroke for part in strip.lanes[1].stretches] == ["light", "solid"]
    assert strip.lanes[1].extra == "wind-down to 4 Sep 2017"
    assert "older contracts may arrive until 4 September 2017" in strip.description
    assert strip.lanes[0].runs_right
