"""How fast prose is read and its claims are found, beside hashing the same bytes in the same run.

Run as ``python -m bench.documents [MEGABYTES]``. The prose is invented and seeded: most sentences are about nothing
that counts, one in six is about workers, goods or ships, as in a long report.
"""

from __future__ import annotations

import hashlib
import random
import sys
import time

from vedette.claims.extract import extract
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
_PLACES = ("Poland", "Vietnam", "Angola", "Kuwait", "Mongolia", "Senegal")


def invented(megabytes: float, seed: int = 1) -> list[bytes]:
    """Documents of about ``_DOCUMENT`` characters each, ``megabytes`` (10^6 bytes) in all."""
    chance = random.Random(seed)
    documents: list[bytes] = []
    while sum(map(len, documents)) < megabytes * 1e6:
        paragraphs: list[str] = ["Publisher: Invented Gazette\nPublished: 2020-03-02"]
        while sum(map(len, paragraphs)) < _DOCUMENT:
            pool = (_TELLING if chance.random() < 1 / 6 else _PLAIN for _ in range(5))
            sentences = (
                chance.choice(sentences).format(
                    n=chance.randrange(2, 9000), place=chance.choice(_PLACES), year=chance.randrange(2012, 2020)
                )
                for sentences in pool
            )
            paragraphs.append(" ".join(sentences))
        documents.append("\n\n".join(paragraphs).encode())
    return documents


def main() -> None:
    """Print MB/s of hashing, of reading, and of reading with claims, and their ratios."""
    documents = invented(float(sys.argv[1]) if len(sys.argv) > 1 else 2.0)
    regime = load()
    size = sum(map(len, documents)) / 1e6
    extract(_document(documents[0][:5000]), regime)  # tables that are built once are built before the clock starts
    began = time.perf_counter()
    for data in documents:
        hashlib.sha256(data).hexdigest()
    hashing = time.perf_counter() - began
    began = time.perf_counter()
    read_ones = [_document(data) for data in documents]
    reading = time.perf_counter() - began
    began = time.perf_counter()
    claims = sum(len(extract(document, regime)) for document in read_ones)
    claiming = time.perf_counter() - began
    both = reading + claiming
    print(f"{len(documents)} documents, {size:.1f} MB of invented prose, {claims:,} claims")
    print(f"hashing (SHA-256)   {size / hashing:8.1f} MB/s")
    print(f"reading             {size / reading:8.2f} MB/s   {reading / hashing:8.1f} x hashing")
    print(
        f"reading and claims  {size / both:8.2f} MB/s   {both / hashing:8.1f} x hashing   {claims / both:,.0f} claims/s"
    )


def _document(data: bytes) -> Document:
    found = read(Source(sha256=hashlib.sha256(data).hexdigest(), path="invented.txt", size=len(data)), data).document
    assert found is not None
    return found


if __name__ == "__main__":
    main()
