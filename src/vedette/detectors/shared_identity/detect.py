"""Shared identity: one identifier, picture or text given by several people who should be strangers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from vedette.conduct import Conduct, Gap, Party, Period, conduct_id, versioned
from vedette.detectors.allowed import Allowed
from vedette.detectors.holdings import lay_holdings
from vedette.detectors.shared_identity.agency import agencies
from vedette.detectors.shared_identity.exact import exact_groups
from vedette.detectors.shared_identity.explain import Explained, Setting, explain, not_handed_on
from vedette.detectors.shared_identity.group import ALL_PAIRS, LOOKED_AT, Group
from vedette.detectors.shared_identity.kinds import KINDS, NEXT_CHECKS
from vedette.detectors.shared_identity.pictures import picture_groups
from vedette.detectors.shared_identity.show import EXPLAINED, evidence, since, span, tie, weight
from vedette.detectors.shared_identity.texts import text_groups
from vedette.detectors.strangers import Known, known, label
from vedette.engine.tables import Tables
from vedette.identifiers import account
from vedette.ids import digest

NAME = "shared_identity"


_OFFICES = """
SELECT DISTINCT a.key FROM staffed s JOIN place_of a ON s.work_location = a.address
JOIN shared h ON h.kind = 'address' AND a.key = h.key
"""
_SIGN_INS = """
SELECT h.person, sum(h.times) AS times FROM held_seen h JOIN asked a ON h.person = a.person
WHERE h.kind = 'device' GROUP BY h.person
"""


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """One line for each value that two or more people give: a link, or context where something ordinary explains it.

    Values are brought to one form before they are compared: document numbers within their issuer (printed, and as the
    machine reads them), telephones in E.164, e-mail with the folding its service documents, messenger accounts, payout
    accounts and wallets, stable ids of devices and of the device of the second factor, addresses with the unit kept
    apart, files of pictures. A user agent is never a device. Pictures are alike where the perceptual hashes differ by
    six of 64 bits at most and the difference hashes by ten (an exchanged face is not seen); texts where a third of the
    runs of three words are the same, after runs that a hundredth of all texts have, and ten at least, are taken out.

    A value weighs what its kind says (``kinds.py``: 1 for a document, 0.9 for an account, 0.25 for a home), of more
    than six holders ``1 / (1 + log2(n / 6) / 2)`` of that. Above a number of holders that depends on the kind it is a
    place, a service or a placeholder. Context, not link, is also what is on the allow-list; people of one declared home
    (up to five), of one family name where they are two, with a former name that is the other's; people of one agency
    (what the agency holds, what three in five of its people give, five at least, or all of a smaller one);
    one person on two files; a child in a parent's document; a place of work; an address that nearly all who use it
    declare as home; the number of a firm; a laptop handed on or lent; a terminal that people use beside their own
    machine, or that seven and more of one place of work use.
    Some users of one device each keep a machine per account: that nothing is shared shows nothing.

    Innocent readings of each kind are named on each line. Nationality, origin of names, face and language play no part.

    Sources: State, Treasury and FBI, Guidance on DPRK IT workers (16 May 2022), red flags; FBI, IC3 advisory of
    23 July 2025; weights are this project's own and are printed with each tie.
    """
    lay_holdings(tables)
    groups = [*exact_groups(tables), *picture_groups(tables), *text_groups(tables)]
    people = known(tables, {person for group in groups for person in group.members})
    setting = Setting(people, Allowed(tables), _offices(tables), _sign_ins(tables), agencies(tables, groups))
    told = [(group, explain(group, setting)) for group in groups]
    return tuple(_conduct(group, explained, people) for group, explained in not_handed_on(told))


def _offices(tables: Tables) -> frozenset[str]:
    return frozenset(row["key"] for row in tables.rows(_OFFICES))


def _sign_ins(tables: Tables) -> dict[str, int]:
    return {row["person"]: int(row["times"]) for row in tables.rows(_SIGN_INS)}


def _conduct(group: Group, explained: Explained, people: dict[str, Known]) -> Conduct:
    kind = KINDS[group.kind]
    parties = tuple(people[person].party for person in sorted(group.members))
    start, end = span(group, people)
    value_hash = digest(group.kind, group.key)
    strength = weight(group.kind, group.persons) * (EXPLAINED if explained.sentences else 1)
    ids = [item.id for item in parties]
    line = Conduct(
        id=conduct_id(NAME, ids, start, value_hash, value_hash),
        version="",
        kind="shared_identity",
        parties=_once(parties),
        period=Period(start=start, end=end, precision="range", basis="from the day a second person holds the value")
        if start
        else Period(),
        modality="self_reported",
        evidence=evidence(group),
        gaps=() if start else (Gap(type="missing_value", field="period", text="no row says since when it is shared"),),
        detector=NAME,
        parameters={"limit": kind.limit, "weight": str(kind.weight), "all_pairs": ALL_PAIRS, "looked_at": LOOKED_AT},
        details={
            "class": "context" if explained.sentences else "link",
            "type": group.kind,
            "facts": _facts(group, people),
            "innocent": list(kind.innocent),
            "explained": explained.sentences,
            "next_checks": list(NEXT_CHECKS),
            "sources": group.sources(),
            "strength": str(strength.normalize()),
            "holders": group.persons,
            "ties": [tie(pair, group, explained, people, value_hash) for pair in group.tied()],
        },
    )
    return _versioned(line)


def _versioned(line: Conduct) -> Conduct:
    return replace(line, version=versioned(line))


def _once(parties: Iterable[Party]) -> tuple[Party, ...]:
    return tuple({item.id: item for item in parties}.values())


def _spell(first: datetime, last: datetime) -> str:
    """`` (2024-05-31)``, or `` (2024-05-31 to 2024-07-31)``."""
    start, end = f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}"
    return f" ({start})" if start == end else f" ({start} to {end})"


def _facts(group: Group, people: dict[str, Known]) -> list[str]:
    words = KINDS[group.kind].words
    if group.kind == "account":
        words = {"iban": "the IBAN", "wallet": "the wallet", "email": "the payment service account"}.get(
            account.kind(group.key), words
        )
    told = []
    for person in sorted(group.members)[:ALL_PAIRS]:
        first, last = since(group, person, people)
        when = _spell(first, last) if group.members[person].first and first and last else ""
        told.append(f"{label(people[person])}{when}")
    more = group.persons - len(told)
    listed = ", ".join(told) + (f" and {more} more" if more > 0 else "")
    facts = [f"{words[0].upper()}{words[1:]} ({group.shown}) is given by {group.persons} people: {listed}"]
    if group.pairs is None and len(group.members) > ALL_PAIRS:
        facts.append(f"Of more than {ALL_PAIRS} people only the ties to one of them are listed")
    if group.persons > len(group.members):
        facts.append(f"{len(group.members)} of the {group.persons} are named")
    facts.extend(
        f"{label(people[a])} and {label(people[b])}: {said}" for (a, b), said in sorted((group.pairs or {}).items())
    )
    return facts
