"""The terminal in the tutorial is what the commands print, at 80 columns; ``...`` stands for what is left out."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.command import command

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = re.findall(r"^```console\n\$ vedette ([^\n]+)\n(.*?)^```$", (ROOT / "docs" / "tutorial.md").read_text("utf-8"),
                    flags=re.MULTILINE | re.DOTALL)  # fmt: skip
GUIDES = ("read-a-matter.md",)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "examples" / "mixture", tmp_path / "examples" / "mixture")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


def test_every_block_of_the_tutorial_is_printed_so(checkout: Path) -> None:
    assert [words.split()[0] for words, _ in BLOCKS] == ["read", "check", "why"]
    for words, shown in BLOCKS:
        printed = "\n" + "".join(f"{line.rstrip()}\n" for line in command(*words.split()).out.splitlines())
        at = 0
        for part in shown.split("...\n"):
            found = printed.find("\n" + part, at)
            assert found >= 0, f"vedette {words} does not print:\n{part}"
            at = found + len(part)


@pytest.mark.parametrize("name", GUIDES)
def test_the_commands_of_a_guide_run(name: str, checkout: Path) -> None:
    text = (ROOT / "docs" / "howto" / name).read_text("utf-8")
    commands = re.findall(r"^    vedette (.+)$", text, flags=re.MULTILINE)
    assert commands
    assert all(command(*words.split()).code in (0, 1) for words in commands)
