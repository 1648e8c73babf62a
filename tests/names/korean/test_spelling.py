"""The parts of syllables by the official rules, written here once more by hand, against the tables."""

from __future__ import annotations

import pytest

from vedette.names.korean import spelling
from vedette.names.korean.hangul import join
from vedette.names.korean.spelling import Alphabet

OFFICIAL = 0.1
"""What a spelling of an official system costs at most, so that a name of three stays far above the line."""

# Revised Romanization of Korean, notice 2000-8 of the Ministry of Culture and Tourism, tables 1 and 2
REVISED_VOWELS = {
    "ㅏ": "a", "ㅓ": "eo", "ㅗ": "o", "ㅜ": "u", "ㅡ": "eu", "ㅣ": "i", "ㅐ": "ae", "ㅔ": "e", "ㅚ": "oe", "ㅟ": "wi",
    "ㅑ": "ya", "ㅕ": "yeo", "ㅛ": "yo", "ㅠ": "yu", "ㅒ": "yae", "ㅖ": "ye", "ㅘ": "wa", "ㅙ": "wae", "ㅝ": "wo",
    "ㅞ": "we", "ㅢ": "ui",
}  # fmt: skip
REVISED_ONSETS = {
    "ㄱ": "g", "ㄲ": "kk", "ㅋ": "k", "ㄷ": "d", "ㄸ": "tt", "ㅌ": "t", "ㅂ": "b", "ㅃ": "pp", "ㅍ": "p", "ㅈ": "j",
    "ㅉ": "jj", "ㅊ": "ch", "ㅅ": "s", "ㅆ": "ss", "ㅎ": "h", "ㄴ": "n", "ㅁ": "m", "ㅇ": "", "ㄹ": "r",
}  # fmt: skip
LATIN_CODAS = {"ㄱ": "k", "ㄴ": "n", "ㄷ": "t", "ㄹ": "l", "ㅁ": "m", "ㅂ": "p", "ㅇ": "ng"}

# McCune and Reischauer 1939, tables of vowels and of initial consonants; ʻ is their mark of aspiration
MCCUNE_VOWELS = REVISED_VOWELS | {"ㅓ": "ŏ", "ㅡ": "ŭ", "ㅕ": "yŏ", "ㅝ": "wŏ", "ㅢ": "ŭi"}
MCCUNE_ONSETS = {
    "ㄱ": "k", "ㄴ": "n", "ㄷ": "t", "ㄹ": "r", "ㅁ": "m", "ㅂ": "p", "ㅅ": "s", "ㅇ": "", "ㅈ": "ch", "ㅊ": "chʻ",
    "ㅋ": "kʻ", "ㅌ": "tʻ", "ㅍ": "pʻ", "ㅎ": "h",
}  # fmt: skip
MCCUNE_VOICED = {"ㄱ": "g", "ㄷ": "d", "ㅂ": "b", "ㅈ": "j"}

# The DPRK's rules of 1992 (UNGEGN, E/CONF.94/INF.72), without the breves that its press leaves out
KCNA_VOWELS = REVISED_VOWELS | {"ㅓ": "o", "ㅡ": "u", "ㅕ": "yo", "ㅢ": "ui"}
KCNA_ONSETS = MCCUNE_ONSETS | {"ㅈ": "j", "ㅊ": "ch", "ㅋ": "kh", "ㅌ": "th", "ㅍ": "ph"}

# Kontsevich, as the Russian press has used it since the 1970s
KONTSEVICH_VOWELS = {
    "ㅏ": "а", "ㅓ": "о", "ㅗ": "о", "ㅜ": "у", "ㅡ": "ы", "ㅣ": "и", "ㅐ": "э", "ㅔ": "е", "ㅚ": "ве", "ㅟ": "ви",
    "ㅑ": "я", "ㅕ": "ё", "ㅛ": "ё", "ㅠ": "ю", "ㅖ": "е", "ㅘ": "ва", "ㅙ": "вэ", "ㅝ": "во", "ㅞ": "ве", "ㅢ": "ый",
}  # fmt: skip
KONTSEVICH_ONSETS = {
    "ㄱ": "к", "ㄲ": "кк", "ㅋ": "кх", "ㄷ": "т", "ㄸ": "тт", "ㅌ": "тх", "ㅂ": "п", "ㅃ": "пп", "ㅍ": "пх", "ㅈ": "ч",
    "ㅉ": "чч", "ㅊ": "чх", "ㅅ": "с", "ㅆ": "сс", "ㅎ": "х", "ㄴ": "н", "ㅁ": "м", "ㅇ": "", "ㄹ": "р",
}  # fmt: skip
KONTSEVICH_VOICED = {"ㄱ": "г", "ㄷ": "д", "ㅂ": "б", "ㅈ": "чж"}
KONTSEVICH_CODAS = {"ㄱ": "к", "ㄴ": "н", "ㄷ": "т", "ㄹ": "ль", "ㅁ": "м", "ㅂ": "п", "ㅇ": "н"}


def spellings(syllable: str, alphabet: Alphabet) -> dict[str, float]:
    found: dict[str, float] = {}
    for letters, cost, _, _ in spelling.ways(syllable, alphabet):
        found[letters] = min(cost, found.get(letters, 9.0))
    return found


