"""Worlds of invented people: files of the right shape, digits that are right, a truth that the files bear out."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from random import Random

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest
from bench.people.world import World, make, numbers, texts
from bench.people.world.cities import NUMBERED

from vedette.records.tables import BY_NAME

PEOPLE = 1_000


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return make(tmp_path_factory.mktemp("world"), PEOPLE, 11)


def read(made: World, name: str) -> pa.Table:
    return pq.read_table(made.tables[name])


def test_every_file_has_the_columns_of_its_shape(world: World) -> None:
    for name, path in world.tables.items():
        schema = pq.read_schema(path)
        assert schema.names == BY_NAME[name].schema.names, name
        for field in BY_NAME[name].schema:
            assert schema.field(field.name).type == field.type, (name, field)


def test_there_are_as_many_people_as_asked_each_with_a_number_and_an_address(world: World) -> None:
    staff = read(world, "staff")
    assert staff.num_rows == PEOPLE
    assert len(set(staff["person_id"].to_pylist())) == len(set(staff["email"].to_pylist())) == PEOPLE


def test_lines_tell_rows_apart(world: World) -> None:
    for name in world.tables:
        lines = read(world, name)["line"].to_pylist()
        assert len(set(lines)) == len(lines), name


def test_the_truth_names_people_who_are_there_and_nobody_twice(world: World) -> None:
    there = set(read(world, "staff")["person_id"].to_pylist())
    rings = [person for ring in world.truth["rings"] for person in ring["members"]]
    trapped = [person for cases in world.truth["traps"].values() for case in cases for person in case]
    assert set(rings) | set(trapped) <= there
    assert max(Counter(rings).values()) == 1
    assert not set(rings) & set(trapped)
    written = json.loads((world.tables["staff"].parent.parent / "truth.json").read_text("utf-8"))
    assert [ring["members"] for ring in written["rings"]] == [list(ring["members"]) for ring in world.truth["rings"]]


def test_zones_of_the_mass_have_the_digits_of_icao_9303(world: World) -> None:
    """All but the one that a scanner misread."""
    papers = read(world, "document")
    zones = [zone for zone in papers["mrz2"].to_pylist() if zone]
    right = [
        zone
        for zone in zones
        if len(zone) == 44
        and zone[9] == numbers.check_digit(zone[:9])
        and zone[19] == numbers.check_digit(zone[13:19])
        and zone[27] == numbers.check_digit(zone[21:27])
        and zone[43] == numbers.check_digit(zone[:10] + zone[13:20] + zone[21:43])
    ]
    assert len(zones) > PEOPLE / 2
    assert len(zones) - len(right) == 1  # the misread one


def test_the_published_specimen_has_the_digits_that_are_worked_out() -> None:
    """ICAO Doc 9303 part 4, appendix B: number, birth and expiry of the specimen."""
    assert [numbers.check_digit(text) for text in ("L898902C3", "740812", "120415")] == ["6", "2", "9"]


def test_accounts_that_look_like_iban_pass_the_sum_by_97(world: World) -> None:
    accounts = map(str, read(world, "payout")["account"].to_pylist())
    values = {value for value in accounts if value.startswith("DE")}
    assert len(values) > 20
    assert all(int(f"{value[4:]}1314{value[2:4]}") % 97 == 1 for value in values)


def test_two_keys_never_give_one_number() -> None:
    for alpha3 in NUMBERED:
        assert len({numbers.passport(key, alpha3) for key in range(5_000)}) == 5_000
    assert len({numbers.iban(key) for key in range(5_000)}) == len({numbers.address_ip(key) for key in range(5_000)})


def test_the_same_seed_gives_the_same_people_and_another_gives_others(world: World, tmp_path: Path) -> None:
    again, other = make(tmp_path / "again", PEOPLE, 11), make(tmp_path / "other", PEOPLE, 12)
    for name in world.tables:
        rows = sorted(map(repr, read(world, name).to_pylist()))
        assert rows == sorted(map(repr, read(again, name).to_pylist())), name
    assert again.truth == world.truth != other.truth
    assert not read(other, "staff").equals(read(world, "staff"))


def test_without_countries_no_column_says_where_anybody_is_from(world: World, tmp_path: Path) -> None:
    bare = make(tmp_path, PEOPLE, 11, no_country=True)
    for name in bare.tables:
        for column in {"country", "nationality"} & set(BY_NAME[name].schema.names):
            assert pc.count(read(bare, name)[column]).as_py() == 0, (name, column)
    assert pc.count(read(world, "staff")["country"]).as_py() == PEOPLE
    assert bare.truth["rings"] == world.truth["rings"]


def test_a_world_too_small_for_its_traps_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least 800"):
        make(tmp_path, 100, 1)


@pytest.mark.parametrize("share", [0.1, 0.25, 0.4])
def test_a_copyist_changes_the_share_of_words_he_is_told_to(share: float) -> None:
    text = texts.cv(Random(3))
    copy = texts.altered(text, share, Random(4))
    changed = sum(a != b for a, b in zip(text.split(), copy.split(), strict=True))
    assert share * 0.85 <= changed / len(text.split()) <= share + 0.01


def test_every_case_of_a_ring_shares_what_the_truth_says(world: World) -> None:
    """Looked up in the files, by the plainest key: accounts, and second-factor devices."""
    holders = {row["account"]: set[str]() for row in read(world, "payout").to_pylist()}
    for row in read(world, "payout").to_pylist():
        holders[row["account"]].add(row["person_id"])
    for ring in world.truth["rings"]:
        if ring["kind"] in {"one_payout", "paying_themselves"}:
            assert set(ring["members"]) in holders.values()
    factors: dict[str, set[str]] = {}
    for row in read(world, "login").to_pylist():
        if row["mfa_device"]:
            factors.setdefault(row["mfa_device"], set()).add(row["person_id"])
    for ring in world.truth["rings"]:
        if ring["kind"] == "one_second_factor":
            assert any(set(ring["members"]) <= people for people in factors.values())
