"""Phrases of time against an anchor. All sentences are invented."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.claims import calendar
from vedette.claims.dates import Anchor, find_dates

ANCHOR = Anchor(date(2020, 4, 20))


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("sold on 3 May 2018", "2018-05-03", "2018-05-03", "day"),
        ("on Aug. 12, 2016, it wrote", "2016-08-12", "2016-08-12", "day"),
        ("in October 2018", "2018-10-01", "2018-10-31", "month"),
        ("between February and July 2019", "2019-02-01", "2019-07-31", "range"),
        ("from November 2017 to 2018", "2017-11-01", "2018-12-31", "range"),
        ("in 2017 and 2018", "2017-01-01", "2018-12-31", "range"),
        ("in the third quarter of 2021", "2021-07-01", "2021-09-30", "quarter"),
        ("last December", "2019-12-01", "2019-12-31", "month"),
        ("last April", "2019-04-01", "2019-04-30", "month"),
        ("since last May", "2019-05-01", "2020-04-20", "range"),
        ("by the end of July 2018", None, "2018-07-31", "open"),
        ("until December 2019", None, "2019-12-31", "open"),
        ("as of 10 March 2020", "2020-03-10", "2020-03-10", "as_of"),
        ("last year", "2019-01-01", "2019-12-31", "year"),
        ("it left yesterday", "2020-04-19", "2020-04-19", "day"),
        ("on Monday", "2020-04-20", "2020-04-20", "day"),
        ("before 5 August 2017", None, "2017-08-04", "open"),
    ],
)
def test_phrases_resolve_to_days(text: str, start: str | None, end: str | None, precision: str) -> None:
    (hit,) = find_dates(text, ANCHOR)
    assert (hit.period.start, hit.period.end, hit.period.precision) == (start, end, precision)


@pytest.mark.parametrize(
    "text",
    [
        "they may work again",
        "resolution 2397 (2017)",
        "report S/2020/151",
        "2019 workers left",
        "a third country",
        "the 2,018 tons",
    ],
)
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert find_dates(text, ANCHOR) == ()


def test_a_weekday_in_a_section_with_its_own_month_keeps_every_candidate() -> None:
    anchor = Anchor(date(2023, 4, 8), calendar.months(2018, 7, 7), "July 2018")
    (hit,) = find_dates("on Monday they warned", anchor)
    assert (hit.period.start, hit.period.end) == ("2018-07-01", "2018-07-31")
    (gap,) = hit.gaps
    assert gap.type == "anchor_conflict"
    assert "2018-07-23" in gap.candidates and "2023-04-03" in gap.candidates


def test_without_a_publication_day_a_relative_phrase_stays_open_with_a_gap() -> None:
    (hit,) = find_dates("last year", Anchor(None))
    assert (hit.period.start, hit.period.end) == (None, None)
    assert hit.gaps[0].type == "missing_value"


@given(st.text(max_size=200))
def test_any_text_gives_ordered_hits(text: str) -> None:
    hits = find_dates(text, ANCHOR)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
