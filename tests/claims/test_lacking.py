"""What a clause leaves open becomes a gap: a share, a sum, a firm, a State, a ship. The texts are invented."""

from __future__ import annotations

import pytest

from tests.claims.texts import dated
from vedette.claims.lacking import lacking
from vedette.claims.shares import find_amounts
from vedette.conduct import Kind


def _shown(text: str, kind: Kind, *, denied: bool = False) -> list[tuple[str, str]]:
    found = find_amounts(text)
    counted = next((hit for hit in found if hit.quantity), None)
    money = next((hit for hit in found if hit.money), None)
    return [(gap.field, gap.text.partition(":")[0]) for gap in lacking(text, kind, counted, money, denied=denied)]


_OPEN: tuple[tuple[str, Kind, tuple[str, str]], ...] = (
    ("The bulk of their wages is carried to Yanji.", "wage_diversion", ("money", "The bulk of their wages")),
    ("The remainder was swapped for ether.", "laundering", ("money", "The remainder")),
    ("Much of the coal was landed at Haiphong.", "goods_export", ("quantity", "Much of the coal")),
    ("Coal was put ashore at Haiphong in May 2019.", "goods_export", ("quantity", "how much is not said")),
    ("The cooks' pay went to the consul.", "payment", ("money", "no sum is stated")),
    ("A garment maker in Tumen placed the order in Sinuiju.", "goods_export", ("subject", "A garment maker")),
    ("The cars were bought through a dealer in Osaka.", "luxury_supply", ("object", "a dealer")),
    ("The flag State struck the ship off.", "state_action", ("places", "The flag State")),
    ("They held passports of two other States.", "false_identity", ("places", "passports of two other States")),
    ("She lay beside an unidentified tanker.", "meeting_at_sea", ("object", "unidentified tanker")),
    ("The men were paid 300 euros in cash.", "payment", ("subject", "were paid")),
    ("The embassy has left two letters unanswered.", "no_reply", ("period", "when it was asked is not said")),
    ("Gabon replied that all had left.", "state_reply", ("period", "the day of the answer is not said")),
    (
        "A U.N. resolution banned the sale of statues.", "legal_statement",
        ("measures", "neither the resolution nor its paragraph is cited"),
    ),
    ("Fifty welders left in March.", "repatriation", ("places", "the destination is not said")),
    (
        "Their contracts run until 2021.", "contract_beyond_deadline",
        ("period", "when the contract was signed is not said"),
    ),
    ("A cook earned 300 euros.", "employment_abroad", ("money", "300 euros")),
    ("Pyongyang has in the past called this slander.", "background", ("period", "in the past")),
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "gap"), _OPEN)
def test_what_the_words_leave_open_is_a_gap(text: str, kind: Kind, gap: tuple[str, str]) -> None:
    assert gap in _shown(text, kind)


_TOLD: tuple[tuple[str, Kind], ...] = (
    ("Half of their wages, 400 euros a month, is carried to Yanji.", "wage_diversion"),
    ("Some 900 tons of coal went to a trader in Osaka, Kito Shokai.", "goods_export"),
    ("Tumen Rose, a garment maker, shipped 4,000 jackets.", "goods_export"),
    ("The flag State, Togo, struck the ship off.", "state_action"),
    ("The men were paid 300 euros a month by the consul.", "payment"),
    ("Guinea has left two letters of 4 May unanswered.", "no_reply"),
    ("Gabon replied on 4 May that all had left.", "state_reply"),
    ("Paragraph 29 of resolution 2321 (2016) banned the sale of statues.", "legal_statement"),
    ("Fifty welders left for Pyongyang in March.", "repatriation"),
    ("Their contracts, signed in 2016, run until 2021.", "contract_beyond_deadline"),
    ("A cook earned 300 euros a month.", "employment_abroad"),
    ("No resolution of the Security Council bans such theft.", "legal_statement"),
    ("A company that hires such a worker could be fined 9,000 euros.", "payment"),
)


@pytest.mark.parametrize(("text", "kind"), _TOLD)
def test_what_is_told_and_who_has_a_name_is_none(text: str, kind: Kind) -> None:
    assert _shown(text, kind) == []


def test_of_what_was_not_found_nobody_asks_how_much_it_was() -> None:
    assert _shown("Coal was loaded.", "goods_export", denied=True) == []


def test_the_gaps_stand_in_the_claim() -> None:
    found = dated("The bulk of North Korean workers' wages is handed to a broker in Yanji.")
    assert {"money"} <= {gap.field for claim in found for gap in claim.gaps if gap.type == "missing_value"}
