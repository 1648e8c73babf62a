"""What every test may rely on: where the repository is, and properties drawn the same way on every machine."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# Derandomised: a red run is red again on the next machine. No deadline: shared runners stall for a second at times.
settings.register_profile("vedette", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("vedette")

REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout."""
    return REPOSITORY


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept between runs goes to a temporary folder: a test never touches the user's own."""
    monkeypatch.setenv("VEDETTE_HOME", str(tmp_path_factory.mktemp("home")))
