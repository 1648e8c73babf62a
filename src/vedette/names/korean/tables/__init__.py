"""Tables of how Korean is written in other letters: data beside the code, each with its source in its first lines."""

from __future__ import annotations

from importlib.resources import files


def rows(name: str) -> list[list[str]]:
    """The rows of a tab-separated table of this folder, comments and empty lines left out."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")]
