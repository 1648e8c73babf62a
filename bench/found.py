"""Screening: how many listed persons are found under slips, and how many ordinary names are taken for one.

``python -m bench.found FOLDER LIST...`` where FOLDER holds ``yente_positives_un_{treated,untreated}.csv`` and
``yente_negatives_{global,us}_1000.csv``.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from vedette.lists.files import list_file
from vedette.lists.keep import keep
from vedette.lists.store import chosen
from vedette.lists.take import take
from vedette.screening.asked import read
from vedette.screening.held import held
from vedette.screening.match import screen


def main() -> None:
    """A line for each file."""
    folder, *lists = (Path(name) for name in sys.argv[1:])
    with tempfile.TemporaryDirectory() as home:
        for path in lists:
            keep(Path(home), take(list_file(path)), origin=path.name, fetched_at="2026-01-01T00:00:00Z")
        with held(Path(home), chosen(Path(home))) as index:
            for name in ("positives_un_treated", "positives_un_untreated"):
                asked = read(folder / f"yente_{name}.csv", schema="Person").queries
                hit = [bool(screen(query, index)) for query in asked]
                print(f"{name:24s}{len(asked):5d} asked, {sum(hit) / len(hit):.3f} with a hit")
            for name in ("negatives_global_1000", "negatives_us_1000"):
                asked = read(folder / f"yente_{name}.csv", schema="Person").queries
                hits = [len(screen(query, index)) for query in asked]
                print(f"{name:24s}{len(asked):5d} asked, {1000 * sum(hits) / len(hits):.1f} hits per 1,000")


if __name__ == "__main__":
    main()
