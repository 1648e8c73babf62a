"""One value of several people: what is a link, what is explained, and that nothing depends on order or files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.detectors.tables_of import records, tables_of
from vedette.conduct import Conduct
from vedette.detectors.persons import lay_persons
from vedette.detectors.shared_identity.detect import detect
from vedette.detectors.shared_identity.show import weight
from vedette.engine.tables import Tables

Rows = Iterable[Mapping[str, Any]]
WALLET = "0x52908400098527886E0F7030069857D2E4169EE7"


def lines(**shapes: Rows) -> list[Conduct]:
    with tables_of(**shapes) as tables:
        return list(detect(tables))


def person(number: int, **more: Any) -> dict[str, Any]:
    name = f"{('Arlo', 'Bela', 'Cleo', 'Dana', 'Egon', 'Fred')[number % 6]} {chr(65 + number)}ornley{number}"
    return {"person_id": f"P{number}", "email": f"p{number}@example.com", "name": name, **more}


def at(day: int, hour: int = 9) -> dt.datetime:
    return dt.datetime(2024, 3, day, hour, tzinfo=dt.UTC)


def day(month: int, number: int = 1, year: int = 2024) -> dt.date:
    return dt.date(year, month, number)


def members(line: Conduct) -> set[str]:
    return {item.identifiers["person_id"] for item in line.parties}


def test_one_wallet_of_three_strangers_is_a_link_with_all_pairs() -> None:
    staff = [person(n, hire_date=day(n)) for n in (1, 2, 3)]
    payout = [
        {"person_id": "P1", "account": WALLET, "changed_on": day(2)},
        {"person_id": "P2", "account": WALLET.lower(), "changed_on": day(3), "paid_on": day(4)},
        {"person_id": "P3", "account": f" {WALLET} ", "paid_on": day(5)},
    ]
    (line,) = lines(staff=staff, payout=payout)
    assert line.details["class"] == "link"
    assert members(line) == {"P1", "P2", "P3"}
    ties = line.details["ties"]
    assert [(tie["a"], tie["b"]) for tie in ties] == [("P1", "P2"), ("P1", "P3"), ("P2", "P3")]
    assert {tie["weight"] for tie in ties} == {"0.9"} and ties[0]["first"] == "2024-03-01T00:00:00Z"
    assert line.period.start == "2024-03-01T00:00:00Z" and line.period.end == "2024-05-01T00:00:00Z"
    assert line.details["sources"] == ["payout"] and len(line.evidence) == 3
    assert "wallet" in line.details["facts"][0]


def test_numbers_written_differently_are_one_number() -> None:
    staff = [person(1, phone="(212) 555-0142", country="US"), person(2, phone="001 212 555 0142", country="DE")]
    (line,) = lines(staff=staff)
    assert line.details["type"] == "phone" and line.details["class"] == "link"


def test_an_extension_and_a_national_number_without_country_still_meet() -> None:
    staff = [person(1, phone="020 7946 0018 ext. 12", country="GB"), person(2, phone="+44 20 7946 0018")]
    assert [line.details["type"] for line in lines(staff=staff)] == ["phone"]


def test_gmail_dots_and_tags_are_one_mailbox_and_other_hosts_are_not() -> None:
    staff = [person(1, other_email="j.roe+x@gmail.com"), person(2, other_email="jroe@googlemail.com")]
    assert [line.details["type"] for line in lines(staff=staff)] == ["email"]
    staff = [person(1, other_email="j.roe@example.org"), person(2, other_email="jroe@example.org")]
    assert lines(staff=staff) == []


def test_a_document_is_one_within_its_issuer_only() -> None:
    staff = [person(1), person(2), person(3)]
    shared = [
        {"person_id": "P1", "issuer": "Japan", "number": "TX 1234567"},
        {"person_id": "P2", "issuer": "JPN", "number": "No. TX1234567 (expires 2030)"},
    ]
    (line,) = lines(staff=staff, document=shared)
    assert line.details["type"] == "document" and line.details["class"] == "link"
    other = {"person_id": "P3", "issuer": "France", "number": "TX1234567"}
    (line,) = lines(staff=staff, document=[*shared, other])
    assert members(line) == {"P1", "P2"}


def test_one_machine_readable_line_of_two_people() -> None:
    mrz = {
        "mrz1": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "mrz2": "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    }
    (line,) = lines(staff=[person(1), person(2)], document=[{"person_id": "P1", **mrz}, {"person_id": "P2", **mrz}])
    assert line.details["type"] == "mrz"


def test_placeholders_and_masked_accounts_are_no_link() -> None:
    staff = [person(1, phone="0000000000"), person(2, phone="0000000000")]
    document = [{"person_id": p, "number": "999999999", "issuer": "US"} for p in ("P1", "P2")]
    payout = [{"person_id": p, "account": "****4242"} for p in ("P1", "P2")]
    assert lines(staff=staff, document=document, payout=payout) == []


def explained(**shapes: Rows) -> str:
    """The one line's explanation; it must be context, and its ties weakened."""
    (line,) = [item for item in lines(**shapes) if item.details["type"] != "home"]
    assert line.details["class"] == "context"
    assert all(tie["explained"] for tie in line.details["ties"])
    return " ".join(line.details["explained"])


