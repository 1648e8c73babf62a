"""The terminal in the tutorial is what the commands print, at 80 columns; ``...`` stands for what is left out."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.command import command

ROOT = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"^```console\n\$ vedette ([^\n]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
GUIDES = ("read-a-matter.md",)


def blocks_of(page: Path) -> list[tuple[str, str]]:
    """Each command of a page with what the page shows of its output."""
    return _BLOCK.findall(page.read_text("utf-8"))


BLOCKS = blocks_of(ROOT / "docs" / "tutorial.md")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


def test_every_block_of_the_tutorial_is_printed_so(checkout: Path) -> None:
    assert [words.split()[0] for words, _ in BLOCKS] == ["read", "check", "why"] * 2
    for words, shown in BLOCKS:
        is_printed(words, shown)


def is_printed(words: str, shown: str) -> None:
    printed = "\n" + "".join(f"{line.rstrip()}\n" for line in command(*words.split()).out.splitlines())
    at = 0
    for part in shown.split("...\n"):
        found = printed.find("\n" + part, at)
        assert found >= 0, f"vedette {words} does not print:\n{part}"
        at = found + len(part)


@pytest.mark.parametrize("name", ["check-staff-and-logs.md", "keep-peoples-data-small.md"])
def test_every_block_of_a_guide_on_people_is_printed_so(name: str, checkout: Path) -> None:
    blocks = blocks_of(ROOT / "docs" / "howto" / name)
    assert len(blocks) >= 2
    for words, shown in blocks:
        if words.startswith("exchange compare"):
            (checkout / "other.csv").write_text(OTHER, encoding="utf-8")
            assert command("exchange", "make", "other.csv", "--key", "shared.key", "-o", "theirs.json").code == 0
        is_printed(words, shown)


OTHER = "Employee #,Account holder,IBAN,Amount,Currency,Paid on\n"
OTHER += "A-7,Jan Vos,GB00 EXMP 0000 0000 0077 44,4000,USD,2024-06-28\n"
"""What the other company holds: one account that the invented firm pays to as well."""


@pytest.mark.parametrize("name", GUIDES)
def test_the_commands_of_a_guide_run(name: str, checkout: Path) -> None:
    text = (ROOT / "docs" / "howto" / name).read_text("utf-8")
    commands = re.findall(r"^    vedette (.+)$", text, flags=re.MULTILINE)
    assert commands
    assert all(command(*words.split()).code in (0, 1) for words in commands)
