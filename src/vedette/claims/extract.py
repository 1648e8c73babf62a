"""From a document to its claims: who says what of whom, where it stands, and what is missing from it.

One pass of cue words picks the sentences; the grammar runs only there, so the time grows with the text and not
with its square. Nothing is judged here: paragraphs are written by the judge.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vedette.claims.acts import CAPTION
from vedette.claims.aliases import remember_states
from vedette.claims.anchors import anchors, passage_anchor
from vedette.claims.authors import MSMT
from vedette.claims.bearing import OF_THE_FIELD
from vedette.claims.build import build
from vedette.claims.carried import carried
from vedette.claims.claim import Claim
from vedette.claims.coverage import COVERED, covered
from vedette.claims.datelines import read_head
from vedette.claims.dates import Anchor, DateHit, find_dates, span_of
from vedette.claims.dating import TIMELESS, act_hits, shared_hits
from vedette.claims.denials import Denial, answered, begins, is_denial
from vedette.claims.events import dated_acts, named
from vedette.claims.footnotes import footnotes, told_in_note
from vedette.claims.goods import GoodsHit, goods_words
from vedette.claims.ground import Ground
from vedette.claims.leaning import FAR, NEAR, PANEL_WORD, Context, Readers, Setting, focused, in_passing
from vedette.claims.lent_days import lend, lend_of_another_matter, with_days_lent
from vedette.claims.letters import is_letter
from vedette.claims.matrix import with_the_matrix
from vedette.claims.naming import whole_names
from vedette.claims.neighbours import beside
from vedette.claims.outlets import PRESS_NAME
from vedette.claims.plain import Plain, plain
from vedette.claims.repairs import with_hypotheses
from vedette.claims.said import said_of
from vedette.claims.sentences import LONGEST, Block, Sentence, blocks, quotations, sentences
from vedette.claims.sequel import dated_by, still_near
from vedette.claims.settled import all_settled
from vedette.claims.shares import find_amounts
from vedette.claims.signs import Lexicon, SignHit, concerns, names_dprk, with_cues
from vedette.claims.spare import spare
from vedette.claims.speakers import Attribution, attribute
from vedette.claims.stance import NEVER_WITHHELD, withheld
from vedette.claims.stating import Stated, statements
from vedette.claims.supposed import rest_of_a_fee
from vedette.claims.telling import CARRIES, Told, goes_on, told_on
from vedette.claims.terms import named_last, terms
from vedette.claims.titles import is_title
from vedette.claims.tongues.read import claims_abroad
from vedette.claims.topic import going_on, headed, on_remote_work
from vedette.claims.trade import freight
from vedette.claims.whole import Whole, found_in, inside, promises
from vedette.claims.withdrawn import Withdrawal, takes_back, withdrawn
from vedette.conduct import Kind
from vedette.geo import countries
from vedette.geo.countries import Mention
from vedette.languages.passages import passages, within
from vedette.records import Document, not_prose
from vedette.regime.model import Regime
from vedette.regime.prices import price_bands

# "Some Paper (08.04.2023) - " or "SEOUL, April 20 (Wire) -- " before the first sentence is no part of it.
_DATELINE = re.compile(
    r"(?:[A-Z][\w.&' ]{1,40}\([^()\n]{0,30}\d{4}\)|[A-Z][A-Z .,'/-]{2,40}(?:, ?[A-Z][A-Za-z. ]{1,24}?){0,2}(?:,? (?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?(?:,? \d{4})?)?(?: \([A-Z][\w .]{1,40}\))?)\s*(?:-{1,2}|[–—])\s+(?=[\"'A-Z0-9])"
)
# "Joint guidance on North Korean agents" is what the text calls itself.
_TITLE = re.compile(
    r"(?i)(?:[\w.'-]+\s+){0,4}?(?:guidance|advisory|notice|circular|bulletin|alert|fact\s?sheet|report|statement|briefing|notes?|summary)\s+(?:by|of|on|to|for|of|about|regarding|concerning)\b"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]+")
_CLOSED = re.compile(r"[.!?;:…,][\"')\]\d]*$")
_LABEL = re.compile(r"[\W_]*(?:(?:[IVXLCivxlc]{1,6}|[A-Za-z]|\d{1,3}(?:\.\d{1,2})*)[.)]\s*)?")
"""What numbers a heading, which a point parts from its words: "IV.", "3.2.", "B)"."""
_RUN_IN = 2
"""So few words ("Joint ventures.") head a paragraph and state nothing."""
_LEXICONS: dict[str, Lexicon] = {}


def _lexicon(regime: Regime) -> Lexicon:
    """The words of the field and of this register; kept, since most runs have one register for many documents."""
    if regime.digest not in _LEXICONS:
        _LEXICONS.clear()
        _LEXICONS[regime.digest] = with_cues(regime.act_words)
    return _LEXICONS[regime.digest]


def extract(document: Document, regime: Regime) -> tuple[Claim, ...]:
    """All claims of ``document`` in order of span. Pure; raises nothing whatever the text is.

    Spans are code points of ``document.raw`` and ``document.raw[start:end] == quote`` holds for each.
    """
    reading = plain(document)
    foreign = passages(reading.text)
    mentions = countries.find(reading.text, the_north_is_dprk=True)
    told = concerns(reading.text, mentions)
    abroad = claims_abroad(reading, foreign, regime, about=told) if foreign else ()
    if not told:
        return abroad
    parts = blocks(reading.text)
    head = read_head(reading.text, parts, document.stated)
    readers = Readers(
        _lexicon(regime), goods_words(regime), head, anchors(reading.text, parts, head.end, head.published), parts,
        mentions, tuple(m.start for m in mentions), _listed(reading.text, parts), terms(regime),
        footnotes(reading.text), covered(reading.text),
    )  # fmt: skip
    context = _begun(reading, readers)
    found: list[Claim] = []
    denials: list[Denial] = []
    withdrawals: list[Withdrawal] = []
    data = frozenset(place for place, part in enumerate(parts) if not_prose(reading.text[part.start : part.end]))
    for sentence in sentences(reading.text, parts):
        if sentence.block in data or within(foreign, sentence.start, sentence.end):
            continue
        words = reading.text[sentence.start : min(sentence.end, sentence.start + LONGEST)]
        if takes_back(words):
            withdrawals.append((*reading.raw_span(sentence.start, sentence.end), " ".join(words.split())[:200]))
        elif is_denial(words):
            first = begins(words)
            span = reading.raw_span(sentence.start + first, sentence.end)
            denials.append((*span, " ".join(words[first:].split())[:200].lstrip(",; ")))
        found.extend(_claims(sentence, reading, readers, context))
    bands = price_bands(regime.name)
    tested = tuple(with_hypotheses(claim, bands, regime) for claim in _unique(found))
    standing = withdrawn(carried(tested, document.raw), tuple(withdrawals))
    return _unique([*answered(standing, tuple(denials)), *abroad])


def _begun(reading: Plain, readers: Readers) -> Context:
    """What is known of a text before its first sentence: its house, its matter, its names."""
    head, parts = readers.head, readers.parts
    context = Context()
    context.passing = not head.devoted and in_passing(reading.text, parts)
    context.focused = head.devoted or focused(reading.text, parts, readers.mentions)
    if context.focused:
        context.passing, context.reach = False, 0
    context.press = bool(head.publisher and not head.symbol and PRESS_NAME.search(head.publisher))
    context.letter = is_letter(reading.text, head.author or "")
    context.of_it = on_remote_work(reading.text, parts, readers.lexicon)
    context.memory.panel_known = bool(head.symbol) or "anel of Experts" in reading.text
    context.memory.names = whole_names(reading.text)
    context.memory.own = tuple(head.author.split("; ")) if head.author else ()
    context.memory.house = context.memory.own or ((head.publisher,) if head.publisher else ())
    if (head.author or "").lower() == "participating states" and MSMT in reading.text:
        context.memory.heads.update(report=(MSMT,), team=(MSMT,))
    return context


# "Red flags", "What to look for": each item of the list below is a sign that may come, and nothing that happened.
_FLAGS = re.compile(
    r"(?i)[\W\d]*(?:[\w'-]+\s+){0,3}?(?:red\s+flags?|warning\s+signs?|indicators?|tell-?tale\s+signs?|signs\s+to|what\s+to\s+(?:look|watch)|(?:due\s+diligence|checks?)\b)"
)
_ITEM = re.compile(r"\s*(?:[-*•–—·]|\(?[a-z0-9]{1,3}[.)])\s")


def _item_of(text: str, part: Block, context: Context) -> bool:
    """Whether a line is an item of the list under a heading of warning signs."""
    return bool(context.flags and _ITEM.match(text, part.start))


def _flagged(text: str, part: Block, kind: str, context: Context) -> str | None:
    """The heading of a list of warning signs, for an item of it that seems to state an act."""
    return context.flags if kind not in NEVER_WITHHELD and _item_of(text, part, context) else None


def _addresses(text: str) -> bool:
    """Whether a sentence is a list of web addresses: their words are no statement of the text they stand in."""
    if "http" not in text and "www." not in text:
        return False
    return 10 * sum(len(found) for found in _ADDRESS.findall(text)) >= 3 * len(text)


def _claims(sentence: Sentence, reading: Plain, readers: Readers, context: Context) -> Iterator[Claim]:
    part = readers.parts[sentence.block]
    dateline = _DATELINE.match(reading.text, sentence.start, sentence.end)
    start = dateline.end() if dateline else sentence.start
    end = min(sentence.end, start + LONGEST)
    text = reading.text[start:end]
    mentions = readers.states(start, end)
    _enter(part, text, sentence.block, readers, context)
    near = _near(text, start, sentence.block, mentions, readers, context)
    if _states_nothing(sentence, text, reading.text, readers, context):
        return
    quotes = tuple((a - start, b - start) for a, b in quotations(reading.text, start, end))
    attribution = _attributed(text, quotes, mentions, context)
    before, context.before = context.before, text
    if context.reach > (FAR if context.focused or PANEL_WORD.search(text) else NEAR) or len(text.split()) <= _RUN_IN:
        return
    hits, goods = found_in(readers.lexicon, text), readers.goods.find(text)
    told_of = bool(goods) or names_dprk(text) or _of_the_field(hits, mentions)
    amid = _amid(told_of, context)
    if not ((told_of or amid) and (near or context.focused)) and not promises(text, hits, mentions):
        lend_of_another_matter(text, _anchor(reading, start, sentence.block, readers, context), sentence.block, context)
        return
    amounts = find_amounts(text, tuple((hit.start, hit.end, hit.word) for hit in goods))
    whole = Whole(text, goods, mentions, hits, _regions(text), amounts, amid)
    spoken = _spoken_goods(freight(text, goods), part.section, context)
    stated = statements(whole, Setting(context, readers, before, sentence, spoken))
    anchor = _of_the_rule(_anchor(reading, start, sentence.block, readers, context), stated, context)
    dates = find_dates(text, anchor)
    if not stated:
        _remember((), text, dates, sentence.block, context)
        return
    context.block = sentence.block
    told = _told(text, dates, context) or told_in_note(text, readers.notes, anchor)
    replied, built = False, list[Claim]()
    for (first, last), kinds, core in stated:
        said = said_of(whole, (first, last), context, attribution, flag=_item_of(reading.text, part, context))
        for kind, gap in all_settled((_paid(kind, text, first) for kind in kinds), said).items():
            ground = Ground(
                reading=reading, start=start + first, end=start + last, sentence=(start, end), kind=kind,
                amounts=inside(amounts, first, last), dates=inside(dates, first, last),
                goods=inside(goods, first, last), mentions=inside(mentions, first, last), sentence_goods=goods,
                quotes=quotes, offset=first, attribution=attribution, anchor=anchor, head=readers.head,
                section_states=context.states, last_days=context.last_days, core=core, before=context.dated,
                withheld=withheld(text, first, last, kind) or _flagged(reading.text, part, kind, context), carried_goods=spoken, spare=spare(whole, stated, (first, last)),
                answer=replied and text[:first].endswith("that "), told=told, terms=readers.terms, near=beside(text, shared_hits(text, dates, kind), first, last),
            )  # fmt: skip
            built += [replace(claim, gaps=(*claim.gaps, gap)) if gap else claim for claim in build(ground)]
        replied = kinds == ("state_reply",)
    yield from (built := with_the_matrix(built))
    _remember(built, text, dates, sentence.block, context)


def _attributed(
    text: str, quotes: tuple[tuple[int, int], ...], mentions: tuple[Mention, ...], context: Context
) -> Attribution:
    """Who says what in the sentence; the States it names are kept for "that State" in the next."""
    found = attribute(text, quotes, context.memory)
    remember_states(mentions, context.memory)
    return found


def _states_nothing(sentence: Sentence, words: str, text: str, readers: Readers, context: Context) -> bool:
    """Whether the words are addresses, a heading that says nothing of its own, or a title."""
    part = readers.parts[sentence.block]
    heads = part.heading and _heads(part, words, readers, context)
    return _addresses(words) or heads or _only_names(sentence, part, words, text)


def _only_names(sentence: Sentence, part: Block, words: str, text: str) -> bool:
    """Whether a line, its number apart, is a title and no statement."""
    alone = sentence.end == part.end and _LABEL.fullmatch(text, part.start, sentence.start)
    return bool(alone) and is_title(words) and not (_CLOSED.search(words) or CAPTION.search(words))


def _paid(kind: Kind, text: str, start: int) -> Kind:
    """The kind of a clause; the remainder of a fee is a payment, whatever its words are."""
    return "payment" if kind == "wage_diversion" and rest_of_a_fee(text, start) else kind


_AROUND = 12
"""Of so many sentences, the one itself included, at least half have a word of the field where text is on the matter."""


def _regions(text: str) -> tuple[tuple[int, int], ...]:
    return tuple((first, last) for first, last, _ in countries.find_regions(text))


def _amid(told_of: bool, context: Context) -> bool:
    """Whether a sentence stands in a stretch on the matter; ``told_of``: it has a word of the field itself."""
    context.recent = (*context.recent, told_of)[-_AROUND:]
    return 2 * sum(context.recent) >= len(context.recent)


def _of_the_field(hits: tuple[SignHit, ...], mentions: tuple[Mention, ...]) -> bool:
    return any(m.code == "KP" for m in mentions) or any(not hit.signs.isdisjoint(OF_THE_FIELD) for hit in hits)


def _of_the_rule(anchor: Anchor, stated: tuple[Stated, ...], context: Context) -> Anchor:
    """What states a rule counts from the days of the rule before it."""
    if stated and context.rule_days and all(kind in TIMELESS for _, kinds, _ in stated for kind in kinds):
        return replace(anchor, told=context.rule_days[-1])
    return anchor


def _remember(built: Sequence[Claim], text: str, dates: tuple[DateHit, ...], block: int, context: Context) -> None:
    """The days that the next sentences may lean on; those of a rule only another rule leans on."""
    context.topic = going_on(tuple(claim.kind for claim in built), context.topic)
    if built:
        context.answered = built[-1].said_by[0] if built[-1].kind == "state_reply" and built[-1].said_by else ""
    context.events.update(dated_acts(built))
    if built:
        context.said.add(text.lstrip("- "))
    dated = dated_by(built, text, block)
    context.dated = (
        replace(dated, behind=context.dated and replace(context.dated, behind=None)) if dated else context.dated
    )
    context.named = next((days for hit in reversed(dates) if (days := span_of(hit))), context.named)
    if built and {claim.kind for claim in built} <= TIMELESS:
        context.rule_days = (*context.rule_days, *(hit.days for hit in dates if hit.days))[-1:]
    else:
        context.rule_days = ()
        lend(act_hits(text, dates, "background"), block, context)


def _anchor(reading: Plain, start: int, block: int, readers: Readers, context: Context) -> Anchor:
    """The day from which the phrases of time of a sentence count."""
    anchor = passage_anchor(reading.document, reading.offsets[start]) or readers.anchors.get(
        block, Anchor(readers.head.published, words=readers.head.words, latest=readers.head.latest)
    )
    anchor = replace(anchor, covered=readers.covered, resolution=named_last(reading.text, start))
    if readers.covered and anchor.day is None:
        anchor = replace(anchor, words=COVERED)
    anchor = with_days_lent(anchor, reading.text, start, block, context)
    if context.events:
        anchor = replace(anchor, events=named(context.events))
    return anchor


def _spoken_goods(named: tuple[GoodsHit, ...], section: int, context: Context) -> tuple[GoodsHit, ...]:
    """The goods that the section spoke of last, where the sentence names none; those it names are kept for later."""
    if named:
        context.goods, context.goods_section = named, section
        return ()
    return context.goods if context.goods_section == section else ()


def _near(text: str, start: int, block: int, mentions: tuple[Mention, ...], readers: Readers, context: Context) -> bool:
    """Whether the sentence names the DPRK; counts how far off it was last named."""
    # A Panel report, a joint statement or a letter is about the DPRK throughout; an article need not be.
    near = names_dprk(text) or readers.head.devoted or any(m.code == "KP" for m in mentions)
    if near or start >= readers.head.end:
        context.reach = 0 if near else context.reach + 1
    if near:
        context.block = block
    return near


def _heads(part: Block, text: str, readers: Readers, context: Context) -> bool:
    """Whether a heading says nothing of its own: it names nobody, repeats a sentence, or only lists what follows."""
    return (
        not names_dprk(text)
        or (part.start < readers.head.end and _is_dateline(text))
        or text.lstrip("- ") in context.said
        or part.start in readers.listed
        or "\n" in text
        or bool(_TITLE.match(text))
    )


def _told(text: str, dates: tuple[DateHit, ...], context: Context) -> Told | None:
    """When this sentence was said: its own words, or those of the statement with which it goes on."""
    own = told_on(text, dates)
    context.told_ago += 1
    if own:
        context.told, context.told_ago = replace(own, before=True), 0
        return own
    return context.told if context.told_ago <= CARRIES and goes_on(text) else None


def _enter(part: Block, words: str, block: int, readers: Readers, context: Context) -> None:
    context.dated = still_near(context.dated, block)
    if part.section != context.section:
        context.section = part.section
        context.states = ()
        context.last_days, context.rule_days, context.named = (), (), None
        context.told = None
        context.topic = ()
        context.events = {}
    if part.heading:
        context.states = tuple(m for m in countries.find(words, the_north_is_dprk=True) if m.code != "KP")
        signs = frozenset[str]().union(*(hit.signs for hit in found_in(readers.lexicon, words)))
        context.topic = headed(signs, readers.goods.find(words))
        context.flags = " ".join(words.split())[:60] if _FLAGS.match(words) else ""


def _is_dateline(text: str) -> bool:
    return not any(letter.islower() for letter in text)


def _listed(text: str, parts: tuple[Block, ...]) -> frozenset[int]:
    """Starts of headings that a table of contents only lists: the same words head a section further on."""
    last: dict[str, int] = {}
    for part in parts:
        if part.heading:
            last[text[part.start : part.end].lstrip("-* ").rstrip("* ")] = part.start
    return frozenset(
        part.start
        for part in parts
        if part.heading and last[text[part.start : part.end].lstrip("-* ").rstrip("* ")] != part.start
    )


def _unique(found: list[Claim]) -> tuple[Claim, ...]:
    """Sorted by span; of two claims with the same span and kind the first stays."""
    seen: dict[str, Claim] = {}
    for claim in found:
        seen.setdefault(claim.id, claim)
    return tuple(sorted(seen.values(), key=lambda claim: (claim.span, claim.kind)))
