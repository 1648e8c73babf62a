"""Wage diversion: pay that goes to one account, to somebody else, or reaches the workers by less than half."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from importlib.resources import files
from typing import Any

from vedette.conduct import Conduct, Evidence, Party
from vedette.detectors.labour.estimate import revenue
from vedette.detectors.labour.line import MOST_ROWS, Draft, conduct_of, named, rows_at
from vedette.detectors.labour.papers import Papers, Row, folded, papers
from vedette.detectors.labour.standing import Standing, standings
from vedette.detectors.labour.work import lay_worked
from vedette.engine.tables import Tables

NAME = "wage_diversion"

HOLDERS = 3
"""People paid into one account from which on it is a sign: two may be a couple with a joint account."""
SHARE = "0.5"
"""Part of the contract's pay below which the net is a sign: tax, insurance and board together seldom take half."""

_PAY = files(__package__).joinpath("pay.sql").read_text(encoding="utf-8")
_ALLOWED = (
    "SELECT DISTINCT value, name, origin FROM allowed WHERE kind IN ('payee', 'account') ORDER BY value, name, origin"
)
_COLUMNS = {
    "payment": ("employer", "currency", "paid_to", "account"),
    "contract": ("employer", "currency", "payee", "payee_account"),
}
_WORDS = {
    "one_account": "are paid into an account that {holders} of them share",
    "payee": "are paid by way of somebody else: {payees}",
    "low_net": "receive less than half of the pay that their contracts state",
    "equal_net": "receive the same net pay for the same days although the gross pay differs",
}


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """Pay of people whom a register has as nationals of the DPRK, or leaves open, that does not seem to reach them.

    Four signs, each told with its numbers: at least three people are paid into one account; the payee is the employer,
    the agency of the contract or an embassy; the net pay over whole months is below half of what the contract states
    for them in the same currency; at least three nets of the same days are equal while the gross pay differs. One
    line for each employer, State and part of time, and apart for people of different standing (shown, open, protected).
    What the allow-list names as payee or account is told as explained.

    ``details.estimate`` says what it may come to in a year as low, likely and high, each with its assumption: published
    shares of what others keep differ (34, about 50, 70 to 90 per cent) and none speaks of these workers.

    Innocent: payroll cards with one pooled account, which pay people of other nationalities as well; an agency's fee,
    tax, board and advances agreed in the contract; couples; a shared account of people without one of their own.

    Sources: US advisory of 23 July 2018; Panel of Experts S/2020/151; resolution 2397 (2017) paragraph 8.
    """
    people = tables.once("standings", standings)
    mine = tables.once("papers", papers)
    lay_worked(tables)
    groups: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in tables.rows(_PAY, {"holders": HOLDERS, "share": Decimal(SHARE)}):
        if row["person"] in people:
            legal = tuple(sorted(people[row["person"]].shown(row["host"]).items()))
            groups[row["firm"], row["host"], row["part"], legal].append(row)
    allowed = {_key(row["value"]): row for row in tables.rows(_ALLOWED)}
    lines = [_line(rows, people, mine, allowed) for rows in groups.values()]
    return tuple(sorted({line.id: line for line in lines}.values(), key=lambda line: line.id))


def _line(rows: list[Row], people: dict[str, Standing], mine: Papers, allowed: dict[str, Row]) -> Conduct:
    first = rows[0]
    persons = sorted({row["person"] for row in rows})
    signs = _signs(rows)
    evidence = [place for shape, columns in _COLUMNS.items() for place in _places(rows, shape, columns)]
    return conduct_of(
        Draft(
            kind="wage_diversion",
            workers=[(people[person], mine.people[person]) for person in persons],
            host=first["host"],
            start=min(row["day_from"] for row in rows),
            end=max(row["day_to"] for row in rows),
            basis="days for which the pay was",
            key=f"{first['firm']}|{first['host']}|{first['part']}",
            context=_context(rows, mine),
            from_afar=first["host"] is None,
            modality="self_reported",
            evidence=evidence,
            parameters={"holders": HOLDERS, "share": SHARE},
            details=_details(rows, persons, signs, allowed),
        )
    )


def _places(rows: list[Row], shape: str, columns: tuple[str, ...]) -> tuple[Evidence, ...]:
    """The first row of each way of being paid, with the columns that hold it."""
    mine = [row for row in rows if row["shape"] == shape]
    known = [
        dict(zip(columns, (row["employer"], row["currency"], row["paid_to"], row["account_key"]), strict=True))
        | {"source": row["source"], "line": row["line"]}
        for row in mine
    ]
    return rows_at(known, columns)


