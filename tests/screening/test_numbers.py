"""Numbers of their own: normalised, held against their like, and no more trusted than they deserve."""

from __future__ import annotations

import pytest

from tests.screening.lists import BITCOIN, ETHER, asked, best
from vedette.screening.index import Index


@pytest.mark.parametrize("number", ["9074729", "IMO 9074729", "imo9074729", " 9074729 "])
def test_an_imo_number_finds_a_ship_under_any_name(kites: Index, number: str) -> None:
    hit = best(kites, asked("Sunny Day", "Vessel", imoNumber=number))
    assert hit is not None
    assert (hit.party.reference, hit.tier, hit.score, hit.match) == ("V1", "identifier", 0.99, True)
    assert "The same IMO number" in hit.reason
    assert "The names differ: “Sunny Day” asked, “Blue Kite 7” listed." in hit.reason
    assert hit.next_checks[0].startswith("The IMO number stays with the hull")


def test_another_imo_number_speaks_against_the_name(kites: Index) -> None:
    alone, other = best(kites, asked("Blue Kite 7", "Vessel")), best(kites, asked("Blue Kite 7", imoNumber="1234567"))
    assert alone is not None and other is not None
    assert other.score < alone.score
    assert "Another IMO number: 1234567 asked, 9074729 listed." in other.reason
    assert any("used again and again" in words for words in other.next_checks)


def test_a_number_with_a_wrong_check_digit_speaks_neither_for_nor_against(kites: Index) -> None:
    alone, wrong = best(kites, asked("Blue Kite 7", "Vessel")), best(kites, asked("Blue Kite 7", imoNumber="9074720"))
    assert alone is not None and wrong is not None
    assert wrong.score == alone.score
    assert "check digit is wrong" in wrong.reason


@pytest.mark.parametrize("number", ["Q123456789", "q 123 456 789", "Q123-456-789"])
def test_a_passport_is_the_same_without_spaces_dashes_and_case(kites: Index, number: str) -> None:
    hit = best(kites, asked("Lee Seung Chul", "Person", passportNumber=number))
    assert hit is not None
    assert (hit.party.reference, hit.tier, hit.score) == ("P1", "identifier", 0.99)
    assert any("See the document itself" in words for words in hit.next_checks)


def test_a_passport_beside_quite_another_name_ranks_below(kites: Index) -> None:
    hit = best(kites, asked("Antoinette de Mauban", "Person", passportNumber="Q123456789"))
    assert hit is not None
    assert hit.tier == "identifier"
    assert 0.7 <= hit.score < 0.95


def test_a_passport_is_no_register_number_of_a_firm(kites: Index) -> None:
    assert best(kites, asked("Antoinette de Mauban", "Person", passportNumber="7712345678")) is None
    assert best(kites, asked("Mauban Ltd", "Company", registrationNumber="Q123456789")) is None
    hit = best(kites, asked("Mauban Ltd", "Company", registrationNumber="771-234-5678"))
    assert hit is not None and hit.party.reference == "B1"


def test_another_passport_is_said_and_takes_nothing(kites: Index) -> None:
    alone = best(kites, asked("Ri Sung Chol", "Person"))
    other = best(kites, asked("Ri Sung Chol", "Person", passportNumber="X999999999"))
    assert alone is not None and other is not None
    assert other.score == alone.score
    assert "Another passport number: X999999999 asked, Q 123-456 789 listed." in other.reason


def test_wallets_keep_their_case_where_it_tells(kites: Index) -> None:
    hit = best(kites, asked(publicKey=BITCOIN))
    assert hit is not None
    assert (hit.party.reference, hit.asked, hit.score) == ("P3", BITCOIN, 0.99)
    assert any("who held its keys" in words for words in hit.next_checks)
    assert best(kites, asked(publicKey=BITCOIN.swapcase())) is None, "base58 tells case apart"
    hexadecimal = best(kites, asked(publicKey=ETHER.lower()))
    assert hexadecimal is not None and hexadecimal.party.reference == "W1"


def test_another_wallet_says_nothing(kites: Index) -> None:
    hit = best(kites, asked("Pak Kil Tong", "Person", publicKey=ETHER[:-1] + "0"))
    assert hit is not None
    assert [reason.feature for reason in hit.reasons] == ["name"]


def test_short_numbers_are_no_numbers(kites: Index) -> None:
    assert best(kites, asked(registrationNumber="7712")) is None
    assert best(kites, asked(imoNumber="")) is None


def test_an_mmsi_goes_with_the_flag(kites: Index) -> None:
    hit = best(kites, asked("Blue Kite 7", "Vessel", mmsi="445000001"))
    assert hit is not None and hit.score == 0.99
    assert any("MMSI goes with the flag" in words for words in hit.next_checks)
    other = best(kites, asked("Sunny Day", "Vessel", mmsi="445000001"))
    assert other is not None and other.score < hit.score
