"""Whether a sentence that does not name the DPRK goes on about it: by a pronoun, a name, the Panel, its silence."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import islice

from vedette.claims.accounts import SILENCE
from vedette.claims.calendar import Days
from vedette.claims.datelines import Head
from vedette.claims.dates import Anchor
from vedette.claims.frames import DENIAL, NO_REPLY, STATE_REPLY
from vedette.claims.goods import GoodsHit, GoodsWords
from vedette.claims.guarded import guarded
from vedette.claims.sentences import Block, Sentence, opens
from vedette.claims.sequel import Before
from vedette.claims.signs import DPRK_NAME, Lexicon, names_dprk, within
from vedette.claims.speakers import Memory
from vedette.claims.subjects import other_nationals, persons
from vedette.claims.telling import Told
from vedette.claims.terms import Term
from vedette.claims.whole import LEAD_IN, Whole, found_in, says
from vedette.conduct import Kind
from vedette.geo.countries import Mention

NEAR = 3
"""So many sentences after the DPRK was named, "they" and "the workers" are still about it."""
_SHORT_TEXT = 250
"""A text shorter than this (code points) is an item about whatever it names."""
FAR = 24
"""The same for sentences that name the Panel, whose mandate is the DPRK alone."""
PANEL_WORD = guarded(r"\b(?:[Pp]anel|Committee)\b")


@dataclass(slots=True)
class Context:
    """What earlier sentences leave behind. ``reach`` counts sentences since the DPRK was last named.

    ``passing``: the document names the DPRK once, and not in its title; what follows is not about it unasked.
    ``recent``: which of the last sentences had a word of the field. ``block`` is the paragraph in which the DPRK, or
    what was said of it, last stood. ``focused``: the document is about the DPRK from end to end, so that a sentence
    that names nobody else goes on about it. ``flags`` is the heading of a list of warning signs in its section.
    ``topic`` are the acts told last there, the last one first; ``answered`` is who gave the answer told last.
    ``press``: a paper prints the text; ``letter``: a State answers in it; ``of_it``: its title is about remote workers.
    """

    memory: Memory = field(default_factory=Memory)
    before: str = ""
    reach: int = NEAR
    section: int = -1
    passing: bool = False
    focused: bool = False
    block: int = -1
    states: tuple[Mention, ...] = ()
    last_days: tuple[Days, ...] = ()
    days_block: int = -1
    named: Days | None = None
    recent: tuple[bool, ...] = ()
    rule_days: tuple[Days, ...] = ()
    dated: Before | None = None
    told: Told | None = None
    told_ago: int = 0
    events: dict[str, Days] = field(default_factory=dict)
    goods: tuple[GoodsHit, ...] = ()
    goods_section: int = -1
    said: set[str] = field(default_factory=set)
    flags: str = ""
    topic: tuple[Kind, ...] = ()
    answered: str = ""
    of_it: bool = False
    press: bool = False
    letter: bool = False


@dataclass(frozen=True, slots=True)
class Readers:
    lexicon: Lexicon
    goods: GoodsWords
    head: Head
    anchors: dict[int, Anchor]
    parts: tuple[Block, ...]
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    listed: frozenset[int]
    terms: tuple[Term, ...]
    notes: dict[str, str]
    covered: Days | None = None

    def states(self, start: int, end: int) -> tuple[Mention, ...]:
        """The States named in ``[start, end)``, with offsets in it."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        found = self.mentions[first:last]
        return tuple(Mention(m.start - start, m.end - start, m.code, m.how) for m in found if m.end <= end)


@dataclass(frozen=True, slots=True)
class Setting:
    context: Context
    readers: Readers
    before: str
    sentence: Sentence
    goods: tuple[GoodsHit, ...] = ()

    @property
    def block(self) -> int:
        """The index of the paragraph in which the sentence stands."""
        return self.sentence.block

    @property
    def heading(self) -> bool:
        """Whether the sentence is a heading."""
        return self.readers.parts[self.block].heading

    @property
    def opening(self) -> bool:
        """Whether the sentence is the first of several in its paragraph."""
        return opens(self.sentence, self.readers.parts[self.block])


