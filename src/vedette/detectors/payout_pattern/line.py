"""One line of a payout pattern, as conduct."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from vedette.conduct import Conduct, Gap, Party, Period, conduct_id, versioned
from vedette.detectors.next_checks import CALL_BACK
from vedette.detectors.row import at_row
from vedette.ids import digest

NAME = "payout_pattern"
NEXT_CHECKS = (
    "ask for a statement of the account that shows its holder, as for everyone in the role",
    CALL_BACK,
    "ask the payment service whether holder and person are one, and since when",
)
_ROWS = 20


def line(
    parties: Sequence[Party],
    days: tuple[date | None, date | None],
    rows: Sequence[Mapping[str, Any]],
    columns: Sequence[str],
    mark: tuple[str, ...],
    details: Mapping[str, Any],
    parameters: Mapping[str, Any],
) -> Conduct:
    """Conduct of these parties. ``mark`` tells two lines of one pair apart: what sort, and which account or name."""
    start, end = (f"{day.isoformat()}T00:00:00Z" if day else None for day in days)
    where = digest(NAME, *mark)
    made = Conduct(
        id=conduct_id(NAME, [item.id for item in parties], start, where, where),
        version="",
        kind="payout_pattern",
        parties=tuple(parties),
        period=Period(start=start, end=end, precision="range", basis="days of payment or change")
        if start
        else Period(),
        modality="self_reported",
        evidence=tuple(at_row(row, columns) for row in rows[:_ROWS]),
        gaps=() if start else (Gap(type="missing_value", field="period", text="no row says when it was paid or set"),),
        detector=NAME,
        parameters=dict(parameters),
        details={"sources": ["payout"], "next_checks": list(NEXT_CHECKS), **details},
    )
    return replace(made, version=versioned(made))
