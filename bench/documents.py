"""How fast prose is read and its claims are found, beside hashing the same bytes in the same run.

Run as ``python -m bench.documents [MEGABYTES]``. Three mixes. Two are invented and seeded: most sentences are about
nothing that counts, and one in six (dense: a report on sanctions) or one in twenty (light: a long report on a State) is
about workers, goods or ships. The third is ``bench/texts/tuned`` over and over: articles and reports in which nearly
every sentence tells something. Times are those of one core (CPU time), so a busy machine does not change them.
"""

from __future__ import annotations

import hashlib
import random
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from vedette.claims import extract as stage
from vedette.claims.extract import extract
from vedette.claims.sentences import sentences as split
from vedette.claims.stating import statements as look
from vedette.evidence.read import read
from vedette.records import Document, Source
from vedette.regime.load import load

_DOCUMENT = 100_000  # characters: a report of about forty pages
_PLAIN = (
    "The meeting began at {n} and went on until the evening.",
    "There were {n} chairs in the hall, and most of them were taken.",
    "The weather in {place} was cold for the season, the visitors said.",
    "A spokesman of the ministry in {place} did not answer further questions on that day.",
    "The road from the harbour to the market of {place} is {n} kilometres long and was repaired last year.",
)
_TELLING = (
    "The UN Panel of Experts reported that North Korea exported {n} tonnes of coal to China in May {year}.",
    "About {n} North Korean workers were employed in {place} in March {year}, according to the Panel.",
    "{place} told the Panel that it had begun to revoke the work permits of {n} North Korean nationals.",
    "Japan said that a tanker delivered {n} barrels of refined petroleum to North Korea on 3 June {year}.",
    "Under resolution 2397 (2017), the last day for the return of the workers was 22 December 2019.",
)
_TUNED = Path(__file__).parent / "texts" / "tuned"
_PLACES = ("Poland", "Vietnam", "Angola", "Kuwait", "Mongolia", "Senegal")


def invented(megabytes: float, seed: int = 1, share: float = 1 / 6) -> list[bytes]:
    """Documents of about ``_DOCUMENT`` characters each, ``megabytes`` (10^6 bytes) in all; ``share`` of it tells."""
    chance = random.Random(seed)
    documents: list[bytes] = []
    while sum(map(len, documents)) < megabytes * 1e6:
        paragraphs: list[str] = ["Publisher: Invented Gazette\nPublished: 2020-03-02"]
        while sum(map(len, paragraphs)) < _DOCUMENT:
            pool = (_TELLING if chance.random() < share else _PLAIN for _ in range(5))
            sentences = (
                chance.choice(sentences).format(
                    n=chance.randrange(2, 9000), place=chance.choice(_PLACES), year=chance.randrange(2012, 2020)
                )
                for sentences in pool
            )
            paragraphs.append(" ".join(sentences))
        documents.append("\n\n".join(paragraphs).encode())
    return documents


def tuned(megabytes: float) -> list[bytes]:
    """The texts of ``bench/texts/tuned`` over and over, ``megabytes`` (10^6 bytes) in all."""
    texts = [path.read_bytes() for path in sorted(_TUNED.glob("*.txt"))]
    documents: list[bytes] = []
    while sum(map(len, documents)) < megabytes * 1e6:
        documents.extend(texts)
    return documents


def main() -> None:
    """Print MB/s of hashing, of reading, and of reading with claims, and their ratios, for each mix."""
    megabytes = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
    _measure("dense: one telling sentence in six, invented", invented(megabytes))
    _measure("light: one telling sentence in twenty, invented", invented(megabytes, share=1 / 20))
    _measure("real-like: the texts of bench/texts/tuned", tuned(megabytes))


def _measure(mix: str, documents: list[bytes]) -> None:
    regime = load()
    size = sum(map(len, documents)) / 1e6
    extract(_document(documents[0][:5000]), regime)  # tables that are built once are built before the clock starts
    began = time.process_time()
    for data in documents:
        hashlib.sha256(data).hexdigest()
    hashing = time.process_time() - began
    began = time.process_time()
    read_ones = [_document(data) for data in documents]
    reading = time.process_time() - began
    with _counted() as count:
        began = time.process_time()
        claims = sum(len(extract(document, regime)) for document in read_ones)
        claiming = time.process_time() - began
    both = reading + claiming
    print(f"{mix}: {len(documents)} documents, {size:.1f} MB, {claims:,} claims")
    print(f"  sentences           {count['sentences']:,}, of which the grammar saw {count['grammar']:,}")
    print(f"  hashing (SHA-256)   {size / hashing:8.1f} MB/s")
    print(f"  reading             {size / reading:8.2f} MB/s   {reading / hashing:8.1f} x hashing")
    print(f"  reading and claims  {size / both:8.2f} MB/s   {both / hashing:8.1f} x hashing")
    print(f"  claims              {claims / both:8,.0f} a second")


@contextmanager
def _counted() -> Iterator[dict[str, int]]:
    """Counts sentences, and those whose clauses were looked at; the counting itself costs nothing to speak of."""
    count = {"sentences": 0, "grammar": 0}

    def sentences(*given: Any) -> Any:
        found = split(*given)
        count["sentences"] += len(found)
        return found

    def statements(*given: Any) -> Any:
        count["grammar"] += 1
        return look(*given)

    with patch.object(stage, "sentences", sentences), patch.object(stage, "statements", statements):
        yield count


def _document(data: bytes) -> Document:
    found = read(Source(sha256=hashlib.sha256(data).hexdigest(), path="invented.txt", size=len(data)), data).document
    assert found is not None
    return found


if __name__ == "__main__":
    main()
