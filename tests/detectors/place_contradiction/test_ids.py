"""Lines and ids: the same whatever the order of the rows, the files they came in and their names."""

from __future__ import annotations

from collections.abc import Sequence

from tests.detectors.place_contradiction.made import Row, daily, hourly, parcel, vpn, worker
from tests.detectors.place_contradiction.test_sign_ins import jumps
from tests.detectors.tables_of import records
from vedette.conduct import Conduct
from vedette.detectors.persons import lay_persons
from vedette.detectors.place_contradiction.detect import NAME, detect
from vedette.engine.tables import Tables

ROWS: dict[str, list[Row]] = {
    "staff": [worker(number) for number in range(1, 9)],
    "login": [
        *jumps(3),
        *daily(2, 30, "LA"),
        *daily(3, 9, ip="175.45.177.9"),
        *daily(4, 30, "DE", ip="198.51.100.9"),
        *hourly(5, range(9)),
        *hourly(6, range(0, 24, 3)),
    ],
    "vpn_range": [vpn()],
    "shipment": [parcel(number, "500 Elm Street, Exampleville") for number in (6, 7, 8)],
}


def found(files: Sequence[tuple[str, list[Row]]]) -> tuple[Conduct, ...]:
    made = [records(shape, rows, f"{number:064d}") for number, (shape, rows) in enumerate(files)]
    with Tables(made) as tables:
        lay_persons(tables)
        return detect(tables)


def test_order_and_split_of_rows_change_no_id() -> None:
    whole = found(list(ROWS.items()))
    assert {line.details["type"] for line in whole} >= {
        "impossible_travel", "never_in_country", "dprk_range", "vpn", "hours", "no_sleep", "laptop_farm",
    }  # fmt: skip
    parts = [(shape, part) for shape, rows in ROWS.items() for part in (rows[1::2][::-1], rows[::2][::-1])]
    other = found(parts)
    assert [line.id for line in other] == [line.id for line in whole]
    assert [line.details for line in other] == [line.details for line in whole]
    assert [line.period for line in other] == [line.period for line in whole]


def test_every_line_is_whole() -> None:
    for line in found(list(ROWS.items())):
        details = line.details
        assert line.kind == line.detector == NAME
        assert details["class"] in {"contradiction", "link", "context"}
        assert details["facts"] and details["innocent"] and details["next_checks"] and details["sources"]
        assert 0 < float(details["strength"]) <= 1
        assert 1 <= len(line.evidence) <= 20
        assert line.modality == "self_reported" and not line.said_by
        assert "ties" in details or details["class"] != "link"


def test_nothing_to_read_is_nothing_found() -> None:
    assert found([]) == ()
    assert found([("staff", ROWS["staff"])]) == ()
