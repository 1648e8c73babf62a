"""Two readings laid side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.names.korean.people import CHINESE, FOREIGNERS, NORTH
from tests.names.korean.scores import LINE, cost, name, score
from vedette.names.korean.compare import FAR, align, score_of
from vedette.names.korean.reading import read

NAMES = st.sampled_from([text for person in NORTH for text in person] + list(FOREIGNERS))
PIECES = st.sampled_from(
    "Kim Ri Yong Ho chol ŭn ŏ ' - , . 김 리 영 용 철 金 李 鐵 キム ヨン ・ Ким Ён ь jin zheng eo yo 0 1 rn é ß".split()
)
MADE = st.lists(PIECES, max_size=6).map("".join) | st.lists(PIECES, max_size=6).map(" ".join) | st.text(max_size=30)


@given(NAMES | MADE, NAMES | MADE)
def test_symmetric_bounded_and_never_raising(left: str, right: str) -> None:
    assert score(left, right) == pytest.approx(score(right, left))
    assert 0.0 <= score(left, right) <= 1.0


@given(NAMES | MADE)
def test_a_name_is_itself(text: str) -> None:
    if read(text):
        assert score(text, text) >= LINE


@given(NAMES, st.sampled_from(["upper", "lower", "title"]))
def test_case_says_nothing(text: str, how: str) -> None:
    assert score(getattr(text, how)(), text) == pytest.approx(score(text, text))


def test_an_alignment_has_as_many_syllables_on_both_sides() -> None:
    for left in NORTH:
        for text in left:
            found = align(name(text), name(left.hangul))
            if found:
                assert len(found.left.chunks) == len(found.right.chunks) == len(found.syllables)


@pytest.mark.parametrize(("left", "right"), [("김철", "김철수"), ("Kim Chol", "Kim Chol Su"), ("남궁민", "Nam Min")])
def test_names_of_other_lengths_are_not_laid_side_by_side(left: str, right: str) -> None:
    assert score(left, right) == 0.0


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("김정은", "김종은"), ("김정은", "김정운"), ("Kim Yong-chol", "Kim Yong-chun"), ("Kim Myong-sik",
        "Kim Myong-guk"),
        ("Kim Yong-chol", "Kim Jong-chol"), ("Choe Ryong-hae", "Choe Ryong-ho"), ("Ким Ён Чхоль", "Ким Ён Чхан"),
        ("Ri Yong-gil", "Ri Yong-gol"), ("金英哲", "金英植"), ("キム・ヨンチョル", "キム・ヨンナム"), ("Kim Su-yong",
        "Kim So-yong"),
        ("박지성", "Park Ji-sun"), ("이민호", "Lee Min-hyo"), ("Pak Yong-sik", "Pak Yang-sik"), ("Jang Song Thaek",
        "Jang Song Thak"),
        ("Kim Yo Jong", "Kim Yu Jong"), ("현철", "형철"), ("Hyon Chol Hae", "Hyong Chol Hae"), ("Ким Сон Хи",
        "Ким Сун Хи"),
    ],
)  # fmt: skip
def test_one_syllable_is_another_person(left: str, right: str) -> None:
    assert score(left, right) < LINE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("리용호", "이용호"),
        ("로광철", "노광철"),
        ("류경", "유경"),
        ("림광일", "임광일"),
        ("Ryu Kyong", "Yu Kyong"),
        ("렴철성", "염철성"),
    ],
)
def test_north_and_south_write_one_name(left: str, right: str) -> None:
    assert score(left, right) > 0.95


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Cho Chun Ryong", "Choe Chun Yong"),
        ("Pak Chang-ho", "Paek Chang-ho"),
        ("Kim Chol", "Kang Chol"),
        ("Jon Il Chun", "Jang Il Chun"),
        ("So Hong Chan", "Sin Hong Chan"),
        ("박철", "백철"),
    ],
)
def test_another_surname_is_another_family(left: str, right: str) -> None:
    assert score(left, right) < LINE


@pytest.mark.parametrize(
    ("nearer", "farther"),
    [
        (("김영철", "Kim Yong Chol"), ("김영철", "Kim Young Chul")),
        (("金英哲", "金英哲"), ("金英哲", "金永哲")),
        (("김영철", "Kim Yong Chol"), ("김영철", "Jin Yingzhe")),
        (("Kim Yong Chol", "Kim Yong-chol"), ("Kim Yong Chol", "Yong Chol Kim")),
    ],
)
def test_what_is_told_costs_less_than_what_is_guessed(nearer: tuple[str, str], farther: tuple[str, str]) -> None:
    assert cost(*nearer) < cost(*farther)


def test_pinyin_of_one_name_and_of_another() -> None:
    assert score("Jin Zhengen", "金正恩") >= LINE
    assert score("Jin Zhengen", "金正日") < LINE
    assert score("Li Hong", "李强") < LINE
    assert score("Jin Zhengen", "Jin Zhengri") < LINE


def test_nobody_abroad_is_taken_for_an_office_holder() -> None:
    own = [(text, name(text)) for person in NORTH for text in person]
    taken = []
    for other in (*FOREIGNERS, *(text for pair in CHINESE for text in pair)):
        found = read(other)
        for text, korean in own if found else ():
            aligned = align(found, korean) if found else None
            if aligned and score_of(aligned.cost) >= LINE:
                taken.append((other, text))
    assert taken == []


def test_chinese_names_in_pinyin_are_those_of_their_characters() -> None:
    assert [pair for pair in CHINESE if score(*pair) < LINE] == []


def test_the_score_of_a_cost() -> None:
    assert score_of(0.0) == 1.0
    assert score_of(-1.0) == 1.0
    assert score_of(2.0) == pytest.approx(0.6997, abs=1e-4)
    assert score_of(3.0) < score_of(2.0) < score_of(1.0)
    assert score_of(FAR) < 0.2


@pytest.mark.parametrize("piece", ["Kim Jong Un ", "김정은", "金正恩", "キム・", "Ким Чен Ын ", "'o", "-"])
def test_ten_thousand_characters_are_nobodys_name(piece: str) -> None:
    assert score(piece * 1_000, "Kim Jong Un") == 0.0
