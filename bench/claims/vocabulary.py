"""Two vocabularies made one: kinds, gap types, speakers and units, by the table beside this module."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from vedette.conduct import GAP_TYPES, KINDS

UNNAMED = "article"
"""The canonical speaker where nobody is named."""

_BRACKET = re.compile(r"\s*\([^()]*\)\s*")


class UnknownWord(ValueError):
    """A gold uses a word that neither the contract nor ``vocabulary.yaml`` knows."""


@cache
def table() -> dict[str, Any]:
    """The vocabulary as data."""
    content: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("vocabulary.yaml").read_text("utf-8"))
    return content


def fold(words: str) -> str:
    """Lower case, single spaces, no article before the name."""
    return " ".join(words.casefold().replace("’", "'").split()).removeprefix("the ")


def kinds(gold: str) -> frozenset[str]:
    """The kinds of the contract that say what the gold's kind says. Raises :class:`UnknownWord`."""
    if gold in KINDS:
        return frozenset({gold})
    if gold not in table()["kinds"]:
        raise UnknownWord(f"kind {gold!r} is neither of the contract nor in vocabulary.yaml: add it there.")
    return frozenset(table()["kinds"][gold])


def gap_types(gold: str) -> frozenset[str]:
    """The gap types of the contract for the gold's; none where there is no counterpart. Raises UnknownWord."""
    if gold in GAP_TYPES:
        return frozenset({gold})
    if gold not in table()["gaps"]:
        raise UnknownWord(f"gap type {gold!r} is neither of the contract nor in vocabulary.yaml: add it there.")
    return frozenset(table()["gaps"][gold])


def gap_fields(gold_type: str, field: str | None, text: str) -> frozenset[str]:
    """What a gap is about: its own field where it has one, else what its type or its words say."""
    if field:
        return frozenset({table()["field_names"].get(field, field)})
    if gold_type == "missing_value":
        told = fold(text)
        return frozenset(name for name, words in table()["field_words"].items() if any(word in told for word in words))
    return frozenset(table()["gap_fields"].get(gold_type, ()))


def in_text(speaker: str) -> bool:
    """Whether the gold takes the speaker from the document itself."""
    return not any(mark in fold(speaker) for mark in table()["not_in_text"])


def speakers(name: str, publisher: str | None = None) -> frozenset[str]:
    """The canonical names of those who speak under ``name``; :data:`UNNAMED` where it names nobody.

    ``publisher`` is the document's own, as the gold states it: it is the article speaking.
    """
    whole = fold(name)
    if whole in table()["speaker_whole"]:
        return frozenset(table()["speaker_whole"][whole])
    plain = fold(_BRACKET.sub(" ", whole))
    if plain in table()["unnamed"] or not plain:
        return frozenset({UNNAMED})
    if publisher and plain in (fold(publisher), fold(publisher.split(",")[0])):
        return frozenset({UNNAMED})
    return frozenset(table()["speakers"].get(plain, (plain,)))


def also(name: str) -> frozenset[str]:
    """Other canonical names that are right where the gold says ``name``."""
    return frozenset(table()["speaker_also"].get(fold(name), ()))


def named(name: str, publisher: str | None) -> bool:
    """Whether ``name`` names somebody: a capital letter in it, and not the article itself."""
    return speakers(name, publisher) != {UNNAMED} and any(letter.isupper() for letter in name)


def unit(name: str | None) -> str | None:
    """The canonical unit; ``None`` where there is none."""
    if name is None or not name.strip():
        return None
    plain = fold(_BRACKET.sub(" ", fold(name)))
    for canonical, others in table()["units"].items():
        forms = {canonical, *others}
        if plain in forms or plain.removesuffix("s") in {form.removesuffix("s") for form in forms}:
            return str(canonical)
    return plain[:-3] + "y" if plain.endswith("ies") else plain.removesuffix("s")
