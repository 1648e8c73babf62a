"""Invented sentences of the genres against the rules for amounts. See the note in the table."""

from __future__ import annotations

import pytest

from tests.claims.counted_sentences import COUNTED
from tests.claims.texts import REGIME
from vedette.claims.chosen import chosen
from vedette.claims.goods import GoodsWords
from vedette.claims.shares import find_amounts
from vedette.conduct import Kind

WORDS = GoodsWords(REGIME)


@pytest.mark.parametrize(("text", "kind", "quantity", "money"), COUNTED)
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
