"""The UN list: every entry and element accounted for, names of every quality, dates no exacter than printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lists.made import UN, named, one, reading
from vedette.errors import RefusedList


def test_a_person(tmp_path: Path) -> None:
    party = one(reading(tmp_path, "list.xml", UN), "XXi.001")
    assert (party.list, party.schema, party.listed_on, party.line) == ("un", "Person", "2019-05-06", 4)
    assert named(party) == [
        ("HONG KIL TONG", "primary"),
        ("Hong Gil-dong", "alias"),
        ("Hong Kil Dong", "alias"),
        ("Kite Man", "weak_alias"),
        ("Kong Kil Tong", "former"),
        ("홍길동", "original_script"),
    ]
    assert party.properties["birthDate"] == ("1970-01-02", "1969", "1971", "1972", "1973")
    assert {"date of birth: circa 1969", "date of birth: between 1971 and 1973"} <= set(party.properties["notes"])
    assert "born 1970-01-02 under the name Kong Kil Tong" in party.properties["notes"]
    assert party.properties["passportNumber"] == ("R 123456",)
    assert "Passport R 123456 (Expired 2 Jan. 2016): Ruritania" in party.properties["notes"]
    assert party.properties["address"] == ("Strelsau, Ruritania",)
    assert party.properties["gender"] == ("male",)


def test_a_company_number_is_no_ship(tmp_path: Path) -> None:
    party = one(reading(tmp_path, "list.xml", UN), "XXe.001")
    assert named(party) == [
        ("STRELSAU SHIPPING COMPANY (SSC)", "primary"),
        ("STRELSAU SHIPPING COMPANY", "alias"),
        ("SSC", "weak_alias"),
        ("Zenda Boats", "former"),
    ]
    assert "imoNumber" not in party.properties
    assert "IMO number: 5342883" in party.properties["notes"]


def test_every_entry_and_element_is_accounted_for(tmp_path: Path) -> None:
    read = reading(tmp_path, "any-name.txt", UN)
    assert read.as_of == "2026-02-27"
    assert [(row.line, row.reason) for row in read.rejected] == [
        (UN[: UN.index("NUMBERLESS")].count("\n") + 1, "no REFERENCE_NUMBER")
    ]
    assert [(file.rows_in, file.rows_accepted) for file in read.files] == [(3, 2)]
    assert read.unused_columns == ("VERSIONNUM",)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_a_list_cut_off_names_its_line(tmp_path: Path, share: float) -> None:
    with pytest.raises(RefusedList, match="cut off or malformed") as refused:
        reading(tmp_path, "un.xml", UN[: int(len(UN) * share)])
    name, _, line = refused.value.where.partition(":")
    assert name == "un.xml"
    assert int(line) == UN[: int(len(UN) * share)].count("\n") + 1


def test_another_encoding_names_its_line(tmp_path: Path) -> None:
    with pytest.raises(RefusedList) as refused:
        reading(tmp_path, "un.xml", UN.replace("홍길동", "").replace("Kite Man", "Kité Man").encode("latin-1"))
    assert refused.value.where == "un.xml:12"
