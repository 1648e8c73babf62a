"""Invented sentences of the genres against the rules for days. See the note in the table."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claims.dated_sentences import BOTH_WAYS, DATED, PUBLISHED
from vedette.claims.dates import Anchor, find_dates
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


@pytest.mark.parametrize(("text", "readings"), BOTH_WAYS)
def test_a_day_in_digits_keeps_both_readings(text: str, readings: tuple[str, str]) -> None:
    when = timing(text, find_dates(text, ANCHOR), "goods_export", ANCHOR)
    (gap,) = (gap for gap in when.gaps if gap.type == "ambiguous_date")
    assert gap.candidates == readings
    assert (when.period.start, when.period.end) == tuple(sorted(readings))
