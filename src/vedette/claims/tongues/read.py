"""Sentences in other languages that name the DPRK and something of the word list become claims that say how little
was understood: figures where they hold an amount, background where they do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from vedette.claims.build import NOBODY
from vedette.claims.claim import Claim, claim_id
from vedette.claims.plain import Plain
from vedette.claims.tongues.amounts import MASS, MONEY, PEOPLE, SHARE, SHIPS, THINGS, AmountAbroad, find_amounts_abroad
from vedette.claims.tongues.amounts_ru import find_amounts_ru
from vedette.claims.tongues.dates import DateAbroad, find_dates_abroad
from vedette.claims.tongues.dates_ru import find_dates_ru
from vedette.claims.tongues.fold import Folded, fold
from vedette.claims.tongues.head import HeadAbroad, head_abroad
from vedette.claims.tongues.names import names_abroad
from vedette.claims.tongues.sentences import sentences
from vedette.claims.tongues.ships import ships_abroad
from vedette.claims.tongues.words import StateHit, TongueWords, WordHit
from vedette.conduct import Gap, Goods, Kind, Money, Period, Place, Quantity
from vedette.geo import countries
from vedette.languages.passages import ForeignPassage
from vedette.regime.model import Regime, Tongue

_SORTS = (MASS, PEOPLE, SHIPS, THINGS, SHARE)
"""What a quantity is first taken to be: goods by weight or measure, then people, ships, things, shares."""
_RESOLUTION = (
    r"(?:{words})\s?(?:第|제|№|N)?\s?(?P<after>\d{{4}})(?!\d)|(?P<before>\d{{4}})\s?(?:号|號|호)?\s?(?:{words})"
)
_ABOUT = 2
"""A document that names the DPRK in so many sentences, or in its first, is about it."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence at ``[start, end)`` of the plain text, folded, with the words of the list in it."""

    start: int
    end: int
    text: str
    passage: ForeignPassage
    words: tuple[WordHit, ...]

    @property
    def names_dprk(self) -> bool:
        return self._has("subject")

    @property
    def topical(self) -> bool:
        return self._has("goods") or self._has("acts") or self._has("topics")

    def _has(self, group: str) -> bool:
        return any(name == group for hit in self.words for name, _ in hit.means)

    def keys(self, group: str) -> tuple[str, ...]:
        """Keys of one group in order, each once."""
        return tuple(dict.fromkeys(key for hit in self.words for name, key in hit.means if name == group))


def claims_abroad(
    reading: Plain, found: tuple[ForeignPassage, ...], regime: Regime, *, about: bool
) -> tuple[Claim, ...]:
    """The claims of the passages in Korean, Chinese, Russian and Japanese, in order of span.

    ``about``: the rest of the document is known to be about the DPRK. Pure; raises nothing whatever the text is; time
    grows with the length of the text.
    """
    read = [passage for passage in found if passage.language.code in regime.tongues]
    if not read:
        return ()
    spoken = [sentence for passage in read for sentence in _sentences(reading, passage, regime)]
    named = sum(sentence.names_dprk for sentence in spoken)
    about = about or named >= _ABOUT or bool(spoken and spoken[0].names_dprk)
    head = _head(reading, read[0].language.code)
    return tuple(
        _claim(reading, sentence, regime, head)
        for sentence in spoken
        if sentence.topical and (sentence.names_dprk or about)
    )


def _head(reading: Plain, code: str) -> HeadAbroad:
    """What the first lines state; what they leave out, the source may state elsewhere, if it states one day only."""
    head = head_abroad(fold(reading.text[:1200]).text, code)
    stated = reading.document.stated
    day = date.fromisoformat(stated.days[0]) if len(stated.days) == 1 else None
    return HeadAbroad(head.published or day, head.publisher or stated.publisher)


def _sentences(reading: Plain, passage: ForeignPassage, regime: Regime) -> Iterator[_Sentence]:
    folded: Folded = fold(reading.text[passage.start : passage.end])
    words = _words(regime.digest, _Held(regime.tongues[passage.language.code]))
    for start, end in sentences(folded.text):
        text = folded.text[start:end]
        first, last = folded.span(start, end)
        yield _Sentence(passage.start + first, passage.start + last, text, passage, words.find(text))


@dataclass(frozen=True, slots=True, eq=False)
class _Held:
    """Lets a word list, which holds tables, stand in the key of a cache: the digest of the register tells it apart."""

    tongue: Tongue

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and self.tongue.code == other.tongue.code

    def __hash__(self) -> int:
        return hash(self.tongue.code)


