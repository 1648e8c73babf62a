"""Places of work, which look like laptop farms: many machines at one door and on one line."""

from __future__ import annotations

import pytest

from tests.detectors.place_contradiction.made import Row, daily, of, parcel, worker

DOOR = "500 Front Street, Columbus"


def staff(count: int, office: int = 0, place: str | None = None) -> list[Row]:
    """So many people, the first ``office`` of whom have this work location."""
    return [worker(n, work_location=place if n <= office else "Remote") for n in range(1, count + 1)]


def at_the_door(count: int) -> list[Row]:
    return [parcel(n, DOOR) for n in range(1, count + 1)]


def on_the_line(count: int) -> list[Row]:
    return [row for n in range(1, count + 1) for row in daily(n, ip="203.0.113.10")]


@pytest.mark.parametrize(("people", "office"), [(30, 24), (40, 6)])
def test_trap_office_by_door_and_by_line(people: int, office: int) -> None:
    rows = staff(people, office, "Head office Columbus")
    found = of("laptop_farm", staff=rows, shipment=at_the_door(office), login=on_the_line(office))
    assert {line.details["class"] for line in found} == {"context"} and len(found) == 2
    assert all(any("Head office Columbus" in said for said in line.details["explained"]) for line in found)


def test_a_work_location_that_the_address_names() -> None:
    rows = [worker(n, work_location=f"Columbus {name}") for n, name in enumerate(("HQ", "site", "office"), 1)]
    [line] = of("laptop_farm", staff=[*rows, *staff(40)[3:]], shipment=at_the_door(3))
    assert any("address names" in said for said in line.details["explained"])


@pytest.mark.parametrize("place", ["Remote", "Home office", "United States", "US", "Remote - Columbus", None])
def test_work_locations_that_are_no_place(place: str | None) -> None:
    [line] = of("laptop_farm", staff=staff(40, 5, place), shipment=at_the_door(5))
    assert line.details["class"] == "link"
    assert "allow-list" in line.details["next_checks"][-1]


def test_two_colleagues_among_many_explain_nothing() -> None:
    [line] = of("laptop_farm", staff=staff(40, 2, "Head office Toledo"), shipment=at_the_door(5))
    assert line.details["class"] == "link"


@pytest.mark.parametrize(("people", "there", "level"), [(100, 12, "link"), (100, 13, "context"), (30, 6, "context"),
                                                        (31, 6, "link"), (24, 5, "link")])  # fmt: skip
def test_many_or_a_fifth_of_a_file_at_one_door(people: int, there: int, level: str) -> None:
    [line] = of("laptop_farm", staff=staff(people), shipment=at_the_door(there))
    assert line.details["class"] == level


@pytest.mark.parametrize(("people", "there", "level"), [(100, 12, "link"), (100, 13, "context"), (30, 6, "context")])
def test_many_or_a_fifth_of_a_file_on_one_line(people: int, there: int, level: str) -> None:
    parcels = [parcel(n, f"{n} Forward Road") for n in range(1, there + 1)]
    [line] = of("laptop_farm", staff=staff(people), shipment=parcels, login=on_the_line(there))
    assert line.details["class"] == level


def test_a_line_of_version_six_is_its_64_bits() -> None:
    parcels = [parcel(n, f"{n} Forward Road") for n in range(1, 4)]
    rows = [row for n in range(1, 4) for row in daily(n, ip=f"2001:DB8:0:{'01' if n == 1 else '1'}::{n}:9")]
    [line] = of("laptop_farm", staff=staff(40), shipment=parcels, login=rows)
    assert line.details["class"] == "link" and "2001:db8:0:1::/64" in line.details["facts"][0]
    assert line.details["sources"] == ["login", "shipment"]
    apart = [row for n in range(1, 4) for row in daily(n, ip=f"2001:db8:0:{n}::9")]
    assert of("laptop_farm", staff=staff(40), shipment=parcels, login=apart) == []
