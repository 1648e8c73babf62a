"""Splink over the same accounts: one row for each person with phone, payout account and document number.

Runs with the Python of ``.peers-linkage/`` (``make peers-linkage``): Splink is no dependency. ``python
bench/peers_linkage.py FOLDER [ROWS]`` reads the Parquet files of ``bench.linkage``. Columns come normalised, as
Splink asks for, with the odds of each stated; blocking is on each of the three, a pair is taken from probability 0.9
on. The truth is planted: the first four of five hundred accounts in a row.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import duckdb

_COLUMNS = ("phone", "account", "number")
_M, _U = [0.5, 0.5], [1e-6, 1 - 1e-6]
_ROWS = """
SELECT s.person_id AS unique_id, CAST(right(regexp_replace(s.phone, '[^0-9]', '', 'g'), 10) AS VARCHAR) AS phone,
       replace(p.account, ' ', '') AS account, d.number, s.name
FROM '{0}/staff.parquet' s JOIN '{0}/payout.parquet' p ON s.person_id = p.person_id
JOIN '{0}/document.parquet' d ON s.person_id = d.person_id
"""


def main() -> None:
    """Time, peak memory, and pairs right and wrong."""
    folder = Path(sys.argv[1])
    limit = f" LIMIT {int(sys.argv[2])}" if len(sys.argv) > 2 else ""
    with duckdb.connect() as engine:
        rows = engine.sql(_ROWS.format(folder) + limit).to_arrow_table()
    start = time.perf_counter()
    pairs = _pairs(rows)
    spent = time.perf_counter() - start
    right = sum(_ring(a) is not None and _ring(a) == _ring(b) for a, b in pairs)
    planted = sum(6 for at in range(0, rows.num_rows, 500))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {"rows": rows.num_rows, "pairs": len(pairs), "right": right, "planted": planted}
    print(f"{spent:7.2f} s  {peak:6.0f} MiB  {json.dumps(found)}")


def _ring(person: str) -> int | None:
    number = int(person[1:])
    return number // 500 if number % 500 < 4 else None


def _pairs(rows: object) -> list[tuple[str, str]]:
    import splink.comparison_library as cl  # type: ignore[import-not-found, unused-ignore]
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on  # type: ignore[import-not-found, unused-ignore]

    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[block_on("phone"), block_on("account"), block_on("number")],
        comparisons=[
            # Stated, since a million pairs drawn at random hold none that agree, and nothing is learned from them.
            *(cl.ExactMatch(name).configure(m_probabilities=_M, u_probabilities=_U) for name in _COLUMNS),
        ],
        probability_two_random_records_match=1e-7,
    )
    api = DuckDBAPI()
    linker = Linker(api.register(rows) if hasattr(api, "register") else rows, settings)
    found = linker.inference.predict(threshold_match_probability=0.9)
    answer = found.as_pyarrow_table()
    return list(zip(answer["unique_id_l"].to_pylist(), answer["unique_id_r"].to_pylist(), strict=True))


if __name__ == "__main__":
    main()
