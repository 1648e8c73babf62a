"""A CSV of one's own: a mapping beside it, on the command line, or columns called after properties."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lists.made import named, one, written
from vedette.errors import RefusedList, UnsupportedInput
from vedette.lists.files import list_file
from vedette.lists.take import Taken, take

TABLE = "Nr;Wer;Geboren;Schiff;Farbe\n1;Hong Kil Tong;03.04.1970;;blau\n2;Kite 1;;9074729;\n"


def taken(folder: Path, content: str | bytes, mapping: str = "", **columns: str) -> Taken:
    if mapping:
        written(folder, "Mine 2020.yaml", mapping)
    return take(list_file(written(folder, "Mine 2020.csv", content)), None, columns)


MAPPING = 'delimiter: ";"\nday_first: true\nNr: reference\nWer: name\nGeboren: birthDate\nSchiff: imoNumber\n'


def test_a_mapping_beside_the_file(tmp_path: Path) -> None:
    found = taken(tmp_path, TABLE, MAPPING)
    assert (found.name, found.kind) == ("mine-2020", "own")
    person, ship = found.reading.parties
    assert (person.reference, person.schema, person.properties["birthDate"]) == ("1", "Person", ("1970-04-03",))
    assert (ship.schema, ship.properties["imoNumber"]) == ("Vessel", ("9074729",))
    assert found.reading.unused_columns == ("Farbe",)


def test_a_mapping_on_the_command_line_and_columns_that_need_none(tmp_path: Path) -> None:
    found = taken(tmp_path, "Who,alias,dob,schema\nHong Kil Tong,Hong Gil-dong,03/04/1970,Person\n", Who="name")
    party = one(found.reading, "Hong Kil Tong")
    assert named(party) == [("Hong Kil Tong", "primary"), ("Hong Gil-dong", "alias")]
    # nobody said whether this is March or April
    assert party.properties["birthDate"] == ("1970",)
    assert party.properties["notes"] == ("birthDate: 03/04/1970",)


def test_another_encoding_is_named_in_the_mapping(tmp_path: Path) -> None:
    korean = "이름\n홍길동\n".encode("cp949")
    with pytest.raises((RefusedList, UnsupportedInput)):
        taken(tmp_path, korean)
    found = taken(tmp_path, korean, "encoding: cp949\n이름: name\n")
    assert found.reading.parties[0].names[0].text == "홍길동"


def test_without_a_name_it_says_what_the_columns_are(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedInput, match="Nr;Wer;Geboren") as refused:
        taken(tmp_path, TABLE)
    assert "--map" in refused.value.remedy


@pytest.mark.parametrize(
    ("mapping", "words"),
    [
        ("Wer: nome\n", "is no property"),
        ("- Wer\n", "is no mapping"),
        ("Wer: [\n", "is no YAML"),
        ('delimiter: "x"\nWer: name\n', "delimiter 'x'"),
        ("schema: Kite\nWer: name\n", "schema 'Kite'"),
        ("encoding: rot13\nWer: name\n", "encoding 'rot13'"),
        ("columns: [Wer]\n", "no mapping of columns"),
    ],
)
def test_a_mapping_that_is_wrong_says_so(tmp_path: Path, mapping: str, words: str) -> None:
    with pytest.raises(RefusedList, match=words):
        taken(tmp_path, TABLE, mapping)
