"""One server for the tests that only ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.made import lists
from tests.web.serving import Serving, serving


@pytest.fixture(scope="session")
def served_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the invented lists. Tests only read it."""
    return lists(tmp_path_factory.mktemp("served"), tmp_path_factory.mktemp("files"))


@pytest.fixture(scope="session")
def server(served_home: Path) -> Iterator[Serving]:
    """A server of the invented lists."""
    with serving(served_home) as found:
        yield found
