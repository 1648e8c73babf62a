"""Keys of people: known pairs, and that SQL and Python give the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vedette.engine.duckdb import connect
from vedette.geo.state_code import of_document
from vedette.identifiers import account, document_number, email, mrz, phone

WRITTEN = [
    "DE89 3704 0044 0532 0130 00", "de89-3704-0044-0532-0130-00", "0x52908400098527886E0F7030069857D2E4169EE7",
    "bc1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "Pay.Ee+1@GMAIL.com",
    "****1234", "xxxx-1234", "PY 100-24", "00000", "acc 77/12", "", "unknown", "N/A",
    "J.Doe+x@googlemail.com", "j.doe+x@example.org", "a+b@outlook.com", "no mail", "PS563412345", "PO 123456789",
    "Passport No. AB 12-34 (expires 2020)", "No. TX1234567", "№ 45 12 345678", "(none)", "NOVA1234", "ID-998877",
]  # fmt: skip


def in_sql(macro: str, values: list[str]) -> list[Any]:
    with connect() as engine:
        return [engine.execute(f"SELECT {macro}($1)", [value]).fetchall()[0][0] for value in values]


def no_placeholder(key: str | None) -> str | None:
    return key if key and not account.is_placeholder(key) else None


NO_MAILBOX = [
    "none@none.com", " NONE@firm.example", "noemail@x.org", "No.Email@firm.example", "no-email@gmail.com", "no@no.com",
    "na@na.com", "n/a@na.com", "test@test.com", "unknown@firm.example", "n/a", "x@noemail.com", "no-reply@firm.example",
]  # fmt: skip
MAILBOXES = ["no@firm.example", "test@firm.example", "tess@test.com", "nona@nona.com", "anna@anna.com"]


@pytest.mark.parametrize("value", NO_MAILBOX)
def test_an_address_that_stands_for_none_is_no_key(value: str) -> None:
    assert email.key(value) is None and in_sql("email_key", [value]) == [None]


@pytest.mark.parametrize("value", WRITTEN + MAILBOXES)
def test_sql_and_python_agree(value: str) -> None:
    assert value not in MAILBOXES or email.key(value) == value
    assert in_sql("email_key", [value]) == [email.key(value)]
    assert in_sql("document_key", [value]) == [document_number.key(value)]
    assert no_placeholder(in_sql("account_key", [value])[0]) == no_placeholder(account.key(value))
    assert in_sql("is_placeholder", [value]) == [account.is_placeholder(value)]


@settings(max_examples=100, deadline=None)
@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<", min_size=1, max_size=44))
def test_check_digits_of_sql_and_python_agree(text: str) -> None:
    assert in_sql("mrz_digit", [text]) == [str(mrz.check_digit(text))]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("+44 20 7946 0018", None), ("020 7946 0018", "GB")),
        (("0044 (0)20 7946 0018", None), ("+442079460018 ext 5", None)),
        (("(212) 555-0142", "US"), ("1-212-555-0142", "US")),
    ],
)
def test_one_number_written_twice(left: tuple[str, str | None], right: tuple[str, str | None]) -> None:
    assert phone.key(*left) == phone.key(*right)
    assert len(set(in_sql("phone_block", [left[0], right[0]]))) == 1


def test_numbers_that_are_none() -> None:
    for text in ("000000000", "12345", "+1 000 000 0000", "9" * 60):
        assert phone.key(text) is None


def test_states_of_documents() -> None:
    codes = ("D<<", "PRK", "KOR", "kp", "UTO")
    assert [of_document(code) for code in codes] == ["DE", "KP", "KR", "KP", None]


def test_kinds_of_account() -> None:
    assert account.kind("DE89370400440532013000") == "iban"
    assert account.kind("0x52908400098527886e0f7030069857d2e4169ee7") == "wallet"
    assert account.kind("PY10024") == "account"