@lru_cache(maxsize=16)
def _words(digest: str, held: _Held) -> TongueWords:
    return TongueWords(held.tongue)


def _claim(reading: Plain, sentence: _Sentence, regime: Regime, head: HeadAbroad) -> Claim:
    code = sentence.passage.language.code
    words = _words(regime.digest, _Held(regime.tongues[code]))
    start, end = reading.raw_span(sentence.start, sentence.end)
    quote = reading.document.raw[start:end]
    amounts = _amounts(sentence)
    quantity, quantity_gaps = _quantity(sentence, [hit for hit in amounts if hit.unit.sort != MONEY])
    money, money_gaps = _money([hit for hit in amounts if hit.unit.sort == MONEY])
    period, period_gaps = _period(sentence, head)
    states = words.states(sentence.text)
    ships, broken = ships_abroad(sentence.text)
    known = (*(hit.word for hit in states), *(hit.word for hit in sentence.words))
    people = names_abroad(sentence.text, code, known)
    things = (*_resolutions(sentence.text, regime, code), *ships)
    kind: Kind = "figure" if amounts else "background"
    source = reading.document.source
    goods = sentence.keys("goods")
    spoken = dict.fromkeys(hit.word for hit in sentence.words if any(group == "goods" for group, _ in hit.means))
    return Claim(
        id=claim_id(source.sha256, (start, end), kind),
        source=source.sha256,
        path=source.path,
        span=(start, end),
        quote=quote,
        kind=kind,
        modality="reported",
        subject=people,
        object=things,
        places=_places(states),
        period=period,
        quantity=quantity,
        money=money,
        said_by=(head.publisher or NOBODY,),
        goods=Goods(text=", ".join(spoken), keys=goods) if goods else None,
        gaps=(_not_understood(sentence), _nobody(), *quantity_gaps, *money_gaps, *period_gaps, *_broken(broken)),
        reading=sentence.text if sentence.text != quote else None,
    )


def _amounts(sentence: _Sentence) -> tuple[AmountAbroad, ...]:
    language = sentence.passage.language
    if language.code == "ru":
        return tuple(find_amounts_ru(sentence.text))
    mainland = not language.name.endswith("(traditional)")
    return tuple(find_amounts_abroad(sentence.text, language.code, mainland=mainland))


def _not_understood(sentence: _Sentence) -> Gap:
    """What was taken from the sentence, and that the rest was not understood."""
    labels = {"acts": "words for acts", "topics": "words for"}
    goods = ", ".join(key.replace("_", " ") for key in sentence.keys("goods"))
    acts = ", ".join(key.replace("_", " ") for key in sentence.keys("acts"))
    topics = ", ".join(sentence.keys("topics"))
    told = [f"goods ({goods})"] if goods else []
    told += [f"{labels['acts']} ({acts})"] if acts else []
    told += [f"{labels['topics']} {topics}"] if topics else []
    name = sentence.passage.language.name
    text = (
        f"the sentence is in {name} and is not understood: who did what to whom, whether it is denied or planned, and "
        f"who says so. Taken from it by word list: {'; '.join(told)}; names, amounts and dates as far as shown"
    )
    return Gap(type="unsupported_language", field="quote", text=text)


def _nobody() -> Gap:
    return Gap(type="unattributed", field="said_by", text="who says so was not read")


def _broken(numbers: tuple[str, ...]) -> tuple[Gap, ...]:
    return tuple(
        Gap(type="garbled", field="object", text=f"IMO {number}: the check digit does not fit", candidates=(number,))
        for number in numbers
    )


def _quantity(sentence: _Sentence, hits: list[AmountAbroad]) -> tuple[Quantity | None, tuple[Gap, ...]]:
    """The one amount of the sort that comes first; two of one sort are not told apart. All others are named."""
    if not hits:
        return None, ()
    sort = next(sort for sort in _SORTS if any(hit.unit.sort == sort for hit in hits))
    same = [hit for hit in hits if hit.unit.sort == sort]
    rest = tuple(hit.text for hit in hits if hit.unit.sort != sort)
    if len({(hit.low, hit.high, hit.unit.name) for hit in same}) > 1:
        text = "several quantities stand in the sentence, and which belongs to what was not understood"
        told = tuple(hit.text for hit in hits)
        return None, (Gap(type="unsupported_language", field="quantity", text=text, candidates=told),)
    hit = same[0]
    goods = next((item.word for item in sentence.words if any(group == "goods" for group, _ in item.means)), None)
    quantity = Quantity(
        text=hit.text,
        min=hit.low,
        max=hit.high,
        unit=hit.unit.name,
        commodity=goods if sort == MASS else None,
        approx=hit.approx,
    )
    gaps = [_no_value(hit, "quantity")] if hit.low is None and hit.high is None else []
    if rest:
        text = "further amounts stand in the sentence; what they count was not understood"
        gaps.append(Gap(type="unsupported_language", field="quantity", text=text, candidates=rest))
    return quantity, tuple(gaps)


