"""The 1718 designated vessels as a table."""

from __future__ import annotations

from pathlib import Path

from tests.lists.made import named, one, reading

TABLE = """\
1718 Designated Vessels List (invented),,,,,
No.,Vessel Name,IMO Number,Other Names,Date of Designation,Measures,Colour
1,KITE 1,9074729,Balloon; Zeppelin,3 October 2017,Asset freeze; port entry ban,blue
2,KITE 2,1234568,,some day in 2017,De-flag,
3,,9074729,,,,
"""


def test_ships_with_their_measures(tmp_path: Path) -> None:
    read = reading(tmp_path, "ships.csv", TABLE.replace("(invented),,,,,", "(invented),,,,,,"))
    ship, other = read.parties
    assert (ship.list, ship.reference, ship.schema) == ("un-1718-vessels", "9074729", "Vessel")
    assert named(ship) == [("KITE 1", "primary"), ("Balloon", "former"), ("Zeppelin", "former")]
    assert ship.listed_on == "2017-10-03"
    assert ship.properties["provisions"] == ("Asset freeze; port entry ban",)
    assert one(read, "1234568").listed_on is None
    assert "designated: some day in 2017" in other.properties["notes"]
    assert "imoNumber" not in other.properties
    assert [(row.line, row.reason) for row in read.rejected] == [(5, "no name")]
    assert read.unused_columns == ("Colour",)
