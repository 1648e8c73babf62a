"""Work authorisations: each permit to work, given or renewed, is an act of its own day."""

from __future__ import annotations

from datetime import date
from typing import Any

from vedette.conduct import Conduct, Gap
from vedette.detectors.labour.line import Draft, conduct_of, named, rows_at
from vedette.detectors.labour.papers import Papers, Row, folded, for_work, last_day, papers
from vedette.detectors.labour.parts import PERMIT_BAN
from vedette.detectors.labour.standing import Standing, standings
from vedette.detectors.labour.status import WORK
from vedette.engine.tables import Tables

NAME = "work_authorisation"

FREEZE = date(2017, 8, 5)
"""Resolution 2371, paragraph 11: from this day to 10 September 2017 no more than the number that then stood."""

_COLUMNS = (
    "permit_no",
    "holder_id",
    "nationality",
    "permit_type",
    "host_state",
    "issue_date",
    "valid_until",
    "employer",
    "contract_date",
)


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """Work permits of people whom a register has as nationals of the DPRK, or leaves open whether they are.

    One line for each person, State and day of issue: a renewal is an authorisation of its own day, judged by the law of
    that day. A permit counts as one to work by its class, or, where the class says residence or cannot be read, by an
    employer on it; permits for study, visits, training, exchange, offices and border trade do not, whatever their
    holders do (``visa_substitution`` looks at those).

    The contract behind it is the permit's own entry, else the contract with that employer whose term the day lies in.
    One dated 11 September 2017 is not *before* that day. No day, or days on both sides of it: ``undetermined``. Between
    5 August and 10 September 2017 the number of permits is what counts (2371-11): the line tells how many of this
    register were in force on both days, which decides only where the register is whole.

    Sources: resolutions 2371 (2017) paragraph 11 and 2375 (2017) paragraph 17.
    """
    people = tables.once("standings", standings)
    mine = tables.once("papers", papers)
    groups: dict[tuple[str, str | None, date | None], list[Row]] = {}
    for person, permits in mine.permits.items():
        for row in permits:
            if person in people and for_work(row) and row["host_state"] != "KP":
                groups.setdefault((person, row["host_state"], row["issue_date"]), []).append(row)
    counts: dict[tuple[str | None, date], dict[str, int]] = {}
    for _, host, given in groups:
        if given and FREEZE <= given < PERMIT_BAN and (host, given) not in counts:
            counts[host, given] = _in_force(host, given, mine)
    lines = [
        _line(people[key[0]], rows, mine, counts.get((key[1], key[2])) if key[2] else None)
        for key, rows in groups.items()
    ]
    return tuple(sorted({line.id: line for line in lines}.values(), key=lambda line: line.id))


def _line(standing: Standing, rows: list[Row], mine: Papers, counts: dict[str, int] | None) -> Conduct:
    first = rows[0]
    person, host, given = first["person"], first["host_state"], first["issue_date"]
    agreed, contracts, gaps = _agreed(rows, mine)
    earlier = [
        row
        for row in mine.permits[person]
        if given and for_work(row) and row["host_state"] == host and row["issue_date"] and row["issue_date"] < given
    ]
    if given is None:
        gaps.append(Gap(type="missing_value", field="issue_date", text="the day the permit was given is not recorded"))
    if all(row["class"] != WORK for row in rows):
        words = ", ".join(sorted({row["permit_type"] or "no class" for row in rows}))
        gaps.append(
            Gap(
                type="ambiguous_subject",
                field="permit_type",
                text=f"that the permit ({words}) lets its holder work follows from the employer on it",
            )
        )
    evidence = (
        *rows_at(rows, _COLUMNS),
        *rows_at(contracts, ("contract_no", "holder_id", "employer", "contract_date")),
    )
    return conduct_of(
        Draft(
            kind="work_authorisation",
            workers=((standing, mine.people[person]),),
            host=host,
            start=given,
            end=given,
            basis="day the permit was given or renewed",
            key="|".join([person, *sorted({row["permit_no"] or "" for row in rows})]),
            context=tuple(
                party
                for firm in sorted({row["employer"] for row in rows if row["employer"]})
                for party in named("employer", firm)
            ),
            contract_date=agreed,
            authorisation_date=given,
            evidence=evidence,
            gaps=gaps,
            details=_details(rows, earlier, contracts, standing, counts),
        )
    )


def _agreed(rows: list[Row], mine: Papers) -> tuple[date | None, list[Row], list[Gap | None]]:
    first = rows[0]
    given = first["issue_date"]
    own = [row for row in rows if row["contract_date"]]
    if own:
        day, gap = mine.contract_day(None, own)
        contracts: list[Row] = []
    else:
        end = last_day(first) or given
        contracts = mine.contracts_in(
            first["person"], first["host_state"], folded(first["employer"]), given or date.min, end or date.max
        )
        # A contract concluded after the permit was given cannot be the one behind it.
        contracts = [row for row in contracts if not given or not row["contract_date"] or row["contract_date"] <= given]
        day, gap = mine.contract_day(None, contracts)
    return day, contracts, [gap if given is None or given >= PERMIT_BAN else None]


def _in_force(host: str | None, given: date, mine: Papers) -> dict[str, int]:
    """Work permits of this register in force on 5 August 2017 and on the day; nothing is shown by them."""
    counts = {"on_2017_08_05": 0, "on_the_day": 0}
    for rows in mine.permits.values():
        for name, day in (("on_2017_08_05", FREEZE), ("on_the_day", given)):
            counts[name] += any(
                for_work(row)
                and row["host_state"] == host
                and row["issue_date"]
                and row["issue_date"] <= day
                and ((last := last_day(row)) is None or last >= day)
                for row in rows
            )
    return counts


def _details(
    rows: list[Row], earlier: list[Row], contracts: list[Row], standing: Standing, counts: dict[str, int] | None
) -> dict[str, Any]:
    first = rows[0]
    given, host = first["issue_date"], first["host_state"]
    numbers = sorted({row["permit_no"] for row in rows if row["permit_no"]})
    facts = [f"{'renewed' if earlier else 'given'} on {given or 'a day that is not recorded'}"]
    agreed = sorted({row["contract_date"].isoformat() for row in (*rows, *contracts) if row["contract_date"]})
    facts += [f"the contract behind it is dated {day}" for day in agreed]
    innocent = ["The day of issue may be that of a card printed anew, and no new authorisation."]
    if standing.protected & {host, None} or (host and host in standing.others | standing.own):
        innocent.append(
            "The paragraph speaks of authorisations in connection with admission to the territory: whether the "
            "permit of somebody who is protected there, or a national of the State, is one is a question of law."
        )
    found: dict[str, Any] = {
        "type": "renewal" if earlier else "permit",
        "facts": facts,
        "innocent": innocent,
        "next_checks": ["Ask the authority for the file: application, contract, and whether the Committee approved."],
        "sources": ["permit", *(["contract"] if contracts else [])],
        "permits": numbers,
    }
    if counts:
        found["in_force"] = counts
        facts.append(
            f"of this register {counts['on_2017_08_05']} held a work permit on 5 August 2017, "
            f"{counts['on_the_day']} on the day: it decides only if the register is whole"
        )
    return found
