"""Whether two names of persons are one: the weakest part rules, what is missing costs little, order nearly nothing."""

from __future__ import annotations

from vedette.names.world.align import Aligned, align
from vedette.names.world.likeness import likeness
from vedette.names.world.name import WorldName
from vedette.names.world.verdict import Note, Verdict, bounded
from vedette.names.world.word import Kind, Word

# The weakest part rules; each other doubt counts half.
_FURTHER = 0.5
_MISSING = 0.5
_ONE_WORD = 0.8
_NO_WORD = 0.5
_GIVEN_NAME_MISSING = 0.95
_FREQUENT_WORDS = 0.88
_SINGLE = 0.95
_TURNED = 0.03
_SHUFFLED = 0.07
_SYLLABLES_SHUFFLED = 0.32
_PARTICLE = 0.01
_TITLE = 0.005
_FATHER_AND_SON = 0.3


def weigh(a: WorldName, b: WorldName) -> Verdict:
    """Two persons' names that are not written the same."""
    aligned = align(a.words, b.words)
    matched, value, own = _agreement(a.words, b.words, aligned)
    if not matched:
        return Verdict(bounded(0.3 * _best_left(a, b, aligned)), a, b, aligned, (Note.NOTHING,))
    lacking = _lacking(a.words, b.words, aligned) if aligned.left or aligned.right else 0.0
    if lacking is None:
        value = min(1.0, 0.25 + 0.5 * _best_left(a, b, aligned)) * (1 - _FURTHER + _FURTHER * value)
        return Verdict(bounded(value if own else value * _NO_WORD), a, b, aligned, (Note.DIFFERENT,))
    notes: list[Note] = []
    if lacking:
        value *= 1 - _MISSING * lacking / (matched + lacking)
        if lacking >= 0.5:
            value *= _which_lack(a, b, aligned, own)
        notes.append(Note.MISSING)
    if own == 0:
        value *= _NO_WORD
    elif len(a.words) == len(b.words) == 1 and not aligned.same:
        value *= _SINGLE
    if len(a.words) > 1 and len(b.words) > 1:
        value *= 1 - _order(a, b, aligned, notes)
    if a.sons and b.sons and any((b_, a_) in a.sons and (a_, b_) not in a.sons for a_, b_ in b.sons):
        value *= 1 - _FATHER_AND_SON
        notes.append(Note.FATHER_AND_SON)
    if a.dropped != b.dropped:
        value -= _aside(a, b, notes)
    return Verdict(bounded(value), a, b, aligned, tuple(notes))


def _agreement(a: tuple[Word, ...], b: tuple[Word, ...], aligned: Aligned) -> tuple[float, float, int]:
    """Weight of what stands for one another, how well it does (the weakest part and the doubts), words of their own."""
    matched, weakest, doubts, own = 0.0, 1.0, 1.0, 0
    for i, _ in aligned.same:
        matched += a[i].weight
        own += a[i].own
    certain = own and matched >= 1
    for left, right, (likely, how, _) in aligned.pairs:
        one, other, value = a[left[0]], b[right[0]], likely
        if how == "joined":
            weight = min(len(left), len(right)) + 0.5
            own += min(len(left), len(right))
        else:
            weight = min(one.weight, other.weight)
            own += one.own and other.own
        if how == "initial" and not certain:
            value -= 0.06  # J. Khan is half the world
        if one.kind is other.kind is Kind.LIGHT and value > 0.8:
            value = 0.5 + 0.5 * value
        matched += weight
        doubts *= 1 - _FURTHER * (1 - value)
        weakest = min(weakest, value)
    return matched, weakest * doubts / (1 - _FURTHER * (1 - weakest)), own


def _which_lack(a: WorldName, b: WorldName, aligned: Aligned, own: int) -> float:
    """Missing middle names are common; a name of one word, a missing given name and frequent words alone tell less."""
    if own < 2:
        return _ONE_WORD
    longer, rest = (a.words, aligned.left) if len(aligned.left) > len(aligned.right) else (b.words, aligned.right)
    value = _GIVEN_NAME_MISSING if 0 in rest and longer[0].own else 1.0
    edge = 0 in rest or len(longer) - 1 in rest
    if edge and all(word.kind is not Kind.NAME for place, word in enumerate(longer) if place not in rest):
        value *= _FREQUENT_WORDS
    return value


def _best_left(a: WorldName, b: WorldName, aligned: Aligned) -> float:
    return max([likeness(a.words[i], b.words[j]).value for i in aligned.left for j in aligned.right], default=0.0)


def _lacking(a: tuple[Word, ...], b: tuple[Word, ...], aligned: Aligned) -> float | None:
    """Weight of the words that stand in one name only; ``None`` when both have such a word: then the names differ."""
    total, differing = 0.0, 0
    for words, rest in ((a, aligned.left), (b, aligned.right)):
        differs = 0
        for place in rest:
            found = words[place]
            if words.count(found) > 1 and any(
                words[k] is found and (k < place or k not in rest) for k in range(len(words)) if k != place
            ):
                continue  # Sergey Sergey
            total += found.weight
            if found.kind is not Kind.LIGHT:
                differs = 1
        differing += differs
    return None if differing == 2 else total + 0.02 * (len(aligned.left) + len(aligned.right))


def _order(a: WorldName, b: WorldName, aligned: Aligned, notes: list[Note]) -> float:
    if aligned.pairs:
        places = sorted(aligned.same + [(left[0], right[0]) for left, right, _ in aligned.pairs])
    else:
        places = aligned.same
    drops, last = 0, -1
    for _, place in places:
        drops += place < last
        last = place
    if not drops:
        if a.turned is not b.turned:
            notes.append(Note.COMMA)
            return _TURNED / 2
        return 0.0
    notes.append(Note.ORDER)
    if drops == 1 and last < places[0][1]:
        return _TURNED
    # Korean and Chinese given names: the same syllables in another order are another name.
    if len(places) > 2 and all(len(word.latin) < 5 for word in (*a.words, *b.words)):
        return _SYLLABLES_SHUFFLED
    return _SHUFFLED


def _aside(a: WorldName, b: WorldName, notes: list[Note]) -> float:
    cost = 0.0
    for part, price, note in (("particle", _PARTICLE, Note.PARTICLE), ("title", _TITLE, Note.TITLE)):
        if sorted([w for p, w in a.dropped if p == part]) != sorted([w for p, w in b.dropped if p == part]):
            cost += price
            notes.append(note)
    return cost
