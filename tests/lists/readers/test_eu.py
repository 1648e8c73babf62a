"""The EU's list as CSV 1.1 and XML 1.1, and the annexes of Regulation 2017/1509 as a table."""

# ruff: noqa: E501 - a row of a list is as long as it is

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lists.made import named, one, reading
from vedette.errors import RefusedList

COLUMNS = (
    "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;"
    "Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_Programme;"
    "Entity_Regulation_PublicationDate;NameAlias_WholeName;NameAlias_Gender;NameAlias_Function;NameAlias_Remark;"
    "BirthDate_BirthDate;BirthDate_Year;BirthDate_Circa;BirthDate_CountryDescription;Identification_Number;"
    "Identification_TypeCode;Identification_CountryDescription;Citizenship_CountryDescription;Address_City;"
    "Address_CountryDescription;NameAlias_LogicalId"
).split(";")


def row(**cells: str) -> str:
    return ";".join(cells.get(column, "") for column in COLUMNS) + "\n"


HEAD = {"fileGenerationDate": "20/02/2026", "Entity_LogicalId": "13", "Entity_EU_ReferenceNumber": "EU.1.1",
        "Entity_SubjectType": "person", "Entity_SubjectType_ClassificationCode": "P", "Entity_Remark": "Likes kites",
        "Entity_UnitedNationId": "XXi.001", "Entity_Regulation_PublicationDate": "2019-05-06",
        "Entity_Regulation_Programme": "XXX"}  # fmt: skip
CSV = "\ufeff" + ";".join(COLUMNS) + "\n" + "".join((
    row(**HEAD, NameAlias_WholeName="Hong Kil Tong", NameAlias_Gender="M", NameAlias_Function="Kite seller",
        NameAlias_LogicalId="7"),
    row(**HEAD, NameAlias_WholeName="Kite Man", NameAlias_Remark="Low quality alias"),
    row(**HEAD, BirthDate_Year="1969", BirthDate_Circa="true", BirthDate_CountryDescription="RURITANIA"),
    row(**HEAD, Identification_Number="R123456", Identification_TypeCode="passport",
        Identification_CountryDescription="RURITANIA"),
    row(**HEAD, Citizenship_CountryDescription="RURITANIA", Address_City="Strelsau",
        Address_CountryDescription="UNKNOWN"),
))  # fmt: skip

XML = """<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-02-20T10:00:00.000+01:00" globalFileId="1">
  <sanctionEntity designationDetails="" unitedNationId="XXi.001" euReferenceNumber="EU.1.1" logicalId="13">
    <remark>Likes kites</remark>
    <regulation regulationType="regulation" publicationDate="2019-05-06" numberTitle="2019/1 (OJ L1)" programme="XXX">
      <publicationUrl>http://example.org</publicationUrl></regulation>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="" middleName="" lastName="" wholeName="Hong Kil Tong" function="Kite seller" gender="M"
      strong="true" logicalId="7"/>
    <nameAlias firstName="" middleName="" lastName="" wholeName="Kite Man" function="" gender="" strong="false"/>
    <citizenship region="" countryIso2Code="RR" countryDescription="RURITANIA"/>
    <birthdate circa="true" calendarType="GREGORIAN" city="" year="1969" countryIso2Code="00"
      countryDescription="RURITANIA"/>
    <identification number="R123456" identificationTypeCode="passport" countryDescription="RURITANIA"/>
    <address city="Strelsau" countryIso2Code="00" countryDescription="UNKNOWN"/>
  </sanctionEntity>
</export>
"""


@pytest.mark.parametrize("content", [CSV, XML], ids=["csv", "xml"])
def test_a_person(tmp_path: Path, content: str) -> None:
    read = reading(tmp_path, "list", content)
    party = one(read, "EU.1.1")
    assert read.as_of == "2026-02-20"
    assert (party.schema, party.listed_on) == ("Person", "2019-05-06")
    assert named(party) == [("Hong Kil Tong", "primary"), ("Kite Man", "weak_alias")]
    assert party.properties["birthDate"] == ("1969",)
    assert "date of birth: circa 1969" in party.properties["notes"]
    assert party.properties["birthPlace"] == ("RURITANIA",)
    assert party.properties["passportNumber"] == ("R123456",)
    assert "passport R123456: RURITANIA" in party.properties["notes"]
    assert party.properties["nationality"] == ("RURITANIA",)
    assert party.properties["address"] == ("Strelsau",)
    assert party.properties["recordId"] == ("XXi.001", "13")
    assert party.properties["position"] == ("Kite seller",)


def test_columns_that_hold_something_unused_are_named(tmp_path: Path) -> None:
    read = reading(tmp_path, "list.csv", CSV)
    assert read.unused_columns == ("NameAlias_LogicalId",)
    assert [(file.rows_in, file.rows_accepted) for file in read.files] == [(5, 5)]


def test_a_number_that_is_none_is_refused_with_the_line(tmp_path: Path) -> None:
    with pytest.raises(RefusedList, match="Entity_LogicalId 'Hong' is no number") as refused:
        reading(tmp_path, "eu.csv", CSV.replace(";13;", ";Hong;").replace("20/02/2026;13", "20/02/2026;Hong"))
    assert refused.value.where == "eu.csv:2"


ANNEX = """\
celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,nationality,birthDate,imoNumber,colour
1,1,XX,I.A,Asset freeze,6.5.2019,Sells kites; and balloons.,Person,Hong Kil Tong,Hong Gil-dong; (홍길동),Ruritania,1969 or 1970,,blue
1,1,XX,I.A,Asset freeze,6.5.2019,,LegalEntity,Strelsau Bank (Aliases: SB; Bank of Zenda),,,,,
1,,XX,I.B,Port ban,6.5.2019,,Vessel,Kite 1 (Balloon) (Zeppelin),,,,9074729,
1,,XX,I.B,Port ban,6.5.2019,,Vessel,Kite 2,,,,Does not exist,
"""


def test_annexes_of_a_regulation(tmp_path: Path) -> None:
    read = reading(tmp_path, "annex.csv", ANNEX)
    assert [party.reference for party in read.parties] == [
        "I.A Person 1",
        "I.A LegalEntity 1",
        "I.B Vessel 9074729",
        "I.B Vessel Does not exist",
    ]
    person, bank, ship, other = read.parties
    assert person.properties["birthDate"] == ("1969", "1970")
    assert person.properties["notes"] == ("Sells kites; and balloons.", "birthDate: 1969 or 1970")
    assert named(person)[1:] == [("Hong Gil-dong", "alias"), ("홍길동", "original_script")]
    assert named(bank) == [("Strelsau Bank", "primary"), ("SB", "alias"), ("Bank of Zenda", "alias")]
    assert named(ship) == [("Kite 1", "primary"), ("Balloon", "former"), ("Zeppelin", "former")]
    assert "imoNumber" not in other.properties
    assert read.unused_columns == ("colour",)
    assert {party.listed_on for party in read.parties} == {"2019-05-06"}
