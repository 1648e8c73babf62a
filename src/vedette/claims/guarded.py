"""Patterns that are tried only where a text has the words that every match of them needs.

A clause is searched for some hundred patterns, and nearly all of them need one of a few words ("exceed", "breach" ...)
that the clause does not have. The words are taken from the pattern itself, so they cannot fall behind it; a look at
the words of the clause, made once for all patterns, then saves the search. The answer is that of the pattern alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from vedette.claims.needed import Needle, needed

_WORD = re.compile(r"\w+")
_KEPT = 50_000
"""So many different words are remembered with the patterns they may begin; beyond that the memory starts anew."""
_Starts = dict[str, int]
_exact: tuple[_Starts, _Starts] = ({}, {})
_stems: tuple[_Starts, _Starts] = ({}, {})
_bits = 0


class _Known(dict[str, int]):
    """Each word seen, and the bits of the groups of which it begins a member."""

    def __missing__(self, word: str) -> int:
        if len(self) > _KEPT:
            self.clear()
        bits = 0
        for folded, spelling in enumerate((word, word.lower())):
            bits |= _exact[folded].get(spelling, 0)
            for size in range(1, len(spelling) + 1):
                bits |= _stems[folded].get(spelling[:size], 0)
        self[word] = bits
        return bits


_known = _Known()


@lru_cache(maxsize=64)
def _words_of(text: str) -> int:
    """The bits of all words of ``text``; all there are where letters beyond ASCII might fold into other words."""
    if not text.isascii():
        return -1
    bits = 0
    for word in _WORD.findall(text):
        bits |= _known[word]
    return bits


class Guarded:
    """A pattern, compiled when a text first has its words: many of a run's patterns never are.

    ``need`` are the bits of the groups of words that a text must have, told at the first use.
    """

    __slots__ = ("_compiled", "need", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.need: int | None = None
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern)
        return self._compiled

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The first match in ``text`` from ``start`` on, as the pattern itself would find it."""
        need = self.need
        if need is None:
            need = self._told()
        if need & ~_words_of(text):
            return None
        return (self._compiled or self.compiled).search(text, start)

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """All matches in ``text`` from ``start`` on, as the pattern itself would find them."""
        need = self.need
        if need is None:
            need = self._told()
        if need & ~_words_of(text):
            return iter(())
        return (self._compiled or self.compiled).finditer(text, start)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match at ``start``, if any."""
        return self.compiled.match(text, start)

    def _told(self) -> int:
        self.need = sum(_registered(group) for group in needed(self.pattern))
        return self.need


def guarded(pattern: str) -> Guarded:
    """A pattern that is to be searched for in whole clauses and sentences, many of which cannot hold it.

    Flags stand inside the pattern. A pattern that is wrong raises ``re.error`` at its first use.
    """
    return Guarded(pattern)


def phrase(pattern: str) -> Guarded:
    """The same for words in any case that begin a word of their own, and not the second half of a compound."""
    return guarded(rf"(?i)(?<![\w-])(?:{pattern})")


def _registered(group: frozenset[Needle]) -> int:
    global _bits  # noqa: PLW0603 - one bit for each group, in the order in which the modules are loaded
    bit = 1 << _bits
    _bits += 1
    for needle in group:
        table = (_exact if needle.whole else _stems)[needle.folded]
        table[needle.text] = table.get(needle.text, 0) | bit
    _known.clear()
    _words_of.cache_clear()
    return bit
