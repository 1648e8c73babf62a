"""Hard pairs made from the names of office holders: every two writings of one, and one syllable changed to its like."""

from __future__ import annotations

from itertools import combinations, permutations

import pytest

from tests.names.korean.people import NORTH, SOUTH, Person
from tests.names.korean.scores import LINE, score
from tests.names.korean.test_spelling import LATIN_CODAS, REVISED_ONSETS, REVISED_VOWELS
from vedette.names.korean.hangul import canonical, split

LIKE = (
    "성승 영용 선순 철출 현형 은윤 호효 석숙 정종 정중 창찬 광관 경강 강간 수서 남만 민미 길일 혁학 봉붕 "
    "진지 주조 명문 춘천 훈흔 덕독 건곤 택탁 복북 식석 희해 여유 무모 홍흥 원완 양영 섭습 태대 계기 병봉 "
    "여요 서소 구기 윤연 철찰 설솔 융용 선산 권건 종중 성상 국극 철설 영명 룡령 렬률 린룡"
).split()
"""Pairs of syllables of given names that one letter, one vowel or one consonant tells apart."""


def changed(name: str) -> list[str]:
    """The name with one syllable of the given name put in place of its like."""
    found = []
    for place in range(1, len(name)):
        for pair in LIKE:
            if name[place] in pair:
                other = pair[1 - pair.index(name[place])]
                found.append(name[:place] + other + name[place + 1 :])
    return found


def revised(name: str) -> str:
    """The name in the Revised system, surname apart, given name with a hyphen."""
    parts = []
    for syllable in name:
        onset, vowel, coda = split(syllable)
        parts.append(REVISED_ONSETS[onset] + REVISED_VOWELS[vowel] + LATIN_CODAS.get(coda, ""))
    return f"{parts[0]} {'-'.join(parts[1:])}".title()


@pytest.mark.parametrize("writers", list(combinations(Person._fields, 2)), ids="-".join)
def test_two_writings_of_one_person(writers: tuple[str, str]) -> None:
    """Pinyin against a private spelling is the hardest: many characters behind one sound, many sounds behind one u."""
    floor = {"pinyin": 0.9}.get(writers[1], {"pinyin": 0.9}.get(writers[0], 0.98))
    floor = 0.75 if set(writers) == {"habit", "pinyin"} else floor
    missed = [
        (getattr(person, writers[0]), getattr(person, writers[1]))
        for person in NORTH
        if score(getattr(person, writers[0]), getattr(person, writers[1])) < LINE
    ]
    assert len(missed) <= (1 - floor) * len(NORTH), missed


def test_figures_of_the_south_as_they_spell_themselves() -> None:
    texts = [(hangul, text) for hangul, spellings in SOUTH for text in spellings]
    assert [pair for pair in texts if score(*pair) < LINE] == []


def test_one_syllable_changed_in_hangul_is_always_seen() -> None:
    pairs = [(person.hangul, other) for person in NORTH for other in changed(person.hangul)]
    assert len(pairs) > 150
    told = [pair for pair in pairs if tuple(map(canonical, pair[0])) != tuple(map(canonical, pair[1]))]
    assert [pair for pair in told if score(*pair) >= LINE] == []
    assert [pair for pair in told if score(pair[0], pair[1]) > 0.65] == []


@pytest.mark.parametrize(("writer", "most"), [("hanja", 0.0), ("simplified", 0.0), ("mccune", 0.10)])
def test_one_syllable_changed_against_hangul(writer: str, most: float) -> None:
    """McCune-Reischauer without a breve anywhere (Ri Yong-ho) cannot tell: 용 is spelled as the press spells 영."""
    pairs = [(getattr(person, writer), other) for person in NORTH for other in changed(person.hangul)]
    wrong = [pair for pair in pairs if score(*pair) >= LINE]
    assert len(wrong) <= most * len(pairs), wrong


_HABITS = (frozenset("ㅓㅜ"), frozenset("ㅡㅜ"), frozenset("ㅕㅠ"), frozenset("ㅢㅟ"))
"""Vowels that families of the South spell alike beside eo too: Jeong-chul may be 정철, hui may be 휘."""


@pytest.mark.parametrize("writer", ["hangul", "revised"])
def test_one_syllable_changed_in_the_revised_system(writer: str) -> None:
    """Where eo in the given name shows that both writers had a letter for ㅓ; without it Gim Jong-il may be 정일."""
    pairs = [
        (getattr(person, writer), revised(other))
        for person in NORTH
        for other in changed(person.hangul)
        if not any({split(a)[1], split(b)[1]} in _HABITS for a, b in zip(person.hangul, other, strict=True) if a != b)
    ]
    told = [(left, right) for left, right in pairs if "eo" in right[4:] and (writer == "hangul" or "eo" in left[4:])]
    assert len(told) > 40
    assert [pair for pair in told if score(*pair) >= LINE] == []


@pytest.mark.parametrize("writer", Person._fields)
def test_given_syllables_that_changed_places(writer: str) -> None:
    three = [person for person in NORTH if len(person.hangul) == 3 and person.hangul[1] != person.hangul[2]]
    pairs = [(getattr(person, writer), person.hangul[0] + person.hangul[:0:-1]) for person in three]
    assert [pair for pair in pairs if score(*pair) >= LINE] == []


def test_office_holders_are_told_apart_in_every_writing() -> None:
    wrong = [
        (left, right)
        for one, other in permutations(NORTH, 2)
        for left in one
        for right in (other.hangul, other.kcna, other.hanja, other.pinyin)
        if score(left, right) >= LINE
    ]
    assert wrong == []
