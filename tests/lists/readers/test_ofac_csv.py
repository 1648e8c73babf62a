"""OFAC's three CSV files: rows joined and counted, remarks taken apart, null and the final mark understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lists.made import ADD, ALT, SDN, named, one, reading, written
from vedette.errors import RefusedList, UnsupportedInput
from vedette.lists.files import list_file
from vedette.lists.reading import ListReading
from vedette.lists.take import take

HEADING = "ent_num,sdn_name,sdn_type,program,title,call_sign,vess_type,tonnage,grt,vess_flag,vess_owner,remarks,extra\n"


def trio(folder: Path) -> ListReading:
    written(folder, "X_ALT.CSV", ALT)
    written(folder, "x_add.csv", ADD)
    return take(list_file(written(folder, "x_sdn.csv", SDN))).reading


def test_a_person(tmp_path: Path) -> None:
    party = one(trio(tmp_path), "101")
    assert named(party) == [
        ("HONG, Kil Tong", "primary"),
        ("HONG, Gil-dong", "alias"),
        ("KONG, Kil Tong", "former"),
        ("KITE MAN", "weak_alias"),
    ]
    assert party.properties == {
        "programId": ("XXX", "YYY"),
        "position": ("Kite seller",),
        "address": ("1 Castle Road, Strelsau, Ruritania",),
        "country": ("Ruritania",),
        "birthDate": ("1969", "1970-01-02"),
        "birthPlace": ("Zenda, Ruritania",),
        "nationality": ("Ruritania",),
        "gender": ("male",),
        "passportNumber": ("R123456",),
        "publicKey": ("1BoatSLRHtKNngkdXEeobR76b53LETtpyT",),
        "currency": ("XBT",),
        "linkedTo": ("STRELSAU SHIPPING COMPANY",),
        "notes": (
            "DOB: circa 1969",
            "Passport R123456 (Ruritania) expires 02 Jan 2016",
            "Digital Currency Address - XBT 1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
            "Likes kites",
        ),
    }


def test_ships_and_their_numbers(tmp_path: Path) -> None:
    read = trio(tmp_path)
    ship = one(read, "103")
    assert ship.schema == "Vessel"
    assert ship.properties["imoNumber"] == ("9074729",)
    assert ship.properties["callSign"] == ("K1TE",)
    assert ship.properties["flag"] == ("Ruritania",)
    assert ship.properties["pastFlags"] == ("Grand Fenwick",)
    assert ship.properties["mmsi"] == ("445000001",)
    wrong = one(read, "104")
    assert "imoNumber" not in wrong.properties
    assert wrong.properties["notes"] == ("no IMO number whose check digit holds: IMO 1234568",)
    company = one(read, "102")
    assert "imoNumber" not in company.properties
    assert company.properties["taxNumber"] == ("77-1",)
    assert "IMO number: 5342883" in company.properties["notes"]


def test_every_row_is_accounted_for(tmp_path: Path) -> None:
    read = trio(tmp_path)
    assert [(file.name, file.rows_in, file.rows_accepted) for file in read.files] == [
        ("x_sdn.csv", 4, 4),
        ("X_ALT.CSV", 4, 3),
        ("x_add.csv", 2, 2),
    ]
    assert [(row.file, row.line, row.reason) for row in read.rejected] == [
        ("X_ALT.CSV", 3, "ent_num '999' is not in the sdn file")
    ]


def test_a_heading_is_allowed_and_its_own_columns_are_named(tmp_path: Path) -> None:
    rows = "".join(f"{line},mine\n" for line in SDN.splitlines())
    read = reading(tmp_path, "sdn.csv", HEADING + rows)
    assert len(read.parties) == 4
    assert one(read, "101").line == 2
    assert read.unused_columns == ("sdn.csv: extra",)


def test_remarks_that_go_on_in_another_file(tmp_path: Path) -> None:
    cut = "DOB 1969; " + "Likes kites; " * 76
    remarks = (cut + "a.k.a. 'KITE MAN'")[:1000]
    row = f'101,"HONG",individual,"XXX",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"{remarks}"\n'
    alone = reading(tmp_path, "sdn.csv", row)
    assert named(alone.parties[0]) == [("HONG", "primary")]
    assert "remarks are cut off at 1,000 characters in the file" in alone.parties[0].properties["notes"]
    rest = (cut + "a.k.a. 'KITE MAN'")[1000:]
    written(tmp_path, "sdn_comments.csv", f'101,"{rest}"\n')
    whole = take(list_file(tmp_path / "sdn.csv")).reading
    assert named(whole.parties[0]) == [("HONG", "primary"), ("KITE MAN", "weak_alias")]


def test_names_without_entries_say_what_to_give(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedInput, match="Give the sdn file"):
        reading(tmp_path, "alt.csv", ALT)


def test_the_wrong_file_beside_it_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedList, match="not OFAC's alt file"):
        reading(tmp_path, "sdn.csv", SDN, alt_csv=ADD)


@pytest.mark.parametrize("columns", [(0, 1), (1, 2), (1, 3), (2, 3)])
def test_swapped_columns_are_refused_with_a_line(tmp_path: Path, columns: tuple[int, int]) -> None:
    rows = []
    for number in range(1, 40):
        cells = [str(number), f"NAME {number}, LTD. (A; B)", "-0- ", "XXX", *["-0- "] * 8]
        first, second = columns
        cells[first], cells[second] = cells[second], cells[first]
        rows.append(",".join(f'"{cell}"' for cell in cells))
    with pytest.raises((RefusedList, UnsupportedInput)) as refused:
        reading(tmp_path, "sdn.csv", "\n".join(rows) + "\n")
    assert str(refused.value).startswith("sdn.csv")


def test_a_file_cut_off_within_a_row_names_the_line(tmp_path: Path) -> None:
    whole = SDN.encode()
    with pytest.raises(RefusedList) as within_quotes:
        reading(tmp_path, "sdn.csv", whole[: whole.index(b"Former Vessel")])
    assert within_quotes.value.where == "sdn.csv:3"
    with pytest.raises(RefusedList, match="ends within a row: 3 of 12 columns") as short:
        reading(tmp_path, "sdn.csv", whole[: whole.index(b',"XXX",-0- ,"K1TE"')])
    assert short.value.where == "sdn.csv:3"


def test_another_encoding_names_the_line(tmp_path: Path) -> None:
    with pytest.raises(RefusedList, match="is not in the encoding utf-8") as refused:
        reading(tmp_path, "sdn.csv", SDN.replace("Likes kites", "Aime les cerfs-volants dorés").encode("cp1252"))
    assert refused.value.where == "sdn.csv:1"