HOME = "7 Quarry Lane, Ashford 20117"
PHONE = "+1 212 555 0142"


def test_trap_married_couple_same_declared_home() -> None:
    staff = [person(1, address=HOME), person(2, address="7 Quarry Ln., Ashford, 20117 USA")]
    payout = [{"person_id": p, "account": "DE89 3704 0044 0532 0130 00"} for p in ("P1", "P2")]
    assert "same home" in explained(staff=staff, payout=payout)


def test_trap_married_couple_former_name() -> None:
    staff = [
        {"person_id": "P1", "name": "Una Harrow", "former_name": "Una Pell", "phone": PHONE},
        {"person_id": "P2", "name": "Ivo Pell", "phone": PHONE},
    ]
    assert "former name" in explained(staff=staff)


def test_trap_renamed_person_is_one_person_twice() -> None:
    staff = [
        {"person_id": "P1", "name": "Una Harrow", "former_name": "Pell", "birth_date": day(5, 6, 1990)},
        {"person_id": "P2", "name": "Una Pell", "birth_date": day(5, 6, 1990)},
    ]
    document = [{"person_id": p, "issuer": "GB", "number": "533401372"} for p in ("P1", "P2")]
    assert "change of name" in explained(staff=staff, document=document)


def test_trap_agency_payout_and_agency_phone() -> None:
    staff = [person(n, engaged_via="Brightpath Staffing", phone=PHONE) for n in (1, 2, 3)]
    assert "same agency" in explained(staff=staff)
    payout = [{"person_id": f"P{n}", "account": WALLET} for n in (1, 2, 3)]
    assert "same agency" in explained(staff=[{**row, "phone": None} for row in staff], payout=payout)


def of_an_agency(count: int, sharing: int, holder: str | None) -> Conduct:
    """The line of an account that the first few of the people of an agency are paid into."""
    staff = [person(n, engaged_via="Brightpath Staffing Ltd") for n in range(1, count + 1)]
    payout = [{"person_id": f"P{n}", "account": WALLET, "holder": holder} for n in range(1, sharing + 1)]
    (line,) = lines(staff=staff, payout=payout)
    return line


@pytest.mark.parametrize(("count", "sharing"), [(10, 3), (10, 5), (4, 3), (40, 6)])
@pytest.mark.parametrize("holder", ["Marek Dobry", None])
def test_some_of_an_agency_who_share_what_is_not_the_agencys(count: int, sharing: int, holder: str | None) -> None:
    line = of_an_agency(count, sharing, holder)
    assert line.details["class"] == "link" and not any("explained" in tie for tie in line.details["ties"])


