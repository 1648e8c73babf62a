"""Comparing two names that were read: the score alone, or with its reason."""

from __future__ import annotations

from vedette.names.comparison import Comparison
from vedette.names.world import reasons, weigh_bodies, weigh_persons
from vedette.names.world.name import WorldName
from vedette.names.world.verdict import Note, Verdict

_OTHER_NAME = 0.96
"""A name in brackets or behind a stroke is one of the names the text holds, not the whole of it."""


def score(a: WorldName, b: WorldName) -> float:
    """In [0, 1], symmetric; 1.0 only for the same name but for case, punctuation and spaces; equals compare().score."""
    if a.normal == b.normal:
        return 1.0 if a.words and b.words else 0.0
    return _verdict(a, b).score


def compare(a: WorldName, b: WorldName) -> Comparison:
    """The score with one sentence of reason and the words side by side; 0.7 is where a person should look."""
    if a.normal == b.normal:
        return reasons.same_name(b if a.words else a)
    verdict = _verdict(a, b)
    return reasons.comparison(verdict, turned=verdict.left.text != a.text)


def _verdict(a: WorldName, b: WorldName) -> Verdict:
    # One order whatever the caller's: the alignment breaks ties by place.
    if (b.normal, b.text) < (a.normal, a.text):
        a, b = b, a
    best = _weigh(a, b)
    if a.others or b.others:
        for one in (a, *a.others):
            for other in (b, *b.others):
                if one is a and other is b:
                    continue
                found = _weigh(one, other)
                value = round(_OTHER_NAME * found.score, 4)
                if value > best.score:
                    best = Verdict(value, found.left, found.right, found.aligned, (*found.notes, Note.OTHER_NAME))
    return best


def _weigh(a: WorldName, b: WorldName) -> Verdict:
    if a.mode == b.mode == "person":
        return weigh_persons.weigh(a, b)
    return weigh_bodies.weigh(a, b)
