"""Paragraphs about labour and the conduct of States: each sentence engages its paragraphs, and look-alikes none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.claims.labour_sentences import Told, rates, told


@pytest.fixture(scope="module", params=["seen.yaml", "aside.yaml"])
def rows(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Told]:
    """The sentences of one file with what a run says of them."""
    folder: Path = tmp_path_factory.mktemp("labour")
    return told(request.param, folder)


def test_most_sentences_engage_their_paragraphs(rows: list[Told]) -> None:
    f1, whole, misses = rates(rows)
    assert f1 >= 0.85 and whole >= 0.75, "\n".join(misses)


def test_most_sentences_beside_a_matter_engage_none(rows: list[Told]) -> None:
    beside = [row for row in rows if not row.wanted]
    engaged = [row.text for row in beside if row.engaged]
    assert len(engaged) <= 0.3 * len(beside), engaged


def test_the_silence_of_a_federation_engages_nothing(tmp_path: Path) -> None:
    silent = [row for row in told("seen.yaml", tmp_path) if row.text.startswith(("Uefa did not", "FIFA and the"))]
    assert [row.engaged for row in silent] == [frozenset()] * len(silent)
