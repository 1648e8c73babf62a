"""Permits, transfers, contracts and crews written by hand; the outcomes are taken from the paragraphs themselves."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.people_cases.outcome import Judged, checked, lines, table

PERMIT = (
    "permit_no,holder_id,nationality,other_nationality,legal_status,passport_issuer,permit_type,host_state,issue_date,"
    "valid_until,employer,contract_date"
).split(",")
PERMITS = """\
day-before-2371,PRK,,,PRK,work,RUS,2017-08-04,2018-08-03,Firm A,2017-07-01
head-count,PRK,,,PRK,work,RUS,2017-08-05,2018-08-03,Firm A,2017-07-01
contract-before,PRK,,,PRK,work,RUS,2017-09-11,2018-08-04,Firm A,2017-09-10
contract-that-day,PRK,,,PRK,work,RUS,2017-09-11,2018-08-04,Firm A,2017-09-11
no-contract-date,PRK,,,PRK,work,RUS,2017-09-12,2018-08-04,Firm A,
iso2,KP,,,KP,work,RUS,2020-01-15,2021-01-14,Firm A,2019-12-01
iso-long,"Korea, Democratic People's Republic of",,,,work,RUS,2020-01-15,2021-01-14,Firm A,2019-12-01
russian,КНДР,,,,work,RUS,2020-01-15,2021-01-14,Firm A,2019-12-01
chinese,朝鲜,,,,work,CHN,2020-01-15,2021-01-14,Firm A,2019-12-01
refugee,PRK,,refugee,PRK,work,POL,2020-01-15,2021-01-14,Firm A,2019-12-01
not-a-refugee,PRK,,refugee application refused,PRK,work,POL,2020-01-15,2021-01-14,Firm A,2019-12-01
passport-kor,PRK,,,KOR,work,POL,2020-01-15,2021-01-14,Firm A,2019-12-01
defector,PRK,,defector,KOR,work,KOR,2020-01-15,2021-01-14,Firm A,2019-12-01
passport-chn,CHN,PRK,,CHN,work,RUS,2020-01-15,2021-01-14,Firm A,2019-12-01
both,PRK/KOR,,,,work,POL,2020-01-15,2021-01-14,Firm A,2019-12-01
chosen,Chosen,,special permanent resident,,work,JPN,2020-01-15,2021-01-14,Firm A,2019-12-01
korea,Korea,,,,work,POL,2020-01-15,2021-01-14,Firm A,2019-12-01
nothing,,,,,work,POL,2020-01-15,2021-01-14,Firm A,2019-12-01
south,KOR,,,KOR,work,POL,2020-01-15,2021-01-14,Firm A,2019-12-01
congo,Democratic Republic of the Congo,,,COD,work,POL,2020-01-15,2021-01-14,Firm A,2019-12-01
ethnic,CHN (Korean ethnic),,,CHN,work,CHN,2020-01-15,2021-01-14,Firm A,2019-12-01
student,PRK,,,PRK,study,CHN,2020-01-15,2021-01-14,,
visitor,PRK,,,PRK,tourist,CHN,2020-01-15,2020-04-14,,
envoy,PRK,,,PRK,diplomatic,CHN,2020-01-15,2021-01-14,Embassy of the DPRK,
at-home,PRK,,,PRK,work,PRK,2020-01-15,2021-01-14,Firm A,2019-12-01
"""
OUTCOMES = {
    "day-before-2371": {"2371-11": "not_in_force", "2375-17": "not_in_force"},
    "head-count": {"2371-11": "undetermined", "2375-17": "not_in_force"},
    "contract-before": {"2375-17": "exempt", "2371-11": "not_in_force"},
    "contract-that-day": {"2375-17": "in_scope"},
    "no-contract-date": {"2375-17": "undetermined"},
    "not-a-refugee": {"2375-17": "in_scope"},
    **{name: {"2375-17": "in_scope"} for name in ("iso2", "iso-long", "russian", "chinese")},
    **{name: {"2375-17": "undetermined"} for name in ("passport-kor", "chosen", "korea", "nothing")},
}
NOBODY = ("south", "congo", "ethnic", "student", "visitor", "envoy", "at-home")


def permits() -> list[list[str]]:
    return [[f"N{row[0]}", *row] for row in csv.reader(io.StringIO(PERMITS))]


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Judged], Path]:
    folder = tmp_path_factory.mktemp("register")
    table(folder / "in" / "permits.csv", PERMIT, permits())
    return checked(folder / "in", folder / "out"), folder / "out"


def authorised(found: list[Judged], person: str) -> dict[str, str]:
    """Outcomes of the permit's own line."""
    return next(one.measures for one in found if one.finding["kind"] == "work_authorisation" and person in one.people)


