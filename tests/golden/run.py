"""The run behind the golden output: two tiny invented documents, by relative names, so that any machine agrees."""

from __future__ import annotations

import contextlib
from pathlib import Path

from vedette.job import check
from vedette.out.folder import prepare, write

HERE = Path(__file__).resolve().parent
EXPECTED = HERE / "out"


def fresh(folder: Path) -> dict[str, bytes]:
    """The JSON-lines files of a first run over the golden evidence into ``folder``, by name."""
    with contextlib.chdir(HERE):
        result = check([Path("evidence")], store=prepare(folder))
        write(result, folder, {})
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.jsonl"))}
