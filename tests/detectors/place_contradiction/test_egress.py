"""Gateways of a firm that no list names, and what looks like one and is a place."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.detectors.place_contradiction.made import FIRST, Row, daily, of, sign_in, worker

CLAIMS = ("US", "DE", "FR")


def staff(count: int, claims: tuple[str, ...] = CLAIMS) -> list[Row]:
    return [worker(n, country=claims[n % len(claims)]) for n in range(1, count + 1)]


def over(count: int, ip: str) -> list[Row]:
    return [row for n in range(1, count + 1) for row in daily(n, 30, "IN", ip=ip.format(n))]


def levels(rows: list[Row], login: list[Row]) -> set[str]:
    return {line.details["class"] for line in of("never_in_country", staff=rows, login=login)}


@pytest.mark.parametrize("ip", ["203.0.113.77", "203.0.113.{}", "2001:db8:7:1::{}"], ids=["address", "/24", "/64"])
def test_trap_gateway_of_people_of_several_countries(ip: str) -> None:
    found = of("never_in_country", staff=staff(40), login=over(4, ip))
    assert len(found) == 4 and {line.details["class"] for line in found} == {"context"}
    assert "4 people who claim 3 countries" in found[0].details["explained"][0]


def test_trap_gateway_of_a_quarter_of_the_staff() -> None:
    assert levels(staff(16, ("US",)), over(4, "203.0.113.77")) == {"context"}
    assert levels(staff(17, ("US",)), over(4, "203.0.113.77")) == {"contradiction"}


@pytest.mark.parametrize("ip", ["203.0.113.77", "203.0.113.{}"])
def test_three_in_one_room_are_no_egress(ip: str) -> None:
    assert levels(staff(40), over(3, ip)) == {"contradiction"}


def test_neighbours_of_one_network_do_not_hide_a_stranger() -> None:
    rows = [worker(1), *(worker(n, country="IN") for n in range(2, 12)), *(worker(n) for n in range(12, 60))]
    found = of("never_in_country", staff=rows, login=over(11, "203.0.113.{}"))
    assert [line.details["class"] for line in found] == ["contradiction"]


def test_own_sign_ins_beside_the_gateway_still_count() -> None:
    own = daily(1, 30, "LA")
    found = of("never_in_country", staff=staff(40), login=[*over(4, "203.0.113.77"), *own])
    assert sorted(line.details["class"] for line in found) == ["context"] * 3 + ["contradiction"]


def test_a_journey_to_the_gateway_is_context() -> None:
    rows = [
        row
        for n in range(1, 5)
        for day in range(3)
        for row in (
            sign_in(n, FIRST + timedelta(day)),
            sign_in(n, FIRST + timedelta(day, 3600), "CN", ip="203.0.113.8", device="other", asn="64501"),
        )
    ]
    found = of("impossible_travel", staff=staff(40), login=rows)
    assert {line.details["class"] for line in found} == {"context"} and len(found) == 4
    [line] = of(
        "impossible_travel", staff=staff(40), login=[row for row in rows if row["email"].startswith("worker1@")]
    )
    assert line.details["class"] == "contradiction"
