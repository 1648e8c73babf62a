"""Points inside abbreviations and decimals, which end nothing."""

from __future__ import annotations

import pytest

from vedette.claims.stops import undotted


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("a U.N. ban of Dec. 22.", "a UN   ban of Dec  22."),
        ("Mr. Ri sent 2.6 million.", "Mr  Ri sent 2,6 million."),
        ("He left. It stayed.", "He left. It stayed."),
    ],
)
def test_only_points_that_end_something_are_left(text: str, closed: str) -> None:
    assert undotted(text) == closed
    assert len(closed) == len(text)
