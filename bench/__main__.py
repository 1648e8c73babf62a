"""All benchmarks in one run, so that their numbers can be compared: ``python -m bench``."""

from __future__ import annotations

import runpy
from pathlib import Path

if __name__ == "__main__":
    for path in sorted(Path(__file__).parent.glob("[a-z]*.py")):
        print(f"\n{path.stem}")
        runpy.run_module(f"bench.{path.stem}", run_name="__main__")
