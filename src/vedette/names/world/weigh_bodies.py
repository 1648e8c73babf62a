"""Whether two names of companies, organisations or ships are one: own words rule, lines of business weigh less."""

from __future__ import annotations

from vedette.names.world.acronym import acronym
from vedette.names.world.align import Aligned, align
from vedette.names.world.likeness import likeness
from vedette.names.world.name import WorldName
from vedette.names.world.verdict import Note, Verdict, bounded
from vedette.names.world.word import Kind, Word

# The weakest part rules; each other doubt counts half.
_FURTHER = 0.5
# A word that stands in one name only, per share of the weight: a name of its own makes another firm (Gazprom Neft),
# a country or a line of business is often left out.
_LACKING = {Kind.NAME: 0.9, Kind.PLACE: 0.6, Kind.GENERIC: 0.55}
_NO_OWN_WORD = 0.6
_BOTH_LACK = 0.85
_OTHER_LINE = 0.62
_SINGLE = 0.95
# Sister ships differ in a letter: Golsar and Golsan.
_SINGLE_SHIP = 0.83
# Slips at the beginning of a word are rare: Cimex is no slip for Siemens, nor Sina Bank for the Bank of China.
_OTHER_INITIAL = 0.9
# ㄱ ㄷ ㅂ ㅈ ㄹ at the beginning, in the romanisations in use (McCune-Reischauer, Revised, the DPRK's own of 1992).
_ONE_HANGUL = (set("gk"), set("dt"), set("bp"), set("jc"), set("rln"))
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
    notes: list[Note] = []
    matched, value, own = _agreement(a, b, aligned)
    if (short := acronym(a, b)) and not aligned.same:
        return Verdict(bounded(short), a, b, aligned, (Note.ACRONYM,))
    if not matched:
        return Verdict(bounded(0.3 * _best(a, b, aligned.left, aligned.right)), a, b, aligned, (Note.NOTHING,))
    if aligned.left and aligned.right:
        other = _contradiction(a, b, aligned, notes)
        value = other * (1 - _FURTHER + _FURTHER * value) if notes else other * value
    if notes:
        return Verdict(bounded(value if a.numbers == b.numbers else value * _OTHER_NUMBER), a, b, aligned, tuple(notes))
    if aligned.left or aligned.right:
        value *= 1 - _lacking(a, b, aligned, matched, own)
        notes.append(Note.MISSING)
    if len(a.words) == len(b.words) == 1 and not aligned.same:
        value *= _SINGLE_SHIP if a.mode == "vessel" else _SINGLE
    if _begins_otherwise(a, b, aligned):
        value *= _OTHER_INITIAL
    if a.numbers != b.numbers:
        value *= _numbers(a, b, notes)
    if len(a.words) > 1 and len(b.words) > 1:
        value *= 1 - _order(aligned, notes)
    if a.forms != b.forms:
        value -= _forms(a, b, notes)
    if a.dropped != b.dropped:
        value -= _SMALL_WORD  # enough to tell the names from the same name
    return Verdict(bounded(value), a, b, aligned, tuple(notes))


def _agreement(a: WorldName, b: WorldName, aligned: Aligned) -> tuple[float, float, int]:
    """Weight of what stands for one another, how well it does (the weakest part and the doubts), words of their own."""
    matched, weakest, doubts, own = 0.0, 1.0, 1.0, 0
    for i, _ in aligned.same:
        found = a.words[i]
        matched += found.weight
        own += found.own
    for left, right, (likely, how, _) in aligned.pairs:
        several = [a.words[i] for i in left], [b.words[j] for j in right]
        weight = min(sum(word.weight for word in side) for side in several)
        own += any(word.own for word in several[0]) and any(word.own for word in several[1])
        shared = how != "near word" and not any(word.own for side in several for word in side)
        value = 0.4 + 0.6 * likely if shared else likely
        matched += weight
        doubts *= 1 - _FURTHER * (1 - value)
        weakest = min(weakest, value)
    return matched, weakest * doubts / (1 - _FURTHER * (1 - weakest)), own