@pytest.mark.parametrize(
    ("count", "sharing", "holder"),
    [
        (10, 3, "Brightpath Staffing"),
        (10, 3, "BRIGHTPATH STAFFING LTD."),
        (10, 6, "Pool 7"),
        (5, 5, None),
        (3, 3, None),
    ],
)
def test_what_is_the_agencys_own(count: int, sharing: int, holder: str | None) -> None:
    assert "same agency" in of_an_agency(count, sharing, holder).details["explained"][0]


def test_all_of_a_small_agency_paid_into_the_account_of_a_third_person() -> None:
    assert of_an_agency(3, 3, "Marek Dobry").details["class"] == "link"


def test_a_stranger_among_agency_staff_stays_a_link() -> None:
    staff = [person(n, engaged_via="Brightpath Staffing", phone=PHONE) for n in (1, 2)] + [person(3, phone=PHONE)]
    (line,) = lines(staff=staff)
    assert line.details["class"] == "link"
    assert [("explained" in tie) for tie in line.details["ties"]] == [True, False, False]


def test_trap_known_intermediary_and_helpdesk_on_the_allow_list() -> None:
    allowed = [
        {"kind": "payee", "value": "DE89370400440532013000", "name": "Payroll pool", "origin": "treasury"},
        {"kind": "phone", "value": "+1-212-555-0142", "name": "Helpdesk"},
    ]
    payout = [{"person_id": p, "account": "DE89 3704 0044 0532 0130 00"} for p in ("P1", "P2")]
    assert "Payroll pool" in explained(staff=[person(1), person(2)], payout=payout, allowed=allowed)
    assert "Helpdesk" in explained(staff=[person(1, phone=PHONE), person(2, phone=PHONE)], allowed=allowed)


def test_trap_office_and_co_working_addresses() -> None:
    office = "200 Harbour Road, Floor 9, Milton 30301"
    sent = [{"person_id": f"P{n}", "address": office} for n in (1, 2, 3)]
    staff = [person(n, work_location=office if n == 1 else None) for n in (1, 2, 3)]
    assert "place of work" in explained(staff=staff, shipment=sent)
    many = [person(n) for n in range(1, 20)]
    sent = [{"person_id": f"P{n}", "address": office} for n in range(1, 20)]
    assert "19 people" in explained(staff=many, shipment=sent)


def test_trap_parents_home() -> None:
    staff = [
        {**person(n, address=f"{n} Mill St, Dover 19901"), "name": f"{given} Quillon"}
        for n, given in ((1, "Ada"), (2, "Ben"))
    ]
    sent = [{"person_id": p, "address": "88 Orchard Way, Salem 97301"} for p in ("P1", "P2")]
    assert "family name" in explained(staff=staff, shipment=sent)


def test_a_shipping_address_of_strangers_with_homes_elsewhere_is_a_link() -> None:
    staff = [person(n, address=f"{n} Mill St, Dover 19901") for n in (1, 2)]
    sent = [{"person_id": p, "address": "88 Orchard Way, Salem 97301", "shipped_on": day(4)} for p in ("P1", "P2")]
    (line,) = lines(staff=staff, shipment=sent)
    assert line.details["type"] == "shipping" and line.details["class"] == "link"


def used(device: str, who: Mapping[str, int], column: str = "device", start: int = 1) -> list[dict[str, Any]]:
    return [
        {"person_id": key, column: device, "at": at(start + n % 20, n % 24)}
        for key, times in who.items()
        for n in range(times)
    ]


def test_one_device_of_two_strangers_is_a_link_and_its_rows_are_shown() -> None:
    (line,) = lines(staff=[person(1), person(2)], login=used("dev-77aa", {"P1": 30, "P2": 25}))
    assert line.details["type"] == "device" and line.details["class"] == "link"
    assert len(line.evidence) == 4 and line.details["sources"] == ["login"]


def test_one_device_of_the_second_factor_is_a_link() -> None:
    (line,) = lines(staff=[person(1), person(2)], login=used("otp-0001", {"P1": 3, "P2": 2}, "mfa_device"))
    assert line.details["type"] == "mfa" and line.details["class"] == "link"


