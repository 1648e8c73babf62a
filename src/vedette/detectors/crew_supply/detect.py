"""Crew supply: DPRK nationals aboard ships of other flags."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from itertools import groupby
from typing import Any

from vedette.conduct import Conduct, Evidence, Gap, Party, Role, Scheme, party_id
from vedette.detectors.labour.line import Draft, conduct_of, named, permit_gap, place, rows_at, sum_of_money
from vedette.detectors.labour.papers import Papers, Row, papers
from vedette.detectors.labour.parts import APART, CREW_BAN, PERMIT_BAN
from vedette.detectors.labour.standing import Standing, standings
from vedette.detectors.labour.work import lay_worked
from vedette.engine.tables import Tables

NAME = "crew_supply"

_ABOARD = files(__package__).joinpath("aboard.sql").read_text(encoding="utf-8")
_COLUMNS = {
    "crew": (
        "vessel",
        "imo",
        "flag_state",
        "list_date",
        "port",
        "holder_name",
        "family_name",
        "nationality",
        "document_no",
        "joined_on",
        "left_on",
        "agency",
        "contract_date",
    ),
    "contract": (
        "contract_no",
        "holder_id",
        "nationality",
        "vessel",
        "imo",
        "flag_state",
        "start_date",
        "end_date",
        "contract_date",
    ),
}


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """People whom a crew list or a manning contract has as nationals of the DPRK, or leaves open, on ships of other
    flags.

    One line for each person and ship, without a break of more than 45 days, cut where the law changed. A list shows one
    day; days of joining and leaving, and the term of a contract, show those between; a contract
    without a last day shows its first. Fishing crews are crews. Ships under
    the DPRK flag make no line: their crew is not procured abroad. Where no row states the flag, whose duty it is stays
    open. The flag State is the place of work; ports of the lists are where records lie, no more.

    Crew procured since 30 November 2016 is barred outright (2321-23), whatever the day of the contract; income aboard
    counts under 2397-8 by its days. Jurisdictions that are no UN Members are asked for records and owe no duty here.

    Sources: resolutions 2321 (2016) paragraph 23, 2375 (2017) paragraph 17, 2397 (2017) paragraph 8; the columns of a
    crew list: IMO FAL form 5.
    """
    people = tables.once("standings", standings)
    mine = tables.once("papers", papers)
    lay_worked(tables)
    rows = tables.rows(_ABOARD, {"apart": APART})
    lines = []
    for key, group in groupby(rows, key=lambda row: (row["person"], row["ship"], row["part"], row["spell"])):
        if key[0] in people:
            lines.append(_line(people[key[0]], list(group), mine))
    lines += _undated(tables, people, mine)
    return tuple(sorted({line.id: line for line in lines}.values(), key=lambda line: line.id))


def _line(standing: Standing, rows: list[Row], mine: Papers) -> Conduct:
    first = rows[0]
    start, end = first["first_aboard"], max(row["last_aboard"] for row in rows)
    flag = min((row["flag"] for row in rows if row["flag"]), default=None)
    person = first["person"]
    permit = mine.work_permit(person, flag, None, start, end)
    given = permit["issue_date"] if permit else None
    agreed, open_one = mine.contract_day(permit, rows)
    gaps: list[Gap | None] = [permit_gap(given, end)]
    if given and given >= PERMIT_BAN:
        gaps.append(open_one)
    return conduct_of(
        Draft(
            kind="crew_supply",
            workers=((standing, mine.people[person]),),
            host=flag,
            start=start,
            end=end,
            basis="days aboard by crew lists and manning contracts",
            key=f"{person}|{first['ship']}",
            context=_context(rows, flag),
            places=_places(rows, flag),
            from_afar=flag is None,
            contract_date=agreed,
            authorisation_date=given,
            money=sum_of_money(first["wage"], first["currency"], "wage of a month"),
            evidence=_evidence(rows),
            gaps=gaps,
            parameters={"apart_days": APART},
            details=_details(rows, start, end, agreed),
        )
    )


def _evidence(rows: list[Row]) -> tuple[Evidence, ...]:
    found: list[Evidence] = []
    for shape, columns in _COLUMNS.items():
        found += rows_at([row for row in rows if row["shape"] == shape], columns)
    return tuple(found)


def _context(rows: list[Row], flag: str | None) -> tuple[Party, ...]:
    imo = next((row["imo"] for row in rows if row["imo"]), None)
    name = min((row["vessel"] for row in rows if row["vessel"]), default=None)
    identifiers: dict[Scheme, str] = {"imo": imo} if imo else {}
    parties = [
        Party(id=party_id(name, None, identifiers), role="vessel", name=name, country=flag, identifiers=identifiers)
    ]
    roles: tuple[tuple[Role, str, str | None], ...] = (
        ("owner", "owner", "owner_state"),
        ("agency", "agency", "agency_state"),
        ("employer", "employer", None),
    )
    for role, column, country in roles:
        parties += _firms(rows, role, column, country)
    return tuple(parties)


def _firms(rows: list[Row], role: Role, column: str, country: str | None) -> list[Party]:
    """Firms of one role, each with the State where a row says it sits. Where the State alone is written, a party
    without a name holds it: records lie there."""
    seats: dict[str | None, set[str]] = {}
    for row in rows:
        state = row[country] if country else None
        if row[column] or state:
            seats.setdefault(row[column], set()).update([state] if state else [])
    found: list[Party] = []
    for text, states in sorted(seats.items(), key=lambda item: item[0] or ""):
        if text:
            known: list[str | None] = [*sorted(states)]
            found += [party for state in known or [None] for party in named(role, text, state)]
        else:
            found += [Party(id=party_id(role, state), role=role, country=state) for state in sorted(states)]
    return found


def _places(rows: list[Row], flag: str | None) -> list[Any]:
    ports = sorted({row["port_state"] for row in rows if row["port_state"] and row["port_state"] not in (flag, "KP")})
    return [*([place(flag)] if flag else []), *(place(code, "mentioned") for code in ports)]


def _details(rows: list[Row], start: date, end: date, agreed: date | None) -> dict[str, Any]:
    lists = sorted({row["list_date"] for row in rows if row["list_date"]})
    facts = [f"aboard {rows[0]['vessel'] or 'a ship not named'} from {start} to {end}"]
    facts += [f"on {len(lists)} crew lists, the first of {lists[0]}, the last of {lists[-1]}"] if lists else []
    if agreed and agreed < CREW_BAN:
        facts.append(f"the manning contract is dated {agreed}, before crew from the DPRK was barred")
    return {
        "type": "crew",
        "facts": facts,
        "innocent": [
            "Seafarers of the Republic of Korea are common: lists mix the two Koreas up.",
            "A list may carry names over from the voyage before.",
        ],
        "next_checks": [
            "Ask master, agency and flag administration for the seafarer's book and the passport, as for the "
            "whole crew."
        ],
        "sources": sorted({row["shape"] for row in rows}),
        "crew_lists": len(lists),
    }


_UNDATED = """
SELECT *, coalesce('imo:' || nullif(regexp_replace(coalesce(imo, ''), '[^0-9]', '', 'g'), ''), 'name:' ||
squash(vessel)) AS ship,
    'crew' AS shape, flag_state AS flag
