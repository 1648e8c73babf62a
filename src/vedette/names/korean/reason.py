"""Why two Korean names are thought the same, or not, in words; and what else the spelling allows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice, product
from typing import Final

from vedette.names.comparison import Comparison, Step
from vedette.names.korean import hanja, spelling
from vedette.names.korean.compare import Alignment, align, score_of
from vedette.names.korean.hangul import canonical, is_syllable, join, split
from vedette.names.korean.reading import Division, KoreanName

RIVAL = 0.5
"""A reading that costs at most this much more than the one taken is its rival."""

_HOWEVER_FAR = 1e6
_R = "rlрлρλرلרל"
"""Letters that show the ㄹ which the South leaves out."""

_WORTH_SAYING = 0.15
_SHOWN = 4
_COMMON = 0.2
"""Rarity up to which a syllable makes a name that people have."""

_SYSTEMS: Final = {
    "KCNA": "as the DPRK spells",
    "MR": "McCune-Reischauer",
    "RR": "Revised Romanization",
    "habit": "a private spelling",
    "all": "in every system",
    "Kontsevich": "Kontsevich's system",
    "custom": "a Russian or Ukrainian habit",
    "katakana": "katakana",
    "press": "as the press of that language writes",
}
_ALPHABETS: Final = ("latin", "cyrillic", "kana", "greek", "arabic", "hebrew")


def explained(left: KoreanName, right: KoreanName, found: Alignment | None) -> Comparison:
    """The comparison of two names from their alignment (None where none is near)."""
    found = found or align(left, right, within=_HOWEVER_FAR)
    if found is None:
        return Comparison(
            score=0.0, reason=f"“{left.text}” and “{right.text}” do not have as many syllables in any reading."
        )
    steps = tuple(_steps(left, right, found))
    score = score_of(found.cost)
    return Comparison(
        score=score, reason=_sentence(left, right, found, steps), rivals=_rivals(left, right, found), steps=steps
    )


def _steps(left: KoreanName, right: KoreanName, found: Alignment) -> Iterator[Step]:
    for index, (a, b, agreed) in enumerate(zip(found.left.chunks, found.right.chunks, found.syllables, strict=True)):
        x, y = found.left.readings[index], found.right.readings[index]
        if a == b and left.script == right.script:
            yield Step(left=a, right=b, cost=0.0, words="the same")
        elif not agreed:
            own, other = min(x, key=x.__getitem__), min(y, key=y.__getitem__)
            yield Step(left=a, right=b, cost=3.0, words=f"{_said(a, own)} against {_said(b, other)}")
        else:
            cost = x.get(agreed, 0.0) + y.get(agreed, 0.0)
            words = [text for text in (_how(a, agreed, found.left), _how(b, agreed, found.right)) if text]
            yield Step(left=a, right=b, cost=cost, words=f"both {agreed}" + (f" ({'; '.join(words)})" if words else ""))


def _said(chunk: str, syllable: str) -> str:
    return chunk if chunk == syllable else f"{chunk} ({syllable})"


def _how(chunk: str, syllable: str, division: Division) -> str:
    """How a chunk came to be a syllable, where that is not plain."""
    if is_syllable(chunk[0]):
        return "" if chunk == syllable else f"{chunk} in the North"
    if division.system == "characters":
        return f"{chunk} is read {syllable}"
    if division.system in ("pinyin", "mandarin"):
        return f"“{chunk}” as Mandarin reads its character"
    for system in _systems(chunk, syllable):
        return f"“{chunk}” for {syllable}: {_SYSTEMS[system]}"
    met = (chunk[-1], split(syllable)[2]) in (("g", "ㄱ"), ("m", "ㅂ"), ("l", "ㄴ"))
    return f"“{chunk}” for {syllable}" + (", as it sounds before the next syllable" if met else "")


@cache
def _systems(chunk: str, syllable: str) -> tuple[str, ...]:
    """The systems of the cheapest way to write a syllable so; empty where only the list of surnames knows it."""
    found = []
    sources = [item for item in spelling.inventory() if canonical(item) == syllable]
    for alphabet in _ALPHABETS:
        for source in sources:
            for letters, cost, _, parts in spelling.ways(source, alphabet):
                if letters == chunk:
                    found.append((cost, _system_of(parts)))
    return (min(found)[1],) if found else ()


def _system_of(parts: tuple[spelling.Part, ...]) -> str:
    """The system of a spelling: that of its strangest part, else that of its vowel, which tells the systems apart."""
    names = {part.system.split()[0] for part in parts}
    return next((name for name in ("custom", "habit") if name in names), parts[1].system.split()[0])


def _sentence(left: KoreanName, right: KoreanName, found: Alignment, steps: tuple[Step, ...]) -> str:
    differing = [step for step in steps if step.cost >= 1.0 and not step.words.startswith(("both", "the same"))]
    if differing:
        return (
            f"“{left.text}” and “{right.text}” differ in {len(differing)} of {len(steps)} syllables: "
            + "; ".join(step.words for step in differing)
            + "."
        )
    hangul = "".join(_northern(chunk, syllable) for chunk, syllable in _agreed(found))
    doubts = [step.words.removeprefix("both ") for step in steps if step.cost >= _WORTH_SAYING]
    if found.left.system == found.right.system == "mandarin":
        text = f"“{left.text}” and “{right.text}” have the same sounds in Mandarin"
    elif is_syllable(hangul[0]):
        text = f"“{left.text}” and “{right.text}” can both be read {hangul}"
    else:
        text = f"“{left.text}” and “{right.text}” are spelled alike"
    return text + _remarks(found, doubts) + "."


def _remarks(found: Alignment, doubts: list[str]) -> str:
    said = [*doubts]
    systems = {found.left.system, found.right.system}
    if "foreign" in systems:
        said.append("one spelling is made for readers of another language")
    if "misread" in systems:
        said.append("one letter was taken as misread or mistyped")
    if "pinyin" in systems:
        said.append("pinyin hides many characters behind one sound")
    if found.left.cost != found.right.cost and not systems & {"foreign", "misread", "pinyin", "mandarin"}:
        said.append("one has the surname at the other end, or written together with the given name")
    return f"; {'; '.join(said)}" if said else ""


def _agreed(found: Alignment) -> list[tuple[str, str]]:
    """In each place the chunk that tells North from South, and the syllable."""
    pairs = zip(found.left.chunks, found.right.chunks, found.syllables, strict=True)
    return [(a if _tells(a) else b, syllable or a) for a, b, syllable in pairs]


def _tells(chunk: str) -> bool:
    return is_syllable(chunk[0]) or chunk[0] in _R


def _northern(chunk: str, syllable: str) -> str:
    """The syllable as the writer had it: an r, or a ㄹ in hangul, that the comparison had put aside."""
    if is_syllable(chunk[0]):
        return chunk if "".join(map(canonical, chunk)) == syllable else syllable
    if len(syllable) == 1 and is_syllable(syllable) and chunk[0] in _R:
        onset, vowel, coda = split(syllable)
        own = join("ㄹ", vowel, coda)
        if onset in "ㅇㄴ" and canonical(own) == syllable:
            return own
    return syllable


def _rivals(left: KoreanName, right: KoreanName, found: Alignment) -> str:
    """What else the names may be. Hangul alone has no rivals: there one spelling is one name."""
    if "" in found.syllables or found.left.system == found.right.system == "mandarin":
        return ""
    for name, division in ((left, found.left), (right, found.right)):
        if name.script not in ("hangul", "hanja"):
            names = _readings(division, found.syllables)
            if len(names) > 1:
                return f"homograph possible: {' / '.join(names)}"
    if found.left.system == found.right.system == "characters" and any(
        not hanja.one_form(a, b) for a, b in zip(found.left.chunks, found.right.chunks, strict=True)
    ):
        return f"other characters of one reading: {''.join(found.left.chunks)} / {''.join(found.right.chunks)}"
    return ""


def _readings(division: Division, agreed: tuple[str, ...]) -> list[str]:
    """The names in hangul that a spelling allows, the one agreed on first, then by cost."""
    places = [_likely(items, chosen) for items, chosen in zip(division.readings, agreed, strict=True)]
    base = sum(items.get(chosen, 0.0) for items, chosen in zip(division.readings, agreed, strict=True))
    found = []
    for combination in islice(product(*places), 512):
        cost = sum(item[1] for item in combination) - base
        if cost <= RIVAL:
            names = (item[0] for item in combination)
            found.append((cost, "".join(map(_northern, division.chunks, names))))
    own = "".join(map(_northern, division.chunks, agreed))
    others = [name for _, name in sorted(found) if name != own]
    return [own, *dict.fromkeys(others)][:_SHOWN]


def _likely(items: spelling.Readings, chosen: str) -> list[tuple[str, float]]:
    known = spelling.inventory()
    found = [
        (syllable, cost)
        for syllable, cost in items.items()
        if syllable == chosen or known.get(syllable, 0.0) <= _COMMON
    ]
    return sorted(found, key=lambda item: item[1])[:6]
