"""Invented paragraphs of the genres: the quantity and the money of the claim that each marked sentence states."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.claims.texts import claims
from vedette.claims.claim import Claim

_HEAD = "Publisher: Harbour Wire\nPublished: 2019-06-12\n\nNorth Korea and the sanctions: what inspectors saw\n\n"
_FILES = sorted((Path(__file__).parent / "amounts").glob("*.yaml"))
Value = tuple[str | None, str | None, str | None] | None


@lru_cache(maxsize=4)
def _claims(text: str) -> tuple[Claim, ...]:
    return claims(f"{_HEAD}{text}\n")


def _wanted(words: str) -> Value:
    """ "12..40 persons", "24.. vessels", "..9 States", "x2", "none"."""
    if words == "none":
        return None
    if words.startswith("x"):
        return ("x", words[1:], None)
    number, unit = words.split(" ", 1)
    low, _, high = number.partition("..") if ".." in number else (number, "", number)
    return low or None, high or None, None if unit == "-" else unit


def _quantity(claim: Claim) -> Value:
    found = claim.quantity
    if found is None:
        return None
    return (
        ("x", found.ratio, None) if found.ratio and not (found.min or found.max) else (found.min, found.max, found.unit)
    )


def _money(claim: Claim) -> Value:
    return (claim.money.min, claim.money.max, claim.money.currency) if claim.money else None


def _asked() -> Iterator[Any]:
    for path in _FILES:
        for paragraph in yaml.safe_load(path.read_text("utf-8"))["paragraphs"]:
            for ask in paragraph["ask"]:
                marks = [pytest.mark.xfail(strict=True, reason=ask["missed"])] if "missed" in ask else []
                yield pytest.param(paragraph["text"], ask, id=ask["at"][:40], marks=marks)


@pytest.mark.parametrize(("text", "ask"), tuple(_asked()))
def test_the_claim_has_the_amount_of_its_own_sentence(text: str, ask: dict[str, str]) -> None:
    start = len(_HEAD) + text.index(ask["at"])
    here = [c for c in _claims(text) if c.span[0] < start + len(ask["at"]) and start < c.span[1]]
    assert here, "the sentence states no claim"
    for field, read in (("quantity", _quantity), ("money", _money)):
        if field in ask:
            wanted, found = _wanted(ask[field]), [read(claim) for claim in here]
            assert (wanted in found) if wanted else found == [None] * len(here), found
