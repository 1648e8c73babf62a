"""What stands between statements and is none, and what was taken for that and is one. All sentences are invented."""

# ruff: noqa: E501 - sentences read best whole

from __future__ import annotations

import pytest

from tests.claims.texts import claims, gaps

_HEAD = "North Korea and its ships\n\nNorth Korea sells coal abroad. The DPRK is under sanctions.\n\n"
_STATED = "North Korean welders were paid 300 dollars a month at the yard in Varna in 2019."


def quotes(text: str) -> list[str]:
    """The quotes of all claims of ``text`` after an opening that is about the DPRK, each once."""
    return list(dict.fromkeys(claim.quote for claim in claims(_HEAD + text) if claim.span[0] >= len(_HEAD)))


@pytest.mark.parametrize(
    "opening",
    [
        "Timber is not the only trade.",
        "Wages are the heart of the matter.",
        "Such deals need a friend in port.",
        "Three of these voyages deserve a word.",
        "Is anybody surprised?",
        "What shipowners can do.",
    ],
)
def test_what_leads_over_or_asks_is_no_claim(opening: str) -> None:
    assert quotes(f"{opening} {_STATED}") == [_STATED]


def test_a_short_sentence_that_leads_nowhere_stays() -> None:
    assert quotes(f"{_STATED} Their passports were locked away.") == [_STATED, "Their passports were locked away."]


@pytest.mark.parametrize(
    "closing",
    [
        "The Panel has since closed the matter.",
        "It did not pursue the case.",
        "The owner is not suspected of any offence.",
        "Harbour Wire could not verify this independently.",
        "The second crew proved to be nationals of the Republic of Korea.",
        "The ministers will meet again in Oslo.",
        "Copies of the manifests are enclosed.",
        "Shares of the yard's parent rose 4 per cent.",
        "The port of Varna handled 11 million tons of cargo last year.",
    ],
)
def test_what_closes_a_file_or_a_letter_is_no_claim(closing: str) -> None:
    assert quotes(f"{_STATED} {closing}") == [_STATED]


def test_a_clause_that_closes_the_file_goes_with_the_statement_before_it() -> None:
    text = "A cargo of 31,000 tons of coal left Nampo in June 2020, and the Panel did not pursue the matter further."
    assert len(quotes(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In its last report the Panel wrote that 40 North Korean cooks had left Doha.",
        "We call upon banks to freeze the accounts of North Korean agents listed in the annex.",
        "A Belgian diplomat said on condition of anonymity that the true number was three times as high.",
        "12 The ban on coal from the DPRK has been in force since 5 August 2017.",
        "Separately, Norway's coast guard said one of its ships had met the North Korean tanker Yu Jong 4.",
        "The Danish labour inspectorate said in May that it had fined the yard.",
        "Six of the North Korean nurses have since acquired Maltese citizenship.",
        "The firm, in which a Latvian citizen held 40 per cent, was dissolved in 2018 under paragraph 18 of resolution 2375 (2017).",
    ],
)
def test_what_only_looks_like_housekeeping_is_a_claim(text: str) -> None:
    assert quotes(f"{_STATED} {text}" if text[0] != "1" else f"{_STATED}\n\n{text}")[1:]


@pytest.mark.parametrize(
    "note", ["14 Member State, letter of 3 May 2020.", "[7] Interview with a broker, June 2019.", "¹ Letter of the Mission of Peru."]
)  # fmt: skip
def test_a_footnote_that_only_names_its_source_is_no_claim(note: str) -> None:
    assert quotes(f"{_STATED}\n\n{note}\n") == [_STATED]


def test_a_heading_right_above_its_paragraph_is_no_part_of_the_first_sentence() -> None:
    body = "In a check of 90 boxes that came in between May and July 2021 we found four with frozen crab from the DPRK."
    assert quotes(f"What our officers found\n{body}") == [body]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        # Each thing that is recommended, answered or found is a statement.
        ("The Panel recommends that the Committee list the Yu Jong 4 and that ports refuse her entry.", ["The Panel", "ports"]),
        ("We call upon firms to check the faces of North Korean applicants, to distrust borrowed names, and to warn the police.", ["We call", "to distrust", "to warn"]),
        ("Fiji replied that the North Korean tanker had entered its waters on 3 May, that no oil had been landed and that she had left the next day.", ["Fiji", "that no oil", "that she"]),
        # A contrast without a comma; what somebody knows is the object of knowing.
        ("Petrov admits taking 500 dollars from the North Korean team but denies having known who was behind it.", ["Petrov", "denies"]),
        # What is put in between a subject and its verb, and nouns that look like verbs.
        ("One of the North Korean crew, using a key that had been copied, moved 900 ether out of the wallet.", ["One of"]),
        ("Delivery notes and a permit, which was issued in Basra, showed that the North Korean crab was sold.", ["Delivery"]),
        ("North Korean coders hide behind stolen and rented names.", ["North Korean"]),
        ("Paragraph 5 limits the sale or transfer of refined oil to the DPRK.", ["Paragraph"]),
        ("The DPRK cooks left in March although their permits, granted in 2018, were good until May.", ["The DPRK", "their permits"]),
        ("Under a deal of 2015 the clinic owes 3,000 euros a month for each North Korean nurse, of which, clerks said, two thirds is handed to the embassy.", ["Under", "clerks"]),
    ],
)  # fmt: skip
def test_a_sentence_gives_one_claim_for_each_statement(text: str, begins: list[str]) -> None:
    found = quotes(text)
    assert len(found) == len(begins), found
    assert all(begin in quote[: len(begin) + 8] for quote, begin in zip(found, begins, strict=True)), found


@pytest.mark.parametrize(
    "text",
    [
        "Cloth from the plant crosses the river to Sinuiju in closed vans.",
        "The club denied having paid anybody with an account in the DPRK.",
        "Four lathes and a dozen lorries were brought from Dandong to Sinuiju in May 2018.",
    ],
)
def test_a_country_that_is_only_a_place_is_not_silently_who_acts(text: str) -> None:
    found = [claim for claim in claims(_HEAD + _STATED + " " + text) if claim.quote.startswith(text[:12])]
    assert found
    assert all(not claim.subject or ("ambiguous_subject", "subject") in gaps(claim) for claim in found)


def test_where_a_measure_was_taken_is_not_silently_who_took_it() -> None:
    text = "On 9 May 2020 the North Korean tanker Yu Jong 4 was refused entry at Kaohsiung."
    [told] = [claim for claim in claims(_HEAD + text) if claim.kind == "state_action"]
    assert not told.subject or ("ambiguous_subject", "subject") in gaps(told)
    by = "On 9 May 2020 the North Korean tanker Yu Jong 4 was refused entry by Viet Nam."
    [told] = [claim for claim in claims(_HEAD + by) if claim.kind == "state_action"]
    assert ("ambiguous_subject", "subject") not in gaps(told)
