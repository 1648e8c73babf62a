"""Pay that goes to another name, to an account of many, to the client, or again and again elsewhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from tests.detectors.tables_of import tables_of
from vedette.conduct import Conduct
from vedette.detectors.payout_pattern import payee
from vedette.detectors.payout_pattern.detect import detect

Rows = Iterable[Mapping[str, Any]]
WALLET = "0x52908400098527886e0f7030069857d2e4169ee7"


def lines(**shapes: Rows) -> list[Conduct]:
    with tables_of(**shapes) as tables:
        return list(detect(tables))


def day(month: int, number: int = 1) -> dt.date:
    return dt.date(2024, month, number)


def paid(holder: str, name: str = "Anna Meyer", **more: Any) -> list[Conduct]:
    staff = [{"person_id": "P1", "email": "p1@example.com", "name": name, **more}]
    return lines(staff=staff, payout=[{"person_id": "P1", "account": "DE89370400440532013000", "holder": holder,
                                       "paid_on": day(3)}])  # fmt: skip


def test_another_payee_is_a_contradiction() -> None:
    (line,) = paid("Torvald Brekke")
    assert line.details["class"] == "contradiction" and line.details["type"] == "payee"
    assert line.parties[0].identifiers == {"person_id": "P1", "email": "p1@example.com"}
    assert (line.parties[1].role, line.parties[1].name) == ("payee", "Torvald Brekke")
    assert line.period.start == "2024-03-01T00:00:00Z" and len(line.evidence) == 1


@pytest.mark.parametrize(
    "holder",
    [
        "ANNA MEYER",
        "Meyer, Anna",
        "Meyer Anna",
        "A. Meyer",
        "Frau Anna Meyer",
        "Anna Lena Meyer",
        "Torvald Brekke & Anna Meyer",
    ],
)
def test_trap_order_initials_and_joint_accounts(holder: str) -> None:
    assert paid(holder) == []


def test_trap_maiden_name() -> None:
    assert paid("Anna Brekke", former_name="Anna Brekke") == []


@pytest.mark.parametrize("holder", ["Anna Brekke", "Brekke, Anna", "Frau Anna Lena Brekke"])
def test_trap_maiden_name_that_is_not_on_file(holder: str) -> None:
    (line,) = paid(holder)
    assert (line.details["class"], line.details["strength"]) == ("context", "0.3")
    assert "maiden" in line.details["explained"][0]


@pytest.mark.parametrize("holder", ["Torvald Brekke", "Dr. Torvald Brekke", "A. Brekke", "Brekke Anna Ltd"])
def test_two_other_names_are_no_maiden_name(holder: str) -> None:
    (line,) = paid(holder, name="Dr. Anna Meyer")
    assert line.details["strength"] != "0.3"


@pytest.mark.parametrize(
    ("name", "holder"), [("Lee Sang-ho", "Yi Sangho"), ("Lee Sang-ho", "이상호"), ("Pavel Ivanov", "Павел Иванов")]
)
def test_trap_romanisation(name: str, holder: str) -> None:
    assert paid(holder, name) == []


@pytest.mark.parametrize("holder", ["Meyer Consulting GmbH", "Northgate Payroll Ltd", "Talent Bridge, Inc."])
def test_trap_company_payee(holder: str) -> None:
    (line,) = paid(holder)
    assert line.details["class"] == "context" and "company" in line.details["explained"][0]


def test_trap_agency_payout() -> None:
    (line,) = paid("Brightpath Staffing", engaged_via="Brightpath Staffing")
    assert line.details["class"] == "context"


def test_trap_married_couple_with_one_account() -> None:
    home = "7 Quarry Lane, Ashford 20117"
    staff = [
        {"person_id": "P1", "name": "Anna Meyer", "address": home},
        {"person_id": "P2", "name": "Torvald Brekke", "address": home},
    ]
    payout = [{"person_id": p, "account": "DE89370400440532013000", "holder": "Torvald Brekke"} for p in ("P1", "P2")]
    found = lines(staff=staff, payout=payout)
    assert {line.details["type"] for line in found} == {"account", "payee"}
    assert {line.details["class"] for line in found} == {"context"}


def test_allow_list_names_the_payee() -> None:
    staff = [{"person_id": "P1", "name": "Anna Meyer"}]
    payout = [{"person_id": "P1", "account": "ACC-10024", "holder": "Pool 7"}]
    (line,) = lines(staff=staff, payout=payout, allowed=[{"kind": "payee", "value": "pool 7", "name": "Payroll pool"}])
    assert line.details["class"] == "context" and "Payroll pool" in line.details["explained"][0]


def test_several_staff_to_one_wallet_is_a_link() -> None:
    staff = [
        {"person_id": f"P{n}", "name": f"{name}"} for n, name in enumerate(("Anna Meyer", "Ugo Salt", "Ida Finch"))
    ]
    payout = [{"person_id": f"P{n}", "account": WALLET, "paid_on": day(n + 1)} for n in range(3)]
    (line,) = lines(staff=staff, payout=payout)
    assert line.details["class"] == "link" and len(line.details["ties"]) == 3
    assert line.period.start == "2024-02-01T00:00:00Z"


def test_client_and_developer_on_one_account_pay_themselves() -> None:
    payout = [
        {"account_name": "fastcoder", "account": WALLET, "client": "Orchard Soft", "paid_on": day(3)},
        {"account_name": "orchard soft", "account": WALLET, "paid_on": day(4)},
    ]
    (line,) = lines(payout=payout)
    assert any("paying themselves" in fact for fact in line.details["facts"])


def test_a_payee_with_the_name_of_the_client() -> None:
    staff = [{"person_id": "P1", "name": "Anna Meyer"}]
    payout = [
        {"person_id": "P1", "account": "ACC-10024", "holder": "Ugo Salt", "client": "ugo  salt", "paid_on": day(3)}
    ]
    found = {line.details["type"]: line.details["class"] for line in lines(staff=staff, payout=payout)}
    assert found == {"payee": "contradiction", "client": "contradiction"}


def moved(*days: dt.date, hired: dt.date | None = None, countries: str = "") -> list[Conduct]:
    payout = [
        {
            "person_id": "P1",
            "account": f"ACC-{n}0024",
            "changed_on": when,
            "country": countries[2 * n : 2 * n + 2] or None,
        }
        for n, when in enumerate(days)
    ]
    return lines(staff=[{"person_id": "P1", "name": "Anna Meyer", "hire_date": hired}], payout=payout)


def test_three_new_destinations_in_a_year() -> None:
    (line,) = moved(day(1), day(3), day(5), day(9), hired=dt.date(2022, 1, 1))
    assert line.details["type"] == "moves" and line.details["class"] == "contradiction"
    assert line.period.start == "2024-03-01T00:00:00Z"
    assert moved(day(1), day(3), day(5), hired=dt.date(2022, 1, 1)) == []


def test_a_move_soon_after_hire_is_context_and_abroad_a_contradiction() -> None:
    (line,) = moved(day(1), day(1, 20), hired=day(1))
    assert line.details["class"] == "context"
    (line,) = moved(day(1), day(1, 20), hired=day(1), countries="USLA")
    assert line.details["class"] == "contradiction"


def test_trap_bank_move_and_setting_up() -> None:
    assert moved(day(1, 2), hired=day(1)) == []
    assert moved(day(1), day(6), hired=day(1)) == []


def test_pay_split_between_two_accounts_is_no_move() -> None:
    payout = [{"person_id": "P1", "account": f"ACC-{n % 2}0024", "paid_on": day(1 + n // 2)} for n in range(12)]
    assert lines(staff=[{"person_id": "P1", "name": "Anna Meyer", "hire_date": day(1)}], payout=payout) == []


def test_strangers_paid_into_accounts_of_their_own_give_no_line() -> None:
    staff = [{"person_id": f"P{n}", "name": f"Given{n} Family{n}", "hire_date": day(1)} for n in range(300)]
    payout = [
        {"person_id": f"P{n}", "holder": f"Family{n}, Given{n}", "account": f"ACC{n:07}", "paid_on": day(1 + n % 12)}
        for n in range(300)
    ]
    assert lines(staff=staff, payout=payout) == []


def test_ids_do_not_depend_on_order() -> None:
    staff = [{"person_id": f"P{n}", "name": f"Given{n} Family{n}"} for n in range(4)]
    payout = [
        {"person_id": f"P{n}", "account": WALLET, "holder": "Torvald Brekke", "paid_on": day(n + 1)} for n in range(4)
    ]
    there = lines(staff=staff, payout=payout)
    back = lines(staff=staff[::-1], payout=payout[::-1])
    assert {line.id for line in there} == {line.id for line in back} and len({line.id for line in there}) == 5


def test_a_person_is_no_company() -> None:
    assert not payee.company("Maria da Silva") and not payee.company("Marco Polo")
    assert payee.company("Vega Sp. z o.o.") and payee.company("ООО Вега")