def leans(whole: Whole, sentence: frozenset[str], setting: Setting) -> bool:
    """Whether a sentence that does not name the DPRK goes on about it: by a pronoun, a name, the Panel, its silence."""
    context = setting.context
    far = FAR if "panel" in sentence or context.focused else NEAR
    if context.reach > far or other_nationals(whole.text, whole.mentions) or _ELSEWHERE.search(whole.text):
        return False
    reply = bool(NO_REPLY.search(whole.text) or SILENCE.search(whole.text))
    if context.passing and "panel" not in sentence and not reply:
        return "anaphor" in sentence and context.reach <= 1
    if sentence & {"panel", "definite"} or persons(whole.text) or setting.readers.head.devoted:
        return True
    before = signs_before(setting)
    points = "anaphor" in sentence and ("person_word" not in sentence or bool(before & _PERSONS))
    points = points or ("the_one" in sentence and not _TOPIC.isdisjoint(before & sentence))
    if "foreign" in sentence and _opens_abroad(whole) and not (reply or "enforces" in sentence):
        answers = STATE_REPLY.search(whole.text) or DENIAL.search(whole.text) or says(whole.text, whole.mentions)
        return bool(answers) or (points and not _own_subject(whole))
    if "foreign" in sentence:
        if context.focused and (
            STATE_REPLY.search(whole.text) or DENIAL.search(whole.text) or not _opens_abroad(whole)
        ):
            return True
        return "panel" in before or (points and not _own_subject(whole))
    return points or context.focused or context.block == setting.block


# What is said to be unrelated, and the price of a commodity, are asides.
_ELSEWHERE = guarded(
    r"(?i)\b(?:unrelated|nothing\s+to\s+do\s+with|unconnected|no\s+(?:link|connection)\s+(?:to|with)|outside\s+th(?:is|e)\s+(?:advisory|report|scope))\b"
    r"|\b(?:averaged|traded\s+at|closed\s+at|rose|fell|lost|gained|climbed|dropped|slipped)\s+(?:\w+\s+){0,3}?(?:[$€£]?\d[\d.,]*\s*(?:per\s?cent|percent|%|dollars|euros|a\s+(?:ton|tonne|barrel))|[$€£]\d)"
)


def _opens_abroad(whole: Whole) -> bool:
    """Whether the sentence is about another State from its first words on ("Angola's public hospitals have ...")."""
    return any(
        m.code != "KP" and m.start <= LEAD_IN and not _PLACED.search(whole.text[: m.start]) for m in whole.mentions
    )


_PLACED = guarded(r"(?i)\b(?:in|at|near|off|to|for|by|outside|around|with|between|on)\s+(?:the\s+)?$")


def signs_before(setting: Setting) -> frozenset[str]:
    before = setting.before
    found = within(found_in(setting.readers.lexicon, before), 0, len(before))
    return found | {"person"} if persons(before) else found


_PERSONS = frozenset({"worker", "people", "official", "person", "player", "crew"})
_TOPIC = frozenset(
    {
        "vessel", "worker", "it", "player", "crew", "finance", "crypto", "cyber", "trades", "official", "contract",
        "earnings", "venture", "panel", "arms", "forces",
    }
)  # fmt: skip
_PRONOUN = guarded(
    r"(?i)\b(?:its?|their|they|them|his|her|he|she|who|which|whose|such|this|these|those|both|the\s+\w+)\b"
)


def _own_subject(whole: Whole) -> bool:
    """Whether a State opens the sentence, so that "its" and "their" point to it ("Iranian tankers ... their")."""
    foreign = next((m for m in whole.mentions if m.code != "KP"), None)
    pronoun = _PRONOUN.search(whole.text)
    return bool(foreign and pronoun and foreign.start < pronoun.start())


_MANY = 3
_OPENING = 400
"""A text that names the DPRK within so many code points, and again, is about it."""


def focused(text: str, parts: tuple[Block, ...], mentions: tuple[Mention, ...] = ()) -> bool:
    """Whether the DPRK is named in the title, or throughout, or a Panel that has no other matter speaks.

    ``mentions`` are the States of the text: a port of the DPRK in the title names it as well.
    """
    places = tuple(m.start for m in mentions if m.code == "KP" and m.how in ("city", "capital"))
    for part in parts[:6]:
        if part.heading and (
            names_dprk(text[part.start : part.end]) or any(part.start <= at < part.end for at in places)
        ):
            return True
    named = sum(1 for _ in islice(DPRK_NAME.finditer(text), 1 + len(text) // 1500 + _MANY)) + len(places)
    panel = sum(1 for _ in islice(PANEL_WORD.finditer(text), 2))
    early = named > 1 and bool(DPRK_NAME.search(text, 0, max(_OPENING, _lede(text, parts))))
    if not DPRK_NAME.search(text):
        return False
    return named >= _MANY + len(text) // 1500 or (named > 0 and panel > 1) or early


def _lede(text: str, parts: tuple[Block, ...]) -> int:
    """Where the first paragraph of sentences ends: what a text is about is named in its title or there."""
    return next((part.end for part in parts[:8] if not part.heading and text[part.end - 1] in '.!?"'), 0)


def in_passing(text: str, parts: tuple[Block, ...]) -> bool:
    """Whether the document names the DPRK in one sentence only, in a text of several, and in no heading."""
    if len(text) < _SHORT_TEXT or any(part.heading and names_dprk(text[part.start : part.end]) for part in parts[:6]):
        return False
    return sum(1 for _ in islice(DPRK_NAME.finditer(text), 2)) < 2