def test_trap_kiosk() -> None:
    login = used("kiosk-01", {f"P{n}": 3 for n in range(1, 7)})
    for n in range(1, 7):
        login += used(f"own-{n:04}", {f"P{n}": 20})
    assert "terminal" in explained(staff=[person(n) for n in range(1, 7)], login=login)


@pytest.mark.parametrize("count", [7, 9, 12])
def test_a_terminal_of_one_place_of_work(count: int) -> None:
    login = used("desk-0001", {f"P{n}": 20 for n in range(1, count + 1)})
    staff = [person(n, work_location="Hotel Milton" if n > 1 else None) for n in range(1, count + 1)]
    assert "Hotel Milton".casefold() in explained(staff=staff, login=login)


@pytest.mark.parametrize(
    ("count", "place"), [(6, "Hotel Milton"), (9, "Remote - US"), (9, "United States"), (9, "US"), (9, None)]
)
def test_one_machine_of_a_team_is_no_terminal_of_a_place(count: int, place: str | None) -> None:
    login = used("lap-0099", {f"P{n}": 20 for n in range(1, count + 1)})
    (line,) = lines(staff=[person(n, work_location=place) for n in range(1, count + 1)], login=login)
    assert line.details["class"] == "link"


def test_trap_vdi_image() -> None:
    login = used("vdi-image", {f"P{n}": 5 for n in range(1, 31)})
    assert "30 people" in explained(staff=[person(n) for n in range(1, 31)], login=login)


def test_trap_laptop_handed_on() -> None:
    login = used("lap-0042", {"P1": 5}, start=1) + used("lap-0042", {"P2": 5}, start=15)
    assert "handed on" in explained(staff=[person(1, employer="A"), person(2, employer="A")], login=login)
    between_firms = lines(staff=[person(1, employer="A"), person(2, employer="B")], login=login)
    assert [line.details["class"] for line in between_firms] == ["link"]


def test_trap_laptop_lent_once() -> None:
    login = used("lap-0042", {"P1": 40, "P2": 1}) + used("lap-0043", {"P2": 60})
    assert "lent" in explained(staff=[person(1), person(2)], login=login)


def test_trap_number_given_to_a_new_customer() -> None:
    contact = [
        {"person_id": "P1", "scheme": "phone", "value": PHONE, "since": day(1, year=2019), "until": day(6, year=2020)},
        {"person_id": "P2", "scheme": "phone", "value": PHONE, "since": day(6, year=2022)},
    ]
    assert "handed on" in explained(staff=[person(1), person(2)], contact=contact)


def test_the_same_applicant_returning_under_another_name_is_a_link() -> None:
    staff = [person(1, phone=PHONE, hire_date=day(1), end_date=day(2)), person(2, phone=PHONE, hire_date=day(9))]
    assert [line.details["class"] for line in lines(staff=staff)] == ["link"]


def test_trap_dependant_in_a_parents_passport() -> None:
    staff = [
        {"person_id": "P1", "name": "Mara Ostrow", "birth_date": day(1, year=1980)},
        {"person_id": "P2", "name": "Lio Ostrow", "birth_date": day(1, year=2004)},
    ]
    document = [{"person_id": p, "issuer": "XK", "number": "K00412377"} for p in ("P1", "P2")]
    assert "child" in explained(staff=staff, document=document)


def test_a_couple_does_not_share_a_passport() -> None:
    staff = [person(1, address=HOME), person(2, address=HOME)]
    document = [{"person_id": p, "issuer": "FR", "number": "12AB34567"} for p in ("P1", "P2")]
    told = {line.details["type"]: line.details["class"] for line in lines(staff=staff, document=document)}
    assert told == {"document": "link", "home": "context"}


def test_of_more_than_twelve_the_ties_are_a_star() -> None:
    staff = [person(n) for n in range(1, 16)]
    payout = [{"person_id": f"P{n}", "account": WALLET} for n in range(1, 16)]
    (line,) = lines(staff=staff, payout=payout)
    assert len(line.details["ties"]) == 14 and {tie["a"] for tie in line.details["ties"]} == {"P1"}
    assert any("only the ties to one" in fact for fact in line.details["facts"])


