"""Tools for remote control, remote keyboards, clocks of commits, and counts of a platform."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.detectors.place_contradiction.made import Row, lines, of, worker

HIRED = date(2025, 2, 24)


def software(name: str, after: int = 5, **more: object) -> Row:
    return {"person_id": "E1", "device": "L1", "kind": "software", "name": name,
            "first_seen": HIRED + timedelta(after), **more}  # fmt: skip


def test_two_makers_tools_within_a_month() -> None:
    rows = [software("AnyDesk 8.0.1"), software("Chrome Remote Desktop Host", 9)]
    [line] = of("remote_tools", staff=[worker(1)], inventory=rows)
    assert line.details["class"] == "link"
    assert line.details["products"] == ["AnyDesk", "Chrome Remote Desktop"]
    assert line.period.start == "2025-03-01"


@pytest.mark.parametrize(
    "rows",
    [[software("AnyDesk")], [software("AnyDesk"), software("AnyDesk MSI")], [software("RealVNC"), software("TightVNC")],
     [software("AnyDesk", 31), software("TeamViewer", 90)],
     [software("AnyDeskew Scanner"), software("Parsecs of Space")]],
    ids=["one", "one twice", "one family", "later", "other words"],
)  # fmt: skip
def test_no_tools_out_of_the_way(rows: list[Row]) -> None:
    assert of("remote_tools", staff=[worker(1)], inventory=rows) == []


def test_one_tool_that_is_not_on_the_allow_list() -> None:
    allowed = [{"kind": "software", "value": "TeamViewer"}]
    [line] = of("remote_tools", staff=[worker(1)], inventory=[software("AnyDesk")], allowed=allowed)
    assert line.details["products"] == ["AnyDesk"]
    assert of("remote_tools", staff=[worker(1)], inventory=[software("TeamViewer Host")], allowed=allowed) == []


@pytest.mark.parametrize("role", ["IT Support Specialist", "Systems Administrator", "MSP technician"])
def test_staff_of_information_technology(role: str) -> None:
    rows = [software("AnyDesk"), software("TeamViewer")]
    [line] = of("remote_tools", staff=[worker(1, role=role)], inventory=rows)
    assert line.details["class"] == "context" and line.details["explained"]


def usb(**more: object) -> Row:
    return {"person_id": "E1", "device": "L1", "kind": "usb", "first_seen": date(2025, 3, 1), **more}


@pytest.mark.parametrize(
    "row",
    [usb(name="PiKVM Composite KVM Device"), usb(kind="display", name="TinyPilot"),
     usb(kind="network", name="GLKVM login"),
     usb(maker="JetKVM"), usb(name="NanoKVM"), usb(name="BliKVM v4"),
     usb(vendor_id="1D6B", product_id="0104", serial="CAFEBABE")],
)  # fmt: skip
def test_remote_keyboards(row: Row) -> None:
    [line] = of("ip_kvm", staff=[worker(1)], inventory=[row])
    assert line.details["class"] == "link"


def test_gadget_id_alone_is_context() -> None:
    [line] = of("ip_kvm", staff=[worker(1)], inventory=[usb(vendor_id="1d6b", product_id="0104", serial="X1")])
    assert line.details["class"] == "context"
    assert (
        of("ip_kvm", staff=[worker(1)], inventory=[usb(vendor_id="046d", product_id="c52b", serial="CAFEBABE")]) == []
    )


def test_honest_owner_of_a_home_laboratory() -> None:
    [line] = of("ip_kvm", staff=[worker(1)], inventory=[usb(name="PiKVM")])
    assert any("home laboratories" in words for words in line.details["innocent"])
    assert float(line.details["strength"]) < 0.7
    [known] = of("ip_kvm", staff=[worker(1, role="Network engineer")], inventory=[usb(name="PiKVM")])
    assert known.details["class"] == "context"


def commit(moment: datetime, minutes: int = 510, number: int = 1) -> Row:
    return {"hash": f"{number:040d}", "author_email": "Worker1@Example.com", "author_name": "Given1", "at": moment,
            "offset_minutes": minutes}  # fmt: skip


def test_clock_of_pyongyang() -> None:
    rows = [commit(datetime(2016, 5, 1, number, tzinfo=UTC), number=number) for number in range(6)]
    [line] = of("offset_0830", staff=[worker(1)], commit=rows)
    assert line.details["class"] == "link"
    assert line.details["commits"] == 6
    assert line.parties[0].identifiers["person_id"] == "E1"


@pytest.mark.parametrize(("moment", "level"), [
    (datetime(2015, 8, 14, 15, tzinfo=UTC), "link"), (datetime(2015, 8, 14, 14, 59, tzinfo=UTC), "context"),
    (datetime(2018, 5, 4, 14, 59, tzinfo=UTC), "link"), (datetime(2018, 5, 4, 15, tzinfo=UTC), "context"),
])  # fmt: skip
def test_days_of_that_clock(moment: datetime, level: str) -> None:
    [line] = of("offset_0830", staff=[worker(1)], commit=[commit(moment)])
    assert line.details["class"] == level


@pytest.mark.parametrize("minutes", [540, 480, 0])
def test_clocks_that_many_keep(minutes: int) -> None:
    assert lines(staff=[worker(1)], commit=[commit(datetime(2016, 5, 1, tzinfo=UTC), minutes)]) == []


def counts(number: int, bids: int, logins: int, **more: object) -> Row:
    return {"person_id": f"E{number}", "on_day": date(2025, 3, 3), "bids": bids, "accepts": 1, "logins": logins, **more}


def test_offers_out_of_line_with_sign_ins() -> None:
    usual = [counts(number, 8 + number % 5, 10 + number % 4) for number in range(2, 60)]
    [line] = of("bids", staff=[worker(1)], activity=[counts(1, 900, 3), *usual])
    assert line.details["class"] == "context"
    assert of("bids", staff=[worker(1)], activity=[counts(1, 14, 10), *usual]) == []
    assert of("bids", staff=[worker(1)], activity=[counts(1, 900, 3), *usual[:20]]) == []


def test_praise_in_a_burst_is_context() -> None:
    rows = [counts(n, 0, 1, client="Client A", rating=5.0, on_day=date(2025, 3, 2 * n)) for n in (1, 2, 3)]
    staff = [worker(n) for n in (1, 2, 3)]
    [line] = of("ratings", staff=staff, activity=rows)
    assert line.details["class"] == "context" and len(line.details["ties"]) == 3
    team = [{**row, "engaged_via": "Example Agency"} for row in staff]
    assert of("ratings", staff=team, activity=rows) == []
    late = [{**row, "on_day": date(2025, 3 + n, 1)} for n, row in enumerate(rows)]
    assert of("ratings", staff=staff, activity=late) == []
