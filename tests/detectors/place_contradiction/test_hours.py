"""Hours: the claimed zone, and accounts that never sleep."""

from __future__ import annotations

import pytest

from tests.detectors.place_contradiction.made import hourly, of, worker
from vedette.detectors.place_contradiction.hours import fit

PYONGYANG_DAY = range(9)
"""Nine to six at UTC+9, in UTC."""
NEW_YORK_DAY = range(14, 23)


def test_working_day_of_another_zone() -> None:
    [line] = of("hours", staff=[worker(1)], login=hourly(1, PYONGYANG_DAY))
    assert line.details["class"] == "context"
    assert line.details["best_offset_hours"] in (8, 9, 10)


@pytest.mark.parametrize(("hours", "days"), [(NEW_YORK_DAY, 40), (PYONGYANG_DAY, 19), (range(24), 40)],
                         ids=["own zone", "too few days", "no direction"])  # fmt: skip
def test_no_line(hours: range, days: int) -> None:
    assert of("hours", staff=[worker(1)], login=hourly(1, hours, days)) == []


@pytest.mark.parametrize("file", [{"shift": "Night"}, {"role": "On-call engineer"}, {"department": "APAC support"},
                                  {"client": "Tokyo office"}],
                         ids=["night worker", "on call", "team serving Asia", "client in Asia"])  # fmt: skip
def test_explained(file: dict[str, str]) -> None:
    [line] = of("hours", staff=[worker(1, **file)], login=hourly(1, PYONGYANG_DAY))
    assert line.details["class"] == "context" and line.details["explained"]


def test_zone_by_country_where_none_is_claimed() -> None:
    rows = hourly(1, PYONGYANG_DAY)
    assert len(of("hours", staff=[worker(1, time_zone=None)], login=rows)) == 1
    assert of("hours", staff=[worker(1, time_zone=None, country="JP")], login=rows) == []
    assert of("hours", staff=[worker(1, time_zone=None, country=None)], login=rows) == []


def test_fit_wraps_around_the_day() -> None:
    assert fit(dict.fromkeys(range(9), 30), (-300, -240)) is not None
    # the Line Islands at +14 and Hawaii at -10 keep the same hours
    assert fit({(hour + 10) % 24: 30 for hour in range(9, 18)}, (14 * 60, 14 * 60)) is None


def test_an_account_that_never_sleeps() -> None:
    [line] = of("no_sleep", staff=[worker(1)], login=hourly(1, range(0, 24, 3)))
    assert line.details["class"] == "link"
    assert len(line.evidence) == 10


@pytest.mark.parametrize(("hours", "days"), [(range(0, 24, 3), 15), (range(0, 24, 4), 40), (range(6, 24), 40)],
                         ids=["a fortnight", "gaps of four hours", "sleeps"])  # fmt: skip
def test_people_who_sleep(hours: range, days: int) -> None:
    assert of("no_sleep", staff=[worker(1)], login=hourly(1, hours, days)) == []


def test_bots_and_tokens_do_not_count() -> None:
    assert of("no_sleep", staff=[worker(1)], login=hourly(1, range(0, 24, 3), interactive=False)) == []
    [line] = of("no_sleep", staff=[worker(1, role="Service account")], login=hourly(1, range(0, 24, 3)))
    assert line.details["class"] == "context"
