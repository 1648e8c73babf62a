"""OFAC's enhanced and advanced XML say of an invented party what its CSV says, and the day of listing besides."""

# ruff: noqa: E501 - a row of a list is as long as it is

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lists.made import named, one, reading
from vedette.errors import RefusedList, UnsupportedInput

ENHANCED = """<?xml version="1.0" encoding="utf-8"?>
<sanctionsData xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML">
  <publicationInfo><dataAsOf>2026-02-20T00:00:00-05:00</dataAsOf></publicationInfo>
  <entities>
    <entity id="101">
      <generalInfo><identityId>9</identityId><entityType refId="600">Individual</entityType><title>Kite seller</title>
        <remarks>Likes kites.</remarks></generalInfo>
      <sanctionsLists><sanctionsList refId="1550" id="1" datePublished="2019-05-06">SDN List</sanctionsList>
        <sanctionsList refId="1551" id="2" datePublished="2021-05-06">Consolidated List</sanctionsList></sanctionsLists>
      <sanctionsPrograms><sanctionsProgram id="3">XXX</sanctionsProgram></sanctionsPrograms>
      <names>
        <name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
          <translation id="1"><isPrimary>true</isPrimary><script refId="1">Latin</script>
            <formattedFullName>HONG, Kil Tong</formattedFullName></translation>
          <translation id="2"><isPrimary>false</isPrimary><script refId="2">Korean</script>
            <formattedFullName>홍길동</formattedFullName></translation></translations></name>
        <name id="2"><isPrimary>false</isPrimary><aliasType refId="1400">A.K.A.</aliasType><isLowQuality>true</isLowQuality>
          <translations><translation id="3"><formattedFullName>KITE MAN</formattedFullName></translation></translations>
        </name>
        <name id="3"><isPrimary>false</isPrimary><aliasType refId="1401">F.K.A.</aliasType><isLowQuality>false</isLowQuality>
          <translations><translation id="4"><formattedLastName>KONG</formattedLastName>
            <formattedFirstName>Kil Tong</formattedFirstName></translation></translations></name>
      </names>
      <addresses><address id="1"><country refId="1">Ruritania</country><translations><translation id="5"><addressParts>
        <addressPart id="1"><type refId="1454">CITY</type><value>Strelsau</value></addressPart>
        <addressPart id="2"><type refId="1451">ADDRESS1</type><value>1 Castle Road</value></addressPart>
      </addressParts></translation></translations></address></addresses>
      <features>
        <feature id="1"><type featureTypeId="8">Birthdate</type><value>circa 1969</value></feature>
        <feature id="2"><type featureTypeId="9">Place of Birth</type><value>Zenda, Ruritania</value></feature>
        <feature id="3"><type featureTypeId="224">Gender</type><value>Male</value></feature>
        <feature id="4"><type featureTypeId="345">Digital Currency Address - ETH</type>
          <value>0x00000000000000000000000000000000000000Aa</value></feature>
        <feature id="5"><type featureTypeId="1">Favourite colour</type><value>blue</value></feature>
      </features>
      <identityDocuments><identityDocument id="1"><type refId="1571">Passport</type>
        <documentNumber>R123456</documentNumber><issuingCountry refId="1">Ruritania</issuingCountry></identityDocument>
      </identityDocuments>
      <relationships><relationship id="1"><type>Acting for or on behalf of</type>
        <relatedEntity entityId="102">STRELSAU SHIPPING COMPANY</relatedEntity></relationship></relationships>
    </entity>
    <entity id="103"><generalInfo><entityType>Vessel</entityType></generalInfo>
      <names><name><isPrimary>true</isPrimary><translations><translation>
        <formattedFullName>KITE 1</formattedFullName></translation></translations></name></names>
      <identityDocuments><identityDocument><type>Vessel Registration Identification</type>
        <documentNumber>IMO 9074729</documentNumber></identityDocument></identityDocuments>
    </entity>
    <entity id="104"><generalInfo><entityType>Balloon</entityType></generalInfo></entity>
  </entities>
</sanctionsData>
"""

