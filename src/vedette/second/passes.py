"""One document put to the endpoint passage by passage, and what came back held against text and rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vedette.claims.claim import Claim
from vedette.records import Document
from vedette.second.accept import accept
from vedette.second.ask import Endpoint, ask, passages
from vedette.second.line import SecondLine


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReading:
    """``lines`` in order of span; ``dropped`` proposals whose quote or kind does not stand; ``unasked`` code points."""

    lines: tuple[SecondLine, ...]
    dropped: int
    unasked: int


def second_reading(
    document: Document, claims: Iterable[Claim], published: str | None, endpoint: Endpoint
) -> SecondReading:
    """Ask about every passage of ``document``. Raises what :func:`~vedette.second.ask.ask` raises."""
    asked = tuple(passages(document.text))
    day = date.fromisoformat(published) if published else None
    known = tuple(claims)
    lines: list[SecondLine] = []
    dropped = 0
    for passage, proposals in zip(asked, ask(endpoint, (text for _, text in asked)), strict=True):
        found, lost = accept(proposals, passage, document, known, endpoint.model, day)
        lines.extend(found)
        dropped += lost
    last = asked[-1][0] + len(asked[-1][1]) if asked else len(document.text)
    rest = document.text[last:]
    return SecondReading(lines=tuple(lines), dropped=dropped, unasked=len(rest) if rest.strip() else 0)
