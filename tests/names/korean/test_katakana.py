"""Katakana in Hepburn letters."""

from __future__ import annotations

import pytest

from vedette.names.korean.katakana import hepburn


@pytest.mark.parametrize(
    ("kana", "letters"),
    [
        ("キム", "kimu"), ("パク", "paku"), ("リ", "ri"), ("ジョンウン", "jonun"), ("チョル", "choru"), ("ミョン",
        "myon"),
        ("チェ", "che"), ("ジェ", "je"), ("シェ", "she"), ("ウォン", "won"), ("ウィ", "wi"), ("クァン", "kwan"),
        ("グァン", "gwan"), ("ファン", "fwan"), ("フィ", "fwi"), ("フン", "fun"), ("シン", "shin"), ("ツ", "tsu"),
        ("ヨー", "yo"), ("イェ", "ye"), ("リュ", "ryu"), ("ソク", "soku"), ("ッ", "x"), ("", ""),
    ],
)  # fmt: skip
def test_letters(kana: str, letters: str) -> None:
    assert hepburn(kana) == letters


@pytest.mark.parametrize("text", ["漢", "a", "ヷ", "ー", "ョ", "ンァ"])
def test_strange_signs_do_not_raise(text: str) -> None:
    assert isinstance(hepburn(text), str)


def test_a_sign_that_is_no_katakana_shows() -> None:
    assert "?" in hepburn("キ漢ム")
