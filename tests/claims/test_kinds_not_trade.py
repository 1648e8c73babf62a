"""Sentences with the words of trade or of ships that tell of no such act; beside each kind, some that do."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest

from tests.claims.texts import claims
from vedette.claims.claim import Claim, states_no_act

_LEAD = "Publisher: Harbour Wire\nPublished: 2019-06-12\n\nNorth Korea goes on evading sanctions at sea, a report on North Korea said.\n\n"
_MATTERS = {"goods_export", "goods_import", "vessel_supply", "luxury_supply", "joint_venture", "ais_silence"}


def _told(sentence: str) -> list[Claim]:
    return [claim for claim in claims(f"{_LEAD}{sentence}\n") if claim.span[0] >= len(_LEAD)]


def _acts(sentence: str) -> set[str]:
    return {claim.kind for claim in _told(sentence) if claim.kind in _MATTERS and not states_no_act(claim)}


HANDED_OVER = (
    "A Chinese owner sold the bulk carrier Ocean Pride to a North Korean company in March 2018.",
    "In 2018 North Korea acquired six used tankers.",
    "Six second-hand tankers were delivered to the DPRK fleet in 2018.",
    "The Tong San 4, a 30-year-old cargo ship, was delivered to Chongjin in October 2018.",
    "Ownership of the tanker passed to a North Korean shipping company in May 2018.",
    "The sale of two dredgers to the DPRK was concluded in May 2018.",
    "The company leased three vessels to a North Korean trading house in 2018.",
)
NOT_HANDED_OVER = (
    "At least 26 tankers called at Chongjin and Rason between May and December 2018.",
    "Tankers had made 121 deliveries to Nampo by October 2018.",
    "Between May and June 2019, vessels that had disabled their transponders delivered 1.1 million tons to buyers in Asia.",
    "A broker for North Korea chartered the tanker Amber Bay from its owner in January 2018.",
    "The North Korean tanker received 2,000 tons of gasoil from a foreign vessel in May 2018.",
    "The sole director had received $500 a month and had never seen the ship.",
    "Masters are asked to obtain figures from the receiving vessel before North Korean bunkers are paid for.",
)


@pytest.mark.parametrize("sentence", HANDED_OVER)
def test_a_ship_that_changes_hands_is_supplied(sentence: str) -> None:
    assert "vessel_supply" in _acts(sentence)


@pytest.mark.parametrize("sentence", NOT_HANDED_OVER)
def test_a_ship_that_does_something_is_not(sentence: str) -> None:
    assert "vessel_supply" not in _acts(sentence)


NOTHING_TRADED = (
    "Paragraph 8 of resolution 2371 bans the sale of coal by North Korea, paragraph 9 that of all seafood.",
    "A further resolution in December 2017 cut North Korea's imports of refined products to 500,000 barrels a year.",
    "North Korean women are bussed to the plant, where they sew ski trousers until nine at night.",
    "The maker, which sold 2.3 million cars worldwide last year, did not comment on North Korea.",
    "Australia imposed sanctions on two firms engaged in North Korea's coal trade.",
    "The Government of Laos wishes to correct the statement that Laos imported seafood from North Korea in 2018.",
    "North Korean coal exports were suspended from January to March 2019.",
    "Charterparties should contain a clause on the transponder being switched off in North Korean waters.",
    "We call on States to expel North Korean workers and to deny port services to ships that have switched off their transponders.",
)


@pytest.mark.parametrize("sentence", NOTHING_TRADED)
def test_rules_advice_work_and_corrections_are_no_trade(sentence: str) -> None:
    assert not _acts(sentence)


def test_what_goes_on_after_coal_was_named_is_not_always_coal() -> None:
    coal = "North Korea exported coal to China throughout 2018. "
    for rest in (
        "The Panel supplied 37 names in January.",
        "Russia last reported a delivery to the 1718 Committee in March 2018.",
        "The same provider lists 61 shipments of wigs.",
        "The States ought to publish their delivery estimates each quarter.",
    ):
        assert not _acts(coal + rest) - {"goods_export"}
        assert len([claim for claim in _told(coal + rest) if claim.kind == "goods_export"]) == 1, rest
    again = [claim for claim in _told(f"{coal}Exports picked up again in May 2019.") if claim.kind == "goods_export"]
    assert [gap.field for gap in again[-1].gaps if gap.field == "goods"] == ["goods"]


def test_partners_who_are_told_something_hold_no_shares() -> None:
    assert not _acts("Japan and Canada informed their partners that North Korea had evaded sanctions.")
    assert _acts("The clinic belongs to a partnership with a North Korean trading house.") == {"joint_venture"}


def test_a_venture_that_closed_is_not_one_that_runs() -> None:
    assert not _acts("The joint venture with the North Korean restaurant closed on 15 March 2018.")
    assert _acts("The joint venture with the North Korean restaurant has never been wound up.") == {"joint_venture"}


def test_the_name_of_a_firm_or_ship_names_no_goods() -> None:
    (held,) = [
        c
        for c in _told(
            "Hunchun Jinlong Knitwear, 60 per cent of whose shares are held by North Korea's Paekyong Trading Corporation, is still open."
        )
        if c.kind in _MATTERS
    ]
    assert held.kind == "joint_venture"
    assert "luxury_supply" not in _acts("The SEA PEARL 9 left North Korea in May 2018 and went to the breakers.")


def test_weapons_that_money_is_for_are_not_sold_with_the_coal() -> None:
    sentence = (
        "North Korea finances its ballistic missile programmes by the sale of coal and seafood to Chinese buyers."
    )
    goods = [claim.goods for claim in _told(sentence) if claim.kind == "goods_export"]
    assert goods and all(item is not None and "missile" not in (item.text or "") for item in goods)


def test_false_papers_and_unknown_flags_withhold_no_act() -> None:
    told = _told(
        "On 18 July 2018 a North Korean tanker lay coupled by hose to a craft of unknown nationality off Shanghai."
    )
    assert [claim.kind for claim in told if not states_no_act(claim)] == ["meeting_at_sea"]
    told = _told(
        "The certificates of origin for the North Korean coal that was exported to Vietnam in May 2018 proved false."
    )
    assert all(not states_no_act(claim) for claim in told)
