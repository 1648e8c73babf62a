"""Whether the holder of an account is the person whose pay it is, as far as names tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from anyascii import anyascii

from vedette import names
from vedette.names.world.tables import forms

SAME_NAME = 0.7
"""The line of :mod:`vedette.names` from which two names are one; a spelling in another script lies above it."""

_JOINT = re.compile(r"\s*(?:[&/;+]|\b(?:and|or|und|oder|et|ou|y|e|i|и)\b)\s*", re.IGNORECASE)
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau", "mme", "mlle"})


def same(holder: str, known: Iterable[str]) -> bool:
    """Whether the holder, or one of the holders of a joint account, bears one of the names known of the person."""
    parts = {holder, *filter(None, _JOINT.split(holder))}
    return any(_alike(part, name) for name in known for part in parts)


def company(holder: str) -> bool:
    """Whether a name ends in, or begins with, a legal form of a company."""
    words = _words(anyascii(holder))
    ends = {tuple(words[at:]) for at in range(1, len(words))} | {
        tuple(words[:at]) for at in range(1, min(4, len(words)))
    }
    return bool(ends & _forms())


def family(holder: str, known: Iterable[str]) -> bool:
    """Whether the holder has the family name of the person: the last word, or what stands before a comma."""
    return bool(_surname(holder) & {word for name in known for word in _surname(name)})


def given(holder: str, known: Iterable[str]) -> bool:
    """Whether the holder has a given name of the person, whatever the family name: all words but the last, or what
    stands after a comma; initials and titles do not count."""
    return bool(_given(holder) & {word for name in known for word in _given(name)})


def named_after(holder: str, known: Iterable[str]) -> bool:
    """Whether the name of a company has the family name of the person in it."""
    words = set(_words(holder))
    return any(_surname(name) & words for name in known)


def _alike(left: str, right: str) -> bool:
    a, b = set(_words(left)) - _TITLES, set(_words(right)) - _TITLES
    if len(a & b) >= 2 and (a <= b or b <= a):
        return True
    return bool(a) and (a == b or names.compare(left, right, "Person").score >= SAME_NAME)


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\W_]+", name.casefold().replace(".", "")) if word]


def _surname(name: str) -> set[str]:
    words = _words(name.partition(",")[0] if "," in name else name)
    return {words[-1]} if words and len(words[-1]) > 1 else set()


def _given(name: str) -> set[str]:
    before, comma, after = anyascii(name).partition(",")
    words = _words(after) if comma else _words(before)[:-1]
    return {word for word in words if len(word) > 1} - _TITLES


@cache
def _forms() -> frozenset[tuple[str, ...]]:
    """Forms of two letters and more, in lower case without dots."""
    found = set()
    for some in forms().by_first.values():
        for form in some:
            folded = tuple(word.casefold().replace(".", "") for word in form.words)
            if len("".join(folded)) > 1:
                found.add(folded)
    return frozenset(found)
