"""From a document to the names in it, each with its sort, its place in the sentence and the numbers beside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import cast

from vedette.claims.mentions.mention import Mention, Sort, same_name
from vedette.claims.mentions.numbers import ALONE, FITS, Number, numbers
from vedette.claims.mentions.roles import role_of
from vedette.claims.mentions.runs import Run, is_office, runs
from vedette.claims.plain import Plain, plain
from vedette.claims.sentences import LONGEST, Sentence, blocks, sentences
from vedette.conduct import Role, Scheme, TextLocator
from vedette.geo import countries
from vedette.languages.passages import passages, within
from vedette.names.world import tables
from vedette.records import Document

MOST = 5000
"""So many mentions of one document are kept; a longer list is a register, and is screened as one."""
_WIDEST = 600
"""Code points of a sentence that are shown as evidence; of a longer one, those around the name."""

_SHIP_BEFORE = re.compile(
    r"(?:\bM/?[VTS]\.?|\b[Vv]essels?|\b[Tt]ankers?|\b[Ss]hips?|\b[Ff]reighters?|\b[Bb]arges?|\b[Tt]rawlers?"
    r"|\b[Cc]arriers?)\s+(?:called\s+|named\s+)?(?:the\s+)?[\"'(]?(?:M/?[VTS]\.?\s+)?$"
)
_SHIP_IN = re.compile(r"^M/?[VTS]\.? ")
_SHIP_AFTER = re.compile(r"[\"')\s]*[,(]?\s*(?:IMO|MMSI|(?i:call\s?sign))\b")
_PERSON_AFTER = re.compile(
    r"(?:\s*,\s*|\s*\(|\s+)(?i:(?:who\s+was\s+)?born\b|DOB\b|date\s+of\s+birth\b|(?:the\s+)?holder\s+of\b|(?:DPRK\s+)?passport\b)"
)
_KOREAN = re.compile(r"(?:[A-Z][a-z]{1,6}|O|U) [A-Z][a-z]{1,7}-[A-Za-z][a-z]{0,8}")
_ACRONYM = re.compile(r"(?!MMSI\b)[A-Z]{4,8}")
_NEAR = 20
"""Code points: a number stands so near before the name it belongs to, where no name stands before it; and so does the
State whose ministry is meant."""
_TOUCHING = 4
_ADJACENT = re.compile(r"[\s,(\"']*")


def mentions(document: Document) -> tuple[Mention, ...]:
    """The names and the nameless numbers of ``document`` in order. Pure; raises nothing whatever the text is."""
    reading = plain(document)
    foreign = passages(reading.text)
    found: list[Mention] = []
    for sentence in sentences(reading.text, blocks(reading.text)):
        if not within(foreign, sentence.start, sentence.end):
            found.extend(_of_sentence(reading, sentence))
        if len(found) >= MOST:
            break
    return tuple(_shared(found[:MOST]))


def _of_sentence(reading: Plain, sentence: Sentence) -> Iterator[Mention]:
    text = reading.text[sentence.start : min(sentence.end, sentence.start + LONGEST)]
    beside = numbers(text)
    named = [(run, sort) for run in runs(text) if (sort := _sort(text, run))]
    attached = _attached(text, named, beside)
    for run, told in named:
        own = attached.get(run.whole, {})
        sort = "ship" if told == "name" and any(FITS[scheme] == "ship" for scheme in own) else told
        yield _mention(reading, sentence, run, sort, own, role_of(text, (run.start, run.end), sort == "ship"))
    taken = {(scheme, value) for own in attached.values() for scheme, value in own.items()}
    for number in beside:
        if number.scheme in ALONE and (number.scheme, number.value) not in taken:
            alone = Run(number.start, number.end, "", -1)
            role: Role = "vessel" if FITS[number.scheme] == "ship" else "context"
            yield _mention(reading, sentence, alone, "number", {number.scheme: number.value}, role)


def _mention(reading: Plain, sentence: Sentence, run: Run, sort: Sort, own: Mapping[str, str], role: Role) -> Mention:
    at = sentence.start
    first, last = at, min(sentence.end, at + LONGEST)
    if last - first > _WIDEST:
        first = max(first, at + run.start - _WIDEST // 2)
        last = min(last, at + max(run.end, run.start + _WIDEST // 2))
    span, around = reading.raw_span(at + run.start, at + run.end), reading.raw_span(first, last)
    places = reading.document.places
    return Mention(
        name=_SHIP_IN.sub("", run.text), sort=sort, span=span, sentence=around, role=role, identifiers=_schemes(own),
        birth_date=own.get("birth_date"),
        locator=places.locate(*around) if places else TextLocator(start=around[0], end=around[1]),
    )  # fmt: skip


def _sort(text: str, run: Run) -> Sort | None:
    """What a run is by the words in and around it; nothing where it can be no name that is looked up."""
    words = [word.strip(".,()").casefold() for word in run.text.split()]
    before = text[max(0, run.start - 40) : run.start]
    if "ministry" in words and not _is_of_the_dprk(text, run):
        return None
    if _SHIP_IN.match(run.text) or _SHIP_BEFORE.search(before) or _SHIP_AFTER.match(text, run.end):
        return "ship" if not _is_body(words) else "body"
    if _KOREAN.fullmatch(run.text) or _PERSON_AFTER.match(text, run.end):
        return "person"
    if len(words) > 1 and _is_body(words):
        return "body"
    if len(words) > 1 and before.split() and is_office(before.split()[-1]) and not any(map(str.isdigit, words)):
        return "person"
    return "name" if len(words) > 1 or _ACRONYM.fullmatch(run.text) else None


def _is_of_the_dprk(text: str, run: Run) -> bool:
    """Whether the DPRK is named in or beside a run: every State has a Ministry of Defence."""
    return any(m.code == "KP" for m in countries.find(text[max(0, run.start - _NEAR) : run.end + _NEAR]))


def _is_body(words: Sequence[str]) -> bool:
    """Whether the words hold one that firms and bodies are called by, or a legal form."""
    return any(word in _body_words() for word in words)


@cache
def _body_words() -> frozenset[str]:
    forms = {form.words[0] for some in tables.forms().by_first.values() for form in some if len(form.words) == 1}
    return tables.words().body | {form for form in forms if len(form) > 1}


def _attached(text: str, named: Sequence[tuple[Run, Sort]], beside: Sequence[Number]) -> dict[int, dict[str, str]]:
    """The numbers of each run, by its place. Two values of one scheme beside one name are nobody's: which is whose is
    not said."""
    found: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for number in beside:
        whole = _owner(text, named, number)
        if whole is not None:
            found[whole][number.scheme].add(number.value)
    return {
        whole: {scheme: min(values) for scheme, values in own.items() if len(values) == 1}
        for whole, own in found.items()
    }


_FITTING: dict[str, tuple[tuple[Sort, ...], ...]] = {
    "ship": (("ship",), ("name",)),
    "person": (("person",), ("name",)),
    "any": (("person", "body", "ship"), ("name",)),
}
"""Sorts to which a number can belong, the surer ones first."""


def _owner(text: str, named: Sequence[tuple[Run, Sort]], number: Number) -> int | None:
    """The run a number belongs to: the one it touches, else the nearest before it that fits, else one right behind."""
    fitting = _FITTING[FITS[number.scheme]]
    every = {sort for some in fitting for sort in some}
    before = [(run, sort) for run, sort in named if run.end <= number.start]
    near = [(run, sort) for run, sort in before if run.end >= number.start - _TOUCHING]
    touching = [(run, sort) for run, sort in near if _ADJACENT.fullmatch(text, run.end, number.start)]
    if touching:
        return next((run.whole for run, sort in touching if sort in every), None)
    for sorts in fitting:
        nearest = max((run for run, sort in before if sort in sorts), key=lambda run: run.end, default=None)
        if nearest:
            return nearest.whole
    after = [run for run, sort in named if sort in every and 0 <= run.start - number.end <= _NEAR]
    return min(after, key=lambda run: run.start).whole if after else None


def _shared(found: Sequence[Mention]) -> Iterator[Mention]:
    """A document gives somebody's number once and his name often: each name with the numbers that stand beside the
    same name elsewhere in the document, unless there are several of one kind."""
    known: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for item in found:
        if item.name:
            own = known[same_name(item.name)]
            for scheme, value in _all(item).items():
                own[scheme].add(value)
    for item in found:
        own = known[same_name(item.name)] if item.name else {}
        more = {scheme: min(values) for scheme, values in own.items() if len(values) == 1}
        numbered = {**_schemes(more), **item.identifiers}
        yield replace(item, identifiers=numbered, birth_date=item.birth_date or more.get("birth_date"))


def _all(item: Mention) -> dict[str, str]:
    found: dict[str, str] = {str(scheme): value for scheme, value in item.identifiers.items()}
    return {**found, "birth_date": item.birth_date} if item.birth_date else found


def _schemes(own: Mapping[str, str]) -> dict[Scheme, str]:
    """The numbers without the birth date, which is none."""
    return {cast(Scheme, scheme): value for scheme, value in own.items() if scheme != "birth_date"}
