"""Splink and a plain group-by over the people of ``bench.people.world``: who hangs together by what they share.

Runs with the Python of ``.peers-linkage/`` (``make peers-linkage``): Splink is no dependency. ``python
bench/people_peers.py FOLDER`` reads the Parquet files and ``truth.json`` of a world. Both get one row for each person
and value, normalised as Splink asks for: telephone, private e-mail, payout account, document number, device, device of
the second factor. A cluster of two people or more counts as naming its people, as a ``ring`` line does.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import duckdb

_ROWS = r"""
WITH one AS (SELECT person_id, any_value(account) AS account FROM '{0}/tables/payout.parquet'
             WHERE person_id IS NOT NULL GROUP BY person_id),
paper AS (SELECT person_id, any_value(number) AS number FROM '{0}/tables/document.parquet'
          WHERE person_id IS NOT NULL GROUP BY person_id),
seen AS (SELECT coalesce(l.person_id, s.person_id) AS person_id, mode(l.device) AS device,
                mode(l.mfa_device) AS mfa
         FROM '{0}/tables/login.parquet' l LEFT JOIN '{0}/tables/staff.parquet' s ON l.email = s.email GROUP BY 1)
SELECT s.person_id AS unique_id, s.name,
       nullif(right(regexp_replace(s.phone, '[^0-9]', '', 'g'), 9), '') AS phone,
       lower(s.other_email) AS email, upper(replace(one.account, ' ', '')) AS account,
       upper(regexp_replace(paper.number, '[^0-9A-Za-z]', '', 'g')) AS number, seen.device, seen.mfa
FROM '{0}/tables/staff.parquet' s LEFT JOIN one ON s.person_id = one.person_id
LEFT JOIN paper ON s.person_id = paper.person_id LEFT JOIN seen ON s.person_id = seen.person_id
"""
_KEYS = ("phone", "email", "account", "number", "device", "mfa")


def main() -> None:
    """Seconds, members found and people named, of each."""
    folder = Path(sys.argv[1])
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    planted = {member for ring in truth["rings"] for member in ring["members"]}
    with duckdb.connect() as engine:
        rows = engine.sql(_ROWS.format(folder)).to_arrow_table()
    for name, pairs in (("plain group-by", _by_groups), ("splink 5.0.0", _by_splink)):
        start = time.perf_counter()
        named = {person for pair in pairs(rows) for person in pair}
        spent = time.perf_counter() - start
        right = len(named & planted)
        recall, precision = right / max(1, len(planted)), right / max(1, len(named))
        print(f"{name:16} recall {recall:.3f}  precision {precision:.3f} ({len(named)} people named)  {spent:6.2f} s")


def _by_groups(rows: object) -> Iterable[tuple[str, str]]:
    """Everybody who shares any value with anybody."""
    found = []
    with duckdb.connect() as engine:
        engine.register("people", rows)
        for key in _KEYS:
            groups = engine.sql(
                f"SELECT list(unique_id) FROM people WHERE {key} IS NOT NULL GROUP BY {key} HAVING count(*) > 1"
            ).fetchall()
            found += [(group[0], other) for (group,) in groups for other in group[1:]]
    return found


def _by_splink(rows: object) -> Iterable[tuple[str, str]]:
    import splink.comparison_library as cl  # type: ignore[import-not-found, unused-ignore]
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on  # type: ignore[import-not-found, unused-ignore]

    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[block_on(key) for key in _KEYS],
        comparisons=[
            # Names are left out: those of a ring differ on purpose, and a comparison of names tears it apart. Odds are
            # stated, so that one agreement is enough: no random pair of strangers agrees, nothing is learned from them.
            *(
                cl.ExactMatch(key).configure(m_probabilities=[0.2, 0.8], u_probabilities=[1e-6, 1 - 1e-6])
                for key in _KEYS
            ),
        ],
        probability_two_random_records_match=1e-4,
    )
    api = DuckDBAPI()
    linker = Linker(api.register(rows) if hasattr(api, "register") else rows, settings)
    answer = linker.inference.predict(threshold_match_probability=0.5).as_pyarrow_table()
    pairs = defaultdict(set)
    for a, b in zip(answer["unique_id_l"].to_pylist(), answer["unique_id_r"].to_pylist(), strict=True):
        pairs[a].add(b)
    return [(a, b) for a, others in pairs.items() for b in others]


if __name__ == "__main__":
    main()
