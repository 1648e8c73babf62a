"""Amounts of whole claims: heads of noun phrases, numbers without a noun, shares, currencies, spans of time."""

from __future__ import annotations

from pathlib import Path

import pytest

import vedette
from vedette.claims.claim import Claim
from vedette.claims.currencies import readings
from vedette.claims.shares import find_amounts
from vedette.claims.spare import beside

_OPENING = "According to the Panel, the Democratic People's Republic of Korea sends workers abroad.\n\n"
PEOPLE = (
    ("Between 600 and 750 DPRK information technology (IT) workers lodge in Hunchun.", "600", "750"),
    ("The province told us that 61 North Koreans holding student cards lay bricks there.", "61", "61"),
    ("Two other North Korean players, the keeper Ri and the winger Pak, stayed in Graz.", "2", "2"),
    ('"More than 900" North Korean seamstresses sew at the plant.', "900", None),
    ("A 17-member team of North Korean coders worked from Yanji.", "17", "17"),
    ("The North Korean labourers, numbering some 240, live beside the quarry.", "240", "240"),
    ("Twenty-odd North Korean cooks work in the two halls.", "20", "20"),
    ("A couple of North Korean surgeons work at the clinic.", "2", "2"),
    ("Qatar reported the return of 318 of the 402 North Korean masons to Pyongyang.", "318", "318"),
)
UNITS = (
    ("The tanker Ok Dong called at Nampo no fewer than 11 times.", "11", None, "port calls"),
    ("Nine DPRK tankers loaded refined petroleum at Vostochny.", "9", "9", "vessels"),
    ("Thirty-one Member States have reported on the return of North Korean workers.", "31", "31", "States"),
    ("Two fifths of such North Korean wages end up with the party.", "40", "40", "percent"),
    ("No more than a tenth of the pay reached the North Korean welder.", None, "10", "percent"),
    ("They keep 55% to 65% of what a North Korean welder is paid.", "55", "65", "percent"),
    ("The 7,400-tonne North Korean tanker kept its transponder off for 52 hours.", "52", "52", "hours"),
    (
        "Resolution 2375 required States to close joint ventures with DPRK entities within 120 days.",
        "120",
        "120",
        "days",
    ),
)
NONE = (
    "One North Korean firm runs the site.",
    "A mural of 60 metres was painted by North Korean artists.",
    "North Korean welders live in a hall 300 metres from the yard.",
    "2.3 Vessels of the DPRK may not enter the port.",
    "The manager said that not one euro was paid to the North Korean side.",
)


def _claims(tmp_path: Path, text: str) -> list[Claim]:
    path = tmp_path / "text.txt"
    path.write_text(_OPENING + text + "\n", "utf-8")
    return [claim for claim in vedette.check([path]).claims if claim.span[0] >= len(_OPENING)]


@pytest.mark.parametrize(("text", "low", "high"), PEOPLE)
def test_people_are_persons(tmp_path: Path, text: str, low: str | None, high: str | None) -> None:
    found = [claim.quantity for claim in _claims(tmp_path, text) if claim.quantity]
    assert [(one.min, one.max, one.unit) for one in found] == [(low, high, "persons")]


@pytest.mark.parametrize(("text", "low", "high", "unit"), UNITS)
def test_units(tmp_path: Path, text: str, low: str | None, high: str | None, unit: str) -> None:
    found = [claim.quantity for claim in _claims(tmp_path, text) if claim.quantity]
    assert (low, high, unit) in [(one.min, one.max, one.unit) for one in found]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_amount(tmp_path: Path, text: str) -> None:
    assert [(claim.quantity, claim.money) for claim in _claims(tmp_path, text) if claim.quantity or claim.money] == []


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        (
            "The North Korean embassy in Tunis kept seven accounts. Three of the seven were closed by the bank.",
            "Three of the seven", "accounts",
        ),
        ("Kenya found that 44 North Korean nurses worked there. Nine of them left.", "Nine of them", "persons"),
        ("The Panel saw 19 North Korean tankers, of which 12 had no valid IMO number.", "12", "vessels"),
        (
            "The North Koreans came on passports of two other States, seven of which had been forged.", "seven",
            "passports",
        ),
        ("In a check of 80 profiles, nine had been made by North Korean IT workers.", "nine", "profiles"),
        ("The Panel went through 40 invoices of a North Korean firm and found six that named coal.", "six", "invoices"),
    ],
)  # fmt: skip
def test_a_number_without_its_noun_takes_it_from_before_and_says_so(
    tmp_path: Path, text: str, words: str, unit: str
) -> None:
    claims = _claims(tmp_path, text)
    claim = next(claim for claim in claims if claim.quantity and claim.quantity.text == words)
    assert claim.quantity is not None
    assert claim.quantity.unit == unit
    assert [gap.status for gap in claim.gaps if gap.field == "quantity"] == ["filled_by"]


