"""The register compiled to a relation, so that any number of acts is judged in one pass.

Two tables come out of the law: ``measures`` (one row per measure, kind of conduct and goods) and ``caps`` (one row
per limit that ran). :data:`JUDGE_SQL` joins them to a table of acts. Facts become bits; the order of the register's
``facts`` gives their place. The words of a judgement are made by :mod:`vedette.regime.judge`, only where needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Context, Decimal
from importlib.resources import files

import pyarrow as pa

from vedette.engine.duckdb import run
from vedette.errors import ConflictError, RegimeError
from vedette.regime.act import Act
from vedette.regime.judge import conditions, effective, required
from vedette.regime.model import Measure, Outcome, Regime

JUDGE_SQL = files("vedette.regime").joinpath("judge.sql").read_text(encoding="utf-8")
LAST_DAY = date(9999, 12, 31)
"""Stands for "no end" in the tables: SQL comparisons with NULL would lose the row."""

_DAY: pa.DataType = pa.date32()
_BITS: pa.DataType = pa.int64()
_TEXT: pa.DataType = pa.string()
_NUMBER: pa.DataType = pa.decimal128(38, 9)
_STEP = Decimal("1e-9")
_MOST = Decimal("1e28")
_WIDE = Context(prec=38)

ACTS = pa.schema(
    {
        "act_id": _TEXT, "kind": _TEXT, "goods": _TEXT, "start_day": _DAY, "end_day": _DAY,
        "sometime": pa.bool_(), "known_true": _BITS, "known_false": _BITS, "contract_date": _DAY,
        "authorisation_date": _DAY, "arrival_date": _DAY,
        "notice_date": _DAY, "used_low": _NUMBER, "used_high": _NUMBER, "used_unit": _TEXT, "ratio_low": _NUMBER,
    }
)  # fmt: skip
"""One row per act and goods (goods null where the act names none). Days are law days."""

MEASURES = pa.schema(
    {
        "measure_id": _TEXT, "kind": _TEXT, "goods": _TEXT, "when_shown": _BITS, "past_term": pa.bool_(),
        "sign": pa.bool_(), "requires": _BITS, "asked_when": _BITS, "then_requires": _BITS, "effect": _TEXT,
        "entry": _DAY, "last_day": _DAY, "judged_on": _TEXT, "exempting": _BITS, "applying": _BITS,
        "exempt_contract_before": _DAY, "decisive": _BITS, "wind_contract_before": _DAY, "wind_arrive_by": _DAY,
        "wind_notify_by": _DAY, "wind_until": _DAY, "wind_unless": _BITS, "performed": _BITS, "conditions": _BITS,
        "above_baseline": _BITS,
    }
)  # fmt: skip
CAPS = pa.schema({"measure_id": _TEXT, "unit": _TEXT, "start_day": _DAY, "end_day": _DAY, "value": _NUMBER})


@dataclass(frozen=True, slots=True)
class Relation:
    """The compiled register: two Arrow tables and the bit of each fact."""

    measures: pa.Table
    caps: pa.Table
    bits: Mapping[str, int]


def compile_relation(regime: Regime) -> Relation:
    """Compile the register. Raises :class:`RegimeError` where there are more facts than bits in a number."""
    if len(regime.facts) > 62:
        raise RegimeError(
            f"{len(regime.facts)} facts do not fit 62 bits.",
            where=f"{regime.name}/facts.yaml:1",
            remedy="Drop unused ones.",
        )
    bits = {name: 1 << place for place, name in enumerate(regime.facts)}
    laws = [effective(measure, regime) for measure in regime.measures.values() if measure.acts]
    rows = [row for law in laws for row in _measure_rows(law, bits)]
    caps = [
        {
            "measure_id": law.id,
            "unit": cap.unit,
            "start_day": cap.start,
            "end_day": cap.end or LAST_DAY,
            "value": cap.value,
        }
        for law in laws
        for cap in law.caps
        if cap.ran
    ]
    return Relation(pa.Table.from_pylist(rows, MEASURES), pa.Table.from_pylist(caps, CAPS), bits)


def acts_table(acts: Iterable[Act], bits: Mapping[str, int]) -> pa.Table:
    """Acts as rows of :data:`ACTS`, one for each of their goods."""
    return pa.Table.from_pylist([row for act in acts for row in _act_rows(act, bits)], ACTS)


def judge_many(acts: Iterable[Act], relation: Relation) -> dict[str, list[tuple[str, Outcome]]]:
    """Every outcome of every act, by act id, in one pass over the relation.

    Raises :class:`ConflictError` where two documented exemptions contradict each other.
    """
    tables = {"acts": acts_table(acts, relation.bits), "measures": relation.measures, "caps": relation.caps}
    found: dict[str, list[tuple[str, Outcome]]] = {}
    for row in run(JUDGE_SQL, tables).to_pylist():
        if row["outcome"] == "conflict":
            raise ConflictError(
                f"{row['measure_id']}: two documented exceptions contradict each other in act {row['act_id']}.",
                remedy="Correct the facts of the act: both cannot hold.",
            )
        found.setdefault(row["act_id"], []).append((row["measure_id"], row["outcome"]))
    return found


def _mask(names: Iterable[str | None], bits: Mapping[str, int]) -> int:
    return sum(bits[name] for name in set(names) if name is not None and name in bits)


def _measure_rows(law: Measure, bits: Mapping[str, int]) -> Iterable[dict[str, object]]:
    wind = law.wind_down
    by_contract = [item.contract_before for item in law.exemptions if item.contract_before]
    shared: dict[str, object] = {
        "measure_id": law.id,
        "effect": law.effect,
        "entry": law.entry,
        "last_day": law.end or LAST_DAY,
        "judged_on": law.judged_on,
        "exempting": _mask((item.fact for item in law.exemptions if item.consequence == "exempt"), bits),
        "applying": _mask((item.fact for item in law.exemptions if item.consequence == "applies"), bits),
        "exempt_contract_before": max(by_contract, default=None),
        "decisive": _mask((item.fact for item in law.exemptions if item.decisive), bits),
        "wind_contract_before": wind.contract_before if wind else None,
        "wind_arrive_by": wind.arrive_by if wind else None,
        "wind_notify_by": wind.notify_by if wind else None,
        "wind_until": wind.until if wind else None,
        "asked_when": _mask(law.requires_when, bits),
        "then_requires": _mask((fact for facts in law.requires_when.values() for fact in facts), bits),
        "wind_unless": _mask((wind.unless,), bits) if wind else 0,
        "performed": _mask(("performed",), bits),
        "conditions": _mask(conditions(law), bits),
        "above_baseline": _mask(("above_baseline",), bits),
    }
    if len(law.requires_when) > 1:
        raise RegimeError(
            f"{law.id}: `requires_when` names several facts; the relation holds one.",
            where=law.where,
            remedy="Name one fact, and list under it what it asks for.",
        )
    for act in law.acts:
        facts = _mask(required(law, act.kind), bits)
        for goods in law.goods or (None,):
            yield shared | {
                "kind": act.kind,
                "goods": goods,
                "when_shown": _mask((act.when,), bits),
                "past_term": act.past_term,
                "sign": act.sign,
                "requires": facts,
            }


def _act_rows(act: Act, bits: Mapping[str, int]) -> Iterable[dict[str, object]]:
    shared: dict[str, object] = {
        "act_id": act.id,
        "kind": act.kind,
        "start_day": act.start,
        "end_day": act.end,
        "sometime": act.sometime,
        "known_true": _mask((name for name, shown in act.shown.items() if shown), bits),
        "known_false": _mask((name for name, shown in act.shown.items() if not shown), bits),
        "contract_date": act.contract_date,
        "authorisation_date": act.authorisation_date,
        "arrival_date": act.arrival_date,
        "notice_date": act.notice_date,
        "used_low": _stored(act.used_low),
        "used_high": _stored(act.used_high),
        "used_unit": act.used_unit,
        "ratio_low": _stored(act.ratio_low),
    }
    for goods in act.goods or (None,):
        yield shared | {"goods": goods}


def _stored(value: Decimal | None) -> Decimal | None:
    """The number as the column holds it: 28 digits before the point and 9 after, whatever a text may state.

    Rounded up, it is over a limit exactly when it was before: a limit has nine decimals at most (see ``load``).
    """
    return None if value is None else max(-_MOST, min(_MOST, value)).quantize(_STEP, ROUND_CEILING, _WIDE)