def _money(hits: list[AmountAbroad]) -> tuple[Money | None, tuple[Gap, ...]]:
    if not hits:
        return None, ()
    if len({(hit.low, hit.high, hit.unit.name) for hit in hits}) > 1:
        text = "several sums stand in the sentence, and which belongs to what was not understood"
        told = tuple(hit.text for hit in hits)
        return None, (Gap(type="unsupported_language", field="money", text=text, candidates=told),)
    hit = hits[0]
    money = Money(text=hit.text, min=hit.low, max=hit.high, currency=hit.unit.name, per=hit.per, approx=hit.approx)
    gaps = [_no_value(hit, "money")] if hit.low is None and hit.high is None else []
    if hit.unit.name is None:
        text = "the word names a currency of more than one State"
        gaps.append(Gap(type="missing_unit", field="money", text=text, candidates=hit.unit.candidates))
    return money, tuple(gaps)


def _no_value(hit: AmountAbroad, field: str) -> Gap:
    text = "the number can be read in more than one way" if hit.candidates else "no exact number could be read"
    return Gap(type="missing_value", field=field, text=f"{text}: {hit.text}", candidates=hit.candidates)


def _period(sentence: _Sentence, head: HeadAbroad) -> tuple[Period | None, tuple[Gap, ...]]:
    """The one period that the sentence dates anything with; two are not told apart, an unsettled one is a gap."""
    code = sentence.passage.language.code
    find = find_dates_ru if code == "ru" else find_dates_abroad
    hits = find(sentence.text, head.published)
    told = list({(hit.first, hit.last): hit for hit in hits if hit.first or hit.last}.values())
    open_ones = [hit for hit in hits if not (hit.first or hit.last)]
    gaps = [_unsettled(hit) for hit in open_ones]
    if len(told) > 1:
        text = "several dates stand in the sentence, and what happened on which was not understood"
        days = tuple(f"{hit.text}: {hit.first or '...'} to {hit.last or '...'}" for hit in told)
        gaps.insert(0, Gap(type="ambiguous_date", field="period", text=text, candidates=days))
    if len(told) == 1:
        return _dated(told[0], head), tuple(gaps)
    shown = "; ".join(hit.text for hit in hits)
    return (Period(text=shown, basis="not settled: see the gaps") if hits else None), tuple(gaps)


def _dated(hit: DateAbroad, head: HeadAbroad) -> Period:
    leaning = f", counted from the publication day {head.published}" if hit.leans else ""
    basis = f"the one date in the sentence{leaning}; what happened then was not understood"
    return Period(
        text=hit.text,
        start=hit.first.isoformat() if hit.first else None,
        end=hit.last.isoformat() if hit.last else None,
        precision=hit.precision,
        basis=basis,
    )


def _unsettled(hit: DateAbroad) -> Gap:
    return Gap(type="ambiguous_date", field="period", text=f"{hit.text}: {hit.why}", candidates=hit.candidates)


def _places(states: tuple[StateHit, ...]) -> tuple[Place, ...]:
    codes = dict.fromkeys(hit.code for hit in states if hit.code != "KP")
    return tuple(Place(name=countries.name(code), country=code) for code in codes)


def _resolutions(text: str, regime: Regime, code: str) -> tuple[str, ...]:
    """Resolutions of the register named by number: "결의 2375호", "第2397号决议", "резолюции 2371"."""
    pattern = _resolution_pattern(regime.tongues[code].resolution)
    if pattern is None:
        return ()
    numbers = (int(match["after"] or match["before"]) for match in pattern.finditer(text))
    known = (regime.resolutions[number] for number in numbers if number in regime.resolutions)
    return tuple(dict.fromkeys(f"resolution {item.number} ({item.year})" for item in known))


@lru_cache(maxsize=16)
def _resolution_pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    spoken = "|".join(re.escape(word).replace(r"\*", r"\w{0,4}") for word in words)
    return re.compile("(?i)" + _RESOLUTION.format(words=spoken)) if spoken else None
