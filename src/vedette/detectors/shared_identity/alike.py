"""Clusters of what is alike in pairs, as groups of the people it belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vedette.detectors.shared_identity.group import LOOKED_AT, Group, Member, Pair
from vedette.detectors.together import firsts


def groups_of(
    kind: str,
    edges: Mapping[tuple[str, str], str],
    holders: Mapping[str, Sequence[Mapping[str, object]]],
    shown: str,
) -> list[Group]:
    """Groups of people from ``edges`` between things (with what was measured) and the rows of who holds each thing.

    Pairs of one person's own things are no ties,
    nor are two copies of one file, which are found as such. ``shown`` names the thing in a sentence.
    """
    of = firsts(edges)
    groups: dict[str, Group] = {}
    persons: dict[str, set[str]] = {}
    for thing, top in of.items():
        for row in holders[thing]:
            persons.setdefault(top, set()).add(str(row["person"]))
    for (a, b), words in sorted(edges.items()):
        top = of[a]
        looked_at = set(sorted(persons[top])[:LOOKED_AT])
        group = groups.setdefault(top, Group(kind, top, shown, len(persons[top]), {}, {}))
        for left in holders[a]:
            for right in holders[b]:
                pair = _pair(str(left["person"]), str(right["person"]))
                if pair is None or not looked_at.issuperset(pair) or _one_file(left, right):
                    continue
                assert group.pairs is not None
                group.pairs.setdefault(pair, words)
                for row in (left, right):
                    member = group.members.setdefault(str(row["person"]), Member(times=1))
                    if row not in member.rows:
                        member.rows.append(row)
    return [group for _, group in sorted(groups.items()) if group.pairs]


def _one_file(left: Mapping[str, object], right: Mapping[str, object]) -> bool:
    return left.get("exact") is not None and left.get("exact") == right.get("exact")


def _pair(a: str, b: str) -> Pair | None:
    return None if a == b else (min(a, b), max(a, b))
