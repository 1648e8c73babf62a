"""Patterns that are tried only where a text has the words that every match of them needs.

A clause is searched for some hundred patterns, and nearly all of them need one of a few words ("exceed", "breach" ...)
that the clause does not have. The words are taken from the pattern itself, so they cannot fall behind it; a look at
the words of the clause, made once for all patterns, then saves the search. The answer is that of the pattern alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from vedette.claims.alternatives import alternatives
from vedette.claims.needed import BEGINNING, LONGEST, TOO_COMMON, Needle, begins, needed, share

_WORD = re.compile(r"\w+")
_FOLDS = re.compile(r"[\u0130\u0131\u017f\u212a]|(?![0-9])\d")
"""The letters beyond ASCII that a pattern in any case takes for i, s and k, and the digits for those of ASCII."""
_KEPT = 50_000
"""So many different words are remembered with the patterns they may begin; beyond that the memory starts anew."""
_Starts = dict[str, int]
_exact: tuple[_Starts, _Starts] = ({}, {})
_stems: tuple[_Starts, _Starts] = ({}, {})
_bit_of: dict[frozenset[Needle], int] = {}
_bits = 0


class _Known(dict[str, int]):
    """Each word seen, and the bits of the groups of which it begins a member."""

    def __missing__(self, word: str) -> int:
        if len(self) > _KEPT:
            self.clear()
        bits = -1 if not word.isascii() and _FOLDS.search(word) else 0
        for folded, spelling in enumerate((word, word.lower())):
            bits |= _exact[folded].get(spelling, 0)
            for size in range(1, min(len(spelling), LONGEST) + 1):
                bits |= _stems[folded].get(spelling[:size], 0)
        self[word] = bits
        return bits


_known = _Known()


_Places = tuple[int, tuple[tuple[int, int], ...]]
"""The bits of groups known so far that no word of a text has; and each word that has some: where it begins, which."""


@lru_cache(maxsize=256)
def _words_of(text: str) -> _Places:
    places = []
    bits = 0
    for word in _WORD.finditer(text):
        own = _known[word[0]]
        if own:
            bits |= own
            places.append((word.start(), own))
    return ((1 << _bits) - 1) & ~bits, tuple(places)


def absent_from(text: str) -> int:
    """The bits of the groups of which ``text`` has no word, of all groups that a pattern has told so far."""
    return _words_of(text)[0]


class Guarded:
    """A pattern, compiled when a text first has its words: many of a run's patterns never are.

    ``need`` are the bits of the groups of words that a text must have, told at the first use. ``begins`` are those of
    the words with which a match can begin, so that only these places are tried; ``rest`` are the alternatives of the
    pattern that can begin elsewhere.
    """

    __slots__ = ("_at_beginning", "_begins", "_compiled", "_rest", "need", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.need: int | None = None
        self._begins = 0
        self._at_beginning = False
        self._rest: Guarded | None = None
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern)
        return self._compiled

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in ``text[start:end]``, as the pattern itself would find it there."""
        need = self.need
        if need is None:
            need = self._told()
        absent, places = _words_of(text)
        if end is None:
            if need & absent:
                return None
            end = len(text)
        elif _cuts(text, end):
            return self.compiled.search(text, start, end)
        elif need & absent:
            return None
        if self._begins or self._at_beginning:
            return self._from(text, start, end, places)
        return (self._compiled or self.compiled).search(text, start, end)

    def needs(self) -> int:
        """The bits of the groups of words without which there is no match: none of them may be absent from a text."""
        need = self.need
        return self._told() if need is None else need

    def _from(self, text: str, start: int, end: int, places: tuple[tuple[int, int], ...]) -> re.Match[str] | None:
        """The first match that begins with one of the words, or is one of the alternatives that need not."""
        match = (self._compiled or self.compiled).match
        begins = self._begins
        found = match(text, 0, end) if self._at_beginning and not min(start, len(text)) else None
        if found:
            return found
        # a sentence of thousands of dates asks thousands of times: what lies before the start is not gone through again
        for number in range(bisect_left(places, (start,)), len(places)):
            place, bits = places[number]
            if place > end:
                break
            if bits & begins:
                found = match(text, place, end)
                if found:
                    break
        if self._rest:
            other = self._rest.search(text, start, end)
            if other and (found is None or other.start() < found.start()):
                return match(text, other.start(), end)
        return found

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """All matches in ``text`` from ``start`` on, as the pattern itself would find them."""
        need = self.need
        if need is None:
            need = self._told()
        absent, places = _words_of(text)
        if need & absent:
            return iter(())
        if not self._begins or self._at_beginning or self._rest:
            return (self._compiled or self.compiled).finditer(text, start)
        return self._each(text, start, places)

    def _each(self, text: str, start: int, places: tuple[tuple[int, int], ...]) -> Iterator[re.Match[str]]:
        """All matches, each of which begins with one of the words and is not empty."""
        match = (self._compiled or self.compiled).match
        begins = self._begins
        for place, bits in places:
            if bits & begins and place >= start:
                found = match(text, place)
                if found:
                    start = found.end()
                    yield found

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match at ``start``, if any."""
        return self.compiled.match(text, start)

    def _told(self) -> int:
        self.need = sum({_registered(group) for group in needed(self.pattern)})
        words = begins(self.pattern)
        if words is None:
            words = self._apart()
        self._at_beginning = BEGINNING in words
        words -= {BEGINNING}
        self._begins = _registered(words) if words else 0
        return self.need

    def _apart(self) -> frozenset[Needle]:
        """The words with which those alternatives begin for which that can be told; the others are the rest."""
        parts = alternatives(self.pattern)
        told = {branch: begins(parts.of((branch,))) for branch in parts.branches} if parts else {}
        words = frozenset[Needle]().union(*(found for found in told.values() if found))
        if parts and words and share(words) < TOO_COMMON:
            self._rest = Guarded(parts.of(tuple(branch for branch, found in told.items() if not found)))
            return words
        return frozenset()


def _cuts(text: str, end: int) -> bool:
    """Whether a text that is read up to ``end`` ends in a piece of a word, which may be another word."""
    return 0 < end < len(text) and _WORD.match(text, end - 1, end) is not None and _WORD.match(text, end) is not None


def guarded(pattern: str) -> Guarded:
    """A pattern that is to be searched for in whole clauses and sentences, many of which cannot hold it.

    Flags stand inside the pattern. A pattern that is wrong raises ``re.error`` at its first use.
    """
    return Guarded(pattern)


def phrase(pattern: str) -> Guarded:
    """The same for words in any case that begin a word of their own, and not the second half of a compound."""
    return guarded(rf"(?i)(?<![\w-])(?:{pattern})")


def _registered(group: frozenset[Needle]) -> int:
    global _bits  # noqa: PLW0603 - one bit for each group, in the order in which they are first asked for
    if group in _bit_of:
        return _bit_of[group]
    bit = _bit_of[group] = 1 << _bits
    _bits += 1
    for needle in group:
        table = (_exact if needle.whole else _stems)[needle.folded]
        table[needle.text] = table.get(needle.text, 0) | bit
    _known.clear()
    _words_of.cache_clear()
    return bit
