"""The register's last days for a duty to act, against which a stated deadline is held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vedette.claims.calendar import Days
from vedette.claims.guarded import guarded
from vedette.conduct import Kind
from vedette.regime.model import Regime

_ABOUT = guarded(
    r"(?i)\b(?:due\s+date|deadlines?|repatriat\w*|send\s+(?:back|home)|sent\s+(?:back|home)|return\w*|had\s+until|(?:be|been)\s+gone|leave|left|depart\w*|sen[dt]\s+(?:\w+\s+){1,6}(?:home|back)|time\s+limit)\b"
)
_PEOPLE: frozenset[str] = frozenset({"employment_abroad", "contract_beyond_deadline"})


@dataclass(frozen=True, slots=True)
class Term:
    """The last day that a paragraph sets for sending people home, and the day from which it runs."""

    measure: str
    start: date
    day: date


def terms(regime: Regime) -> tuple[Term, ...]:
    """The terms of the register's duties about workers abroad."""
    return tuple(
        Term(m.id, m.start, m.wind_down.until)
        for m in regime.measures.values()
        if m.effect == "duty" and m.wind_down and m.wind_down.until and _PEOPLE & {act.kind for act in m.acts}
    )


def term_within(text: str, days: Days | None, kind: Kind, known: tuple[Term, ...]) -> Term | None:
    """The one term that lies in the stated month or day, where the clause speaks of sending home; else nothing."""
    if days is None or not known or kind not in ("legal_statement", "contract_beyond_deadline"):
        return None
    if days.precision not in ("month", "day") or not _ABOUT.search(text):
        return None
    inside = [term for term in known if days.first <= term.day <= days.last]
    return inside[0] if len(inside) == 1 else None
