"""Entries that answer a text: by number, by the likeness of names in any script, by words."""

from __future__ import annotations

from vedette import names
from vedette.screening.index import NUMBERED
from vedette.screening.match import THRESHOLD
from vedette.web.served import Scope, Served
from vedette.web.words import words

MOST = 10_000
"""Entries that one text finds; the contract pages no further."""

_WORDS = 16
"""Words of a text that are looked up; the others are left out, since sixteen together are found nowhere."""

_BEYOND = "\U0010ffff"
"""Sorts after every letter: the end of what begins with a word."""


def found(served: Served, text: str, scope: Scope, schema: str = "") -> list[int]:
    """Numbers of parties, best first: whose number the text is, whose name it may be, in whose entry its words stand.

    All words must stand in the entry, the last one as the beginning of a word at least.
    """
    best = dict.fromkeys((*_by_number(served, text), *_by_name(served, text, scope, schema), *_by_words(served, text)))
    return list(best)[:MOST]


def _by_number(served: Served, text: str) -> list[int]:
    bare = text.strip()
    own = served.lookup.by_id(bare)
    listed = ([own] if own else []) + served.lookup.by_reference(bare)
    return [entry.party for entry in listed] + served.index.numbered_like(dict.fromkeys(NUMBERED, (bare,)))


def _by_name(served: Served, text: str, scope: Scope, schema: str) -> list[int]:
    lists = served.index.lists
    within = None if scope.lists is None else [part for name in lists if name in scope.lists for part in lists[name]]
    best: dict[int, float] = {}
    for variant in names.variants(text):
        asked = names.prepare(variant, schema)
        for number in served.index.named_like(asked, within=within):
            party = served.index.listed(number).party
            score = max(names.score(asked, listed) for listed in served.index.prepared(number))
            if score >= THRESHOLD and score > best.get(party, 0.0):
                best[party] = score
    return sorted(best, key=lambda party: (-best[party], party))


def _by_words(served: Served, text: str) -> list[int]:
    asked = words(text)[:_WORDS]
    if not asked:
        return []
    *whole, last = asked
    parts = ["SELECT party FROM word WHERE word = ?"] * len(whole) + [
        "SELECT party FROM word WHERE word >= ? AND word < ?"
    ]
    statement = f"SELECT party FROM ({' INTERSECT '.join(parts)}) ORDER BY party LIMIT {MOST}"
    return [row[0] for row in served.lookup.rows(statement, *whole, last, last + _BEYOND)]
