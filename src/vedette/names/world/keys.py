"""Keys to find a name by in an index: two names of one party share at least one almost always, slips included.

A rare word is a key by itself. Frequent words (Mohammed, Korea, Trading) are keys two by two, and only where a name
has at most two rare words: a name that shares nothing but Mohammed is never a match, so nobody need look it up.
"""

from __future__ import annotations

from itertools import combinations

from vedette.names.world import text
from vedette.names.world.acronym import MAX_LETTERS
from vedette.names.world.name import WorldName
from vedette.names.world.word import Kind, Word

_WHOLE = 10
"""Consonants of the whole name that make its key: enough to be rare, few enough to end before most slips."""

_FREQUENT = 6
"""Frequent words of one name that are paired: 15 pairs at most."""

_SET_ASIDE = (Kind.LIGHT, Kind.INITIAL, Kind.BOUND)


def keys(name: WorldName) -> frozenset[str]:
    """The keys of a name and of the other names that its text holds; about seven for a person of three words."""
    return frozenset(weighted_keys(name))


def weighted_keys(name: WorldName) -> dict[str, float]:
    """Each key with the weight of what it comes from: by it an index ranks what to compare first."""
    found: dict[str, float] = {}
    for one in (name, *name.others):
        for key, weight in _of(one):
            found[key] = max(weight, found.get(key, 0.0))
    return found


def _of(name: WorldName) -> list[tuple[str, float]]:
    rare = [word for word in name.words if word.kind is Kind.NAME]
    frequent = [word for word in name.words if word.kind is not Kind.NAME and word.kind not in _SET_ASIDE]
    found: list[tuple[str, float]] = []
    for word in rare or frequent[:1] * (len(frequent) == 1) or name.words * (not frequent):
        found.extend(_word(word, few=len(rare) + len(frequent) < 3))
    if len(rare) < 3:
        canonical = sorted({_canonical(word) for word in frequent[:_FREQUENT]})
        found.extend((f"{one}&{other}", 0.5) for one, other in combinations(canonical, 2))
        if len(rare) == 1:  # the one rare word may hold the slip: its first letter is enough beside a frequent word
            found.extend((f"{one}&{rare[0].sound[:1]}", 0.5) for one in canonical)
    for word, following in zip(name.words, name.words[1:], strict=False):
        if word.kind is Kind.NAME or following.kind is Kind.NAME or len(name.words) < 4:
            found.append((text.run_together((word.latin, following.latin)), max(word.weight, following.weight)))
    if name.joined:
        found.append(("=" + text.run_together([word.latin for word in name.words])[:_WHOLE], 1.0))
    found.extend(("." + letters, 0.5) for letters in name.acronyms if 2 < len(letters) <= MAX_LETTERS)
    if not name.words:
        found.extend(("#" + number, 0.3) for number in name.numbers)
    return found


def _canonical(word: Word) -> str:
    """One key for a frequent word in all its spellings and translations."""
    if word.classes:
        return f"~{min(word.classes)}"
    return min(word.near) if word.near else word.frame or word.latin


def _word(word: Word, *, few: bool) -> list[tuple[str, float]]:
    """Its consonants; its class of spellings; in a name of one or two words its beginning and end as well."""
    found = [(word.frame or word.sound or word.latin, word.weight)]
    if len(word.latin) > 4 and word.latin[:2] in ("al", "el"):
        found.append((text.frame(word.latin[2:]), word.weight))  # Alnur, Al Nur
    found.extend((f"~{number}", word.weight) for number in word.classes)
    found.extend((f"^{number}", 0.5) for number in word.nicks)
    if word.script in "hk":
        found.append(("=" + word.written, word.weight))
    if few and len(word.sound) > 3 and word.own:
        found.append(("<" + word.sound[:3], 0.3 * word.weight))
        found.append((">" + word.sound[-3:], 0.3 * word.weight))
    if few and 2 < len(word.latin) <= MAX_LETTERS and word.kind is Kind.NAME:
        found.append(("." + word.latin, 0.5 * word.weight))
    return found
