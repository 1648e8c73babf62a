"""Rings: who hangs together, how strongly, and what breaks it. All people and values are invented."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from vedette.conduct import Conduct, Evidence, Party, Period, RowLocator, conduct_id, party_id, versioned
from vedette.detectors.ring import detect
from vedette.detectors.ring.detect import MOST
from vedette.detectors.ring.graph import Tie, breaks, components, strengths


def line(kind: str, people: list[str], sort: str, value: str, weight: str, **details: Any) -> Conduct:
    """What another detector says: these people share one value."""
    parties = tuple(
        Party(id=party_id(None, None, {"person_id": name}), role="member", identifiers={"person_id": name})
        for name in people
    )
    ties = [
        {"a": a, "b": b, "type": sort, "value_hash": value, "weight": weight, "source": "payout",
         "first": "2024-01-01", "last": "2024-02-01"}
        for n, a in enumerate(people) for b in people[n + 1 :]
    ]  # fmt: skip
    evidence = tuple(
        Evidence(source="0" * 64, path="", locator=RowLocator(line=n, columns=("person_id",)))
        for n, _ in enumerate(people, 2)
    )
    made = Conduct(
        id=conduct_id(kind, (*people, sort, value), "2024-01-01", None, value), version="", kind=kind,  # type: ignore[arg-type]
        parties=parties, period=Period(start="2024-01-01", end="2024-02-01", precision="range"), evidence=evidence,
        detector=kind,
        details={"class": "link", "type": sort, "ties": ties, "sources": ["payout"], "strength": weight,
                 "facts": [f"{len(people)} people share one {sort}."], "innocent": ["An agency."],
                 "next_checks": ["Call back."], "explained": [], **details},
    )  # fmt: skip
    return replace(made, version=versioned(made))


def members(found: tuple[Conduct, ...]) -> list[list[str]]:
    return sorted(item.details["members"] for item in found)


def test_one_thing_of_one_person_is_enough() -> None:
    assert members(detect([line("shared_identity", ["A", "B"], "account", "h1", "0.8")])) == [["A", "B"]]


def test_a_phone_alone_is_not() -> None:
    assert detect([line("shared_identity", ["A", "B"], "phone", "h1", "0.4")]) == ()


def test_two_weak_things_of_different_sorts_are() -> None:
    found = detect(
        [
            line("shared_identity", ["A", "B"], "phone", "h1", "0.4"),
            line("shared_identity", ["A", "B"], "address", "h2", "0.3"),
        ]
    )
    assert members(found) == [["A", "B"]]
    assert found[0].details["strength"] == "0.580"


def test_two_values_of_one_sort_count_once() -> None:
    found = detect([line("shared_identity", ["A", "B"], "phone", f"h{n}", "0.4") for n in range(4)])
    assert found == ()


def test_a_chain_by_different_things_is_one_ring_and_each_thing_would_break_it() -> None:
    found = detect(
        [
            line("shared_identity", ["A", "B"], "account", "h1", "0.8"),
            line("payout_pattern", ["B", "C"], "wallet", "h2", "0.7"),
            line("shared_identity", ["C", "D"], "cv", "h3", "0.6"),
        ]
    )
    assert members(found) == [["A", "B", "C", "D"]]
    assert [(item["type"], item["parts"]) for item in found[0].details["breaks"]] == [
        ("account", 2), ("cv", 2), ("wallet", 2),
    ]  # fmt: skip
    assert len(found[0].details["ties"]) == 3


def test_what_an_innocent_reading_explains_ties_nobody() -> None:
    assert detect([line("shared_identity", ["A", "B"], "account", "h1", "0.8", explained=["One agency."])]) == ()
    assert detect([line("shared_identity", ["A", "B"], "account", "h1", "0.8", **{"class": "context"})]) == ()


def test_a_contradiction_of_a_member_is_told_apart_and_brings_its_source() -> None:
    place = line("place_contradiction", ["A"], "impossible_travel", "h9", "0.5", **{"class": "contradiction"})
    place = replace(
        place, details={**place.details, "ties": [], "sources": ["login"], "facts": ["Two places at once."]}
    )
    (found,) = detect([line("shared_identity", ["A", "B"], "account", "h1", "0.8"), place])
    assert found.details["sources"] == ["login", "payout"]
    assert found.details["classes"]["contradiction"] == ["Two places at once."]
    assert found.details["class"] == "contradiction"


def test_a_contradiction_alone_makes_no_ring() -> None:
    place = line("place_contradiction", ["A"], "impossible_travel", "h9", "0.9", **{"class": "contradiction"})
    assert detect([replace(place, details={**place.details, "ties": []})]) == ()


def test_a_service_nobody_allowed_does_not_swallow_a_ring() -> None:
    crowd = [f"P{n:03}" for n in range(MOST + 20)]
    found = detect(
        [
            line("shared_identity", crowd, "account", "pooled", "0.6"),
            line("shared_identity", crowd[:3], "device", "h1", "0.8"),
        ]
    )
    assert members(found) == [crowd[:3]]


@pytest.mark.parametrize("seed", range(5))
def test_nothing_depends_on_the_order(seed: int) -> None:
    lines = [
        line("shared_identity", ["A", "B"], "account", "h1", "0.8"),
        line("payout_pattern", ["B", "C"], "wallet", "h2", "0.7"),
        line("shared_identity", ["X", "Y"], "document", "h3", "0.9"),
    ]
    known = detect(lines)
    random.Random(seed).shuffle(lines)
    assert detect(lines) == known


def test_strengths_and_components() -> None:
    ties = [
        Tie("A", "B", "phone", "h1", 0.5, "staff"), Tie("A", "B", "email", "h2", 0.5, "staff"),
        Tie("C", "D", "phone", "h3", 0.5, "staff"),
    ]  # fmt: skip
    assert strengths(ties) == {("A", "B"): 0.75, ("C", "D"): 0.5}
    assert components(strengths(ties)) == (("A", "B"), ("C", "D"))
    assert breaks(("A", "B"), ties[:2], 0.5) == ()
    assert breaks(("A", "B"), ties[:2], 0.6) == (("email", "h2", 2), ("phone", "h1", 2))


def test_a_door_alone_makes_no_ring_and_one_with_tools_beside_it_does() -> None:
    door = line("place_contradiction", ["A", "B", "C"], "ship_to", "h1", "0.7")
    tools = line("place_contradiction", ["B"], "remote_tools", "h2", "0.5")
    tools = replace(tools, details={**tools.details, "ties": []})
    assert detect([door]) == ()
    assert members(detect([door, tools])) == [["A", "B", "C"]]
