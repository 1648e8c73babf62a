"""What the words of a clause show to be untold becomes a gap. The texts are invented."""

from __future__ import annotations

import pytest

from tests.claims.texts import claims, dated, gaps, of_kind
from vedette.conduct import Gap


def _named(body: str, field: str, words: str) -> list[Gap]:
    return [gap for claim in dated(body) for gap in claim.gaps if gap.field == field and words in gap.text]


@pytest.mark.parametrize(
    "body",
    [
        "North Korean coders were placed with firms in four countries.",
        "North Korean coders were placed with firms in several countries.",
        "North Korean coders were placed with firms in three countries, among them Laos.",
        "North Korean coders went to work in a third country.",
    ],
)
def test_countries_that_are_counted_and_not_named_are_a_gap(body: str) -> None:
    (gap,) = _named(body, "places", "which they are is not said")
    assert gap.type == "missing_value" and gap.status == "open"


@pytest.mark.parametrize(
    "body",
    [
        "North Korean coders were placed with firms in two countries, Laos and Cambodia.",
        "North Korean coders were placed with firms in Laos.",
        "All States shall repatriate North Korean workers within 24 months.",
    ],
)
def test_countries_that_are_named_and_duties_of_all_are_none(body: str) -> None:
    assert not _named(body, "places", "which they are is not said")


def test_the_call_of_a_tanker_does_not_tell_its_cargo() -> None:
    (call,) = of_kind(dated("The product tanker Hae Song 7 called at Nampo on 3 May 2019."), "port_call")
    assert ("missing_value", "goods") in gaps(call)
    (ore,) = of_kind(dated("The bulk carrier Hae Song 7 called at Nampo on 3 May 2019."), "port_call")
    assert ("missing_value", "goods") not in gaps(ore)


def test_a_tanker_whose_cargo_is_named_has_no_such_gap() -> None:
    found = of_kind(dated("The tanker Hae Song 7 called at Nampo with diesel on 3 May 2019."), "port_call")
    assert all(("missing_value", "goods") not in gaps(claim) for claim in found)


def test_an_official_of_a_ministry_is_no_name() -> None:
    (claim,) = dated("A ministry official in Seoul said 12 North Korean cooks remained in Primorye.")
    assert ("unattributed", "said_by") in gaps(claim)
    (named,) = dated("Minister Han Ji-soo said 12 North Korean cooks remained in Primorye.")
    assert ("unattributed", "said_by") not in gaps(named)


def test_words_without_a_verb_tell_no_day() -> None:
    found = dated(
        "The governments lay these thefts to North Korea: Lumen Exchange for $20 million, Corva for $9 million and"
        " the Palanga bridge for 300 ether."
    )
    last = next(claim for claim in found if claim.quote.startswith("the Palanga bridge"))
    # no day, or the day of the paper and the doubt about it
    assert {("missing_value", "period"), ("ambiguous_date", "period")} & gaps(last)


def test_words_that_hang_on_a_clause_take_what_it_counts() -> None:
    found = claims(
        "Publisher: Harbour Wire\nPublished: 2019-06-12\n\nNorth Korean coders pose a threat. The offices assess that"
        " up to 900 such coders are placed abroad, chiefly in Laos and Cambodia, and that they earn $3 million.\n"
    )
    claim = next(claim for claim in found if claim.quote.startswith("chiefly in"))
    assert claim.quantity and (claim.quantity.min, claim.quantity.max) == (None, "900")
    assert any(gap.status == "filled_by" and "beside the clause" in (gap.by or "") for gap in claim.gaps)


def test_all_of_them_are_as_many_as_were_counted() -> None:
    found = dated("The yard employed 43 North Korean riggers, and all had left by May 2019.")
    claim = next(claim for claim in found if "all had left" in claim.quote and claim.quantity)
    assert claim.quantity and (claim.quantity.min, claim.quantity.max, claim.quantity.unit) == ("43", "43", "persons")
    two = dated(
        "Kuwait said the hall had nine North Korean cooks and the yard 40 riggers. Kuwait added that all had left."
    )
    assert all(claim.quantity is None for claim in two if claim.quote.startswith("all had left"))


def test_a_call_told_in_the_past_has_no_day_of_its_own() -> None:
    (call,) = of_kind(dated("The monitors urged all States to return North Korean workers."), "call_to_act")
    assert any(gap.text == "told in the past: the day of the call is not said" for gap in call.gaps)


def test_entries_are_no_persons() -> None:
    (claim,) = dated("Russia recorded 740 entries of North Korean nationals on student visas in 2018.")
    assert claim.quantity and (claim.quantity.min, claim.quantity.unit) == ("740", "entries")
