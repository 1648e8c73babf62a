"""How long the relation takes to judge acts, against the time the engine needs merely to read and sort them.

Run as ``python -m bench.judge [ACTS]``; the acts are invented, seeded, and drawn near the dates and facts that
matter, so that every branch of the judge is taken.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date, timedelta

import pyarrow as pa

from vedette.engine.duckdb import run
from vedette.regime.load import load
from vedette.regime.relation import ACTS, JUDGE_SQL, compile_relation

_LIMIT_SQL = "SELECT act_id, kind, start_day FROM acts ORDER BY act_id"


def invented(count: int, seed: int = 1) -> pa.Table:
    """A table of invented acts over all kinds and goods that the register judges."""
    chance = random.Random(seed)
    regime = load()
    bits = compile_relation(regime).bits
    laws = [measure for measure in regime.measures.values() if measure.acts]
    first = date(2006, 1, 1)
    rows: dict[str, list[object]] = {name: [] for name in ACTS.names}
    for number in range(count):
        law = chance.choice(laws)
        start = first + timedelta(days=chance.randrange(6500))
        shown = {fact: chance.random() < 0.8 for fact in (*law.requires, "performed") if chance.random() < 0.7}
        row = {
            "act_id": f"{number:08}",
            "kind": chance.choice(law.acts).kind,
            "goods": chance.choice(law.goods) if law.goods else None,
            "start_day": start if chance.random() < 0.95 else None,
            "end_day": start + timedelta(days=chance.randrange(60)),
            "known_true": sum(bits[fact] for fact, yes in shown.items() if yes),
            "known_false": sum(bits[fact] for fact, yes in shown.items() if not yes),
            "contract_date": start - timedelta(days=chance.randrange(400)) if chance.random() < 0.5 else None,
        }
        for name in ACTS.names:
            rows[name].append(row.get(name))
    return pa.table({name: pa.array(rows[name], ACTS.field(name).type) for name in ACTS.names})


def main() -> None:
    """Print seconds for the judge and for the limit, in one run, and their ratio."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    acts = invented(count)
    relation = compile_relation(load())
    tables = {"acts": acts, "measures": relation.measures, "caps": relation.caps}
    began = time.perf_counter()
    read = run(_LIMIT_SQL, {"acts": acts}).num_rows
    limit = time.perf_counter() - began
    began = time.perf_counter()
    judged = run(JUDGE_SQL, tables).num_rows
    spent = time.perf_counter() - began
    print(f"{count:,} acts, {judged:,} judgements in {spent:.2f} s ({count / spent:,.0f} acts/s)")
    print(f"reading and sorting the same {read:,} acts: {limit:.2f} s; ratio {spent / limit:.1f}")


if __name__ == "__main__":
    main()
