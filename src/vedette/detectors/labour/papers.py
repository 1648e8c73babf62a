"""The permits and contracts of a person: which was in force, when it was given, when its contract was concluded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from vedette.conduct import Gap
from vedette.detectors.labour.lay import lay_register
from vedette.detectors.labour.parts import PERMIT_BAN
from vedette.detectors.labour.status import NOT_FOR_WORK, RESIDENCE, UNREAD, WORK
from vedette.engine.tables import Tables

Row = dict[str, Any]

_PEOPLE = """
SELECT person, min(holder_id) AS holder_id, min(name) AS name, min(passport) AS passport, min(born) AS born FROM (
    SELECT person, holder_id, holder_name AS name, document_no AS passport, birth_date AS born FROM register_permit
    UNION ALL SELECT person, holder_id, holder_name, NULL, NULL FROM register_contract
    UNION ALL SELECT person, holder_id, holder_name, NULL, NULL FROM register_payment
    UNION ALL SELECT person, player_id, player_name, NULL, NULL FROM register_transfer
    UNION ALL
    SELECT person, CASE WHEN person LIKE 'id:%' THEN holder_id END,
        coalesce(holder_name, trim(coalesce(given_names, '') || ' ' || coalesce(family_name, ''))), document_no,
        birth_date
    FROM register_crew
) AS named GROUP BY person ORDER BY person
"""
_ORDER = "ORDER BY person, coalesce(CAST({day} AS VARCHAR), ''), coalesce({number}, ''), source, line"


@dataclass(frozen=True, slots=True)
class Papers:
    """Rows by the key of the person, in the order of their days."""

    people: Mapping[str, Row]
    permits: Mapping[str, list[Row]]
    contracts: Mapping[str, list[Row]]

    def permits_in(self, person: str, host: str | None, start: date, end: date) -> list[Row]:
        """Permits, of whatever class, of which a day lies in the period, in that State or in one not named."""
        return [
            row
            for row in self.permits.get(person, ())
            if same(row["host_state"], host)
            and (row["issue_date"] is None or row["issue_date"] <= end)
            and ((last := last_day(row)) is None or last >= start)
        ]

    def work_permit(self, person: str, host: str | None, firm: str | None, start: date, end: date) -> Row | None:
        """The last work permit given before the period was over and in force in it, of this employer where one is
        named."""
        found = [row for row in self.permits_in(person, host, start, end) if for_work(row)]
        of_firm = [row for row in found if same(folded(row["employer"]), firm)]
        dated = [row for row in of_firm or found if row["issue_date"]]
        return dated[-1] if dated else (found[-1] if found else None)

    def contracts_in(self, person: str, host: str | None, firm: str | None, start: date, end: date) -> list[Row]:
        """Contracts with this employer, in that State, of whose term a day lies in the period."""
        return [
            row
            for row in self.contracts.get(person, ())
            if same(row["host_state"], host)
            and same(folded(row["employer"]), firm)
            and ((first := row["start_date"] or row["contract_date"]) is None or first <= end)
            and ((last := row["ended_on"] or row["end_date"]) is None or last >= start)
        ]

    def contract_day(self, permit: Row | None, contracts: Iterable[Row]) -> tuple[date | None, Gap | None]:
        """The day the contract behind a permit was concluded, and what is open about it.

        The permit's own entry comes first. Days that lie on both sides of 11 September 2017 decide nothing: a contract
        has to be from before that day to excuse the permit (resolution 2375, paragraph 17).
        """
        own = {permit["contract_date"]} if permit and permit["contract_date"] else set()
        days = own or {row["contract_date"] for row in contracts if row["contract_date"]}
        if not days:
            words = "the day the contract was concluded is not recorded"
            return None, Gap(type="missing_value", field="contract_date", text=words)
        if len({day < PERMIT_BAN for day in days}) > 1:
            listed = ", ".join(day.isoformat() for day in sorted(days))
            words = f"contracts of both before and after 11 September 2017 may stand behind the permit: {listed}"
            return None, Gap(type="conflict", field="contract_date", text=words)
        return max(days), None


def papers(tables: Tables) -> Papers:
    """Read the rows of those that :func:`vedette.detectors.labour.lay.lay_register` kept."""
    lay_register(tables)
    permits = tables.rows(f"SELECT * FROM register_permit {_ORDER.format(day='issue_date', number='permit_no')}")
    contracts = tables.rows(f"SELECT * FROM register_contract {_ORDER.format(day='start_date', number='contract_no')}")
    return Papers(
        people={row["person"]: row for row in tables.rows(_PEOPLE)},
        permits=_by_person(permits),
        contracts=_by_person(contracts),
    )


def _by_person(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["person"]].append(row)
    return dict(found)


def folded(text: str | None) -> str | None:
    """Small letters, blanks folded: as ``squash`` of the engine's prelude."""
    return " ".join(text.lower().split()) if text else None


def same(one: str | None, other: str | None) -> bool:
    """Equal, or one of them not stated."""
    return one is None or other is None or one == other


def for_work(permit: Row) -> bool:
    """Whether it lets its holder work: by its class, or, where that is residence or cannot be read, by an employer."""
    return permit["class"] == WORK or (permit["class"] in (RESIDENCE, UNREAD) and bool(permit["employer"]))


def not_for_work(permit: Row) -> bool:
    """Whether it is given for study, a visit, training, exchange, an office or the border trade."""
    return permit["class"] in NOT_FOR_WORK


def last_day(permit: Row) -> date | None:
    """The day it ended: of validity, or of departure where that came first."""
    days = [day for day in (permit["valid_until"], permit["exit_date"]) if day]
    return min(days) if days else None
