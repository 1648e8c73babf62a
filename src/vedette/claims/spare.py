"""Amounts of a sentence that stand beside a claim, right before or behind its words, and are its own.

A claim is cut to the clause that states its act; who did it, or what it came to, may stand just outside: "some 700
women, described as trainees, ..." and "..., three of them laden, totalling 71,000 tons".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from vedette.claims.amounts import AmountHit
from vedette.claims.clauses import AUXILIARY
from vedette.claims.eligible import unit
from vedette.claims.stating import Span, Stated
from vedette.claims.units import BULK
from vedette.claims.whole import Whole
from vedette.conduct import Gap

_LEANS = re.compile(
    r"[\s,(–—]*(?:(?:(?:the|a)\s+)?(?:[a-z]+\s+)?(?:all|most|some|many|none|several|half|bulk|majority|rest|remainder|part|share)\s+of\s+)?"
    r"(?:who|whom|whose|which|that|where|without|with|[a-z]{3,}(?:ed|ing|en)|made|sent|built|sold|held|kept|paid|put|bound|laid|lent|bought|brought|caught|found|lost|known|drawn|shown|seen|run|led|fed|set|cut|told|won|spent|left|met|fitted)\b"
)
_EACH = re.compile(r"(?i)[\s,]*(?:each|every|one|both|another|the\s+(?:other|first|second|last|latter|former))\b")
_ADJACENT = re.compile(
    r"(?:\s+(?:of|from)\s+(?:the\s+)?[A-Z][^,;:()]{2,60}?)?(?:\s*\([^()]{1,60}\))?(?:,\s(?!and\b|but\b|or\b)[^,;:]{3,90})?[\s,–—]*"
)
_HANGS = re.compile(r"[\s,(–—]*(?:(?:and|with|or)\s+)?")
_NO_CLAUSE = re.compile(
    r"(?:(?:chiefly|mainly|mostly|largely|primarily|principally|predominantly|notably)\s+)?(?:in|from|at|on|as|under|through|via|with|without"
    r"|carrying|bearing|holding|using|working|living|earning|sewing|building|bound|destined|employed|hired|housed|described|registered|disguised|posing)\b"
)
"""Words without a subject and a finite verb: what the clause before counts is theirs. Of "most of them" it is not."""
_OWN_STEP = re.compile(r"[;:]|\.\s")


def spare(whole: Whole, stated: Sequence[Stated], own: Span) -> tuple[AmountHit, ...]:
    """The amounts beside the span ``own`` that are the clause's own; offsets in the sentence, in order.

    Of those before it: what the noun counts on which the clause leans ("22 profiles whose photographs ..."), unless
    the clause goes on about each one of them. Of those behind it: what no other span has.
    """
    text, amounts = whole.text, whole.amounts
    spans = tuple(span for span, _, _ in stated)
    if any(a < own[1] and own[0] < b and (a, b) != own for a, b in spans):
        return ()
    later = min((start for start, _ in spans if start >= own[1]), default=len(text))
    behind = [hit for hit in amounts if own[1] <= hit.start and hit.end <= later]
    behind = [hit for hit in behind if not _OWN_STEP.search(text, own[1], hit.start)]
    leans = _LEANS.match(text, own[0]) and not _EACH.match(text, own[0])
    before = next((hit for hit in amounts if hit.quantity and _ADJACENT.fullmatch(text, hit.end, own[0])), None)
    first = [before] if before and leans else _of_the_clause_before(whole, spans, own)
    return tuple(beside(hit) for hit in (*first, *behind))


def _of_the_clause_before(whole: Whole, spans: Sequence[Span], own: Span) -> list[AmountHit]:
    """What the clause before counts, for words that hang on it: "up to 900 cooks are abroad, / chiefly in Asia"."""
    last = next((span for span in spans if span[1] <= own[0] and _HANGS.fullmatch(whole.text, span[1], own[0])), None)
    if last is None or not _NO_CLAUSE.match(whole.text, own[0]) or AUXILIARY.search(whole.text, *own):
        return []
    counted = (h for h in whole.amounts if last[0] <= h.start and h.end <= last[1])
    return [hit for hit in counted if unit(hit) not in BULK | {"percent", None}]


def beside(hit: AmountHit) -> AmountHit:
    """The amount with a gap that says where it stands."""
    field = "money" if hit.money else "quantity"
    words = hit.money.text if hit.money else hit.quantity.text if hit.quantity else ""
    gap = Gap(
        type="missing_value", field=field, text="the clause itself states no amount", status="filled_by",
        by=f"{words}, beside the clause",
    )  # fmt: skip
    return replace(hit, gaps=(*hit.gaps, gap))
