"""The registers as files: permits, contracts, payments, transfers, and a crew list in the shape of IMO FAL form 5."""

from __future__ import annotations

import json
import random
from pathlib import Path

from bench.people.strangers import handing, register_cases, register_ships_clubs
from bench.people.strangers.holders import Holder, Office, Row

PERMITS = ("permit_no holder_id holder_name date_of_birth nationality other_nationality legal_status passport_issuer"
           " permit_type host_state issue_date valid_until employer contract_date").split()  # fmt: skip
CONTRACTS = (
    "contract_no holder_id nationality legal_status employer sector host_state contract_date start_date end_date"
    " monthly_salary currency payee payee_account"
).split()
PAYMENTS = "payment_no holder_id employer period_from period_to pay_date gross net currency paid_to account".split()
TRANSFERS = ("player_id nationality from_club from_state to_club to_state transfer_date contract_until"
             " salary_per_year").split()  # fmt: skip
CREW = (
    "Name of ship|IMO number|Call sign|Flag State of ship|Port of arrival/departure|Date of arrival/departure|"
    "Arrival/Departure|No.|Family name|Given names|Rank or rating|Nationality|Date of birth|Place of birth|"
    "Nature of identity document|Number of identity document|Issuing State of identity document|holder_id"
).split("|")


def register(rng: random.Random, people_in_all: int) -> list[Holder]:
    office = Office(rng)
    for plant in (*register_cases.PLANTED, *register_ships_clubs.PLANTED):
        plant(office)
    register_ships_clubs.ordinary(office, max(60, people_in_all // 10))
    return office.holders


def _common(person: Holder) -> Row:
    return {
        "holder_id": person.holder_id,
        "player_id": person.holder_id,
        "holder_name": " ".join(person.name),
        "date_of_birth": person.birth,
        "nationality": person.nationality,
        "other_nationality": person.other_nationality,
        "legal_status": person.legal_status,
        "passport_issuer": person.passport,
        "host_state": person.host,
        "employer": person.employer,
        "Family name": person.name[1],
        "Given names": person.name[0],
        "Nationality": person.nationality,
        "Date of birth": person.birth,
        "Number of identity document": f"SB{person.holder_id[1:]}",
        "Issuing State of identity document": person.passport,
    }


def written(folder: Path, holders: list[Holder], rng: random.Random) -> None:
    """Write the five tables, rows shuffled, each in one way of handing over."""
    for name, header, rows_of in (("permits", PERMITS, "permits"), ("contracts", CONTRACTS, "contracts"),
                                  ("payments", PAYMENTS, "payments"), ("transfers", TRANSFERS, "transfers"),
                                  ("crew_lists", CREW, "crew")):  # fmt: skip
        rows: list[Row] = []
        for person in holders:
            rows += [{**_common(person), **row} for row in getattr(person, rows_of)]
        rng.shuffle(rows)
        for number, row in enumerate(rows, start=1):
            row["No."] = number
        handing.table(
            folder / f"{name}.csv",
            header,
            [[row.get(column, "") for column in header] for row in rows],
            handing.way(rng),
        )


def truth(holders: list[Holder]) -> dict[str, object]:
    """holder id -> case, what is expected (``accepts``: all words that the texts allow), what must not come."""
    return {
        person.holder_id: {
            "case": person.case,
            "expected": [
                {
                    "kind": kind,
                    "measure": measure or None,
                    "outcome": outcomes[0] if outcomes else None,
                    "accepts": list(outcomes),
                }
                for kind, measure, outcomes in person.expected
            ],
            "forbidden": person.forbidden,
        }
        for person in holders
    }


def write_truth(path: Path, holders: list[Holder]) -> None:
    path.write_text(json.dumps(truth(holders), indent=1, ensure_ascii=False) + "\n", "utf-8")