def _signs(rows: list[Row]) -> dict[str, list[str]]:
    """The people whom each sign concerns."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for sign, holds in (
            ("one_account", row["on_account"] is not None),
            ("payee", row["payee_is"] is not None),
            ("low_net", row["low_net"] is not None),
            ("equal_net", row["is_equal"]),
        ):
            if holds:
                found[sign].add(row["person"])
    return {sign: sorted(found[sign]) for sign in _WORDS if found[sign]}


_THEMSELVES = re.compile(
    r"(?i)(?:to |the )*(?:(?:him|her)?self|themselves|own account|(?:worker|employee|holder|staff)(?: account)?|"
    r"in cash|cash|bank transfer|direct)"
)
"""What is written for a payee where nobody else is paid."""


def _context(rows: list[Row], mine: Papers) -> tuple[Party, ...]:
    """The employer, and everybody who is paid in the workers' place, by payments or by the contracts behind them."""
    employers = min((row["employer"] for row in rows if row["employer"]), default=None)
    first, last = min(row["day_from"] for row in rows), max(row["day_to"] for row in rows)
    payees: dict[str, str] = {}
    for person, paid in sorted({(row["person"], row["paid_to"] or "") for row in rows}):
        contracts = mine.contracts_in(person, rows[0]["host"], rows[0]["firm"], first, last)
        for text in (paid, *(contract["payee"] for contract in contracts)):
            if text and not _THEMSELVES.fullmatch(text.strip()) and not _is_worker(text, mine.people[person]):
                payees[folded(text) or ""] = min(text, payees.get(folded(text) or "", text))
    return (
        *named("employer", employers),
        *(party for text in sorted(payees.values())[:MOST_ROWS] for party in named("payee", text)),
    )


def _is_worker(text: str, who: Mapping[str, Any]) -> bool:
    """Whether the payee is the worker, by number or by name in whatever order."""
    own = (who.get("holder_id"), who.get("name"))
    return any(sorted(_words(text)) == sorted(_words(name)) for name in own if name)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _details(
    rows: list[Row], persons: list[str], signs: dict[str, list[str]], allowed: dict[str, Row]
) -> dict[str, Any]:
    accounts = {row["account_key"]: row for row in rows if row["on_account"] is not None}
    payees = sorted({f"{row['paid_to']} ({row['payee_is']})" for row in rows if row["payee_is"]})
    holders = max((row["on_account"] for row in accounts.values()), default=0)
    facts = [
        f"{len(who)} of {len(persons)} {_WORDS[sign].format(holders=holders, payees=', '.join(payees))}"
        for sign, who in signs.items()
    ]
    explained = _explained(rows, allowed)
    pooled = sorted(key for key, row in accounts.items() if (row["everybody"] or 0) > row["on_account"])
    innocent = [
        "An agency's fee, tax, board or an advance may be agreed in the contract.",
        "Workers without a bank account of their own may be paid through one that they share.",
    ]
    if accounts:
        innocent.append(
            "Payroll cards are often paid through one pooled account."
            + (" This one pays people of other nationalities as well." if pooled else "")
        )
    return {
        "type": "+".join(signs),
        "class": "context" if explained else "link",
        "signs": {sign: len(who) for sign, who in signs.items()},
        "workers": len(persons),
        "facts": facts,
        "innocent": innocent,
        "next_checks": [
            "Ask for payslips, for who holds the account, and for the pay of everybody else in the same post."
        ],
        "sources": sorted({row["shape"] for row in rows} | ({"contract"} if "low_net" in signs else set())),
        "estimate": _estimates(rows, persons),
        **({"explained": explained} if explained else {}),
    }


def _explained(rows: list[Row], allowed: dict[str, Row]) -> list[str]:
    found = {}
    for row in rows:
        for value in (row["account_key"], row["paid_to"]):
            known = allowed.get(_key(value)) if value else None
            if known:
                found[known["value"]] = f"the allow-list names {known['value']} as {known['name'] or 'known'}" + (
                    f" ({known['origin']})" if known["origin"] else ""
                )
    return [found[value] for value in sorted(found)]


def _estimates(rows: list[Row], persons: list[str]) -> list[dict[str, Any]]:
    """One for each currency in which a month's pay is known: by the contract, else by the gross of whole periods."""
    by_currency: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row["currency"] and row["shape"] == "payment":
            by_currency[row["currency"]].append(row)
    found = []
    for currency, mine in sorted(by_currency.items()):
        workers = len({row["person"] for row in mine} & set(persons))
        pay = _mean(mine, "salary") or _mean(mine, "gross_month")
        if not pay or pay <= 0:
            continue
        short = any(row["low_net"] is not None for row in mine)
        net = _mean(mine, "net_month")
        found.append(revenue(workers, pay, currency, pay - net if short and net is not None else None))
    return found


def _mean(rows: list[Row], column: str) -> Decimal | None:
    values = [Decimal(str(row[column])) for row in rows if row[column] is not None]
    return sum(values, Decimal(0)) / len(values) if values else None


def _key(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
