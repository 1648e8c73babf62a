"""All that is known of one clause when its claim is built."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vedette.claims.amounts import AmountHit
from vedette.claims.calendar import Days
from vedette.claims.datelines import Head
from vedette.claims.dates import Anchor, DateHit
from vedette.claims.goods import GoodsHit
from vedette.claims.plain import Plain
from vedette.claims.sequel import Before
from vedette.claims.speakers import Attribution
from vedette.claims.telling import Told
from vedette.claims.terms import Term
from vedette.conduct import Kind
from vedette.geo.countries import Mention


@dataclass(frozen=True, slots=True)
class Ground:
    """All that is known of one clause. ``start``/``end`` are code points of the plain text; hits are offsets in the
    sentence; ``offset`` is where the clause begins in it. ``withheld`` are the words
    that say the act is denied, not found, planned or called off; ``answer`` tells that a reply reports the act."""

    reading: Plain
    start: int
    end: int
    sentence: tuple[int, int]
    kind: Kind
    amounts: tuple[AmountHit, ...]
    dates: tuple[DateHit, ...]
    goods: tuple[GoodsHit, ...]
    mentions: tuple[Mention, ...]
    sentence_goods: tuple[GoodsHit, ...]
    quotes: tuple[tuple[int, int], ...]
    offset: int
    attribution: Attribution
    anchor: Anchor
    head: Head
    section_states: tuple[Mention, ...]
    last_days: tuple[Days, ...]
    withheld: str | None = None
    told: Told | None = None
    terms: tuple[Term, ...] = ()
    near: DateHit | None = None
    before: Before | None = None
    carried_goods: tuple[GoodsHit, ...] = ()
    answer: bool = False
    spare: tuple[AmountHit, ...] = ()
    """Amounts beside the clause that are in no clause of the sentence that states an act."""
    core: tuple[int, int] | None = None
    """Where in the sentence the clause stands that states the act, when the quote is longer."""

    @property
    def text(self) -> str:
        """The clause."""
        return self.reading.text[self.start : self.end]

    def shifted(self) -> tuple[Mention, ...]:
        """The States of the clause with offsets in the clause."""
        return tuple(replace(m, start=m.start - self.offset, end=m.end - self.offset) for m in self.mentions)
