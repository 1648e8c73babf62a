"""Contracts beyond the deadline: terms that go on after the last day for sending home."""

from __future__ import annotations

from datetime import date, timedelta
from importlib.resources import files
from typing import Any

from vedette.conduct import Conduct, Gap, Party
from vedette.detectors.labour.line import Draft, conduct_of, named, permit_gap, rows_at, sum_of_money
from vedette.detectors.labour.papers import Papers, Row, folded, papers
from vedette.detectors.labour.parts import LAST_DAY, PERMIT_BAN
from vedette.detectors.labour.standing import Standing, standings
from vedette.detectors.labour.work import aboard, term
from vedette.engine.tables import Tables

NAME = "contract_beyond_deadline"

_MOVES = """
SELECT person, squash(from_club) AS firm, transfer_date FROM register_transfer
WHERE transfer_date IS NOT NULL AND from_club IS NOT NULL ORDER BY person, firm, transfer_date
"""
_ASHORE = files(__package__).joinpath("ashore.sql").read_text(encoding="utf-8")
_COLUMNS = (
    "contract_no",
    "holder_id",
    "nationality",
    "employer",
    "host_state",
    "contract_date",
    "start_date",
    "end_date",
    "ended_on",
    "monthly_salary",
    "currency",
)


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """Contracts whose term has days after 22 December 2019, of people a register has as nationals of the DPRK or may.

    The period of the line is the part of the term after that day. A contract that was ended by then, whose holder left
    the State for good by then, or was transferred to another employer, makes no line: its term did not run on. One
    without a last day is ``undetermined``: it may have ended before. A manning contract without a last day makes no
    line, for its day alone shows no term; nor does that of somebody whom crew lists have ashore by then, nor one aboard
    a ship of the DPRK (``crew_supply`` speaks of days aboard). A term is no income; ``employment_abroad`` speaks
    of that. The day of conclusion saves a permit (2375-17) and nothing else.

    Sources: resolution 2397 (2017) paragraph 8; the Panel's finding of 2020 on three players whose terms ran past it.
    """
    people = tables.once("standings", standings)
    mine = tables.once("papers", papers)
    moved: dict[tuple[str, str], list[date]] = {}
    for row in tables.rows(_MOVES):
        moved.setdefault((row["person"], row["firm"]), []).append(row["transfer_date"])
    ashore = {(row["source"], row["line"]) for row in tables.rows(_ASHORE, {"last_day": LAST_DAY})}
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for person, contracts in mine.contracts.items():
        for row in contracts if person in people else ():
            end = _end(row, mine, moved)
            if (row["source"], row["line"]) not in ashore and _runs_on(row, end):
                key = (
                    person,
                    folded(row["employer"]),
                    row["host_state"],
                    max(row["start_date"] or date.min, _AFTER),
                    end,
                )
                groups.setdefault(key, []).append(row)
    lines = [_line(people[key[0]], key[3], key[4], rows, mine) for key, rows in groups.items()]
    return tuple(sorted({line.id: line for line in lines}.values(), key=lambda line: (line.id, line.version)))


_AFTER = LAST_DAY + timedelta(days=1)


def _end(row: Row, mine: Papers, moved: dict[tuple[str, str], list[date]]) -> date | None:
    """The last day of the term, cut short by an early end, a departure or a transfer away."""
    start, end = term(row, mine)
    firm = folded(row["employer"])
    away = [day for day in moved.get((row["person"], firm or ""), ()) if start is None or day > start]
    return min(day for day in (end, away[0]) if day) if away else end


def _runs_on(row: Row, end: date | None) -> bool:
    if row["host_state"] == "KP" or (end is None and aboard(row)):
        return False
    return end is None or end > LAST_DAY


def _line(standing: Standing, start: date, end: date | None, rows: list[Row], mine: Papers) -> Conduct:
    first = rows[0]
    host, firm = first["host_state"], folded(first["employer"])
    person = first["person"]
    permit = mine.work_permit(person, host, firm, first["start_date"] or date.min, end or date.max)
    given = permit["issue_date"] if permit else None
    agreed, open_one = mine.contract_day(None, rows)
    gaps: list[Gap | None] = [permit_gap(given, end or date.max)]
    if given and given >= PERMIT_BAN:
        gaps.append(open_one)
    if end is None:
        words = "the last day of the term is not recorded: it may have ended before 22 December 2019"
        gaps.append(Gap(type="missing_value", field="end_date", text=words))
    shown_start = first["start_date"]
    return conduct_of(
        Draft(
            kind="contract_beyond_deadline",
            workers=((standing, mine.people[person]),),
            host=host,
            start=start,
            end=end,
            basis="days of the term after 22 December 2019",
            key="|".join([person, firm or "", host or "", *sorted({row["contract_no"] or "" for row in rows})]),
            context=(*named("employer", first["employer"]), *_agencies(rows)),
            from_afar=host is None or any(row["remote"] for row in rows),
            contract_date=agreed,
            authorisation_date=given,
            money=sum_of_money(first["monthly_salary"], first["currency"], "pay of a month by the contract"),
            evidence=(*rows_at(rows, _COLUMNS), *(rows_at([permit], ("permit_no", "issue_date")) if permit else ())),
            gaps=gaps,
            details={
                "type": "contract",
                "facts": [
                    f"the term runs from {shown_start or 'a day that is not recorded'} to "
                    f"{end or 'a day that is not recorded'}"
                ],
                "innocent": [
                    "The contract may have been ended early, or the person may have left, without a row here."
                ],
                "next_checks": ["Ask the employer whether and when the contract was ended, and for the last payslip."],
                "sources": ["contract", *(["permit"] if permit else [])],
            },
        )
    )


def _agencies(rows: list[Row]) -> tuple[Party, ...]:
    agencies = sorted({row["agency"] for row in rows if row["agency"]})
    return tuple(party for agency in agencies for party in named("agency", agency))