@pytest.mark.parametrize("person", sorted(OUTCOMES))
def test_a_permit_by_the_law_of_its_day(register: tuple[list[Judged], Path], person: str) -> None:
    assert OUTCOMES[person].items() <= authorised(register[0], person).items()


@pytest.mark.parametrize("person", NOBODY)
def test_nothing_is_said_of_others(register: tuple[list[Judged], Path], person: str) -> None:
    assert not [one for one in register[0] if person in one.people]


def test_every_line_has_worker_host_reply_and_place(register: tuple[list[Judged], Path]) -> None:
    for one in register[0]:
        roles = {party["role"] for party in one.conduct["parties"]}
        assert {"worker", "host_state", "employer"} <= roles
        assert [place["role"] for place in one.conduct["places"]] == ["host"]
        assert one.finding["reply"]["status"].startswith("no reply recorded")


def test_protection_bars_the_return_and_refusal_does_not(register: tuple[list[Judged], Path]) -> None:
    after = {
        name: one.measures["2397-8"]
        for one in register[0]
        for name in one.people
        if one.finding["kind"] == "employment_abroad"
    }
    assert after["refugee"] == "exempt"
    assert after["not-a-refugee"] == "duty_arises"


@pytest.mark.parametrize("person", ["defector", "passport-chn", "both"])
def test_another_passport_leaves_the_nationality_open(register: tuple[list[Judged], Path], person: str) -> None:
    found = [one for one in register[0] if person in one.people]
    assert found
    assert {one.finding["outcome"] for one in found} == {"undetermined"}


def test_a_permit_alone_ranks_low(register: tuple[list[Judged], Path]) -> None:
    possible = [one for one in register[0] if one.conduct["modality"] == "potential"]
    assert {one.measures["2397-8"] for one in possible} >= {"duty_arises"}
    assert {one.finding["rank"] for one in possible} == {"low"}


def _dated(form: str, rows: list[list[str]]) -> list[list[str]]:
    def said(cell: str, column: str) -> str:
        days = column.endswith("_date") or column == "valid_until"
        return date.fromisoformat(cell).strftime(form) if days and cell else cell

    return [[said(cell, column) for cell, column in zip(row, PERMIT, strict=True)] for row in rows]


