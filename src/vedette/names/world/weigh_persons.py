"""Whether two names of persons are one: the weakest part rules, what is missing costs little, order nearly nothing."""

from __future__ import annotations

from vedette.names.world.align import Aligned, align
from vedette.names.world.likeness import likeness
from vedette.names.world.name import WorldName
from vedette.names.world.verdict import Verdict, bounded
from vedette.names.world.word import Kind

# The weakest part rules; the mean of all parts moves the score a little, so that two doubts are worse than one.
_MEAN = 0.15
_MISSING = 0.5
_ONE_WORD = 0.8
_NO_WORD = 0.5
_SINGLE = 0.95
_TURNED = 0.03
_SHUFFLED = 0.07
_SYLLABLES_SHUFFLED = 0.15
_PARTICLE = 0.01
_TITLE = 0.005
_FATHER_AND_SON = 0.3


def weigh(a: WorldName, b: WorldName) -> Verdict:
    """Two persons' names that are not written the same."""
    aligned = align(a.words, b.words)
    notes: list[tuple[str, str]] = []
    matched, agreement, weakest, own = _agreement(a, b, aligned)
    if not matched:
        return Verdict(bounded(0.3 * _best_left(a, b, aligned)), a, b, aligned, (("nothing", ""),))
    value, lacking = 1.0, _lacking(a, b, aligned)
    if lacking is None:
        weakest = min(weakest, 0.25 + 0.5 * _best_left(a, b, aligned))
        notes.append(("different", ""))
    elif lacking:
        value -= _MISSING * lacking / (matched + lacking)
        if own < 2 and lacking >= 0.5:
            value *= _ONE_WORD
        notes.append(("missing", ""))
    if own == 0:
        value *= _NO_WORD
    elif len(a.words) == len(b.words) == 1 and not aligned.same:
        value *= _SINGLE
    value *= weakest * (1 - _MEAN + _MEAN * agreement / matched)
    value *= 1 - _order(a, b, aligned, notes)
    if a.sons and any((father, child) in a.sons and (child, father) not in a.sons for child, father in b.sons):
        value *= 1 - _FATHER_AND_SON
        notes.append(("father and son", ""))
    return Verdict(bounded(value - _aside(a, b, notes)), a, b, aligned, tuple(notes))


def _agreement(a: WorldName, b: WorldName, aligned: Aligned) -> tuple[float, float, float, int]:
    """Weight of what stands for one another, the same times its likeness, the weakest part, words of their own."""
    matched = agreement = 0.0
    weakest, own = 1.0, 0
    for i, _ in aligned.same:
        found = a.words[i]
        matched += found.weight
        own += found.own
    agreement = matched
    certain = own and matched >= 1
    for left, right, (value, how) in aligned.pairs:
        one, other = a.words[left[0]], b.words[right[0]]
        if how == "joined":
            weight = float(max(len(left), len(right)))
            own += max(len(left), len(right))
        else:
            weight = min(one.weight, other.weight)
            own += one.own and other.own
        if how == "initial" and not certain:
            value -= 0.1  # J. Khan is half the world
        if Kind.LIGHT in (one.kind, other.kind):
            value = 0.5 + 0.5 * value
        matched += weight
        agreement += weight * value
        weakest = min(weakest, value)
    return matched, agreement, weakest, own


def _best_left(a: WorldName, b: WorldName, aligned: Aligned) -> float:
    return max((likeness(a.words[i], b.words[j]).value for i in aligned.left for j in aligned.right), default=0.0)


def _lacking(a: WorldName, b: WorldName, aligned: Aligned) -> float | None:
    """Weight of the words that stand in one name only; ``None`` when both have such a word: then the names differ."""
    if not aligned.left and not aligned.right:
        return 0.0
    sides = []
    for words, rest in ((a.words, aligned.left), (b.words, aligned.right)):
        weight, differs = 0.0, False
        for place in rest:
            if words.count(words[place]) > 1:
                continue  # Sergey Sergey
            weight += words[place].weight
            differs = differs or words[place].kind is not Kind.LIGHT
        sides.append((weight, differs))
    if sides[0][1] and sides[1][1]:
        return None
    return sides[0][0] + sides[1][0] + 0.02 * (len(aligned.left) + len(aligned.right))


def _order(a: WorldName, b: WorldName, aligned: Aligned, notes: list[tuple[str, str]]) -> float:
    places = sorted(aligned.same + [(left[0], right[0]) for left, right, _ in aligned.pairs])
    there = [j for _, j in places]
    drops = sum(later < earlier for earlier, later in zip(there, there[1:], strict=False))
    if not drops:
        if a.turned is not b.turned:
            notes.append(("comma", ""))
            return _TURNED / 2
        return 0.0
    notes.append(("order", ""))
    if drops == 1 and there[-1] < there[0]:
        return _TURNED
    # Korean and Chinese given names: the same syllables in another order are another name.
    if len(there) > 2 and all(len(word.latin) < 5 for word in (*a.words, *b.words)):
        return _SYLLABLES_SHUFFLED
    return _SHUFFLED


def _aside(a: WorldName, b: WorldName, notes: list[tuple[str, str]]) -> float:
    if a.dropped == b.dropped:
        return 0.0
    cost = 0.0
    for part, price in (("particle", _PARTICLE), ("title", _TITLE)):
        if sorted(w for p, w in a.dropped if p == part) != sorted(w for p, w in b.dropped if p == part):
            cost += price
            notes.append((part, ""))
    return cost
