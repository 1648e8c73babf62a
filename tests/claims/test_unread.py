"""A passage too long to be a sentence is read at its beginning only, and the run says so. Texts are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from vedette.claims.sentences import LONGEST
from vedette.claims.unread import unread
from vedette.cli.read import readings_of
from vedette.job import check
from vedette.records import Document, Source

_FIRST = "North Korea exported 400 tonnes of coal to China in May 2018.\n\n"
_RUN_ON = "and so on "


def _document(text: str) -> Document:
    source = Source(sha256="0" * 64, path="invented.txt", size=len(text))
    return Document(source=source, media_type="text/plain", encoding="utf-8", raw=text, text=text)


def test_a_long_passage_without_an_end_is_named_with_its_place_and_length() -> None:
    run_on = (_RUN_ON * 1000).strip()
    assert unread(_document(f"{_FIRST}{run_on}\n\nThe rest is short.")) == ((len(_FIRST), len(run_on)),)


@pytest.mark.parametrize(
    "text",
    [
        _FIRST + _RUN_ON * (LONGEST // len(_RUN_ON)),  # no longer than is read
        _FIRST + "It was said again. " * 1000,  # long, but made of sentences
        _FIRST + "| a cell | another | a third |\n" * 1000,  # a table, named by the reader
        "Nothing here is about that State.\n\n" + _RUN_ON * 1000,
        _FIRST + "Северная Корея продаёт уголь, и так далее, " * 300,  # another language, named by the reader
    ],
)
def test_what_is_read_or_accounted_for_elsewhere_is_not_named(text: str) -> None:
    assert unread(_document(text)) == ()


def test_such_a_passage_makes_the_run_incomplete_and_reading_names_it_too(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(f"{_FIRST}One\nand so it goes {_RUN_ON * 1000}", encoding="utf-8")
    (tmp_path / "short.txt").write_text(_FIRST, encoding="utf-8")
    result = check([tmp_path])
    assert not result.manifest.complete
    long, short = result.manifest.inputs
    assert (long.status, short.status) == ("partly", "read")
    assert long.reason is not None
    assert "without a sentence end: only the first 6,000 were read" in long.reason
    assert {Path(claim.path).name for claim in result.claims} == {"long.txt", "short.txt"}
    first, second = readings_of([tmp_path])
    assert [(item.line, item.reason) for item in first.rejected] == [(3, long.reason)]
    assert (first.status, first.reason, second.status) == ("partly", long.reason, "read")


def test_several_are_counted(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(f"{_FIRST}{_RUN_ON * 700}\n\n{_RUN_ON * 900}", encoding="utf-8")
    (reading,) = readings_of([tmp_path])
    assert reading.reason is not None
    assert reading.reason.startswith("2 passages without a sentence end, the longest like this: a passage of 8,999 ")
    assert [item.line for item in reading.rejected] == [3, 5]
