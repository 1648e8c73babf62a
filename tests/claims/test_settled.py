"""Kinds that turn on who speaks, what was told before, and the mood of a clause. All sentences are invented."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest

from tests.claims.rows import found
from tests.claims.texts import claims

PANEL = "S/2021/9999\n\nFinal report of the Panel of Experts submitted pursuant to resolution 2515 (2020)\n\n4 March 2021\n\n"
WIRE = "Harbour Wire\n\nPublished: 2021-03-04\n\nNorth Korean trade goes on, officials say\n\nA new report on North Korea was presented on Thursday.\n\n"
ADVICE = "Joint advisory on IT workers of the Democratic People's Republic of Korea\n\n4 March 2021\n\n"
CARGO = "In May 2020 the Blue Finch of the DPRK took 9,400 tons of coal from Songnim to Zhoushan."
OIL = "In May 2020 a tanker delivered 3,000 tons of diesel to North Korea at Nampo."
WORKERS = "A shipyard in Poland employed 64 workers of the DPRK in 2020."
THEFT = "North Korean hackers stole tokens worth 31 million dollars from an exchange in June 2020."


def last(head: str, *sentences: str) -> list[str]:
    """The kinds of the claims in the last of ``sentences``, each a paragraph of its own under ``head``."""
    text = head + "\n\n".join(sentences) + "\n"
    start = text.rindex(sentences[-1])
    return [claim.kind for claim in claims(text) if claim.span[0] >= start]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("background", "The charterer, Larkhill Shipping Ltd, maintained that it had no record of the cargo."),
        ("background", "Larkhill Shipping Ltd told the Panel that the ship had been under repair."),
        ("background", "Its former director, Tan Boon Keng, told the Panel that he had been unaware of the buyer."),
        ("state_reply", "China told the Panel that it had no record of the cargo."),
        ("state_reply", "The registry of Palau stated that it had no record of the cargo."),
        ("no_reply", "Togo has yet to inform the Panel of the outcome of its inquiries."),
        ("no_reply", "The Panel's letters to the owner have gone unanswered."),
        ("background", "The Panel has seen no evidence of further shipments."),
    ],
)
def test_an_answer_is_that_of_a_state(kind: str, text: str) -> None:
    assert last(PANEL, CARGO, text) == [kind]


def test_a_witness_tells_what_took_place() -> None:
    found = last(PANEL, WORKERS, "A former supervisor told the Panel that the group was between 60 and 70 strong.")
    assert found == ["employment_abroad"]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("state_action", "Seoul's authorities said they had seized the tanker in January."),
        ("state_action", "The tanker was boarded and inspected off Ulsan on Monday."),
        ("state_action", "Officers at the port opened the tanks and confiscated the fuel."),
        ("state_action", "Malaysia let the tanker go in December."),
        ("background", "Cover was cancelled in January."),
        ("state_reply", "China has always strictly fulfilled its obligations, spokesman Li Wen said."),
    ],
)
def test_a_measure_is_that_of_a_state(kind: str, text: str) -> None:
    assert kind in last(WIRE, OIL, text)


@pytest.mark.parametrize(
    ("kind", "before", "text"),
    [
        ("goods_export", CARGO, "By the end of August 31,000 tons had been delivered in this way."),
        ("goods_import", OIL, "Another 900 tons went across the bridge by lorry."),
        ("wage_diversion", WORKERS, "Of a monthly wage of 900 euros each worker kept 150."),
        ("payment", THEFT, "The exchange paid a consultant 40,000 dollars."),
    ],
)
def test_a_clause_without_an_act_goes_on_with_that_of_its_section(kind: str, before: str, text: str) -> None:
    assert kind in last(PANEL, before, text)


def test_what_is_read_from_the_statement_before_says_so() -> None:
    text = f"{PANEL}{CARGO}\n\nAt least a dozen cargoes went up the river in June.\n"
    claim = claims(text)[-1]
    assert claim.kind == "goods_export"
    assert ("ambiguous_subject", "kind") in {(gap.type, gap.field) for gap in claim.gaps}


@pytest.mark.parametrize(
    "text",
    [
        "Its invoices for the first quarter of 2020 total 187,000 dollars.",
        "Canada put the number of North Korean workers in Poland at between 200 and 300.",
        "Since January the Committee has received 31 reports.",
        "The true figure lies closer to 7,000 tons.",
    ],
)
def test_a_size_is_a_figure(text: str) -> None:
    assert last(PANEL, WORKERS, text) == ["figure"]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("advisory", "Firms should meet every applicant from the DPRK in person."),
        ("advisory", "If you have paid such a worker, keep the records."),
        ("advisory", "It is good practice to check the identity papers of IT workers with the issuer."),
        ("call_to_act", "States that host such workers ought to publish their number each quarter."),
        ("call_to_act", "The Departments recommend that host States verify the visas of such workers."),
        ("legal_statement", "A person who pays such a worker could face civil penalties under national law."),
        ("it_work", "A single worker can earn 9,000 dollars a month."),
    ],
)
def test_advice_calls_and_rules_are_told_by_their_mood(kind: str, text: str) -> None:
    found = last(ADVICE, "IT workers of the DPRK work for firms in Canada.", text)
    assert kind in found


def test_what_a_text_without_remote_workers_calls_workers_does_other_work() -> None:
    assert last(PANEL, WORKERS, "A single worker can earn 900 dollars a month.") != ["it_work"]


@pytest.mark.parametrize(
    "text",
    [
        "The United Nations has barred the sale of luxury goods to North Korea since 2006.",
        "Coal of Russian origin shipped through Rajin and notified to the Committee in advance is excepted.",
        "Mining of bitcoin as such is not the subject of any Security Council measure.",
        "North Korean workers should have been sent home by 22 December 2019 (resolution 2397, paragraph 8).",
        "The end of the Panel of Experts has not altered those obligations towards North Korea.",
        "Mongolia has an exemption for coal that it sends through a North Korean port.",
        "A text adopted that December requires governments to impound ships that trade with North Korea.",
    ],
)
def test_what_the_council_bars_or_spares_is_law(text: str) -> None:
    assert {claim.kind for claim in found(text)} == {"legal_statement"}


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Pearl Ltd., 49 per cent of which belongs to a North Korean trading house, still sells tickets in Vientiane.",
        "Lotus Stone Co., half of whose shares are held by a DPRK firm, runs a workshop in Phnom Penh.",
        "A third of its capital is owned by North Korea's Moran Art Trading, and the venture in Dakar goes on.",
    ],
)
def test_a_share_that_is_held_is_a_joint_venture(text: str) -> None:
    assert "joint_venture" in {claim.kind for claim in found(text)}
