"""The terminal in the guide on screening is what the commands print on a fresh install, at 80 columns."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.command import command

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "howto" / "screen.md"
BLOCKS = re.findall(r"^```console\n(.*?)^```$", GUIDE.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: re.findall(r"\$ vedette (\w+)", block)[0])
def test_what_the_guide_shows_is_printed(block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    given, asked = block.split("$ vedette ")
    name, content = given.removeprefix("$ cat ").split("\n", 1)
    (tmp_path / name).write_text(content, encoding="utf-8")
    words, shown = asked.split("\n", 1)
    ran = command(*words.split())
    printed = "\n" + "".join(f"{line.rstrip()}\n" for line in (ran.err + ran.out).splitlines())
    at = 0
    for part in shown.split("...\n"):
        found = printed.find("\n" + part, at)
        assert found >= 0, f"vedette {words} does not print:\n{part}"
        at = found + len(part)
