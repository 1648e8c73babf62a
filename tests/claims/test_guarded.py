"""A pattern tried only where its words stand finds what it finds anyway: on every text, for every pattern."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from pathlib import Path

import pytest

import vedette.claims
from vedette.claims.guarded import Guarded, guarded
from vedette.claims.needed import Needle, needed

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
    return [*some, *pieces, *thrown, *(s.upper() for s in some[:60]), *(s.lower() for s in some[:60])]


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


def test_letters_that_fold_into_others_are_not_ruled_out() -> None:
    assert guarded(r"(?i)\bsank\b").search("it \u017fan\u212a") is not None  # long s, and the sign of kelvin
