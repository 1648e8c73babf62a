"""Invented sentences of the genres against the rules for days. See the note in the table."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.claims import fresh_dated
from tests.claims.dated_sentences import BOTH_WAYS, DATED, PUBLISHED
from tests.claims.texts import REGIME
from tests.growth import cpu
from vedette.claims.calendar import Days
from vedette.claims.dates import Anchor, find_dates
from vedette.claims.terms import terms
from vedette.claims.timing import timing
from vedette.conduct import Kind

ANCHOR = Anchor(date.fromisoformat(PUBLISHED))


@pytest.mark.parametrize(("text", "kind", "start", "end"), DATED)
def test_the_act_is_dated_by_its_own_words(text: str, kind: Kind, start: str | None, end: str | None) -> None:
    when = timing(text, find_dates(text, ANCHOR), kind, ANCHOR)
    known = (when.period.start, when.period.end)
    if (start, end) == (None, None) and kind != "legal_statement":
        # A past without a date is not later than its telling, and says that it is not dated.
        assert when.period.start is None
        assert any(gap.field == "period" for gap in when.gaps)
    else:
        assert known == (start, end)


@pytest.mark.parametrize(("text", "kind", "start", "end"), (*fresh_dated.FRESH, *fresh_dated.LAST))
def test_the_act_of_other_genres_is_dated(text: str, kind: Kind, start: str | None, end: str | None) -> None:
    period = timing(text, find_dates(text, ANCHOR), kind, ANCHOR).period
    assert (period.start, period.end) == (start, end)


@pytest.mark.parametrize(("text", "kind", "start", "end"), (*fresh_dated.AFTER, *fresh_dated.LAST_AFTER))
def test_days_are_counted_from_the_day_named_before(text: str, kind: Kind, start: str | None, end: str | None) -> None:
    named = Days(date(2018, 5, 4), date(2018, 5, 4), "day")
    anchor = Anchor(ANCHOR.day, told=named, both=named)
    period = timing(text, find_dates(text, anchor), kind, anchor).period
    assert (period.start, period.end) == (start, end)


def test_a_month_without_its_year_in_a_report_without_its_day_is_the_nearest_to_the_last_day_stated() -> None:
    anchor = Anchor(None, latest=date(2020, 6, 9))
    when = timing(
        "Fifteen nurses left Luanda in January.",
        find_dates("Fifteen nurses left Luanda in January.", anchor),
        "repatriation",
        anchor,
    )
    assert (when.period.start, when.period.end) == ("2020-01-01", "2020-01-31")
    assert [gap.type for gap in when.gaps] == ["ambiguous_date"]
    assert "2019-01-01" in when.gaps[0].candidates


def test_a_long_period_named_before_holds_for_the_past_told_after_it_and_a_gap_says_so() -> None:
    anchor = Anchor(ANCHOR.day, told=Days(date(2017, 1, 1), date(2018, 6, 30), "range"))
    past = timing("The couple pocketed $138,000.", (), "payment", anchor)
    assert (past.period.start, past.period.end) == ("2017-01-01", "2018-06-30")
    assert past.gaps and past.gaps[0].candidates == ("2017-01-01", "2018-06-30")
    assert timing("The couple keep a flat there.", (), "background", anchor).period.start == PUBLISHED


@pytest.mark.parametrize(("text", "readings"), BOTH_WAYS)
def test_a_day_in_digits_keeps_both_readings(text: str, readings: tuple[str, str]) -> None:
    when = timing(text, find_dates(text, ANCHOR), "goods_export", ANCHOR)
    (gap,) = (gap for gap in when.gaps if gap.type == "ambiguous_date")
    assert gap.candidates == readings
    assert (when.period.start, when.period.end) == tuple(sorted(readings))


PIECES = st.sampled_from(
    [
        "may",
        "May",
        "March ",
        "in ",
        "since ",
        "from ",
        "to ",
        "between ",
        "and ",
        "the ",
        "last ",
        "end of ",
        "early ",
        "same ",
    ]
    + [
        "year ",
        "days ",
        "ago ",
        "later ",
        "2018",
        "2018-",
        "/19",
        " 31",
        "30 February ",
        "12.05.2019",
        "Q3 ",
        "first half ",
    ]
    + [", ", "-", "–", "12 ", "Monday", "summer ", "fiscal year ", "the next ", "those dates ", "deadline ", "report "]
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=40).map("".join))
def test_any_mixture_of_words_of_time_is_read(text: str) -> None:
    anchor = Anchor(ANCHOR.day, told=Days(date(2018, 5, 3), date(2018, 5, 3), "day"))
    hits = find_dates(text, anchor)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(a.end <= b.start for a, b in pairwise(hits))
    for kind in ("goods_export", "legal_statement", "no_reply", "call_to_act", "contract_beyond_deadline"):
        period = timing(text, hits, kind, anchor, None, terms(REGIME)).period
        days = [date.fromisoformat(day) for day in (period.start, period.end) if day]
        assert days == sorted(days)


@pytest.mark.parametrize(
    "piece", ["in May ", "3, ", "3 to ", "2018-", "the end of the ", "since the ", "said the ", "last "]
)
def test_the_time_to_read_dates_grows_with_the_length(piece: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        return cpu(lambda: timing(text, find_dates(text, ANCHOR), "goods_export", ANCHOR))

    seconds(100)
    assert seconds(8000) < 60 * max(seconds(800), 0.002)
