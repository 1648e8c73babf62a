"""Small invented lists in the shapes that the authorities publish. Nobody and nothing in them exists."""

# ruff: noqa: E501 - a row of a list is as long as it is

from __future__ import annotations

from pathlib import Path

from vedette.lists.files import list_file
from vedette.lists.listed import ListedParty
from vedette.lists.reading import ListReading
from vedette.lists.take import take

FETCHED = "2026-03-01T08:00:00Z"


def written(folder: Path, name: str, content: str | bytes) -> Path:
    """A file with this content."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def reading(folder: Path, name: str, content: str | bytes, **beside: str) -> ListReading:
    """What a list of this content is read as; ``beside`` are further files by name, ``_`` for the dot."""
    for other, text in beside.items():
        written(folder, other.replace("_", "."), text)
    return take(list_file(written(folder, name, content))).reading


def one(read: ListReading, reference: str) -> ListedParty:
    """The entry of that number."""
    (found,) = [party for party in read.parties if party.reference == reference]
    return found


def named(party: ListedParty) -> list[tuple[str, str]]:
    """Names with their kinds."""
    return [(name.text, name.kind) for name in party.names]


UN = """<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>1</DATAID><VERSIONNUM>1</VERSIONNUM>
      <FIRST_NAME>HONG</FIRST_NAME><SECOND_NAME>KIL TONG</SECOND_NAME>
      <UN_LIST_TYPE>XX</UN_LIST_TYPE><REFERENCE_NUMBER>XXi.001 </REFERENCE_NUMBER><LISTED_ON>2019-05-06</LISTED_ON>
      <GENDER>Male</GENDER><NAME_ORIGINAL_SCRIPT>홍길동</NAME_ORIGINAL_SCRIPT><COMMENTS1>Sells kites.</COMMENTS1>
      <DESIGNATION><VALUE>Kite seller</VALUE></DESIGNATION><NATIONALITY><VALUE>Ruritania</VALUE></NATIONALITY>
      <LAST_DAY_UPDATED><VALUE/></LAST_DAY_UPDATED>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Hong Gil-dong; Hong Kil Dong</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Kite Man</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Kong Kil Tong</ALIAS_NAME><NOTE>previously listed as</NOTE>
        <DATE_OF_BIRTH>1970-01-02</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ADDRESS><CITY>Strelsau</CITY><COUNTRY>Ruritania</COUNTRY><NOTE>as of 2019</NOTE></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1969</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1971</FROM_YEAR><TO_YEAR>1973</TO_YEAR>
      </INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Zenda</CITY><COUNTRY>Ruritania</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>R 123456 (Expired 2 Jan. 2016)</NUMBER>
        <ISSUING_COUNTRY>Ruritania</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
      <SORT_KEY/>
    </INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES>
    <ENTITY>
      <DATAID>2</DATAID><FIRST_NAME>STRELSAU SHIPPING COMPANY (SSC)</FIRST_NAME><UN_LIST_TYPE>XX</UN_LIST_TYPE>
      <REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER><LISTED_ON>2019-05-06</LISTED_ON>
      <COMMENTS1>Owner of a kite ship. IMO number: 5342883.</COMMENTS1>
      <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Zenda Boats</ALIAS_NAME></ENTITY_ALIAS>
    </ENTITY>
    <ENTITY><FIRST_NAME>NUMBERLESS</FIRST_NAME></ENTITY>
  </ENTITIES>
</CONSOLIDATED_LIST>
"""

SDN = """\
101,"HONG, Kil Tong",individual,"XXX] [YYY","Kite seller",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB circa 1969; alt. DOB 02 Jan 1970; POB Zenda, Ruritania; nationality Ruritania; Gender Male; Passport R123456 (Ruritania) expires 02 Jan 2016; a.k.a. 'KITE MAN'; Digital Currency Address - XBT 1BoatSLRHtKNngkdXEeobR76b53LETtpyT; Linked To: STRELSAU SHIPPING COMPANY; Likes kites."
102,"STRELSAU SHIPPING COMPANY",-0- ,"XXX",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Company Number IMO 5342883; Tax ID No. 77-1 (Ruritania)."
103,"KITE 1",vessel,"XXX",-0- ,"K1TE","General Cargo","1,000","500","Ruritania",-0- ,"Former Vessel Flag Grand Fenwick; Vessel Registration Identification IMO 9074729; MMSI 445000001 (Ruritania)."
104,"KITE 2",vessel,"XXX",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Vessel Registration Identification IMO 1234568."
"""
ALT = """\
101,1,"aka","HONG, Gil-dong",-0-
101,2,"fka","KONG, Kil Tong",-0-
999,3,"aka","NOBODY",-0-
102,4,"nka","ZENDA SHIPPING",-0-
\x1a"""
ADD = """\
101,1,"1 Castle Road","Strelsau","Ruritania",-0-
102,2,-0- ,-0- ,"Ruritania",-0-
\x1a"""
