"""Characters: readings, other forms, Mandarin."""

from __future__ import annotations

import unicodedata

import pytest

from tests.names.korean.scores import LINE, score
from vedette.names.korean import hanja


@pytest.mark.parametrize(
    ("char", "reading"),
    [("正", "정"), ("恩", "은"), ("英", "영"), ("哲", "철"), ("成", "성"), ("澤", "택"), ("龍", "용"), ("海", "해"),
     ("吉", "길"), ("姬", "희"), ("烈", "열"), ("祿", "녹"), ("浩", "호"), ("燮", "섭"), ("鐵", "철"), ("光", "광")],
)  # fmt: skip
def test_reading_in_a_given_name(char: str, reading: str) -> None:
    found = hanja.readings(char, as_surname=False)
    assert min(found, key=found.__getitem__) == reading


@pytest.mark.parametrize(
    ("char", "surname"),
    [("金", "김"), ("李", "이"), ("朴", "박"), ("崔", "최"), ("鄭", "정"), ("趙", "조"), ("盧", "노"), ("柳", "유"),
     ("林", "임"), ("張", "장"), ("太", "태"), ("池", "지"), ("南", "남"), ("曺", "조"), ("裵", "배"), ("郑", "정")],
)  # fmt: skip
def test_surname(char: str, surname: str) -> None:
    assert hanja.readings(char, as_surname=True)[surname] == 0.0


def test_gold_is_kim_as_a_surname_and_kum_in_a_given_name() -> None:
    head, rest = hanja.readings("金", as_surname=True), hanja.readings("金", as_surname=False)
    assert head["김"] < head["금"]
    assert rest["금"] < rest["김"]


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [("赵", "趙"), ("龙", "龍"), ("铁", "鐵"), ("张", "張"), ("泽", "澤"), ("吴", "吳"), ("权", "權"), ("韩", "韓"),
     ("贤", "賢"), ("顺", "順"), ("东", "東"), ("禄", "祿")],
)  # fmt: skip
def test_simplified_forms(simplified: str, traditional: str) -> None:
    assert hanja.traditional(simplified) == traditional
    assert hanja.readings(simplified, as_surname=False) == hanja.readings(traditional, as_surname=False)


@pytest.mark.parametrize(
    ("japanese", "traditional"),
    [("栄", "榮"), ("沢", "澤"), ("竜", "龍"), ("鉄", "鐵"), ("徳", "德"), ("浜", "濱"), ("広", "廣"), ("恵", "惠"),
     ("桜", "櫻")],
)  # fmt: skip
def test_japanese_forms(japanese: str, traditional: str) -> None:
    assert hanja.readings(japanese, as_surname=False) == hanja.readings(traditional, as_surname=False)


@pytest.mark.parametrize(
    ("text", "hangul"),
    [
        ("\uf90a\u6b63\u6069", "김정은"),
        ("\uf9e1\u5bb9\u6d69", "리용호"),
        ("崔\uf9c4海", "최룡해"),
        ("\uf934光鐵", "로광철"),
    ],
)
def test_compatibility_ideographs_of_korean_code_pages(text: str, hangul: str) -> None:
    """金 U+F90A, 李 U+F9E1, 龍 U+F9C4, 老 U+F934: old Korean encodings had one code for each reading."""
    assert text != unicodedata.normalize("NFKC", text)
    assert score(unicodedata.normalize("NFKC", text), text) > 0.99
    if "\uf934" not in text:
        assert score(text, hangul) > 0.9


@pytest.mark.parametrize("forms", ["榮荣栄", "鐵铁鉄", "龍龙竜", "國国", "萬万", "澤泽沢"])
def test_forms_of_three_countries_are_one(forms: str) -> None:
    """荣 and 鉄 have Korean readings of their own in Unihan, and are still what 榮 and 鐵 are."""
    assert all(hanja.one_form(left, right) for left in forms for right in forms)


@pytest.mark.parametrize(("left", "right"), [("英", "榮"), ("哲", "鐵"), ("李", "里"), ("成", "城")])
def test_other_characters_of_one_reading_are_not(left: str, right: str) -> None:
    assert not hanja.one_form(left, right)


@pytest.mark.parametrize(
    ("char", "sound"), [("正", "zheng"), ("恩", "en"), ("铁", "tie"), ("龍", "long"), ("呂", "lv")]
)
def test_mandarin(char: str, sound: str) -> None:
    assert sound in hanja.mandarin(char, as_surname=False)


def test_mandarin_of_a_surname() -> None:
    assert {"piao", "pu"} <= set(hanja.mandarin("朴", as_surname=True))
    assert "piao" not in hanja.mandarin("朴", as_surname=False)


def test_every_sound_in_pinyin_has_readings_at_some_cost() -> None:
    table = hanja.pinyin_given()
    assert {"jin", "zhen", "zheng", "yong", "zhe", "long", "cheng", "xiong"} <= set(table)
    assert all(cost >= 0.0 for found in table.values() for cost in found.values())
    assert all(found for found in table.values())


def test_surnames_in_pinyin() -> None:
    table = hanja.pinyin_surname()
    for sound, name in (("jin", "김"), ("li", "이"), ("piao", "박"), ("pu", "박"), ("cui", "최"), ("zhao", "조")):
        assert table[sound][name] == 0.0


@pytest.mark.parametrize("char", ["a", "김", "ア", "𠮷", "々", "〇", "㍿"])
def test_what_has_no_korean_reading(char: str) -> None:
    assert hanja.readings(char, as_surname=False) == {}
    assert not hanja.is_character(char)


@pytest.mark.parametrize(
    ("left", "right"), [("張成澤", "张成泽"), ("張成澤", "張成沢"), ("趙明祿", "赵明禄"), ("廉鐵成", "廉鉄成")]
)
def test_two_forms_of_one_name_are_one_name(left: str, right: str) -> None:
    assert score(left, right) > 0.99


@pytest.mark.parametrize(("left", "right"), [("李英浩", "李榮浩"), ("金英哲", "金永哲"), ("張成澤", "張成鐸")])
def test_other_characters_are_not_quite_the_same_name(left: str, right: str) -> None:
    assert score(left, right) < 0.95


def test_another_reading_is_another_name() -> None:
    assert score("金英哲", "金英春") < LINE
