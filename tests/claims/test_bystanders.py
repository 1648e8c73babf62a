"""Who is no worker of the DPRK, what is no act, and whose answer it is. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.claims.texts import REGIME, dated, document
from vedette.claims.claim import Claim
from vedette.claims.conducts import to_conduct
from vedette.claims.extract import extract
from vedette.conduct import Conduct

LEAD = "North Korea's workers abroad\n\nNorth Korean workers abroad remain a concern, the Panel said.\n\n"
LABOUR = frozenset(
    {
        "employment_abroad", "it_work", "crew_supply", "work_authorisation", "visa_substitution", "wage_diversion",
        "employment_transfer", "contract_beyond_deadline", "training", "travel", "payment", "listed_party",
    }
)  # fmt: skip


def told(sentence: str, lead: str = LEAD) -> tuple[Claim, ...]:
    """The claims of a sentence that follows a lead about the workers of the DPRK."""
    found = extract(document(f"{lead}{sentence}\n"), REGIME)
    return tuple(claim for claim in found if claim.span[0] >= len(lead))


def acts(sentence: str, lead: str = LEAD) -> tuple[Conduct, ...]:
    """What of it becomes conduct."""
    return tuple(act for act in map(to_conduct, told(sentence, lead)) if act)


NO_ACT = (
    "A bookkeeper at the exchange had clicked a link in an offer of work, its staff said.",
    "Two engineers hired by the shipyard opened a test sent by a recruiter who did not exist.",
    "The envoy praised the North Korean welders as tireless.",
    "On the ground floor sew women from Shandong and Hubei, on ordinary contracts.",
    "The third goalkeeper proved to be a national of the Republic of Korea born in Kobe.",
    "Last year 12,000 young South Koreans came to Canada under the scheme.",
    "The trading house supplied copies of the slips.",
    "The Government further requests the Committee to approve the dispatch of two ambulances to Hamhung.",
    "At the time of the team's visit to Sofia the embassy there held four.",
    "The Panel's secretariat moved to smaller premises.",
    "The Panel recommends that leagues refuse the transfer of players of the Democratic People's Republic of Korea.",
    "We urge all States to stop issuing them with student visas.",
    "Platforms should review every profile whose payout details were changed since June.",
    "Overseas banks that knowingly open accounts for them risk losing their licences.",
    "Persons who are nationals of the host State, or whose return the law forbids, are exempt.",
    "A vessel that has been designated cannot be entered again without the consent of the club.",
    "A Japanese proposal to designate nine of the firms was blocked by two members of the Council.",
    "Every rouble goes into the player's own account, the coach said.",
    "His salary was paid into an account in his own name.",
    "The fee of 300,000 euros went to the selling club.",
)


@pytest.mark.parametrize("sentence", NO_ACT)
def test_bystanders_rules_and_requests_are_no_acts(sentence: str) -> None:
    assert [act.kind for act in acts(sentence) if act.kind in LABOUR] == []


ACTS = (
    ("The plant in Brest employs 40 North Korean welders, in breach of resolution 2397.", "employment_abroad"),
    ("The governor thanked the 300 North Korean workers who built the stadium in Kazan.", "employment_abroad"),
    ("A studio in Turku unknowingly paid six developers from the DPRK.", "it_work"),
    ("The wages never pass through their hands.", "wage_diversion"),
    ("Of this sum no more than a tenth reached the labourers.", "wage_diversion"),
    ("The company paid the wages to a minder rather than to the workers themselves.", "wage_diversion"),
    ("She kept 40 laptops running so that North Korean programmers could pass for her neighbours.", "it_work"),
    ("A man in Narva, who denies wrongdoing, kept 30 laptops in a flat for North Korean developers.", "it_work"),
)


@pytest.mark.parametrize(("sentence", "kind"), ACTS)
def test_what_is_stated_stays(sentence: str, kind: str) -> None:
    assert kind in [act.kind for act in acts(sentence)]


def test_a_cut_for_a_service_is_no_wage() -> None:
    assert "wage_diversion" not in [act.kind for act in acts("For this service the landlord kept 900 dollars.")]


def test_a_lure_is_an_intrusion() -> None:
    (claim,) = told("An employee of the supplier opened such a test on 4 May.")
    assert claim.kind == "cyber_activity"


def hosts(sentence: str) -> set[str | None]:
    return {place.country for claim in told(sentence) for place in claim.places if place.role == "host"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The United States put the number of North Korean workers in China at about 50,000.", {"CN"}),
        ("Two nationals of the DPRK living in Dalian held positions as developers at 30 U.S. companies.", {"CN"}),
        ("At least nine Irish companies engaged North Korean IT workers without knowing it.", set()),
        ("Two trawlers from Fiji were found to have six North Korean deckhands aboard.", set()),
        ("An IT team of 40 North Koreans moved on from Dalian to Vladivostok.", {"RU"}),
    ],
)
def test_a_host_is_where_the_people_are(sentence: str, expected: set[str | None]) -> None:
    assert hosts(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Most of the workers came on student visas, Rep. Kang Ji-min of the committee said.",
        '"Most of them lay bricks until midnight," said a cook who worked beside them.',
        "A contractor had been transferring half of each monthly wage to the embassy, inspectors found.",
    ],
)
def test_who_tells_of_it_or_pays_is_no_worker(sentence: str) -> None:
    named = [party.name or "" for act in acts(sentence) for party in act.parties if party.role == "worker"]
    assert not any(word in name for name in named for word in ("Kang", "cook", "contractor"))


def test_the_taker_of_the_pay_is_no_worker() -> None:
    (act,) = acts("Eighty per cent of their wages is withheld by the authorities.")
    assert [(party.role, party.name) for party in act.parties] == []


def test_a_private_person_does_not_answer_for_the_state_of_the_heading() -> None:
    lead = "Angola keeps North Korean doctors\n\nNorth Korean doctors still work in Angola.\n\n"
    found = acts("The college's rector, Father Simao, denied that any North Korean had enrolled.", lead)
    assert [act.kind for act in found if act.kind == "state_reply"] == []


def test_an_embassy_is_silent_for_the_state_that_sent_it() -> None:
    found = told("North Korea's embassy in Malabo could not be reached.")
    assert [place.country for claim in found for place in claim.places] == []
    reply = told("Russia's consulate in Chongjin denied it.")
    assert {place.country for claim in reply for place in claim.places} == {"RU"}


def test_a_numbered_heading_states_nothing() -> None:
    text = "IV. Nationals of North Korea earning income abroad\n\nThe Panel met twice in the spring.\n"
    assert [claim for claim in dated(text) if "earning income" in claim.quote] == []


def test_an_item_under_red_flags_did_not_happen() -> None:
    list_of_signs = (
        "Red flags\n\n- A North Korean developer is hired through an agency in Dalian.\n\nCases\n\n"
        "- A studio in Tartu hired two North Korean developers in May 2021."
    )
    assert [act.evidence[0].quote for act in acts(list_of_signs)] == [
        "A studio in Tartu hired two North Korean developers in May 2021."
    ]


def test_ties_that_have_ended_are_no_training() -> None:
    found = acts("Uganda informed the Panel in December 2017 that all training had ceased.")
    assert [act.kind for act in found if act.kind == "training"] == []
