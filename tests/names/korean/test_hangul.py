"""Hangul as arithmetic: every syllable there is, and the form that North and South share."""

from __future__ import annotations

import unicodedata

import pytest

from vedette.names.korean.hangul import CODAS, ONSETS, VOWELS, canonical, distance, is_syllable, join, split

SYLLABLES = [chr(code) for code in range(0xAC00, 0xD7A4)]


def test_there_are_as_many_syllables_as_unicode_has() -> None:
    assert len(SYLLABLES) == 11_172 == len(ONSETS) * len(VOWELS) * len(CODAS)


def test_every_syllable_comes_back_from_its_parts() -> None:
    assert [join(*split(syllable)) for syllable in SYLLABLES] == SYLLABLES


def test_the_parts_are_those_of_unicode_normalisation() -> None:
    for syllable in SYLLABLES:
        decomposed = unicodedata.normalize("NFD", syllable)
        onset, vowel, coda = split(syllable)
        assert ord(decomposed[0]) - 0x1100 == ONSETS.index(onset)
        assert ord(decomposed[1]) - 0x1161 == VOWELS.index(vowel)
        assert (ord(decomposed[2]) - 0x11A7 if len(decomposed) == 3 else 0) == CODAS.index(coda)


@pytest.mark.parametrize("char", ["가", "힣", "김"])
def test_a_syllable_is_known(char: str) -> None:
    assert is_syllable(char)


@pytest.mark.parametrize("char", ["ㄱ", "ᄀ", "金", "k", "ã", chr(0xABFF), chr(0xD7A4)])
def test_what_is_no_composed_syllable(char: str) -> None:
    assert not is_syllable(char)


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("리", "이"), ("량", "양"), ("려", "여"), ("례", "예"), ("룡", "용"), ("류", "유"), ("렬", "열"), ("률", "율"),
        ("림", "임"), ("련", "연"), ("라", "나"), ("로", "노"), ("래", "내"), ("루", "누"), ("란", "난"), ("록", "녹"),
        ("녀", "여"), ("년", "연"), ("뇨", "요"), ("니", "이"),
    ],
)  # fmt: skip
def test_the_rule_of_initial_sounds(north: str, south: str) -> None:
    """Hangul orthography of 1988, articles 10 (ㄴ), 11 (ㄹ before ㅑㅕㅖㅛㅠㅣ) and 12 (ㄹ before the others)."""
    assert canonical(north) == canonical(south) == south


@pytest.mark.parametrize("syllable", list("가나노김박최철영용호해흥남내누네"))
def test_other_syllables_stay_as_they_are(syllable: str) -> None:
    assert canonical(syllable) == syllable


def test_the_canonical_form_is_its_own() -> None:
    assert all(canonical(canonical(syllable)) == canonical(syllable) for syllable in SYLLABLES)


def test_only_the_onset_changes() -> None:
    assert all(split(canonical(syllable))[1:] == split(syllable)[1:] for syllable in SYLLABLES)


@pytest.mark.parametrize(
    ("left", "right", "cost"),
    [("철", "춘", 6.0), ("영", "용", 3.0), ("성", "송", 3.0), ("재", "제", 1.2), ("희", "히", 1.2), ("강", "간", 3.0),
     ("은", "김", 9.0)],
)  # fmt: skip
def test_distance_counts_parts(left: str, right: str, cost: float) -> None:
    assert distance(left, right) == distance(right, left) == pytest.approx(cost)
