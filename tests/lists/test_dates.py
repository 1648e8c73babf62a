"""Dates of lists become ISO prefixes, and never say more than the text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.lists.dates import listing_day, read_date


@pytest.mark.parametrize(
    ("text", "iso", "exact"),
    [
        ("1969", ("1969",), True),
        ("1969-03", ("1969-03",), True),
        ("1969-03-13", ("1969-03-13",), True),
        ("2015-07-01-04:00", ("2015-07-01",), True),
        ("2026-02-20T00:00:00-05:00", ("2026-02-20",), True),
        ("14 Jun 1975", ("1975-06-14",), True),
        ("Nov. 1973", ("1973-11",), True),
        ("June 14, 1975", ("1975-06-14",), True),
        ("13.10.1944", ("1944-10-13",), True),
        ("dd/mm/1960", ("1960",), True),
        ("00/00/1960", ("1960",), True),
        ("circa 1969", ("1969",), False),
        ("1937 or 1938", ("1937", "1938"), False),
        ("between 1963 and 1965", ("1963", "1964", "1965"), False),
        ("1950 to 1990", ("1950", "1990"), False),
        ("a) 1964 b) 28.8.1962", ("1964", "1962-08-28"), False),
        ("19.2.1968; 1965 or 1966", ("1968-02-19", "1965", "1966"), False),
        ("late 1950s", (), False),
        ("24/06/1402 (Hijri Calendar)", (), False),
        ("31.02.1960", ("1960",), False),
        ("30-35 years old", (), False),
        ("", (), True),
    ],
)
def test_as_printed_by_lists(text: str, iso: tuple[str, ...], exact: bool) -> None:
    found = read_date(text, day_first=True)
    assert (found.iso, found.exact) == (iso, exact)


@pytest.mark.parametrize(
    ("day_first", "iso", "exact"), [(True, "1960-04-03", True), (False, "1960-03-04", True), (None, "1960", False)]
)
def test_what_comes_first_is_never_guessed(day_first: bool | None, iso: str, exact: bool) -> None:
    found = read_date("03/04/1960", day_first=day_first)
    assert (found.iso, found.exact) == ((iso,), exact)


def test_a_day_that_can_only_be_one_needs_no_telling() -> None:
    assert read_date("25/12/1960").iso == read_date("12/25/1960").iso == ("1960-12-25",)


def test_an_entry_is_made_on_a_day() -> None:
    assert listing_day("6.5.2019", day_first=True) == "2019-05-06"
    assert listing_day("2019") is None
    assert listing_day(None) is None


@given(st.text(max_size=300))
def test_any_text_gives_prefixes_or_nothing(text: str) -> None:
    for prefix in read_date(text).iso:
        assert re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", prefix)
        assert prefix[:4] in text or not prefix
