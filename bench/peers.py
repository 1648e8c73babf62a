"""Scores of nomenklatura's logic-v2 for pairs of names, or for names against a list, with its speed.

Runs with the Python of ``.peers/`` and not with the project's: nomenklatura needs PyICU, which needs a compiler and
ICU's headers, so it is no dependency. ``make peers`` makes the environment.

``python bench/peers.py pairs FILE`` reads CSV rows (name_a, name_b, schema) and prints one score a line, then the rate.
``python bench/peers.py screen QUERIES LISTED N`` compares N queries with all listed names by full scan.
"""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path
from typing import Any


def main() -> None:
    """Scores on standard output, the rate on standard error."""
    what, *rest = sys.argv[1:]
    if what == "pairs":
        pairs(Path(rest[0]))
    else:
        screen(Path(rest[0]), Path(rest[1]), int(rest[2]))


def _algorithm() -> tuple[Any, Any, Any]:
    from followthemoney import model  # type: ignore[import-not-found, unused-ignore]
    from nomenklatura.matching.logic_v2.model import LogicV2  # type: ignore[import-not-found, unused-ignore]

    return LogicV2, LogicV2.default_config(), model


def _entity(model: Any, number: int, schema: str, name: str) -> Any:
    # an id of its own each time: logic-v2 remembers its analysis by the id
    data = {"id": f"e{number}", "schema": schema or "Person", "properties": {"name": [name]}}
    try:
        from followthemoney import EntityProxy

        return EntityProxy.from_dict(data)
    except (ImportError, TypeError):
        return model.get_proxy(data)


def pairs(path: Path) -> None:
    """One score a line, in the order of the file."""
    algorithm, config, model = _algorithm()
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    algorithm.compare(_entity(model, -1, "Person", "A B"), _entity(model, -2, "Person", "C D"), config)
    start = time.process_time()
    scores = []
    for number, row in enumerate(rows):
        schema = row.get("schema", "")
        left = _entity(model, 2 * number, schema, row["name_a"])
        right = _entity(model, 2 * number + 1, schema, row["name_b"])
        scores.append(algorithm.compare(left, right, config).score)
    spent = time.process_time() - start
    print("\n".join(f"{score:.4f}" for score in scores))
    print(f"{len(rows) / spent:.1f}", file=sys.stderr)


def screen(queries: Path, listed: Path, most: int) -> None:
    """For each query the best score against every listed name, then queries per second."""
    algorithm, config, model = _algorithm()
    names = listed.read_text(encoding="utf-8").splitlines()
    asked = queries.read_text(encoding="utf-8").splitlines()[:most]
    entities = [_entity(model, number, "Person", name) for number, name in enumerate(names)]
    start = time.process_time()
    for number, name in enumerate(asked):
        query = _entity(model, 10_000_000 + number, "Person", name)
        print(f"{max(algorithm.compare(query, entity, config).score for entity in entities):.4f}")
    print(f"{len(asked) / (time.process_time() - start):.3f}", file=sys.stderr)


if __name__ == "__main__":
    main()
