"""What is taken from sentences in Korean, Chinese, Russian and Japanese, value by value. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.claims.texts import claims, document
from tests.claims.tongues.cases import CASES, Case
from vedette.claims.claim import Claim

ALWAYS = {"quote", "said_by"}
"""Every such claim says that it was not understood and that nobody is known to have said it."""


def found(case: Case) -> tuple[Claim, ...]:
    head = f"{case.on}\n\n" if case.on else ""
    return claims(f"{head}{case.text}\n")


def taken(claim: Claim) -> dict[str, object]:
    quantity, money, period = claim.quantity, claim.money, claim.period
    return {
        "kind": claim.kind,
        "goods": frozenset(claim.goods.keys) if claim.goods else frozenset(),
        "places": tuple(place.country for place in claim.places),
        "period": (period.start, period.end) if period and period.start else None,
        "quantity": (quantity.min, quantity.max, quantity.unit) if quantity else None,
        "money": (money.min, money.max, money.currency) if money else None,
        "names": claim.subject,
        "things": claim.object,
        "gaps": {gap.field for gap in claim.gaps} - ALWAYS,
    }


def wanted(case: Case) -> dict[str, object]:
    return {
        "kind": case.kind, "goods": case.goods, "places": case.places, "period": case.period,
        "quantity": case.quantity, "money": case.money, "names": case.names, "things": case.things,
        "gaps": set(case.gaps),
    }  # fmt: skip


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{name}-{case.text[:18]}" for name, case in CASES])
def test_exact_values_are_taken(language: str, case: Case) -> None:
    told = found(case)
    if case.kind == "none":
        assert told == ()
        return
    assert len(told) == 1
    claim = told[0]
    have, want = taken(claim), wanted(case)
    # Goods classes overlap (a car is a luxury and a vehicle): the named ones must be there.
    assert want.pop("goods") <= have.pop("goods") or not claim.goods and not case.goods  # type: ignore[operator]
    assert have == want
    assert {gap.field for gap in claim.gaps if gap.type == "unsupported_language"} >= {"quote"}
    assert ("unattributed", "said_by") in {(gap.type, gap.field) for gap in claim.gaps}


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{name}-{case.text[:18]}" for name, case in CASES])
def test_every_span_reads_again(language: str, case: Case) -> None:
    raw = f"{case.text}\n"
    for claim in claims(raw):
        assert document(raw).raw[claim.span[0] : claim.span[1]] == claim.quote
