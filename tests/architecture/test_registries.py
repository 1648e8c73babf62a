"""Every plug-in folder has its line in the tuple of its parent, and every line has its folder."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from tests.architecture import rules

PACKAGE = Path(__file__).resolve().parents[2] / "src" / "vedette"
TUPLES = {"evidence": "READERS", "regimes": "REGIMES", "detectors": "DETECTORS"}
REQUIRED = {"evidence", "regimes"}
"""`detectors` joins these with its first folder; until then there is nothing to register."""

PRESENT = sorted(parent for parent in TUPLES if (PACKAGE / parent).is_dir())


def registered(parent: str) -> list[str]:
    """Last part of the name of each entry of the parent's tuple: entries are names or modules."""
    entries = getattr(importlib.import_module(f"vedette.{parent}"), TUPLES[parent])
    assert isinstance(entries, tuple)
    names = [entry.__name__ if isinstance(entry, ModuleType) else entry for entry in entries]
    return [item.rsplit(".", 1)[-1] for item in names]


def test_readers_and_regimes_are_covered() -> None:
    assert set(PRESENT) >= REQUIRED
    for parent in REQUIRED:
        assert registered(parent)


@pytest.mark.parametrize("parent", PRESENT)
def test_every_folder_is_registered_once(parent: str) -> None:
    names = registered(parent)
    shared = getattr(importlib.import_module(f"vedette.{parent}"), "SHARED", ())
    assert rules.unregistered(rules.plugin_folders(PACKAGE / parent), (*names, *shared)) == []
    assert len(names) == len(set(names))


@pytest.mark.parametrize("parent", PRESENT)
def test_every_registered_name_exists(parent: str) -> None:
    for item in registered(parent):
        assert (PACKAGE / parent / item).is_dir() or (PACKAGE / parent / f"{item}.py").is_file()
