"""What the judge sees of conduct: kind, goods, days and the facts shown. Nothing else may sway it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from vedette.conduct import Conduct, Goods
from vedette.regime.model import GoodsClass, Measure, Regime


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act to be judged. ``goods`` are ids of the register; a day that is not known is null.

    ``sometime``: the conduct happened on some day or days of the period, not throughout it (a text that gives a year).
    ``shown`` holds the facts the evidence shows, true or false; what is absent is not known. ``used_low`` and
    ``used_high`` bound the sum of all suppliers over the cap's period, in ``used_unit``.
    """

    id: str
    kind: str
    goods: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None
    sometime: bool = False
    shown: Mapping[str, bool] = field(default_factory=dict)
    contract_date: date | None = None
    authorisation_date: date | None = None
    arrival_date: date | None = None
    notice_date: date | None = None
    used_low: Decimal | None = None
    used_high: Decimal | None = None
    used_unit: str | None = None
    ratio_low: Decimal | None = None


def act_of(conduct: Conduct, regime: Regime) -> Act:
    """The act in a line of conduct. Days are the date part as recorded; goods follow words and HS code."""
    facts = conduct.facts
    return Act(
        id=conduct.id,
        kind=conduct.kind,
        goods=goods_of(conduct.goods, regime.goods.values()),
        start=_day(conduct.period.start),
        end=_day(conduct.period.end),
        sometime=conduct.period.precision in ("month", "quarter", "year"),
        shown=facts.shown,
        contract_date=_day(facts.contract_date),
        authorisation_date=_day(facts.authorisation_date),
        arrival_date=_day(facts.arrival_date),
        notice_date=_day(facts.notice_date),
        used_low=_number(facts.used_low),
        used_high=_number(facts.used_high),
        used_unit=facts.used_unit,
        ratio_low=_number(facts.ratio_low),
    )


def goods_of(goods: Goods | None, classes: Iterable[GoodsClass]) -> tuple[str, ...]:
    """Ids of the register's goods: those already found in the words, and those whose HS prefix the code begins with."""
    if goods is None:
        return ()
    found = set(goods.keys)
    if goods.hs:
        code = goods.hs.replace(".", "").replace(" ", "")
        found.update(item.id for item in classes if code.startswith(item.hs))
    return tuple(sorted(found))


def covers(measure: Measure, act: Act) -> bool:
    """Whether the paragraph covers acts of this kind and these goods at all."""
    kind = any(
        item.kind == act.kind and (item.when is None or act.shown.get(item.when) is True) for item in measure.acts
    )
    return kind and (not measure.goods or not set(measure.goods).isdisjoint(act.goods))


def past_term(measure: Measure, act: Act) -> bool:
    """Whether this kind of conduct says by itself that the time to wind down is over."""
    return any(item.kind == act.kind and item.past_term for item in measure.acts)


def sign_only(measure: Measure, act: Act) -> bool:
    """Whether this kind of conduct is a sign of what the paragraph covers, and no more than that."""
    return any(item.kind == act.kind and item.sign for item in measure.acts)


def law_window(measure: Measure, act: Act) -> tuple[date | None, date | None]:
    """First and last day that pick the law; null where not known.

    A paragraph on work authorisations looks at the day one was given, whatever the days worked under it.
    """
    if measure.judged_on == "conduct" or act.kind == "work_authorisation":
        return act.start, act.end
    if act.authorisation_date:
        return act.authorisation_date, act.authorisation_date
    return None, act.end


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


def _number(text: str | None) -> Decimal | None:
    value = Decimal(text) if text else None
    return value if value is not None and value.is_finite() else None
