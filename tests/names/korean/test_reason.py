"""The reason in words, and the rival readings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.names.korean.people import NORTH
from tests.names.korean.scores import name, score
from vedette.names.comparison import Comparison
from vedette.names.korean.compare import align
from vedette.names.korean.reading import read
from vedette.names.korean.reason import explained


def reason(left: str, right: str) -> Comparison:
    return explained(name(left), name(right), align(name(left), name(right)))


def test_the_syllables_agreed_on_are_named() -> None:
    found = reason("Kim Yong-chol", "김영철")
    assert found.reason == "“Kim Yong-chol” and “김영철” can both be read 김영철."
    assert [step.left for step in found.steps] == ["kim", "yong", "chol"]
    assert "as the DPRK spells" in found.steps[2].words


def test_a_sound_that_met_another_is_explained() -> None:
    found = reason("O Kŭng-nyŏl", "오극렬")
    assert "“kŭng” for 극, as it sounds before the next syllable" in found.reason
    assert "오극렬" in found.reason


def test_the_syllable_that_differs_is_named() -> None:
    found = reason("Kim Yong-chol", "Kim Yong-chun")
    assert "differ in 1 of 3 syllables" in found.reason
    assert "chol (철) against chun (춘)" in found.reason
    assert found.rivals == ""


def test_other_lengths_are_said() -> None:
    assert "as many syllables" in reason("Kim Chol", "Kim Chol Su").reason


def test_a_shared_spelling_is_flagged() -> None:
    """Both men held office at one time: a marshal, and a minister of foreign affairs."""
    for hangul in ("리영호", "리용호"):
        found = reason("Ri Yong Ho", hangul)
        assert found.rivals.startswith("homograph possible: ")
        assert {"리영호", "리용호"} <= set(found.rivals.removeprefix("homograph possible: ").split(" / "))
        assert f": {hangul}" in found.rivals


@pytest.mark.parametrize("text", ["Ri Yŏng-ho", "Ri Yo'ng-ho", "Ri Yeong-ho"])
def test_a_spelling_that_tells_them_apart_is_not_flagged_with_the_other(text: str) -> None:
    assert "리용호" not in reason(text, "리영호").rivals


@pytest.mark.parametrize(("left", "right"), [("리영호", "리영호"), ("리영호", "이영호")])
def test_hangul_has_no_rivals(left: str, right: str) -> None:
    assert reason(left, right).rivals == ""


@pytest.mark.parametrize(("left", "right"), [("李英浩", "李榮浩"), ("金英哲", "金永哲"), ("李容浩", "李勇浩")])
def test_other_characters_of_one_reading_are_flagged(left: str, right: str) -> None:
    assert reason(left, right).rivals.startswith("other characters of one reading: ")


@pytest.mark.parametrize(
    ("left", "right"), [("張成澤", "张成泽"), ("張成澤", "張成沢"), ("盧光鐵", "卢光铁"), ("朴榮植", "朴荣植")]
)
def test_other_forms_of_one_character_are_not(left: str, right: str) -> None:
    assert reason(left, right).rivals == ""


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("김정은", "Jin Zhengen", "pinyin hides many characters"),
        ("Kim Dzsongun", "Kim Jong Un", "made for readers of another language"),
        ("Kim Y0ng-chol", "Kim Yong-chol", "misread or mistyped"),
        ("Yong-chol Kim", "Kim Yong-chol", "surname at the other end"),
        ("习近平", "Xi Jinping", "same sounds in Mandarin"),
    ],
)
def test_what_was_assumed_is_said(left: str, right: str, words: str) -> None:
    assert words in reason(left, right).reason


def test_the_north_s_form_is_kept() -> None:
    assert "리용호" in reason("Ri Yong Ho", "리용호").reason


def test_the_score_is_that_of_the_alignment() -> None:
    for person in NORTH:
        for text in person:
            assert reason(text, person.hangul).score == score(text, person.hangul)


@given(st.sampled_from([text for person in NORTH for text in person]) | st.text(max_size=20),
       st.sampled_from([text for person in NORTH for text in person]) | st.text(max_size=20))  # fmt: skip
def test_there_is_a_reason_for_any_two_names(left: str, right: str) -> None:
    a, b = read(left), read(right)
    if a and b:
        found = explained(a, b, align(a, b))
        assert found.reason.endswith(".")
        assert left in found.reason
        assert all(step.cost >= 0.0 and step.words for step in found.steps)