def _begins_otherwise(a: WorldName, b: WorldName, aligned: Aligned) -> bool:
    """Whether no word of the houses' own is the same, and those that differ in letters differ in the first one too:
    lines of business make no name, and what is left beside them must be alike itself."""
    if any(a.words[i].own for i, _ in aligned.same):
        return False
    own = [
        (a.words[left[0]], b.words[right[0]], how)
        for left, right, (_, how, _) in aligned.pairs
        if any(a.words[i].own for i in left) or any(b.words[j].own for j in right)
    ]
    return bool(own) and all(how == "letters" and _other_initial(one, other) for one, other, how in own)


def _other_initial(one: Word, other: Word) -> bool:
    """Whether two words begin with other letters: not where one lacks its beginning (Nvidia, Invidia), nor with two
    that one hangul letter is written with."""
    first = {one.latin[0], other.latin[0]}
    if len(first) == 1 or one.latin.endswith(other.latin) or other.latin.endswith(one.latin):
        return False
    return not ("k" in (one.script, other.script) and any(first <= some for some in _ONE_HANGUL))


def _best(a: WorldName, b: WorldName, left: list[int], right: list[int]) -> float:
    return max([likeness(a.words[i], b.words[j]).value for i in left for j in right], default=0.0)


def _contradiction(a: WorldName, b: WorldName, aligned: Aligned, notes: list[Note]) -> float:
    """Words of the same rank left on both sides: another name, or the same house in another line of business."""
    left = [i for i in aligned.left if a.words[i].own]
    right = [j for j in aligned.right if b.words[j].own]
    if left and right:
        notes.append(Note.DIFFERENT)
        return 0.25 + 0.5 * _best(a, b, left, right)
    if not left and not right:
        notes.append(Note.OTHER_LINE)
        return _OTHER_LINE
    return _BOTH_LACK


def _lacking(a: WorldName, b: WorldName, aligned: Aligned, matched: float, own: int) -> float:
    """What the words cost that stand in one name only, as a share of all."""
    extra = cost = 0.0
    for words, rest in ((a.words, aligned.left), (b.words, aligned.right)):
        for place in rest:
            extra += words[place].weight
            cost += _LACKING.get(words[place].kind, 0.9) * words[place].weight
    share = cost / (matched + extra)
    return min(0.9, share if own else share / _NO_OWN_WORD)


def _numbers(a: WorldName, b: WorldName, notes: list[Note]) -> float:
    rest = list(b.numbers)
    missing = []
    for number in a.numbers:
        if number in rest:
            rest.remove(number)
        else:
            missing.append(number)
    if missing and rest:
        notes.append(Note.NUMBERS)
        return _OTHER_NUMBER
    notes.append(Note.NUMBER_MISSING)
    return 1 - max(_NO_NUMBER.get(number, _NO_NUMBER_ELSE) for number in missing + rest)


def _order(aligned: Aligned, notes: list[Note]) -> float:
    places = sorted(aligned.same + [(left[0], right[0]) for left, right, _ in aligned.pairs])
    last = -1
    for _, place in places:
        if place < last:
            notes.append(Note.ORDER)
            return _ORDER
        last = place
    return 0.0


def _forms(a: WorldName, b: WorldName, notes: list[Note]) -> float:
    """Legal forms never match by themselves: missing costs next to nothing, a contradiction a little."""
    if not a.forms or not b.forms:
        notes.append(Note.FORM_MISSING)
        return _FORM_MISSING
    families = {family for _, family in a.forms}, {family for _, family in b.forms}
    if a.forms & b.forms or families[0] & families[1] or "open" in families[0] | families[1]:
        notes.append(Note.FORM_ALIKE)
        return _FORM_MISSING if a.forms & b.forms else _FORM_OTHER
    notes.append(Note.FORM_OTHER)
    return _FORM_FAMILY
