"""Whether two people who share something are strangers: what their own files say that makes sharing ordinary."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

import pyarrow as pa

from vedette import names
from vedette.conduct import Party
from vedette.detectors.persons import party
from vedette.detectors.together import firsts
from vedette.engine.tables import Tables

HOUSEHOLD = 5
"""People who give one home address and are taken for a household or a shared flat. Six and more at one door are a house
of many tenants or a place where equipment is kept: neither makes them kin."""
_SAME_NAME = 0.95
"""Score of two names from which they are spellings of one: below it lie brothers, and namesakes by one syllable."""


@dataclass(slots=True)
class Known:
    """What the files say of a person. Sets, since several files may differ; ``files`` are those of staff."""

    person: str
    party: Party
    names: set[str] = field(default_factory=set)
    former: set[str] = field(default_factory=set)
    births: set[date] = field(default_factory=set)
    agencies: set[str] = field(default_factory=set)
    employers: set[str] = field(default_factory=set)
    homes: set[str] = field(default_factory=set)
    seats: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    hired: date | None = None
    left: date | None = None


_OF_STAFF = """
SELECT s.person, s.person_id, s.email, s.name, s.former_name, s.birth_date, s.engaged_via, s.employer,
       s.work_location, s.hire_date, s.end_date, s.source
FROM staffed s JOIN asked a ON s.person = a.person ORDER BY s.person, s.email NULLS LAST,
         s.name NULLS LAST, s.hire_date NULLS LAST, s.source, s.line
"""
_ELSEWHERE = """
SELECT t.person, min(t.person_id) AS person_id, min(t.email) AS email, min(t.name) AS name FROM (
    SELECT person, person_id, email, NULL AS name FROM contacted
    UNION ALL SELECT person, person_id, email, NULL FROM shipped
    UNION ALL SELECT person, person_id, email, NULL FROM documented
    UNION ALL SELECT coalesce(person, account_name), person_id, email, account_name FROM paid
    UNION ALL SELECT person, person_id, email, NULL FROM held_seen
    UNION ALL SELECT person_id, person_id, NULL, NULL FROM photo
    UNION ALL SELECT person_id, person_id, NULL, NULL FROM cv
) AS t JOIN asked_of_others a ON t.person = a.person
GROUP BY t.person ORDER BY t.person
"""
_PAID_THROUGH = """
SELECT DISTINCT p.person, p.agency FROM paid p JOIN asked a ON p.person = a.person
WHERE p.agency IS NOT NULL ORDER BY p.person, p.agency
"""
_BORN = """
SELECT d.person, d.birth_date FROM documented d JOIN asked a ON d.person = a.person
WHERE d.birth_date IS NOT NULL ORDER BY d.person, d.birth_date
"""
_HOMES = """
SELECT h.person, h.key FROM sharing h JOIN asked a ON h.person = a.person
JOIN (SELECT key FROM (SELECT DISTINCT key, person FROM sharing WHERE kind = 'address' AND shape <> 'shipment') AS one
      GROUP BY key HAVING count(*) BETWEEN 2 AND :most) AS k ON h.key = k.key
