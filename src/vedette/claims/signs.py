"""What a stretch of text speaks of: signs of workers, goods, ships, money, law - the ground an act's words need.

One pass over the words of a sentence finds every sign at its place; a clause has the signs found within it. The time
is that of a dictionary look-up for each word, whatever the number of words in the lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from vedette.claims.guarded import guarded
from vedette.claims.lexicon import WORDS
from vedette.geo.countries import Mention

_WORD = re.compile(r"[^\W_]+|[$€£¥₩%]")
_CLOSE = 3
"""At most so many code points stand between two words of a phrase: a space, a hyphen, the point of "U.S."."""
_APART = frozenset(",;:()?!")
_KEPT = 50_000
"""So many different words are remembered with their signs; beyond that the memory starts anew."""

DPRK_NAME = re.compile(
    r"\b(?:North Korea\w*|N\. ?Korea\w*|N Korea\w*|NORTH KOREA\w*|DPRK|D\.P\.R\.K\.|Democratic People's Republic of Korea|Pyongyang)\b"  # noqa: E501
)
_NAMED = guarded(DPRK_NAME.pattern)
_NORTH = guarded(r"\b[Tt]he North\b(?! (?:Sea|Pole|Atlantic|Pacific)| [A-Z])")


@dataclass(frozen=True, slots=True)
class SignHit:
    """A word or phrase at ``[start, end)`` and what it is a sign of."""

    start: int
    end: int
    signs: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Phrase:
    """The words after the first, each as (how to compare, text), and the sign of the whole."""

    rest: tuple[tuple[str, str], ...]
    sign: str


@dataclass(frozen=True, slots=True)
class _Entry:
    signs: frozenset[str]
    phrases: tuple[_Phrase, ...]


class Lexicon:
    """Word lists by sign, compiled once. A word ends in ``*`` where any ending will do; ``=`` holds it as written."""

    def __init__(self, words: Mapping[str, Iterable[str]]) -> None:
        self._exact: dict[str, tuple[set[str], list[_Phrase]]] = {}
        self._stems: dict[str, tuple[set[str], list[_Phrase]]] = {}
        self._cased: dict[str, tuple[set[str], list[_Phrase]]] = {}
        self._known: dict[str, _Entry | None] = {}
        self._pairs: dict[tuple[str, str], tuple[_Phrase, ...]] = {}
        for sign, items in words.items():
            for item in items:
                self._add(sign, item.strip())

    def _add(self, sign: str, item: str) -> None:
        cased = item.startswith("=")
        parts = re.findall(r"[^\W_]+\*?|[$€£¥₩%]|\*", item)
        if not parts:
            return
        specs = [_spec(part, cased and place == 0) for place, part in enumerate(parts)]
        how, text = specs[0]
        table = {"exact": self._exact, "stem": self._stems, "cased": self._cased}[how]
        signs, phrases = table.setdefault(text, (set(), []))
        if len(specs) == 1:
            signs.add(sign)
        else:
            phrases.append(_Phrase(tuple(specs[1:]), sign))

    def find(self, text: str) -> tuple[SignHit, ...]:
        """Every sign of ``text`` in order of place."""
        words = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
        found: list[SignHit] = []
        known = self._known
        for place, (start, end, word) in enumerate(words):
            entry = known.get(word, _UNSEEN)
            if entry is _UNSEEN:
                entry = self._look_up(word)
            if entry is None:
                continue
            if entry.signs:
                found.append(SignHit(start, end, entry.signs))
            if entry.phrases and place + 1 < len(words):
                for phrase in self._beginning(word, words[place + 1][2], entry):
                    last = _follows(text, words, place, phrase.rest)
                    if last:
                        found.append(SignHit(start, last, frozenset((phrase.sign,))))
        return tuple(found)

    def _beginning(self, word: str, second: str, entry: _Entry) -> tuple[_Phrase, ...]:
        """The phrases that begin with these two words; remembered, since many begin with the same first one."""
        pair = (word, second)
        known = self._pairs.get(pair)
        if known is None:
            if len(self._pairs) > _KEPT:
                self._pairs.clear()
            known = tuple(phrase for phrase in entry.phrases if _is(phrase.rest[0], second))
            self._pairs[pair] = known
        return known

    def _look_up(self, word: str) -> _Entry | None:
        if len(self._known) > _KEPT:
            self._known.clear()
        lower = word.lower()
        signs: set[str] = set()
        phrases: list[_Phrase] = []
        tables = [self._cased.get(word), self._exact.get(lower)]
        tables += [self._stems.get(lower[:size]) for size in range(1, min(len(lower), 24) + 1)]
        for row in tables:
            if row:
                signs |= row[0]
                phrases += row[1]
        entry = _Entry(frozenset(signs), tuple(phrases)) if signs or phrases else None
        self._known[word] = entry
        return entry


_UNSEEN = _Entry(frozenset(), ())


def _spec(part: str, cased: bool) -> tuple[str, str]:
    if part.endswith("*"):
        return "stem", part[:-1].lower()
    return ("cased", part) if cased else ("exact", part.lower())


def _is(spec: tuple[str, str], word: str) -> bool:
    how, wanted = spec
    if how == "cased":
        return word == wanted
    lower = word.lower()
    return lower == wanted if how == "exact" else lower.startswith(wanted)


def _follows(text: str, words: list[tuple[int, int, str]], place: int, rest: tuple[tuple[str, str], ...]) -> int:
    """Where the phrase ends if the words after ``place`` are its words, close together; else 0."""
    last = words[place][1]
    for step, spec in enumerate(rest, place + 1):
        if step >= len(words):
            return 0
        start, end, word = words[step]
        if not _is(spec, word):
            return 0
        if start - last > _CLOSE or any(letter in _APART for letter in text[last:start]):
            return 0
        last = end
    return last


def listed(text: str) -> tuple[str, ...]:
    """The words of one list as written in :mod:`vedette.claims.lexicon`."""
    return tuple(word for part in text.split(",") if (word := " ".join(part.split())))


def with_cues(act_words: Mapping[str, Iterable[str]]) -> Lexicon:
    """The field's words with the register's cue words of each kind of act, under the sign ``cue:<kind>``."""
    words: dict[str, Iterable[str]] = {sign: listed(text) for sign, text in WORDS.items()}
    words.update({f"cue:{kind}": tuple(items) for kind, items in act_words.items()})
    return Lexicon(words)


@lru_cache(maxsize=1)
def _plain() -> Lexicon:
    return with_cues({})


@lru_cache(maxsize=64)
def signs(text: str) -> frozenset[str]:
    """The names of all signs found in ``text``."""
    found: frozenset[str] = frozenset().union(*(hit.signs for hit in _plain().find(text)))
    return found | {"dprk"} if names_dprk(text) else found


def within(hits: tuple[SignHit, ...], start: int, end: int) -> frozenset[str]:
    """The signs found inside ``[start, end)``."""
    found: set[str] = set()
    for hit in hits:
        if start <= hit.start and hit.end <= end:
            found |= hit.signs
    return frozenset(found)


def names_dprk(text: str) -> bool:
    """Whether the text names the DPRK; "the North" counts, since only texts about the DPRK come this far."""
    return bool(_NAMED.search(text) or _NORTH.search(text))


def about_dprk(text: str) -> bool:
    """Whether a document names the DPRK at all; "the North" alone is not enough."""
    return bool(DPRK_NAME.search(text))


def concerns(text: str, mentions: tuple[Mention, ...]) -> bool:
    """Whether a document has to do with the DPRK: it names it, one of its places or its people."""
    return about_dprk(text) or any(m.code == "KP" and m.how != "name" for m in mentions)
