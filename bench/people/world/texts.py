"""Texts of people: a CV as a list of words, and what a copyist makes of it."""

from __future__ import annotations

from random import Random

from bench.people.world import words

_SENTENCES = 11


def sentence(rng: Random) -> str:
    return (
        f"{rng.choice(words.VERBS)} {rng.choice(words.KINDS)} {rng.choice(words.THINGS)} for "
        f"{rng.choice(words.CUSTOMERS)} in {rng.choice(words.TOOLS)} and {rng.choice(words.TOOLS)} "
        f"{rng.choice(words.OUTCOMES)} {rng.randint(2, 400)} {rng.choice(words.UNITS)}."
    )


def cv(rng: Random, sentences: int = _SENTENCES) -> str:
    return " ".join(sentence(rng) for _ in range(sentences))


def altered(text: str, share: float, rng: Random) -> str:
    """The text with that share of its words changed: half of them one by one, half in runs (a sentence retold)."""
    tokens = text.split()
    pool = (*words.TOOLS, *words.KINDS, *words.VERBS)
    left = round(share * len(tokens))
    run = left // 2
    start = rng.randrange(max(1, len(tokens) - run))
    changed = set(range(start, start + run))
    others = [index for index in range(len(tokens)) if index not in changed]
    changed.update(rng.sample(others, min(left - run, len(others))))
    return " ".join(rng.choice(pool) if index in changed else token for index, token in enumerate(tokens))
