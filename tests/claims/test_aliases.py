"""Short names of bodies, and States that are pointed to. All sentences are invented."""

from __future__ import annotations

from tests.claims.texts import claims

HEAD = "Harbour Wire\n\nPublished: 2021-03-04\n\n"


def speaker(*sentences: str) -> str:
    """The innermost speaker of the last claim."""
    return claims(f"{HEAD}{' '.join(sentences)}\n")[-1].said_by[0]


FIRST = "North Korean hackers stole 3 million dollars, the National Crime Bureau (NCB) said."


def test_a_short_name_in_brackets_stands_for_the_whole() -> None:
    assert speaker(FIRST, "North Korea sent 40 workers to Laos, the NCB said.") == "National Crime Bureau"


def test_the_noun_of_a_name_stands_for_the_body_named_last() -> None:
    assert speaker(FIRST, "The bureau said North Korea had sent 40 workers to Laos.") == "National Crime Bureau"


def test_brackets_whose_letters_are_not_those_of_the_name_make_no_short_name() -> None:
    first = "North Korean hackers stole 3 million dollars, the National Crime Bureau (Oslo) said."
    assert speaker(first, "North Korea sent 40 workers to Laos, Oslo said.") != "National Crime Bureau"


HOST = "Laos hosted 12 North Korean workers in 2020."


def test_that_state_is_the_one_named_last() -> None:
    assert speaker(HOST, "That State told the Panel that all North Korean workers had left.") == "Laos"


def test_that_state_is_nobody_where_two_were_named() -> None:
    told = claims(
        f"{HEAD}Laos and Angola hosted North Korean workers in 2020. "
        "The same State told the Panel that all North Korean workers had left.\n"
    )[-1]
    assert told.said_by[0] == "the same State"
    assert ("unattributed", "said_by") in {(gap.type, gap.field) for gap in told.gaps}
