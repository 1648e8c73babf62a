"""Rings: people whom several shared things tie together, or one that only one person should have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from vedette.conduct import Conduct, Evidence, Party, Period, conduct_id, versioned
from vedette.detectors.ring.graph import Tie, breaks, components, shared_by, strengths, strong_pairs
from vedette.detectors.sorts import sort_words
from vedette.ids import digest

NAME = "ring"

LEAST = 0.5
"""A pair is tied where what they share is at least this telling. One thing that only one person should have (a payout
account, a document, a second-factor device) is enough by itself; a phone or an address needs another beside it."""

MOST = 60
"""Members. Teams of the published cases have up to some dozens; what ties more people together is as a rule a service
that nobody has put on the allow-list, so its ties are left out, the most widely shared first."""

OF_A_HOUSEHOLD = frozenset({"phone", "home", "shipping", "ship_to", "email", "messenger"})
"""Two people alone who share nothing else are a couple or a family until something else is shown; files that name no
common home do not show the opposite. Three strangers with one telephone are no household."""

A_DOOR = frozenset({"shipping", "ship_to", "home"})

_MOST_EVIDENCE = 40
_LINKS = ("shared_identity", "payout_pattern", "place_contradiction")
_ABOUT = ("member", "holder", "worker")


@dataclass(frozen=True, slots=True)
class _Found:
    """Ties that nothing explains, the lines they come from by person, and the person behind each key."""

    ties: tuple[Tie, ...]
    lines: Mapping[str, tuple[Conduct, ...]]
    parties: Mapping[str, Party]


def detect(found: Iterable[Conduct]) -> tuple[Conduct, ...]:
    """One ``ring`` for each group of people who hang together by ties of other detectors.

    A tie (two people share a payout account, a document number, a phone ...) has a weight: how telling its sort is, and
    how rare the value. The ties of a pair are combined as ``1 - product(1 - weight)`` over their sorts; pairs at 0.5
    and above are joined, and whoever hangs together is a ring. Ties that an innocent reading explains (a declared
    common home, an agency, an address known to be shared, a former name) are left out; they are listed as context. Two
    people who share only what a household shares are no ring, nor are people whose parcels go to one door and of whom
    nothing else is found.

    Three classes are kept apart in ``details``: contradictions (what cannot be as it is stated, found of a member),
    links (what members share) and context (what alone says nothing). ``breaks`` names the shared things without which
    the ring falls apart: what to check first. It is no finding about anybody's nationality.

    Innocent readings: an agency, an employer of record, a family or a shared office that nobody has put on the
    allow-list; one person under a former and a present name. Sources: guidance of the United States of 16 May 2022 and
    of the FBI of 23 January and 23 July 2025 on shared accounts, documents and contact data.
    """
    lines = tuple(sorted(found, key=lambda line: line.id))
    known = _gathered(lines)
    made = []
    for members, ties in _groups(known.ties):
        if _a_door_alone(members, ties, known):
            continue
        made.append(_ring(members, ties, known))
    return tuple(sorted(made, key=lambda line: line.id))


def _gathered(lines: Sequence[Conduct]) -> _Found:
    ties: dict[Tie, None] = {}
    by_person: dict[str, list[Conduct]] = defaultdict(list)
    parties: dict[str, Party] = {}
    for line in lines:
        for party in line.parties:
            if party.role in _ABOUT:
                key = person_key(party)
                parties.setdefault(key, party)
                by_person[key].append(line)
        if line.kind in _LINKS and line.details.get("class") != "context" and not line.details.get("explained"):
            told = (item for item in line.details.get("ties", ()) if not item.get("explained"))
            ties.update(dict.fromkeys(_tie(item) for item in told))
    return _Found(tuple(sorted(ties)), {key: tuple(by_person[key]) for key in sorted(by_person)}, parties)


def _a_door_alone(members: Sequence[str], ties: Sequence[Tie], known: _Found) -> bool:
    """Whether all they share is a door that parcels go to, and nothing else is found of any of them: strangers who rent
    boxes in one shop do that too. Machines that stand together are worked on from elsewhere, and that shows."""
    if not {tie.type for tie in ties} <= A_DOOR:
        return False
    doors = {tie.value_hash for tie in ties}
    beside = (line for name in members for line in known.lines.get(name, ()) if line.details.get("class") != "context")
    return all(any(tie["value_hash"] in doors for tie in line.details.get("ties", ())) for line in beside)


def person_key(party: Party) -> str:
    """The key by which ties name a person: the number on file, else the address."""
    return party.identifiers.get("person_id") or party.identifiers.get("email") or party.id


def _tie(item: Mapping[str, Any]) -> Tie:
    a, b = sorted((str(item["a"]), str(item["b"])))
    return Tie(
        a=a, b=b, type=str(item["type"]), value_hash=str(item["value_hash"]), weight=float(item["weight"]),
        source=str(item.get("source") or ""), first=str(item.get("first") or ""), last=str(item.get("last") or ""),
    )  # fmt: skip


def _groups(ties: Sequence[Tie]) -> list[tuple[tuple[str, ...], tuple[Tie, ...]]]:
    """Members and their ties, no group larger than :data:`MOST`."""
    done = []
    waiting = [tuple(ties)]
    while waiting:
        pool = waiting.pop()
        groups = components(strong_pairs(pool, LEAST))
        for members, own in zip(groups, _within(groups, pool), strict=True):
            if len(members) == 2 and {tie.type for tie in own} <= OF_A_HOUSEHOLD:
                continue
            if len(members) <= MOST:
                done.append((members, own))
            else:
                waiting.append(_without_widest(own))
    return done


def _within(groups: Sequence[tuple[str, ...]], pool: Sequence[Tie]) -> list[tuple[Tie, ...]]:
    """The ties inside each group, in their order; those between two groups are in none."""
    group_of = {name: at for at, members in enumerate(groups) for name in members}
    found: list[list[Tie]] = [[] for _ in groups]
    for tie in pool:
        at = group_of.get(tie.a)
        if at is not None and at == group_of.get(tie.b):
            found[at].append(tie)
    return [tuple(ties) for ties in found]


def _without_widest(ties: Sequence[Tie]) -> tuple[Tie, ...]:
    shared = shared_by(ties)
    widest = max(shared, key=lambda key: (len(shared[key]), key))
    return tuple(tie for tie in ties if (tie.type, tie.value_hash) != widest)


def _ring(members: tuple[str, ...], ties: tuple[Tie, ...], known: _Found) -> Conduct:
    inside = set(members)
    lines = tuple({line.id: line for name in members for line in known.lines.get(name, ())}.values())
    hashes = {tie.value_hash for tie in ties}
    linking = [line for line in lines if any(tie["value_hash"] in hashes for tie in line.details.get("ties", ()))]
    tying = {line.id for line in linking}
    rest = [line for line in lines if line.id not in tying]
    against = [line for line in rest if line.details.get("class") == "contradiction"]
    beside = [line for line in rest if line.details.get("class") != "contradiction"]
    start = min((tie.first for tie in ties if tie.first), default=None) or None
    end = max((tie.last for tie in ties if tie.last), default=None) or None
    parties = tuple(replace(known.parties[name], role="member") for name in members if name in known.parties)
    telling = [line for line in (*linking, *against) if not line.details.get("explained")]
    strength = strengths(ties)
    line = Conduct(
        id=conduct_id(NAME, members, start, None, digest("ties", *sorted(hashes))),
        version="",
        kind="ring",
        parties=parties,
        period=Period(start=start, end=end, precision="range" if start and end else "open"),
        modality="self_reported",
        evidence=_evidence((*linking, *against)),
        detector=NAME,
        parameters={"least": str(LEAST), "most": MOST},
        details={
            "members": [known.parties[name].identifiers.get("person_id") or name if name in known.parties else name
                        for name in members],
            "type": ", ".join(_sorts(ties)),
            "class": "contradiction" if against else "link",
            "sources": sorted({source for item in telling for source in item.details.get("sources", ())}),
            "strength": _number(min(value for pair, value in strength.items() if set(pair) <= inside)),
            "ties": [_told(tie) for tie in ties],
            "facts": _facts(members, ties, linking, against),
            "classes": {
                "contradiction": _told_of(against), "link": _told_of(linking), "context": _told_of(beside),
            },
            "breaks": [
                {"type": kind, "value_hash": value, "parts": parts}
                for kind, value, parts in breaks(members, ties, LEAST)
            ],
            "innocent": _listed(linking, "innocent"),
            "explained": [],
            "next_checks": _listed((*linking, *against), "next_checks"),
            "rests_on": sorted(item.id for item in (*linking, *against)),
        },
    )  # fmt: skip
    return replace(line, version=versioned(line))


def _facts(
    members: Sequence[str], ties: Sequence[Tie], linking: Sequence[Conduct], against: Sequence[Conduct]
) -> list[str]:
    count = len(shared_by(ties))
    things = "one shared thing" if count == 1 else f"{count} shared things"
    head = f"{len(members)} people are tied to one another by {things} ({', '.join(_sorts(ties))})."
    return [head, *_told_of(linking), *_told_of(against)]


def _sorts(ties: Iterable[Tie]) -> list[str]:
    return sorted({sort_words(tie.type) for tie in ties})


def _told_of(lines: Iterable[Conduct]) -> list[str]:
    return list(dict.fromkeys(words for line in lines for words in line.details.get("facts", ())))


def _listed(lines: Iterable[Conduct], name: str) -> list[str]:
    return list(dict.fromkeys(words for line in lines for words in line.details.get(name, ())))


def _told(tie: Tie) -> dict[str, str]:
    return {
        "a": tie.a, "b": tie.b, "type": tie.type, "value_hash": tie.value_hash, "first": tie.first, "last": tie.last,
        "weight": _number(tie.weight), "source": tie.source,
    }  # fmt: skip


def _number(value: float) -> str:
    return str(Decimal(value).quantize(Decimal("0.001")))


def _evidence(lines: Iterable[Conduct]) -> tuple[Evidence, ...]:
    found = {repr(item): item for line in lines for item in line.evidence}
    return tuple(found[key] for key in sorted(found)[:_MOST_EVIDENCE])
