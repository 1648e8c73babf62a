"""The days that a sentence lends to those after it: "that year", "two days later", a month told without its year."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from vedette.claims.anchors import STATES_YEAR
from vedette.claims.calendar import hull
from vedette.claims.dates import Anchor, DateHit, find_dates, span_of
from vedette.claims.dating import act_hits
from vedette.claims.leaning import Context

_GOES_ON = re.compile(
    r"(?:[A-Z][\w’',. -]{0,60}?,?\s)?(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s+(?!(?:is|was|has)\s+(?:said|known|clear))"
)


def with_days_lent(anchor: Anchor, text: str, start: int, block: int, context: Context) -> Anchor:
    """``anchor`` with the days named before the sentence at ``start`` of ``text``."""
    if context.last_days:
        same = context.days_block == block and _goes_on_with_it(text, start)
        anchor = replace(anchor, told=context.last_days[-1], both=hull(context.last_days), paragraph=same)
    return replace(anchor, named=context.named) if context.named else anchor


def _goes_on_with_it(text: str, start: int) -> bool:
    """Whether a sentence goes on about the one told of before it ("In May it paid them"): only such a one has its year.

    A bare month of a new subject is, as the press writes, the nearest before publication.
    """
    return _GOES_ON.match(text, start) is not None


def lend(hits: Iterable[DateHit], block: int, context: Context) -> None:
    """Keep the last two runs of days, and the paragraph that names them."""
    days = tuple(days for hit in hits if hit.period.text != "since" and (days := span_of(hit)))
    if days:
        context.last_days, context.days_block = (*context.last_days, *days)[-2:], block


def lend_of_another_matter(text: str, anchor: Anchor, block: int, context: Context) -> None:
    """A sentence that tells nothing of the field ("The firm was registered in 2017"): the next counts from it too."""
    if STATES_YEAR.search(text):
        lend(act_hits(text, find_dates(text, anchor), "background"), block, context)
