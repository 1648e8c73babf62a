"""What holds for any two names whatever: symmetry, bounds, no exception, no blow-up."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.names import world
from vedette.names.world import text
from vedette.names.world.name import MAX_WORDS

SCHEMAS = ("Person", "Company", "Vessel", "")
PIECES = st.sampled_from(
    "John Smith Mohammed Muhammad al bin de Abdulaziz Saifuddin Kim J. Dr Ltd GmbH OOO S.A. Trading Bank of the "
    "Korea 조선 무역 은행 회사 朝鲜 有限公司 小明 Сергей محمد بن 6 No. VI 1st forty ( ) / , - & KOMID X".split()
)
NAMES = st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=7).map(" ".join))


@given(NAMES, NAMES, st.sampled_from(SCHEMAS), st.sampled_from(SCHEMAS))
def test_symmetric_bounded_and_the_same_with_and_without_reason(a: str, b: str, one: str, other: str) -> None:
    left, right = world.read(a, one), world.read(b, other)
    score = world.score(left, right)
    assert 0 <= score <= 1
    assert score == world.score(right, left) == world.compare(left, right).score == world.compare(right, left).score
    assert world.compare(left, right).reason


@given(NAMES, NAMES, st.sampled_from(SCHEMAS))
def test_one_only_for_the_same_name(a: str, b: str, schema: str) -> None:
    plain = ["".join(c for c in text.fold(x) if c.isalnum() or c in "&") for x in (a, b)]
    if world.score(world.read(a, schema), world.read(b, schema)) == 1.0:
        folded = ["".join(text.split(text.fold(x))) for x in (a, b)]
        assert folded[0] == folded[1]
    elif plain[0] == plain[1] and text.split(text.fold(a)) == text.split(text.fold(b)):
        assert not world.read(a, schema).words


@given(NAMES, st.sampled_from(SCHEMAS))
def test_a_name_is_itself_and_shares_its_keys(a: str, schema: str) -> None:
    name = world.read(a, schema)
    assert world.score(name, name) == (1.0 if name.words else 0.0)
    if name.words:
        assert world.keys(name)
    assert set(world.weighted_keys(name)) == world.keys(name)


@given(st.text(alphabet=st.characters(), max_size=60), st.sampled_from(SCHEMAS))
def test_any_character_can_be_read(a: str, schema: str) -> None:
    assert len(world.read(a, schema).words) <= MAX_WORDS


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize(
    "unit", ["a", "a ", "al ", "abd", "A.", "(a", "/abcde", "조선", "公司", "\ufdfa", "1 ", "محمد ", "ltd ", "a\u0301"]
)
def test_long_names_cost_no_more_than_a_short_one(schema: str, unit: str) -> None:
    long = unit * 10_000
    name, other = world.read(long, schema), world.read(long + "x", schema)
    assert len(name.words) <= MAX_WORDS
    assert world.score(name, other) < 1
    assert len(world.keys(name)) < 100


@given(
    st.sampled_from(("Hannes Brandl", "Viktor Tarasenko", "Alpenglow Maritime", "Yusuf Haddad")), st.integers(0, 10**6)
)
def test_one_slip_in_a_long_word_is_found_again(name: str, seed: int) -> None:
    """One letter dropped, doubled, changed or exchanged inside the longest word: still a match, still a shared key."""
    chance = random.Random(seed)
    word = max(name.split(), key=len)
    at = chance.randrange(1, len(word) - 1)
    slip = chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + "m" + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
    schema = "Company" if "Maritime" in name else "Person"
    right, wrong = world.read(name, schema), world.read(name.replace(word, slip), schema)
    assert world.score(right, wrong) >= 0.7
    assert world.keys(right) & world.keys(wrong)
