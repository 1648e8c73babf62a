"""Sign-ins: ranges, countries, journeys and VPNs, and what looks like them and is none."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.detectors.place_contradiction.made import FIRST, classes, daily, of, sign_in, vpn, worker


def test_dprk_range_is_a_contradiction() -> None:
    [line] = of("dprk_range", staff=[worker(1)], login=daily(1, 3, ip="175.45.177.9"))
    assert line.details["class"] == "contradiction"
    assert line.parties[0].identifiers == {"person_id": "E1", "email": "worker1@example.com"}
    assert line.period.start == "2025-03-03T14:00:00Z"
    assert len(line.evidence) == 3


@pytest.mark.parametrize(("ip", "found"), [("175.45.176.0", 1), ("175.45.179.255", 1), ("175.45.175.255", 0),
                                            ("175.45.180.0", 0), ("::ffff:175.45.178.1", 1)])  # fmt: skip
def test_dprk_range_ends_where_it_ends(ip: str, found: int) -> None:
    assert len(of("dprk_range", staff=[worker(1)], login=daily(1, 3, ip=ip))) == found


def test_space_that_a_vpn_firm_registered_as_kp_is_context() -> None:
    found = classes(staff=[worker(1)], login=daily(1, 3, country="KP", ip="203.0.113.7"))
    assert found == [("kp_registered", "context")]


def test_failed_and_program_sign_ins_say_nothing() -> None:
    rows = daily(1, 30, ip="175.45.177.9", success=False) + daily(1, 30, ip="175.45.177.9", interactive=False)
    assert classes(staff=[worker(1)], login=rows) == []


def test_never_in_the_claimed_country() -> None:
    [line] = of("never_in_country", staff=[worker(1)], login=daily(1, 30, "LA"))
    assert line.details["class"] == "contradiction"
    assert "Lao" in line.details["facts"][0] and "30 (100 %)" in line.details["facts"][0]
    assert line.details["sources"] == ["login"]


@pytest.mark.parametrize("days", [4, 19])
def test_few_sign_ins_are_a_trip(days: int) -> None:
    assert classes(staff=[worker(1)], login=daily(1, days, "LA")) == []


def test_one_long_evening_is_one_stay() -> None:
    rows = [sign_in(1, FIRST + timedelta(minutes=n), "LA") for n in range(60)]
    assert classes(staff=[worker(1)], login=rows) == []


def test_work_location_is_a_claim_too() -> None:
    assert classes(staff=[worker(1, work_location="Berlin, Germany")], login=daily(1, 30, "DE")) == []


def test_a_territory_is_its_state() -> None:
    assert classes(staff=[worker(1)], login=[{**row, "country": "PR"} for row in daily(1, 30)]) == []


def test_nationality_is_never_a_claim_or_a_reason() -> None:
    rows = daily(1, 30)
    assert classes(staff=[worker(1, nationality="KP")], login=rows) == []


def test_corporate_egress_on_the_allow_list() -> None:
    allowed = [{"kind": "egress", "value": "203.0.113.0/24", "name": "Example Ltd"}]
    assert classes(staff=[worker(1)], login=daily(1, 30, "IN", ip="203.0.113.9"), allowed=allowed) == []


def test_gateway_of_a_security_firm() -> None:
    assert classes(staff=[worker(1)], login=daily(1, 30, "FR", network="Zscaler Inc.")) == []


def test_cruise_ship_on_a_satellite() -> None:
    assert classes(staff=[worker(1)], login=daily(1, 30, "FR", network="Intelsat Global")) == []


def test_mobile_carrier_abroad() -> None:
    assert classes(staff=[worker(1)], login=daily(1, 30, "FR", network="Example Mobile Roaming")) == []


def test_vdi_image_in_a_cloud() -> None:
    rows = [
        row for n in range(1, 6) for row in daily(n, 30, "DE", ip="203.0.113.5", device="gold", network="Amazon AWS")
    ]
    assert classes(staff=[worker(n) for n in range(1, 6)], login=rows) == []


def test_expat_on_a_vpn_is_context() -> None:
    found = classes(staff=[worker(1)], login=daily(1, 30, "CN", ip="198.51.100.9"), vpn_range=[vpn()])
    assert found == [("vpn", "context")]


def test_mover_is_explained_by_an_address_change() -> None:
    moved = [{"person_id": "E1", "scheme": "address", "value": "1 Rue Exemple, Paris", "since": date(2025, 3, 1)}]
    [line] = of("never_in_country", staff=[worker(1)], login=daily(1, 30, "FR"), contact=moved)
    assert line.details["class"] == "context"
    assert "change of address" in line.details["explained"][0]


def test_mover_whose_country_changes_once() -> None:
    rows = daily(1, 15, "FR") + [sign_in(1, FIRST + timedelta(20 + n), "US") for n in range(15)]
    assert classes(staff=[worker(1)], login=rows) == []


def test_employer_sent_the_laptop_there() -> None:
    sent = [{"person_id": "E1", "address": "1 Rue Exemple, Paris", "country": "FR", "item": "Chair"}]
    [line] = of("never_in_country", staff=[worker(1)], login=daily(1, 30, "FR"), shipment=sent)
    assert line.details["class"] == "context"


def jumps(times: int, **more: object) -> list[dict[str, object]]:
    """So many pairs of sign-ins an hour apart, home and Shenyang."""
    return [
        row
        for n in range(times)
        for row in (
            sign_in(1, FIRST + timedelta(n)),
            sign_in(
                1, FIRST + timedelta(n, 3600), "CN", **{"ip": "203.0.113.8", "device": "other", "asn": "64501", **more}
            ),
        )
    ]


def test_impossible_travel() -> None:
    [line] = of("impossible_travel", staff=[worker(1)], login=jumps(2))
    assert line.details["class"] == "contradiction"
    assert line.details["jumps"] == 2
    assert len(line.evidence) == 4


@pytest.mark.parametrize(
    "more",
    [{"device": "device-1"}, {"proxy": True}, {"network": "Example Mobile"}, {"network": "Viasat"},
     {"ip": "198.51.100.4"},
     {"lat": 44.0, "lon": -76.0}],
    ids=["same device", "proxy", "mobile carrier", "satellite", "vpn", "geolocation error"],
)  # fmt: skip
def test_no_journey_where_an_end_tells_nothing(more: dict[str, object]) -> None:
    assert of("impossible_travel", staff=[worker(1)], login=jumps(3, **more), vpn_range=[vpn()]) == []


def test_one_jump_is_an_error_of_the_database() -> None:
    rows = [sign_in(1, FIRST, "CN", ip="203.0.113.8", device="other", asn="64501"), *jumps(0),
            *[sign_in(1, FIRST + timedelta(0, 3600 + day * 86400)) for day in range(9)]]  # fmt: skip
    assert of("impossible_travel", staff=[worker(1)], login=rows) == []


def test_a_flight_is_possible() -> None:
    rows = [
        sign_in(1, FIRST + timedelta(n), "US" if n % 2 else "CN", device=f"d{n}", ip=f"203.0.113.{n}") for n in range(8)
    ]
    assert of("impossible_travel", staff=[worker(1)], login=rows) == []


def test_privacy_vpn_of_a_freelancer_is_context_with_its_share() -> None:
    rows = daily(1, 20) + [sign_in(1, FIRST + timedelta(n, 7200), "DE", ip="198.51.100.77") for n in range(20)]
    [line] = of("vpn", staff=[worker(1)], login=rows, vpn_range=[vpn()])
    assert line.details["class"] == "context"
    assert line.details["share"] == "0.5000"
    assert not line.details["list_is_old"]


def test_undated_ranges_are_refused_with_the_reason() -> None:
    rows = daily(1, 30, "DE", ip="198.51.100.9")
    ranges = [vpn(), vpn("203.0.113.0/24", None), vpn("not a range"), vpn("0.0.0.0/0"), vpn("::/0")]
    [line] = of("vpn", staff=[worker(1)], login=rows, vpn_range=ranges)
    assert line.parameters["refused"] == {
        "VPN ranges without the day of their list": 1,
        "ranges wider than any provider's": 2,
        "values that are no range of addresses": 1,
    }
    assert of("vpn", staff=[worker(1)], login=rows, vpn_range=[vpn(as_of=None)]) == []


def test_a_list_half_a_year_old_is_weaker_and_says_so() -> None:
    rows = daily(1, 30, "DE", ip="198.51.100.9")
    [line] = of("vpn", staff=[worker(1)], login=rows, vpn_range=[vpn(as_of=date(2024, 6, 1))])
    assert line.details["list_is_old"] and line.details["strength"] == "0.10"
    assert any("180 days" in fact for fact in line.details["facts"])


def test_ranges_of_version_six() -> None:
    rows = daily(1, 30, "DE", ip="2001:db8:7::9")
    assert len(of("vpn", staff=[worker(1)], login=rows, vpn_range=[vpn("2001:db8:7::/48")])) == 1


def test_companys_laptop_in_another_country_than_its_user() -> None:
    rows = [
        row
        for n in range(6)
        for row in (
            sign_in(1, FIRST + timedelta(n)),
            sign_in(1, FIRST + timedelta(n, 60), "CN", device="own", ip="203.0.113.3"),
        )
    ]
    kept = [{"person_id": "E1", "device": "device-1", "kind": "software", "name": "Editor"}]
    [line] = of("device_elsewhere", staff=[worker(1)], login=rows, inventory=kept)
    assert line.details["class"] == "contradiction"
    assert of("device_elsewhere", staff=[worker(1)], login=rows[:8], inventory=kept) == []


def test_logs_by_number_and_by_address_are_one_person() -> None:
    rows = [{**row, "email": None, "person_id": "E1"} if n % 2 else row for n, row in enumerate(daily(1, 30, "LA"))]
    [line] = of("never_in_country", staff=[worker(1)], login=rows)
    assert "30 (100 %)" in line.details["facts"][0]


def test_an_account_on_no_staff_file() -> None:
    [line] = of("dprk_range", login=daily(9, 2, ip="175.45.176.7"))
    assert line.parties[0].identifiers == {"email": "worker9@example.com"}
