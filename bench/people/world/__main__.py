"""``python -m bench.people.world FOLDER [--people 10000] [--seed N] [--no-country]``"""

from __future__ import annotations

import argparse
from pathlib import Path

from bench.people.world import make


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.people.world", description="Invented people, known answers.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-country", action="store_true")
    asked = parser.parse_args()
    made = make(asked.folder, asked.people, asked.seed, asked.no_country)
    rings, traps = len(made.truth["rings"]), len(made.truth["traps"])
    print(f"{asked.people} people, {rings} rings, {traps} traps in {asked.folder}")


if __name__ == "__main__":
    main()
