"""A pattern tried only where its words stand finds what it finds anyway: on every text, for every pattern."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from pathlib import Path

import pytest

import vedette.claims
from vedette.claims.alternatives import alternatives
from vedette.claims.guarded import Guarded, guarded
from vedette.claims.needed import Needle, begins, needed

_TEXTS = Path(__file__).parents[2] / "bench" / "texts" / "tuned"


def _patterns() -> dict[str, re.Pattern[str]]:
    found = {}
    for module in pkgutil.iter_modules(vedette.claims.__path__, "vedette.claims."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Guarded | re.Pattern):
                found[f"{module.name}.{name}"] = value if isinstance(value, re.Pattern) else value.compiled
    return found


def _texts() -> list[str]:
    """Sentences, pieces cut out of them anywhere, and sentences of words thrown together."""
    sentences = [
        sentence
        for path in sorted(_TEXTS.glob("*.txt"))
        for sentence in re.split(r"(?<=[.!?])\s+", path.read_text(encoding="utf-8"))
    ]
    chance = random.Random(11)
    pieces = []
    for sentence in chance.choices([s for s in sentences if len(s) > 20], k=300):
        start = chance.randrange(len(sentence) - 10)
        pieces.append(sentence[start : chance.randrange(start + 1, len(sentence) + 1)])
    words = [word for sentence in sentences for word in sentence.split()]
    thrown = [" ".join(chance.choices(words, k=12)) for _ in range(200)]
    some = chance.sample(sentences, 200)
    folding = [s.replace("s", "\u017f", 3).replace("k", "\u212a", 2) for s in some[:30]]
    digits = [s.replace("1", "\u0661").replace("2", "\u0662") for s in some if "1" in s][:20]
    return [
        *some,
        *pieces,
        *thrown,
        *folding,
        *digits,
        *(s.upper() for s in some[:60]),
        *(s.lower() for s in some[:60]),
    ]


def test_every_pattern_finds_the_same_with_its_guard_as_without() -> None:
    texts = _texts()
    passed = tried = 0
    for name, pattern in _patterns().items():
        if pattern.flags != re.compile(pattern.pattern).flags:
            continue  # flags stand inside the patterns that are guarded
        guard = guarded(pattern.pattern)
        for text in texts:
            plain, kept = pattern.search(text), guard.search(text)
            assert (plain and plain.span()) == (kept and kept.span()), f"{name} in {text!r}"
            assert [m.span() for m in guard.finditer(text, 3)] == [m.span() for m in pattern.finditer(text, 3)], name
            end = 2 * len(text) // 3  # anywhere, in the middle of a word too
            plain_part, part = pattern.search(text, 2, end), guard.search(text, 2, end)
            assert (plain_part and plain_part.span()) == (part and part.span()), f"{name} in {text[:end]!r}"
            tried += 1
            passed += plain is None
    assert passed > tried // 2  # most searches are for nothing: that is why the guard pays


@pytest.mark.parametrize(
    ("pattern", "groups"),
    [
        (r"(?i)\b(?:exceed\w*|breach\w*)\b[^.]{0,60}\bcap\b", [["cap"], ["breach", "exceed"]]),
        (r"\bsh(?:ip|op)s?\b", [["ship", "ships", "shop", "shops"]]),
        (r"(?i)(?<![\w-])co-?operat\w*", [["co", "cooper"]]),
        (r"\bTo\s+[A-Z]", [["To"]]),
        (r"(?i)steal", []),  # it may stand inside a word
        (r"\b\w+ed\b", []),
        (r"\b(?:sold)?", []),
    ],
)
def test_the_words_needed_are_those_every_match_must_have(pattern: str, groups: list[list[str]]) -> None:
    assert [sorted(needle.text for needle in group) for group in needed(pattern)] == groups


def test_a_word_is_needed_whole_where_the_pattern_ends_it() -> None:
    group, *_ = needed(r"(?i)\b(?:Sold\b|bought|buy)\s")
    assert group == {Needle("sold", True, True), Needle("bought", False, True), Needle("buy", True, True)}


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?i)(?<![\w-])(?:exceed\w*|not\s+met)\b", ["exceed", "not"]),
        (r"\b(?:[12]\d|3[01])\s", ["10", "11", "12", "13", "14", "15", "16", "17", "18", "19"]
            + ["20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31"]),
        (r"(?:^|(?<=\bthat ))(?:they|it)\b", ["", "it", "they"]),  # "" is the beginning of the text
        (r"\b\w+ed\b", None),
        (r"(?i)ship", None),  # it may begin inside a word
    ],
)  # fmt: skip
def test_the_words_with_which_a_match_begins_are_told(pattern: str, words: list[str] | None) -> None:
    found = begins(pattern)
    assert (sorted(needle.text for needle in found) if found is not None else None) == words


def test_an_alternative_that_can_begin_anywhere_is_still_found_and_the_first_match_wins() -> None:
    pattern = r"(?i)\bpaid\s+in\s+cash|\$\s?\d+|\bcash\b"
    for text in (
        "They were paid in cash.",
        "He took $ 40, then was paid in cash",
        "cash of $5",
        "It said $",
        "nothing",
    ):
        plain, kept = re.search(pattern, text), guarded(pattern).search(text)
        assert (plain and plain.span()) == (kept and kept.span()), text


@pytest.mark.parametrize(
    ("pattern", "branches"),
    [
        (r"(?i)\b(?:a|b[|)]|c(?:d|e))\s", ("a", "b[|)]", "c(?:d|e)")),
        (r"one\||two", (r"one\|", "two")),
        (r"(?i)(?<![\w-])(?:x|y)", ("x", "y")),
    ],
)
def test_a_pattern_is_taken_apart_at_its_outermost_bars(pattern: str, branches: tuple[str, ...]) -> None:
    parts = alternatives(pattern)
    assert parts is not None and parts.branches == branches
    assert re.compile(parts.of(parts.branches))


@pytest.mark.parametrize("pattern", [r"\bone\b", r"(?:a|b)+c", r"(a)|b\1", r"(?x) a | b", r"(?:a|b)?"])
def test_a_pattern_that_chooses_at_no_outermost_place_is_left_whole(pattern: str) -> None:
    assert alternatives(pattern) is None


def test_letters_that_fold_into_others_are_not_ruled_out() -> None:
    assert guarded(r"(?i)\bsank\b").search("it \u017fan\u212a") is not None  # long s, and the sign of kelvin
