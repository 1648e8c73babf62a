"""Which words every match of a pattern must have, and with which it begins, as Python's own parser reads the pattern.

Only what is certain is told: a group of beginnings of words, one of which begins a word of any text that matches.
Where nothing is certain there is no group, and the pattern is simply tried. Not for words with a letter or digit
beyond ASCII that stands for one of these (the long s, an Arabic digit): whoever looks at a text passes these over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

try:
    from re import _constants as op
    from re import _parser
except ImportError:  # another Python may keep its parser elsewhere: every pattern is tried, which is slower and as good
    _parser = None

LONGEST = 6
"""Letters of a beginning: more of them tell no more words apart."""
_DIGITS = 2
"""So many digits of a number tell enough: there are too many ways to go on."""
_MOST = 400
"""A group of more beginnings than this is met by nearly every text."""
_GROUPS = 2
_FEW = 10
"""A class of so many characters at most, such as the digits, is spelt out."""
_FARTHEST = 40
"""So many steps into a pattern are taken to tell how a word begins."""
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


class Needle(NamedTuple):
    """The beginning of a word, or a ``whole`` word; ``folded``: in small letters, whatever the case in the text."""

    text: str
    whole: bool
    folded: bool


_WORD_POINTS = frozenset(point for point in range(128) if chr(point).isalnum() or chr(point) == "_")
_Item = tuple[Any, Any, bool]
"""Operation, argument, and whether case is ignored there."""
_Chain = tuple[_Item, Any] | None
"""Items one behind the other, each with all that follow it, so that what follows is never copied."""
BEGINNING = Needle("", True, False)
"""Stands for the beginning of the text, where it is the only place in which a match can begin."""


def needed(pattern: str) -> tuple[frozenset[Needle], ...]:
    """At most two groups of words, the rarest; a text without one of the words of each cannot match. Pure."""
    if _parser is None:
        return ()
    items = _parsed(pattern)
    if items is None:
        return ()
    groups = sorted(_groups(_chained(items), False)[0], key=share)
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
    found = _openings(_chained(items), fresh=False, depth=0) if items is not None else None
    return found if found and share(found) < TOO_COMMON else None


@lru_cache(maxsize=1)
def _parsed(pattern: str) -> list[_Item] | None:
    """The items of a pattern; nothing where its flags change what a word, a line or its beginning is."""
    tree = _parser.parse(pattern)
    if tree.state.flags & (re.ASCII | re.MULTILINE):
        return None
    return _items(tree, bool(tree.state.flags & re.IGNORECASE))


def _chained(items: list[_Item], rest: _Chain = None) -> _Chain:
    for item in reversed(items):
        rest = (item, rest)
    return rest


def _openings(chain: _Chain, *, fresh: bool, depth: int) -> frozenset[Needle] | None:
    """How a match can begin; ``fresh``: a word character that stands next begins a word."""
    while chain is not None:
        (code, argument, folds), rest = chain
        if code is op.AT and argument in (op.AT_BEGINNING, op.AT_BEGINNING_STRING):
            return frozenset({BEGINNING})
        if code not in (op.AT, op.ASSERT, op.ASSERT_NOT):
            break
        fresh = _after((code, argument, folds), fresh) or _follows_a_gap(code, argument)
        chain = rest
    if chain is None:
        return None
    if code in (op.SUBPATTERN, op.BRANCH, op.MAX_REPEAT, op.MIN_REPEAT) and depth < _DEEPEST:
        ways = _ways(code, argument, folds)
        return _united(_openings(_chained(way or [], rest), fresh=fresh, depth=depth + 1) for way in ways)
    return _beginnings(chain) if fresh else None


def _united(ways: Iterator[frozenset[Needle] | None]) -> frozenset[Needle] | None:
    """All of them; nothing where one cannot be told."""
    found: set[Needle] = set()
    for way in ways:
        if way is None:
            return None
        found |= way
    return frozenset(found)


def _follows_a_gap(code: Any, argument: Any) -> bool:
    """Whether what is looked back at ends in what is no part of a word."""
    return code is op.ASSERT and argument[0] < 0 and bool(argument[1]) and _apart(*argument[1][-1])


@lru_cache(maxsize=4096)
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


def _items(tree: Any, folds: bool) -> list[_Item]:
    return [(code, argument, folds) for code, argument in tree.data]


def _inner(argument: Any, folds: bool) -> list[_Item]:
    """The items of a group in brackets, with the flags it sets for itself."""
    _, added, removed, tree = argument
    return _items(tree, (folds or bool(added & re.IGNORECASE)) and not removed & re.IGNORECASE)


def _groups(chain: _Chain, fresh: bool) -> tuple[list[frozenset[Needle]], bool]:
    """The groups that a sequence needs, and whether a word character behind it would begin a word.

    ``fresh``: whether one at its beginning would.
    """
    found: list[frozenset[Needle]] = []
    while chain is not None:
        item, rest = chain
        starts = _beginnings(chain) if fresh and _consumes(item[0]) else None
        if starts:
            found.append(starts)
        inner, fresh = _of_item(item, fresh)
        found.extend(inner)
        chain = rest
    return found, fresh


def _consumes(code: Any) -> bool:
    return code in (op.LITERAL, op.IN, op.BRANCH, op.SUBPATTERN, op.MAX_REPEAT, op.MIN_REPEAT)


def _of_item(item: _Item, fresh: bool) -> tuple[list[frozenset[Needle]], bool]:
    """The groups one item needs, and whether a word character behind it would begin a word."""
    code, argument, folds = item
    if code is op.SUBPATTERN:
        return _groups(_chained(_inner(argument, folds)), fresh)
    if code is op.BRANCH:
        return _of_branches(item, fresh), _after(item, fresh)
    if code in (op.MAX_REPEAT, op.MIN_REPEAT) and argument[0]:
        _, most, tree = argument
        inner = _chained(_items(tree, folds))
        return _groups(inner, fresh if most == 1 else fresh and _after_all(tree, fresh))
    return [], _after(item, fresh)


def _of_branches(item: _Item, fresh: bool) -> list[frozenset[Needle]]:
    """One group that has the rarest of each branch; none where a branch needs none."""
    _, argument, folds = item
    rarest: list[frozenset[Needle]] = []
    for tree in argument[1]:
        groups, _ = _groups(_chained(_items(tree, folds)), fresh)
        if not groups:
            return []
        rarest.append(min(groups, key=share))
    return [frozenset[Needle]().union(*rarest)]


def _after_all(tree: Any, fresh: bool) -> bool:
    """Whether a word character behind the whole of ``tree`` would begin a word."""
    for code, argument in tree.data:
        fresh = _after((code, argument, False), fresh)
    return fresh


def _after(item: _Item, fresh: bool) -> bool:
    """Whether a word character behind the item would begin a word."""
    code, argument, _ = item
    if code is op.SUBPATTERN:
        return _after_all(argument[3], fresh)
    if code is op.BRANCH:
        return all(_after_all(tree, fresh) for tree in argument[1])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, tree = argument
        after = _after_all(tree, fresh if most == 1 else fresh and _after_all(tree, fresh))
        return after if least else fresh and after
    if code is op.AT:
        return fresh or argument in (op.AT_BOUNDARY, op.AT_BEGINNING, op.AT_BEGINNING_STRING)
    if code in (op.ASSERT, op.ASSERT_NOT):
        return fresh or (code is op.ASSERT_NOT and argument[0] < 0 and _is_any_of_a_word(argument[1]))
    return _apart(code, argument)


def _is_any_of_a_word(tree: Any) -> bool:
    """Whether ``tree`` is one class of characters with all of those of words among them."""
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
    return point in _WORD_POINTS or (point >= 128 and chr(point).isalnum())


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


def _beginnings(chain: _Chain) -> frozenset[Needle] | None:
    """All the ways in which the word that starts here can begin; nothing where that cannot be told."""
    found: set[Needle] = set()
    open_ways: list[tuple[_Chain, str, bool, int]] = [(chain, "", False, 0)]
    while open_ways:
        chain, text, small, depth = open_ways.pop()
        whole = False
        if chain is not None and len(text) < (_DIGITS if text.isdigit() else LONGEST) and depth <= _FARTHEST:
            (code, argument, folds), rest = chain
            small = small or folds
            if code is op.LITERAL and argument in _WORD_POINTS:
                open_ways.append((rest, text + chr(argument), small, depth + 1))
                continue
            whole = _apart(code, argument) or bool(text) and _ends_a_word(code, argument)
            if not whole:
                ways = ([],) if code in (op.AT, op.ASSERT, op.ASSERT_NOT) else _ways(code, argument, folds)
                onward = ((_chained(way, rest) if way is not None else None) for way in ways)
                open_ways.extend((way, text, small, depth + 1) for way in onward)
                continue
        if not text or len(found) > _MOST:
            return None
        found.add(Needle(text.lower() if small else text, whole, small))
    return frozenset(found)


def _ends_a_word(code: Any, argument: Any) -> bool:
    """Whether no word goes on here: at a boundary or the end, or where what follows is forbidden to be part of one."""
    if code is op.ASSERT_NOT and argument[0] > 0 and len(argument[1]) == 1:
        kind, inner = argument[1][0]
        return any(_is_any_of_a_word(tree) for tree in (inner[1] if kind is op.BRANCH else [argument[1]]))
    return code is op.AT and argument in (op.AT_BOUNDARY, op.AT_END, op.AT_END_STRING)


def _ways(code: Any, argument: Any, folds: bool) -> Iterator[list[_Item] | None]:
    """The items one item may stand for; nothing where these are too many to tell."""
    if code is op.SUBPATTERN:
        yield _inner(argument, folds)
    elif code is op.BRANCH:
        yield from (_items(tree, folds) for tree in argument[1])
    elif code in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, tree = argument
        once = _items(tree, folds)
        yield once if most == 1 else [*once, (None, None, folds)]
        if not least:
            yield []
    elif code is op.IN and (points := _points(argument)):
        yield from ([(op.LITERAL, point, folds)] for point in points)
    else:
        yield None
