"""Rings found and traps kept apart in small worlds of three seeds, and the score that says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.people.world import World, make
from bench.people.world.make import TRAPS
from bench.people_rings import Score, found_in, scored

from vedette.conduct import Conduct, Evidence, Party, RowLocator, party_id

SEEDS = (1, 2, 3)
PEOPLE = 1_500


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Score]:
    made = {seed: make(tmp_path_factory.mktemp(f"seed{seed}"), PEOPLE, seed) for seed in SEEDS}
    return {seed: scored(world.truth, found_in(world.tables)) for seed, world in made.items()}


@pytest.fixture(scope="module")
def without_country(tmp_path_factory: pytest.TempPathFactory) -> Score:
    world = make(tmp_path_factory.mktemp("bare"), PEOPLE, SEEDS[0], no_country=True)
    return scored(world.truth, found_in(world.tables))


@pytest.mark.parametrize("name", [trap.__name__ for trap in TRAPS])
def test_the_trap_never_ranks_high(name: str, scores: dict[int, Score]) -> None:
    high = {seed: case.high for seed, score in scores.items() for case in score.sprung if case.trap == name}
    assert not {seed: lines for seed, lines in high.items() if lines}


@pytest.mark.parametrize("name", [trap.__name__ for trap in TRAPS])
def test_the_trap_is_in_no_ring(name: str, scores: dict[int, Score]) -> None:
    named = {seed: case.in_a_ring for seed, score in scores.items() for case in score.sprung if case.trap == name}
    assert not {seed: people for seed, people in named.items() if people}


def test_nine_in_ten_members_of_rings_are_found(scores: dict[int, Score]) -> None:
    assert {seed: score.recall for seed, score in scores.items() if score.recall < 0.9} == {}


def test_nineteen_in_twenty_of_those_named_are_members(scores: dict[int, Score]) -> None:
    assert {seed: score.precision for seed, score in scores.items() if score.precision < 0.95} == {}


def test_nobody_of_the_mass_ranks_high(scores: dict[int, Score]) -> None:
    assert {seed: score.honest_high for seed, score in scores.items() if score.honest_high} == {}


def test_nothing_hangs_on_a_column_of_countries(scores: dict[int, Score], without_country: Score) -> None:
    assert without_country.recall >= scores[SEEDS[0]].recall - 0.02
    assert without_country.precision >= scores[SEEDS[0]].precision - 0.02


def ring_of(members: tuple[str, ...]) -> Conduct:
    parties = tuple(
        Party(id=party_id(name, None, {"person_id": name}), role="member", identifiers={"person_id": name})
        for name in members
    )
    details = {"class": "link", "type": "shared things", "sources": ["login", "payout"], "explained": []}
    return Conduct(
        id="-".join(members), version="1", kind="ring", parties=parties, modality="self_reported",
        evidence=(Evidence(source="0", path="", locator=RowLocator(line=1, columns=("account",))),),
        detector="ring", details=details,
    )  # fmt: skip


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return make(tmp_path_factory.mktemp("scored"), 1_000, 5)


def test_a_perfect_result_scores_one(world: World) -> None:
    score = scored(world.truth, [ring_of(ring["members"]) for ring in world.truth["rings"]])
    assert (score.recall, score.precision, score.sprung, score.honest_high) == (1.0, 1.0, (), ())


def test_a_blind_result_finds_nobody(world: World) -> None:
    score = scored(world.truth, [])
    assert (score.recall, score.precision, score.named) == (0.0, 1.0, 0)


def test_an_eager_result_springs_the_trap_and_loses_precision(world: World) -> None:
    couple = world.truth["traps"]["married_couple"][0]
    score = scored(world.truth, [ring_of(couple), ring_of(world.truth["rings"][0]["members"])])
    assert [case.trap for case in score.sprung] == ["married_couple"]
    assert score.sprung[0].high == ("ring shared things",)
    assert score.precision < 1
    assert set(score.strangers) == set(couple)


def test_a_world_is_left_as_it_was_made(world: World) -> None:
    assert all(Path(path).is_file() for path in world.tables.values())
    assert not (world.tables["staff"].parent.parent / "making.duckdb").exists()
