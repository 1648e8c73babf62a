"""The golden output: every byte that two tiny documents lead to. A change here is a change for every reader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.golden.run import EXPECTED, fresh

HOW = "if the change is meant: python -m tests.golden.renew, and read the difference"
NAMES = (
    "claims.jsonl",
    "conduct.jsonl",
    "findings.delta.jsonl",
    "findings.jsonl",
    "groups.jsonl",
    "parties.jsonl",
    "reckonings.jsonl",
    "second.jsonl",
    "series.jsonl",
)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What the documents lead to now."""
    return fresh(tmp_path_factory.mktemp("golden") / "out")


def test_the_same_files_are_written(files: dict[str, bytes]) -> None:
    assert tuple(files) == NAMES == tuple(sorted(path.name for path in EXPECTED.iterdir()))


@pytest.mark.parametrize("name", NAMES)
def test_every_line_is_as_expected(files: dict[str, bytes], name: str) -> None:
    expected = [json.loads(line) for line in (EXPECTED / name).read_text(encoding="utf-8").splitlines()]
    assert [json.loads(line) for line in files[name].splitlines()] == expected, HOW


@pytest.mark.parametrize("name", NAMES)
def test_every_byte_is_as_expected(files: dict[str, bytes], name: str) -> None:
    assert files[name] == (EXPECTED / name).read_bytes(), HOW


def test_no_expected_file_names_a_folder_of_the_machine_it_was_made_on() -> None:
    for path in EXPECTED.iterdir():
        for line in path.read_text(encoding="utf-8").splitlines():
            content = json.loads(line)
            places = [content["path"]] if "path" in content else []
            places += [item["path"] for item in content.get("evidence", [])]
            assert all(not Path(place).is_absolute() for place in places)
