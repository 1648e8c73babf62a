"""Rows of registers through detector and judge: the days, the contracts, the exemptions, the silence."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.detectors.labour.judged import Rows, by_start, lines, outcomes, typed
from tests.detectors.tables_of import records
from vedette.conduct import Conduct
from vedette.detectors import (
    contract_beyond_deadline,
    crew_supply,
    employment_abroad,
    employment_transfer,
    visa_substitution,
    wage_diversion,
    work_authorisation,
)
from vedette.engine.tables import Tables
from vedette.findings.duty import ask_of, links

ALL = (
    employment_abroad,
    work_authorisation,
    contract_beyond_deadline,
    employment_transfer,
    crew_supply,
    visa_substitution,
    wage_diversion,
)


def permit(issue: str | None, contract: str | None = None, **more: Any) -> dict[str, Any]:
    return {
        "holder_id": "H1",
        "nationality": "PRK",
        "permit_type": "work",
        "host_state": "RU",
        "issue_date": issue,
        "contract_date": contract,
        "valid_until": "2020-12-31",
        "employer": "Alpha",
        **more,
    }


def pay(first: str | None, last: str | None, **more: Any) -> dict[str, Any]:
    return {
        "holder_id": "H1",
        "employer": "Alpha",
        "host_state": "RU",
        "period_from": first,
        "period_to": last,
        "gross": 1000,
        "net": 900,
        "currency": "USD",
        **more,
    }


def contract(**more: Any) -> dict[str, Any]:
    return {"holder_id": "H1", "nationality": "PRK", "employer": "Alpha", "host_state": "RU", **more}


def one(found: tuple[Conduct, ...], measure: str) -> str:
    (line,) = found
    return outcomes([line])[line.id][measure]


# --- work authorisations: each issue on its own day


@pytest.mark.parametrize(
    ("issue", "agreed", "expected"),
    [
        ("2017-09-10", "2017-09-10", "not_in_force"),
        ("2017-09-11", "2017-09-11", "in_scope"),  # of the day itself is not before it
        ("2017-09-11", "2017-09-10", "exempt"),
        ("2017-09-12", None, "undetermined"),
        ("2019-03-01", "2016-05-01", "exempt"),
        ("2019-03-01", "2018-05-01", "in_scope"),
        (None, "2018-05-01", "undetermined"),
    ],
)
def test_a_permit_by_its_day_and_its_contract(issue: str | None, agreed: str | None, expected: str) -> None:
    assert one(lines(work_authorisation, permit=[permit(issue, agreed)]), "2375-17") == expected


def test_the_freeze_of_numbers_needs_the_number() -> None:
    found = lines(work_authorisation, permit=[permit("2017-08-05", "2017-08-01")])
    assert one(found, "2371-11") == "undetermined"
    assert found[0].details["in_force"] == {"on_2017_08_05": 1, "on_the_day": 1}
    assert one(lines(work_authorisation, permit=[permit("2017-08-04")]), "2371-11") == "not_in_force"


def test_each_renewal_is_an_act_of_its_own_day() -> None:
    rows = [permit("2016-09-01", "2016-08-01"), permit("2017-09-20", "2016-08-01"), permit("2018-09-20", "2018-09-01")]
    found = lines(work_authorisation, permit=rows)
    assert by_start(found, "2375-17") == {
        "2016-09-01": "not_in_force",
        "2017-09-20": "exempt",
        "2018-09-20": "in_scope",
    }
    assert sorted(line.details["type"] for line in found) == ["permit", "renewal", "renewal"]


def test_the_contract_behind_a_permit_is_looked_up_and_a_doubt_is_kept() -> None:
    early = contract(contract_date="2017-05-01", start_date="2017-06-01", end_date="2019-06-01")
    late = contract(contract_date="2018-01-01", start_date="2018-01-01", end_date="2019-06-01")
    assert one(lines(work_authorisation, permit=[permit("2018-02-01")], contract=[early]), "2375-17") == "exempt"
    found = lines(work_authorisation, permit=[permit("2018-02-01")], contract=[early, late])
    assert one(found, "2375-17") == "undetermined"
    assert any(gap.type == "conflict" for gap in found[0].gaps)


@pytest.mark.parametrize("kind", ["student", "tourist", "trainee", "official passport", "border pass"])
def test_other_permits_are_no_work_authorisation(kind: str) -> None:
    assert lines(work_authorisation, permit=[permit("2018-02-01", permit_type=kind)]) == ()


# --- employment: the days worked


def test_work_is_cut_where_the_law_changed() -> None:
    rows = [
        pay(f"{year}-{month:02}-01", f"{year}-{month:02}-28") for year in range(2016, 2021) for month in range(1, 13)
    ]
    found = lines(employment_abroad, permit=[permit("2016-01-01", "2015-12-01")], payment=rows)
    assert by_start(found, "2397-8") == {
        "2016-01-01": "not_in_force",
        "2016-12-01": "not_in_force",
        "2017-12-01": "straddles_entry",
        "2018-01-01": "within_wind_down",
        "2019-12-23": "duty_arises",
    }
    assert by_start(found, "2321-34")["2016-01-01"] == "not_in_force"
    assert {line.period.end for line in found} == {"2016-11-28", "2017-11-28", "2017-12-28", "2019-12-22", "2020-12-28"}


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2017-12-01", "2017-12-21", "not_in_force"),
        ("2017-12-22", "2017-12-31", "within_wind_down"),
        ("2019-12-01", "2019-12-22", "within_wind_down"),
        ("2019-12-23", "2019-12-31", "duty_arises"),
    ],
)
def test_income_by_the_days_worked_never_by_the_day_of_payment(first: str, last: str, expected: str) -> None:
    rows = [pay(first, last, nationality="PRK", pay_date="2020-06-30")]
    assert one(lines(employment_abroad, payment=rows), "2397-8") == expected


def test_a_payment_without_the_days_worked_decides_nothing() -> None:
    found = lines(employment_abroad, payment=[pay(None, None, nationality="PRK", pay_date="2020-06-30")])
    assert one(found, "2397-8") == "undetermined"
    assert found[0].period.start is None


def test_an_early_contract_saves_the_permit_and_never_the_income() -> None:
    rows = [pay("2020-01-01", "2020-03-31")]
    found = lines(employment_abroad, permit=[permit("2017-09-20", "2017-06-01")], payment=rows)
    assert one(found, "2375-17") == "exempt"
    assert one(found, "2397-8") == "duty_arises"
    (line,) = found
    assert [(place.country, place.role) for place in line.places] == [("RU", "host")]
    assert ("RU", "host") in links(line)


EXEMPT: list[tuple[str, dict[str, Any], str]] = [
    ("own national", {"other_nationality": "RUS"}, "exempt"),
    ("refugee", {"legal_status": "refugee"}, "exempt"),
    ("humanitarian residence", {"legal_status": "humanitarian residence"}, "exempt"),
    ("United Nations", {"legal_status": "UN staff, headquarters agreement"}, "exempt"),
    ("asylum sought", {"legal_status": "asylum seeker"}, "duty_arises"),
    ("national of a third State too", {"other_nationality": "CHN"}, "duty_arises"),
    ("Chosen registration", {"nationality": "Chosen"}, "undetermined"),
    ("PRK beside a KOR passport", {"passport_issuer": "KOR"}, "undetermined"),
    ("Korea alone", {"nationality": "Korea"}, "undetermined"),
    ("no nationality", {"nationality": None}, "undetermined"),
]


@pytest.mark.parametrize(("case", "more", "expected"), EXEMPT, ids=[case[0] for case in EXEMPT])
def test_income_after_the_deadline_by_the_standing_of_the_person(
    case: str, more: dict[str, Any], expected: str
) -> None:
    rows = {"permit": [permit("2018-02-01", "2018-01-15", **more)], "payment": [pay("2020-01-01", "2020-01-31")]}
    assert one(lines(employment_abroad, **rows), "2397-8") == expected, case


@pytest.mark.parametrize("nationality", ["KOR", "UZB", "stateless"])
def test_nobody_else_makes_a_line(nationality: str) -> None:
    rows: dict[str, Rows] = {
        "permit": [permit("2018-02-01", nationality=nationality)],
        "contract": [
            contract(nationality=nationality, start_date="2018-02-01", end_date="2021-01-01", payee="Embassy")
        ],
        "payment": [pay("2020-01-01", "2020-01-31")],
    }
    assert [line for detector in ALL for line in lines(detector, **rows)] == []


def test_work_at_home_is_not_abroad() -> None:
    rows = [pay("2020-01-01", "2020-01-31", nationality="PRK", host_state="KP")]
    assert lines(employment_abroad, payment=rows) == ()


def test_a_gap_of_more_than_45_days_parts_the_work() -> None:
    months = [("2018-01-01", "2018-01-31"), ("2018-03-15", "2018-03-31"), ("2018-05-17", "2018-05-31")]
    found = lines(employment_abroad, payment=[pay(a, b, nationality="PRK") for a, b in months])
    # 42 days lie between the first two, 46 between the second and the third
    assert sorted((line.period.start, line.period.end) for line in found) == [
        ("2018-01-01", "2018-03-31"),
        ("2018-05-17", "2018-05-31"),
    ]


def test_two_employers_are_two_lines() -> None:
    rows = [pay("2020-01-01", "2020-01-31", nationality="PRK", employer=name) for name in ("Alpha", "Beta", "ALPHA ")]
    assert len(lines(employment_abroad, payment=rows)) == 2


def test_a_remote_worker_whose_seat_is_not_known() -> None:
    row = contract(host_state=None, remote=True, start_date="2021-01-01", end_date="2021-06-30")
    found = lines(employment_abroad, contract=[row])
    assert one(found, "2397-8") == "undetermined"
    assert not found[0].places
    assert one(lines(employment_abroad, contract=[row | {"host_state": "CN"}]), "2397-8") == "duty_arises"


def test_a_term_shows_the_work_where_no_payment_does_and_departure_ends_it() -> None:
    term = contract(start_date="2018-01-01", end_date="2020-06-30")
    assert by_start(lines(employment_abroad, contract=[term]), "2397-8") == {
        "2018-01-01": "within_wind_down",
        "2019-12-23": "duty_arises",
    }
    left = permit("2018-01-01", "2017-12-01", exit_date="2019-11-30")
    assert [line.period.end for line in lines(employment_abroad, contract=[term], permit=[left])] == ["2019-11-30"]


# --- contracts beyond the deadline


@pytest.mark.parametrize(
    ("end", "expected"), [("2019-12-22", None), ("2019-12-23", "duty_arises"), (None, "undetermined")]
)
def test_a_term_by_its_last_day(end: str | None, expected: str | None) -> None:
    found = lines(contract_beyond_deadline, contract=[contract(start_date="2018-01-01", end_date=end)])
    assert (one(found, "2397-8") if found else None) == expected


def test_a_term_that_was_ended_makes_no_line() -> None:
    row = contract(start_date="2018-01-01", end_date="2020-06-30")
    left = permit("2018-01-01", exit_date="2019-12-20")
    moved = {
        "player_id": "H1",
        "nationality": "PRK",
        "from_club": "Alpha",
        "to_club": "Beta",
        "to_state": "QA",
        "transfer_date": "2019-12-01",
    }
    assert lines(contract_beyond_deadline, contract=[row | {"ended_on": "2019-12-20"}]) == ()
    assert lines(contract_beyond_deadline, contract=[row], permit=[left]) == ()
    assert lines(contract_beyond_deadline, contract=[row], transfer=[moved]) == ()
    again = permit("2020-02-01")
    assert len(lines(contract_beyond_deadline, contract=[row], permit=[left, again])) == 1


# --- transfers: public facts of the press on three players (days as reported there)


def test_the_footballers() -> None:
    def moved(player: str, left: tuple[str, str], joined: tuple[str, str], on: str) -> dict[str, Any]:
        return {
            "player_id": player,
            "nationality": "PRK",
            "from_club": left[0],
            "from_state": left[1],
            "to_club": joined[0],
            "to_state": joined[1],
            "transfer_date": on,
        }

    rows = [
        moved("P1", ("Cagliari", "IT"), ("Juventus U23", "IT"), "2019-09-02"),
        moved("P1", ("Juventus", "IT"), ("Al-Duhail", "QA"), "2020-01-08"),
    ]
    found = lines(employment_transfer, transfer=rows)
    assert by_start(found, "2397-8") == {"2019-09-02": "within_wind_down", "2020-01-08": "duty_arises"}
    sale = next(line for line in found if line.period.start == "2020-01-08")
    assert [(place.country, place.role) for place in sale.places] == [("IT", "host"), ("QA", "host")]
    term = {
        "holder_id": "P2",
        "nationality": "PRK",
        "employer": "St. Poelten",
        "host_state": "AT",
        "start_date": "2017-07-01",
        "end_date": "2020-06-30",
    }
    assert one(lines(contract_beyond_deadline, contract=[term]), "2397-8") == "duty_arises"
    assert by_start(lines(employment_abroad, contract=[term]), "2397-8")["2019-12-23"] == "duty_arises"


def test_a_transfer_home_is_no_transfer_to_a_third_state() -> None:
    row = {"player_id": "P1", "nationality": "PRK", "from_state": "IT", "to_state": "KP", "transfer_date": "2020-01-08"}
    assert lines(employment_transfer, transfer=[row]) == ()


def test_a_player_born_abroad_who_chose_the_team_has_the_passport_looked_at() -> None:
    row = {
        "player_id": "P1",
        "nationality": "PRK",
        "passport_issuer": "KOR",
        "from_state": "JP",
        "to_state": "DE",
        "transfer_date": "2020-01-08",
    }
    assert one(lines(employment_transfer, transfer=[row]), "2397-8") == "undetermined"


# --- crews


def crew(on: str, **more: Any) -> dict[str, Any]:
    return {
        "vessel": "Example Maru",
        "imo": "9074729",
        "flag_state": "TW",
        "list_date": on,
        "holder_id": "7",
        "family_name": "Example",
        "nationality": "PRK",
        "document_no": "P1",
        "port_state": "PE",
        **more,
    }


@pytest.mark.parametrize(
    ("on", "ban", "home"),
    [
        ("2016-08-12", "not_in_force", "not_in_force"),
        ("2016-11-29", "not_in_force", "not_in_force"),
        ("2016-11-30", "in_scope", "not_in_force"),
        ("2018-07-23", "in_scope", "within_wind_down"),
        ("2019-12-23", "in_scope", "duty_arises"),
    ],
)
def test_a_fishing_crew_of_taiwan_by_the_day_of_the_list(on: str, ban: str, home: str) -> None:
    found = lines(crew_supply, crew=[crew(on)])
    assert (one(found, "2321-23"), one(found, "2397-8")) == (ban, home)
    assert "TW" in ask_of(found, ())
    assert found[0].parties[1].identifiers == {"imo": "9074729"}


def test_a_ship_under_the_dprk_flag_and_one_whose_flag_is_not_recorded() -> None:
    assert lines(crew_supply, crew=[crew("2018-07-01", flag_state="KP")]) == ()
    assert one(lines(crew_supply, crew=[crew("2018-07-01", flag_state=None)]), "2321-23") == "undetermined"


def test_a_manning_contract_is_crew_and_not_twice_work() -> None:
    row = contract(
        vessel="Example Maru",
        imo="9074729",
        flag_state="TW",
        host_state=None,
        start_date="2018-01-01",
        end_date="2018-06-30",
    )
    assert one(lines(crew_supply, contract=[row]), "2321-23") == "in_scope"
    assert lines(employment_abroad, contract=[row]) == ()


def manned(**more: Any) -> dict[str, Any]:
    return contract(
        vessel="Example Maru", imo="9074729", flag_state="TW", host_state=None, contract_date="2018-01-01", **more
    )


@pytest.mark.parametrize(
    ("case", "row", "lists", "expected"),
    [
        ("the day of the contract alone", {}, [], 0),
        ("a term past the day", {"start_date": "2018-01-01", "end_date": "2020-12-31"}, [], 1),
        (
            "ashore before the day",
            {"start_date": "2018-01-01", "end_date": "2020-12-31"},
            [{"list_date": "2018-07-01", "joined_on": "2018-01-05", "left_on": "2019-03-01"}],
            0,
        ),
        (
            "ashore once, and aboard again after the day",
            {"start_date": "2018-01-01", "end_date": "2020-12-31"},
            [
                {"list_date": "2018-07-01", "joined_on": "2018-01-05", "left_on": "2019-03-01"},
                {"list_date": "2020-02-01"},
            ],
            1,
        ),
        ("a ship of the DPRK", {"flag_state": "KP", "start_date": "2018-01-01", "end_date": "2020-12-31"}, [], 0),
        (
            "a ship whose flag only the list has",
            {"flag_state": None, "start_date": "2018-01-01", "end_date": "2020-12-31"},
            [{"list_date": "2018-07-01", "flag_state": "KP"}],
            0,
        ),
    ],
)
def test_a_manning_contract_past_the_day(
    case: str, row: dict[str, Any], lists: list[dict[str, Any]], expected: int
) -> None:
    rows = {"contract": [manned() | row], "crew": [crew(one["list_date"], holder_id="H1") | one for one in lists]}
    assert len(lines(contract_beyond_deadline, **rows)) == expected, case


def test_states_of_agency_and_owner_are_asked_for_records() -> None:
    firms = {"agency": "Manning X", "agency_state": "SG", "owner": "Owner Y", "owner_state": "PA"}
    found = lines(crew_supply, crew=[crew("2018-07-01", **firms), crew("2018-07-02", agency="Manning X")])
    countries = {party.name: party.country for party in found[0].parties if party.role in ("agency", "owner")}
    assert countries == {"Manning X": "SG", "Owner Y": "PA"}
    unnamed = lines(crew_supply, crew=[crew("2018-07-01", agency_state="SG", owner_state="PA")])
    assert {"SG", "PA", "TW"} <= set(ask_of(found, ())) & set(ask_of(unnamed, ()))


# --- visas


def test_earning_on_a_student_visa_counts_by_the_days_worked() -> None:
    rows = {"permit": [permit("2019-12-01", permit_type="student")], "payment": [pay("2019-12-10", "2020-01-31")]}
    assert by_start(lines(visa_substitution, **rows), "2397-8") == {
        "2019-12-10": "within_wind_down",
        "2019-12-23": "duty_arises",
    }


def test_a_work_permit_beside_the_visa_leaves_no_day() -> None:
    rows = [permit("2019-12-01", permit_type="student"), permit("2019-11-01")]
    assert lines(visa_substitution, permit=rows, payment=[pay("2020-01-01", "2020-01-31")]) == ()


def test_a_change_of_class_alone_shows_no_income() -> None:
    rows = [permit("2018-01-01", valid_until="2019-12-20"), permit("2020-01-15", permit_type="tourist")]
    found = lines(visa_substitution, permit=rows)
    assert one(found, "2397-8") == "undetermined"
    assert found[0].details["type"] == "change"
    late = [permit("2018-01-01", valid_until="2018-12-20"), permit("2019-01-15", permit_type="tourist")]
    assert lines(visa_substitution, permit=late) == ()


def test_re_entry_under_another_document_is_a_question() -> None:
    def named(holder: str, document: str, **more: Any) -> dict[str, Any]:
        more = {"birth_date": "1988-02-03", **more}
        return permit("2018-01-01" if document == "A1" else "2021-01-15", None, **more) | {
            "holder_id": holder,
            "document_no": document,
            "valid_until": None,
        }

    first = named("H1", "A1", holder_name="Example, One")
    found = lines(
        visa_substitution, permit=[first, named("H2", "B2", holder_name="ONE EXAMPLE", permit_type="student")]
    )
    assert one(found, "2397-8") == "undetermined"
    assert len([party for party in found[0].parties if party.role == "worker"]) == 2
    other = named("H2", "B2", holder_name="ONE EXAMPLE", permit_type="student", birth_date="1988-02-04")
    assert lines(visa_substitution, permit=[first, other]) == ()


# --- wages


def crowd(people: int, **more: Any) -> dict[str, Rows]:
    held = [
        contract(holder_id=f"H{n}", start_date="2019-01-01", end_date="2021-12-31", monthly_salary=1000, currency="USD")
        for n in range(people)
    ]
    paid = [
        pay(
            "2020-01-01",
            "2020-01-31",
            **{"holder_id": f"H{n}", "gross": 1000, "net": 900, "account": f"AC {n}", **more},
        )
        for n in range(people)
    ]
    return {"contract": held, "payment": paid}


def signs(rows: dict[str, Rows], **more: Rows) -> dict[str, int]:
    return {
        sign: count for line in lines(wage_diversion, **rows, **more) for sign, count in line.details["signs"].items()
    }


def test_each_sign_of_diverted_pay() -> None:
    assert signs(crowd(3)) == {}
    assert signs(crowd(3, account="AC 1")) == {"one_account": 3}
    assert signs(crowd(2, account="AC 1")) == {}, "a couple with a joint account"
    assert signs(crowd(2, net=400)) == {"low_net": 2}
    assert signs(crowd(2, net=600)) == {}, "tax, board and an agency's fee"
    assert signs(crowd(1, paid_to="Embassy of Example")) == {"payee": 1}
    assert signs(crowd(1, paid_to="ALPHA")) == {"payee": 1}
    rows = crowd(3)
    for number, row in enumerate(rows["payment"]):
        row["gross"] = 1000 + number
    assert signs(rows) == {"equal_net": 3}


def test_whoever_is_paid_in_their_place_is_a_party() -> None:
    rows = crowd(3, net=300)
    for number, row in enumerate(rows["payment"]):
        row["paid_to"] = ("Mansudae Example", "the worker", None)[number % 3]
    found = lines(wage_diversion, **rows)
    payees = {party.name for line in found for party in line.parties if party.role == "payee"}
    assert payees == {"Mansudae Example"}
    rows = crowd(3, net=300)
    for row in rows["contract"]:
        row["payee"] = "Mansudae Example"
    (line,) = lines(wage_diversion, **rows)
    assert [party.name for party in line.parties if party.role == "payee"] == ["Mansudae Example"]


def test_the_allow_list_explains_a_pooled_account() -> None:
    known = [{"kind": "payee", "value": "AC-1", "name": "Example Card", "origin": "payroll office"}]
    (line,) = lines(wage_diversion, **crowd(3, account="AC 1"), allowed=known)
    assert line.details["class"] == "context"
    assert "Example Card" in line.details["explained"][0]


def test_the_estimate_is_never_one_number() -> None:
    (line,) = lines(wage_diversion, **crowd(3, net=300))
    (found,) = line.details["estimate"]
    assert float(found["low"]) < float(found["likely"]) < float(found["high"]) < float(found["gross"])
    assert len(found["assumptions"]) == 4


def test_people_of_another_standing_are_told_apart() -> None:
    rows = crowd(4, account="AC 1")
    rows["contract"][0]["legal_status"] = "refugee"
    found = lines(wage_diversion, **rows)
    assert sorted(outcomes([line])[line.id]["2397-8"] for line in found) == ["duty_arises", "exempt"]


# --- what must not matter


def a_bit_of_everything() -> dict[str, Rows]:
    rows = crowd(4, account="AC 1", net=300)
    rows["payment"] += [pay(f"2019-{month:02}-01", f"2019-{month:02}-28") for month in range(1, 13)]
    rows["permit"] = [
        permit("2018-01-01", "2017-12-01", valid_until="2019-11-01"),
        permit("2019-12-01", permit_type="study"),
    ]
    rows["crew"] = [crew("2018-07-01"), crew("2018-07-20"), crew("2020-01-01", document_no="P2")]
    rows["transfer"] = [
        {"player_id": "H3", "from_state": "IT", "to_state": "QA", "to_club": "B", "transfer_date": "2020-01-08"}
    ]
    return rows


def said(tables: Tables) -> dict[str, dict[str, str]]:
    return outcomes(line for detector in ALL for line in detector.detect(tables))


@pytest.mark.parametrize("seed", range(5))
def test_order_and_split_of_the_rows_change_no_id_and_no_outcome(seed: int) -> None:
    rows = {name: typed(some) for name, some in a_bit_of_everything().items()}
    with Tables(records(name, some) for name, some in rows.items()) as tables:
        expected = said(tables)
    assert len(expected) > 10
    order = random.Random(seed)
    parts = []
    for name, some in rows.items():
        shuffled = order.sample(some, len(some))
        cut = order.randint(0, len(some))
        parts += [records(name, shuffled[:cut], f"{name}one"), records(name, shuffled[cut:], f"{name}two")]
    order.shuffle(parts)
    with Tables(parts) as tables:
        assert said(tables) == expected


def test_the_same_file_twice_changes_no_sum() -> None:
    rows = typed([pay("2020-01-01", "2020-01-31", nationality="PRK", payment_no="1")])
    with Tables([records("payment", rows, "one"), records("payment", rows, "two")]) as tables:
        (line,) = employment_abroad.detect(tables)
    assert line.money is not None and line.money.min == "1000"


def test_every_line_says_what_it_rests_on_and_what_else_it_may_be() -> None:
    found = [line for detector in ALL for line in lines(detector, **a_bit_of_everything())]
    assert {line.kind for line in found} == {detector.NAME for detector in ALL}
    for line in found:
        assert line.evidence and line.details["facts"] and line.details["innocent"] and line.details["next_checks"]
        assert line.details["register"] is True and line.details["sources"] and line.said_by == ()
        assert line.detector == line.kind
