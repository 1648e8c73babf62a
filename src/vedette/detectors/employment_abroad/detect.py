"""Employment abroad: who earns where, from when to when, by the registers and the payroll."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from typing import Any

from vedette.conduct import Conduct, Evidence, Gap
from vedette.detectors.labour.line import Draft, conduct_of, named, permit_gap, rows_at, sum_of_money
from vedette.detectors.labour.papers import Papers, Row, papers
from vedette.detectors.labour.parts import APART, LAST_DAY, PERMIT_BAN
from vedette.detectors.labour.standing import Standing, standings
from vedette.detectors.labour.work import Work, paid_work, termed_work
from vedette.engine.tables import Tables

NAME = "employment_abroad"

_SPELLS = files(__package__).joinpath("spells.sql").read_text(encoding="utf-8")
_UNDATED = """
SELECT person, squash(employer) AS firm, min(employer) AS employer, host, max(CASE WHEN remote THEN 1 ELSE 0 END) AS
afar,
    source, line, pay_date, period_from, period_to
FROM register_payment
WHERE (period_from IS NULL OR period_to IS NULL OR period_to < period_from) AND (host IS NULL OR host <> 'KP')
GROUP BY person, squash(employer), host, source, line, pay_date, period_from, period_to
ORDER BY person, firm NULLS FIRST, host NULLS FIRST, pay_date NULLS FIRST, source, line
"""
_COLUMNS = {
    "payment": ("holder_id", "employer", "period_from", "period_to", "gross", "net", "currency", "paid_to"),
    "contract": ("holder_id", "nationality", "employer", "host_state", "contract_date", "start_date", "end_date"),
    "permit": ("holder_id", "nationality", "permit_type", "host_state", "issue_date", "valid_until", "contract_date"),
}


def paid_spells(tables: Tables) -> list[Work]:
    """Spells of work that payments show."""
    return list(paid_work(tables, _SPELLS))


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """Income of people whom a register has as nationals of the DPRK, or leaves open whether they are.

    One line for each person, employer, State and spell without a break of more than 45 days, by the **days worked**
    (``period_from``, ``period_to``), never by the day of payment. A spell is cut at 30 November 2016, 22 December 2017
    and 23 December 2019, so that the days before and after are judged apart. A payment for days on both sides of an
    entry into force is a line of its own, for nobody can tell which of its days were worked; the money of one that the
    last day for sending home divides counts on neither side. Where no payment lies in it, the term of a contract shows
    the work, and of a person without contract the term of a work permit (``potential``: a permit allows work, it shows
    no income). Payments whose days worked are not recorded make one line without days: the day decides, and the day of
    payment is not it.

    The permit in force gives the day of authorisation, the contract behind it the day of conclusion: an early contract
    excuses a permit (2375-17), never an income after 22 December 2019 (2397-8). Protection, the nationality of the host
    and work for the United Nations are exemptions where the rows show them of that State. Where no State is recorded,
    or the contract says that the work is done from afar, whose duty it is stays open.

    Sources: resolutions 2375 (2017) paragraph 17 and 2397 (2017) paragraph 8.
    """
    people = tables.once("standings", standings)
    mine = tables.once("papers", papers)
    paid = tables.once("paid work", paid_spells)
    works = [*paid, *termed_work(mine, paid)]
    lines = [_line(work, people[work.person], mine) for work in works if work.person in people]
    lines += _undated(tables, people, mine)
    return tuple(sorted({line.id: line for line in lines}.values(), key=lambda line: line.id))


def _line(work: Work, standing: Standing, mine: Papers) -> Conduct:
    start, end = work.start, _end(work)
    permit, given, agreed, gaps = _papers_of(work, mine, start, end)
    evidence: list[Evidence] = [*rows_at(work.rows, _COLUMNS[work.basis])]
    if permit and work.basis != "permit":
        evidence += rows_at([permit], _COLUMNS["permit"])
    contracts = mine.contracts_in(work.person, work.host, work.firm, start or date.min, end or date.max)
    if work.basis == "payment":
        evidence += rows_at(contracts, _COLUMNS["contract"])
    if work.basis == "permit":
        gaps.append(Gap(type="missing_value", field="payment", text="a permit allows work: no pay is recorded for it"))
    return conduct_of(
        Draft(
            kind="employment_abroad",
            workers=((standing, mine.people[work.person]),),
            host=work.host,
            start=start,
            end=end,
            basis=_BASIS[work.basis],
            key=f"{work.person}|{work.firm}|{work.host}|{start}",
            context=(*named("employer", work.employer), *_agencies(contracts)),
            from_afar=work.remote or work.host is None,
            contract_date=agreed,
            authorisation_date=given,
            money=sum_of_money(work.sums.get("gross"), work.sums.get("currency"), "gross pay of the days worked"),
            modality="self_reported"
            if work.basis == "payment"
            else "asserted"
            if work.basis == "contract"
            else "potential",
            evidence=evidence,
            gaps=gaps,
            parameters={"apart_days": APART},
            details=_details(work, permit, contracts),
        )
    )


_BASIS = {
    "payment": "days worked, from payments",
    "contract": "term of the contract; no payment is in hand",
    "permit": "term of the work permit; neither contract nor payment is in hand",
}


def _end(work: Work) -> date | None:
    """An open term that began after the last day shows at least the day it began."""
    return work.start if work.end is None and work.start and work.start > LAST_DAY else work.end


def _papers_of(
    work: Work, mine: Papers, start: date | None, end: date | None
) -> tuple[Row | None, date | None, date | None, list[Gap | None]]:
    first, last = start or date.min, end or date.max
    permit = mine.work_permit(work.person, work.host, work.firm, first, last)
    given = permit["issue_date"] if permit else None
    agreed, open_one = mine.contract_day(permit, mine.contracts_in(work.person, work.host, work.firm, first, last))
    gaps: list[Gap | None] = [permit_gap(given, last)]
    if given and given >= PERMIT_BAN:
        gaps.append(open_one)
    return permit, given, agreed, gaps


def _agencies(contracts: list[Row]) -> tuple[Any, ...]:
    return tuple(
        party
        for agency in sorted({row["agency"] for row in contracts if row["agency"]})
        for party in named("agency", agency)
    )


def _details(work: Work, permit: Row | None, contracts: list[Row]) -> dict[str, Any]:
    facts = []
    if work.basis == "payment":
        facts.append(f"{work.sums['payments']} payments for days from {work.start} to {work.end}")
    elif work.basis == "contract":
        facts.append(f"a contract whose term runs from {work.start} to {work.end or 'a day that is not recorded'}")
    else:
        facts.append(f"a work permit in force from {work.start} to {work.end}")
    if permit and permit["issue_date"]:
        facts.append(f"the work permit in force was given on {permit['issue_date']}")
    left = sorted({row["exit_date"] for row in (permit,) if row and row["exit_date"]})
    facts += [f"departure is recorded on {day}" for day in left]
    return {
        "type": work.basis,
        "facts": facts,
        "innocent": ["The work may have ended, or the person may have left, before the last day for repatriation."],
        "next_checks": ["Ask the employer for the contract: day of signature, term, payee."],
        "sources": [work.basis, *(["permit"] if permit else []), *(["contract"] if contracts else [])],
        **({"payments": work.sums["payments"], "divided_by_a_day_of_law": work.sums["divided"]} if work.sums else {}),
    }


def _undated(tables: Tables, people: dict[str, Standing], mine: Papers) -> list[Conduct]:
    groups: dict[tuple[str, str | None, str | None], list[Row]] = {}
    for row in tables.rows(_UNDATED):
        groups.setdefault((row["person"], row["firm"], row["host"]), []).append(row)
    lines = []
    for (person, firm, host), rows in groups.items():
        if person not in people:
            continue
        days = sorted({row["pay_date"].isoformat() for row in rows if row["pay_date"]})
        words = f"the days worked are not recorded; paid on {', '.join(days[:3]) or 'days not recorded'}"
        lines.append(
            conduct_of(
                Draft(
                    kind="employment_abroad",
                    workers=((people[person], mine.people[person]),),
                    host=host,
                    start=None,
                    end=None,
                    basis="days worked are not recorded; a day of payment is not a day worked",
                    key=f"{person}|{firm}|{host}|undated",
                    context=named("employer", rows[0]["employer"]),
                    from_afar=host is None or any(row["afar"] for row in rows),
                    modality="self_reported",
                    evidence=rows_at(rows, ("holder_id", "employer", "pay_date", "period_from", "period_to")),
                    gaps=(Gap(type="missing_value", field="period", text=words, candidates=tuple(days[:3])),),
                    parameters={"apart_days": APART},
                    details={
                        "type": "payment",
                        "facts": [f"{len(rows)} payments without the days worked"],
                        "sources": ["payment"],
                        "payments": len(rows),
                    },
                )
            )
        )
    return lines
