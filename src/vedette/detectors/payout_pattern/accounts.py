"""Accounts that several people draw pay from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from vedette.conduct import Conduct, Period, conduct_id, versioned
from vedette.detectors.allowed import Allowed
from vedette.detectors.payout_pattern.line import NAME, NEXT_CHECKS
from vedette.detectors.shared_identity.agency import agencies
from vedette.detectors.shared_identity.exact import exact_groups
from vedette.detectors.shared_identity.explain import Setting, explain
from vedette.detectors.shared_identity.group import Group
from vedette.detectors.shared_identity.kinds import KINDS
from vedette.detectors.shared_identity.show import EXPLAINED, evidence, since, span, tie, weight
from vedette.detectors.strangers import Known, known, label
from vedette.engine.tables import Tables
from vedette.ids import digest

_CLIENTS = """
SELECT DISTINCT coalesce(p.person, p.account_name) AS person, p.client FROM paid p
JOIN (SELECT DISTINCT person FROM sharing WHERE kind = 'account') AS s ON coalesce(p.person, p.account_name) = s.person
WHERE p.client IS NOT NULL ORDER BY 1, 2
"""


def shared_accounts(tables: Tables, allowed: Allowed) -> Iterator[Conduct]:
    """One line for each account of two people or more."""
    groups = exact_groups(tables, "account")
    people = known(tables, {person for group in groups for person in group.members})
    setting = Setting(people, allowed, agencies=agencies(tables, groups))
    clients: dict[str, set[str]] = {}
    for row in tables.rows(_CLIENTS) if groups else ():
        clients.setdefault(row["person"], set()).add(_folded(row["client"]))
    for group in groups:
        yield _conduct(group, setting, clients)


def _conduct(group: Group, setting: Setting, clients: Mapping[str, set[str]]) -> Conduct:
    people = setting.known
    explained = explain(group, setting)
    parties = tuple({people[key].party.id: people[key].party for key in sorted(group.members)}.values())
    start, end = span(group, people)
    mark = digest(group.kind, group.key)
    strength = weight(group.kind, group.persons) * (EXPLAINED if explained.sentences else 1)
    paid_by = _paid_by_each_other(group, people, clients)
    made = Conduct(
        id=conduct_id(NAME, [item.id for item in parties], start, mark, mark),
        version="",
        kind="payout_pattern",
        parties=parties,
        period=Period(start=start, end=end, precision="range", basis="from the day a second person is paid into it")
        if start
        else Period(),
        modality="self_reported",
        evidence=evidence(group),
        detector=NAME,
        parameters={"limit": KINDS["account"].limit},
        details={
            "class": "context" if explained.sentences else "link",
            "type": "account",
            "facts": [_words(group, people), *paid_by],
            "innocent": [
                *KINDS["account"].innocent,
                *(("a test job that a client pays to a colleague",) if paid_by else ()),
            ],
            "explained": explained.sentences,
            "next_checks": list(NEXT_CHECKS),
            "sources": group.sources(),
            "strength": str(strength.normalize()),
            "holders": group.persons,
            "ties": [tie(pair, group, explained, people, mark) for pair in group.tied()],
        },
    )
    return replace(made, version=versioned(made))


def _words(group: Group, people: Mapping[str, Known]) -> str:
    listed = []
    for person in sorted(group.members)[:12]:
        first, _ = since(group, person, people)
        listed.append(label(people[person]) + (f" from {first:%Y-%m-%d}" if first else ""))
    more = group.persons - len(listed)
    return f"Pay of {group.persons} people goes to {group.shown}: {', '.join(listed)}" + (
        f" and {more} more" if more else ""
    )


def _paid_by_each_other(group: Group, people: Mapping[str, Known], clients: Mapping[str, set[str]]) -> list[str]:
    """Who of the group is the client of another: the developer and the client draw from one account."""
    told = []
    for person in sorted(group.members):
        for other in sorted(group.members):
            if other != person and clients.get(person, set()) & _called(people[other]):
                words = f"{label(people[other])} is a client of {label(people[person])}: they may be paying themselves"
                told.append(words)
    return told


def _called(person: Known) -> set[str]:
    identifiers = person.party.identifiers
    return {_folded(text) for text in (person.person, *identifiers.values(), *person.names)}


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
