"""What is counted as right, as wrong, and as a silent guess. All claims here are invented."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from bench.claims import gold as golden
from bench.claims import vocabulary
from bench.claims.score import Score, b_cubed, score

from vedette.claims.claim import Claim
from vedette.conduct import GAP_TYPES, KINDS, Gap, GapType, Money, Period, Place, Quantity

QUOTE = "twelve words that nobody ever said about the harbour of a town"


def ours(**given: Any) -> Claim:
    values: dict[str, Any] = {
        "kind": "goods_export",
        "modality": "reported",
        "said_by": ("UN Panel of Experts", "article"),
    }
    return Claim(id="c", source="s", path="d.txt", span=(0, len(QUOTE)), quote=QUOTE, **(values | given))


def asked(tmp_path: Path, *claims: dict[str, Any], publisher: str | None = None) -> golden.Gold:
    base = {"doc": "d", "quote": QUOTE, "span": [0, len(QUOTE)], "kind": "goods_export", "modality": "reported",
            "said_by": ["UN Panel of Experts", "article"], "measures": [], "gaps": []}  # fmt: skip
    content = {
        "documents": [{"id": "d", "publisher": publisher}],
        "claims": [{"id": f"g{number}", **base, **claim} for number, claim in enumerate(claims)],
    }
    path = tmp_path / "gold.yaml"
    path.write_text(yaml.safe_dump(content), "utf-8")
    return golden.load(path)


def scored(gold: golden.Gold, mine: Sequence[Claim]) -> Score:
    return score(gold.claims, {"d": mine}, gold.publishers)


def gap(kind: GapType, field: str) -> Gap:
    return Gap(type=kind, field=field, text="")


def right(tmp_path: Path, field: str, claim: Claim, publisher: str | None = None, **gold: Any) -> bool:
    found = scored(asked(tmp_path, gold, publisher=publisher), [claim]).fields[field]
    assert found.asked == 1
    return found.right == 1


def test_numbers_compare_as_numbers_and_units_by_their_one_name(tmp_path: Path) -> None:
    claim = ours(quantity=Quantity(text="", min="1000", max="1000", unit="footballers"))
    assert right(tmp_path, "quantity", claim, quantity={"value": 1000.0, "unit": "persons"})
    assert right(tmp_path, "quantity", claim, quantity={"min": 1000, "max": 1000, "unit": "person"})
    assert not right(tmp_path, "quantity", claim, quantity={"min": 1000, "max": None, "unit": "persons"})
    assert not right(tmp_path, "quantity", claim, quantity={"value": 1000, "unit": "tons"})
    assert not right(tmp_path, "quantity", claim, quantity={"value": 1000, "unit": None})


def test_money_is_both_ends_and_currency(tmp_path: Path) -> None:
    claim = ours(money=Money(text="", max="1700000000", currency="USD"))
    assert right(tmp_path, "money", claim, money={"min": None, "max": 1.7e9, "currency": "USD"})
    assert not right(tmp_path, "money", claim, money={"value": 1.7e9, "currency": "USD"})
    assert not right(tmp_path, "money", claim, money={"min": None, "max": 1.7e9, "currency": "EUR"})


def test_a_ratio_counts_where_the_gold_has_one(tmp_path: Path) -> None:
    claim = ours(quantity=Quantity(text="", ratio="8"))
    assert right(tmp_path, "quantity", claim, quantity={"ratio": 8, "value": None, "unit": None})
    assert not right(tmp_path, "quantity", claim, quantity={"ratio": 9, "value": None, "unit": None})


def test_dates_are_exact_or_wrong(tmp_path: Path) -> None:
    claim = ours(period=Period(start="2019-01-01", end="2019-08-31", precision="range"))
    assert right(tmp_path, "date", claim, date={"start": "2019-01-01", "end": "2019-08-31"})
    assert right(tmp_path, "date", claim, period={"start": "2019-01-01", "end": "2019-08-31"})
    assert not right(tmp_path, "date", claim, date={"start": None, "end": "2019-08-31"})
    assert not right(tmp_path, "date", ours(), date={"start": None, "end": "2019-08-31"})


def test_kinds_of_older_golds_are_known_by_the_table_only(tmp_path: Path) -> None:
    assert right(tmp_path, "kind", ours(), kind="commodity_export")
    assert not right(tmp_path, "kind", ours(), kind="goods_import")
    with pytest.raises(golden.GoldError, match="wizardry"):
        asked(tmp_path, {"kind": "wizardry"})
    with pytest.raises(golden.GoldError, match="modality"):
        asked(tmp_path, {"modality": "wizardry"})
    with pytest.raises(golden.GoldError, match="gap type"):
        asked(tmp_path, {"gaps": [{"type": "wizardry"}]})


def test_every_word_of_the_table_leads_to_the_contract() -> None:
    table = vocabulary.table()
    assert {kind for kinds in table["kinds"].values() for kind in kinds} <= set(KINDS)
    assert {kind for kinds in table["gaps"].values() for kind in kinds} <= set(GAP_TYPES)
    assert not set(table["kinds"]) & set(KINDS)


@pytest.mark.parametrize(
    ("gold", "mine", "same"),
    [
        (["UNSC 1718 Panel of Experts (report)", "article"], ("UN Panel of Experts (1718)", "article"), True),
        (["UN (Panel report)", "article"], ("UN Panel of Experts (1718)", "article"), True),
        (["a Member State", "article"], ("Member State", "article"), True),
        (["ROK, Japan, United States", "article"], ("Japan", "Republic of Korea", "United States", "article"), True),
        (["Japan and the United States", "article"], ("Japan", "article"), False),
        (["Japan", "article"], ("Japan", "United States", "article"), False),
        (["article (no source named)"], ("Invented Gazette",), True),
        (["article (no source named)"], ("Other Gazette",), False),
        (["unnamed analysts", "article"], ("analysts", "Invented Gazette"), True),
        (["unnamed analysts", "article"], ("article",), False),
        (["New York Times", "Panel of Experts", "article"], ("UN Panel of Experts", "article"), False),
        (["Invented Gazette"], ("article (no source named)",), False),
        (["Japan, Republic of Korea and United States"], ("Japan", "Republic of Korea", "United States"), True),
    ],
)
def test_innermost_speaker(tmp_path: Path, gold: list[str], mine: tuple[str, ...], same: bool) -> None:
    claim = ours(said_by=mine)
    assert right(tmp_path, "innermost speaker", claim, "Invented Gazette, reprinted (invented)", said_by=gold) is same


@pytest.mark.parametrize(
    ("gold", "mine", "same"),
    [
        (["Panel of Experts"], ("UN Panel of Experts (1718)",), True),
        (["Panel of Experts"], ("UN Panel of Experts (1718)", "article"), False),
        (["Austria", "Panel of Experts"], ("Austria",), False),
        (["Austria", "article"], ("Austria", "Invented Gazette"), True),
        (["Japan, Republic of Korea and United States"], ("Japan", "Republic of Korea", "United States"), True),
        (["Japan, Republic of Korea and United States"], ("Japan", "Republic of Korea"), False),
    ],
)
def test_outermost_speaker(tmp_path: Path, gold: list[str], mine: tuple[str, ...], same: bool) -> None:
    assert right(tmp_path, "outermost speaker", ours(said_by=mine), "Invented Gazette", said_by=gold) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("construction workers", "persons", True), ("waitresses", "person", True), ("women", "persons", True),
        ("barrels per year", "barrels/year", True), ("barrels", "barrels/year", False), ("countries", "country", True),
        ("tons", "ton (metric not stated)", True), ("tons", "tonnes", False), ("metric tons", "tonnes", True),
        ("permits", "persons", False), ("cases", "case", True), ("boxes", "box", True), ("", None, True),
    ],
)  # fmt: skip
def test_units(one: str | None, other: str | None, same: bool) -> None:
    assert (vocabulary.unit(one) == vocabulary.unit(other)) is same


def test_a_chain_before_an_attribution_and_nothing_that_the_text_does_not_say(tmp_path: Path) -> None:
    chain = ["a Member State (per other sources)", "UNSC 1718 Panel of Experts (report)", "article"]
    found = asked(tmp_path, {"said_by": None, "attribution_chain": chain, "attributed_to": "somebody"})
    assert found.claims[0].said_by == ("UNSC 1718 Panel of Experts (report)", "article")
    found = asked(tmp_path, {"said_by": None, "attributed_to": "Austria"})
    assert found.claims[0].said_by == ("Austria", "article")


def test_measures_without_their_part_and_context_as_neither_hit_nor_fault(tmp_path: Path) -> None:
    gold = asked(tmp_path, {"measures": ["2371-8", "2397-6"], "measures_context": ["2321-26"]})
    found = scored(gold, [ours(measures=("2371-8.coal", "2321-26.coal", "2397-7"))]).measures
    assert (found.hits, found.ours, found.gold) == (1, 2, 2)


def test_measures_over_all_claims_count_what_was_not_paired(tmp_path: Path) -> None:
    gold = asked(tmp_path, {"measures": ["2371-8"], "span": [100, 110]})
    found = scored(gold, [ours(measures=("2371-8.coal",))]).measures_all
    assert (found.hits, found.ours, found.gold) == (0, 1, 1)


def test_gap_recall_counts_each_gap_once_and_those_of_lost_claims(tmp_path: Path) -> None:
    twice = [{"type": "missing_value", "field": "money"}, {"type": "missing_value", "field": "places"}]
    lost = [{"type": "garbled", "field": "object"}, {"type": "trap", "field": "measures"}]
    gold = asked(tmp_path, {"gaps": [*twice, {"type": "trap"}]}, {"span": [100, 110], "gaps": lost})
    found = scored(gold, [ours(gaps=(gap("missing_value", "money"), gap("markup_noise", "quote")))])
    assert (found.gaps["missing_value"].found, found.gaps["missing_value"].gold) == (1, 2)
    assert (found.gaps["garbled"].found, found.gaps["garbled"].gold) == (0, 1)
    assert (found.gaps["trap"].gold, found.gaps["trap"].skipped) == (0, 2)
    assert found.gap_fields == (1, 3)
    assert found.gaps_extra == {"markup_noise": 1}


TONS = Quantity(text="", min="3.7", max="3.7", unit="tons")
COAL = {"value": 3.7, "unit": None}
DAY = Period(start="2023-04-03", end="2023-04-03", precision="day")
CHINA = Place(name="China", country="CN")
GUESSES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("unit", {"gaps": [{"type": "missing_unit"}], "quantity": COAL}, {"quantity": TONS}),
    ("unit", {"gaps": [{"type": "missing_unit", "field": "quantity"}], "quantity": COAL}, {"quantity": TONS}),
    ("unit", {"gaps": [{"type": "missing_unit"}], "quantity": COAL}, {"quantity": Quantity(text="", min="3700000")}),
    ("currency", {"gaps": [{"type": "missing_unit", "field": "money"}], "money": {"value": 5, "currency": None}},
     {"money": Money(text="", min="5", max="5", currency="USD")}),
    ("period", {"gaps": [{"type": "missing_value", "text": "no date of transfer"}]}, {"period": DAY}),
    ("period", {"gaps": [{"type": "ambiguous_date"}], "date": {"start": "2023-04-03", "end": "2023-05-03"}},
     {"period": DAY}),
    ("period", {"gaps": [{"type": "anchor_conflict"}], "date": {"start": "2018-07-23", "end": "2018-07-23"}},
     {"period": DAY}),
    ("said_by", {"gaps": [{"type": "unattributed"}], "said_by": ["article"]}, {}),
    ("money", {"gaps": [{"type": "upper_bound"}], "money": {"min": None, "max": 9, "currency": "USD"}},
     {"money": Money(text="", min="9", max="9", currency="USD")}),
    ("quantity", {"gaps": [{"type": "boundary"}]}, {"quantity": Quantity(text="third", min="3", max="3")}),
    ("quantity", {"gaps": [{"type": "missing_value", "text": "no number, no host state"}]}, {"quantity": TONS}),
    ("places", {"gaps": [{"type": "missing_word", "field": "place"}]}, {"places": (CHINA,)}),
    ("subject", {"gaps": [{"type": "ambiguous_subject"}], "subject": "DPRK"}, {"subject": ("DPRK",)}),
    ("measures", {"gaps": [{"type": "not_un_measure"}]}, {"measures": ("2397-8",)}),
]  # fmt: skip
OPEN: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"gaps": [{"type": "missing_unit"}], "quantity": COAL}, {"quantity": Quantity(text="", min="3.7", max="3.7")}),
    ({"gaps": [{"type": "ambiguous_date"}]}, {"period": Period(end="2023-04-03")}),
    ({"gaps": [{"type": "ambiguous_date"}], "date": {"start": "2023-04-02", "end": "2023-04-03"}},
     {"period": Period(start="2023-04-01", end="2023-04-30", precision="month")}),
    ({"gaps": [{"type": "unattributed"}], "said_by": ["article"]}, {"said_by": ("analysts", "article")}),
    ({"gaps": [{"type": "unattributed"}]}, {}),
    ({"gaps": [{"type": "upper_bound"}], "money": {"min": None, "max": 9, "currency": "USD"}},
     {"money": Money(text="", max="9", currency="USD"), "quantity": TONS}),
    ({"gaps": [{"type": "ambiguous_subject"}]}, {"subject": ("DPRK",), "gaps": (gap("ambiguous_subject", "subject"),)}),
    ({"gaps": [{"type": "no_direct_measure"}], "measures": ["1718-8d"]}, {"measures": ("1718-8d",)}),
]  # fmt: skip


@pytest.mark.parametrize(("field", "gold", "mine"), GUESSES)
def test_a_silent_guess_is_counted_and_quoted(
    tmp_path: Path, field: str, gold: dict[str, Any], mine: dict[str, Any]
) -> None:
    found = scored(asked(tmp_path, gold), [ours(**mine)]).guesses
    assert [guess.field for guess in found] == [field]
    assert found[0].quote == QUOTE
    assert not found[0].own_gap


@pytest.mark.parametrize(("gold", "mine"), OPEN)
def test_what_stays_open_or_wider_is_no_guess(tmp_path: Path, gold: dict[str, Any], mine: dict[str, Any]) -> None:
    assert scored(asked(tmp_path, gold), [ours(**mine)]).guesses == ()


def test_a_guess_beside_a_gap_of_our_own_is_still_named(tmp_path: Path) -> None:
    gold = asked(tmp_path, {"gaps": [{"type": "missing_unit"}], "quantity": COAL})
    (guess,) = scored(gold, [ours(quantity=TONS, gaps=(gap("missing_unit", "quantity"),))]).guesses
    assert guess.own_gap


def test_b_cubed_by_hand() -> None:
    # Gold {1 2 3} {4}; ours {1 2} {3 4}: precision (1 + 1 + 1/2 + 1/2) / 4, recall (2/3 + 2/3 + 1/3 + 1) / 4.
    precision, recall = b_cubed([("A", "x"), ("A", "x"), ("A", "y"), ("B", "y")])
    assert precision == pytest.approx(0.75)
    assert recall == pytest.approx(2 / 3)
    assert b_cubed([]) == (1.0, 1.0)


def test_claims_without_a_group_of_ours_stand_alone(tmp_path: Path) -> None:
    first, second = {"group": "G"}, {"group": "G", "span": [100, 100 + len(QUOTE)]}
    gold = asked(tmp_path, first, second)
    apart = [ours(), Claim(**{**_fields(ours()), "span": (100, 100 + len(QUOTE))})]
    assert scored(gold, apart).grouping == (1.0, 0.5)


def _fields(claim: Claim) -> dict[str, Any]:
    return {name: getattr(claim, name) for name in Claim.__dataclass_fields__}
