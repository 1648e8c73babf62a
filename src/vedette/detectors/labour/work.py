"""Work of a person for one employer in one State, without a break: from payments, else from terms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from itertools import groupby
from typing import Any

from vedette.detectors.labour.lay import lay_register
from vedette.detectors.labour.papers import Papers, Row, folded, for_work, last_day, same
from vedette.detectors.labour.parts import APART, merged, parts, parts_table
from vedette.engine.tables import Tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A spell of work. ``basis`` is ``payment``, ``contract`` or ``permit``; ``rows`` are those it rests on; ``sums``
    holds what the payments add up to. A day that is not recorded is null."""

    person: str
    firm: str | None
    employer: str | None
    host: str | None
    remote: bool
    start: date | None
    end: date | None
    basis: str
    rows: tuple[Row, ...]
    sums: Mapping[str, Any]


def lay_worked(tables: Tables) -> None:
    """Keep ``register_worked``: payments with the days worked, cut where the law changed."""
    lay_register(tables)
    if not tables.kept("register_worked"):
        tables.lay("register_part", parts_table())
        tables.keep("register_worked", files(__package__).joinpath("worked.sql").read_text(encoding="utf-8"))


def paid_work(tables: Tables, sql: str) -> Iterator[Work]:
    """Spells of work that payments show; ``sql`` finds them in ``register_worked``."""
    lay_worked(tables)
    rows = tables.rows(sql, {"apart": APART, "most": 10})
    for _, group in groupby(rows, key=lambda row: (row["person"], row["firm"], row["host"], row["part"], row["spell"])):
        mine = tuple(group)
        first = mine[0]
        yield Work(
            person=first["person"],
            firm=first["firm"],
            employer=min((row["employer"] for row in mine if row["employer"]), default=None),
            host=first["host"],
            remote=any(row["remote"] for row in mine),
            start=first["first_day"],
            end=first["last_day"],
            basis="payment",
            rows=mine,
            sums={
                "payments": first["payments"],
                "divided": first["divided"],
                "gross": first["gross_sum"],
                "net": first["net_sum"],
                "currency": first["currency_low"] if first["currency_low"] == first["currency_high"] else None,
            },
        )


def termed_work(mine: Papers, paid: list[Work]) -> Iterator[Work]:
    """Work that only the term of a contract, or of a work permit, shows: no payment lies in it.

    A term ends with the contract, its early end, or the departure that the permit records. A contract without a last
    day shows the day it began; later days stay open where the end of the 24 months came first.
    """
    by_person: dict[str, list[Work]] = defaultdict(list)
    for work in paid:
        by_person[work.person].append(work)
    for person in mine.people:
        held = [row for row in mine.contracts.get(person, ()) if row["host_state"] != "KP"]
        contracts = [row for row in held if not aboard(row)]  # manning contracts: crew_supply speaks of them
        yield from _of_contracts(person, contracts, mine, by_person[person])
        for row in mine.permits.get(person, ()):
            if for_work(row) and row["issue_date"] and row["host_state"] != "KP":
                yield from _of_permit(person, row, held, by_person[person])


def _of_contracts(person: str, contracts: list[Row], mine: Papers, paid: list[Work]) -> Iterator[Work]:
    groups: dict[tuple[str | None, str | None], list[Row]] = defaultdict(list)
    for row in contracts:
        groups[folded(row["employer"]), row["host_state"]].append(row)
    for (firm, host), rows in sorted(groups.items(), key=lambda item: (item[0][0] or "", item[0][1] or "")):
        terms: list[tuple[date, date]] = []
        for row in rows:
            start, end = term(row, mine)
            if start and end and start <= end and not _is_paid(paid, firm, host, start, end):
                terms.append((start, end))
            elif start and not end and not _is_paid(paid, firm, host, start, date.max):
                yield _term_work(person, (firm, host), start, None, [row])
        for start, end in merged(terms):
            held = [
                row
                for row in rows
                if (row["start_date"] or date.min) <= end and (term(row, mine)[1] or date.min) >= start
            ]
            for first, last in parts(start, end):
                yield _term_work(person, (firm, host), first, last, held)


def _of_permit(person: str, row: Row, contracts: list[Row], paid: list[Work]) -> Iterator[Work]:
    firm, host = folded(row["employer"]), row["host_state"]
    start = max(day for day in (row["issue_date"], row["entry_date"]) if day)
    end = last_day(row)
    told = any(same(contract["host_state"], host) for contract in contracts)
    if end is None or end < start or told or _is_paid(paid, firm, host, start, end):
        return
    for first, last in parts(start, end):
        yield Work(
            person=person,
            firm=firm,
            employer=row["employer"],
            host=host,
            remote=False,
            start=first,
            end=last,
            basis="permit",
            rows=(row,),
            sums={},
        )


def aboard(contract: Row) -> bool:
    """Whether the work is aboard a ship."""
    return bool(contract["vessel"] or contract["imo"])


def term(contract: Row, mine: Papers) -> tuple[date | None, date | None]:
    """First and last day of a contract's term: cut short by its early end, or by a departure without a new entry."""
    start = contract["start_date"]
    ends = [day for day in (contract["end_date"], contract["ended_on"]) if day]
    left = departed(contract["person"], contract["host_state"], start, mine)
    if left:
        ends.append(left)
    return start, min(ends) if ends else None


def departed(person: str, host: str | None, start: date | None, mine: Papers) -> date | None:
    """The last departure from that State that its permits record after ``start``, if no entry or permit follows it."""
    permits = [row for row in mine.permits.get(person, ()) if same(row["host_state"], host)]
    exits = [row["exit_date"] for row in permits if row["exit_date"] and (start is None or row["exit_date"] >= start)]
    if not exits:
        return None
    left: date = max(exits)
    again = any(day and day > left for row in permits for day in (row["entry_date"], row["issue_date"]))
    return None if again else left


def _is_paid(paid: list[Work], firm: str | None, host: str | None, start: date, end: date) -> bool:
    return any(
        same(work.firm, firm)
        and same(work.host, host)
        and work.start
        and work.end
        and work.start <= end
        and work.end >= start
        for work in paid
    )


def _term_work(
    person: str, where: tuple[str | None, str | None], start: date, end: date | None, rows: list[Row]
) -> Work:
    firm, host = where
    return Work(
        person=person,
        firm=firm,
        employer=min((row["employer"] for row in rows if row["employer"]), default=None),
        host=host,
        remote=any(row["remote"] for row in rows),
        start=start,
        end=end,
        basis="contract",
        rows=tuple(rows),
        sums={},
    )
