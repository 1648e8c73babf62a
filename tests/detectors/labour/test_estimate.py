"""The revenue estimate: three figures, each with its assumption."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.detectors.labour.estimate import revenue


def test_the_figures_of_the_panel_are_what_was_remitted_not_what_was_earned() -> None:
    """1,000 workers, 5,000 USD a month, 1,700 of it kept: 20.4 million of 60 million."""
    found = revenue(1000, Decimal(5000), "USD", Decimal(1700))
    assert (found["low"], found["likely"], found["gross"]) == ("20400000", "20400000", "60000000")
    assert found["high"] == "54000000"
    assert any("34 per cent" in words for words in found["assumptions"])


def test_without_a_measured_share_the_published_ones_bound_it() -> None:
    found = revenue(10, Decimal(1000), "EUR")
    assert (found["low"], found["likely"], found["high"]) == ("40800", "60000", "108000")


@pytest.mark.parametrize(("workers", "pay"), [(0, "100"), (3, "0"), (3, "-1")])
def test_nothing_is_reckoned_from_nothing(workers: int, pay: str) -> None:
    with pytest.raises(ValueError, match="worker"):
        revenue(workers, Decimal(pay), "USD")


@given(st.integers(1, 100_000), st.decimals(1, 20_000, places=2), st.none() | st.decimals(-100, 30_000, places=2))
def test_low_likely_and_high_stand_in_order_below_the_gross(workers: int, pay: Decimal, kept: Decimal | None) -> None:
    found = revenue(workers, pay, "USD", kept)
    values = [Decimal(found[name]) for name in ("low", "likely", "high", "gross")]
    assert values == sorted(values) and values[0] >= 0
    assert len(found["assumptions"]) == 4
