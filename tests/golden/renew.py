"""Write the golden output anew: ``python -m tests.golden.renew``. Read the difference before keeping it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.golden.run import EXPECTED, fresh


def main() -> None:
    """Replace every expected file and say which ones changed."""
    EXPECTED.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        files = fresh(Path(folder))
    for path in EXPECTED.iterdir():
        if path.name not in files:
            path.unlink()
    for name, content in files.items():
        path = EXPECTED / name
        changed = not path.exists() or path.read_bytes() != content
        path.write_bytes(content)
        sys.stdout.write(f"{name}: {'changed' if changed else 'as before'}\n")


if __name__ == "__main__":
    main()
