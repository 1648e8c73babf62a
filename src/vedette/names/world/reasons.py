"""The reason of a score in one sentence a person can check, and the words side by side. Made only when asked for."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.names.comparison import Comparison, Step
from vedette.names.world import text
from vedette.names.world.align import Pair
from vedette.names.world.name import WorldName
from vedette.names.world.verdict import Note, Verdict
from vedette.names.world.word import Word

WAYS = {
    "letters": "“{left}” and “{right}” differ in a letter or two",
    "spelling": "“{left}” and “{right}” are spellings of one sound",
    "other script or accent": "“{left}” is “{right}” in other letters",
    "same reading": "“{left}” and “{right}” are read alike but written otherwise",
    "one name": "“{left}” and “{right}” are spellings of one name",
    "other language": "“{left}” and “{right}” are one name in two languages",
    "familiar form": "“{left}” can be a familiar form of “{right}”",
    "near word": "“{left}” and “{right}” stand for one another in translations",
    "initial": "“{left}” and “{right}” agree in the first letter only",
    "consonants": "“{left}” and “{right}” have the same consonants",
    "article": "“{left}” and “{right}” differ by the article",
    "joined": "“{left}” and “{right}” differ in where words are joined",
}
"""What is said of two words that stand for one another, by :attr:`Likeness.how`."""

_MOST_CLAUSES = 4
_MOST_WORDS = 4
_SHOWN = 60


def same_name(name: WorldName) -> Comparison:
    """The comparison of a name with itself, case and punctuation apart."""
    if not name.words:
        return Comparison(score=0.0, reason="There is no letter or digit to compare.")
    steps = tuple(Step(left=word.written, right=word.written, cost=0.0, words="same") for word in name.words)
    return Comparison(score=1.0, reason="Same name; case, punctuation and spaces aside.", steps=steps)


def comparison(verdict: Verdict, *, turned: bool) -> Comparison:
    """A verdict in words. ``turned``: the caller's first name is the verdict's right one."""
    clauses = list(dict.fromkeys(_clauses(verdict)))
    sentence = "; ".join(clauses[:_MOST_CLAUSES]) or "same words, differently written"
    steps = tuple(_steps(verdict))
    if turned:
        steps = tuple(Step(left=s.right, right=s.left, cost=s.cost, words=s.words) for s in steps)
    return Comparison(score=verdict.score, reason=sentence[0].upper() + sentence[1:] + ".", steps=steps)


def _clauses(verdict: Verdict) -> Iterator[str]:
    notes = frozenset(verdict.notes)
    aligned = verdict.aligned
    if Note.NOTHING in notes:
        yield "no word of one name stands in the other"
        return
    if Note.ACRONYM in notes:
        yield f"“{_short(verdict)}” may be made of the beginnings of the other name's words"
        return
    yield from _translated(verdict)
    if Note.DIFFERENT in notes or Note.OTHER_LINE in notes:
        left, right = _listed(verdict.left, aligned.left), _listed(verdict.right, aligned.right)
        kind = "lines of business" if Note.OTHER_LINE in notes else "names"
        yield f"{left} and {right} are different {kind}"
    if Note.NUMBERS in notes:
        yield f"the numbers differ: {_numbers(verdict.left)} and {_numbers(verdict.right)}"
    if Note.FATHER_AND_SON in notes:
        yield "father and child change places"
    if aligned.same and not aligned.pairs and not aligned.left and not aligned.right:
        yield "same words in another order" if Note.ORDER in notes else "same words"
    elif Note.ORDER in notes:
        yield "the words stand in another order"
    for pair in sorted(aligned.pairs, key=lambda pair: pair.likeness.value):
        yield _way(verdict, pair)
    if Note.MISSING in notes:
        for name, rest in ((verdict.left, aligned.left), (verdict.right, aligned.right)):
            if rest:
                yield f"{_listed(name, rest)} {'stands' if len(rest) == 1 else 'stand'} in one name only"
    yield from _aside(verdict, notes)


def _translated(verdict: Verdict) -> Iterator[str]:
    """How a name of a body in hangul or Chinese characters was read, where the other is not written so."""
    eastern = [any(text.script_of(letter) in "hk" for letter in name.text[:_SHOWN]) for name in _both(verdict)]
    for name, there in zip(_both(verdict), eastern, strict=True):
        if there and name.mode == "body" and not all(eastern):
            yield f"“{name.text[:_SHOWN]}” reads “{' '.join(word.latin for word in name.words)}”"


def _both(verdict: Verdict) -> tuple[WorldName, WorldName]:
    return verdict.left, verdict.right


def _aside(verdict: Verdict, notes: frozenset[Note]) -> Iterator[str]:
    left, right = verdict.left, verdict.right
    if Note.NUMBER_MISSING in notes:
        yield f"the number {_numbers(left) if left.numbers else _numbers(right)} stands in one name only"
    forms = [" ".join(word for part, word in name.dropped if part == "form") for name in (left, right)]
    if Note.FORM_MISSING in notes:
        yield f"“{forms[0] or forms[1]}” is only the legal form"
    elif Note.FORM_ALIKE in notes:
        yield f"“{forms[0]}” and “{forms[1]}” are forms of one kind"
    elif Note.FORM_OTHER in notes:
        yield f"“{forms[0]}” and “{forms[1]}” are different legal forms"
    elif forms[0] != forms[1]:
        yield f"“{forms[0]}” and “{forms[1]}” are one legal form"
    if Note.COMMA in notes:
        yield "one is written with the surname first"
    if Note.TITLE in notes:
        yield "titles are set aside"
    if Note.PARTICLE in notes:
        yield "small words before the names differ"
    if Note.OTHER_NAME in notes:
        yield "only one of the names that the text holds is meant"


def _way(verdict: Verdict, pair: Pair) -> str:
    left, right = _written(verdict.left, pair.left), _written(verdict.right, pair.right)
    return WAYS[pair.likeness.how].format(left=left, right=right)


def _steps(verdict: Verdict) -> Iterator[Step]:
    for i, j in verdict.aligned.same:
        yield Step(left=verdict.left.words[i].written, right=verdict.right.words[j].written, cost=0.0, words="same")
    for pair in verdict.aligned.pairs:
        left, right = _written(verdict.left, pair.left), _written(verdict.right, pair.right)
        yield Step(left=left, right=right, cost=round(1 - pair.likeness.value, 4), words=_way(verdict, pair))
    for i in verdict.aligned.left:
        yield Step(left=verdict.left.words[i].written, right="", cost=1.0, words="in one name only")
    for j in verdict.aligned.right:
        yield Step(left="", right=verdict.right.words[j].written, cost=1.0, words="in one name only")


def _short(verdict: Verdict) -> str:
    words: tuple[Word, ...] = min(verdict.left.words, verdict.right.words, key=len)
    return words[0].written


def _numbers(name: WorldName) -> str:
    return ", ".join(name.numbers) or "none"


def _written(name: WorldName, places: tuple[int, ...]) -> str:
    return " ".join(name.words[place].written for place in places)


def _listed(name: WorldName, places: list[int]) -> str:
    shown = ", ".join(f"“{name.words[place].written}”" for place in places[:_MOST_WORDS])
    return shown + (" ..." if len(places) > _MOST_WORDS else "")