@pytest.mark.parametrize(
    ("alphabet", "onsets", "vowels", "codas"),
    [
        ("latin", REVISED_ONSETS, REVISED_VOWELS, LATIN_CODAS),
        ("latin", MCCUNE_ONSETS, MCCUNE_VOWELS, LATIN_CODAS),
        ("latin", MCCUNE_VOICED, MCCUNE_VOWELS, LATIN_CODAS),
        ("latin", KCNA_ONSETS, KCNA_VOWELS, LATIN_CODAS),
        ("cyrillic", KONTSEVICH_ONSETS, KONTSEVICH_VOWELS, KONTSEVICH_CODAS),
        ("cyrillic", KONTSEVICH_VOICED, KONTSEVICH_VOWELS, KONTSEVICH_CODAS),
    ],
    ids=["Revised", "McCune-Reischauer", "McCune-Reischauer voiced", "KCNA", "Kontsevich", "Kontsevich voiced"],
)
def test_every_syllable_of_a_system_is_spelled_so(
    alphabet: Alphabet, onsets: dict[str, str], vowels: dict[str, str], codas: dict[str, str]
) -> None:
    missing = []
    for onset, first in onsets.items():
        for vowel, second in vowels.items():
            for coda, third in {"": "", **codas}.items():
                syllable = join(onset, vowel, coda)
                if spellings(syllable, alphabet).get(first + second + third, 9.0) > OFFICIAL:
                    missing.append((syllable, first + second + third))
    assert missing == []


@pytest.mark.parametrize(
    ("syllable", "kana"),
    [("김", "kimu"), ("정", "jon"), ("일", "iru"), ("영", "yon"), ("철", "choru"), ("박", "paku"), ("룡", "ryon"),
     ("희", "hi"), ("섭", "sopu"), ("택", "teku"), ("원", "won"), ("현", "hyon"), ("계", "ke"), ("관", "gwan")],
)  # fmt: skip
def test_katakana_gives_a_final_consonant_a_vowel(syllable: str, kana: str) -> None:
    assert spellings(syllable, "kana").get(kana, 9.0) <= 0.2


@pytest.mark.parametrize(
    ("letters", "likely", "other"),
    [("yong", "용", "영"), ("jong", "종", "정"), ("song", "송", "성"), ("un", "은", "운"), ("chol", "철", "졸")],
)
def test_a_spelling_without_breves_keeps_both_readings(letters: str, likely: str, other: str) -> None:
    found = spelling.given("latin", "plain")[letters]
    assert found[likely] <= 0.7
    assert found[other] <= 0.9


@pytest.mark.parametrize(("letters", "kept", "gone"), [("yong", "용", "영"), ("jong", "종", "정"), ("un", "운", "은")])
def test_beside_breves_a_plain_letter_is_what_it_says(letters: str, kept: str, gone: str) -> None:
    found = spelling.given("latin", "marked")[letters]
    assert found[kept] <= 0.2
    assert found.get(gone, 9.0) > 2.0


@pytest.mark.parametrize(("letters", "kept", "gone"), [("yong", "용", "영"), ("jong", "종", "정"), ("cho", "초", "처")])
def test_beside_eo_a_plain_o_is_what_it_says(letters: str, kept: str, gone: str) -> None:
    found = spelling.given("latin", "revised")[letters]
    assert found[kept] <= 0.2
    assert found.get(gone, 9.0) > 2.0


def test_beside_eo_a_u_may_still_be_a_habit() -> None:
    assert spelling.given("latin", "revised")["hun"]["헌"] < 1.5


@pytest.mark.parametrize(
    ("letters", "name"),
    [("kim", "김"), ("gim", "김"), ("lee", "이"), ("ri", "이"), ("rhee", "이"), ("yi", "이"), ("park", "박"), ("pak",
     "박"),
     ("choi", "최"), ("choe", "최"), ("jung", "정"), ("chung", "정"), ("jong", "정"), ("cho", "조"), ("jo", "조"),
     ("kang", "강"), ("paek", "백"), ("paik", "백"), ("ryu", "유"), ("yoo", "유"), ("rim", "임"), ("lim", "임"),
     ("thae", "태"), ("hwang", "황"), ("jon", "전"), ("chun", "전"), ("suh", "서"), ("ro", "노"), ("roh", "노")],
)  # fmt: skip
def test_surnames_as_people_write_them(letters: str, name: str) -> None:
    assert spelling.surname("latin", "plain")[letters][name] <= 0.5


@pytest.mark.parametrize(
    ("letters", "name"),
    [("ким", "김"), ("цой", "최"), ("пак", "박"), ("ли", "이"), ("тен", "정"), ("хегай", "허"), ("югай", "유"),
     ("хан", "한"), ("чон", "정"), ("чхве", "최")],
)  # fmt: skip
def test_surnames_of_russian_texts_and_of_koryo_saram_families(letters: str, name: str) -> None:
    assert spelling.surname("cyrillic", "plain")[letters][name] <= 0.5


@pytest.mark.parametrize(
    ("letters", "first", "second"),
    [("namgung", "nam", "gung"), ("namkoong", "nam", "koong"), ("hwangbo", "hwang", "bo"), ("jegal", "je", "gal"),
     ("sunwoo", "sun", "woo"), ("dokgo", "dok", "go"), ("tokko", "tok", "ko"), ("sagong", "sa", "gong")],
)  # fmt: skip
def test_surnames_of_two_syllables_are_cut_where_the_syllables_meet(letters: str, first: str, second: str) -> None:
    assert spelling.double_surname("latin", "plain")[letters][:2] == (first, second)


def test_nothing_kept_is_dearer_than_the_ceiling() -> None:
    for style in ("plain", "marked", "revised"):
        for table in (spelling.given("latin", style), spelling.surname("latin", style)):
            assert all(0.0 <= cost <= spelling.CEILING for found in table.values() for cost in found.values())
            assert all(found for found in table.values())