ADVANCED = """<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML">
  <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>2</Month><Day>20</Day></DateOfIssue>
  <ReferenceValueSets>
    <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1401">F.K.A.</AliasType>
      <AliasType ID="1403">Name</AliasType></AliasTypeValues>
    <CountryValues><Country ID="1">Ruritania</Country></CountryValues>
    <DetailReferenceValues><DetailReference ID="91526">Male</DetailReference></DetailReferenceValues>
    <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="224">Gender</FeatureType>
      <FeatureType ID="25">Location</FeatureType><FeatureType ID="9">Place of Birth</FeatureType>
      <FeatureType ID="345" FeatureTypeGroupID="1">Digital Currency Address - ETH</FeatureType></FeatureTypeValues>
    <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType>
      <IDRegDocType ID="1626">Vessel Registration Identification</IDRegDocType></IDRegDocTypeValues>
    <PartySubTypeValues><PartySubType ID="1" PartyTypeID="2">Vessel</PartySubType>
      <PartySubType ID="3" PartyTypeID="4">Unknown</PartySubType>
      <PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
    <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="4">Entity</PartyType></PartyTypeValues>
    <RelationTypeValues><RelationType ID="1555">Acting for or on behalf of</RelationType></RelationTypeValues>
    <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues>
    <ScriptValues><Script ID="215">Latin</Script><Script ID="217">Korean</Script></ScriptValues>
  </ReferenceValueSets>
  <Locations>
    <Location ID="7"><LocationCountry CountryID="1"/><LocationPart LocPartTypeID="1451">
      <LocationPartValue Primary="true"><Value>1 Castle Road</Value></LocationPartValue></LocationPart>
      <LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Value>Strelsau</Value></LocationPartValue>
      </LocationPart></Location>
  </Locations>
  <IDRegDocuments>
    <IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="51" IssuedBy-CountryID="1">
      <IDRegistrationNo>R123456</IDRegistrationNo></IDRegDocument>
    <IDRegDocument ID="2" IDRegDocTypeID="1626" IdentityID="53"><IDRegistrationNo>IMO 9074729</IDRegistrationNo>
    </IDRegDocument>
  </IDRegDocuments>
  <DistinctParties>
    <DistinctParty FixedRef="101"><Comment>Likes kites.</Comment><Profile ID="101" PartySubTypeID="4">
      <Identity ID="51" FixedRef="101" Primary="true">
        <Alias FixedRef="101" AliasTypeID="1403" Primary="true" LowQuality="false">
          <DocumentedName ID="1"><DocumentedNamePart><NamePartValue ScriptID="215">HONG</NamePartValue></DocumentedNamePart>
            <DocumentedNamePart><NamePartValue ScriptID="215">Kil Tong</NamePartValue></DocumentedNamePart></DocumentedName>
          <DocumentedName ID="2"><DocumentedNamePart><NamePartValue ScriptID="217">홍길동</NamePartValue>
          </DocumentedNamePart></DocumentedName></Alias>
        <Alias AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName ID="3"><DocumentedNamePart>
          <NamePartValue ScriptID="215">KITE MAN</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
      </Identity>
      <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1"><DatePeriod CalendarTypeID="1">
        <Start Approximate="false"><From><Year>1969</Year><Month>1</Month><Day>1</Day></From>
          <To><Year>1969</Year><Month>1</Month><Day>1</Day></To></Start>
        <End Approximate="false"><From><Year>1969</Year><Month>12</Month><Day>31</Day></From>
          <To><Year>1969</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
      <Feature ID="2" FeatureTypeID="224"><FeatureVersion><VersionDetail DetailTypeID="1431" DetailReferenceID="91526"/>
      </FeatureVersion></Feature>
      <Feature ID="3" FeatureTypeID="25"><FeatureVersion><VersionLocation LocationID="7"/></FeatureVersion></Feature>
      <Feature ID="4" FeatureTypeID="345"><FeatureVersion>
        <VersionDetail DetailTypeID="1432">0x00000000000000000000000000000000000000Aa</VersionDetail></FeatureVersion>
      </Feature>
    </Profile></DistinctParty>
    <DistinctParty FixedRef="102"><Profile ID="102" PartySubTypeID="3"><Identity ID="52"><Alias AliasTypeID="1403"
      Primary="true"><DocumentedName><DocumentedNamePart><NamePartValue>STRELSAU SHIPPING COMPANY</NamePartValue>
      </DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty>
    <DistinctParty FixedRef="103"><Profile ID="103" PartySubTypeID="1"><Identity ID="53"><Alias AliasTypeID="1403"
      Primary="true"><DocumentedName><DocumentedNamePart><NamePartValue>KITE 1</NamePartValue></DocumentedNamePart>
      </DocumentedName></Alias></Identity></Profile></DistinctParty>
  </DistinctParties>
  <ProfileRelationships><ProfileRelationship ID="1" From-ProfileID="101" To-ProfileID="102" RelationTypeID="1555"/>
  </ProfileRelationships>
  <SanctionsEntries><SanctionsEntry ID="1" ProfileID="101" ListID="1550">
    <EntryEvent ID="1"><Date CalendarTypeID="1"><Year>2019</Year><Month>5</Month><Day>6</Day></Date></EntryEvent>
    <SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>XXX</Comment></SanctionsMeasure></SanctionsEntry>
  </SanctionsEntries>
</Sanctions>
"""


