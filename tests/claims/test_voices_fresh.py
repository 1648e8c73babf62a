"""Who heads a paper, who speaks in a sentence and in what manner: invented sentences, rules of many wordings."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest

from tests.claims.said import HEADS
from tests.claims.texts import claims
from vedette.claims.datelines import read_head
from vedette.claims.naming import teller
from vedette.claims.sentences import blocks
from vedette.claims.speakers import Memory, attribute

PANEL = "UN Panel of Experts (1718)"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Title of it\n\nBUSAN, South Korea, 4 May 2021 (Eastern Coast News Service) - Text.\n", "Eastern Coast News Service"),
        ("Title of it\n\nOSLO/BERLIN, Sept 3 2020 (Norden Wire) -- Text.\n", "Norden Wire"),
        ("SAFETY NOTICE No. 3/2019\n\nTO: All masters\nFROM: Harbour Registrar of Niue\nDATE: 3 May 2019\n\nText.\n", "Harbour Registrar of Niue"),
        ("JOINT ALERT\nMinistry of Trade, Financial Crime Unit and Port Authority of Malta\nValletta, 4 May 2022\n\nText.\n", "Ministry of Trade, Financial Crime Unit and Port Authority of Malta"),
        ("FOR IMMEDIATE RELEASE\nMonday, May 5, 2025\n\nTreasury Department Sanctions Four Brokers\n\nText.\n", "Treasury Department"),
        ("Joint Statement on the Labour of DPRK Nationals\n\nOttawa, 3 May 2023\n\n1. The Governments of Canada, Japan and New Zealand recall their duties.\n", "Canada; Japan; New Zealand"),
    ],
)  # fmt: skip
def test_a_paper_is_headed_by_its_house(head: str, name: str) -> None:
    found = read_head(head, blocks(head))
    assert (found.author or found.publisher) == name


def test_a_ship_and_its_number_are_no_masthead() -> None:
    text = f"{HEADS['panel']}12. Text.\n\nHong Bright 9 (IMO 8914532)\n\n13. Text.\n"
    assert read_head(text, blocks(text)).publisher != "Hong Bright 9"


def said(*sentences: str, own: tuple[str, ...] = ("Calder Centre",)) -> tuple[str, ...]:
    """Who speaks in the last of the sentences."""
    memory = Memory(own=own, house=own)
    found: tuple[str, ...] = ()
    for sentence in sentences:
        marks = [at for at, letter in enumerate(sentence) if letter == '"']
        quotes = tuple((a, b + 1) for a, b in zip(marks[::2], marks[1::2], strict=False))
        found = attribute(sentence, quotes, memory).chain(0, len(sentence))
    return found


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("Bills of lading name a forwarder at Dalian as consignee.", "Bills of lading"),
        ("The labour contract gives a monthly wage of $300.", "labour contract"),
        ("Its website advertised coats sewn in Pyongyang.", "website"),
        ("In an e-mail to the Centre the company denied having sold it.", "company"),
        ("The ship's manager, Halvard Lines of Bergen, maintained that the beacon had failed.", "Halvard Lines"),
        ("The college's rector, Sister Marta Vold, denied that any had enrolled.", "Marta Vold"),
        ("Coal exports were put by a Member State at 2 million tons.", "a Member State"),
        ("In one case of May, reported to us by Viet Nam, the quantity was 500 tons.", "Vietnam"),
        ("The price was reported in the local press as $3 million.", "local press"),
        ("According to Polish customs one consignment of coats was seized.", "Polish customs"),
        ("A confidential paper by UN envoys seen on Monday says 40 workers stayed.", "UN envoys"),
        ("Seoul officials assume that half of it goes to the army.", "Seoul officials"),
    ],
)
def test_who_says_it(sentence: str, first: str) -> None:
    assert said(sentence)[0] == first


@pytest.mark.parametrize(
    "sentence",
    [
        "The Russian Federation notified three such consignments for 2018.",
        "Poland acknowledged the Panel's letter of 3 May.",
        "Anyone who believes he has met one should call.",
        "We asked both of them; neither responded.",
        "Seoul ought to have told the Committee.",
    ],
)
def test_who_says_nothing(sentence: str) -> None:
    assert said(sentence) == ()


def test_it_means_no_person_and_no_paper() -> None:
    assert said("Kim Dae-ho said that they had left.", "It went into business in 2014.") == ()
    assert said("Company filings show a sale.", "It went into business in 2014.") == ()
    assert said("Halvard Lines said that they had left.", "It sold the ship in 2014.") == ("Halvard Lines",)
    assert said("Halvard Lines said that they had left.", "It did not answer a second letter.") == ()


def test_the_exchange_is_whom_the_text_called_so() -> None:
    assert said("The Riga exchange Kelpline was robbed.", "The exchange told us that it had paid.")[0] == "Kelpline"
    two = ("The exchange Kelpline was robbed.", "The exchange Boreal was robbed.", "The exchange told us that it paid.")
    assert said(*two)[0] == "exchange"


def test_each_state_speaks_in_its_own_item() -> None:
    header = "Selected replies contain the following information:"
    assert said(header, "(a) Oman: 214 workers were repatriated;")[0] == "Oman"
    assert "Oman" not in said("The Panel notes:", "(a) Oman: 214 workers were repatriated;")


@pytest.mark.parametrize(
    ("genre", "body", "needle", "modality"),
    [
        ("panel", "12. Under paragraph 8 of resolution 2397 (2017), Member States were to repatriate all North Korean workers by 22 December 2019.", "workers", "legal"),
        ("panel", "12. No refined petroleum may be sold to North Korea beyond 500,000 barrels a year under paragraph 5 of resolution 2397 (2017).", "petroleum", "legal"),
        ("panel", "12. Poland stated that the last 37 North Korean workers had left its territory in December 2019.", "37", "self_reported"),
        ("wire", "Investigators believe that the tanker Sun Bright handed 400 tonnes of gasoil to a North Korean ship in May 2019.", "Sun Bright", "accused"),
        ("wire", "The theft of $40 million from the exchange Kelpline was the work of North Korean hackers, the FBI said.", "$40 million", "accused"),
    ],
)  # fmt: skip
def test_in_what_manner(genre: str, body: str, needle: str, modality: str) -> None:
    found = [claim for claim in claims(f"{HEADS[genre]}{body}\n") if needle in claim.quote]
    assert found
    assert modality in {claim.modality for claim in found}


def test_what_a_clause_about_the_speaker_tells_is_the_authors() -> None:
    body = "Halvard Lines, which exported coal from North Korea to China in May 2019, denied everything."
    act = next(claim for claim in claims(f"{HEADS['wire']}{body}\n") if claim.kind == "goods_export")
    assert act.said_by[0] != "Halvard Lines"


def test_what_no_paragraph_covers_says_so() -> None:
    body = "North Korean hackers opened a backdoor at a bank in May 2019."
    found = claims(f"{HEADS['wire']}{body}\n")
    assert found
    assert all("no_direct_measure" in {gap.type for gap in claim.gaps} for claim in found)


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("14 months of transaction records", "transaction records"),
        ("a broker in Dalian and", "a broker in Dalian"),
        ("Commercial registers consulted", "Commercial registers"),
        ("three cooks who had worked beside them", "three cooks who had worked beside them"),
        ("Deliveries", None),
        ("Six", None),
        ("under contracts", None),
        ("IT workers pose a", None),
    ],
)
def test_an_act_a_number_and_half_a_sentence_tell_nothing(said: str, whole: str | None) -> None:
    assert teller(said) == whole


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        # The seat of a firm stands between its name and what it is.
        ("Lowmere Shipping SA, of Piraeus, the owner since March 2019, answered that the ship was adrift.", ("Lowmere Shipping SA",)),
        ("The yard pays each of them 4,200 euros a month, says its treasurer, Ilse Brandt.", ("Ilse Brandt",)),
        ("The rule says nothing of those who work from afar.", ()),
        ("As at 3 May 2020 the Committee had received final reports from 51 Member States.", ()),
        ("Petrov himself said by telephone that he had sold no ship.", ("Petrov",)),
        ("A panel of U.N. experts put the exports at 400,000 tonnes.", (PANEL,)),
        ("The Committee's letter states that the venture is still open.", ("1718 Committee",)),
        ("A complaint filed in May says the two were paid in cash.", ("a complaint",)),
        ("Blood tests by a clinic in Riga showed that the crew had been poisoned.", ("a clinic in Riga",)),
        ("The first mate, questioned by the harbour police, said that the lights were off.", ("first mate",)),
    ],
)  # fmt: skip
def test_who_speaks_past_what_stands_around_the_name(sentence: str, names: tuple[str, ...]) -> None:
    found = attribute(sentence, (), Memory()).chain(0, len(sentence))
    assert found[: len(names)] == names
    assert bool(found) == bool(names)


def test_a_second_verb_of_saying_has_the_subject_of_the_first_predicate() -> None:
    text = "Oman had about 900 of them at the peak and says that the last flew out in May."
    told = attribute(text, (), Memory())
    assert told.chain(text.index("the last"), len(text)) == ("Oman",)
    assert told.chain(0, text.index(" and says")) == ()


def test_findings_of_others_are_theirs_and_partners_are_not_the_house() -> None:
    memory = Memory(house=("Iceland",), own=("Iceland",))
    shared = "We share the assessment of our partners that North Korean actors stole 9 million dollars."
    assert attribute(shared, (), memory).chain(30, len(shared)) == ("our partners",)
    team = "We note findings by the Multilateral Sanctions Monitoring Team (MSMT) that shells were sent."
    assert attribute(team, (), memory).chain(70, len(team))[0] == "Multilateral Sanctions Monitoring Team"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("NORWAY COAST SERVICE with the MINISTRY OF TRADE\nAdvisory to importers No. 2021/04\n3 May 2021\n\nText.\n", "Norway Coast Service and Ministry of Trade"),
        ("Port Authority of Malta together with the Ministry of Finance\nNotice to agents No. 7\n3 May 2021\n\nText.\n", "Port Authority of Malta and Ministry of Finance"),
    ],
)  # fmt: skip
def test_bodies_that_head_a_paper_with_one_another_issue_it(head: str, name: str) -> None:
    assert read_head(head, blocks(head)).author == name
