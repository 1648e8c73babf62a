"""On the side of remote work no detector asks where somebody is from: neither a query nor code names such a column."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

DETECTORS = Path(__file__).resolve().parents[2] / "src" / "vedette" / "detectors"
REMOTE = ("shared_identity", "forged_document", "place_contradiction", "payout_pattern", "ring")
SHARED = ("persons.py", "holdings.py", "holdings.sql", "strangers.py", "allowed.py", "rarity.py")
FOLDERS = [item for name in REMOTE for item in (DETECTORS / name).iterdir()]
FILES = sorted(path for path in (*(DETECTORS / name for name in SHARED), *FOLDERS) if path.suffix in (".py", ".sql"))
ORIGIN = re.compile(
    r"(?i)nationalit|citizen|birth_?(?:place|country)|country_of_birth|ethnic|\brace\b|\baccents?\b|facial"
)


def code_of(path: Path) -> Iterator[str]:
    """What runs: names and texts of Python without docstrings, SQL without comments."""
    text = path.read_text("utf-8")
    if path.suffix == ".sql":
        yield re.sub(r"--[^\n]*", "", text)
        return
    tree = ast.parse(text)
    prose = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.value
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr


def test_there_is_something_to_look_at() -> None:
    assert len(FILES) > 40
    assert any(path.suffix == ".sql" for path in FILES)
    labour = DETECTORS / "labour" / "nationality.py"
    assert any(ORIGIN.search(text) for text in code_of(labour))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(DETECTORS).as_posix())
def test_no_origin_is_read(path: Path) -> None:
    assert [text for text in code_of(path) if ORIGIN.search(text)] == []
