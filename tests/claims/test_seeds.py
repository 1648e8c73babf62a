"""Behaviours on the two articles the project began from, where a checkout has them beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.claims.texts import REGIME, claims, gaps, of_kind, states
from vedette.claims.claim import Claim
from vedette.claims.law_check import check_statement


def article(repository: Path, number: str) -> tuple[Claim, ...]:
    folder = repository.parent / "shared" / "seeds"
    found = sorted(folder.glob(f"{number}_*.txt")) if folder.is_dir() else []
    if not found:
        pytest.skip("the two articles do not lie beside this checkout (../shared/seeds)")
    return claims(found[0].read_text(encoding="utf-8"))


def test_labour_sport_and_replies(repository: Path) -> None:
    found = article(repository, "000")
    assert any(c.quantity and c.quantity.unit == "persons" for c in of_kind(found, "employment_abroad"))
    (move,) = of_kind(found, "employment_transfer")
    assert (states(move, "origin"), states(move, "destination")) == (["IT"], ["QA"])
    (terms,) = of_kind(found, "contract_beyond_deadline")
    assert terms.period is not None and terms.period.start == "2019-12-22"
    (reply,) = of_kind(found, "state_reply")
    assert reply.subject == ("Austria",)
    assert reply.said_by[:2] == ("Austria", "UN Panel of Experts (1718)")
    assert [c.subject for c in of_kind(found, "no_reply")] == [("Italy",), ("Qatar",)]


def test_coal_sand_and_fuel(repository: Path) -> None:
    found = article(repository, "000")
    coal = next(c for c in of_kind(found, "goods_export") if c.quantity and c.quantity.commodity == "coal")
    assert coal.quantity is not None and (coal.quantity.min, coal.quantity.unit) == ("3.7", None)
    assert ("missing_unit", "quantity") in gaps(coal)
    assert coal.period is not None and (coal.period.start, coal.period.end) == ("2019-01-01", "2019-08-31")
    sand = next(c for c in of_kind(found, "goods_export") if c.quantity and c.quantity.commodity == "sand")
    assert states(sand, "destination") == ["CN"]
    assert sand.period is not None and sand.period.start == "2019-05-01"
    fuel, direct = of_kind(found, "goods_import")
    assert direct.goods == fuel.goods and "ship_to_ship" not in direct.facts.shown
    assert fuel.facts.shown.get("ship_to_ship") is True
    (use,) = of_kind(found, "cap_use")
    assert use.facts.ratio_low == "8"
    limit = next(c for c in of_kind(found, "legal_statement") if c.quantity)
    assert check_statement(limit, REGIME)[0] == "differs"


def test_the_car_and_its_ban(repository: Path) -> None:
    found = article(repository, "000")
    (car,) = of_kind(found, "luxury_supply")
    assert car.said_by[:2] == ("New York Times", "UN Panel of Experts (1718)")
    (leg,) = of_kind(found, "custody_route")
    assert states(leg, "transit") == ["KR"]
    ban = next(c for c in of_kind(found, "legal_statement") if not c.quantity)
    verdict, _, ids = check_statement(ban, REGIME)
    assert verdict == "agrees" and "1718-8a-iii" in ids


def test_the_taiwan_notice_and_us_sanctions(repository: Path) -> None:
    found = article(repository, "001")
    notice = next(c for c in of_kind(found, "state_action") if c.period and c.period.start == "2016-08-12")
    assert [place.country for place in notice.places] == ["TW"]
    (count,) = (c for c in found if c.quantity and c.quantity.min == "278")
    assert count.kind in ("figure", "employment_abroad")
    assert any(field == "period" for _, field in gaps(count))
    us = [check_statement(c, REGIME) for c in of_kind(found, "legal_statement")]
    assert ("not_in_register", "not a UN measure", ()) in us
    assert any(verdict == "agrees" and ids == ("2397-8",) for verdict, _, ids in us)
    assert not of_kind(found, "goods_export")
    warned = next(c for c in of_kind(found, "advisory") if ("anchor_conflict", "period") in gaps(c))
    assert warned.period is not None and warned.period.start == "2018-07-01"
    theft = next(c for c in of_kind(found, "theft") if c.money)
    assert theft.money is not None and (theft.money.min, theft.money.max) == (None, "1700000000")