def _written(rows: list[list[str]], head: list[str], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows([head, *rows])
    return text.getvalue().encode(encoding)


def _turned(rows: list[list[str]]) -> dict[str, bytes]:
    order = random.Random(3).sample(range(len(PERMIT)), len(PERMIT))
    mixed = random.Random(4).sample(rows, len(rows))
    head = [PERMIT[column] for column in order]
    return {
        "b.csv": _written([[row[column] for column in order] for row in mixed[:9]], head),
        "a.csv": _written(mixed[9:], PERMIT),
    }


@pytest.mark.parametrize(
    "files",
    [
        lambda rows: {"german.csv": _written(_dated("%d.%m.%Y", rows), PERMIT, ";")},
        lambda rows: {"american.csv": _written(_dated("%m/%d/%Y", rows), PERMIT)},
        lambda rows: {"excel.txt": _written(rows, PERMIT, "\t", "utf-16")},
        _turned,
    ],
    ids=["semicolons", "month-first", "utf-16", "split-and-mixed"],
)
def test_ids_and_outcomes_depend_on_the_facts_alone(
    register: tuple[list[Judged], Path], tmp_path: Path, files: Callable[[list[list[str]]], dict[str, bytes]]
) -> None:
    (tmp_path / "in").mkdir()
    for name, data in files(permits()).items():
        (tmp_path / "in" / name).write_bytes(data)
    again = checked(tmp_path / "in", tmp_path / "out")
    assert {line["id"] for line in lines(tmp_path / "out", "conduct.jsonl")} == {
        line["id"] for line in lines(register[1], "conduct.jsonl")
    }
    assert sorted((one.finding["id"], one.finding["outcome"]) for one in again) == sorted(
        (one.finding["id"], one.finding["outcome"]) for one in register[0]
    )


TRANSFERS = """\
sold-on,PRK,Club A,ITA,Club B,QAT,2020-01-08,2024-06-30
last-day,PRK,Club A,ITA,Club B,QAT,2019-12-22,2024-06-30
before,PRK,Club C,LIE,Club D,AUT,2017-08-01,2020-06-30
home,PRK,Club D,AUT,Club E,PRK,2020-08-01,2022-06-30
south,KOR,Club C,LIE,Club D,AUT,2020-08-01,2022-06-30
unknown-seat,PRK,Club A,ITA,Club F,,2020-09-10,2021-06-30
"""
SOLD = {
    "sold-on": "duty_arises",
    "last-day": "within_wind_down",
    "before": "not_in_force",
    "unknown-seat": "undetermined",
}


def test_transfers_by_their_day(tmp_path: Path) -> None:
    head = "player_id,nationality,from_club,from_state,to_club,to_state,transfer_date,contract_until".split(",")
    table(tmp_path / "in" / "transfers.csv", head, csv.reader(io.StringIO(TRANSFERS)))
    found = checked(tmp_path / "in", tmp_path / "out")
    assert {person: one.measures["2397-8"] for one in found for person in one.people} == SOLD
    sold = next(one for one in found if "sold-on" in one.people)
    assert [duty["state"] for duty in sold.finding["duty_of"]] == ["IT", "QA"]


CREW = (
    "vessel,imo,flag_state,list_date,family_name,nationality,document_no,passport_issuer,joined_on,left_on,agency,"
    "contract_date"
)


@pytest.fixture
def crew(tmp_path: Path) -> list[Judged]:
    rows = """\
Sea One,9074729,TWN,2016-11-29,Early,PRK,S1,PRK,2016-01-01,2016-11-29,Manning X,2016-01-01
Sea One,9074729,TWN,2018-07-23,Late,PRK,S2,PRK,2018-01-01,,Manning X,2017-12-01
Home Ship,8661575,PRK,2019-07-23,Own,PRK,S3,PRK,2018-01-01,,,
Sea One,9074729,TWN,2018-07-23,South,KOR,S4,KOR,2018-01-01,,Manning X,2017-12-01
"""
    table(tmp_path / "in" / "crew.csv", CREW.split(","), csv.reader(io.StringIO(rows)))
    return checked(tmp_path / "in", tmp_path / "out")


def names(one: Judged) -> set[str]:
    return {party["name"] for party in one.conduct["parties"] if party["role"] == "worker"}


def test_crews_of_another_flag(crew: list[Judged]) -> None:
    supplied = [one for one in crew if one.finding["kind"] == "crew_supply"]
    assert {name for one in supplied for name in names(one)} == {"Early", "Late"}
    outcomes = {name: {one.measures["2321-23"] for one in supplied if name in names(one)} for name in ("Early", "Late")}
    assert outcomes == {"Early": {"not_in_force"}, "Late": {"in_scope"}}


def test_who_left_the_ship_in_2016_has_no_contract_in_2019(crew: list[Judged]) -> None:
    assert not [one for one in crew if one.finding["kind"] == "contract_beyond_deadline"]


CONTRACTS = """\
K1,embassy,PRK,Embassy of the DPRK,KWT,2018-12-22,2018-12-22,2020-12-22
K2,united-nations,PRK,United Nations Secretariat,USA,2018-12-22,2018-12-22,2020-12-22
"""


@pytest.mark.parametrize("person", ["embassy", "united-nations"])
def test_own_missions_and_the_united_nations_are_no_employer_like_others(tmp_path: Path, person: str) -> None:
    head = "contract_no,holder_id,nationality,employer,host_state,contract_date,start_date,end_date".split(",")
    table(tmp_path / "in" / "contracts.csv", head, csv.reader(io.StringIO(CONTRACTS)))
    found = [one for one in checked(tmp_path / "in", tmp_path / "out") if person in one.people]
    expected = {"embassy": "undetermined", "united-nations": "exempt"}[person]
    assert {one.measures["2397-8"] for one in found} == {expected}
    fields = {gap["field"] for one in found for gap in one.conduct["gaps"]}
    assert ("employer" in fields) is (person == "embassy")
