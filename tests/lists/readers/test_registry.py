"""Every reader stands in the tuple once, and no two readers claim the same invented list."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lists.made import written
from tests.lists.test_hostile import LISTS
from vedette.lists import readers
from vedette.lists.files import list_file

FOLDER = Path(readers.__file__).parent


def test_every_reader_is_registered_once() -> None:
    named = [reader.__name__.rpartition(".")[2] for reader in readers.READERS]
    written_down = [path.stem for path in FOLDER.glob("*.py") if "\ndef recognises(" in path.read_text("utf-8")]
    assert sorted(named) == sorted(written_down)
    assert len({reader.NAME for reader in readers.READERS}) == len(readers.READERS)


@pytest.mark.parametrize("name", sorted(LISTS))
def test_each_list_is_recognised_by_one_reader_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    file = list_file(written(tmp_path, "no-extension", LISTS[name]))
    known = [reader.NAME for reader in readers.READERS if reader.recognises(file)]
    assert len(known) == (0 if name == "own.csv" else 1)
