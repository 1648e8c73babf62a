"""Several names in one field, taken apart; what is said about a name is no name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.lists.documents import numbers_in
from vedette.lists.packed import bare, unpack


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hong Kil Tong", ["Hong Kil Tong"]),
        ("Hong Kil Tong; Hong Gil-dong", ["Hong Kil Tong", "Hong Gil-dong"]),
        ("a) Hong Kil Tong b) Hong Gil-dong", ["Hong Kil Tong", "Hong Gil-dong"]),
        ("Kites Ltd a.k.a. Balloons Ltd", ["Kites Ltd", "Balloons Ltd"]),
        ("Kites Ltd (f.k.a. Balloons Ltd)", ["Kites Ltd", "Balloons Ltd"]),
        ("Kites Ltd (Aliases: KL, Kites)", ["Kites Ltd", "KL", "Kites"]),
        ("STRELSAU BANK (SB)", ["STRELSAU BANK (SB)", "STRELSAU BANK", "SB"]),
        ("LEADER (RURITANIA) INTERNATIONAL", ["LEADER (RURITANIA) INTERNATIONAL"]),
        ("Hong Kil Tong (홍길동)", ["Hong Kil Tong", "홍길동"]),
        ("\u2018KITE\u2019", ["KITE"]),
        ("OLD KITES (XXE.018)", ["OLD KITES"]),
        ("N'GUESSAN AKA Jean", ["N'GUESSAN AKA Jean"]),
        ("Chang, Myong Ho", ["Chang, Myong Ho"]),
        ("KITE FOUNDATION (PAKISTAN)", ["KITE FOUNDATION (PAKISTAN)"]),
        ("Hong Kil Tong, born 1 Jan. 1953 (passport 12)", ["Hong Kil Tong"]),
        ("Hong Kil Tong (original script: 홍길동)", ["Hong Kil Tong", "홍길동"]),
        ("f.k.a.: Kites Ltd; f.k.a.: KL", ["Kites Ltd", "KL"]),
    ],
)
def test_names_of_a_field(text: str, names: list[str]) -> None:
    assert [name for name, _ in unpack(text, "primary").names] == names


def test_kinds_follow_the_words() -> None:
    found = dict(unpack("Kites Ltd, f.k.a. Balloons Ltd; Zeppelin Ltd", "primary").names)
    assert found == {"Kites Ltd": "primary", "Balloons Ltd": "former", "Zeppelin Ltd": "alias"}
    assert dict(unpack("ONE; TWO", "weak_alias").names) == {"ONE": "weak_alias", "TWO": "weak_alias"}
    assert dict(unpack("ONE (TWO; THREE)", "weak_alias").names) == dict.fromkeys(("ONE", "TWO", "THREE"), "weak_alias")
    assert unpack("ONE (previously listed as)", "alias").names == (("ONE", "former"),)


def test_remarks_are_kept_and_are_no_names() -> None:
    found = unpack("Hong Kil Tong (birth name)", "alias")
    assert found.names == (("Hong Kil Tong", "alias"),)
    assert found.remarks == ("Hong Kil Tong: birth name",)


def test_a_ship_in_brackets_is_what_it_was_called() -> None:
    found = unpack("Kite 1 (Balloon) (Zeppelin)", "primary", ship=True)
    assert found.names == (("Kite 1", "primary"), ("Balloon", "former"), ("Zeppelin", "former"))


@given(st.text(alphabet="ab ;()[].,ka'\u2018\u2019\u91d1", max_size=200))
def test_any_text_gives_bare_names_of_its_own_letters(text: str) -> None:
    for name, _ in unpack(text, "alias").names:
        assert name == name.strip()
        assert set(name) <= set(text) | {" "}
        assert bare(name)


@pytest.mark.parametrize("size", [1_000, 100_000])
@pytest.mark.parametrize("unit", ["(", ")", "a.k.a. ", "; ", "a) ", "(x) ", "\u2018"])
def test_hostile_text_ends(unit: str, size: int) -> None:
    for text in (unit * (size // len(unit)), unit * (1_900 // len(unit)), f"a {unit}" * (1_900 // (len(unit) + 2))):
        for ship in (False, True):
            assert isinstance(unpack(text, "primary", ship=ship).names, tuple)


def test_brackets_within_brackets_end() -> None:
    assert unpack("ONE " + "(TWO; " * 300 + ")" * 300, "primary").names


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("R123456", ("R123456",)),
        ("381 (Expired 25 Jan. 2016)", ("381",)),
        ("381, issued on 22.3.2013", ("381",)),
        ("381 expires 22.2.2017.", ("381",)),
        ("Ruritanian passport No. 513", ("513",)),
        ("No34409/129", ("No34409/129",)),
        ("381; 382", ("381", "382")),
        ("381 / 382", ("381", "382")),
        ("B/011641", ("B/011641",)),
        ("Does not exist", ()),
        ("PS 472", ("PS 472",)),
    ],
)
def test_numbers_of_documents(text: str, numbers: tuple[str, ...]) -> None:
    assert numbers_in(text) == numbers
