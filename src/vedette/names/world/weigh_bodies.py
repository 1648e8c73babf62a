"""Whether two names of companies, organisations or ships are one: own words rule, lines of business weigh less."""

from __future__ import annotations

from vedette.names.world.acronym import acronym
from vedette.names.world.align import Aligned, align
from vedette.names.world.likeness import likeness
from vedette.names.world.name import WorldName
from vedette.names.world.verdict import Verdict, bounded
from vedette.names.world.word import Kind, Word

_MEAN = 0.25
# A word that stands in one name only, per share of the weight: a name of its own makes another firm (Gazprom Neft),
# a country or a line of business is often left out.
_LACKING = {Kind.NAME: 0.9, Kind.PLACE: 0.6, Kind.GENERIC: 0.55}
_NO_OWN_WORD = 0.8
_OTHER_LINE = 0.62
_SINGLE = 0.95
_ORDER = 0.04
_SMALL_WORD = 0.004
_OTHER_NUMBER = 0.55
_NO_NUMBER = {"1": 0.1}
_NO_NUMBER_ELSE = 0.31
_FORM_MISSING = 0.01
_FORM_OTHER = 0.02
_FORM_FAMILY = 0.06


def weigh(a: WorldName, b: WorldName) -> Verdict:
    """Two names of bodies or ships that are not written the same."""
    aligned = align(a.words, b.words)
    notes: list[tuple[str, str]] = []
    matched, agreement, weakest, own = _agreement(a, b, aligned)
    if (short := acronym(a, b)) and not aligned.same:
        return Verdict(bounded(short), a, b, aligned, (("acronym", ""),))
    if not matched:
        return Verdict(bounded(0.3 * _best(a, b, aligned.left, aligned.right)), a, b, aligned, (("nothing", ""),))
    weakest = min(weakest, _contradiction(a, b, aligned, notes))
    value = weakest * (1 - _MEAN + _MEAN * agreement / matched)
    value *= 1 - _lacking(a, b, aligned, matched, own, notes)
    if len(a.words) == len(b.words) == 1 and not aligned.same:
        value *= _SINGLE
    value *= _numbers(a, b, notes)
    value *= 1 - _order(aligned, notes)
    return Verdict(bounded(value - _forms(a, b, notes) - _aside(a, b)), a, b, aligned, tuple(notes))


def _agreement(a: WorldName, b: WorldName, aligned: Aligned) -> tuple[float, float, float, int]:
    """Weight of what stands for one another, the same times its likeness, the weakest part, words of their own."""
    matched, weakest, own = 0.0, 1.0, 0
    for i, _ in aligned.same:
        found = a.words[i]
        matched += found.weight
        own += found.own
    agreement = matched
    for left, right, (value, how) in aligned.pairs:
        several = [a.words[i] for i in left], [b.words[j] for j in right]
        weight = min(sum(word.weight for word in side) for side in several)
        own += any(word.own for word in several[0]) and any(word.own for word in several[1])
        if how == "near word" or not any(word.own for side in several for word in side):
            value = 0.4 + 0.6 * value
        matched += weight
        agreement += weight * value
        weakest = min(weakest, value)
    return matched, agreement, weakest, own


def _best(a: WorldName, b: WorldName, left: list[int], right: list[int]) -> float:
    return max((likeness(a.words[i], b.words[j]).value for i in left for j in right), default=0.0)


def _contradiction(a: WorldName, b: WorldName, aligned: Aligned, notes: list[tuple[str, str]]) -> float:
    """Words of the same rank left on both sides: another name, or the same house in another line of business."""
    if not aligned.left or not aligned.right:
        return 1.0
    left = [i for i in aligned.left if a.words[i].own]
    right = [j for j in aligned.right if b.words[j].own]
    if left and right:
        notes.append(("different", ""))
        return 0.25 + 0.5 * _best(a, b, left, right)
    if not left and not right:
        notes.append(("other line", ""))
        return _OTHER_LINE
    return 1.0


def _lacking(
    a: WorldName, b: WorldName, aligned: Aligned, matched: float, own: int, notes: list[tuple[str, str]]
) -> float:
    rest: list[Word] = [a.words[i] for i in aligned.left] + [b.words[j] for j in aligned.right]
    if not rest or notes:
        return 0.0
    notes.append(("missing", ""))
    extra = sum(word.weight for word in rest)
    share = sum(_LACKING.get(word.kind, 0.9) * word.weight for word in rest) / (matched + extra)
    return min(0.9, share if own else share / _NO_OWN_WORD)


def _numbers(a: WorldName, b: WorldName, notes: list[tuple[str, str]]) -> float:
    if a.numbers == b.numbers:
        return 1.0
    rest = list(b.numbers)
    missing = [number for number in a.numbers if number not in rest or rest.remove(number)]  # type: ignore[func-returns-value]
    if missing and rest:
        notes.append(("numbers", ""))
        return _OTHER_NUMBER
    notes.append(("number missing", ""))
    return 1 - max(_NO_NUMBER.get(number, _NO_NUMBER_ELSE) for number in missing + rest)


def _order(aligned: Aligned, notes: list[tuple[str, str]]) -> float:
    there = [j for _, j in sorted(aligned.same + [(left[0], right[0]) for left, right, _ in aligned.pairs])]
    if all(earlier < later for earlier, later in zip(there, there[1:], strict=False)):
        return 0.0
    notes.append(("order", ""))
    return _ORDER


def _forms(a: WorldName, b: WorldName, notes: list[tuple[str, str]]) -> float:
    """Legal forms never match by themselves: missing costs next to nothing, a contradiction a little."""
    if a.forms == b.forms:
        return 0.0
    if not a.forms or not b.forms:
        notes.append(("form missing", ""))
        return _FORM_MISSING
    families = {family for _, family in a.forms}, {family for _, family in b.forms}
    if a.forms & b.forms or families[0] & families[1] or "open" in families[0] | families[1]:
        notes.append(("form alike", ""))
        return _FORM_MISSING if a.forms & b.forms else _FORM_OTHER
    notes.append(("form other", ""))
    return _FORM_FAMILY


def _aside(a: WorldName, b: WorldName) -> float:
    """Small words and the spelling of the legal form: enough to tell the names from the same name."""
    return 0.0 if a.dropped == b.dropped else _SMALL_WORD
