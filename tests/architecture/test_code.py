"""The code keeps the house rules: size, names, no clock, no cycle, every layer in the contract."""

from __future__ import annotations

import graphlib
import tomllib
from pathlib import Path

import grimp
import pytest

from tests.architecture import rules

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src"
PACKAGE = SRC / "vedette"
FILES = rules.python_files(PACKAGE)

CLOCK_ALLOWED = (
    ("vedette/cli/check.py", "datetime.datetime.now", "`made_at` of the manifest; the job itself is told the time"),
    ("vedette/cli/lists.py", "datetime.datetime.now", "when a list was taken in, and its age; the rest is told it"),
    (
        "vedette/cli/screen.py",
        "datetime.datetime.now",
        "the age of the lists that are asked; screening is told nothing of it",
    ),
    ("vedette/cli/serve.py", "datetime.datetime.now", "the age of lists on the page; the server is told the day"),
    ("vedette/privacy/key.py", "secrets", "a key has to be what nobody can guess; results are told it"),
)
"""File, call, reason. Everything else takes its days from the evidence or from the caller."""


def name(path: Path) -> str:
    return path.relative_to(SRC).as_posix()


def test_there_is_code_to_look_at() -> None:
    assert len(FILES) > 10


@pytest.mark.parametrize("path", FILES, ids=name)
def test_size(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= rules.MAX_FILE_LINES
    assert rules.oversized_functions(text) == []
    # A command's parameters are its options: their number is the contract's, not ours to choose.
    if "cli" not in path.parts:
        assert rules.overloaded_functions(text) == []


def test_no_module_is_named_after_nothing() -> None:
    assert [name(path) for path in FILES if path.stem in rules.FORBIDDEN_STEMS] == []


def test_no_clock_and_no_randomness_outside_the_allowed_places() -> None:
    used = {(name(path), call) for path in FILES for call in rules.unrepeatable(path.read_text("utf-8"))}
    assert used == {(file, call) for file, call, _ in CLOCK_ALLOWED}


def test_no_import_cycle() -> None:
    graph = grimp.build_graph("vedette", cache_dir=None, exclude_type_checking_imports=True)
    # The root re-exports the job, and the job reads the version off the root: the one line allowed to look back.
    back = [detail for user in graph.find_modules_that_directly_import("vedette")
            for detail in graph.get_import_details(importer=user, imported="vedette")]  # fmt: skip
    assert {detail["line_contents"] for detail in back} <= {"from vedette import __version__"}
    imports = {module: graph.find_modules_directly_imported_by(module) - {"vedette"} for module in graph.modules}
    try:
        order = tuple(graphlib.TopologicalSorter(imports).static_order())
    except graphlib.CycleError as error:
        pytest.fail(f"import cycle: {' -> '.join(error.args[1])}")
    assert len(order) == len(graph.modules)


def test_every_module_stands_in_a_layer_of_the_import_contract() -> None:
    """The contract says nothing about a module it does not name, so a new one must not slip past it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (contract,) = project["tool"]["importlinter"]["contracts"]
    layers = {part.strip() for layer in contract["layers"] for part in layer.split("|")}
    modules = {path.stem for path in PACKAGE.glob("*.py") if not path.stem.startswith("__")}
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert modules | packages <= layers