@pytest.mark.parametrize("content", [ENHANCED, ADVANCED], ids=["enhanced", "advanced"])
def test_a_person(tmp_path: Path, content: str) -> None:
    read = reading(tmp_path, "list.xml", content)
    party = one(read, "101")
    assert read.as_of == "2026-02-20"
    assert (party.schema, party.listed_on) == ("Person", "2019-05-06")
    kinds = {kind: name for name, kind in named(party)}
    assert kinds["original_script"] == "홍길동"
    assert kinds["weak_alias"] == "KITE MAN"
    assert party.names[0].text.replace(",", "") == "HONG Kil Tong"
    assert party.properties["birthDate"] == ("1969",)
    assert party.properties["gender"] == ("male",)
    assert party.properties["address"] == ("1 Castle Road, Strelsau, Ruritania",)
    assert party.properties["publicKey"] == ("0x00000000000000000000000000000000000000Aa",)
    assert party.properties["currency"] == ("ETH",)
    assert party.properties["passportNumber"] == ("R123456",)
    assert party.properties["programId"] == ("XXX",)
    assert party.properties["linkedTo"] == ("STRELSAU SHIPPING COMPANY",)


@pytest.mark.parametrize("content", [ENHANCED, ADVANCED], ids=["enhanced", "advanced"])
def test_a_ship(tmp_path: Path, content: str) -> None:
    ship = one(reading(tmp_path, "list.xml", content), "103")
    assert (ship.schema, ship.properties["imoNumber"]) == ("Vessel", ("9074729",))


def test_what_has_no_property_is_a_note_and_what_is_no_party_is_rejected(tmp_path: Path) -> None:
    read = reading(tmp_path, "list.xml", ENHANCED)
    assert "Favourite colour blue" in one(read, "101").properties["notes"]
    assert ("KONG, Kil Tong", "former") in named(one(read, "101"))
    (row,) = read.rejected
    assert "'balloon'" in row.reason


def test_a_file_of_changes_is_no_list(tmp_path: Path) -> None:
    changes = ENHANCED.replace("PublicationPreview/exports/ENHANCED_XML", "DeltaFile/1.0")
    with pytest.raises(UnsupportedInput, match="sanctionsData"):
        reading(tmp_path, "delta.xml", changes)


@pytest.mark.parametrize("content", [ENHANCED, ADVANCED], ids=["enhanced", "advanced"])
def test_a_list_cut_off_names_its_line(tmp_path: Path, content: str) -> None:
    with pytest.raises(RefusedList, match=r"^list\.xml:\d+: is cut off or malformed"):
        reading(tmp_path, "list.xml", content[: len(content) * 3 // 4])
