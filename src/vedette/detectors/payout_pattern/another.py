"""Payees who are not the person whose pay it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import pyarrow as pa

from vedette.conduct import Conduct, Party, party_id
from vedette.detectors.allowed import Allowed
from vedette.detectors.payout_pattern import payee
from vedette.detectors.payout_pattern.line import line
from vedette.detectors.strangers import Known, known, label, one_body
from vedette.engine.tables import Tables
from vedette.identifiers import account

_SQL = files("vedette.detectors.payout_pattern")
_PAYEES = _SQL.joinpath("payees.sql").read_text(encoding="utf-8")
_THEMSELVES = _SQL.joinpath("themselves.sql").read_text(encoding="utf-8")
_HOUSEMATES = """
SELECT DISTINCT mine.person, theirs.person AS other FROM sharing mine
JOIN asked_payees a ON mine.person = a.person
JOIN sharing theirs ON mine.kind = theirs.kind AND mine.key = theirs.key AND mine.person <> theirs.person
WHERE mine.kind = 'address' AND mine.shape <> 'shipment' AND theirs.shape <> 'shipment' AND mine.persons <= 5
ORDER BY 1, 2
"""
_INNOCENT = (
    "a maiden or former name that is not on file",
    "an account of a spouse, a parent or a joint one",
    "one's own company, an agency or an employer of record",
    "a romanisation or a short form of the same name",
)

_MAIDEN = "the payee has the person's given name and another family name: a maiden or married name is as likely"
_STRENGTH, _RENAMED, _EXPLAINED = "0.8", "0.3", "0.16"
"""Of a payee of another name; of one whose given name is the person's; of one that something ordinary explains."""


def other_payees(tables: Tables, allowed: Allowed) -> Iterator[Conduct]:
    """One line for each person and payee whose names are not one."""
    found: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for row in tables.rows(_PAYEES):
        found.setdefault((row["person"], row["holder"]), []).append(row)
    persons = {person for person, _ in found}
    tables.lay("asked_payees", pa.table({"person": pa.array(sorted(persons), pa.string())}))
    mates: dict[str, set[str]] = {}
    for row in tables.rows(_HOUSEMATES) if persons else ():
        mates.setdefault(row["person"], set()).add(row["other"])
    people = known(tables, persons | {other for some in mates.values() for other in some})
    for (person, holder), rows in sorted(found.items()):
        item = people[person]
        named = item.names | item.former | {row[key] for row in rows for key in ("name", "account_name") if row[key]}
        if payee.same(holder, sorted(named)):
            continue
        home = {name for other in mates.get(person, ()) for name in people[other].names}
        yield _conduct(item, rows, _ordinary(item, rows, named, home, allowed))


def _ordinary(
    person: Known, rows: list[Mapping[str, Any]], named: set[str], home: set[str], allowed: Allowed
) -> list[str]:
    """Sentences that explain this payee."""
    holder = rows[0]["holder"]
    agencies = person.agencies | {row["agency"] for row in rows if row["agency"]}
    keys = filter(None, (account.key(row["account"]) for row in rows if row["account"]))
    said = [allowed.payee(holder), *(allowed.account(key) for key in keys)]
    told = [words for words in dict.fromkeys(said) if words]
    if any(one_body(holder, agency) for agency in agencies):
        told.append("the payee is the agency through which the person is engaged")
    if home and payee.same(holder, sorted(home)):
        told.append("the payee declares the same home")
    if payee.company(holder):
        own = ", and it bears the person's family name" if payee.named_after(holder, named) else ""
        told.append(f"the payee is a company{own}: it may be the person's own or an intermediary")
    elif payee.family(holder, named):
        told.append("the payee has the person's family name")
    elif not told and payee.given(holder, named):
        told.append(_MAIDEN)
    return told


def _spell(first: Mapping[str, Any]) -> str:
    """``(2024-05-31, 1 row)``: from when to when and in how many rows, where the rows have days."""
    since, until, times = first["since"], first["until"], first["times"]
    if not since:
        return ""
    return f" ({since if since == until else f'{since} to {until}'}, {times} row{'' if times == 1 else 's'})"


def _conduct(person: Known, rows: list[Mapping[str, Any]], explained: list[str]) -> Conduct:
    first = rows[0]
    holder = first["holder"]
    party = Party(id=party_id(holder), role="payee", name=holder)
    facts = [
        f"Pay of {label(person)} ({first['name'] or first['account_name']}) goes to an account of {holder}"
        + _spell(first)
    ]
    details = {
        "class": "context" if explained else "contradiction",
        "type": "payee",
        "facts": facts,
        "innocent": list(_INNOCENT),
        "explained": explained,
        "strength": _RENAMED if explained == [_MAIDEN] else _EXPLAINED if explained else _STRENGTH,
    }
    return line(
        (person.party, party),
        (first["since"], first["until"]),
        rows,
        ("account_name", "holder", "account"),
        ("payee", " ".join(holder.casefold().split())),
        details,
        {"same_name": str(payee.SAME_NAME)},
    )


def paying_themselves(tables: Tables) -> Iterator[Conduct]:
    """One line for each person and client where the payee bears the client's name."""
    found: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for row in tables.rows(_THEMSELVES):
        if row["person"]:
            found.setdefault((row["person"], " ".join(row["client"].casefold().split())), []).append(row)
    people = known(tables, {person for person, _ in found}) if found else {}
    for (person, client), rows in sorted(found.items()):
        agencies = people[person].agencies | {row["agency"] for row in rows if row["agency"]}
        agency = any(one_body(client, name) for name in agencies)
        name = rows[0]["client"]
        days = sorted(row["day"] for row in rows if row["day"])
        details = {
            "class": "context" if agency else "contradiction",
            "type": "client",
            "facts": [f"{name} pays {label(people[person])}, and the account belongs to {name}: {len(rows)} rows"],
            "innocent": ["a test job", "the owner of an agency who works for it", "a file with the columns exchanged"],
            "explained": ["the client is the agency through which the person is engaged"] if agency else [],
            "strength": "0.16" if agency else "0.8",
        }
        client_party = Party(id=party_id(name), role="client", name=name)
        yield line(
            (people[person].party, client_party),
            (days[0], days[-1]) if days else (None, None),
            rows,
            ("client", "holder", "account"),
            ("client", client),
            details,
            {},
        )
