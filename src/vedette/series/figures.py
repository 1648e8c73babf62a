"""Figures in claims become lines of a series, each with its speaker; what different speakers say stays apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from vedette.claims.claim import WITHHELD, Claim, place_of
from vedette.conduct import Evidence, Money, Period, Quantity
from vedette.ids import digest

_UNKNOWN = Period()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesLine:
    """One figure: a question, a period, a speaker, a low and a high, its unit, and how it was worked out.

    ``low`` and ``high`` are decimal strings, null where the text gives no such bound; ``unit`` null where it gives
    none. ``factor`` is set only where a conversion was made, with its source.
    """

    id: str
    question: str
    period: Period
    speaker: str
    low: str | None
    high: str | None
    unit: str | None
    factor: str | None = None
    factor_source: str | None = None
    basis: str
    evidence: tuple[Evidence, ...]
    details: dict[str, Any] = field(default_factory=dict)
    schema: Literal["series/1"] = "series/1"


def series_lines(claims: Iterable[Claim]) -> tuple[SeriesLine, ...]:
    """One line for each quantity and each sum of money that a claim states, sorted by question, period and speaker."""
    lines: dict[str, SeriesLine] = {}
    for claim in claims:
        if claim.quantity:
            line = _line(claim, claim.quantity, claim.quantity.unit, claim.quantity.commodity or claim.quantity.of)
            lines[line.id] = line
        if claim.money:
            line = _line(claim, claim.money, claim.money.currency, "money")
            lines[line.id] = line
    return tuple(
        sorted(lines.values(), key=lambda line: (line.question, line.period.start or "", line.speaker, line.id))
    )


def _basis(claim: Claim) -> str:
    """How the figure is said. A figure of what is denied or only supposed must never read as the speaker's own."""
    held = next((gap.text for gap in claim.gaps if gap.text.startswith(WITHHELD)), None)
    return held or ("as stated" if claim.modality != "estimated" else "as estimated by the speaker")


def _line(claim: Claim, amount: Quantity | Money, unit: str | None, of: str | None) -> SeriesLine:
    per = amount.per if isinstance(amount, Money) else None
    hosts = sorted({place.name for place in claim.places if place.country and place.role == "host"})
    where = f"in {', '.join(hosts)}" if hosts else None
    about = [claim.kind.replace("_", " "), of, where, f"per {per}" if per else None]
    ratio = amount.ratio if isinstance(amount, Quantity) else None
    return SeriesLine(
        id=digest("series", claim.id, amount.text),
        question=" · ".join(part for part in about if part),
        period=claim.period or _UNKNOWN,
        speaker=claim.said_by[0] if claim.said_by else "not named",
        low=amount.min,
        high=amount.max,
        unit=unit,
        basis=_basis(claim),
        evidence=(
            Evidence(
                source=claim.source,
                path=claim.path,
                locator=place_of(claim),
                quote=claim.quote,
            ),
        ),
        details={"text": amount.text, **({"ratio": ratio} if ratio else {})},
    )
