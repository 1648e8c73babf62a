"""Numbers without a noun, and numbers that stand apart from what they count: invented sentences."""

from __future__ import annotations

import pytest

from vedette.claims.chosen import chosen
from vedette.claims.elided import BRACKETED, elided
from vedette.claims.shares import find_amounts
from vedette.conduct import Kind

_BARE = (
    ("The consulate there held four.", "Each mission may open one bank account. ", ("4", "4", "accounts")),
    ("By May only 12 had replied.", "The Panel sent letters to 30 banks. ", ("12", "12", "banks")),
    ("It had put the total at 5,200 in spring.", "Some 4,800 loggers remain. ", ("5200", "5200", "loggers")),
    ("As at 1 June, thirty had been received.", "Final reports fell due in March. ", ("30", "30", "reports")),
    ("Two others left in March.", "Five doctors worked in Kano. ", ("2", "2", "doctors")),
    ("the company ran four, all in Dakar.", "Each site employed thirty men. ", ("4", "4", "sites")),
    ("Three of them were indicted.", "The police found 19 accounts. ", ("3", "3", "persons")),
    ("Thousands have stayed behind.", "", ("1000", None, "persons")),
    (
        "They could not vouch for the 4,700.",
        "Some 4,700 welders work there.\n\nBanks closed. ",
        ("4700", "4700", "welders"),
    ),
    ("The four were hired in May.", "At least four welders came.\n\n", ("4", "4", "welders")),
    ("In three others, the seals were broken.", "Nine containers were opened. ", ("3", "3", "containers")),
    ("Another 25 came in May.", "The yard had 340 welders. ", ("25", "25", "welders")),
    ("Two, held since March, remain.", "Five seamen were arrested. ", ("2", "2", "seamen")),
    ("The union puts it at 20.", "Twelve players are abroad. ", ("20", "20", "players")),
    ("and a further 90 during the next year.", "Of these 200 workers 40 left. ", ("90", "90", "workers")),
    ("It closed four in March.", "The bank held seven accounts. ", ("4", "4", "accounts")),
)


@pytest.mark.parametrize(("text", "before", "expected"), _BARE)
def test_a_bare_number_counts_what_stands_before_it_and_says_so(
    text: str, before: str, expected: tuple[str, str | None, str]
) -> None:
    hit = elided(text, before)
    assert hit is not None
    assert hit.quantity is not None
    assert (hit.quantity.min, hit.quantity.max, hit.quantity.unit) == expected
    assert hit.gaps


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("A second State put the figure at 1.2 million.", "One State estimated exports at 2 million tonnes. "),
        ("its number was 8951231.", "The tankers met. "),
        ("In May 2021 the Pong Hwa 16 was bought from a yard.", "The fleet has 20 vessels. "),
        ("He kept 200.", "Each worker earns $800 a month. "),
        ("Hundreds of tons were moved.", "Three workers watched. "),
    ],
)
def test_cargo_money_names_and_documents_are_not_counted_as_things(text: str, before: str) -> None:
    assert elided(text, before) is None


def test_a_number_in_brackets_counts_the_noun_before_it() -> None:
    hit = elided("Banks that sent no answer (some 40 out of 95) are reminded.", "", patterns=(BRACKETED,))
    assert hit is not None
    assert hit.quantity is not None
    assert (hit.quantity.min, hit.quantity.unit) == ("40", "banks")


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Barges delivered fuel there at least 17 times.", "goods_import", ("17", None, "deliveries")),
        ("Her permit was renewed twice, last in May.", "work_authorisation", ("2", "2", "renewals")),
        ("student visas, which numbered 90 in 2018, reached 1,100 in 2019.", "figure", ("1100", "1100", "visas")),
        ("According to one State, both lorries were driven north.", "goods_import", ("2", "2", "lorries")),
        ("Two States assess that some 900 workers remain.", "employment_abroad", ("900", "900", "workers")),
        ("One team of eight is said to have built the site.", "it_work", ("8", "8", "persons")),
        ("It was looking into two such cargoes, together 7,300 tonnes.", "figure", ("7300", "7300", "tonnes")),
        ("She lay for eleven hours beside the barge.", "meeting_at_sea", ("11", "11", "hours")),
        ("a little under 40 boats were seen.", "figure", (None, "40", "boats")),
        ("A single worker can earn a fortune.", "it_work", None),
        ("Reports go to the 1718 Committee members.", "figure", None),
        ("It will double the number of patrols.", "figure", None),
    ],
)
def test_a_number_apart_from_its_noun_is_the_acts(
    text: str, kind: Kind, expected: tuple[str | None, ...] | None
) -> None:
    hit, _ = chosen(find_amounts(text), kind, text)
    quantity = hit.quantity if hit else None
    assert (None if quantity is None else (quantity.min, quantity.max, quantity.unit)) == expected
