"""Which cells of a row lead back to a person. All of them are invented."""

from __future__ import annotations

import pytest

from vedette.conduct import Evidence, RowLocator
from vedette.privacy.cells import private


def told(header: str, cell: str, start: str | None = "2024-01-15") -> set[str]:
    item = Evidence(
        source="ab" * 32, path="t.csv", locator=RowLocator(line=2, columns=(header,)), values={header: cell}
    )
    return set(private((item,), start))


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Phone", "+44 20 7946 0101"), ("IBAN", "GB00EXMP00000000001001"), ("Home address", "4 Example Lane, London"),
        ("Work Email", "ana@example.com"), ("device.id", "dev-1004"), ("client.ipAddress", "198.51.100.201"),
        ("Account holder", "Ana Ruiz"), ("Telegram handle", "ana_ruiz"), ("wallet", "0xabcdef0123456789abcdef"),
    ],
)  # fmt: skip
def test_numbers_addresses_and_names_do(header: str, cell: str) -> None:
    assert told(header, cell) == {cell}


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Country", "GB"), ("Shift", "day"), ("Job title", "QA Engineer"), ("Amount", "5,200.00"), ("Amount", "5200"),
        ("Hire Date", "2024-01-15"), ("published", "2024-03-01T01:00:00.000Z"), ("Paid on", "31.05.2024"),
        ("provider", "Example VPN"),
    ],
)  # fmt: skip
def test_days_of_work_sums_and_plain_words_do_not(header: str, cell: str) -> None:
    assert told(header, cell) == set()


def test_a_birth_date_is_told_by_its_distance() -> None:
    assert told("Date of birth", "1992-06-08") == {"1992-06-08"}
    assert told("Geburtsdatum", "08.06.1992") == {"1992-06-08", "1992-08-06"}
    assert told("Expires on", "2030-07-13", None) == {"2030-07-13"}


def test_a_machine_readable_zone_gives_the_forms_of_a_sentence() -> None:
    lines = "P<UTOLINDQVIST<<PETER<<<<<<<<<<<<<<<<<<<<<<<", "UX10070074UTO9006083M3007136<<<<<<<<<<<<<<<4"
    assert {"LINDQVIST", "PETER", "LINDQVIST PETER"} <= told("MRZ line 1", lines[0])
    assert {lines[1], "1990-06-08", "900608"} <= told("MRZ line 2", lines[1])
