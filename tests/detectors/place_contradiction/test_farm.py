"""Laptop farms: by parcel and by line, and the addresses where many people get parcels for an ordinary reason."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.detectors.place_contradiction.made import Row, classes, daily, of, parcel, worker

FARM = "500 Elm Street, Exampleville, AZ 85001"
OTHER_SPELLINGS = ("500 Elm St., Exampleville AZ 85001", "500 ELM STREET Exampleville, AZ, 85001")


def hires(numbers: range = range(1, 4), **more: Any) -> list[Row]:
    return [worker(number, **more) for number in numbers]


def sent(*addresses: str) -> list[Row]:
    return [parcel(number, address, date(2025, 2, number)) for number, address in enumerate(addresses, 1)]


def test_three_strangers_and_one_address() -> None:
    [line] = of("laptop_farm", staff=hires(), shipment=sent(FARM, *OTHER_SPELLINGS))
    assert line.details["class"] == "link"
    assert [party.identifiers["person_id"] for party in sorted(line.parties, key=lambda p: p.name or "")] == [
        "E1", "E2", "E3",
    ]  # fmt: skip
    assert [(tie["a"], tie["b"]) for tie in line.details["ties"]] == [("E1", "E2"), ("E1", "E3"), ("E2", "E3")]
    assert {len(tie["value_hash"]) for tie in line.details["ties"]} == {64}
    assert (line.period.start, line.period.end) == ("2025-02-01", "2025-02-03")
    assert line.details["sources"] == ["shipment"]


def test_two_are_a_couple_or_friends() -> None:
    assert of("laptop_farm", staff=hires(), shipment=sent(FARM, FARM, "1 Oak Street, Exampleville")) == []


@pytest.mark.parametrize("same", [{"engaged_via": "Example Agency"}, {"name": "Given Family"},
                                  {"address": "9 Home Road, Exampleville"}],
                         ids=["agency", "family", "declared home"])  # fmt: skip
def test_people_of_one_agency_family_or_home(same: dict[str, Any]) -> None:
    assert of("laptop_farm", staff=hires(**same), shipment=sent(FARM, FARM, FARM)) == []


def test_people_who_live_where_their_laptop_went() -> None:
    rows = hires(address=FARM)
    assert of("laptop_farm", staff=rows, shipment=sent(FARM, FARM, FARM)) == []


@pytest.mark.parametrize(
    "address",
    ["Student Residence Hall 3, 500 Elm Street, Exampleville", "The UPS Store, 500 Elm Street #120, Exampleville",
     "Example Coworking, 500 Elm Street, Exampleville"],
    ids=["dormitory", "ups store", "co-working"],
)  # fmt: skip
def test_address_that_takes_parcels_of_many(address: str) -> None:
    [line] = of("laptop_farm", staff=hires(), shipment=sent(address, address, address))
    assert line.details["class"] == "context"
    assert "address reads like" in line.details["explained"][0]


def test_students_of_one_dormitory_who_live_there() -> None:
    home = "Student Residence Hall 3, 500 Elm Street, Exampleville"
    assert classes(staff=hires(range(1, 7), address=home), shipment=sent(*[home] * 6)) == []


def test_address_on_the_allow_list() -> None:
    allowed = [{"kind": "address", "value": "500 Elm St, Exampleville, AZ 85001", "name": "Example Ltd office"}]
    [line] = of("laptop_farm", staff=hires(), shipment=sent(FARM, FARM, FARM), allowed=allowed)
    assert line.details["class"] == "context"


def test_flats_of_one_block_are_apart() -> None:
    rows = [f"500 Elm Street Apt {number}, Exampleville, AZ 85001" for number in range(1, 7)]
    assert of("laptop_farm", staff=hires(range(1, 7)), shipment=sent(*rows)) == []


def test_block_whose_flats_are_not_written_is_context() -> None:
    rows = sent(FARM, FARM, FARM, *[f"500 Elm Street Apt {number}, Exampleville, AZ 85001" for number in (4, 5)])
    [line] = of("laptop_farm", staff=hires(range(1, 6)), shipment=rows)
    assert line.details["class"] == "context" and "flats" in line.details["explained"][0]


def test_homes_that_are_not_on_file_make_it_context() -> None:
    rows = [{**row, "address": None} for row in hires()]
    [line] = of("laptop_farm", staff=rows, shipment=sent(FARM, FARM, FARM))
    assert line.details["class"] == "context"


def test_office_of_more_than_a_hundred() -> None:
    many = range(1, 122)
    rows = [parcel(number, FARM) for number in many]
    [line] = of("laptop_farm", staff=hires(many), shipment=rows)
    assert line.details["class"] == "context"
    assert len(line.details["ties"]) == 120


def test_other_parcels_are_no_machines() -> None:
    rows = [{**row, "item": "Welcome card"} for row in sent(FARM, FARM, FARM)]
    assert of("laptop_farm", staff=hires(), shipment=rows) == []


def on_one_line(numbers: range, **more: Any) -> list[Row]:
    return [row for number in numbers for row in daily(number, 30, ip="203.0.113.40", **more)]


def test_laptops_of_strangers_on_one_line_at_home() -> None:
    parcels = sent("1 Forward Road, X", "2 Forward Road, X", "3 Forward Road, X")
    [line] = of("laptop_farm", staff=hires(), shipment=parcels, login=on_one_line(range(1, 4)))
    assert line.details["class"] == "link"
    assert line.details["sources"] == ["login", "shipment"]


def test_co_working_with_laptops_sent_home_is_context() -> None:
    parcels = sent(*(row["address"] for row in hires()))
    [line] = of("laptop_farm", staff=hires(), shipment=parcels, login=on_one_line(range(1, 4)))
    assert line.details["class"] == "context"


def test_nat_of_an_office() -> None:
    many = range(1, 60)
    parcels = [parcel(number, f"{number} Forward Road") for number in many]
    assert of("laptop_farm", staff=hires(many), shipment=parcels, login=on_one_line(many)) == []


@pytest.mark.parametrize("more", [{"network": "Example Mobile"}, {"network": "Amazon"}], ids=["carrier", "cloud"])
def test_lines_that_tell_no_home(more: dict[str, Any]) -> None:
    parcels = sent("1 Forward Road", "2 Forward Road", "3 Forward Road")
    assert of("laptop_farm", staff=hires(), shipment=parcels, login=on_one_line(range(1, 4), **more)) == []


def test_people_who_also_sign_in_elsewhere() -> None:
    parcels = sent("1 Forward Road", "2 Forward Road", "3 Forward Road")
    rows = on_one_line(range(1, 4)) + [row for number in range(1, 4) for row in daily(number, 20)]
    assert of("laptop_farm", staff=hires(), shipment=parcels, login=rows) == []


def test_address_given_after_the_offer() -> None:
    given = [{"person_id": "E1", "scheme": "address", "value": FARM, "since": date(2025, 2, 10)}]
    [line] = of("ship_to_changed", staff=hires(range(1, 2)), contact=given, shipment=[parcel(1, FARM)])
    assert line.details["class"] == "context"
    early = [{**given[0], "since": date(2023, 1, 1)}]
    assert of("ship_to_changed", staff=hires(range(1, 2)), contact=early, shipment=[parcel(1, FARM)]) == []


def test_a_family_name_twice_does_not_hide_a_farm() -> None:
    rows = [*hires(range(1, 5)), worker(5, name="Other Family4")]
    [line] = of("laptop_farm", staff=rows, shipment=sent(*[FARM] * 5))
    assert len(line.parties) == 5
    assert "5 people, 4 of whom" in line.details["facts"][0]


def test_tenants_who_follow_each_other() -> None:
    parcels = sent("1 Forward Road", "2 Forward Road", "3 Forward Road")
    rows = [{**row, "at": row["at"] + timedelta(40 * number)} for number in range(1, 4)
            for row in daily(number, 30, ip="203.0.113.40")]  # fmt: skip
    assert of("laptop_farm", staff=hires(), shipment=parcels, login=rows) == []


def test_trap_boxes_rented_over_years_in_a_parcel_shop() -> None:
    parcels = sent(FARM, FARM, FARM)
    for row, year in zip(parcels, (2021, 2023, 2025), strict=True):
        row["shipped_on"] = row["shipped_on"].replace(year=year)
    [line] = of("laptop_farm", staff=hires(), shipment=parcels)
    assert any("rents boxes" in words for words in line.details["explained"])
