"""The real lists beside the checkout: every row accounted for, known entries as they are printed, deltas as counted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.lists.made import FETCHED, named, one
from vedette.lists import store
from vedette.lists.delta import counts, delta
from vedette.lists.files import list_file
from vedette.lists.manage import add
from vedette.lists.reading import ListReading
from vedette.lists.take import take


@pytest.fixture(scope="module")
def lists() -> Path:
    folder = Path(__file__).resolve().parents[3] / "shared" / "data" / "lists"
    if not folder.is_dir():
        pytest.skip("the real lists do not lie beside this checkout (../shared/data/lists)")
    return folder


def read(lists: Path, name: str) -> ListReading:
    return take(list_file(lists / name)).reading


@pytest.fixture(scope="module")
def un(lists: Path) -> ListReading:
    return read(lists, "un_consolidated_2026-02-27.xml")


def test_the_whole_un_list(un: ListReading) -> None:
    assert len(un.parties) == 1003
    assert Counter(party.schema for party in un.parties) == {"Person": 730, "Organization": 273}
    prefixes = Counter(party.reference[:4] for party in un.parties)
    assert (prefixes["KPi."], prefixes["KPe."]) == (80, 75)
    assert un.rejected == ()
    assert set(un.unused_columns) == {"VERSIONNUM", "LIST_TYPE"}
    assert un.as_of == "2026-02-27"
    assert all(party.listed_on for party in un.parties)
    assert {party.reference.strip() for party in un.parties} == {party.reference for party in un.parties}


def test_entries_of_the_un_list_as_printed(un: ListReading) -> None:
    person = one(un, "KPi.035")
    assert person.names[0].text == "KIM CHOL SAM"
    assert ("Jin Tiesan", "alias") in named(person)
    assert ("金铁三", "original_script") in named(person)
    assert (person.listed_on, person.properties["birthDate"]) == ("2016-11-30", ("1971-03-11",))
    rivals = one(un, "KPi.064")
    assert named(rivals)[1] == ("Choe Sok Min", "weak_alias")
    company = one(un, "KPe.020")
    assert "IMO number: 1790183" in company.properties["notes"]
    assert not any("imoNumber" in party.properties for party in un.parties)


def test_the_whole_ofac_list_of_2019(lists: Path) -> None:
    found = read(lists, "ofac_full_2019_sdn.csv")
    sdn, alt, addresses = found.files
    assert (sdn.rows_in, sdn.rows_accepted) == (7379, 7379)
    # alt and add beside it are of a later day: they name entries that this sdn does not have
    assert (alt.rows_in, alt.rows_accepted) == (17091, 9393)
    assert (addresses.rows_in, addresses.rows_accepted) == (18990, 9869)
    assert Counter(row.file for row in found.rejected) == {alt.name: 17091 - 9393, addresses.name: 18990 - 9869}
    assert {row.reason.partition("'")[0] for row in found.rejected} == {"ent_num "}
    assert Counter(party.schema for party in found.parties) == {
        "Person": 3845,
        "Organization": 2994,
        "Vessel": 323,
        "Airplane": 217,
    }
    kinds = Counter(name.kind for party in found.parties for name in party.names)
    assert kinds["primary"] == 7379


@pytest.mark.parametrize(
    ("year", "counted"), [(2019, (476, 380, 608)), (2021, (503, 414, 651)), (2022, (519, 431, 659))]
)
def test_ofac_on_the_dprk(lists: Path, year: int, counted: tuple[int, int, int]) -> None:
    found = read(lists, f"ofac_sdn_dprk_{year}.csv")
    assert tuple(file.rows_accepted for file in found.files) == counted
    assert found.rejected == ()
    assert found.unused_columns == (f"ofac_sdn_dprk_{year}.csv: dprk_nexus",)


def test_wallets_and_numbers_of_ships(lists: Path) -> None:
    found = read(lists, "ofac_sdn_dprk_2022.csv")
    wallets = {
        party.reference: party.properties["publicKey"] for party in found.parties if "publicKey" in party.properties
    }
    assert {reference: len(keys) for reference, keys in wallets.items()} == {"28263": 8, "28264": 12}
    assert "134r8iHv69xdT6p5qVKTsHrcUEuBVZAYak" in wallets["28263"]
    ships = [party for party in found.parties if party.schema == "Vessel"]
    assert (len(ships), sum("imoNumber" in ship.properties for ship in ships)) == (106, 106)


@pytest.mark.parametrize(
    ("older", "newer", "changes"),
    [
        (2019, 2021, {"added": 29, "removed": 2, "changed": 473}),
        (2021, 2022, {"added": 17, "removed": 1, "changed": 1}),
    ],
)
def test_deltas_of_the_dprk_lists(lists: Path, older: int, newer: int, changes: dict[str, int]) -> None:
    before, after = (read(lists, f"ofac_sdn_dprk_{year}.csv").parties for year in (older, newer))
    assert counts(delta(before, after)) == changes


def test_the_uk_table(lists: Path) -> None:
    found = read(lists, "uk_fcdo_dprk_20250811.csv")
    assert Counter(party.schema for party in found.parties) == {"Person": 138, "Organization": 86, "Vessel": 37}
    assert (found.rejected, found.unused_columns) == ((), ())
    assert all(party.listed_on for party in found.parties)


def test_the_annexes_of_the_eu(lists: Path) -> None:
    found = read(lists, "eu_2017_1509.csv")
    assert Counter(party.schema for party in found.parties) == {"Person": 157, "LegalEntity": 94, "Vessel": 75}
    assert found.rejected == ()
    renamed = next(party for party in found.parties if party.names[0].text == "Chong Bong")
    assert named(renamed)[1:] == [("Greenlight", "former"), ("Blue Nouvelle", "former")]


def test_no_other_file_is_taken_for_an_official_list(lists: Path) -> None:
    from vedette.lists.readers import READERS

    for name in ("openrefine_recon_0.2_schemas.json", "yente_openapi_5.5.0.json", "nk_name_bench_cases.csv",
                 "un_dprk.csv", "us_inksna_dprk.csv", "programs_dprk.yml"):  # fmt: skip
        assert [reader.NAME for reader in READERS if reader.recognises(list_file(lists / name))] == []


def test_a_table_with_names_of_properties_needs_no_mapping(lists: Path) -> None:
    found = read(lists, "us_inksna_dprk.csv")
    assert len(found.parties) == 3
    assert {party.listed_on for party in found.parties} == {"2026-01-22", "2026-07-24"}


def test_the_un_and_ofac_lists_kept_and_loaded_again(lists: Path, tmp_path: Path) -> None:
    for name in ("un_consolidated_2026-02-27.xml", "ofac_full_2019_sdn.csv"):
        add(tmp_path, lists / name, fetched_at=FETCHED)
    loaded = [party for snapshot in store.chosen(tmp_path) for party in store.parties(snapshot)]
    assert len(loaded) == 1003 + 7379
    assert {party.list for party in loaded} == {"un", "ofac"}
