"""Invented sentences of the genres against the rules for amounts. See the note in the table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.claims import fresh_counted
from tests.claims.counted_sentences import COUNTED
from tests.claims.texts import REGIME
from tests.growth import cpu
from vedette.claims.chosen import chosen
from vedette.claims.goods import GoodsWords
from vedette.claims.shares import find_amounts
from vedette.conduct import Kind

WORDS = GoodsWords(REGIME)
_ROWS = (*COUNTED, *fresh_counted.FRESH, *fresh_counted.LAST, *fresh_counted.BESIDE)


@pytest.mark.parametrize(("text", "kind", "quantity", "money"), _ROWS)
def test_the_act_is_measured_by_its_own_amount(
    text: str, kind: Kind, quantity: tuple[str | None, ...] | None, money: tuple[str | None, ...] | None
) -> None:
    goods = tuple((hit.start, hit.end, hit.word) for hit in WORDS.find(text))
    counted, paid = chosen(find_amounts(text, goods), kind, text)
    found = counted.quantity if counted else None
    price = paid.money if paid else None
    shown = None if found is None else ("x", found.ratio) if found.ratio else (found.min, found.max, found.unit)
    assert shown == quantity
    assert (None if price is None else (price.min, price.max, price.currency, price.per)) == money


PIECES = st.sampled_from(
    [
        "at least ",
        "up to ",
        "between ",
        "and ",
        "to ",
        "half ",
        "a ",
        "two ",
        "hundred ",
        "million ",
        "US$",
        "€",
        "1,2",
        ",345",
        " 678",
    ]
    + [
        "%",
        " per cent ",
        "tons ",
        "of coal ",
        "workers ",
        "times ",
        "the cap ",
        "dozens of ",
        "third ",
        "of their pay ",
        "a year ",
        "k",
        "bn",
    ]
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=40).map("".join))
def test_any_mixture_of_numbers_is_read(text: str) -> None:
    hits = find_amounts(text, tuple((h.start, h.end, h.word) for h in WORDS.find(text)))
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    for kind in ("goods_export", "wage_diversion", "cap_use", "employment_abroad", "theft"):
        chosen(hits, kind, text)


@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "1,000",
        "12 345 ",
        "two ",
        "two hundred and ",
        "between 1 and ",
        "about some ",
        "3 North Korean ",
        "half ",
        "5 of the 7 ",
        "a b c 3 x ",
    ],
)
def test_the_time_to_read_amounts_grows_with_the_length(piece: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        return cpu(lambda: find_amounts(text))

    seconds(100)
    assert seconds(4000) < 60 * max(seconds(400), 0.002)
