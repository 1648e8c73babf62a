"""Facts that hang on a day: a body is on the Council's list from the day of its listing."""

from __future__ import annotations

import pytest

from vedette.claims.shown import shown_by


@pytest.mark.parametrize(("last", "listed"), [("2016-03-01", False), ("2016-03-02", True), (None, True)])
def test_a_body_is_listed_from_the_day_of_its_listing(last: str | None, listed: bool) -> None:
    text = "The broker paid 40,000 euros to the Munitions Industry Department."
    assert shown_by(text, "payment", last).get("listed_party", False) is listed
