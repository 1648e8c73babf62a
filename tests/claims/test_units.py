"""Nouns that count, in whatever letters they are set."""

from __future__ import annotations

from tests.claims.texts import claims
from vedette.claims import units


def test_a_noun_in_capitals_counts_as_it_does_in_small_letters() -> None:
    assert units.COUNTED["NATIONALS"] == units.COUNTED["nationals"] == "nationals"
    assert units.COUNTED["Visa"] == "visas"


def test_a_text_in_capitals_is_read() -> None:
    text = "PYONGYANG 3 MAY 2021\n\nNORTH KOREA SENT 40 NATIONALS. 12 VISAS WERE GIVEN. THREE DELIVERIES OF COAL LEFT."
    for claim in claims(text):
        assert text[claim.span[0] : claim.span[1]] == claim.quote
