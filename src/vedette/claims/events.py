"""Acts named again by a noun: "since the theft", "after the transfer", "before the sale".

The noun stands for the last act of its kind that the section dated (Halliday and Hasan, Cohesion in English, 1976,
section 6.1: the general noun with "the"). Only a day or a month will do; what ran for a year is not one event.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from vedette.claims.calendar import Days
from vedette.claims.claim import Claim
from vedette.conduct import Kind

_LONGEST = 62
"""Days that one event may take: what is dated by a season or a year may have been many."""
_KINDS: Mapping[str, tuple[Kind, ...]] = {
    "theft": ("theft",), "heist": ("theft",), "hack": ("theft",), "attack": ("theft",), "breach": ("theft",),
    "robbery": ("theft",), "transfer": ("meeting_at_sea",), "encounter": ("meeting_at_sea",),
    "rendezvous": ("meeting_at_sea",), "delivery": ("goods_import", "goods_export"),
    "shipment": ("goods_export", "goods_import"), "seizure": ("state_action",), "boarding": ("state_action",),
    "arrest": ("state_action",), "raid": ("state_action",),
}  # fmt: skip


def named(events: Mapping[str, Days]) -> tuple[tuple[str, Days], ...]:
    """Each noun with the days of the act that it names, from the last days of each kind."""
    pairs = ((noun, next((events[kind] for kind in kinds if kind in events), None)) for noun, kinds in _KINDS.items())
    return tuple((noun, days) for noun, days in pairs if days)


def dated_acts(claims: Iterable[Claim]) -> dict[str, Days]:
    """Kind -> days, of the claims that one event may be."""
    found: dict[str, Days] = {}
    for claim in claims:
        period = claim.period
        if period is None or not (period.start and period.end) or period.precision in ("as_of", "open"):
            continue
        first, last = date.fromisoformat(period.start[:10]), date.fromisoformat(period.end[:10])
        if (last - first).days < _LONGEST:
            found[claim.kind] = Days(first, last, "day" if first == last else "range")
    return found
