"""One index of an invented list, shared by the tests that only ask it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screening.lists import added, opened
from vedette.screening.index import Index


@pytest.fixture(scope="session")
def kites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """The index of the seven invented parties."""
    with opened(added(Path(tmp_path_factory.mktemp("kites")))) as index:
        yield index
