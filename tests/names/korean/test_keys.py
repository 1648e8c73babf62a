"""Keys to look names up by: two names that agree share one."""

from __future__ import annotations

from itertools import combinations

from tests.names.korean.people import NORTH, SOUTH
from tests.names.korean.scores import LINE, name, score
from vedette.names.korean.keys import keys

MOST_KEYS = 100
"""Keys of one name, in the worst case of pinyin; most names have a few."""


def test_a_key_names_surname_last_syllable_and_length() -> None:
    assert keys(name("김영철")) == {"ko:김:철:3"}
    assert "ko:김:철:3" in keys(name("Kim Yong-chol"))


def test_north_and_south_share_a_key() -> None:
    assert keys(name("리용호")) == keys(name("이용호"))


def test_writings_of_one_person_that_agree_share_a_key() -> None:
    without = [
        (left, right)
        for person in NORTH
        for left, right in combinations(person, 2)
        if score(left, right) >= LINE and not keys(name(left)) & keys(name(right))
    ]
    assert without == []


def test_figures_of_the_south_share_a_key() -> None:
    assert [item for item in SOUTH if not all(keys(name(item[0])) & keys(name(text)) for text in item[1])] == []


def test_keys_are_few() -> None:
    counts = [len(keys(name(text))) for person in NORTH for text in person]
    assert max(counts) <= MOST_KEYS
    assert sorted(counts)[len(counts) // 2] <= 4


def test_another_last_syllable_is_another_key() -> None:
    assert not keys(name("김영철")) & keys(name("김영춘"))
