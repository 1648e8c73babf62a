"""``python -m bench.claims FOLDER GOLD [--json] [--misses] [--document ID]``"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bench.claims import show
from bench.claims.gold import GoldError
from bench.claims.run import measure


def main(arguments: list[str] | None = None) -> int:
    """Print the score; 2 where there is nothing to measure, else 0."""
    parser = argparse.ArgumentParser(prog="python -m bench.claims", description=__doc__)
    parser.add_argument("folder", type=Path, help="the documents")
    parser.add_argument("gold", type=Path, help="a YAML file of gold claims, or a folder of them")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--misses", action="store_true", help="also everything that differs, to look at")
    parser.add_argument(
        "--document", action="append", default=[], metavar="ID", help="score this document only; the beginning will do"
    )
    given = parser.parse_args(arguments)
    try:
        score, notes = measure(given.folder, given.gold, given.document)
    except (GoldError, OSError) as error:
        print(f"bench.claims: {error}", file=sys.stderr)
        return 2
    for note in notes:
        print(note, file=sys.stderr)
    if given.json:
        print(json.dumps(show.plain(score, with_misses=given.misses), ensure_ascii=False, indent=2))
        return 0
    print(show.table(score))
    if given.misses:
        print()
        print(show.misses(score))
    return 0


if __name__ == "__main__":
    sys.exit(main())
