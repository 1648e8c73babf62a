"""Which States a text names. All sentences are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.geo import countries


def found(text: str, *, north: bool = False) -> list[tuple[str, str, str]]:
    return [(text[m.start : m.end], m.code, m.how) for m in countries.find(text, the_north_is_dprk=north)]


def test_all_193_member_states_are_listed_and_others_carry_a_neutral_label() -> None:
    assert sum(country.un_member for country in countries.countries().values()) == 193
    assert not countries.is_member("TW")
    assert countries.label_of("TW") == "Taiwan (not a UN Member State; ask for records only)"
    assert countries.label_of("AT") == "Austria"
    assert {"HK", "MO", "XK", "PS", "VA"} <= set(countries.countries())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("an Austrian club", [("Austrian", "AT", "demonym")]),
        ("Qatari and Italian firms", [("Qatari", "QA", "demonym"), ("Italian", "IT", "demonym")]),
        ("Tokyo urged it", [("Tokyo", "JP", "capital")]),
        ("by way of Busan", [("Busan", "KR", "city")]),
        ("N.Korean crews and the ROK", [("N.Korean", "KP", "demonym"), ("ROK", "KR", "name")]),
        ("Guinea-Bissau, not Guinea", [("Guinea-Bissau", "GW", "name"), ("Guinea", "GN", "name")]),
        ("a turkey and some china", []),
        ("worth US$ 5 or 5 U.S. dollars", []),
        ("as the Washington Post wrote of the East China Sea", []),
    ],
)
def test_names_demonyms_capitals_and_ports_are_told_apart(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


def test_the_north_is_a_state_only_in_a_text_about_the_dprk_and_never_a_sea() -> None:
    assert found("the North sold coal") == []
    assert found("the North sold coal", north=True) == [("the North", "KP", "name")]
    assert found("off the North Sea", north=True) == []
    assert found("in the north of it", north=True) == []


def test_a_region_is_named_and_never_expands_to_states() -> None:
    text = "in Europe and the Middle East"
    assert [name for _, _, name in countries.find_regions(text)] == ["Europe", "Middle East"]
    assert found(text) == []


@given(st.text(max_size=300))
def test_any_text_gives_ordered_mentions_inside_it(text: str) -> None:
    mentions = countries.find(text, the_north_is_dprk=True)
    assert all(0 <= m.start < m.end <= len(text) for m in mentions)
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)
