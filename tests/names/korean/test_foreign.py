"""Spellings made for readers of other languages."""

from __future__ import annotations

import pytest

from tests.names.korean.scores import LINE, score, systems
from vedette.names.korean.foreign import respelled


@pytest.mark.parametrize(
    ("text", "hangul"),
    [
        ("Kim Dzsongun", "김정은"), ("Kim Dzsong Il", "김정일"), ("Csang Szong Thek", "장성택"), ("Kim Čong-un",
        "김정은"),
        ("Kim Čong-il", "김정일"), ("Čang Song-tchek", "장성택"), ("Djang Song Thaek", "장성택"), ("Kim Dschong Un",
        "김정은"),
        ("Ĝang Song-Taek", "장성택"), ("Tchoe Ryong Hae", "최룡해"),
    ],
)  # fmt: skip
def test_a_sign_of_the_language_makes_it_readable(text: str, hangul: str) -> None:
    assert score(text, hangul) >= LINE


@pytest.mark.parametrize("text", ["Kim Jong Un", "Pak Yong Sik", "Choe Ryong Hae", "Kim Chŏng-ŭn"])
def test_without_a_sign_nothing_is_respelled(text: str) -> None:
    assert "foreign" not in systems(text)


def test_a_plain_j_stays_a_j() -> None:
    """In Hungarian 영남 is Jong Nam, which is the usual spelling of 정남: without a sign the usual one holds."""
    assert score("Kim Jong Nam", "김영남") < LINE
    assert score("Kim Jong Nam", "김정남") > 0.95


@pytest.mark.parametrize(
    ("text", "hangul", "other"), [("Kim Namjun", "김남준", "김남윤"), ("Lee Hyokjun", "이혁준", "이혁윤")]
)
def test_letters_of_two_syllables_that_meet_are_no_sign(text: str, hangul: str, other: str) -> None:
    assert score(text, hangul) > 0.9
    assert score(text, other) < LINE


def test_units_keep_their_shape() -> None:
    for units, cost in respelled((("kim",), ("dzsong", "un"))):
        assert [len(unit) for unit in units] == [1, 2]
        assert cost > 0.0
