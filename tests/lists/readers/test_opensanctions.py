"""OpenSanctions: entities as JSON lines with what belongs to them, the simple table and the maritime one."""

# ruff: noqa: E501 - a row of a list is as long as it is

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.lists.made import named, one, reading
from vedette.errors import RefusedList


def entity(identity: str, schema: str, *, target: bool = False, **properties: Any) -> str:
    values = {prop: value if isinstance(value, list) else [value] for prop, value in properties.items()}
    caption = values.get("name", [identity])[0]
    shape = {"id": identity, "caption": caption, "schema": schema, "properties": values, "target": target}
    return json.dumps(shape, ensure_ascii=False) + "\n"


FTM = "".join((
    entity("s-1", "Sanction", entity="NK-1", listingDate="2019-05-06", program="Kites", authorityId="XXi.001"),
    entity("NK-1", "Person", target=True, name=["Hong Kil Tong", "홍길동"], alias="Hong Gil-dong",
           weakAlias="Kite Man", birthDate="1969", topics=["sanction"], colour="blue"),
    entity("w-1", "CryptoWallet", holder="NK-1", publicKey="1BoatSLRHtKNngkdXEeobR76b53LETtpyT", currency="XBT",
           topics="sanction"),
    entity("p-1", "Passport", holder="NK-1", number="R123456", country="rr", type="Passport"),
    entity("a-1", "Address", full="1 Castle Road, Strelsau"),
    entity("NK-2", "Person", name="His cousin"),
    entity("NK-3", "Vessel", target=True, name="KITE 1", imoNumber="IMO9074729", flag="rr"),
))  # fmt: skip


def test_entities_with_what_belongs_to_them(tmp_path: Path) -> None:
    read = reading(tmp_path, "entities.ftm.json", FTM)
    assert [party.reference for party in read.parties] == ["NK-1", "w-1", "NK-3"]
    party = one(read, "NK-1")
    assert (party.listed_on, party.line) == ("2019-05-06", 2)
    assert set(named(party)) == {
        ("Hong Kil Tong", "primary"),
        ("홍길동", "original_script"),
        ("Hong Gil-dong", "alias"),
        ("Kite Man", "weak_alias"),
    }
    assert party.properties["passportNumber"] == ("R123456",)
    assert party.properties["publicKey"] == ("1BoatSLRHtKNngkdXEeobR76b53LETtpyT",)
    assert party.properties["topics"] == ("sanction",)
    assert one(read, "w-1").names[0].text == "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"
    assert one(read, "NK-3").properties["imoNumber"] == ("9074729",)


def test_every_line_is_accounted_for(tmp_path: Path) -> None:
    read = reading(tmp_path, "entities.ftm.json", FTM)
    aside = dict(read.set_aside)
    assert aside == {
        "Address (no party, ship or wallet)": 1,
        "Passport (joined to its party)": 1,
        "Person (named beside a target, not listed)": 1,
        "Sanction (joined to its party)": 1,
    }
    (file,) = read.files
    assert file.rows_in == file.rows_accepted + len(read.rejected) + sum(aside.values()) == 7
    assert read.unused_columns == ("colour",)


def test_nested_entities(tmp_path: Path) -> None:
    nested = {"id": "s-1", "schema": "Sanction", "properties": {"startDate": ["2019-05-06"], "programId": ["XX"]}}
    read = reading(
        tmp_path, "nested.json", entity("NK-1", "Company", target=True, name="Kites Ltd", sanctions=[nested])
    )
    party = one(read, "NK-1")
    assert (party.schema, party.listed_on, party.properties["programId"]) == ("Company", "2019-05-06", ("XX",))


def test_a_file_cut_off_names_the_line(tmp_path: Path) -> None:
    with pytest.raises(RefusedList, match="ends within an entity") as refused:
        reading(tmp_path, "entities.ftm.json", FTM[:-40])
    assert refused.value.where == "entities.ftm.json:7"


def test_one_bad_line_among_many_is_rejected_alone(tmp_path: Path) -> None:
    many = "".join(entity(f"NK-{number}", "Person", target=True, name=f"Name {number}") for number in range(30, 60))
    read = reading(tmp_path, "entities.ftm.json", FTM + "{no json}\n" + many)
    assert [(row.line, row.reason[:8]) for row in read.rejected] == [(8, "no JSON:")]


SIMPLE = """\
"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
"NK-1","Person","Hong Kil Tong","Hong Gil-dong;홍길동","1969;1970-01-02","rr","1 Castle Road","R123456","Kites","","","XX-KITE","Kites List","2020-01-01","2026-02-20","2025-01-01"
"NK-3","Vessel","KITE 1","","","","","IMO9074729","","","","","Kites List","2020-01-01","2026-02-20","2025-01-01"
"""
MARITIME = """\
"type","caption","imo","risk","countries","flag","mmsi","id","url","datasets","aliases"
"VESSEL","KITE 1","IMO9074729","sanction;mare.detained","rr","rr","445000001","NK-3","https://example.org","kites","Balloon;Zeppelin"
"ORGANIZATION","Strelsau Shipping","","sanction","rr","","","NK-4","","kites",""
"""


def test_the_simple_table(tmp_path: Path) -> None:
    read = reading(tmp_path, "targets.simple.csv", SIMPLE)
    party = one(read, "NK-1")
    assert named(party) == [("Hong Kil Tong", "primary"), ("Hong Gil-dong", "alias"), ("홍길동", "original_script")]
    assert party.properties["birthDate"] == ("1969", "1970-01-02")
    assert party.properties["idNumber"] == ("R123456",)
    assert party.properties["programId"] == ("XX-KITE",)
    assert one(read, "NK-3").properties["imoNumber"] == ("9074729",)
    assert read.unused_columns == ("first_seen", "last_seen")


def test_the_maritime_table(tmp_path: Path) -> None:
    read = reading(tmp_path, "maritime.csv", MARITIME)
    ship = one(read, "NK-3")
    assert (ship.schema, ship.properties["imoNumber"], ship.properties["mmsi"]) == (
        "Vessel",
        ("9074729",),
        ("445000001",),
    )
    assert ship.properties["topics"] == ("sanction", "mare.detained")
    assert named(ship) == [("KITE 1", "primary"), ("Balloon", "alias"), ("Zeppelin", "alias")]
    assert one(read, "NK-4").schema == "Organization"
