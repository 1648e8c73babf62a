"""Whether an agency explains what its people share: its own account, telephone or door, and nobody else's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from vedette.detectors.shared_identity.group import Group
from vedette.detectors.strangers import Known, folded, one_body
from vedette.engine.tables import Tables

OWN = frozenset({"account", "shipping", "phone", "email", "messenger"})
"""Kinds of which an agency has one of its own that its people give. A template or a picture taken by it reaches whoever
it reaches, so that few of its people may share those."""
MOST, MANY = 0.6, 5
"""Part of an agency's people, and how many they are at least, from which what they share is the agency's. A smaller
agency has to share it whole: some of its people who share something of a third person are strangers like others."""
_CREWS = """
SELECT agency, count(*) AS people FROM (
    SELECT person, squash(engaged_via) AS agency FROM staffed WHERE engaged_via IS NOT NULL AND person IS NOT NULL
    UNION SELECT coalesce(person, account_name), squash(agency) FROM paid
          WHERE agency IS NOT NULL AND coalesce(person, account_name) IS NOT NULL
) AS engaged GROUP BY agency ORDER BY agency
"""
_HOLDERS = """
SELECT DISTINCT s.key, p.holder FROM sharing s JOIN paid p ON s.source = p.source AND s.line = p.line
WHERE s.kind = 'account' AND s.shape = 'payout' AND p.holder IS NOT NULL ORDER BY s.key, p.holder
"""


@dataclass(frozen=True, slots=True)
class Agencies:
    """How many people there are of each agency (in lower case), and whom the files name as holders of an account."""

    crews: Mapping[str, int] = field(default_factory=dict)
    holders: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def explaining(self, group: Group, people: Mapping[str, Known]) -> frozenset[str]:
        """The agencies whose people may share this value as a matter of course."""
        there: dict[str, int] = {}
        for person in group.members:
            for agency in people[person].agencies:
                there[agency] = there.get(agency, 0) + 1
        return frozenset(agency for agency, count in there.items() if self._explains(agency, count, group))

    def _explains(self, agency: str, count: int, group: Group) -> bool:
        if group.kind not in OWN or group.persons > len(group.members):
            return True
        holders = self.holders.get(group.key, frozenset()) if group.kind == "account" else frozenset()
        if any(one_body(holder, agency) for holder in holders):
            return True
        crew = max(count, self.crews.get(agency, 0))
        return count >= MOST * crew and (count >= MANY or (count == crew and not holders))


def agencies(tables: Tables, groups: Iterable[Group]) -> Agencies:
    """What is known of agencies, where any group may be explained by one; holdings are laid."""
    if not any(group.kind in OWN for group in groups):
        return Agencies()
    crews: dict[str, int] = {}
    for row in tables.rows(_CREWS):
        for agency in folded(row["agency"]):
            crews[agency] = crews.get(agency, 0) + int(row["people"])
    holders: dict[str, set[str]] = {}
    for row in tables.rows(_HOLDERS) if crews else ():
        holders.setdefault(row["key"], set()).add(row["holder"])
    return Agencies(crews, {key: frozenset(some) for key, some in holders.items()})
