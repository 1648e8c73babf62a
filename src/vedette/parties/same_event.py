"""The same event seen twice is one event: lines are joined, evidence is gathered, and nothing is counted double."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from vedette.conduct import Conduct, versioned
from vedette.ids import digest

_DATED = frozenset({"day", "month", "quarter", "range"})
_ABOUT = frozenset({"worker", "member", "holder", "vessel", "payer", "victim"})


def merge(conducts: Iterable[Conduct]) -> tuple[Conduct, ...]:
    """One line per id, with the evidence, gaps and speakers' chain of the first; sorted by id.

    Further chains are kept under ``details["also_said_by"]``, each once, so that origins can be counted.
    """
    groups: dict[str, list[Conduct]] = defaultdict(list)
    for conduct in conducts:
        groups[conduct.id].append(conduct)
    return tuple(_sealed(_joined(groups[key])) for key in sorted(groups))


def mark_same_events(conducts: Iterable[Conduct]) -> tuple[Conduct, ...]:
    """Give lines of one event a common ``same_event``: same kind, goods, dated period, named people, and States.

    Only acts with a stated period and a named person, ship or goods take part: two vague sentences are not one event.
    """
    pool = tuple(conducts)
    keys = {conduct.id: _event_key(conduct) for conduct in pool}
    count: dict[str, int] = {}
    for key in keys.values():
        if key:
            count[key] = count.get(key, 0) + 1
    return tuple(
        _sealed(replace(conduct, same_event=key)) if (key := keys[conduct.id]) and count[key] > 1 else conduct
        for conduct in pool
    )


def _event_key(conduct: Conduct) -> str | None:
    period = conduct.period
    if not period.start or not period.end or period.precision not in _DATED:
        return None
    named = sorted(party.id for party in conduct.parties if party.role in _ABOUT)
    goods = conduct.goods.keys if conduct.goods else ()
    if not named and not goods:
        return None
    states = sorted({place.country for place in conduct.places if place.country})
    return digest("event", conduct.kind, *named, *goods, period.start[:10], period.end[:10], *states)


def _joined(group: Sequence[Conduct]) -> Conduct:
    first = group[0]
    also = [list(chain) for chain in dict.fromkeys(item.said_by for item in group) if chain != first.said_by]
    return replace(
        first,
        evidence=tuple({repr(item): item for conduct in group for item in conduct.evidence}.values()),
        gaps=tuple(dict.fromkeys(gap for conduct in group for gap in conduct.gaps)),
        details={**first.details, **({"also_said_by": also} if also else {})},
    )


def _sealed(conduct: Conduct) -> Conduct:
    return replace(conduct, version=versioned(conduct))
