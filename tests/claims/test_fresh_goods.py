"""Invented paragraphs on goods, ships, arms and money: what each sentence engages. See the YAML beside."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.claims.rows import engaged
from tests.claims.texts import REGIME, claims
from vedette.claims.conducts import to_conduct
from vedette.findings.told import told
from vedette.job import judged

FOLDER = Path(__file__).parent / "fresh"
FLOORS = (("goods_and_money.yaml", 0.74), ("goods_and_money_more.yaml", 0.73))
"""The share of sentences that come out as written. The first file was at .60 before any rule was made on it; the second
was written while rules were being made, to find causes by, and is no measure of what carries over."""


def _as_written(day: str, said: list[list[str]]) -> int:
    head = f"Publisher: Harbour Wire\nPublished: {day}\n\nA new report about North Korea was presented this week.\n\n"
    text = head + " ".join(sentence for sentence, _ in said) + "\n"
    stated = claims(text)
    events = {claim.id: act for claim in stated if (act := to_conduct(claim))}
    lines = judged(tuple(events.values()), REGIME)
    found = told(stated, events, lines, (), REGIME, {claim.source: text for claim in stated})
    at, right = len(head), 0
    for sentence, wanted in said:
        own = tuple(claim for claim in found if at <= claim.span[0] < at + len(sentence))
        either = [set() if one == "none" else set(one.split()) for one in wanted.split("|")]
        right += engaged(own) in either
        at += len(sentence) + 1
    return right


@pytest.mark.parametrize(("name", "floor"), FLOORS)
def test_most_sentences_engage_what_is_written(name: str, floor: float) -> None:
    rows = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    right = sum(_as_written(str(row["day"]), row["said"]) for row in rows)
    assert right / sum(len(row["said"]) for row in rows) >= floor


def test_a_container_of_fish_is_no_matter_of_the_venture_before_it() -> None:
    said = [
        ["The joint venture of a Sohar firm with a North Korean company had not been closed by March 2018.", "2375-18"],
        ["Customs at Sohar detained a container with 20 tonnes of frozen prawns on 3 July 2018.", "2371-9|none"],
    ]
    assert _as_written("2018-09-01", said) == 2


def test_the_sugar_over_the_rockets_is_none_of_the_cargo() -> None:
    said = [["In May 2018 rockets from North Korea were found at Suez under 400 sacks of cement.", "1874-9 2270-6"]]
    assert _as_written("2018-09-01", said) == 1


def test_a_diesel_generator_is_no_fuel() -> None:
    said = [["In May 2018 a firm in Dandong sold North Korea five diesel generators.", "2397-7"]]
    assert _as_written("2018-09-01", said) == 1
