"""Days, amounts, addresses and States as cells write them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.evidence.tables.days import UNSETTLED, Moment, Order, read_moment, settle
from vedette.evidence.tables.figures import Amount, decimal_sign, read_amount
from vedette.evidence.tables.plain import read_count, read_email, read_flag, read_ip
from vedette.geo.state_code import state_code


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("2019-12-22", None, date(2019, 12, 22)),
        ("20191222", None, date(2019, 12, 22)),
        ("2019/12/22", None, date(2019, 12, 22)),
        ("Dec 22, 2019", None, date(2019, 12, 22)),
        ("22 Dec 2019", None, date(2019, 12, 22)),
        ("22-Dec-2019", None, date(2019, 12, 22)),
        ("22 декабря 2019", None, date(2019, 12, 22)),
        ("22. Dezember 2019", None, date(2019, 12, 22)),
        ("22 de diciembre de 2019", None, date(2019, 12, 22)),
        ("2019年12月22日", None, date(2019, 12, 22)),
        ("2019년 12월 22일", None, date(2019, 12, 22)),
        ("22.12.2019", None, date(2019, 12, 22)),
        ("03.04.2019", None, date(2019, 4, 3)),
        ("03/04/2019", "day", date(2019, 4, 3)),
        ("03/04/2019", "month", date(2019, 3, 4)),
        ("13/04/2019", None, date(2019, 4, 13)),
        ("5/5/2019", None, date(2019, 5, 5)),
        ("3/14/24", "month", date(2024, 3, 14)),
        ("43821", None, date(2019, 12, 22)),
    ],
)
def test_days(text: str, order: Order | None, day: date) -> None:
    found = read_moment(text, order)
    assert isinstance(found, Moment)
    assert found.day == day


@pytest.mark.parametrize(
    ("text", "instant", "offset"),
    [
        ("2025-03-12T10:00:00Z", datetime(2025, 3, 12, 10, tzinfo=UTC), 0),
        ("2025-03-12 10:00:00", datetime(2025, 3, 12, 10, tzinfo=UTC), None),
        ("2016-01-01T00:15:00+08:30", datetime(2015, 12, 31, 15, 45, tzinfo=UTC), 510),
        ("Tue Mar 4 10:00:00 2025 -0330", datetime(2025, 3, 4, 13, 30, tzinfo=UTC), -210),
        ("Tue, 4 Mar 2025 10:00:00 +0000", datetime(2025, 3, 4, 10, tzinfo=UTC), 0),
        ("3/14/2025 4:05:06 PM", datetime(2025, 3, 14, 16, 5, 6, tzinfo=UTC), None),
        ("3/14/2025 12:05 AM", datetime(2025, 3, 14, 0, 5, tzinfo=UTC), None),
        ("1741773600", datetime(2025, 3, 12, 10, tzinfo=UTC), None),
        ("1741773600500", datetime(2025, 3, 12, 10, 0, 0, 500000, tzinfo=UTC), None),
        ("45728.5", datetime(2025, 3, 12, 12, tzinfo=UTC), None),
    ],
)
def test_instants_are_utc_and_keep_the_offset_that_was_written(
    text: str, instant: datetime, offset: int | None
) -> None:
    found = read_moment(text, None)
    assert isinstance(found, Moment)
    assert (found.instant, found.offset) == (instant, offset)


@pytest.mark.parametrize("text", ["2019-02-30", "soon", "1200-01-01", "2025-03-12T25:00:00Z", "31/31/2020", "x" * 99])
def test_what_is_no_day_has_a_reason(text: str) -> None:
    assert isinstance(read_moment(text, None), str)


def test_the_order_is_settled_by_any_value_that_decides() -> None:
    assert read_moment("03/04/2019", None) == UNSETTLED
    assert settle(["03/04/2019", "25/04/2019"]).order == "day"
    assert settle(["03/04/2019", "04/25/2019"]).order == "month"
    assert settle(["03/04/2019"]).order is None
    mixed = settle(["25/04/2019", "04/25/2019"])
    assert (mixed.order, mixed.both) == (None, True)


def test_a_birth_date_may_have_a_place_behind_it_and_needs_a_century() -> None:
    found = read_moment("12 Mar 1980, Wonsan", None, birth=True, leading=True)
    assert isinstance(found, Moment)
    assert found.day == date(1980, 3, 12)
    assert "century" in str(read_moment("12/03/80", "day", birth=True))


@given(st.text(max_size=70), st.sampled_from(["day", "month", None]))
def test_no_text_does_more_than_have_no_day(text: str, order: Order | None) -> None:
    assert isinstance(read_moment(text, order), Moment | str)
    assert isinstance(read_amount(text, None), Amount | str)


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("$1,700.00", "1700", "USD"),
        ("1.700,00 EUR", "1700", "EUR"),
        ("1 700,50 руб.", "1700.50", "RUB"),
        ("€ 12", "12", "EUR"),
        ("(250.00)", "-250", None),
        ("-250", "-250", None),
        ("34%", "0.34", None),
        ("1,700", "1700", None),
        ("12.5", "12.5", None),
        ("0.125", "0.125", None),
        ("CHF 1'200.00", "1200", "CHF"),
        ("¥5000", "5000", None),
        ("1,234,567.89", "1234567.89", None),
    ],
)
def test_amounts(text: str, value: str, currency: str | None) -> None:
    found = read_amount(text, decimal_sign([text]))
    assert isinstance(found, Amount)
    assert (found.value, found.currency) == (Decimal(value), currency)


def test_a_column_settles_its_decimal_sign() -> None:
    assert decimal_sign(["1.700", "12,50"]) == ","
    assert decimal_sign(["1.700", "12.5"]) == "."
    found = read_amount("1.700", ".")
    assert isinstance(found, Amount)
    assert found.value == Decimal("1.7")


@pytest.mark.parametrize("text", ["free", "12 apples", "--", "9" * 30])
def test_what_is_no_amount_has_a_reason(text: str) -> None:
    assert isinstance(read_amount(text, None), str)


@pytest.mark.parametrize(
    ("text", "ip"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("203.0.113.7:5123", "203.0.113.7"),
        ("2001:db8::1:443", "2001:db8::1:443"),
        ("2001:db8:0:0:0:0:1:443", "2001:db8::1:443"),
        ("[2001:db8::1]:443", "2001:db8::1"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("localhost", None),
        ("203.0.113.700", None),
    ],
)
def test_the_last_group_of_an_ipv6_address_is_no_port(text: str, ip: str | None) -> None:
    assert read_ip(text) == ip


def test_flags_counts_and_addresses() -> None:
    assert read_flag("SUCCESS") is True
    assert read_flag("Interrupted") is False
    assert read_flag("perhaps") == "neither yes nor no"
    assert read_count("30,023") == 30023
    assert read_count("30 023") == 30023
    assert read_count("12.0") == 12
    assert isinstance(read_count("12.5"), str)
    assert read_email(" Ann Lee <A@Example.com> ") == "a@example.com"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("KP", "KP"),
        ("PRK", "KP"),
        ("KOR", "KR"),
        ("Korea, Democratic People's Republic of", "KP"),
        ("Korea, Republic of", "KR"),
        ("Korea (North)", "KP"),
        ("Korea", None),
        ("North Korean", None),
        ("China (CN)", "CN"),
        ("Россия", "RU"),
        ("中国", "CN"),
        ("러시아", "RU"),
        ("Corée du Nord", "KP"),
        ("Deutschland", "DE"),
        ("Viet Nam", "VN"),
        ("Atlantis", None),
    ],
)
def test_states_by_code_and_by_name_and_korea_alone_is_neither(cell: str, code: str | None) -> None:
    assert state_code(cell) == code
