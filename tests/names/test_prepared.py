"""Names made ready once: what preparing saves changes no score, and the quick look loses no match."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vedette import names

WORDS = ("Kim", "Ri", "Yong", "Chol", "Sung", "Ho", "Strelsau", "Trading", "Company", "Ltd", "Ivanov", "Sergei", "Al",
         "Hassan", "김", "영철", "金英哲", "Ким", "Чхоль", "محمد", "(", ")", "a.k.a.", "-")  # fmt: skip
texts = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
anything = st.text(max_size=80)
schemata = st.sampled_from(["", "Person", "Company", "Organization", "Vessel", "LegalEntity"])


@settings(max_examples=150)
@given(texts | anything, texts | anything, schemata)
def test_the_score_alone_is_that_of_the_comparison(left: str, right: str, schema: str) -> None:
    a, b = names.prepare(left, schema), names.prepare(right, schema)
    found = names.comparison(a, b)
    assert found.score == pytest.approx(names.score(a, b))
    assert 0.0 <= found.score <= 1.0
    assert found.reason


@settings(max_examples=150)
@given(texts | anything, texts | anything, schemata)
def test_both_ways_round_are_the_same(left: str, right: str, schema: str) -> None:
    assert names.compare(left, right, schema).score == pytest.approx(names.compare(right, left, schema).score)


@settings(max_examples=100)
@given(texts | anything, texts | anything)
def test_one_is_for_the_same_name_alone(left: str, right: str) -> None:
    a, b = names.prepare(left), names.prepare(right)
    assert (names.score(a, b) == 1.0) == (bool(a.normal) and a.normal == b.normal)


@settings(max_examples=200)
@given(texts, texts)
def test_the_quick_look_loses_no_match(left: str, right: str) -> None:
    a, b = names.prepare(left), names.prepare(right)
    if not names.may_match(a, b):
        assert names.score(a, b) < 0.7


@settings(max_examples=100)
@given(texts, schemata)
def test_a_name_shares_keys_with_itself(text: str, schema: str) -> None:
    name = names.prepare(text, schema)
    if any(char.isalpha() for char in text):
        assert names.keys(name)
    assert names.keys(name) == names.keys(names.prepare(text, schema))


def test_case_marks_and_spaces_make_no_other_name() -> None:
    for other in ("KIM YONG CHOL", "kim  yong-chol", "Kim, Yong Chol", "Kim Yong Chol."):
        assert names.compare("Kim Yong Chol", other).score == 1.0


def test_a_text_too_long_is_read_in_part_and_at_once() -> None:
    long = names.prepare("Kim " * 10_000)
    assert len(long.text) == 1_000
    assert names.score(long, names.prepare("Kim Yong Chol")) < 0.7


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("KIM Yong Chol (김영철)", ("KIM Yong Chol", "김영철")),
        ("Kim Yong Chol a.k.a. Kim Young-Chol", ("Kim Yong Chol", "Kim Young-Chol")),
        ("Strelsau Boats (formerly Zenda Boats)", ("Strelsau Boats",)),
        ("Kim Yong Chol", ("Kim Yong Chol",)),
        ("", ("",)),
        ("()", ("()",)),
    ],
)
def test_a_text_that_gives_a_name_twice(text: str, parts: tuple[str, ...]) -> None:
    found = names.variants(text)
    assert found[: len(parts)] == parts
    assert 1 <= len(found) <= 6


def test_many_brackets_are_not_many_names() -> None:
    assert len(names.variants("".join(f"(name {number})" for number in range(500)))) <= 6
