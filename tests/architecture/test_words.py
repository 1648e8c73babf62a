"""What may not stand in the repository: other people's sentences, paths of one machine, the gold answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture import rules

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT.parent / "shared" / "seeds"
OURS = [ROOT / folder for folder in ("src", "docs", "examples")]
EVERYWHERE = [*OURS, ROOT / "tests"]

# Written in pieces, so that this file is not its own first hit.
MACHINE_PATH = "/".join(("", "work", ""))
GOLD = "_".join(("seed", "claims"))


def mentions(word: str, folders: list[Path]) -> list[str]:
    files = (path for folder in folders for path in rules.text_files(folder))
    return [str(path.relative_to(ROOT)) for path in files if word in path.read_text("utf-8")]


@pytest.mark.parametrize("folder", OURS, ids=lambda path: path.name)
def test_no_four_words_in_a_row_are_taken_from_the_articles(folder: Path) -> None:
    """Names and figures excepted: see :func:`rules.protected_runs`."""
    if not ARTICLES.is_dir():
        pytest.skip("the two articles that the project began from are not beside this checkout")
    protected = set().union(*(rules.protected_runs(path.read_text("utf-8")) for path in ARTICLES.glob("*.txt")))
    assert len(protected) > 500
    copied = {
        str(path.relative_to(ROOT)): [" ".join(run) for run in sorted(runs)]
        for path in rules.text_files(folder)
        if (runs := rules.word_runs(path.read_text("utf-8")) & protected)
    }
    assert copied == {}


def test_no_path_of_one_machine() -> None:
    assert mentions(MACHINE_PATH, EVERYWHERE) == []


def test_the_gold_answers_are_named_by_the_benchmarks_only() -> None:
    assert mentions(GOLD, EVERYWHERE) == []


@pytest.mark.parametrize("word", ["found" + "er", "sub" + "agent", "language model" + " wrote"])
def test_nothing_is_said_about_how_the_work_was_done(word: str) -> None:
    assert mentions(word, EVERYWHERE) == []
