"""What stands in a name before it is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.names.korean.tokens import LONGEST, fold, tokens


@pytest.mark.parametrize(
    ("text", "script"),
    [("김정은", "hangul"), ("김 정은", "hangul"), ("金正恩", "hanja"), ("张成泽", "hanja"), ("キム・ジョンウン",
     "kana"),
     ("Ким Чен Ын", "cyrillic"), ("Kim Jong Un", "latin"), ("Kim Chŏng-ŭn", "latin"), ("ｷﾑ ｼﾞｮﾝｳﾝ", "kana")],
)  # fmt: skip
def test_script(text: str, script: str) -> None:
    found = tokens(text)
    assert found is not None
    assert found.script == script


@pytest.mark.parametrize(
    "text", ["", "   ", "...", "김Kim", "Kim 김", "กิม", "김א", "Κim", "123 %", "Kim; DROP", "\x00", "x" * 81]
)
def test_what_is_in_no_script_that_is_read(text: str) -> None:
    assert tokens(text) is None


def test_a_comma_is_the_writers_word_for_the_surname() -> None:
    found = tokens("KIM, Jong-un")
    assert found is not None
    assert found.comma
    assert found.units == (("kim",), ("jong", "un"))


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\uff65"])
def test_every_hyphen_binds(hyphen: str) -> None:
    found = tokens(f"Kim Jong{hyphen}un")
    assert found is not None
    assert found.units == (("kim",), ("jong", "un"))


@pytest.mark.parametrize(
    "mark", ["'", "\u2018", "\u2019", "\u201b", "\u02bc", "\u02bb", "\u02b9", "`", "\u00b4", "\uff07"]
)
def test_every_apostrophe_is_one(mark: str) -> None:
    assert fold(f"Ch{mark}oe") == "ch'oe"


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Ri Yo'ng-ho", (("ri",), ("yŏng", "ho"))),
        ("Kim Yo\u2019ng Ch\u2019o\u2019l", (("kim",), ("yŏng",), ("chʻŏl",))),
        ("Kim Yŏng-ch\u2019ŏl", (("kim",), ("yŏng", "chʻŏl"))),
        ("Ch'oe T'ae-bok", (("chʻoe",), ("tʻae", "bok"))),
        ("Pak To'-Ch'un", (("pak",), ("tŏ", "chʻun"))),
        ("KIM JONG-UN", (("kim",), ("jong", "un"))),
        ("Kim Jong Un.", (("kim",), ("jong",), ("un",))),
        ("W. Chan Kim", (("w",), ("chan",), ("kim",))),
        ("WHANG Sok Wha", (("hwang",), ("sok",), ("hwa",))),
        ("K\u0131m Il", (("kim",), ("il",))),
        ("Kim Čong-un", (("kim",), ("cong", "un"))),
    ],
)
def test_latin_units(text: str, units: object) -> None:
    found = tokens(text)
    assert found is not None
    assert found.units == units


def test_accents_are_kept_beside_for_other_languages() -> None:
    found = tokens("Kim Čong-un")
    assert found is not None
    assert found.accented == (("kim",), ("čong", "un"))


def test_decomposed_hangul_is_composed() -> None:
    found = tokens("\u1100\u1175\u11b7\u110c\u1165\u11bc\u110b\u1173\u11ab")
    assert found is not None
    assert found.units == (("김정은",),)


@given(st.text(max_size=LONGEST + 20))
def test_any_text_has_units_or_none(text: str) -> None:
    found = tokens(text)
    assert found is None or (found.units and all(piece for unit in found.units for piece in unit))


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(fold(fold(text)))


@pytest.mark.parametrize(
    ("text", "script", "units"),
    [
        ("Κιμ Γιόνγκ-Ιλ", "greek", (("κιμ",), ("γιονγκ", "ιλ"))),
        ("Σος", "greek", (("σοσ",),)),
        ("کیم جونگ‌اون", "arabic", (("كيم",), ("جونگاون",))),
        ("كِيم إل سُونغ", "arabic", (("كيم",), ("ال",), ("سونغ",))),
        ("קים ג׳ונג־און", "hebrew", (("קימ",), ("ג'ונג", "אונ"))),
        ("קִים", "hebrew", (("קימ",),)),
    ],
)
def test_other_alphabets_are_folded(text: str, script: str, units: object) -> None:
    found = tokens(text)
    assert found is not None
    assert (found.script, found.units) == (script, units)
