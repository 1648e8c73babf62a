"""The shape of a claim: one attributed statement found in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vedette.conduct import Facts, Gap, Goods, Kind, Locator, Modality, Money, Period, Place, Quantity, TextLocator
from vedette.ids import digest

WITHHELD = "the text does not say that this took place"
"""The words of the gap on a claim whose act is denied, not found, planned or called off."""


_NO_ACT = frozenset({"potential", "urged", "legal"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Who says what of whom: one statement, its span ``[start, end)`` in the decoded source, and its gaps.

    ``text[start:end] == quote`` always holds for the decoded source. ``said_by`` runs innermost first.
    ``measures`` is written by the judge, never by extraction. ``facts`` holds only what the sentence itself
    shows; ``reading`` is the quote as a person would read it where markup stands inside it, else null. ``locator``
    is the page, paragraph or cell where the source has such, and null where the span itself is the place.
    """

    id: str
    source: str
    path: str
    span: tuple[int, int]
    quote: str
    kind: Kind
    modality: Modality
    subject: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    period: Period | None = None
    quantity: Quantity | None = None
    money: Money | None = None
    said_by: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    measures_context: tuple[str, ...] = ()
    law_check: Literal["agrees", "differs", "not_in_register"] | None = None
    law_check_reason: str | None = None
    gaps: tuple[Gap, ...] = ()
    group: str | None = None
    origins: int = 1
    goods: Goods | None = None
    facts: Facts = Facts()
    reading: str | None = None
    locator: Locator | None = None
    schema: Literal["claim/1"] = "claim/1"


def states_no_act(claim: Claim) -> bool:
    """Whether the text withholds the act it speaks of: possible, denied, not found. Such a claim accuses nobody.

    Nor does a rule, or what somebody is called upon to do or to leave.
    """
    return claim.modality in _NO_ACT or any(gap.text.startswith(WITHHELD) for gap in claim.gaps)


def place_of(claim: Claim) -> Locator:
    """Where the claim stands: its page, paragraph or cell, else its span."""
    return claim.locator or TextLocator(start=claim.span[0], end=claim.span[1])


def claim_id(source: str, span: tuple[int, int], kind: str) -> str:
    """SHA-256 of source, span and kind."""
    return digest("claim", source, span[0], span[1], kind)
