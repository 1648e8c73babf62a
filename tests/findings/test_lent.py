"""Which paragraphs a statement lends to what is said after it, and which not. All sentences are invented."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest

from tests.claims.rows import engaged, found
from vedette.claims.parties import owes_no_answer

COAL = "North Korea sold coal to China in May 2020. "


def last(text: str) -> set[str]:
    """The paragraphs of the last claim of ``text``."""
    return engaged(found(text)[-1:])


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("The broker, Pine Gate Trading Ltd, did not reply to questions.", True),
        ("The registered owner, Blue Elm Marine Ltd of Panama, could not be reached.", True),
        ("No answer was received from the manager, a firm in Hong Kong.", True),
        ("The agent has yet to respond to the letter.", True),
        ("North Korea's mission to the United Nations did not reply to a request for comment.", True),
        ("The embassy of the DPRK in Hanoi could not be reached.", True),
        ("China has not replied to the Panel's letter.", False),
        ("Panama's maritime authority did not answer.", False),
        ("The United Arab Emirates and the club have not responded.", False),
        ("Laos has yet to reply to the enquiry concerning the company.", False),
        ("A request for the identity of the consignee remains outstanding.", False),
        ("China's mission to the United Nations did not comment.", False),
    ],
)
def test_a_firm_owes_the_panel_no_answer(text: str, silent: bool) -> None:
    assert owes_no_answer(text) is silent


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The broker, Pine Gate Trading Ltd, did not reply to questions.", set()),
        ("North Korea's mission to the United Nations did not respond to a request for comment.", set()),
        ("China has not replied to the Panel's letter.", {"2371-8"}),
        ("Thailand did not answer the Panel.", {"2371-8"}),
    ],
)
def test_the_silence_of_a_state_is_about_the_matter_and_that_of_a_firm_is_not(text: str, measures: set[str]) -> None:
    assert last(COAL + text) == measures


@pytest.mark.parametrize(
    "text",
    [
        "The North Korean ship switched off its transponder for six days in May 2020. Her logbook is missing.",
        "The North Korean tanker sent no AIS signal in May 2020. Her owner denied any link with the country.",
        "The DPRK-flagged coaster went dark for nine days in May 2020. She was scrapped at Chattogram the same year.",
    ],
)
def test_a_call_for_vigilance_is_not_lent_to_what_is_told_of_the_ship(text: str) -> None:
    assert "2397-13" in engaged(found(text))
    assert last(text) in (set(), {"2397-13"}) and (len(found(text)) == 1 or not last(text))


@pytest.mark.parametrize(
    "text",
    [
        "Togo struck the North Korean tanker off its register in May 2019. The owner of a third ship denied everything.",
        "Palau cancelled the registration of the North Korean freighter in May 2019. Its owner did not respond.",
    ],
)
def test_a_duty_that_a_state_has_done_is_not_lent(text: str) -> None:
    assert "2397-12" in engaged(found(text)) and "2397-12" not in last(text)


@pytest.mark.parametrize(
    "text",
    [
        "The name on the stern of the North Korean tanker had been painted over.",
        "The North Korean tanker Mi Rae 5 was renamed Sea Pine in June 2020.",
        "The North Korean tanker's draught had fallen by three metres.",
    ],
)
def test_a_name_and_a_draught_are_no_matter_of_beacons(text: str) -> None:
    assert found(text) and "2397-13" not in engaged(found(text))


def test_an_identity_sent_by_the_beacon_is_one() -> None:
    text = "The North Korean tanker broadcast the identity of a Togolese coaster on its AIS in May 2020."
    assert "2397-13" in engaged(found(text))


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The DPRK has dispatched hundreds of information technology workers to Asia under false names.", {"2397-8"}),
        ("A firm in Warsaw hired two DPRK IT workers under borrowed names in May 2022.", {"2397-8"}),
        (
            "Nine North Korean doctors in Lagos are bound by contracts signed in 2016 that run until May 2020.",
            {"2397-8"},
        ),
        (
            "Nine North Korean doctors in Lagos are bound by contracts signed in May 2018 for two years.",
            {"2397-8", "2375-17"},
        ),
    ],
)
def test_a_permit_is_engaged_where_one_was_given_after_the_ban(text: str, measures: set[str]) -> None:
    assert engaged(found(text)) == measures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("On 3 October 2017 the 1718 Committee designated four North Korean ships.", {"2321-12"}),
        (
            "In March 2018 the 1718 Committee designated 27 North Korean vessels, to be kept out of every port.",
            {"2321-12", "2371-6"},
        ),
        ("On 3 October 2017 the 1718 Committee designated four individuals of North Korea.", {"1718-8d"}),
    ],
)
def test_ships_and_people_are_listed_under_paragraphs_of_their_own(text: str, measures: set[str]) -> None:
    listed = tuple(claim for claim in found(text) if claim.kind == "listed_party")
    assert engaged(listed) == measures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Final reports were due in March 2020.", {"2397-8"}),
        ("Refugees and those whose return is barred by law are exempt.", {"2397-8"}),
        ("The obligation does not extend to nationals of the host State.", {"2397-8"}),
        ("No exception is made for students.", {"2397-8"}),
        ("The measures adopted by the Council remain in force.", set()),
    ],
)
def test_a_rule_goes_on_in_its_term_and_its_exception(text: str, measures: set[str]) -> None:
    rule = "Paragraph 8 of resolution 2397 (2017) obliges States to repatriate North Korean workers. "
    assert last(rule + text) == measures


@pytest.mark.parametrize(
    "text",
    [
        "The cars went by ship to Nampo in June.",
        "A feeder vessel took both cars to Nampo in June.",
    ],
)
def test_goods_that_are_named_again_are_still_luxuries(text: str) -> None:
    lead = "Two armoured limousines were bought by a North Korean firm in May 2018. "
    assert last(lead + text) == {"1718-8a-iii", "2397-7"}


@pytest.mark.parametrize(
    "text",
    [
        'It blamed "a contractor engaged under a false Ukrainian identity".',
        "The thieves got in through a developer engaged under a forged Polish identity.",
    ],
)
def test_the_way_in_of_a_theft_is_part_of_it(text: str) -> None:
    lead = "North Korean hackers stole $40 million in ether from an exchange in Riga in May 2020. "
    assert last(lead + text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Canada froze the assets of two persons in May.",
        "The Unit has so far frozen EUR 30,000.",
    ],
)
def test_frozen_money_is_not_sent_home(text: str) -> None:
    lead = "A firm in Toronto employed nine North Korean workers in May 2021. "
    assert "2397-8" in engaged(found(lead + text)) and "2397-8" not in last(lead + text)