FROM register_crew
WHERE joined_on IS NULL AND left_on IS NULL AND list_date IS NULL AND (flag_state IS NULL OR flag_state <> 'KP')
ORDER BY person, ship NULLS FIRST, source, line
"""


def _undated(tables: Tables, people: dict[str, Standing], mine: Papers) -> list[Conduct]:
    """A crew list without a day: the ship and the person are shown, the law that held is not."""
    lines = []
    for (person, ship), group in groupby(tables.rows(_UNDATED), key=lambda row: (row["person"], row["ship"])):
        rows = [{**row, "employer": None} for row in group]
        if person not in people:
            continue
        flag = min((row["flag"] for row in rows if row["flag"]), default=None)
        lines.append(
            conduct_of(
                Draft(
                    kind="crew_supply",
                    workers=((people[person], mine.people[person]),),
                    host=flag,
                    start=None,
                    end=None,
                    basis="no day is recorded",
                    key=f"{person}|{ship}|undated",
                    context=_context(rows, flag),
                    places=_places(rows, flag),
                    from_afar=flag is None,
                    evidence=_evidence(rows),
                    gaps=(
                        Gap(type="missing_value", field="list_date", text="the day of the crew list is not recorded"),
                    ),
                    parameters={"apart_days": APART},
                    details={"type": "crew", "facts": ["a crew list without a day"], "sources": ["crew"]},
                )
            )
        )
    return lines
