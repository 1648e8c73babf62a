"""What a check wrote about people: conduct and findings, and who is meant in them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Line = dict[str, Any]
Key = tuple[str, str]  # firm and employee id
_CONTEXT = {
    "employer",
    "agency",
    "household",
    "host_state",
    "context",
    "service",
    "bank",
    "intermediary",
    "issuing_state",
}
GRAVEST_FIRST = (
    "in_scope over_cap outside_allowance duty_overdue straddles_cap straddles_entry duty_arises undetermined indicator"
    " within_wind_down within_cap exempt not_in_force not_applicable"
).split()
OF_WEIGHT = set(GRAVEST_FIRST[: GRAVEST_FIRST.index("within_wind_down")])


def lines(folder: Path, stem: str) -> Iterator[Line]:
    """The records of ``stem`` in an output folder, JSON lines or Parquet."""
    plain = folder / f"{stem}.jsonl"
    if plain.exists():
        with plain.open(encoding="utf-8") as file:
            yield from (json.loads(text) for text in file if text.strip())
        return
    packed = folder / f"{stem}.parquet"
    if not packed.exists():
        raise FileNotFoundError(
            f"{folder} holds neither {plain.name} nor {packed.name}: run vedette check into it first"
        )
    import pyarrow.parquet as pq

    yield from pq.read_table(packed).to_pylist()


@dataclass
class People:
    """Everybody by what a line may call him."""

    by_mail: dict[str, Key] = field(default_factory=dict)
    by_id: dict[str, set[Key]] = field(default_factory=dict)

    def add(self, member: Line) -> Key:
        key = (str(member["org"]), str(member["person_id"]))
        self.by_id.setdefault(key[1], set()).add(key)
        for mail in member["emails"]:
            self.by_mail[str(mail).casefold()] = key
        return key

    def named(self, identifiers: Line) -> Key | None:
        """The person of one party; one the truth does not list is a key of its own, so that he is counted too."""
        mail = str(identifiers.get("email") or "").strip().casefold()
        if mail in self.by_mail:
            return self.by_mail[mail]
        number = str(identifiers.get("person_id") or identifiers.get("employee_id") or "").strip()
        known = self.by_id.get(number, set())
        if len(known) == 1:
            return next(iter(known))
        return ("", number or mail) if number or mail else None

    def of_parties(self, parties: Iterable[Line] | None) -> set[Key]:
        found = {
            self.named(party.get("identifiers") or {}) for party in parties or () if party.get("role") not in _CONTEXT
        }
        return {key for key in found if key}

    def of_ring(self, conduct: Line) -> set[Key]:
        found = self.of_parties(conduct.get("parties"))
        known = {key[1] for key in found}
        for member in (conduct.get("details") or {}).get("members") or ():
            if str(member) not in known and (key := self.named({"person_id": member, "email": member})):
                found.add(key)
        return found


@dataclass(frozen=True)
class Result:
    conduct: dict[str, Line]
    findings: list[Line]

    @classmethod
    def of(cls, folder: Path) -> Result:
        return cls({str(line["id"]): line for line in lines(folder, "conduct")}, list(lines(folder, "findings")))

    def parties(self, finding: Line) -> list[Line]:
        """The finding's own parties with those of the conduct it rests on."""
        own = list(finding.get("parties") or ())
        for identity in finding.get("conduct") or ():
            own += self.conduct.get(str(identity), {}).get("parties") or ()
        return own
