"""Documents that contradict themselves, and those that are only misread, cut off or transliterated."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.detectors.tables_of import tables_of
from vedette.conduct import Conduct
from vedette.detectors.forged_document.detect import detect
from vedette.detectors.forged_document.faults import faults
from vedette.identifiers.mrz import check_digit
from vedette.records.tables import DOCUMENT

# The specimen of ICAO Doc 9303 part 4; its holder is nobody.
GOOD: dict[str, Any] = {
    "person_id": "P1", "issuer": "Utopia", "document_type": "Passport", "number": "L898902C3",
    "name": "Anna Maria Eriksson", "birth_date": dt.date(1974, 8, 12), "sex": "F",
    "issued_on": dt.date(2007, 4, 16), "expires_on": dt.date(2012, 4, 15),
    "mrz1": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "mrz2": "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
}  # fmt: skip
COLUMNS = tuple(column.name for column in DOCUMENT.columns)
STAFF = [{"person_id": "P1", "email": "p1@example.com", "hire_date": dt.date(2010, 1, 4)}]


def lines(**changes: Any) -> tuple[Conduct, ...]:
    with tables_of(staff=STAFF, document=[{**GOOD, **changes}]) as tables:
        return detect(tables)


def only(**changes: Any) -> Conduct:
    (line,) = lines(**changes)
    return line


def test_the_specimen_has_no_fault() -> None:
    assert lines() == ()


def test_a_check_digit_that_no_misreading_explains_is_a_contradiction() -> None:
    line = only(mrz2=GOOD["mrz2"].replace("7408122", "7408132"), birth_date=dt.date(1974, 8, 13))
    assert line.details["class"] == "contradiction" and line.details["type"] == "mrz"
    assert "birth date" in line.details["facts"][0] and "no misreading" in line.details["facts"][0]
    assert line.parties[0].identifiers == {"person_id": "P1", "email": "p1@example.com"}
    assert line.period.start == "2010-01-04T00:00:00Z"


def test_trap_ocr_misreading_is_reported_both_ways_and_is_context() -> None:
    line = only(mrz2=GOOD["mrz2"].replace("L898902C3", "L8989O2C3"))
    assert line.details["class"] == "context"
    assert "fail as read" in line.details["facts"][0] and "pass if O is read as 0" in line.details["facts"][0]
    assert line.details["explained"]


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"number": "L998902C3"}, "number"),
        ({"birth_date": dt.date(1974, 12, 8)}, "birth date"),
        ({"expires_on": dt.date(2013, 4, 15)}, "expires on"),
        ({"name": "Torvald Brekke"}, "name"),
    ],
)
def test_the_printed_zone_differs_from_the_other(changes: dict[str, Any], word: str) -> None:
    line = only(**changes)
    assert line.details["class"] == "contradiction"
    assert any(word in fact for fact in line.details["facts"])


@pytest.mark.parametrize(
    "name", ["ERIKSSON, Anna Maria", "Eriksson Anna", "Anna-Maria Eriksson", "Ánna Maria Eriksson"]
)
def test_order_accents_and_left_out_names_are_no_fault(name: str) -> None:
    assert lines(name=name) == ()


def test_trap_name_cut_off_in_the_zone() -> None:
    cut = "P<UTOPAPANDROPOULOS<KONSTANTINIDIS<<ALEXANDR"
    assert lines(mrz1=cut, name="Alexandros Papandropoulos Konstantinidis") == ()


def test_trap_transliteration() -> None:
    assert lines(mrz1="P<UTOMUELLER<<JOERG<<<<<<<<<<<<<<<<<<<<<<<<<", name="Jörg Müller") == ()


def test_trap_old_document_without_a_zone() -> None:
    assert lines(mrz1=None, mrz2=None) == ()


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"issued_on": dt.date(1970, 1, 1)}, "contradiction"),
        ({"issued_on": dt.date(2013, 1, 1)}, "contradiction"),
        ({"issued_on": dt.date(1990, 1, 1)}, "context"),
    ],
)
def test_dates_that_cannot_be(changes: dict[str, Any], kind: str) -> None:
    assert only(**changes).details["class"] == kind


def _zone(birth: str = "740812", expiry: str = "120415") -> str:
    """Line 2 of the specimen with other dates, all check digits right."""
    first, days = "L898902C36UTO", f"{birth}{check_digit(birth)}"
    until, rest = f"{expiry}{check_digit(expiry)}", "ZE184226B<<<<<1"
    return f"{first}{days}F{until}{rest}{check_digit(first[:10] + days + until + rest)}"


@pytest.mark.parametrize("zone", [{"birth": "900230"}, {"birth": "741312"}, {"expiry": "120431"}, {"expiry": "130229"}])
@pytest.mark.parametrize("printed", [{}, {"birth_date": None, "expires_on": None}], ids=["printed", "not-printed"])
def test_a_day_of_the_zone_that_no_calendar_has(zone: dict[str, str], printed: dict[str, Any]) -> None:
    line = only(mrz2=_zone(**zone), **printed)
    assert (line.details["class"], line.details["type"]) == ("contradiction", "mrz")
    assert line.details["facts"] == [fact for fact in line.details["facts"] if "is no date" in fact]


def test_trap_leap_day_and_unknown_day_of_birth() -> None:
    assert lines(mrz2=_zone(birth="000229"), birth_date=dt.date(2000, 2, 29)) == ()
    assert lines(mrz2=_zone(birth="74<<<<"), birth_date=None) == ()
    assert only(mrz2=_zone(birth="740000"), birth_date=None).details["class"] == "context"


def test_the_shape_of_a_number_is_context_only() -> None:
    bare = {"mrz1": None, "mrz2": None}
    assert only(issuer="Japan", number="123456789", **bare).details["class"] == "context"
    assert lines(issuer="Japan", number="TX1234567", **bare) == ()
    assert lines(issuer="Japan", number="123456789", document_type="driving licence", **bare) == ()


def test_one_document_in_two_files_is_one_line() -> None:
    row = {**GOOD, "name": "Torvald Brekke"}
    with tables_of(staff=STAFF, document=[row, row]) as tables:
        assert len(detect(tables)) == 1


def test_the_first_pass_lets_nothing_through_that_the_second_would_find() -> None:
    """Every single sign of line 2 replaced by another: the columnar pass and the tests row by row agree."""
    rows = []
    for at, sign in enumerate(GOOD["mrz2"]):
        for other in ("7" if sign != "7" else "4", "K" if sign != "K" else "M"):
            rows.append(
                {**GOOD, "person_id": f"Q{at}{other}", "mrz2": GOOD["mrz2"][:at] + other + GOOD["mrz2"][at + 1 :]}
            )
    with tables_of(document=rows) as tables:
        found = {line.parties[0].identifiers["person_id"] for line in detect(tables)}
    missed = {row["person_id"] for row in rows if faults({**dict.fromkeys(COLUMNS), **row}, 2024)} - found
    assert missed == set() and len(found) > 60
