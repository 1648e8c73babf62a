"""From a document to its claims: who says what of whom, where it stands, and what is missing from it.

One pass of cue words picks the sentences; the grammar runs only there, so the time grows with the text and not
with its square. Nothing is judged here: paragraphs are written by the judge.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from typing import TypeVar

from vedette.claims.acts import Clause, acts_in, with_derived
from vedette.claims.amounts import AmountHit
from vedette.claims.anchors import anchors, passage_anchor
from vedette.claims.build import Ground, build
from vedette.claims.calendar import Days, hull
from vedette.claims.carried import carried
from vedette.claims.claim import Claim
from vedette.claims.clauses import clauses, merged
from vedette.claims.cues import Cues
from vedette.claims.datelines import Head, read_head
from vedette.claims.dates import Anchor, DateHit, find_dates, span_of
from vedette.claims.denials import Denial, answered, is_denial
from vedette.claims.frames import NO_REPLY
from vedette.claims.goods import GoodsHit, GoodsWords
from vedette.claims.plain import Plain, plain
from vedette.claims.repairs import with_hypotheses
from vedette.claims.sentences import Block, Sentence, blocks, quotations, sentences
from vedette.claims.shares import find_amounts
from vedette.claims.signs import DPRK_NAME, about_dprk, names_dprk, signs
from vedette.claims.speakers import Memory, attribute
from vedette.claims.stance import withheld
from vedette.claims.subjects import other_nationals, persons
from vedette.claims.terms import Term, terms
from vedette.claims.timing import CARRIES, Told, act_hits, goes_on, told_on
from vedette.claims.tongues.read import claims_abroad
from vedette.conduct import Kind
from vedette.geo import countries
from vedette.geo.countries import Mention
from vedette.languages.passages import passages, within
from vedette.records import Document, not_prose
from vedette.regime.model import Regime
from vedette.regime.prices import price_bands

_HitT = TypeVar("_HitT", AmountHit, DateHit, GoodsHit, Mention)

# "Some Paper (08.04.2023) - " or "SEOUL, April 20 (Wire) -- " before the first sentence is no part of it.
_DATELINE = re.compile(
    r"(?:[A-Z][\w.&' ]{1,40}\([^()\n]{0,30}\d{4}\)|[A-Z][A-Z .,'/]{2,40}(?:,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: \([A-Z][\w .]{1,24}\))?)\s*(?:-{1,2}|[–—])\s+(?=[\"'A-Z0-9])"
)
_PANEL_WORD = re.compile(r"\b(?:[Pp]anel|Committee)\b")
_DIGIT = re.compile(r"\d")
LONGEST = 6000
"""A longer sentence is no sentence but a table or a dump: only its first code points are read."""


NEAR = 3
"""So many sentences after the DPRK was named, "they" and "the workers" are still about it."""
_SHORT_TEXT = 250
"""A text shorter than this (code points) is an item about whatever it names."""
FAR = 12
"""The same for sentences that name the Panel, whose mandate is the DPRK alone."""


@dataclass(slots=True)
class _Context:
    """What earlier sentences leave behind. ``reach`` counts sentences since the DPRK was last named.

    ``passing``: the document names the DPRK once, and not in its title; what follows is not about it unasked.
    """

    memory: Memory = field(default_factory=Memory)
    before: str = ""
    reach: int = NEAR
    section: int = -1
    passing: bool = False
    states: tuple[Mention, ...] = ()
    last_days: tuple[Days, ...] = ()
    told: Told | None = None
    told_ago: int = 0
    said: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Readers:
    cues: Cues
    goods: GoodsWords
    head: Head
    anchors: dict[int, Anchor]
    parts: tuple[Block, ...]
    terms: tuple[Term, ...]


def extract(document: Document, regime: Regime) -> tuple[Claim, ...]:
    """All claims of ``document`` in order of span. Pure; raises nothing whatever the text is.

    Spans are code points of ``document.raw`` and ``document.raw[start:end] == quote`` holds for each.
    """
    reading = plain(document)
    foreign = passages(reading.text)
    told = about_dprk(reading.text) or any(m.code == "KP" for m in countries.find(reading.text))
    abroad = claims_abroad(reading, foreign, regime, about=told) if foreign else ()
    if not told:
        return abroad
    parts = blocks(reading.text)
    head = read_head(reading.text, parts, document.stated)
    readers = _Readers(
        Cues(regime),
        GoodsWords(regime),
        head,
        anchors(reading.text, parts, head.end, head.published),
        parts,
        terms(regime),
    )
    context = _Context()
    context.passing = head.author is None and _in_passing(reading.text, parts)
    context.memory.panel_known = bool(head.symbol) or "anel of Experts" in reading.text
    context.memory.own = tuple(head.author.split("; ")) if head.author else ()
    found: list[Claim] = []
    denials: list[Denial] = []
    data = frozenset(place for place, part in enumerate(parts) if not_prose(reading.text[part.start : part.end]))
    for sentence in sentences(reading.text, parts):
        if sentence.block in data or within(foreign, sentence.start, sentence.end):
            continue
        words = reading.text[sentence.start : min(sentence.end, sentence.start + LONGEST)]
        if is_denial(words):
            denials.append((*reading.raw_span(sentence.start, sentence.end), " ".join(words.split())[:200]))
        found.extend(_claims(sentence, reading, readers, context))
    bands = price_bands(regime.name)
    tested = tuple(with_hypotheses(claim, bands, regime) for claim in _unique(found))
    return _unique([*answered(carried(tested, document.raw), tuple(denials)), *abroad])


def _claims(sentence: Sentence, reading: Plain, readers: _Readers, context: _Context) -> Iterator[Claim]:
    part = readers.parts[sentence.block]
    dateline = _DATELINE.match(reading.text, sentence.start, sentence.end)
    start = dateline.end() if dateline else sentence.start
    end = min(sentence.end, start + LONGEST)
    text = reading.text[start:end]
    _enter(part, text, context)
    named = names_dprk(text)
    # A Panel report, a joint statement or a letter is about the DPRK throughout; an article need not be.
    near = named or readers.head.author is not None or any(m.code == "KP" for m in countries.find(text))
    if near or start >= readers.head.end:
        context.reach = 0 if near else context.reach + 1
    if part.heading and (
        not named or part.start < readers.head.end and _is_dateline(text) or text.lstrip("- ") in context.said
    ):
        return
    quotes = tuple((a - start, b - start) for a, b in quotations(reading.text, start, end))
    attribution = attribute(text, quotes, context.memory)
    before, context.before = context.before, text
    near_enough = context.reach <= NEAR or (context.reach <= FAR and _PANEL_WORD.search(text))
    if not near_enough or not (readers.cues.any.search(text) or _DIGIT.search(text)):
        return
    anchor = passage_anchor(reading.document, reading.offsets[start]) or readers.anchors.get(
        sentence.block, Anchor(readers.head.published, words=readers.head.words)
    )
    if context.last_days:
        anchor = replace(anchor, told=context.last_days[-1], both=hull(context.last_days))
    whole = _Whole(
        text, readers.goods.find(text), countries.find(text, the_north_is_dprk=True), find_dates(text, anchor), quotes
    )
    amounts = find_amounts(text, tuple((hit.start, hit.end, hit.word) for hit in whole.goods))
    told = _told(text, whole.dates, context)
    stated = _stated(whole, amounts, readers.cues, context, before)
    for (first, last), kinds in stated:
        for kind in kinds:
            ground = Ground(
                reading=reading, start=start + first, end=start + last, sentence=(start, end), kind=kind,
                amounts=_within(amounts, first, last), dates=_within(whole.dates, first, last),
                goods=_within(whole.goods, first, last), mentions=_within(whole.mentions, first, last),
                sentence_goods=whole.goods, quotes=quotes, offset=first, attribution=attribution,
                anchor=anchor, head=readers.head, section_states=context.states, last_days=context.last_days,
                withheld=withheld(text, first, last, kind), told=told, terms=readers.terms,
                near=_beside(act_hits(text, whole.dates, kind), first, last),
            )  # fmt: skip
            yield from build(ground)
    if stated:
        context.said.add(text.lstrip("- "))
    context.last_days = (*context.last_days, *(days for hit in whole.dates if (days := span_of(hit))))[-2:]


@dataclass(frozen=True, slots=True)
class _Whole:
    text: str
    goods: tuple[GoodsHit, ...]
    mentions: tuple[Mention, ...]
    dates: tuple[DateHit, ...]
    quotes: tuple[tuple[int, int], ...]


def _beside(hits: tuple[DateHit, ...], first: int, last: int) -> DateHit | None:
    """The phrase of time nearest before a clause, else after it, in the same sentence."""
    before = [hit for hit in hits if hit.end <= first]
    after = [hit for hit in hits if hit.start >= last]
    return before[-1] if before else after[0] if after else None


def _told(text: str, dates: tuple[DateHit, ...], context: _Context) -> Told | None:
    """When this sentence was said: its own words, or those of the statement with which it goes on."""
    own = told_on(text, dates)
    context.told_ago += 1
    if own:
        context.told, context.told_ago = replace(own, before=True), 0
        return own
    return context.told if context.told_ago <= CARRIES and goes_on(text) else None


def _enter(part: Block, text: str, context: _Context) -> None:
    if part.section != context.section:
        context.section = part.section
        context.states = ()
        context.last_days = ()
        context.told = None
    if part.heading:
        context.states = tuple(m for m in countries.find(text) if m.code != "KP")


def _is_dateline(text: str) -> bool:
    return not any(letter.islower() for letter in text)


@lru_cache(maxsize=8)
def _own_signs(text: str) -> frozenset[str]:
    foreign = any(m.code != "KP" for m in countries.find(text))
    return with_derived(signs(text), text, foreign=foreign, goods=False)


def _stated(
    whole: _Whole, amounts: tuple[AmountHit, ...], cues: Cues, context: _Context, before: str
) -> tuple[tuple[tuple[int, int], tuple[Kind, ...]], ...]:
    """Clauses that state an act, with their kinds; offsets in the sentence."""
    sentence = _signs_of(whole, 0, len(whole.text), amounts)
    around = sentence
    if _leans(whole, sentence, context):
        around |= _own_signs(before) | {"dprk"}
    if "dprk" not in around:
        return ()
    parts = clauses(whole.text)
    states = tuple(bool(_kinds(whole, part, amounts, cues, around)) for part in parts)
    if sum(states) <= 1:
        whole_span = (0, len(whole.text))
        kinds = _kinds(whole, whole_span, amounts, cues, around)
        return ((whole_span, kinds),) if kinds else ()
    joined = merged(parts, states)
    found = ((part, _kinds(whole, part, amounts, cues, around)) for part in joined)
    return tuple((part, kinds) for part, kinds in found if kinds)


def _signs_of(whole: _Whole, start: int, end: int, amounts: tuple[AmountHit, ...]) -> frozenset[str]:
    text = whole.text[start:end]
    mentions = _within(whole.mentions, start, end)
    goods = _within(whole.goods, start, end)
    own = with_derived(signs(text), text, foreign=any(m.code != "KP" for m in mentions), goods=bool(goods))
    if any(m.code == "KP" for m in mentions):
        own |= {"dprk"}
    if countries.find_regions(text):
        own |= {"region"}
    if persons(text):
        own |= {"person"}
    if any(a.people and start <= a.start < end for a in amounts):
        own |= {"counted"}
    return own


def _kinds(
    whole: _Whole, part: tuple[int, int], amounts: tuple[AmountHit, ...], cues: Cues,
    leaning: frozenset[str],
) -> tuple[Kind, ...]:  # fmt: skip
    start, end = part
    own = _signs_of(whole, start, end, amounts)
    around = own | leaning
    goods = tuple(
        replace(hit, start=hit.start - start, end=hit.end - start) for hit in _within(whole.goods, start, end)
    )
    return acts_in(Clause(whole.text[start:end], own, around, goods), cues)


def _leans(whole: _Whole, sentence: frozenset[str], context: _Context) -> bool:
    """Whether a sentence that does not name the DPRK goes on about it: by a pronoun, a name, the Panel, its silence."""
    if context.reach > (FAR if "panel" in sentence else NEAR) or other_nationals(whole.text, whole.mentions):
        return False
    if context.passing and "panel" not in sentence and not NO_REPLY.search(whole.text):
        return "anaphor" in sentence and context.reach <= 1
    told = bool(sentence & {"anaphor", "panel"}) or "foreign" not in sentence
    return told or bool(NO_REPLY.search(whole.text)) or bool(persons(whole.text))


def _in_passing(text: str, parts: tuple[Block, ...]) -> bool:
    """Whether the document names the DPRK in one sentence only, in a text of several, and in no heading."""
    if len(text) < _SHORT_TEXT or any(part.heading and names_dprk(text[part.start : part.end]) for part in parts[:6]):
        return False
    return sum(1 for _ in islice(DPRK_NAME.finditer(text), 2)) < 2


def _within(hits: tuple[_HitT, ...], start: int, end: int) -> tuple[_HitT, ...]:
    return tuple(hit for hit in hits if start <= hit.start and hit.end <= end)


def _unique(found: list[Claim]) -> tuple[Claim, ...]:
    """Sorted by span; of two claims with the same span and kind the first stays."""
    seen: dict[str, Claim] = {}
    for claim in found:
        seen.setdefault(claim.id, claim)
    return tuple(sorted(seen.values(), key=lambda claim: (claim.span, claim.kind)))
