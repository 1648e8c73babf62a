"""Check digits and fields by the specimens that ICAO Doc 9303 prints, and what a misreading makes of them."""

from __future__ import annotations

from datetime import date

import pytest

from vedette.identifiers import mrz

TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")


@pytest.mark.parametrize(("lines", "size"), [(TD3, "TD3"), (TD1, "TD1"), (TD2, "TD2")])
def test_specimens_pass(lines: tuple[str, ...], size: str) -> None:
    zone = mrz.read(*lines)
    assert zone is not None and zone.size == size
    assert all(check.passes for check in zone.checks)
    assert zone.surname == ("ERIKSSON",) and zone.given == ("ANNA", "MARIA")
    assert zone.issuer == "UTO" and zone.birth == "740812" and zone.expiry == "120415" and zone.sex == "F"


def test_one_changed_digit_of_the_birth_date_fails_there_and_in_the_composite() -> None:
    zone = mrz.read(TD3[0], TD3[1].replace("7408122", "7408132"))
    assert zone is not None
    assert [check.field for check in zone.checks if not check.passes] == ["birth date", "composite"]
    assert zone.repaired == ""


def test_a_misread_sign_is_told_with_what_it_would_be() -> None:
    zone = mrz.read(TD3[0], TD3[1].replace("L898902C3", "L8989O2C3"))
    assert zone is not None
    (number,) = [check for check in zone.checks if check.field == "number"]
    assert not number.passes and zone.repaired == "O is read as 0"


def test_letters_in_dates_are_the_misreading_and_digits_are_not() -> None:
    zone = mrz.read(TD3[0], TD3[1].replace("7408122", "74O8122"))
    assert zone is not None
    assert [check.due for check in zone.checks if check.field == "birth date"] != [2]
    assert zone.repaired == "O is read as 0"


def test_a_number_of_more_than_nine_signs_goes_on_in_the_optional_field() -> None:
    zone = mrz.read(
        "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<<<<<<<<<<<<<<"
    )
    assert zone is not None and zone.number == "D23145890734"
    assert [check.field for check in zone.checks] == ["birth date", "expiry", "composite"]


def test_other_lengths_are_no_zone_and_blanks_do_not_count() -> None:
    assert mrz.read(TD3[0], TD3[1][:-1]) is None
    assert mrz.read(None, None) is None
    assert mrz.read(None, " ".join(TD3[1])) is not None


def test_centuries() -> None:
    assert mrz.day("740812", ahead=False, year=2024) == date(1974, 8, 12)
    assert mrz.day("120415", ahead=False, year=2024) == date(2012, 4, 15)
    assert mrz.day("310415", ahead=True, year=2024) == date(2031, 4, 15)
    assert mrz.day("740230", ahead=False, year=2024) is None
    assert mrz.day("74<<<<", ahead=False, year=2024) is None
