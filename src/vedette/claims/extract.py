"""From a document to its claims: who says what of whom, where it stands, and what is missing from it.

One pass of cue words picks the sentences; the grammar runs only there, so the time grows with the text and not
with its square. Nothing is judged here: paragraphs are written by the judge.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from functools import lru_cache
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from typing import TypeVar

from vedette.claims.acts import Clause, acts_in, of_goods
from vedette.claims.amounts import AmountHit, find_amounts
from vedette.claims.anchors import anchors
from vedette.claims.build import Ground, build
from vedette.claims.carried import carried
from vedette.claims.claim import Claim
from vedette.claims.clauses import clauses, merged
from vedette.claims.datelines import Head, read_head
from vedette.claims.dates import Anchor, DateHit, find_dates
from vedette.claims.denials import Denial, answered, is_denial
from vedette.claims.frames import DENIAL, NO_COMMENT, NO_REPLY, STATE_REPLY
from vedette.claims.goods import GoodsHit, GoodsWords
from vedette.claims.plain import Plain, plain
from vedette.claims.sentences import Block, Sentence, blocks, quotations, sentences
from vedette.claims.signs import DPRK_NAME, Lexicon, SignHit, about_dprk, names_dprk, with_cues, within
from vedette.claims.speakers import Memory, attribute
from vedette.claims.stance import withheld
from vedette.claims.places import TRADING
from vedette.claims.subjects import other_nationals, persons
from vedette.claims.trade import direction, freight, is_arms, trade_in
from vedette.conduct import Kind
from vedette.geo import countries
from vedette.geo.countries import Mention
from vedette.records import Document, not_prose
from vedette.regime.model import Regime

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
    ``block`` is the paragraph in which the DPRK, or what was said of it, last stood. ``focused``: the document is
    about the DPRK from end to end, so that a sentence that names nobody else goes on about it.
    """

    memory: Memory = field(default_factory=Memory)
    before: str = ""
    reach: int = NEAR
    section: int = -1
    passing: bool = False
    focused: bool = False
    block: int = -1
    states: tuple[Mention, ...] = ()
    last_days: tuple[date, ...] = ()
    goods: tuple[GoodsHit, ...] = ()
    goods_section: int = -1
    said: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Readers:
    lexicon: Lexicon
    goods: GoodsWords
    head: Head
    anchors: dict[int, Anchor]
    parts: tuple[Block, ...]
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    listed: frozenset[int]

    def states(self, start: int, end: int) -> tuple[Mention, ...]:
        """The States named in ``[start, end)``, with offsets in it."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        found = self.mentions[first:last]
        return tuple(Mention(m.start - start, m.end - start, m.code, m.how) for m in found if m.end <= end)


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
    mentions = countries.find(reading.text, the_north_is_dprk=True)
    if not about_dprk(reading.text) and not any(m.code == "KP" and m.how != "name" for m in mentions):
        return ()
    parts = blocks(reading.text)
    head = read_head(reading.text, parts)
    readers = _Readers(
        _lexicon(regime), GoodsWords(regime), head, anchors(reading.text, parts, head.end, head.published), parts,
        mentions, tuple(m.start for m in mentions), _listed(reading.text, parts),
    )  # fmt: skip
    context = _Context()
    context.passing = head.author is None and _in_passing(reading.text, parts)
    context.focused = head.author is not None or _focused(reading.text, parts)
    if context.focused:
        context.passing, context.reach = False, 0
    context.memory.panel_known = bool(head.symbol) or "anel of Experts" in reading.text
    context.memory.own = tuple(head.author.split("; ")) if head.author else ()
    found: list[Claim] = []
    denials: list[Denial] = []
    data = frozenset(place for place, part in enumerate(parts) if not_prose(reading.text[part.start : part.end]))
    for sentence in sentences(reading.text, parts):
        if sentence.block in data:
            continue
        words = reading.text[sentence.start : min(sentence.end, sentence.start + LONGEST)]
        if is_denial(words):
            denials.append((*reading.raw_span(sentence.start, sentence.end), " ".join(words.split())[:200]))
        found.extend(_claims(sentence, reading, readers, context))
    return answered(carried(_unique(found), document.raw), tuple(denials))


def _claims(sentence: Sentence, reading: Plain, readers: _Readers, context: _Context) -> Iterator[Claim]:
    part = readers.parts[sentence.block]
    dateline = _DATELINE.match(reading.text, sentence.start, sentence.end)
    start = dateline.end() if dateline else sentence.start
    end = min(sentence.end, start + LONGEST)
    text = reading.text[start:end]
    mentions = readers.states(start, end)
    _enter(part, mentions, context)
    named = names_dprk(text)
    # A Panel report, a joint statement or a letter is about the DPRK throughout; an article need not be.
    near = named or readers.head.author is not None or any(m.code == "KP" for m in mentions)
    if near or start >= readers.head.end:
        context.reach = 0 if near else context.reach + 1
    if near:
        context.block = sentence.block
    if part.heading and (
        not named
        or part.start < readers.head.end and _is_dateline(text)
        or text.lstrip("- ") in context.said
        or part.start in readers.listed
    ):
        return
    quotes = tuple((a - start, b - start) for a, b in quotations(reading.text, start, end))
    attribution = attribute(text, quotes, context.memory)
    before, context.before = context.before, text
    if context.reach > (FAR if context.focused or _PANEL_WORD.search(text) else NEAR):
        return
    if (part.heading and "\n" in text) or len(text.split()) <= _RUN_IN:
        return
    hits = _found(readers.lexicon, text)
    if not near and not _promises(text, hits, mentions):
        return
    anchor = readers.anchors.get(part.section, Anchor(readers.head.published))
    goods = readers.goods.find(text)
    amounts = find_amounts(text, tuple((hit.start, hit.end, hit.word) for hit in goods))
    regions = tuple((first, last) for first, last, _ in countries.find_regions(text))
    whole = _Whole(text, goods, mentions, hits, regions, amounts)
    named_goods = freight(text, goods)
    spoken = context.goods if not named_goods and context.goods_section == part.section else ()
    if named_goods:
        context.goods, context.goods_section = named_goods, part.section
    stated = _stated(whole, _Setting(context, readers, before, sentence.block, spoken))
    if not stated:
        return
    context.block = sentence.block
    dates = find_dates(text, anchor)
    for (first, last), kinds in stated:
        for kind in kinds:
            ground = Ground(
                reading=reading, start=start + first, end=start + last, sentence=(start, end), kind=kind,
                amounts=_within(amounts, first, last), dates=_within(dates, first, last),
                goods=_within(goods, first, last), mentions=_within(mentions, first, last),
                sentence_goods=goods, quotes=quotes, offset=first, attribution=attribution,
                anchor=anchor, head=readers.head, section_states=context.states, last_days=context.last_days,
                withheld=withheld(text, first, last, kind), carried_goods=spoken,
            )  # fmt: skip
            yield from build(ground)
    context.said.add(text.lstrip("- "))
    context.last_days = tuple(hit.days.first for hit in dates if hit.days)[-2:] or context.last_days


@lru_cache(maxsize=8)
def _found(lexicon: Lexicon, text: str) -> tuple[SignHit, ...]:
    return lexicon.find(text)


_WEAK = frozenset(
    {
        "anaphor", "the_one", "definite", "plainly_it", "person_word", "carries_on", "state", "agency", "firm", "stays",
        "gives", "percent", "identity", "regime", "abroad", "entity", "possible", "reported", "estimated", "accused",
        "container", "diverts", "pays", "arms_move", "leaves", "wmd_act", "silent", "loads", "anomaly", "request",
        "official", "buys_ship", "repairs", "route", "calls", "document", "caps_use", "enforces", "forces", "remark",
        "sends", "listed", "contained", "funds", "money", "false", "travels",
    }
)  # fmt: skip
"""Signs that prove nothing alone: a sentence that has no others, no goods and no number of people says no act."""


def _promises(text: str, hits: tuple[SignHit, ...], mentions: tuple[Mention, ...]) -> bool:
    """Whether a sentence that does not name the DPRK has a word for which the grammar is worth running."""
    if not hits:
        return False
    if any(not hit.signs <= _WEAK for hit in hits) or names_dprk(text):
        return True
    return bool((NO_REPLY.search(text) and not NO_COMMENT.search(text)) or DENIAL.search(text) or _says(text, mentions))


@dataclass(frozen=True, slots=True)
class _Whole:
    """A sentence with everything found in it once; clauses take their slice."""

    text: str
    goods: tuple[GoodsHit, ...]
    mentions: tuple[Mention, ...]
    hits: tuple[SignHit, ...]
    regions: tuple[tuple[int, int], ...]
    amounts: tuple[AmountHit, ...]


@dataclass(frozen=True, slots=True)
class _Setting:
    context: _Context
    readers: _Readers
    before: str
    block: int
    goods: tuple[GoodsHit, ...] = ()


def _enter(part: Block, mentions: tuple[Mention, ...], context: _Context) -> None:
    if part.section != context.section:
        context.section = part.section
        context.states = ()
        context.last_days = ()
    if part.heading:
        context.states = tuple(m for m in mentions if m.code != "KP")


def _is_dateline(text: str) -> bool:
    return not any(letter.islower() for letter in text)


def _stated(whole: _Whole, setting: _Setting) -> tuple[tuple[tuple[int, int], tuple[Kind, ...]], ...]:
    """Clauses that state an act, with their kinds; offsets in the sentence."""
    sentence = _signs_of(whole, 0, len(whole.text))
    around = sentence
    if "dprk" not in sentence and _leans(whole, sentence, setting):
        around |= _signs_before(setting) | {"dprk"}
    elif sentence & {"anaphor", "the_one"} and setting.context.reach <= NEAR:
        around |= _signs_before(setting) & _CARRIED
    if "dprk" not in around:
        return ()
    parts = clauses(whole.text)
    stated = tuple(_kinds(whole, part, around) or _of_goods_before(whole, part, setting) for part in parts)
    stated = _calls_on(whole.text, parts, stated)
    if sum(map(bool, stated)) <= 1:
        reply = _reply_and_act(whole, parts, stated, around)
        if reply:
            return reply
        whole_span = (0, len(whole.text))
        kinds = _kinds(whole, whole_span, around) or _of_goods_before(whole, whole_span, setting)
        kinds = kinds or (("state_reply",) if "dprk" not in sentence and _says(whole.text, whole.mentions) else ())
        return ((whole_span, kinds),) if kinds else ()
    joined = merged(parts, tuple(map(bool, stated)))
    known = dict(zip(parts, stated, strict=True))
    found = ((part, known[part] if part in known else _kinds(whole, part, around)) for part in joined)
    return tuple((part, kinds) for part, kinds in found if kinds)


def _calls_on(
    text: str, parts: tuple[tuple[int, int], ...], stated: tuple[tuple[Kind, ...], ...]
) -> tuple[tuple[Kind, ...], ...]:
    """ "We call upon States to inspect ... and to refuse ...": each infinitive is a call of its own."""
    found = list(stated)
    for place in range(1, len(parts)):
        if not found[place] and found[place - 1] == ("call_to_act",) and text.startswith("to ", parts[place][0]):
            found[place] = ("call_to_act",)
    return tuple(found)


def _reply_and_act(
    whole: _Whole, parts: tuple[tuple[int, int], ...], stated: tuple[tuple[Kind, ...], ...], around: frozenset[str]
) -> tuple[tuple[tuple[int, int], tuple[Kind, ...]], ...]:
    """ "Angola stated that 296 doctors had left": the answer, and the counted act that it tells of."""
    told = next((place for place, kinds in enumerate(stated) if kinds), 0)
    if not told or stated[told] == ("state_reply",) or not _THAT.search(whole.text[: parts[told][0]]):
        return ()
    counted = _within(whole.amounts, *parts[told])
    if not counted or _kinds(whole, (0, len(whole.text)), around) != ("state_reply",):
        return ()
    rest = (parts[told][0], parts[-1][1])
    return (((0, parts[told - 1][1]), ("state_reply",)), (rest, stated[told]))


_SAYS = re.compile(r"\b(?:says?|said|states|stated|observed|observes|maintains|claims|claimed|insists)\b")


def _says(text: str, mentions: tuple[Mention, ...]) -> bool:
    """Whether a State opens the sentence and speaks ("Moscow says the visits were ceremonial")."""
    first = next((m for m in mentions if m.code != "KP"), None)
    if first is None or first.start > _LEAD_IN:
        return False
    said = _SAYS.search(text, first.end)
    return bool(said and said.start() - first.end <= _LEAD_IN)


_THAT = re.compile(r"\bthat\s+$")
_CARRIED = frozenset({"worker", "people", "it", "player", "crew", "vessel", "panel", "official", "repat", "coins", "cyber"})


def _signs_of(whole: _Whole, start: int, end: int) -> frozenset[str]:
    text = whole.text[start:end]
    mentions = _within(whole.mentions, start, end)
    extra: set[str] = set()
    if names_dprk(text):
        extra.add("dprk")
    for mention in mentions:
        if mention.code != "KP":
            extra.add("foreign")
        else:
            extra |= {"dprk", "kp_place"} if mention.how in ("city", "capital") else {"dprk"}
    if any(start <= first and last <= end for first, last in whole.regions):
        extra.add("region")
    if persons(text):
        extra.add("person")
    amounts = _within(whole.amounts, start, end)
    if amounts:
        extra.add("number")
    if any(amount.people for amount in amounts):
        extra.add("counted")
    own = within(whole.hits, start, end) | extra | of_goods(text, _shifted_goods(whole, start, end))
    return own | {"dprk"} if "dprk_org" in own else own


def _shifted_goods(whole: _Whole, start: int, end: int) -> tuple[GoodsHit, ...]:
    hits = _within(whole.goods, start, end)
    return hits if not start else tuple(replace(h, start=h.start - start, end=h.end - start) for h in hits)


def _kinds(whole: _Whole, part: tuple[int, int], leaning: frozenset[str]) -> tuple[Kind, ...]:
    start, end = part
    own = _signs_of(whole, start, end)
    if "goods" not in own and _MEANS.match(whole.text, start, end):
        # "imports oil by ship-to-ship transfer and through direct deliveries": the goods are those named before.
        if "trades" in own and whole.goods:
            return tuple(kind for kind in trade_in(whole.text, own | {"dprk"}, whole.goods) if kind in TRADING)
    return acts_in(Clause(whole.text[start:end], own, own | leaning, _shifted_goods(whole, start, end)))


_TRADED = re.compile(
    r"(?i)\b(?:exports?|imports?|shipments?|deliver(?:y|ies|ed)|suppl(?:y|ies|ied)|shipped|exported|imported|(?:the|this|that|illicit)\s+trade|traded|sales)\b|\bpicked\s+up\s+again|\bput\s+the\s+figure|\bit\s+had\s+(?:\w+\s+)?(?:ceased|resumed|stopped)\b"
)
_BULK = frozenset({"tons", "tonnes", "barrels", "kg", "litres", "m3"})


def _of_goods_before(whole: _Whole, part: tuple[int, int], setting: _Setting) -> tuple[Kind, ...]:
    """ "Exports went on in March": trade in the goods that the section spoke of last, which the claim says openly."""
    text = whole.text[part[0] : part[1]]
    if not setting.goods or not setting.context.focused or is_arms(setting.goods):
        return ()
    bulk = any(a.quantity and a.quantity.unit in _BULK for a in _within(whole.amounts, *part))
    if not (_TRADED.search(text) or bulk) or any(m.code != "KP" and m.how == "demonym" for m in whole.mentions):
        return ()
    return (direction(text),)


_MEANS = re.compile(r"(?:through|by|via)\s")


def _leans(whole: _Whole, sentence: frozenset[str], setting: _Setting) -> bool:
    """Whether a sentence that does not name the DPRK goes on about it: by a pronoun, a name, the Panel, its silence."""
    context = setting.context
    far = FAR if "panel" in sentence or context.focused else NEAR
    if context.reach > far or other_nationals(whole.text, whole.mentions) or _ELSEWHERE.search(whole.text):
        return False
    reply = bool(NO_REPLY.search(whole.text))
    if context.passing and "panel" not in sentence and not reply:
        return "anaphor" in sentence and context.reach <= 1
    if sentence & {"panel", "definite"} or persons(whole.text) or setting.readers.head.author is not None:
        return True
    before = _signs_before(setting)
    points = "anaphor" in sentence and ("person_word" not in sentence or bool(before & _PERSONS))
    points = points or ("the_one" in sentence and not _TOPIC.isdisjoint(before & sentence))
    if "foreign" in sentence and _opens_abroad(whole) and not (reply or "enforces" in sentence):
        answers = STATE_REPLY.search(whole.text) or DENIAL.search(whole.text) or _says(whole.text, whole.mentions)
        return bool(answers) or (points and not _own_subject(whole))
    if "foreign" in sentence:
        if context.focused and (STATE_REPLY.search(whole.text) or DENIAL.search(whole.text) or not _opens_abroad(whole)):
            return True
        return "panel" in before or (points and not _own_subject(whole))
    return points or context.focused or context.block == setting.block


# What is said to be unrelated, and the price of a commodity, are asides.
_ELSEWHERE = re.compile(
    r"(?i)\b(?:unrelated|nothing\s+to\s+do\s+with|unconnected|no\s+(?:link|connection)\s+(?:to|with)|outside\s+th(?:is|e)\s+(?:advisory|report|scope))\b"
    r"|\b(?:averaged|traded\s+at|closed\s+at|rose|fell|lost|gained|climbed|dropped|slipped)\s+(?:\w+\s+){0,3}?(?:[$€£]?\d[\d.,]*\s*(?:per\s?cent|percent|%|dollars|euros|a\s+(?:ton|tonne|barrel))|[$€£]\d)"
)
_LEAD_IN = 30
"""A State named within so many code points of the start is what the sentence is about."""


def _opens_abroad(whole: _Whole) -> bool:
    """Whether the sentence is about another State from its first words on ("Angola's public hospitals have ...")."""
    return any(
        m.code != "KP" and m.start <= _LEAD_IN and not _PLACED.search(whole.text[: m.start]) for m in whole.mentions
    )


_PLACED = re.compile(r"(?i)\b(?:in|at|near|off|to|for|by|outside|around|with|between|on)\s+(?:the\s+)?$")


_MANY = 3
_RUN_IN = 2
"""So few words ("Joint ventures.") head a paragraph and state nothing."""


def _focused(text: str, parts: tuple[Block, ...]) -> bool:
    """Whether the DPRK is named in the title, or throughout, or a Panel that has no other matter speaks."""
    if any(part.heading and names_dprk(text[part.start : part.end]) for part in parts[:6]):
        return True
    named = sum(1 for _ in islice(DPRK_NAME.finditer(text), 1 + len(text) // 1500 + _MANY))
    panel = sum(1 for _ in islice(_PANEL_WORD.finditer(text), 2))
    return named >= _MANY + len(text) // 1500 or (named > 0 and panel > 1)


def _signs_before(setting: _Setting) -> frozenset[str]:
    before = setting.before
    found = within(_found(setting.readers.lexicon, before), 0, len(before))
    return found | {"person"} if persons(before) else found


_PERSONS = frozenset({"worker", "people", "official", "person", "player", "crew"})
_TOPIC = frozenset(
    {
        "vessel", "worker", "it", "player", "crew", "finance", "crypto", "cyber", "trades", "official", "contract",
        "earnings", "venture", "panel", "arms", "forces",
    }
)  # fmt: skip


_PRONOUN = re.compile(
    r"(?i)\b(?:its?|their|they|them|his|her|he|she|who|which|whose|such|this|these|those|both|the\s+\w+)\b"
)


def _own_subject(whole: _Whole) -> bool:
    """Whether a State opens the sentence, so that "its" and "their" point to it ("Iranian tankers ... their")."""
    foreign = next((m for m in whole.mentions if m.code != "KP"), None)
    pronoun = _PRONOUN.search(whole.text)
    return bool(foreign and pronoun and foreign.start < pronoun.start())


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
