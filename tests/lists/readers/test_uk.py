"""The UK list, as CSV with a row per name and as XML, and the short table of designations."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.lists.made import named, one, reading
from vedette.errors import RefusedList

COLUMNS = (
    "Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,"
    "Alias strength,Title,Name non-latin script,Regime Name,Designation Type,Designation source,Sanctions Imposed,"
    "Other Information,Address Line 1,Address Line 6,Address Country,Date Designated,D.O.B,Nationality(/ies),"
    "Passport number,Gender,Town of birth,Country of birth,IMO number,Current believed flag of ship,Colour"
).split(",")


def table(*rows: dict[str, str]) -> str:
    stream = io.StringIO()
    stream.write("Report Date: 20-Feb-2026\n")
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


PERSON = {"Unique ID": "XXX0001", "Designation Type": "Individual", "Date Designated": "06/05/2019"}
ROWS = (
    {
        **PERSON, "Name 6": "HONG", "Name 1": "Kil", "Name 2": "Tong", "Name type": "Primary Name",
        "D.O.B": "dd/mm/1969|03/04/1970", "Passport number": "R123456 (issued 2016)", "Gender": "Male",
        "Address Line 1": "1 Castle Road", "Address Line 6": "Strelsau", "Address Country": "Ruritania",
        "UN Reference Number": "XXi.001",
    },
    {**PERSON, "Name 6": "KITE MAN", "Name type": "Alias", "Alias strength": "Low quality a.k.a"},
    {**PERSON, "Name 6": "Hong", "Name 1": "Gil-dong", "Name type": "Primary Name Variation",
     "Name non-latin script": "홍길동"},
    {"Unique ID": "XXX0002", "Designation Type": "Ship", "Date Designated": "06/05/2019", "Name 6": "Kite 1",
     "Name type": "Primary Name", "IMO number": "9074729", "Current believed flag of ship": "Ruritania"},
)  # fmt: skip

XML = """<?xml version="1.0" encoding="utf-8"?>
<Designations><DateGenerated>20/02/2026</DateGenerated>
<Designation><LastUpdated>01/02/2020</LastUpdated><DateDesignated>06/05/2019</DateDesignated><UniqueID>XXX0001</UniqueID>
  <UNReferenceNumber>XXi.001</UNReferenceNumber>
  <Names><Name><Name1>Kil</Name1><Name2>Tong</Name2><Name6>HONG</Name6><NameType>Primary Name</NameType></Name>
    <Name><Name6>KITE MAN</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
    <Name><Name1>Gil-dong</Name1><Name6>Hong</Name6><NameType>Primary Name Variation</NameType></Name></Names>
  <NonLatinNames><NonLatinName><NameNonLatinScript>홍길동</NameNonLatinScript></NonLatinName></NonLatinNames>
  <IndividualEntityShip>Individual</IndividualEntityShip>
  <Addresses><Address><AddressLine1>1 Castle Road</AddressLine1><AddressLine6>Strelsau</AddressLine6>
    <AddressCountry>Ruritania</AddressCountry></Address></Addresses>
  <IndividualDetails><Individual><DOBs><DOB>dd/mm/1969</DOB><DOB>03/04/1970</DOB></DOBs>
    <Genders><Gender>Male</Gender></Genders>
    <PassportDetails><Passport><PassportNumber>R123456 (issued 2016)</PassportNumber></Passport></PassportDetails>
    <Colours><Colour>blue</Colour></Colours></Individual></IndividualDetails>
</Designation>
<Designation><DateDesignated>06/05/2019</DateDesignated><UniqueID>XXX0002</UniqueID>
  <Names><Name><Name6>Kite 1</Name6><NameType>Primary Name</NameType></Name></Names>
  <IndividualEntityShip>Ship</IndividualEntityShip>
  <ShipDetails><Ship><IMONumbers><IMONumber>IMO9074729</IMONumber></IMONumbers>
    <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Ruritania</CurrentBelievedFlagOfShip>
    </CurrentBelievedFlagOfShips></Ship></ShipDetails>
</Designation>
</Designations>
"""


@pytest.mark.parametrize("content", [table(*ROWS), XML], ids=["csv", "xml"])
def test_a_person_and_a_ship(tmp_path: Path, content: str) -> None:
    read = reading(tmp_path, "list", content)
    party = one(read, "XXX0001")
    assert read.as_of == "2026-02-20"
    assert (party.schema, party.listed_on) == ("Person", "2019-05-06")
    assert set(named(party)) == {
        ("Kil Tong HONG", "primary"),
        ("KITE MAN", "weak_alias"),
        ("Gil-dong Hong", "alias"),
        ("홍길동", "original_script"),
    }
    assert party.properties["birthDate"] == ("1969", "1970-04-03")
    assert party.properties["passportNumber"] == ("R123456",)
    assert party.properties["address"] == ("1 Castle Road, Strelsau, Ruritania",)
    assert "XXi.001" in party.properties["recordId"]
    ship = one(read, "XXX0002")
    assert (ship.schema, ship.properties["imoNumber"], ship.properties["flag"]) == (
        "Vessel",
        ("9074729",),
        ("Ruritania",),
    )
    assert read.unused_columns == ("Colour",)


def test_rows_are_counted_one_by_one(tmp_path: Path) -> None:
    many = [{**PERSON, "Unique ID": f"XXX{number:04}", "Name 6": f"Name {number}"} for number in range(100, 140)]
    read = reading(tmp_path, "uk.csv", table(*ROWS, *many, {**PERSON, "Name 6": "No type", "Designation Type": "Kite"}))
    assert [(file.rows_in, file.rows_accepted) for file in read.files] == [(45, 44)]
    assert [(row.line, row.reason) for row in read.rejected] == [
        (47, "type 'kite' is none of Individual, Entity, Ship")
    ]
    assert len(read.parties) == 42


def test_the_short_table(tmp_path: Path) -> None:
    short = "unique_id,ofsi_group_id,name,regime_name,type,designation_source,date_designated,sanctions_imposed\n"
    read = reading(
        tmp_path, "list.csv", short + "XXX0001,,STRELSAU BANK (SB),Kites,Entity,UN,06-05-2019,Asset freeze\n"
    )
    party = one(read, "XXX0001")
    assert (party.schema, party.listed_on) == ("Organization", "2019-05-06")
    assert ("SB", "weak_alias") in named(party)


def test_days_that_are_none_are_refused_with_the_line(tmp_path: Path) -> None:
    rows = [{**row, "Date Designated": "Kite Regulations"} for row in ROWS]
    with pytest.raises(RefusedList, match="is no day") as refused:
        reading(tmp_path, "uk.csv", table(*rows))
    assert refused.value.where == "uk.csv:3"