def test_rarer_values_weigh_more() -> None:
    assert weight("account", 2) == weight("account", 6) > weight("account", 12) > weight("home", 12) > 0


STAFF = [person(n, phone=PHONE if n < 3 else None, hire_date=day(n)) for n in range(1, 6)]
PAYOUT = [{"person_id": f"P{n}", "account": WALLET, "paid_on": day(n)} for n in (2, 3, 4)]
LOGIN = used("dev-77aa", {"P4": 4, "P5": 4})


@settings(max_examples=15, deadline=None)
@given(order=st.permutations(range(5)), cut=st.integers(0, 5))
def test_ids_do_not_depend_on_order_or_on_how_files_are_split(order: list[int], cut: int) -> None:
    whole = {line.id for line in lines(staff=STAFF, payout=PAYOUT, login=LOGIN)}
    shuffled = [STAFF[at] for at in order]
    parts = [
        records("staff", shuffled[:cut], "a" * 64), records("staff", shuffled[cut:], "b" * 64),
        records("payout", PAYOUT[::-1]), records("login", LOGIN[3:]), records("login", LOGIN[:3], "c" * 64),
    ]  # fmt: skip
    with Tables(parts) as tables:
        lay_persons(tables)
        assert {line.id for line in detect(tables)} == whole
    assert len(whole) == 3


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 2**31), count=st.integers(200, 300))
def test_strangers_with_nothing_in_common_give_no_line(seed: int, count: int) -> None:
    spread = [(seed + n * 7_919) % 9_999_991 for n in range(count)]
    staff = [
        person(n, phone=f"+1 415 {at:07}", address=f"{at} Elm Street, Unit {n}, Town {at % 97} {10000 + at % 89999}",
               other_email=f"x{at}@gmail.com")
        for n, at in enumerate(spread)
    ]  # fmt: skip
    payout = [{"person_id": f"P{n}", "account": f"ACC{at:010}"} for n, at in enumerate(spread)]
    login = [{"person_id": f"P{n}", "device": f"dev-{at:09}", "at": at_hour(n)} for n, at in enumerate(spread)]
    document = [{"person_id": f"P{n}", "issuer": "FR", "number": f"{at:09}"} for n, at in enumerate(spread)]
    assert lines(staff=staff, payout=payout, login=login, document=document) == []


def at_hour(n: int) -> dt.datetime:
    return at(1 + n % 28, n % 24)


def test_one_operators_machine_is_no_terminal() -> None:
    login = used("lap-0042", {f"P{n}": 12 for n in range(1, 5)})
    for n in range(1, 5):
        login += used(f"own-{n:04}", {f"P{n}": 20})
    found = lines(staff=[person(n) for n in range(1, 5)], login=login)
    assert [line.details["class"] for line in found if line.details["type"] == "device"] == ["link"]


def test_trap_helpdesk_number_of_one_file() -> None:
    assert "helpdesk" in explained(staff=[person(n, phone=PHONE) for n in range(1, 7)])


def test_trap_dormitory_declared_as_home() -> None:
    where = "1 Example Hall, Exampleville 12345"
    staff = [person(n, address=where) for n in range(1, 4)]
    shipment = [{"person_id": f"P{n}", "address": where, "shipped_on": day(n)} for n in range(1, 4)]
    found = [line for line in lines(staff=staff, shipment=shipment) if line.details["type"] == "shipping"]
    assert [line.details["class"] for line in found] == ["context"]


def test_trap_child_in_a_parents_passport_by_the_dates_of_the_documents() -> None:
    home = "990 Example Court, Exampleville"
    staff = [person(1, name="Chen, Minh", address=home), person(2, name="Chen, An", address=home)]
    document = [
        {"person_id": "P1", "number": "U40370812", "issuer": "TUR", "birth_date": day(1, year=1972)},
        {"person_id": "P2", "number": "U40370812", "issuer": "TUR", "birth_date": day(1, year=2003)},
    ]
    found = [line for line in lines(staff=staff, document=document) if line.details["type"] == "document"]
    assert [line.details["class"] for line in found] == ["context"]
