"""Head-counts over time, breaks in the mix of purposes, reports in hand: States' own figures as the press has them."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.detectors.labour.judged import Rows, typed
from tests.detectors.tables_of import tables_of
from vedette.series.figures import SeriesLine
from vedette.series.headcounts import headcount_lines


def counted(rows: Rows, as_of: date | None = None, **more: Any) -> tuple[SeriesLine, ...]:
    with tables_of(headcount=typed(rows), **{name: typed(some) for name, some in more.items()}) as tables:
        return headcount_lines(tables, as_of)


def of_russia(count: int, on: str, **more: Any) -> dict[str, Any]:
    return {"state": "RU", "count": count, "on_day": on, "what": "workers", "said_by": "Russia", **more}


RUSSIA = [
    of_russia(30023, "2018-01-01"),
    of_russia(11490, "2018-12-31", report="interim report", received_on="2019-03-20"),
    of_russia(1000, "2020-01-30"),
    of_russia(511, "2020-03-10", report="final report", received_on="2020-03-25"),
]


def test_counts_of_one_speaker_over_time() -> None:
    lines = [line for line in counted(RUSSIA) if line.question.startswith("head-count")]
    assert [(line.low, line.details.get("change", {}).get("by")) for line in lines] == [
        ("30023", None),
        ("11490", "-18533"),
        ("1000", "-10490"),
        ("511", "-489"),
    ]
    assert {line.question for line in lines} == {"head-count · workers · in Russia"}
    assert all(line.low == line.high and len(line.evidence) == 1 for line in lines)


def test_two_speakers_are_never_set_off_against_each_other() -> None:
    rows = [of_russia(30023, "2018-01-01"), of_russia(20000, "2019-01-01", said_by="a research institute")]
    assert all("change" not in line.details for line in counted(rows))


def reports(lines: tuple[SeriesLine, ...]) -> dict[str, str]:
    return {line.question.split()[0]: line.details["status"] for line in lines if "report" in line.question}


def test_reports_in_hand_late_and_not_in_hand() -> None:
    assert reports(counted(RUSSIA)) == {"interim": "in_hand", "final": "late"}
    assert reports(counted(RUSSIA[:2], date(2020, 3, 22))) == {"interim": "in_hand", "final": "not_yet_due"}
    assert reports(counted(RUSSIA[:1], date(2020, 3, 23))) == {"interim": "not_in_hand", "final": "not_in_hand"}
    (line,) = [line for line in counted(RUSSIA[:2], date(2020, 3, 23)) if line.question.startswith("final")]
    assert "may have been filed" in line.basis


def test_who_is_no_member_owes_no_report() -> None:
    rows = [
        {"state": "TW", "count": count, "on_day": on, "what": "crew", "said_by": "Taiwan"}
        for count, on in ((278, "2016-08-12"), (3, "2018-07-23"))
    ]
    lines = counted(rows, date(2020, 12, 31))
    assert reports(lines) == {}
    assert lines[1].details["change"]["by"] == "-275"


def quarter(first: str, last: str, **mix: int) -> Rows:
    return [
        {
            "state": "RU",
            "count": count,
            "period_from": first,
            "period_to": last,
            "what": "visas",
            "purpose": purpose,
            "said_by": "the register",
        }
        for purpose, count in mix.items()
    ]


def broken(rows: Rows) -> list[SeriesLine]:
    return [line for line in counted(rows) if line.question.startswith("mix")]


def test_a_break_in_the_mix_across_the_last_day() -> None:
    before = quarter("2019-10-01", "2019-12-31", work=5000, tourist=1000, student=1000)
    after = quarter("2020-01-01", "2020-03-31", work=753, tourist=3067, student=1975)
    (line,) = broken(before + after)
    # 5000/7000 of work fell to 753/5795: half of the shares that moved are those that work lost
    assert line.low == f"{5000 / 7000 - 753 / 5795:.4f}"
    assert line.details["across"] == ["2019-12-22"]
    assert len(line.evidence) == 6


def test_a_season_or_a_handful_of_people_is_no_break() -> None:
    before = quarter("2019-10-01", "2019-12-31", work=5000, tourist=1000)
    assert broken(before + quarter("2020-01-01", "2020-03-31", work=4500, tourist=1500)) == []
    few = quarter("2019-10-01", "2019-12-31", work=3, tourist=1) + quarter(
        "2020-01-01", "2020-03-31", work=1, tourist=3
    )
    assert broken(few) == []


def test_permits_in_hand_give_the_mix_of_quarters() -> None:
    def given(on: str, kind: str, count: int) -> Rows:
        return [
            {
                "holder_id": f"{on}{kind}{n}",
                "nationality": "PRK",
                "permit_type": kind,
                "host_state": "RU",
                "issue_date": on,
            }
            for n in range(count)
        ]

    permits = given("2019-11-05", "work", 40) + given("2019-12-05", "student", 5)
    permits += given("2020-02-05", "student", 30) + given("2020-02-05", "work", 5)
    (line,) = [line for line in counted([], permit=permits) if line.question.startswith("mix")]
    assert line.speaker == "the registers in hand"
    assert line.details["before"] == {"study": "5", "work": "40"}
    assert line.period.start == "2020-01-01" and line.period.end == "2020-03-31"


def test_the_order_of_rows_changes_nothing() -> None:
    rows = RUSSIA + quarter("2019-10-01", "2019-12-31", work=5, student=9)
    assert [line.id for line in counted(rows)] == [line.id for line in counted(rows[::-1])]
