"""A text as the divisions and readings it allows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.names.korean.people import NORTH
from tests.names.korean.scores import LINE, cost, name, score
from vedette.names.korean.reading import MOST, WITHIN, read

WRITERS = ("kcna", "mccune", "revised", "habit", "cyrillic", "katakana", "hanja", "simplified")


@pytest.mark.parametrize("writer", WRITERS)
def test_office_holders_in_every_writing(writer: str) -> None:
    missed = [(person.hangul, getattr(person, writer)) for person in NORTH
              if score(getattr(person, writer), person.hangul) < LINE]  # fmt: skip
    assert missed == []


@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un", "KIM JONG UN", "Kim Jong-un", "Kim Jongun", "Kim, Jong Un", "KIM, Jong-Un", "Jong Un Kim",
        "Jong-un Kim",
        "KIMJONGUN", "kimjongun", "Kim Chŏng-ŭn", "Kim Cho'ng-u'n", "Kim Chong-un", "Gim Jeong-eun", "Kim Jung-eun",
        "Kim Jeong Un", "金正恩", "金 正恩", "김정은", "김 정은", "정은 김", "Ким Чен Ын", "Ким Чжон Ын",
        "キム・ジョンウン", "キム ジョンウン", "Jin Zhengen", "Jin Zheng'en", "Kim Dzsongun", "Kim Čong-un",
        "Kirn Jong Un",
        "Kim   Jong\u00a0Un", "Kim Jong Un.", "\uff2b\uff29\uff2d Jong Un",
    ],
)  # fmt: skip
def test_one_name_in_all_its_shapes(text: str) -> None:
    assert score(text, "김정은") >= LINE


@pytest.mark.parametrize(
    ("text", "hangul"),
    [("Kim Jong Un", "김은정"), ("Kim, Jong Un", "은종김"), ("Jong, Un Kim", "김종은"), ("Un Jong Kim", "김정은")],
)
def test_the_order_of_the_given_name_counts(text: str, hangul: str) -> None:
    assert score(text, hangul) < LINE


def test_a_surname_at_the_end_costs_something_and_a_comma_forbids_it() -> None:
    assert cost("Kim Jong Un", "김정은") < cost("Jong Un Kim", "김정은") < cost("Jong-un, Kim", "김정은")


@pytest.mark.parametrize(
    ("text", "hangul"),
    [
        ("Namgung Min", "남궁민"), ("Namkoong Min", "남궁민"), ("Nam Gung Min", "남궁민"), ("Min Namgung", "남궁민"),
        ("Hwangbo Kwan", "황보관"), ("Jegal Sung-yeol", "제갈성렬"), ("Sunwoo Eun-sook", "선우은숙"),
        ("Dokgo Young-jae", "독고영재"), ("Sakong Il", "사공일"), ("南宮珉", "남궁민"), ("ナムグン・ミン", "남궁민"),
        ("Намгун Мин", "남궁민"),
    ],
)  # fmt: skip
def test_surnames_of_two_syllables(text: str, hangul: str) -> None:
    assert score(text, hangul) >= LINE


def test_hwang_bora_is_not_of_the_hwangbo() -> None:
    assert name("황보라").divisions[0].heads == 2
    assert score("Hwang Bo-ra", "황보라") > 0.95


@pytest.mark.parametrize(
    ("text", "hangul"),
    [("Hŏ Dam", "허담"), ("O Kŭng-nyŏl", "오극렬"), ("O Kung-nyol", "오극렬"), ("Yun Chŏng-nin", "윤정린"),
     ("Cho Myŏng-nok", "조명록"), ("Yang Hyŏng-sŏp", "양형섭"), ("Sŏ Sŏng-nam", "서석남")],
)  # fmt: skip
def test_sounds_that_meet_in_mccune_reischauer(text: str, hangul: str) -> None:
    assert score(text, hangul) >= LINE


@pytest.mark.parametrize(
    ("marked", "right", "wrong"),
    [
        ("Kim Yŏng-ch'ŏl", "김영철", "김용철"), ("Kim Yong-ch'ŏl", "김용철", "김영철"), ("Chang Sŏng-t'aek", "장성택",
        "장송택"),
        ("Kim Yo'ng-ch'o'l", "김영철", "김용철"), ("Yi Chong-sŏk", "이종석", "이정석"), ("Yi Chŏng-sok", "이정속",
        "이정석"),
        ("Kim Ŭn-suk", "김은숙", "김윤숙"),
    ],
)  # fmt: skip
def test_a_breve_speaks_for_all_letters_of_the_name(marked: str, right: str, wrong: str) -> None:
    assert score(marked, right) > 0.85
    assert score(marked, wrong) < LINE


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Gim Yong-cheol", "김용철", "김영철"),
        ("Hwang Byeong-so", "황병소", "황병서"),
        ("Bak Jong-cheon", "박종천", "박정천"),
    ],
)
def test_eo_speaks_for_the_o_beside_it(text: str, right: str, wrong: str) -> None:
    assert score(text, right) > 0.9
    assert score(text, wrong) < LINE


def test_eo_in_a_surname_says_nothing_of_the_rest() -> None:
    assert score("Jeong Yong-chol", "정영철") >= LINE
    assert score("Seo Jong Hyun", "서정현") >= LINE


@pytest.mark.parametrize(
    ("left", "right"),
    [("Gim Il-seong", "Gim Il-seung"), ("Lee Seong", "Lee Seung"), ("Gim Jeong-eun", "Gim Jeung-eun"),
     ("Kim Kyung-hee", "Kim Kyung-hae")],
)  # fmt: skip
def test_a_syllable_is_not_cut_in_two_so_that_half_of_it_agrees(left: str, right: str) -> None:
    assert score(left, right) < LINE


def test_a_syllable_alone_may_still_be_two() -> None:
    assert score("Lee Seung", "이세웅") >= LINE
    assert score("Kim Hyejin", "김혜진") > 0.9


@pytest.mark.parametrize(
    "text",
    ["", "Kim", "김", "金", "Kim Jong Un Il Song", "Александр Пушкин", "Kim Jong Un 김정은", "12 34", "Kim\x00",
     "Smith",
     "Vladimir Putin", "Robert E. Lee", "Jawaharlal Nehru", "🙂", "ㄱㅁ ㅈㅇ", "김정은김정은"],
)  # fmt: skip
def test_what_is_no_korean_name(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "hangul"),
    [
        ("كيم جونغ أون", "김정은"),
        ("كيم جونغ إيل", "김정일"),
        ("كيم إل سونغ", "김일성"),
        ("مون جاي إن", "문재인"),
        ("تشوي ريونغ هاي", "최룡해"),
        ("کیم جونگ اون", "김정은"),
        ("پارک گون-هه", "박근혜"),
        ("ری سول-جو", "리설주"),
        ("קים ג'ונג און", "김정은"),
        ("קים יו-ג'ונג", "김여정"),
        ("פאק גון-הה", "박근혜"),
        ("צ'ה ריונג-הה", "최룡해"),
        ("Κιμ Γιονγκ Ουν", "김정은"),
        ("Τσόε Σον-χούι", "최선희"),
        ("Κιμ Ντάε-τζουνγκ", "김대중"),
    ],
)
def test_other_alphabets_of_the_press(text: str, hangul: str) -> None:
    assert score(text, hangul) >= LINE


def test_other_alphabets_tell_people_apart() -> None:
    texts = ("كيم جونغ أون", "كيم إل سونغ", "קים יו-ג'ונג", "Κιμ Ντάε-τζουνγκ", "تشوي ريونغ هاي")
    hangul = ("김정은", "김일성", "김여정", "김대중", "최룡해")
    agreeing = {(text, other) for text in texts for other in hangul if score(text, other) >= LINE}
    assert agreeing == set(zip(texts, hangul, strict=True))


@pytest.mark.parametrize(
    "text", ["محمد علي", "حسن روحاني", "שמעון פרס", "משה דיין", "Αλέξης Τσίπρας", "Νίκος Καζαντζάκης"]
)
def test_names_of_those_alphabets_are_seldom_korean(text: str) -> None:
    assert read(text) is None


def test_divisions_are_cheapest_first_and_few() -> None:
    for person in NORTH:
        for text in person:
            divisions = name(text).divisions
            costs = [division.least for division in divisions]
            assert costs == sorted(costs)
            assert len(divisions) <= MOST
            assert costs[-1] <= costs[0] + WITHIN
            assert all(len(item.chunks) == len(item.readings) > item.heads for item in divisions)


@given(st.text())
def test_any_text_is_a_name_or_none(text: str) -> None:
    found = read(text)
    assert found is None or (found.text == text and found.least >= 0.0)


@pytest.mark.parametrize("piece", ["Kim ", "jong", "김", "金", "キ", "Ким ", "-", "'", "ŏ", " ", "\u0301", "가나다라"])
def test_ten_thousand_characters_are_refused_before_they_are_read(piece: str) -> None:
    assert read(piece * (10_000 // len(piece))) is None


@pytest.mark.parametrize(
    "text", ["a" * 80, "ong" * 26, "kimyongchol" * 7, "i-" * 40, "o u " * 20, "유" * 80, "ウ" * 80]
)
def test_the_longest_text_has_few_divisions(text: str) -> None:
    found = read(text)
    assert found is None or len(found.divisions) <= MOST
