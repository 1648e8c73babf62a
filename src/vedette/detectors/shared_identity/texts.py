"""Texts of applications that are alike, after what many texts have in common is taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from vedette.detectors.shared_identity.alike import groups_of
from vedette.detectors.shared_identity.group import Group
from vedette.engine.tables import Tables

Shingles = npt.NDArray[np.uint64]

ALIKE = 0.35
"""Jaccard index of word shingles from which two texts have more than half of their runs of three words in common. One
of which a fifth of the words were changed still reaches it; people who wrote for themselves stay below 0.2."""
_CANDIDATES = 0.25
"""Index from which MinHash should offer a pair: it errs by some 0.09 (128 permutations), and offers are compared."""
_PERMUTATIONS = 128
COMMON = 0.01
COMMON_AT_LEAST = 10
"""A shingle in more than a hundredth of all texts, and in ten or more, is the phrase of a template, a platform or a
profession. In a small pile a ring of a few is more than a hundredth, and must not wash itself out."""
LEAST_SHINGLES = 20
"""Shingles left of a text below which it says too little to be told apart."""
_LONGEST = 20_000
_WORD = re.compile(r"\w+")
_ROWS = """
SELECT person_id AS person, text, source, line FROM cv WHERE text IS NOT NULL AND person_id IS NOT NULL
ORDER BY person_id, source, line
"""


def text_groups(tables: Tables) -> list[Group]:
    """People whose texts agree: candidates by MinHash over word 3-shingles, each pair then compared exactly."""
    told = tables.ask(_ROWS)
    if told.num_rows < 2:
        return []
    shingled = [_shingles(str(text)) for text in told.column("text").to_pylist()]
    common = _common(shingled)
    kept = [np.setdiff1d(item, common, assume_unique=True) for item in shingled]
    persons = told.column("person").to_pylist()
    edges: dict[tuple[str, str], str] = {}
    for a, b in _candidates(kept):
        if persons[a] == persons[b]:
            continue
        index = _jaccard(kept[a], kept[b])
        if index >= ALIKE:
            edges[f"{a:09}", f"{b:09}"] = f"the texts have {index:.0%} of their three-word runs in common"
    sources, lines = told.column("source").to_pylist(), told.column("line").to_pylist()
    holders = {
        thing: [_row(persons[int(thing)], sources[int(thing)], lines[int(thing)])]
        for thing in {thing for pair in edges for thing in pair}
    }
    return [_keyed(group, kept, edges) for group in groups_of("text", edges, holders, "(much the same words)")]


def _row(person: object, source: object, line: object) -> dict[str, object]:
    return {"person": person, "source": source, "line": line, "shape": "cv", "field": "text", "shown": "text"}


def _keyed(group: Group, kept: list[Shingles], edges: dict[tuple[str, str], str]) -> Group:
    """The key of a text is its shingles, not its place in the pile."""
    group.key = blake2b(kept[int(group.key)].tobytes(), digest_size=16).hexdigest()
    return group


def _shingles(text: str) -> Shingles:
    """Numbers of the runs of three words, each once, in order. Two runs share a number once in some 10^19 pairs."""
    words = _WORD.findall(text[:_LONGEST].casefold())
    numbers = np.fromiter((_number(word) for word in words), np.uint64, len(words))
    if len(numbers) < 3:
        return np.empty(0, np.uint64)
    mixed = numbers[:-2] * np.uint64(0x9E3779B97F4A7C15) + numbers[1:-1]
    mixed = mixed * np.uint64(0xC2B2AE3D27D4EB4F) + numbers[2:]
    return np.unique(mixed)


_NUMBERS: dict[str, int] = {}


def _number(word: str) -> int:
    known = _NUMBERS.get(word)
    if known is None:
        known = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "big")
        if len(_NUMBERS) < 1 << 20:
            _NUMBERS[word] = known
    return known


def _common(shingled: list[Shingles]) -> Shingles:
    """Shingles of more than a hundredth of the texts, ten at least."""
    if not shingled:
        return np.empty(0, np.uint64)
    found, counts = np.unique(np.concatenate(shingled), return_counts=True)
    common: Shingles = found[counts >= max(COMMON_AT_LEAST, COMMON * len(shingled) + 1)]
    return common


def _candidates(kept: list[Shingles]) -> Iterator[tuple[int, int]]:
    """Pairs that MinHash holds alike, the smaller place first, in order."""
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415 -- it loads SciPy: only where there are texts

    index = MinHashLSH(threshold=_CANDIDATES, num_perm=_PERMUTATIONS)
    first = MinHash(num_perm=_PERMUTATIONS, hashfunc=_low)
    found: set[tuple[int, int]] = set()
    for at, shingles in enumerate(kept):
        if len(shingles) < LEAST_SHINGLES:
            continue
        sketch = MinHash(num_perm=_PERMUTATIONS, hashfunc=_low, permutations=first.permutations, scheme="affine32")
        sketch.update_batch(shingles)
        found.update((other, at) for other in index.query(sketch))
        index.insert(at, sketch, check_duplication=False)
    yield from sorted(found)


def _low(number: int) -> int:
    """The lower 32 bits, as datasketch takes them; a shingle is a hash already."""
    return int(number) & 0xFFFFFFFF


def _jaccard(a: Shingles, b: Shingles) -> float:
    both = len(np.intersect1d(a, b, assume_unique=True))
    return both / (len(a) + len(b) - both)
