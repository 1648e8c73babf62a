"""Which paragraphs a claim engages by the matter it is about: what it leans on, and what keeps it from leaning.

All sentences are invented.
"""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest

from tests.claims.rows import Row, engaged, found, missing
from tests.claims.texts import REGIME, claims
from vedette.claims.claim import Claim
from vedette.claims.conducts import to_conduct
from vedette.findings.sides import fits
from vedette.findings.told import told
from vedette.job import judged

ROWS = (
    # Fuel goes to the DPRK, in whatever ship and wherever it is put ashore.
    Row(
        "In May 2021 the tanker Blue Quail discharged 2,000 tons of gas oil in a port of the DPRK.",
        "goods_import|port_call",
        "2397-5",
    ),
    Row("North Korea has received diesel from a Russian depot since March 2022.", "goods_import", "2397-5"),
    Row(
        "On 4 May 2021 the tanker Grey Plover lay alongside a North Korean tanker off Shanghai and passed 900 tonnes of diesel by hose to her.",
        "meeting_at_sea",
        "2375-11 2397-5",
    ),
    # Hull to hull: over the side, across, out of a bulk carrier.
    Row(
        "In June 2020 two lighters took North Korean coal from a bulk carrier off Ningbo.",
        "goods_export|meeting_at_sea",
        "2371-8 2375-11",
    ),
    Row(
        "In June 2020 some 4,000 tons of North Korean coal were worked over the side into three barges.",
        "goods_export|meeting_at_sea",
        "2371-8 2375-11",
    ),
    # What crosses the bridge from the other side comes to the DPRK.
    Row(
        "Lorries with excavators and steel beams crossed the bridge from Dandong in October 2019, and North Korea paid for them.",
        "goods_import",
        "2397-7",
    ),
    # Who is listed is frozen by the list; what reaches a listed body is money to be frozen.
    Row(
        "Hangang Trading Corporation of North Korea has been on the Committee's list since 2016.",
        "listed_party",
        "1718-8d",
    ),
    Row(
        "In 2022 North Korean welders in Russia earned $9 million, half of which was forwarded to the Munitions Industry Department.",
        "employment_abroad",
        "2397-8 1718-8d",
    ),
    # Cash carried in bulk, and the agents of banks.
    Row(
        "In May 2019 a North Korean representative of Samhung Trade Bank carried $300,000 in cash to Pyongyang.",
        "payment|travel",
        "2094-11 2270-33 2321-33",
    ),
    Row(
        "In May 2019 customs officers at Hanoi airport seized $90,000 in banknotes from two North Korean travellers.",
        "state_action",
        "2094-11",
    ),
    # Pay for each head is the pay of workers.
    Row(
        "In 2021 the contractor in Vladivostok paid the North Korean corporation 60,000 roubles per worker.",
        "payment|wage_diversion|employment_abroad",
        "2397-8",
    ),
    # A permit is spoken of where work is newly given, and not where people are at work.
    Row("In April 2021 a cannery in Hunchun took on 60 North Korean women.", "employment_abroad", "2375-17 2397-8"),
    Row(
        "In June 2019 nine North Korean waitresses were at work in a restaurant in Phnom Penh.",
        "employment_abroad",
        "2397-8",
    ),
    # Rules on going home are none on permits.
    Row(
        "Under a resolution of 2017 host States had two years to send North Korean workers home.",
        "legal_statement",
        "2397-8",
    ),
    Row("Resolution 2375 barred any new work permit for North Koreans.", "legal_statement", "2375-17"),
    # Beacons: calls and advice about them.
    Row(
        "The ministers called on flag States to deny service to North Korean tankers that had switched off their transponders.",
        "call_to_act",
        "2397-13",
    ),
    # Reports of States.
    Row(
        "Kenya submitted its report on resolution 2321 on North Korea in May 2017.",
        "state_action|state_reply|background|figure",
        "2321-36",
    ),
    Row(
        "The ministers called on Russia to resume its monthly reporting on fuel for North Korea.",
        "call_to_act",
        "2397-5",
    ),
    # The law of one State.
    Row(
        "In May 2021 the police in Kuala Lumpur charged a broker of North Korean welders under the Foreign Labour Act.",
        "state_action",
        "",
    ),
    # A club of ship-owners hires nobody.
    Row(
        "In March 2020 a club in Oslo withdrew the insurance of a tanker that had called at Nampo.",
        "background|state_action|port_call|payment",
    ),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.text[:60])