def test_a_relative_clause_counts_what_it_leans_on(tmp_path: Path) -> None:
    text = "A reviewer found 27 profiles whose photographs North Korean IT workers had stolen."
    last = _claims(tmp_path, text)[-1]
    assert last.quantity is not None
    assert (last.quantity.min, last.quantity.unit) == ("27", "profiles")


def test_an_amount_from_beside_the_clause_says_so() -> None:
    (hit,) = find_amounts("27 profiles")
    assert [(gap.status, gap.by) for gap in beside(hit).gaps] == [("filled_by", "27 profiles, beside the clause")]


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("The clinic in Oman paid 900 rials a month for each North Korean doctor.", "OMR"),
        ("The Government of Gabon paid 40 million CFA francs to the North Korean studio.", "XAF"),
        ("A cook hands 75,000 Ugandan shillings to the North Korean embassy.", "UGX"),
        ("North Korean loggers hand over 20,000 of the 50,000 roubles they earn.", "RUB"),
        ("Every North Korean doctor is owed 300 dinars.", None),
    ],
)
def test_currencies(tmp_path: Path, text: str, currency: str | None) -> None:
    claim = next(claim for claim in _claims(tmp_path, text) if claim.money)
    assert claim.money is not None
    assert claim.money.currency == currency
    assert currency or any(
        gap.type == "missing_unit" and set(gap.candidates) == set(readings("dinar")) for gap in claim.gaps
    )


def test_two_units_joined_by_or_are_no_range() -> None:
    money, quantity = find_amounts("a ceiling of $400.9 million or 7.5 million tonnes")
    assert money.money is not None
    assert quantity.quantity is not None
    assert (money.money.max, quantity.quantity.unit) == ("400900000", "tonnes")


@pytest.mark.parametrize(
    "text",
    [
        "Latvia expelled some 30 in 2019, all North Koreans.",
        "The North Korean office sent home about 30 in May.",
    ],
)
def test_a_verb_of_people_counts_people(tmp_path: Path, text: str) -> None:
    found = [claim.quantity for claim in _claims(tmp_path, text) if claim.quantity]
    assert [(one.min, one.max, one.unit) for one in found] == [("30", "30", "persons")]


def test_a_value_hangs_on_the_goods(tmp_path: Path) -> None:
    text = "Customs at Tumen seized 12 tonnes of North Korean squid, with a declared value of $90,000."
    claim = next(claim for claim in _claims(tmp_path, text) if claim.money)
    assert claim.quantity is not None
    assert (claim.quantity.min, claim.quantity.unit) == ("12", "tonnes")


def test_of_a_wage_what_is_kept_is_a_sum_without_a_currency(tmp_path: Path) -> None:
    text = '"I keep two hundred, the rest goes to the office," a North Korean welder said of his wages.'
    claim = next(claim for claim in _claims(tmp_path, text) if claim.money)
    assert claim.money is not None
    assert (claim.money.min, claim.money.currency) == ("200", None)
    assert ("missing_unit", "money") in {(gap.type, gap.field) for gap in claim.gaps}


def test_all_but_so_many_is_what_is_left_of_those_counted_before() -> None:
    hit = next(hit for hit in find_amounts("Of 1,300 workers counted, all but two had left") if hit.gaps)
    assert hit.quantity is not None
    assert (hit.quantity.min, hit.quantity.max, hit.gaps[0].by) == ("1298", "1298", "1,300 workers, less two")


def test_a_franc_is_that_of_the_state_of_which_the_paragraph_spoke(tmp_path: Path) -> None:
    text = "North Korean masons built a hall in Gabon. Their wages, 290,000 CFA francs a month, went to the manager."
    claim = next(claim for claim in _claims(tmp_path, text) if claim.money)
    assert claim.money is not None
    assert claim.money.currency == "XAF"
    assert ("missing_unit", "filled_by") in {(gap.type, gap.status) for gap in claim.gaps if gap.field == "money"}
