"""Claims joined across documents: what is one statement, who stands behind it, and what fills what. Texts invented."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import permutations

import pytest

from tests.claims.texts import REGIME
from vedette.claims.claim import Claim
from vedette.claims.extract import extract
from vedette.findings.origins import independent_origins
from vedette.groups.build import group_claims
from vedette.groups.group import Group
from vedette.groups.matter import apart, bound, matter
from vedette.records import Document, Source

_TEXTS: dict[str, str] = {}


def _claims(name: str, body: str, published: str = "2020-03-02") -> tuple[Claim, ...]:
    raw = f"Publisher: {name}\nPublished: {published}\n\n{body}\n"
    source = Source(sha256=hashlib.sha256(raw.encode()).hexdigest(), path=f"{name}.txt", size=len(raw))
    _TEXTS[source.sha256] = raw
    return extract(Document(source=source, media_type="text/plain", encoding="utf-8", raw=raw, text=raw), REGIME)


def _grouped(claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], tuple[Group, ...]]:
    return group_claims(claims, _TEXTS)


_FULL = _claims(
    "Harbour Wire",
    "The UN Panel of Experts reported, citing Japan, that North Korea exported 2.4 million tons of coal worth "
    "$190 million to China between March and June 2019.",
)
_DAMAGED = _claims(
    "Quay Gazette", "North Korea exported 2.4 coal worth $190 million between March and June 2019.", "2020-03-05"
)
_OTHER = _claims("Inland Post", "The Panel of Experts said North Korea exported 2.4 million tons of coal in May 2017.")


def _of(claims: tuple[Claim, ...], groups: tuple[Group, ...], *parts: tuple[Claim, ...]) -> list[Group]:
    keys = {claim.id for part in parts for claim in part if claim.kind == "goods_export"}
    return [group for group in groups if keys & {*group.claims}]


def test_the_same_statement_in_two_documents_is_one_group_with_one_origin() -> None:
    claims, groups = _grouped((*_FULL, *_DAMAGED, *_OTHER))
    [group] = _of(claims, groups, _FULL, _DAMAGED)
    assert set(group.documents) == {"Harbour Wire.txt", "Quay Gazette.txt"}
    [statement] = group.statements
    assert statement.origins == 1, "who names nobody is no second origin"
    assert {claim.group for claim in claims if claim.id in group.claims} == {group.id}
    assert not {claim.id for claim in _OTHER} & {*group.claims}, "another year is another statement"


def test_what_one_document_fills_is_marked_and_no_value_moves() -> None:
    claims, groups = _grouped((*_FULL, *_DAMAGED))
    damaged = next(claim for claim in claims if claim.path == "Quay Gazette.txt" and claim.kind == "goods_export")
    full = next(claim for claim in claims if claim.path == "Harbour Wire.txt" and claim.kind == "goods_export")
    gap = next(gap for gap in damaged.gaps if gap.type == "missing_unit")
    assert (gap.status, gap.by) == ("filled_by", full.id)
    assert any("million tons" in words for words in gap.candidates)
    assert damaged.quantity and (damaged.quantity.min, damaged.quantity.unit) == ("2.4", None)
    fills = {(fill.gap, fill.field) for group in groups for fill in group.fills}
    assert ("unattributed", "said_by") in fills


def test_the_order_of_documents_changes_nothing() -> None:
    parts = (_FULL, _DAMAGED, _OTHER)
    seen = set()
    for order in permutations(parts):
        claims, groups = _grouped([claim for part in order for claim in part])
        seen.add((repr(sorted(claims, key=lambda claim: claim.id)), repr(groups)))
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("North Korea exported coal to China in 2019.", "North Korea exported sand to China in 2019.", "goods"),
        ("North Korean workers were employed in Poland in 2019.", "North Korean workers were employed in Oman in 2019.",
         "States"),
        ("North Korean medical workers were employed in Angola in 2018.",
         "North Korean construction workers were employed in Angola in 2018.", "workers"),
        ("North Korea exported coal in March 2018.", "North Korea exported coal in May 2018.", "times"),
    ],
)  # fmt: skip
def test_what_sets_two_statements_apart(one: str, other: str, reason: str) -> None:
    [left], [right] = (_claims("Harbour Wire", one), _claims("Quay Gazette", other))
    words = apart(matter(left), matter(right))
    assert words and reason in words
    claims, groups = _grouped((left, right))
    assert not groups and len({claim.group for claim in claims}) == 2


def test_a_family_of_act_alone_binds_nobody() -> None:
    [left] = _claims("Harbour Wire", "North Korea still sends workers abroad.")
    [right] = _claims("Quay Gazette", "North Korean workers are still employed abroad, officials say.")
    assert bound(matter(left), matter(right)) is None


def test_figures_that_exclude_each_other_are_a_conflict_and_a_bound_that_holds_is_none() -> None:
    one = _claims("Harbour Wire", "The advisory lists 41 countries where North Korean workers were employed in 2018.")
    other = _claims("Quay Gazette", "North Korean workers were employed in 42 countries in 2018, the ministry said.")
    third = _claims("Inland Post", "North Korean hackers stole up to $900 million in cryptocurrency in 2021.")
    fourth = _claims("Delta Daily", "North Korean hackers stole at least $300 million in cryptocurrency in 2021.")
    _, groups = _grouped((*one, *other))
    fields = {field.field: field.verdict for group in groups for line in group.statements for field in line.fields}
    assert fields["quantity"] in ("conflict", "differ")
    _, groups = _grouped((*third, *fourth))
    fields = {field.field: field.verdict for group in groups for line in group.statements for field in line.fields}
    assert fields["money"] == "differ", "both can be true"


@pytest.mark.parametrize(
    ("chains", "origins"),
    [
        ([("Japan", "Panel", "Wire"), ("Panel", "Gazette")], 1),  # the Panel only relays Japan
        ([("Japan", "Panel"), ("Norway", "Panel"), ("Panel",)], 2),
        ([("article (no source named)",), ("Japan", "Panel")], 1),
        ([("Wire",), ("Japan", "Wire")], 1),  # the outlet's own voice beside those it cites
        ([("Wire",), ("Gazette",)], 2),
        ([("article (no source named)",)], 1),
    ],
)
def test_origins_are_counted_by_who_said_it_first(chains: list[tuple[str, ...]], origins: int) -> None:
    assert independent_origins(chains) == origins


def test_other_people_of_one_story_stand_beside_each_other_and_corroborate_nothing() -> None:
    found = _claims(
        "Harbour Wire",
        "North Korean footballer Ri Chol-su plays for a club in Malta, the Panel of Experts said. North Korean "
        "footballer Kim Nam-il plays for a club in Cyprus, Japan said.",
    )
    _, groups = _grouped(found)
    [group] = [group for group in groups if len(group.claims) > 1]
    assert len(group.statements) == 2
    assert {line.origins for line in group.statements} == {1}


def test_a_name_with_and_without_its_hyphen_is_one_person() -> None:
    words = "The UN Panel of Experts reported that the North Korean player Ri Chol{} joined FC Lindau in 2018."
    one, other = _claims("Harbour Wire", words.format("-min")), _claims("Inland Post", words.format(" Min"))
    assert one and other
    assert apart(matter(one[0]), matter(other[0])) is None
    assert "both name" in (bound(matter(one[0]), matter(other[0])) or "")


def test_a_paper_is_not_the_member_state_that_another_document_does_not_name() -> None:
    panel = _claims(
        "Report of the Panel of Experts",
        "41. According to a Member State, North Korea exported 14,500 tons of coal to China on 21 May 2019 aboard the "
        "vessel Grey Heron.",
    )
    paper = _claims(
        "Harbour Wire",
        "The Quay Gazette reported that North Korea shipped 14,500 tonnes of coal to China in May 2019 aboard the "
        "vessel Grey Heron.",
    )
    claims, groups = _grouped((*panel, *paper))
    [group] = _of(claims, groups, panel, paper)
    assert len(group.documents) == 2
    assert not [fill for fill in group.fills if fill.field == "said_by" and fill.claim in {item.id for item in panel}]