def test_the_matter_of_a_sentence(row: Row) -> None:
    stated = found(row.text)
    assert missing(row, stated) == []
    if row.measures is not None:
        assert engaged(stated) == set(row.measures.split())


def test_a_club_of_owners_hires_nobody() -> None:
    stated = found(
        "In March 2020 a club in Oslo ended the insurance of the tanker Grey Plover, long in the North Korean trade."
    )
    assert engaged(stated) == set()


LETTER = (
    "Note verbale dated 4 May 2020 from the Permanent Mission of Kenya to the United Nations\n\n"
    "The Permanent Mission of the Republic of Kenya presents its compliments to the Chair of the Committee established "
    "pursuant to resolution 1718 (2006) and has the honour to convey the reply of the Government on the workers of the "
    "Democratic People's Republic of Korea.\n\n"
    "Twelve nationals of the Democratic People's Republic of Korea left Kenya by 2 December 2019. None remains in the "
    "country. The names that the Panel sent are those of citizens of Viet Nam.\n"
)


def test_a_state_answers_in_its_own_letter() -> None:
    kinds = {claim.quote: claim.kind for claim in claims(LETTER)}
    told = {words: kind for words, kind in kinds.items() if words.startswith(("None", "The names", "Twelve"))}
    assert [told[words] for words in sorted(told)] == ["state_reply", "state_reply", "repatriation"]


def test_the_same_words_in_a_report_are_no_answer() -> None:
    report = LETTER.rsplit("\n\n", 1)[-1]
    kinds = [claim.kind for claim in claims(f"Harbour Wire\n\nPublished: 2020-05-04\n\n{report}")]
    assert "state_reply" not in kinds


def run(text: str) -> tuple[Claim, ...]:
    """The claims of a whole text with their paragraphs, leaning included."""
    stated = claims(text)
    events = {claim.id: act for claim in stated if (act := to_conduct(claim))}
    lines = judged(tuple(events.values()), REGIME)
    return told(stated, events, lines, (), REGIME, {claim.source: text for claim in stated})


HEAD = "Harbour Wire\n\nPublished: 2021-03-04\n\n"
COAL = "In June 2020 North Korea sold 9,000 tons of coal to a dealer in Dalian. "


@pytest.mark.parametrize(
    ("answer", "takes"),
    [
        ("China replied that it had found no trace of the sale.", {"2371-8"}),
        ("China replied that it strictly implements all resolutions of the Council.", set()),
        ("China replied that it had always fulfilled its obligations to the letter and in full.", set()),
    ],
)
def test_faithfulness_at_large_answers_to_no_matter(answer: str, takes: set[str]) -> None:
    assert engaged(run(f"{HEAD}{COAL}{answer}\n")[-1:]) == takes


@pytest.mark.parametrize(
    ("before", "takes"),
    [
        ("", {"2371-8"}),
        ("The master of the Grey Plover gave his name as Lim.\n\n", {"2371-8"}),
        ("\n\nNorth Korea opened an office in Hanoi in May 2020. ", set()),
    ],
)
def test_an_answer_is_to_what_its_own_paragraph_tells(before: str, takes: set[str]) -> None:
    claim = run(f"{HEAD}{COAL}{before}China has not replied to the Panel.\n")[-1]
    assert (claim.kind, engaged((claim,))) == ("no_reply", takes)


def test_a_figure_takes_the_goods_and_not_the_way_they_were_handed_over() -> None:
    text = "In June 2020 two lighters took North Korean coal from a bulk carrier off Ningbo. The proceeds came to $700,000.\n"
    assert engaged(run(f"{HEAD}{text}")[-1:]) == {"2371-8"}


@pytest.mark.parametrize(
    ("text", "names", "side"),
    [
        ("The ship had left the harbour.", ("2397-8",), False),
        ("The welders had left the country.", ("2397-8",), True),
        ("The welders had left the country.", ("2371-8.coal",), False),
        ("The ship had left the harbour.", ("2371-8.coal",), True),
        ("The letter has not been answered.", ("2397-8",), True),
    ],
)
def test_ships_and_people_are_two_sides(text: str, names: tuple[str, ...], *, side: bool) -> None:
    assert fits(text, names, REGIME) is side
