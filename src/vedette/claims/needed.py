"""Which words every match of a pattern must have, and with which it begins, as Python's own parser reads the pattern.

Only what is certain is told: a group of beginnings of words, one of which begins a word of any text that matches.
Where nothing is certain there is no group, and the pattern is simply tried. Not for words with a letter or digit
beyond ASCII that stands for one of these (the long s, an Arabic digit): whoever looks at a text passes these over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

try:
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser  # type: ignore[attr-defined]
except ImportError:  # another Python may keep its parser elsewhere: every pattern is tried, which is slower and as good
    _parser = None

LONGEST = 6
"""Letters of a beginning: more of them tell no more words apart."""
_MOST = 400
"""A group of more beginnings than this is met by nearly every text."""
_GROUPS = 2
_FEW = 10
"""A class of so many characters at most, such as the digits, is spelt out."""
_DEEPEST = 12
"""So many groups and choices, one inside the other, are opened to see how a match begins."""
_COMMON = frozenset(
    "a an the and are as at be been by for from had has have he in is it not of on or that to was were who with".split()
)
_BY_LENGTH = (1.0, 0.5, 0.1, 0.03)
_RARE = 0.01
FREQUENT = 1.0
TOO_COMMON = 20.0
"""Of so many words in a sentence that a match may begin with, looking at each takes as long as looking everywhere."""


@dataclass(frozen=True, slots=True)
class Needle:
    """The beginning of a word, or a ``whole`` word; ``folded``: in small letters, whatever the case in the text."""

    text: str
    whole: bool
    folded: bool


_Item = tuple[Any, Any, bool]
"""Operation, argument, and whether case is ignored there."""
BEGINNING = Needle("", True, False)
"""Stands for the beginning of the text, where it is the only place in which a match can begin."""


def needed(pattern: str) -> tuple[frozenset[Needle], ...]:
    """At most two groups of words, the rarest; a text without one of the words of each cannot match. Pure."""
    if _parser is None:
        return ()
    items = _parsed(pattern)
    if items is None:
        return ()
    groups = sorted(_groups(items, False)[0], key=share)
    kept: list[frozenset[Needle]] = []
    for group in groups:
        if share(group) < FREQUENT and not any(other <= group for other in kept):
            kept.append(group)
    return tuple(kept[:_GROUPS])


def begins(pattern: str) -> frozenset[Needle] | None:
    """The words with which a match can begin, :data:`BEGINNING` among them; nothing where that cannot be told,

    or where they are so common that looking at each saves nothing. Pure.
    """
    items = _parsed(pattern) if _parser is not None else None
    found = _openings(list(items), fresh=False, depth=0) if items is not None else None
    return found if found and share(found) < TOO_COMMON else None


def _parsed(pattern: str) -> tuple[_Item, ...] | None:
    """The items of a pattern; nothing where its flags change what a word, a line or its beginning is."""
    tree = _parser.parse(pattern)
    if tree.state.flags & (re.ASCII | re.MULTILINE):
        return None
    return _items(tree, bool(tree.state.flags & re.IGNORECASE))


def _openings(items: list[_Item], *, fresh: bool, depth: int) -> frozenset[Needle] | None:
    """How a match can begin; ``fresh``: a word character that stands next begins a word."""
    for place, (code, argument, folds) in enumerate(items):
        rest = items[place + 1 :]
        if code is op.AT and argument in (op.AT_BEGINNING, op.AT_BEGINNING_STRING):
            return frozenset({BEGINNING})
        if code in (op.AT, op.ASSERT, op.ASSERT_NOT):
            fresh = fresh or _of_item((code, argument, folds), fresh)[1] or _follows_a_gap(code, argument)
            continue
        if code in (op.SUBPATTERN, op.BRANCH, op.MAX_REPEAT, op.MIN_REPEAT) and depth < _DEEPEST:
            ways = (way or [] for way in _ways(code, argument, folds))
            return _united(_openings(way + rest, fresh=fresh, depth=depth + 1) for way in ways)
        return _beginnings(items[place:], folds) if fresh else None
    return None


def _united(ways: Iterator[frozenset[Needle] | None]) -> frozenset[Needle] | None:
    """All of them; nothing where one cannot be told."""
    found: set[Needle] = set()
    for way in ways:
        if way is None:
            return None
        found |= way
    return frozenset(found) if len(found) <= _MOST else None


def _follows_a_gap(code: Any, argument: Any) -> bool:
    """Whether what is looked back at ends in what is no part of a word."""
    return code is op.ASSERT and argument[0] < 0 and bool(argument[1]) and _apart(*argument[1][-1])


def share(group: frozenset[Needle]) -> float:
    """About how many sentences in one have a word of the group; for choosing among groups only."""
    return sum(
        (0.5 if needle.text.lower() in _COMMON else _RARE)
        if needle.whole
        else _BY_LENGTH[len(needle.text)]
        if len(needle.text) < len(_BY_LENGTH)
        else _RARE
        for needle in group
    )


def _items(tree: Any, folds: bool) -> tuple[_Item, ...]:
    return tuple((code, argument, folds) for code, argument in tree)


def _inner(argument: Any, folds: bool) -> tuple[_Item, ...]:
    """The items of a group in brackets, with the flags it sets for itself."""
    _, added, removed, tree = argument
    return _items(tree, (folds or bool(added & re.IGNORECASE)) and not removed & re.IGNORECASE)


def _groups(items: Sequence[_Item], fresh: bool) -> tuple[list[frozenset[Needle]], bool]:
    """The groups that a sequence needs, and whether a word character behind it would begin a word.

    ``fresh``: whether one at its beginning would.
    """
    found: list[frozenset[Needle]] = []
    for place, (code, argument, folds) in enumerate(items):
        starts = _beginnings(items[place:], folds) if fresh and _consumes(code) else None
        if starts:
            found.append(starts)
        inner, fresh = _of_item((code, argument, folds), fresh)
        found.extend(inner)
    return found, fresh


def _consumes(code: Any) -> bool:
    return code in (op.LITERAL, op.IN, op.BRANCH, op.SUBPATTERN, op.MAX_REPEAT, op.MIN_REPEAT)


def _of_item(item: _Item, fresh: bool) -> tuple[list[frozenset[Needle]], bool]:
    """The groups one item needs, and whether a word character behind it would begin a word."""
    code, argument, folds = item
    if code is op.SUBPATTERN:
        return _groups(_inner(argument, folds), fresh)
    if code is op.BRANCH:
        branches = [_groups(_items(tree, folds), fresh) for tree in argument[1]]
        after = all(flag for _, flag in branches)
        if all(groups for groups, _ in branches):
            return [frozenset().union(*(min(groups, key=share) for groups, _ in branches))], after
        return [], after
    if code in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, tree = argument
        again = fresh if most == 1 else fresh and _groups(_items(tree, folds), fresh)[1]
        groups, after = _groups(_items(tree, folds), again)
        return (groups, after) if least else ([], fresh and after)
    if code is op.AT:
        return [], fresh or argument in (op.AT_BOUNDARY, op.AT_BEGINNING, op.AT_BEGINNING_STRING)
    if code in (op.ASSERT, op.ASSERT_NOT):
        return [], fresh or (code is op.ASSERT_NOT and argument[0] < 0 and _no_word_before(argument[1]))
    return [], _apart(code, argument)


def _no_word_before(tree: Any) -> bool:
    """Whether ``(?<!\\w)`` or ``(?<![\\w-])`` is what a look back forbids."""
    if len(tree) != 1:
        return False
    code, argument = tree[0]
    return code is op.IN and (op.CATEGORY, op.CATEGORY_WORD) in argument and argument[0][0] is not op.NEGATE


def _apart(code: Any, argument: Any) -> bool:
    """Whether what the item takes is certainly no part of a word."""
    if code is op.LITERAL:
        return not _is_word(argument)
    if code is op.IN:
        return all(
            (kind is op.LITERAL and not _is_word(value)) or (kind is op.CATEGORY and value is op.CATEGORY_SPACE)
            for kind, value in argument
        )
    return False


def _is_word(point: int) -> bool:
    letter = chr(point)
    return letter.isalnum() or letter == "_"


def _points(argument: Any) -> list[int]:
    """The few characters that a class in brackets stands for, of those in ASCII; none where it has many or others."""
    points: list[int] = []
    for kind, value in argument:
        if kind is op.LITERAL and value < 128:
            points.append(value)
        elif kind is op.RANGE and value[1] < 128 and value[1] - value[0] < _FEW:
            points.extend(range(value[0], value[1] + 1))
        elif kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            points.extend(range(ord("0"), ord("9") + 1))
        else:
            return []
    return points


def _beginnings(items: Sequence[_Item], folds: bool) -> frozenset[Needle] | None:
    """All the ways in which the word that starts here can begin; nothing where that cannot be told."""
    found: set[Needle] = set()
    for text, whole, small in _spelt(list(items), "", folds, 0):
        if not text or len(found) > _MOST:
            return None
        found.add(Needle(text.lower() if small else text, whole, small))
    return frozenset(found)


def _spelt(items: list[_Item], text: str, small: bool, depth: int) -> Iterator[tuple[str, bool, bool]]:
    """Beginnings of the word as (text, whole, folded); an empty text where one of the ways cannot be told."""
    if len(text) >= LONGEST or depth > 40 or not items:
        yield text, False, small
        return
    (code, argument, folds), rest = items[0], items[1:]
    small = small or folds
    if code is op.LITERAL and argument < 128 and _is_word(argument):
        yield from _spelt(rest, text + chr(argument), small, depth + 1)
    elif _apart(code, argument) or code is op.AT and argument in (op.AT_BOUNDARY, op.AT_END, op.AT_END_STRING) and text:
        yield text, True, small
    elif code in (op.AT, op.ASSERT, op.ASSERT_NOT):
        yield from _spelt(rest, text, small, depth + 1)
    else:
        for way in _ways(code, argument, folds):
            yield from _spelt(way + rest if way is not None else [], text, small, depth + 1)


def _ways(code: Any, argument: Any, folds: bool) -> Iterator[list[_Item] | None]:
    """The items one item may stand for; nothing where these are too many to tell."""
    if code is op.SUBPATTERN:
        yield list(_inner(argument, folds))
    elif code is op.BRANCH:
        yield from (list(_items(tree, folds)) for tree in argument[1])
    elif code in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, tree = argument
        once = list(_items(tree, folds))
        yield once if most == 1 else [*once, (None, None, folds)]
        if not least:
            yield []
    elif code is op.IN and (points := _points(argument)):
        yield from ([(op.LITERAL, point, folds)] for point in points)
    else:
        yield None
