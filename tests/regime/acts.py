"""Acts for tests: from the cases a lawyer can read, and at random over the whole register."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from vedette.conduct import Goods
from vedette.regime.act import Act, goods_of
from vedette.regime.model import Regime

DAYS = st.dates(date(2006, 1, 1), date(2024, 12, 31))


def act_of_case(case: Mapping[str, Any], regime: Regime) -> Act:
    """The act of one entry of ``cases/*.yaml``."""
    stated = case["act"]
    used = stated.get("used") or {}
    goods = Goods(hs=stated.get("hs"), keys=(stated["goods"],) if stated.get("goods") else ())
    ratio = stated.get("ratio")
    return Act(
        id=case["case"],
        kind=stated["kind"],
        goods=goods_of(goods, regime.goods.values()),
        start=stated.get("start"),
        end=stated.get("end"),
        sometime=bool(stated.get("sometime")),
        shown=stated.get("facts") or {},
        contract_date=stated.get("contract_date"),
        authorisation_date=stated.get("authorisation_date"),
        arrival_date=stated.get("arrival_date"),
        notice_date=stated.get("notice_date"),
        used_low=Decimal(str(used["low"])) if used.get("low") is not None else None,
        used_high=Decimal(str(used["high"])) if used.get("high") is not None else None,
        used_unit=used.get("unit"),
        ratio_low=Decimal(str(ratio)) if ratio is not None else None,
    )


@st.composite
def random_acts(draw: st.DrawFn, regime: Regime) -> Act:
    """An act near the dates and facts that matter to one measure drawn from the register, the rest at random."""
    law = draw(st.sampled_from([measure for measure in regime.measures.values() if measure.acts]))
    covered = draw(st.sampled_from(law.acts))
    near = [law.start, law.entry, law.end, *(cap.start for cap in law.caps), *(cap.end for cap in law.caps)]
    if law.wind_down:
        run = law.wind_down
        near += [run.until, run.arrive_by, run.notify_by, run.contract_before]
    days = st.one_of(DAYS, st.sampled_from([day for day in near if day]).flatmap(_around))
    first, second = draw(st.none() | days), draw(st.none() | days)
    start, end = (min(first, second), max(first, second)) if first and second else (first, second)
    facts = sorted(
        {*law.requires, *(f for extra in law.requires_for.values() for f in extra), *_facts(law), "performed"}
        | {fact for when, extra in law.requires_when.items() for fact in (when, *extra)}
    )
    shown = draw(st.dictionaries(st.sampled_from(facts), st.booleans()))
    if covered.when and draw(st.booleans()):
        shown[covered.when] = True
    units = st.sampled_from([*(cap.unit for cap in law.caps), "barrels"])
    low, high = draw(st.none() | _amounts), draw(st.none() | _amounts)
    if low is not None and high is not None:
        low, high = min(low, high), max(low, high)
    return Act(
        id="act",
        kind=covered.kind,
        goods=tuple(draw(st.lists(st.sampled_from([*law.goods, *regime.goods]), max_size=2, unique=True))),
        start=start,
        end=end,
        sometime=draw(st.booleans()),
        shown=shown,
        contract_date=draw(st.none() | days),
        authorisation_date=draw(st.none() | days),
        arrival_date=draw(st.none() | days),
        notice_date=draw(st.none() | days),
        used_low=low,
        used_high=high,
        used_unit=draw(st.none() | units),
        ratio_low=draw(st.none() | st.decimals(0, 10, places=2)),
    )


_amounts = st.one_of(
    st.decimals(0, 10_000_000, places=3),
    st.sampled_from([Decimal(500000), Decimal(4000000), Decimal(7500000), Decimal(400870018), Decimal(525000)]),
)


def _around(day: date) -> st.SearchStrategy[date]:
    return st.integers(-1, 1).map(lambda shift: date.fromordinal(day.toordinal() + shift))


def _facts(law: Any) -> list[str]:
    found = [item.fact for item in law.exemptions if item.fact]
    found += [fact for cap in law.caps for fact in cap.conditions]
    found += [act.when for act in law.acts if act.when]
    found += [law.wind_down.unless] if law.wind_down and law.wind_down.unless else []
    return [*found, "above_baseline"]
