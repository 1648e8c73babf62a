"""A phrase that gives only a last day: what it says of a silence, a state, a promise, a plan.

All sentences are invented. They are of Wednesday, 12 June 2019.
"""

from __future__ import annotations

from datetime import date

import pytest

from vedette.claims.dates import Anchor, find_dates
from vedette.claims.timing import timing
from vedette.conduct import Kind

ANCHOR = Anchor(date(2019, 6, 12))
SENTENCES: tuple[tuple[str, Kind, str | None, str | None], ...] = (
    # A state told in the present lasts from the day of the text until the day to come
    ("The two engineers remain in custody until a hearing on 3 July.", "state_action", "2019-06-12", "2019-07-03"),
    ("The ship stays at anchor off Busan until 1 August.", "state_action", "2019-06-12", "2019-08-01"),
    ("The accounts are blocked until 30 September 2019.", "state_action", "2019-06-12", "2019-09-30"),
    # A paper that runs until then has no first day of its own
    ("The permits are valid until 31 October 2019.", "work_authorisation", None, "2019-10-31"),
    # What is promised by a day may be done on any day from now
    ("Chad will submit its report by the end of July.", "state_action", "2019-06-12", "2019-07-31"),
    ("The port undertakes to inspect every barge by 1 September.", "state_action", "2019-06-12", "2019-09-01"),
    ("The bank will close the accounts before the end of August.", "state_action", "2019-06-12", "2019-08-31"),
    # A number that is planned by a day is told by that day
    ("Their number will be 900 by the end of 2020.", "figure", "2020-12-31", "2020-12-31"),
    # Who had not answered by a day was silent on it
    ("The embassy had not answered by 10 June.", "no_reply", "2019-06-10", "2019-06-10"),
    ("By 7 June the registry had sent no reply.", "no_reply", "2019-06-07", "2019-06-07"),
    # A call that was to be met by a day to come holds from now until then
    ("Firms should report such accounts by 1 July.", "call_to_act", "2019-06-12", "2019-07-01"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "start", "end"), SENTENCES)
def test_a_last_day(text: str, kind: Kind, start: str | None, end: str | None) -> None:
    period = timing(text, find_dates(text, ANCHOR), kind, ANCHOR).period
    assert (period.start, period.end) == (start, end)


def test_that_it_begins_now_is_said() -> None:
    text = "The two engineers remain in custody until a hearing on 3 July."
    gaps = timing(text, find_dates(text, ANCHOR), "state_action", ANCHOR).gaps
    assert [gap.candidates for gap in gaps if "first day is not stated" in gap.text] == [("2019-06-12",)]
