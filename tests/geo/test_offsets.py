"""Offsets from UTC by zone, as written, and by country."""

from __future__ import annotations

import pytest

from vedette.geo import countries, offsets


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("America/New_York", (-300, -240)), ("Asia/Kolkata", (330, 330)), ("Australia/Sydney", (600, 660)),
     ("UTC+05:30", (330, 330)), ("GMT-8", (-480, -480)), ("+0900", (540, 540)), ("\u22123", (-180, -180)),
     ("utc", (0, 0)),
     ("UTC+25", None), ("Eastern", None), ("../../etc/passwd", None), ("", None)],
)  # fmt: skip
def test_zone(text: str, minutes: tuple[int, int] | None) -> None:
    assert offsets.of_zone(text) == minutes


def test_countries() -> None:
    assert offsets.of_country("DE") == (60, 120)
    assert offsets.of_country("US") == (-600, -240)
    assert offsets.of_country("??") is None
    assert {code for code in countries.countries() if offsets.of_country(code) is None} <= {"XK"}
