"""One run over the invented evidence, shared by the tests of the commands that look at an output."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import command
from tests.end_to_end.invented import evidence


@pytest.fixture(scope="session")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder. Tests only look at it; one that changes things takes a copy."""
    folder = tmp_path_factory.mktemp("checked")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VEDETTE_HOME", str(folder / "home"))
        assert command("check", evidence(folder / "evidence"), "-o", folder / "out").code == 1
    return folder / "out"
