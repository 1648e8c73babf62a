"""The reason of a score in one sentence a person can check, and the words side by side. Made only when asked for."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.names.comparison import Comparison, Step
from vedette.names.world.align import Pair
from vedette.names.world.name import WorldName
from vedette.names.world.verdict import Verdict
from vedette.names.world.word import Word

WAYS = {
    "letters": "“{left}” and “{right}” differ in a letter or two",
    "spelling": "“{left}” and “{right}” are spellings of one sound",
    "other script or accent": "“{left}” is “{right}” in other letters",
    "same reading": "“{left}” and “{right}” are read alike but written otherwise",
    "one name": "“{left}” and “{right}” are spellings of one name",
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
    notes = {note for note, _ in verdict.notes}
    aligned = verdict.aligned
    if aligned is None or "nothing" in notes:
        yield "no word of one name stands in the other"
        return
    if "acronym" in notes:
        yield f"“{_short(verdict)}” may be made of the first letters of the other name"
        return
    if "different" in notes or "other line" in notes:
        left, right = _listed(verdict.left, aligned.left), _listed(verdict.right, aligned.right)
        kind = "lines of business" if "other line" in notes else "names"
        yield f"{left} and {right} are different {kind}"
    if "numbers" in notes:
        yield f"the numbers differ: {_numbers(verdict.left)} and {_numbers(verdict.right)}"
    if "father and son" in notes:
        yield "father and child change places"
    if aligned.same and not aligned.pairs and not aligned.left and not aligned.right:
        yield "same words in another order" if "order" in notes else "same words"
    elif "order" in notes:
        yield "the words stand in another order"
    for pair in sorted(aligned.pairs, key=lambda pair: pair.likeness.value):
        yield _way(verdict, pair)
    if "missing" in notes:
        for name, rest in ((verdict.left, aligned.left), (verdict.right, aligned.right)):
            if rest:
                yield f"{_listed(name, rest)} {'stands' if len(rest) == 1 else 'stand'} in one name only"
    yield from _aside(verdict, notes)


def _aside(verdict: Verdict, notes: set[str]) -> Iterator[str]:
    left, right = verdict.left, verdict.right
    if "number missing" in notes:
        yield f"the number {_numbers(left) if left.numbers else _numbers(right)} stands in one name only"
    forms = [" ".join(word for part, word in name.dropped if part == "form") for name in (left, right)]
    if "form missing" in notes:
        yield f"“{forms[0] or forms[1]}” is only the legal form"
    elif "form alike" in notes:
        yield f"“{forms[0]}” and “{forms[1]}” are forms of one kind"
    elif "form other" in notes:
        yield f"“{forms[0]}” and “{forms[1]}” are different legal forms"
    elif forms[0] != forms[1]:
        yield f"“{forms[0]}” and “{forms[1]}” are one legal form"
    if "comma" in notes:
        yield "one is written with the surname first"
    if "title" in notes:
        yield "titles are set aside"
    if "particle" in notes:
        yield "small words before the names differ"
    if "other name" in notes:
        yield "only one of the names that the text holds is meant"


def _way(verdict: Verdict, pair: Pair) -> str:
    left, right = _written(verdict.left, pair.left), _written(verdict.right, pair.right)
    return WAYS[pair.likeness.how].format(left=left, right=right)


def _steps(verdict: Verdict) -> Iterator[Step]:
    if verdict.aligned is None:
        return
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
