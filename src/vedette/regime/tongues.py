"""Word lists of languages other than English: ``words/<code>.yaml`` of a regime folder, checked like the rest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from vedette.conduct import KINDS
from vedette.regime.entries import Entry, mapping
from vedette.regime.model import Tongue

CODES = ("ja", "ko", "ru", "zh")
"""Languages whose numbers, dates and sentences can be read; a word list for another would never be used."""


def load_tongues(folder: Path, goods: frozenset[str]) -> dict[str, Tongue]:
    """The word lists of a regime by language code; none where there is no such folder.

    Raises :class:`~vedette.errors.RegimeError` naming ``file:line`` for a language that cannot be read, an id that is
    not in ``goods``, a kind that is none, and a word that is malformed or stands twice under one key.
    """
    return {path.stem: _tongue(path, goods) for path in sorted(folder.glob("*.yaml"))}


def merge_tongues(base: Mapping[str, Tongue], other: Mapping[str, Tongue]) -> dict[str, Tongue]:
    """Both word lists of each language in one; of two names for a language that of ``base`` stands."""
    found = {**other, **base}
    for code in base.keys() & other.keys():
        one, two = base[code], other[code]
        found[code] = replace(
            one,
            subject=_joined(one.subject, two.subject),
            exclude=_joined(one.exclude, two.exclude),
            goods=_tables(one.goods, two.goods),
            acts=_tables(one.acts, two.acts),
            topics=_tables(one.topics, two.topics),
            resolution=_joined(one.resolution, two.resolution),
        )
    return dict(sorted(found.items()))


def _joined(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *two)))


def _tables(one: Mapping[str, tuple[str, ...]], two: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {key: _joined(one.get(key, ()), two.get(key, ())) for key in dict.fromkeys((*one, *two))}


def _tongue(path: Path, goods: frozenset[str]) -> Tongue:
    entry = mapping(path)
    entry.only("language", "subject", "exclude", "goods", "acts", "topics", "resolution")
    if path.stem not in CODES:
        known = ", ".join(f"{code}.yaml" for code in CODES)
        raise entry.wrong(None, f"no language {path.stem!r} can be read.", f"Name the file one of: {known}.")
    return Tongue(
        code=path.stem,
        language=entry.text("language"),
        subject=_words(entry, "subject"),
        exclude=_words(entry, "exclude"),
        goods=_table(entry, "goods", goods, "is no id of goods.yaml"),
        acts=_table(entry, "acts", frozenset(KINDS), "is no kind of conduct"),
        topics=_table(entry, "topics", None, ""),
        resolution=_words(entry, "resolution"),
    )


def _table(entry: Entry, key: str, known: frozenset[str] | None, wrong: str) -> dict[str, tuple[str, ...]]:
    inner = entry.inner(key)
    if inner is None:
        return {}
    for name in inner.values:
        if known is not None and name not in known:
            raise inner.wrong(name, f"{name!r} {wrong}.", "Correct the id, or add it where it belongs.")
    return {name: _words(inner, name) for name in inner.values}


def _words(entry: Entry, key: str) -> tuple[str, ...]:
    words = entry.words(key)
    for word in words:
        if not word.strip() or re.search(r"\*(?=[^\s])", word) or re.search(r"(?:^|\s)\*", word):
            raise entry.wrong(key, f"{word!r} is no word.", "A * stands at the end of a word only.")
    if len(set(words)) < len(words):
        twice = next(word for place, word in enumerate(words) if word in words[:place])
        raise entry.wrong(key, f"{twice!r} stands twice.", "Keep one of them.")
    return words
