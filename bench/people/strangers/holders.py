"""Rows of work registers: permits, contracts, payments, transfers, crew lists; and what a holder's rows engage."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from bench.people.strangers import given, numbering

NORTH = ("PRK", "KP", "Korea, Democratic People's Republic of", "North Korea", "DPRK",
         "Democratic People's Republic of Korea")  # fmt: skip
SOUTH = ("KOR", "KR", "Korea, Republic of", "South Korea", "Republic of Korea")
Row = dict[str, object]


@dataclass
class Holder:
    """One worker of the registers. ``expected`` holds (kind, measure, outcomes that the texts allow, best first)."""

    holder_id: str
    case: str
    name: tuple[str, str]
    birth: date
    nationality: str
    passport: str
    host: str
    employer: str
    legal_status: str = ""
    other_nationality: str = ""
    expected: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)
    forbidden: list[str] = field(default_factory=list)  # kinds that must not be found with an outcome of weight
    permits: list[Row] = field(default_factory=list)
    contracts: list[Row] = field(default_factory=list)
    payments: list[Row] = field(default_factory=list)
    transfers: list[Row] = field(default_factory=list)
    crew: list[Row] = field(default_factory=list)


class Office:
    """Draws holders and numbers; one for each run."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.holders: list[Holder] = []
        self._next = rng.randint(10000, 40000)

    def holder(self, case: str, nationality: str, passport: str, host: str, **more: str) -> Holder:
        self._next += self.rng.randint(1, 5)
        name = given.drawn(self.rng, {"PRK": "KP", "KOR": "KR"}.get(passport, "PH"))
        birth = date(1970, 1, 1) + timedelta(days=self.rng.randint(0, 10000))
        employer = more.pop(
            "employer", f"{self.rng.choice(('Granit', 'Severny', 'Baltex', 'Orient', 'Delta'))} Works {self._next}"
        )
        status, other = more.get("legal_status", ""), more.get("other_nationality", "")
        number = f"H{self._next}"
        person = Holder(number, case, name, birth, nationality, passport, host, employer, status, other)
        self.holders.append(person)
        return person

    def northerner(self, case: str, host: str = "RUS", **more: str) -> Holder:
        return self.holder(case, self.rng.choice(NORTH), "PRK", host, **more)

    def permit(self, person: Holder, issued: date, contract: date | None, kind: str = "work", days: int = 365) -> None:
        person.permits.append(
            {
                "permit_no": f"P{self.rng.randint(10**6, 10**7)}",
                "issue_date": issued,
                "valid_until": issued + timedelta(days=days),
                "permit_type": kind,
                "contract_date": contract or "",
            }
        )

    def contract(self, person: Holder, signed: date, start: date, end: date, **more: object) -> None:
        row: Row = {
            "contract_no": f"C{self.rng.randint(10**6, 10**7)}",
            "contract_date": signed,
            "start_date": start,
            "end_date": end,
            "monthly_salary": "900",
            "currency": "USD",
            "sector": "construction",
            "payee": " ".join(person.name),
            "payee_account": numbering.account(self.rng, "DE"),
            "host_state": person.host,
        }
        person.contracts.append({**row, **more})

    def pay(self, person: Holder, start: date, end: date, paid: date, **more: object) -> None:
        row: Row = {
            "payment_no": f"Y{self.rng.randint(10**7, 10**8)}",
            "period_from": start,
            "period_to": end,
            "pay_date": paid,
            "gross": "900.00",
            "net": f"{self.rng.randint(740, 820)}.00",
            "currency": "USD",
            "paid_to": " ".join(person.name),
            "account": _own_account(person),
        }
        person.payments.append({**row, **more})


def _own_account(person: Holder) -> str:
    return numbering.account(random.Random(f"account/{person.holder_id}"), "DE")