WHERE h.kind = 'address' AND h.shape <> 'shipment' ORDER BY h.person, h.key
"""


def known(tables: Tables, persons: Collection[str]) -> dict[str, Known]:
    """What is known of these persons, by key; :func:`~vedette.detectors.holdings.lay_holdings` comes first."""
    tables.lay("asked", pa.table({"person": pa.array(sorted(set(persons)), pa.string())}))
    found: dict[str, Known] = {}
    for row in tables.rows(_OF_STAFF):
        item = found.setdefault(row["person"], Known(row["person"], party(row)))
        item.births |= {row["birth_date"]} - {None}
        item.names |= {row["name"]} - {None}
        item.files.add(row["source"])
        item.former |= {row["former_name"]} - {None}
        item.agencies |= folded(row["engaged_via"])
        item.employers |= folded(row["employer"])
        item.seats |= folded(row["work_location"])
        item.hired = min(filter(None, (item.hired, row["hire_date"])), default=None)
        item.left = max(filter(None, (item.left, row["end_date"])), default=None)
    missing = sorted(set(persons) - found.keys())
    tables.lay("asked_of_others", pa.table({"person": pa.array(missing, pa.string())}))
    for row in tables.rows(_ELSEWHERE) if missing else ():
        found[row["person"]] = Known(row["person"], party(row), {row["name"]} if row["name"] else set())
    agencies = tables.rows("SELECT 1 AS one FROM payout WHERE agency IS NOT NULL LIMIT 1")
    for row in tables.rows(_PAID_THROUGH) if agencies else ():
        found[row["person"]].agencies |= folded(row["agency"])
    for row in tables.rows(_BORN):
        found[row["person"]].births.add(row["birth_date"])
    for row in tables.rows(_HOMES, {"most": HOUSEHOLD}):
        found[row["person"]].homes.add(row["key"])
    return found


def one_person(a: Known, b: Known) -> str | None:
    """Why the two files may be of one person, in a sentence, or nothing."""
    if a.births and b.births and not a.births & b.births:
        return None
    if any(_same(left, right) for left in a.names for right in b.names):
        return f"{_two(a, b)} bear the same name: one person on two files is likely"
    if a.births & b.births and (_renamed(a, b) or _renamed(b, a)):
        return f"{_two(a, b)} have the same birth date and the former name of one is the other's name: a change of name"
    return None


def kin(a: Known, b: Known) -> str | None:
    """Why the two may be of one household or family by what they declare, in a sentence, or nothing."""
    if a.homes & b.homes:
        return f"{_two(a, b)} declare the same home"
    if _surnames(a.former) & _surnames(b.names) or _surnames(b.former) & _surnames(a.names):
        return f"{_two(a, b)}: the former name of one is the family name of the other"
    return None


def namesakes(a: Known, b: Known) -> str | None:
    """The two bear one family name; says nothing of strangers, and is heard only where two alone share something."""
    shared = _surnames(a.names) & _surnames(b.names)
    return f"{_two(a, b)} bear the same family name" if shared else None


def colleagues(a: Known, b: Known, explaining: Collection[str]) -> str | None:
    """Both are engaged through one agency or employer of record of those that explain, in a sentence, or nothing."""
    shared = sorted((a.agencies & b.agencies).intersection(explaining))
    return f"{_two(a, b)} are engaged through the same agency ({shared[0]})" if shared else None


def one_body(left: str, right: str) -> bool:
    """Whether two names are of one firm: the same words, or one begins with the other."""
    a, b = (" ".join(text.casefold().replace(",", " ").replace(".", "").split()) for text in (left, right))
    return a == b or a.startswith(f"{b} ") or b.startswith(f"{a} ")


def label(item: Known) -> str:
    """How to call a person in a sentence: the number or account as the input has it, else the address."""
    identifiers = item.party.identifiers
    return identifiers.get("person_id") or identifiers.get("email") or item.person


def units(persons: Iterable[str], ties: Mapping[tuple[str, str], str]) -> int:
    """How many are left when those tied to each other (pairs sorted) count as one."""
    return len(set(firsts(ties, persons).values()))


def _two(a: Known, b: Known) -> str:
    first, second = sorted((label(a), label(b)))
    return f"{first} and {second}"


def folded(text: str | None) -> set[str]:
    """A name in lower case with single blanks, as a set: empty where there is none."""
    return {" ".join(text.casefold().split())} - {""} if text else set()


def _renamed(a: Known, b: Known) -> bool:
    """Whether a former name of ``a`` is a name of ``b``: the whole, or the family name where given names agree."""
    if any(_same(old, new) for old in a.former for new in b.names):
        return True
    alike = any(_words(left) & _words(right) for left in a.names for right in b.names)
    return alike and bool(_surnames(a.former) & _surnames(b.names))


@lru_cache(maxsize=1 << 15)
def _same(left: str, right: str) -> bool:
    if _words(left) == _words(right):
        return True
    return names.score(names.prepare(left, "Person"), names.prepare(right, "Person")) >= _SAME_NAME


def _words(name: str) -> frozenset[str]:
    return frozenset(word for word in name.casefold().replace(",", " ").replace("-", " ").split() if len(word) > 1)


def _surnames(texts: Iterable[str]) -> set[str]:
    """Family names: what stands before a comma, else the last word."""
    found = set()
    for text in texts:
        folded = text.casefold()
        last = folded.partition(",")[0].strip() if "," in folded else folded.split()[-1] if folded.split() else ""
        if len(last) > 1:
            found.add(last)
    return found
