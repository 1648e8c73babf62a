"""Claims into statements and statements into matters. Deterministic: the order of documents changes nothing.

A statement is a set of claims none of which is apart from any other, each bound to at least one. A matter adds, within
one document, what its author put together: the statements of one paragraph, unless they are about other goods or other
kinds of workers. No step joins two documents on a family of act alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from vedette.claims.sentences import parted
from vedette.groups.matter import Matter, apart, bound

MOST = 400
"""A claim is held against so many statements that share something particular; more of them are a list, not a matter."""


@dataclass(slots=True)
class Joined:
    """One statement while it is put together: its members and why each further one belongs to it."""

    members: list[Matter]
    reasons: list[str] = field(default_factory=list)


def statements(matters: Iterable[Matter]) -> tuple[Joined, ...]:
    """Sets of claims that state the same, the most particular claims first."""
    found: list[Joined] = []
    shelves: dict[tuple[str, str], list[int]] = defaultdict(list)
    for item in sorted(matters, key=_order):
        keys = _keys(item)
        place = _home(item, keys, found, shelves)
        if place is None:
            place = len(found)
            found.append(Joined([item]))
        for key in keys:
            if not shelves[key] or shelves[key][-1] != place:
                shelves[key].append(place)
    return tuple(found)


def _home(
    item: Matter, keys: Sequence[tuple[str, str]], found: Sequence[Joined], shelves: dict[tuple[str, str], list[int]]
) -> int | None:
    places = dict.fromkeys(place for key in keys for place in shelves[key][-MOST:])
    for place in sorted(places)[:MOST]:
        known = found[place]
        if any(apart(item, member) for member in known.members):
            continue
        reason = next((words for member in known.members if (words := bound(item, member))), None)
        if reason:
            known.members.append(item)
            known.reasons.append(reason)
            return place
    return None


def _keys(item: Matter) -> tuple[tuple[str, str], ...]:
    """Shelves on which a claim that could be bound to this one stands."""
    claim = item.claim
    keys = [f"named {name}" for name in item.named] + [f"goods {name}" for name in item.goods]
    keys += [f"class {name}" for name in item.classes] + [f"state {code}" for code in item.states]
    if item.first:
        keys.append(f"year {item.first.year}")
    if item.last and item.first and item.last.year != item.first.year:
        keys.append(f"year {item.last.year}")
    if claim.money or claim.quantity:
        keys.append("amount")
    return tuple((item.family, key) for key in sorted(keys))


def _order(item: Matter) -> tuple[int, str, tuple[int, int], str]:
    """The most particular first, so that a vague sentence joins a matter and never bridges two."""
    claim = item.claim
    amount = bool(claim.money and claim.money.min) + bool(claim.quantity and claim.quantity.min)
    particular = 2 * bool(item.named) + 2 * bool(item.first) + bool(item.states) + bool(item.goods) + amount
    return -particular, claim.source, claim.span, claim.kind


def matters(found: Sequence[Joined], texts: Mapping[str, str]) -> tuple[tuple[Joined, ...], ...]:
    """Statements of one story together, in the order of ``found``. ``texts`` maps a source to its text as read."""
    parent = list(range(len(found)))

    def top(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for left, right in _paragraphs(found, texts):
        a, b = sorted((top(left), top(right)))
        if a != b:
            parent[b] = a
    together: dict[int, list[Joined]] = defaultdict(list)
    for place, item in enumerate(found):
        together[top(place)].append(item)
    return tuple(tuple(group) for group in together.values())


def _lines(found: Sequence[Joined]) -> list[tuple[str, tuple[int, int], int, Matter]]:
    """Claims in the order of their documents, with the place of their statement."""
    return sorted(
        ((m.claim.source, m.claim.span, place, m) for place, item in enumerate(found) for m in item.members),
        key=lambda line: line[:3],
    )


def _paragraphs(found: Sequence[Joined], texts: Mapping[str, str]) -> Iterable[tuple[int, int]]:
    """Pairs of statements with claims next to each other in one paragraph, unless they are about other goods."""
    lines = _lines(found)
    for (source, span, left, one), (other, further, right, two) in zip(lines, lines[1:], strict=False):
        if source != other or left == right:
            continue
        pairs = ((one.goods, two.goods), (one.classes, two.classes))
        others = any(mine and theirs and mine.isdisjoint(theirs) for mine, theirs in pairs)
        if not others and not parted(texts.get(source, ""), span[1], further[0]):
            yield left, right
