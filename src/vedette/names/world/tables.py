"""The word tables of this package, read once from ``data/``: plain text written by hand, one format per file."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from vedette.names.world import text


def lines(name: str) -> list[str]:
    """The lines of one data file without comments and blank lines."""
    raw = files("vedette.names.world").joinpath("data", name).read_text("utf-8")
    return [line.strip() for line in raw.splitlines() if line.strip() and not line.startswith("#")]


@dataclass(frozen=True, slots=True)
class Form:
    """A legal form: its class, the family of forms that one language gives for another's, its words."""

    name: str
    family: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forms:
    """Legal forms by their first word, longest first, and those that are written into a word (有限公司)."""

    by_first: dict[str, tuple[Form, ...]]
    inside: dict[str, Form]


@cache
def forms() -> Forms:
    """``legal_forms.txt``. Words are Latin readings, so that ООО and OOO are one entry."""
    by_first: dict[str, list[Form]] = defaultdict(list)
    inside: dict[str, Form] = {}
    for line in lines("legal_forms.txt"):
        head, _, rest = line.partition(":")
        name, family = head.split()
        for printed in rest.split("|"):
            folded = text.split(text.fold(printed), dotted=True)
            if text.script_of(folded[0][0]) in "hkj":
                inside[simplified("".join(folded))] = Form(name, family, tuple(folded))
                continue
            words = tuple(filter(None, map(text.latin, folded)))
            if words and all(form.words != words for form in by_first[words[0]]):
                by_first[words[0]].append(Form(name, family, words))
    longest = {first: tuple(sorted(some, key=lambda form: -len(form.words))) for first, some in by_first.items()}
    return Forms(longest, inside)


@dataclass(frozen=True, slots=True)
class Words:
    """Words of bodies and ships: see ``words.txt``."""

    generic: frozenset[str]
    place: frozenset[str]
    connective: frozenset[str]
    same: dict[str, str]
    whole: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    near: dict[str, frozenset[str]]
    vessel: frozenset[str]
    number: dict[str, int]
    number_sign: frozenset[str]
    body: frozenset[str]


def _by_class(name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in lines(name):
        head, _, rest = line.partition(":")
        found[head.strip()].append(rest.strip())
    return found


def _words(rows: list[str]) -> frozenset[str]:
    return frozenset(key(text.fold(word)) for row in rows for word in row.split()) - {""}


def key(folded: str) -> str:
    """What a word is looked up by: its Latin reading, or itself in a script whose reading lacks the vowels."""
    return text.latin(folded) if not folded or text.script_of(folded[0]) == "l" else folded


def _plain(words: str) -> list[str]:
    return [text.latin(word) for word in text.split(text.fold(words))]


@cache
def words() -> Words:
    """``words.txt``."""
    rows = _by_class("words.txt")
    pairs = [pair.partition("=") for row in rows["same"] for pair in row.split()]
    numbers = [pair.partition("=") for row in rows["number"] for pair in row.split()]
    near: dict[str, set[str]] = defaultdict(set)
    for row in rows["near"]:
        for word in row.split():
            near[word].update(row.split())
    whole: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for entry in (entry for row in rows["whole"] for entry in row.split("|")):
        phrase, _, becomes = entry.partition("=")
        first, *rest = _plain(phrase)
        whole[first].append((tuple(rest), becomes.strip()))
    trades = frozenset({"importexport", "jointventure", "fishery"})
    countries = {becomes for some in whole.values() for _, becomes in some} - trades
    return Words(
        generic=_words(rows["generic"]) | trades,
        place=_words(rows["place"]) | countries,
        connective=_words(rows["connective"]),
        same={text.latin(short): becomes for short, _, becomes in pairs},
        whole={first: tuple(sorted(some, key=lambda item: -len(item[0]))) for first, some in whole.items()},
        near={word: frozenset(others) for word, others in near.items()},
        vessel=frozenset(word for row in rows["vessel"] for item in row.split() for word in (item, text.latin(item))),
        number={word: int(value) for word, _, value in numbers},
        number_sign=_words(rows["numbersign"]),
        body=_words(rows["body"]),
    )


@dataclass(frozen=True, slots=True)
class Persons:
    """Words of persons' names: see ``persons.txt``. ``same`` and ``nick`` give the classes a word stands in."""

    title: frozenset[str]
    maybe: frozenset[str]
    particle: frozenset[str]
    son: frozenset[str]
    bound: frozenset[str]
    common: frozenset[str]
    same: dict[str, frozenset[int]]
    nick: dict[str, frozenset[int]]


def _classes(rows: list[str]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(rows):
        for word in row.split():
            found[text.latin(text.fold(word))].add(number)
    return {word: frozenset(some) for word, some in found.items()}


@cache
def persons() -> Persons:
    """``persons.txt``."""
    rows = _by_class("persons.txt")
    maybe = _words(rows["maybe"])
    return Persons(
        title=_words(rows["title"]) - maybe,
        maybe=maybe,
        particle=_words(rows["particle"]),
        son=_words(rows["son"]),
        bound=_words(rows["bound"]),
        common=_words(rows["common"]),
        same=_classes(rows["same"]),
        nick=_classes(rows["nick"]),
    )


@cache
def _variants() -> dict[int, str]:
    return {ord(pair[0]): pair[1] for line in lines("han_variants.txt") for pair in line.split()}


def simplified(word: str) -> str:
    """Chinese characters in one form: traditional, Japanese and Korean ones as the simplified that stands for them."""
    return word.translate(_variants())


@cache
def eastern() -> dict[str, tuple[str, ...]]:
    """``eastern.txt``: a word in hangul or (simplified) Chinese characters, and the English words for it."""
    pairs = (line.partition("=") for line in lines("eastern.txt"))
    return {simplified(text.fold(word.strip())): tuple(said.split()) for word, _, said in pairs}
