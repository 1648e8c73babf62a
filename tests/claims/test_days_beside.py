"""Days that stand beside an act without dating it, and those that a second phrase settles. Invented sentences."""

from __future__ import annotations

from datetime import date

import pytest

from vedette.claims.dates import Anchor, find_dates
from vedette.claims.timing import timing
from vedette.conduct import Kind, Period

ANCHOR = Anchor(date(2021, 3, 4))


def _when(text: str, kind: Kind) -> Period:
    return timing(text, find_dates(text, ANCHOR), kind, ANCHOR).period


@pytest.mark.parametrize(
    ("text", "kind", "start", "end"),
    [
        ("Inspectors boarded her on 3 and again on 9 May 2020.", "state_action", "2020-05-03", "2020-05-09"),
        ("They asked for a halt for the remainder of this year.", "call_to_act", "2021-03-04", "2021-12-31"),
        ("Their visas were extended to March 2022.", "work_authorisation", None, "2022-03-31"),
        ("He ran to Dandong in May 2019.", "background", "2019-05-01", "2019-05-31"),
        ("The ban applies with effect from 1 March 2018.", "legal_statement", "2018-03-01", None),
        ("From 1 April, the two navies will patrol together.", "state_action", "2021-04-01", None),
        ("From 1 April the barges carried sand to Ningbo.", "goods_export", "2020-04-01", "2021-03-04"),
        ("He played for the club throughout the 2018/19 season.", "employment_abroad", "2018-07-01", "2019-06-30"),
        ("The May Queen was sold for scrap.", "vessel_supply", None, "2021-03-04"),
    ],
)
def test_a_phrase_is_read_with_what_goes_with_it(text: str, kind: Kind, start: str | None, end: str | None) -> None:
    period = _when(text, kind)
    assert (period.start, period.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "The bureau has not replied to two requests, sent on 3 June and 9 September 2020.",
            "2020-06-03",
            "2021-03-04",
        ),
        ("At the time of writing no answer had come to the letter of 3 June 2020.", "2021-03-04", "2021-03-04"),
        ("It never answered the questions put to it last November.", "2020-11-01", "2021-03-04"),
    ],
)
def test_silence_runs_from_the_day_of_asking(text: str, start: str, end: str) -> None:
    period = _when(text, "no_reply")
    assert (period.start, period.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "kind", "end"),
    [
        ("The club was fined in May 2020 for paying the wages in cash.", "wage_diversion", "2020-05-31"),
        ("A manager who left in 2018 told the Panel that wages were paid in cash.", "wage_diversion", "2021-03-04"),
        ("The minister, addressing parliament on 12 January, spoke of 300 workers.", "employment_abroad", "2021-01-12"),
        ("Two thirds of their pay was handed over each month.", "wage_diversion", "2021-03-04"),
        ("Kuvala for 57.5 million dollars", "theft", "2021-03-04"),
    ],
)
def test_a_day_of_something_else_leaves_the_beginning_open(text: str, kind: Kind, end: str) -> None:
    period = _when(text, kind)
    assert (period.start, period.end, period.precision) == (None, end, "open")


def test_what_a_reply_tells_is_known_up_to_the_reply() -> None:
    period = _when("Mali replied on 11 January 2021 that it had issued no visa since 2018.", "state_reply")
    assert (period.start, period.end) == ("2018-01-01", "2021-01-11")
