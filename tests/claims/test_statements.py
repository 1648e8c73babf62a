"""Which clauses become claims: one for each statement, none for the words of saying, none for what is an aside."""

# ruff: noqa: E501 - sentences read best whole

from __future__ import annotations

import pytest

from tests.claims.texts import claims

_HEAD = "North Korea and its ships\n\nNorth Korea sells coal abroad. The DPRK is under sanctions.\n\n"


def quotes(text: str) -> list[str]:
    """The quotes of all claims of ``text`` after an opening that is about the DPRK, each once."""
    return list(dict.fromkeys(claim.quote for claim in claims(_HEAD + text) if claim.span[0] >= len(_HEAD)))


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        # A predicate after what is put in is a statement of its own where that tells an act, else one with its subject.
        ("Malta, which reported deliveries of 9,000 barrels, has notified nothing to the Committee.", ["Malta", "has notified"]),
        ("A trader in Haifa, asked about the cargo, admitted selling 4,000 tons of coal to the North.", ["A trader"]),
        # A second clause with its own subject; two things joined to one subject are no two clauses.
        ("Part of the coal was landed at Ningbo and about a dozen cargoes went to Nantong.", ["Part", "about a dozen"]),
        ("The records show that two cranes and a dozen lorries crossed from Dandong to Sinuiju.", ["The records"]),
        # What hangs on with a figure, an absolute construction, a concession.
        ("The tanker called at Nampo twelve times, discharging about 1,500 tonnes on each occasion.", ["The tanker", "discharging"]),
        ("A fifth of the fee was paid in cash, the remainder being credited to an account in Dalian.", ["A fifth", "the remainder"]),
        ("Although such joint ventures were to close by May 2018, at least 60 are thought to survive.", ["Although", "at least"]),
        # A subject goes with its predicate, whatever is put in between them.
        ("Two second-hand freighters, the former Lily Star and Tong Shun 7, were acquired by the DPRK in 2021.", ["Two second-hand"]),
        ("Three used tankers, the former Lady Rosa and Bright Tulip, were bought by North Korea in 2020.", ["Three used"]),
        ("Five North Korean labourers, three masons and two joiners, were expelled by Laos in May.", ["Five"]),
        ("Iron exports, which had nearly ceased by spring, were put by one Member State at 9,000 tonnes of North Korean ore.", ["Iron exports"]),
        ("Seafood imports, which had stopped in 2018, were resumed from the DPRK in March with 40 tonnes of crab.", ["Seafood imports"]),
        # What is put in behind "that" parts nothing.
        ("China replied that, after an inquiry, four of the North Korean vessels had not entered its ports.", ["China replied"]),
        ("Malaysia told the Panel that, once their papers were checked, 17 North Korean workers had left.", ["Malaysia"]),
        ("Oman stated that, before the deadline, the North Korean painters had all gone home.", ["Oman"]),
        # Who said it stands between the clause and the next one.
        ("Togo struck the ship off its register in May, a clerk of the registry said by telephone, and two letters from the Panel about her cargo of North Korean coal had gone unanswered.", ["Togo", "two letters"]),
        ("Nine North Korean cooks were still there in May, say two neighbours, and the rent of $2,400 a month is paid by a firm in Dandong.", ["Nine", "the rent"]),
        ("The coal came from Nampo, one broker wrote in June, and the buyers in Hanoi were paid in goods.", ["The coal", "the buyers"]),
        # Each number is the subject of its own predicate.
        ("Of the nine North Korean welders, six left in January and three, held pending trial, remain in the country.", ["Of the nine", "three"]),
        ("Eight North Korean nurses flew home in May and two, who had married there, stayed behind.", ["Eight", "two"]),
        # The sum, the ground and the condition of a statement are no statements.
        ("Laos notified three consignments, totalling 71,000 tons, in 2018.", ["Laos"]),
        ("The coal from Rajin was cleared beforehand, as paragraph 8 of resolution 2371 (2017) allows.", ["The coal"]),
    ],
)  # fmt: skip
def test_a_sentence_gives_as_many_claims_as_it_has_statements(text: str, begins: list[str]) -> None:
    found = quotes(text)
    assert len(found) == len(begins), found
    assert all(quote.startswith(begin) for quote, begin in zip(found, begins, strict=True)), found


@pytest.mark.parametrize(
    "text",
    [
        "Midterm report of the Panel of Experts submitted pursuant to resolution 2464 (2019)",
        "The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.",
        "The Panel spoke to three brokers and reviewed their records.",
        "The Panel's visit to Malta, planned for May, was put off.",
        "Welders of various nationalities went home in the same month.",
        "Kenya's Joseph Ruto won the marathon on Sunday.",
        "Where does the coal go?",
        "Pyongyang tested two ballistic missiles in May.",
        "The official ledger is short.",
        "Crews from Turkey work on the same sites; nothing in this report concerns them.",
    ],
)
def test_asides_are_no_claims(text: str) -> None:
    assert quotes(text) == []


def test_what_exempts_stays_with_what_it_exempts() -> None:
    (found,) = quotes("Two North Korean cooks in Poland were granted asylum in 2019 and remained in Warsaw after May 2020.")  # fmt: skip
    assert "asylum" in found


def test_the_title_of_a_headline_is_a_claim_and_a_topic_is_none() -> None:
    assert quotes("North Korean crews: flags, names and silence") == []
    assert quotes("North Korea blamed for raid on exchange")
