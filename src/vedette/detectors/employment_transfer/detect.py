"""Employment transfers: a player or worker who is passed on to a third State, judged on the day of the transfer."""

from __future__ import annotations

from datetime import date
from typing import Any

from vedette.conduct import Conduct, Gap, Money
from vedette.detectors.labour.line import Draft, conduct_of, named, permit_gap, place, rows_at
from vedette.detectors.labour.papers import Papers, Row, folded, papers
from vedette.detectors.labour.parts import LAST_DAY, PERMIT_BAN
from vedette.detectors.labour.standing import Standing, standings
from vedette.engine.tables import Tables

NAME = "employment_transfer"

_TRANSFERS = """
SELECT * FROM register_transfer
ORDER BY person, transfer_date NULLS FIRST, to_club NULLS FIRST, from_club NULLS FIRST, source, line
"""
_COLUMNS = (
    "player_id",
    "nationality",
    "from_club",
    "from_state",
    "to_club",
    "to_state",
    "transfer_date",
    "contract_until",
    "salary_per_year",
    "currency",
    "payee",
)


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """Transfers of people whom a register has as nationals of the DPRK, or leaves open whether they are.

    One line for each person, day and new employer. Both States are places of the act: the one that let the person go on
    elsewhere instead of home, and the one that took the person in. The day of the transfer picks the law, not that of
    an earlier contract: a loan within the 24 months is within them, a sale the month after the last day is not. A
    transfer to the DPRK is a return and makes no line. Who chooses to play for the DPRK is not for that its national:
    only what the register writes under nationality and passport counts.

    Sources: resolutions 2375 (2017) paragraph 17 and 2397 (2017) paragraph 8.
    """
    people = tables.once("standings", standings)
    mine = tables.once("papers", papers)
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for row in tables.rows(_TRANSFERS):
        if row["person"] in people and row["to_state"] != "KP":
            key = (row["person"], row["transfer_date"], folded(row["to_club"]), row["to_state"])
            groups.setdefault(key, []).append(row)
    lines = [_line(people[key[0]], rows, mine) for key, rows in groups.items()]
    return tuple(sorted({line.id: line for line in lines}.values(), key=lambda line: line.id))


def _line(standing: Standing, rows: list[Row], mine: Papers) -> Conduct:
    first = rows[0]
    person, on, to_state = first["person"], first["transfer_date"], first["to_state"]
    permit = (
        mine.work_permit(person, to_state, folded(first["to_club"]), on, first["contract_until"] or on) if on else None
    )
    given = permit["issue_date"] if permit and on and permit["issue_date"] and permit["issue_date"] >= on else None
    signed = [row for row in rows if row["contract_date"]]
    agreed, open_one = mine.contract_day(permit, signed)
    gaps: list[Gap | None] = [permit_gap(given, on)]
    if given and given >= PERMIT_BAN:
        gaps.append(open_one)
    if on is None:
        gaps.append(Gap(type="missing_value", field="transfer_date", text="the day of the transfer is not recorded"))
    states = [code for code in dict.fromkeys((first["from_state"], to_state)) if code and code != "KP"]
    return conduct_of(
        Draft(
            kind="employment_transfer",
            workers=((standing, mine.people[person]),),
            host=to_state,
            start=on,
            end=on,
            basis="day of the transfer",
            key=f"{person}|{folded(first['from_club'])}|{folded(first['to_club'])}",
            context=(
                *named("employer", first["to_club"], to_state),
                *named("context", first["from_club"], first["from_state"]),
            ),
            places=[place(code) for code in states],
            from_afar=to_state is None,
            contract_date=agreed,
            authorisation_date=given,
            money=_salary(first),
            evidence=(*rows_at(rows, _COLUMNS), *(rows_at([permit], ("permit_no", "issue_date")) if permit else ())),
            gaps=gaps,
            details=_details(first, on, permit),
        )
    )


def _salary(row: Row) -> Money | None:
    if row["salary_per_year"] is None or row["currency"] is None:
        return None
    plain = f"{row['salary_per_year'].normalize():f}"
    return Money(text="pay of a year by the new contract", min=plain, max=plain, currency=row["currency"], per="year")


def _details(row: Row, on: date | None, permit: Row | None) -> dict[str, Any]:
    facts = [
        f"from {row['from_club'] or 'an employer not named'} ({row['from_state'] or '?'}) to "
        f"{row['to_club'] or 'an employer not named'} ({row['to_state'] or '?'}) on {on or 'a day not recorded'}"
    ]
    if row["contract_until"]:
        past = ", past 22 December 2019" if row["contract_until"] > LAST_DAY else ""
        facts.append(f"the new term runs to {row['contract_until']}{past}")
    if row["payee"] and folded(row["payee"]) != folded(row["player_name"]):
        facts.append(f"to be paid to “{row['payee']}”")
    return {
        "type": "transfer",
        "facts": facts,
        "innocent": [
            "A player born in Japan or the Republic of Korea may play for the DPRK without being its national.",
            "The transfer may have been agreed and then not carried out.",
        ],
        "next_checks": ["Ask both clubs and the association for the transfer file, the passport shown and the payee."],
        "sources": ["transfer", *(["permit"] if permit else [])],
    }
