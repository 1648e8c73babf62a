"""What a file asks: every shape and tongue that customer files come in, and a word about what was left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.evidence.made_office import made_xlsx
from vedette.errors import InputError, MissingInput, UnsupportedInput, UsageError
from vedette.screening.asked import Asked, read
from vedette.screening.query import Query

HEADERS = [
    ("name,dob,passport no,nationality", "en"),
    ("Customer Name,Date of Birth,Passport Number,Citizenship", "en"),
    ("고객명,생년월일,여권번호,국적", "ko"),
    ("성명,생일,여권,국적", "ko"),
    ("姓名,出生日期,护照号码,国籍", "zh"),
    ("客户名称,出生年月,护照,國籍", "zh"),
    ("ФИО,Дата рождения,Номер паспорта,Гражданство", "ru"),
    ("Ф.И.О.,год рождения,паспорт,гражданство", "ru"),
    ("氏名,生年月日,旅券番号,国籍", "ja"),
    ("nom complet,date de naissance,passeport,nationalité", "fr"),
    ("nombre completo,fecha de nacimiento,pasaporte,nacionalidad", "es"),
    ("vollständiger Name,Geburtsdatum,Reisepass,Staatsangehörigkeit", "de"),
]
ROW = "Ri Sung Chol,1961-05-04,Q123456789,KP"
QUERY = Query(
    names=("Ri Sung Chol",),
    schema="Person",
    properties={"birthDate": ("1961-05-04",), "passportNumber": ("Q123456789",), "nationality": ("KP",)},
    row=2,
)


def of(
    folder: Path,
    content: str | bytes,
    name: str = "asked.csv",
    *,
    given: dict[str, str] | None = None,
    schema: str = "",
) -> Asked:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read(path, given, schema=schema)


def one(asked: Asked) -> Query:
    (query,) = asked.queries
    assert not asked.rejected
    return query


@pytest.mark.parametrize("header", [header for header, _ in HEADERS])
def test_headers_of_many_tongues(tmp_path: Path, header: str) -> None:
    assert one(of(tmp_path, f"{header}\n{ROW}\n")) == QUERY


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_and_ends_of_lines(tmp_path: Path, delimiter: str, end: str) -> None:
    text = f"{HEADERS[0][0]}\n{ROW}\n".replace(",", delimiter).replace("\n", end)
    assert one(of(tmp_path, text)) == QUERY


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp949", "gb18030", "cp1251"])
def test_encodings(tmp_path: Path, codec: str) -> None:
    header, name = {
        "cp1251": ("имя,дата рождения", "Ким Ён Чхоль"),
        "gb18030": ("姓名,出生日期", "金英哲"),
    }.get(codec, ("이름,생년월일", "김영철"))
    # enough words for an encoding to be told by
    rows = "".join(f"{name},196{number}-05-04\n" for number in range(10)) * 5
    mark = "\ufeff" if codec == "utf-16-le" else ""
    asked = of(tmp_path, f"{mark}{header}\n{rows}".encode(codec))
    assert [query.names for query in asked.queries] == [(name,)] * 50
    assert asked.queries[0].properties == {"birthDate": ("1960-05-04",)}


def workbook(**sheets: list[list[str]]) -> bytes:
    """Sheets of rows, as a spreadsheet program writes them."""
    return made_xlsx({name: _cells(rows) for name, rows in sheets.items()})


def _cells(rows: list[list[str]]) -> dict[str, str]:
    return {f"{'ABC'[at]}{number}": cell for number, row in enumerate(rows, 1) for at, cell in enumerate(row) if cell}


def test_a_workbook_and_its_cells(tmp_path: Path) -> None:
    rows = [["이름", "생년월일", "IMO"], [], ["김영철", "1962-02-18"], ["Blue Kite 7", "", "9074729"]]
    asked = of(tmp_path, workbook(empty=[], 고객=rows), "asked.xlsx")
    assert asked.kind == "sheet 고객" and not asked.unread
    person, ship = asked.queries
    assert (person.names, person.properties, person.row) == (("김영철",), {"birthDate": ("1962-02-18",)}, 3)
    assert (ship.properties["imoNumber"], ship.schema, ship.row) == (("9074729",), "Vessel", 4)


def test_a_second_sheet_is_named_as_not_read(tmp_path: Path) -> None:
    rows = [["name"], ["A. B."]]
    asked = of(tmp_path, workbook(one=rows, two=rows), "asked.xlsx")
    assert asked.kind == "sheet one" and "two" in asked.unread


def test_json_lines_and_entities(tmp_path: Path) -> None:
    plain = {"name": "Ri Sung Chol", "dob": "1961-05-04", "passport": "Q123456789", "nationality": "KP"}
    entity = {"id": "x", "schema": "Person", "properties": {"name": ["Ri Sung Chol"]}}
    entity["properties"] |= {key: list(values) for key, values in QUERY.properties.items()}  # type: ignore[operator]
    for item in (plain, entity):
        assert one(of(tmp_path, json.dumps(item) + "\n")).properties == QUERY.properties
        assert one(of(tmp_path, json.dumps([item]))).names == QUERY.names
    asked = of(tmp_path, f"{json.dumps(entity)}\n{{broken\n[1, 2]\n\n{json.dumps(plain)}\n")
    assert [query.row for query in asked.queries] == [1, 5]
    assert [(item.line, item.reason) for item in asked.rejected] == [(2, "is no JSON"), (3, "is no object")]


def test_kinds_are_stated_shown_or_given(tmp_path: Path) -> None:
    said = {"Individual": "Person", "개인": "Person", "физ. лицо": "Person", "법인": "Company", "юр. лицо": "Company",
            "법인사업자": "Company", "公司": "Company", "선박": "Vessel", "судно": "Vessel", "wallet": "CryptoWallet",
            "": ""}  # fmt: skip
    asked = of(tmp_path, "name,type\n" + "".join(f"X Y,{word}\n" for word in said))
    assert [query.schema for query in asked.queries] == list(said.values())
    assert one(of(tmp_path, "name,sex\nX Y,F\n")).schema == "Person"
    assert one(of(tmp_path, "name,mmsi\nX Y,445000001\n")).schema == "Vessel"
    assert one(of(tmp_path, "name\nX Y\n", schema="Company")).schema == "Company"
    assert one(of(tmp_path, "name,type\nX Y,person\n", schema="Company")).schema == "Person"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("first name,last name\nSung Chol,Ri\n", ("Ri, Sung Chol",)),
        ("Фамилия,Имя,Отчество\nИванов,Сергей,Петрович\n", ("Иванов, Сергей Петрович",)),
        ("Nom,Prénom\nDupont,Jean\n", ("Dupont, Jean",)),
        ("Apellido,Nombre\nPérez,Ana\n", ("Pérez, Ana",)),
        ("성,이름\n김,영철\n", ("김, 영철",)),
        ("姓,名\n金,英哲\n", ("金, 英哲",)),
        ("full_name,first_name,last_name\nSung Chol RI,Sung Chol,Ri\n", ("Sung Chol RI",)),
        ("name,first name\nSung Chol Ri,Sung Chol\n", ("Sung Chol Ri",)),
        ("name,aka,hangul\nRi Sung Chol,Lee Seung-chul; Kite,리성철\n",
         ("Ri Sung Chol", "Lee Seung-chul", "Kite", "리성철")),
        ("last name\nRi\n", ("Ri",)),
    ],
)  # fmt: skip
def test_names_in_parts(tmp_path: Path, text: str, names: tuple[str, ...]) -> None:
    assert one(of(tmp_path, text)).names == names


def test_columns_are_told_used_and_unused(tmp_path: Path) -> None:
    asked = of(
        tmp_path, "id,Client,Name of Client,dob,branch\n1,1001,X Y,1961,North\n", given={"Name of Client": "name"}
    )
    assert dict(asked.columns.used) == {"Name of Client": "name", "dob": "birthDate"}
    assert asked.columns.unused == ("id", "Client", "branch")


def test_a_mapping_names_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no column 'x'") as missing:
        of(tmp_path, "name\nX Y\n", given={"x": "name"})
    assert "There are: name" in missing.value.remedy
    with pytest.raises(UsageError, match="'age' is nothing that can be screened"):
        of(tmp_path, "name\nX Y\n", given={"name": "age"})


def test_rows_that_ask_nothing_are_told(tmp_path: Path) -> None:
    long = "x" * 10_000
    asked = of(tmp_path, f"name,dob\nX Y,1961\n,1961\n{long},\n,\nA B,1962,,extra\nC D,\n")
    assert [query.row for query in asked.queries] == [2, 7]
    assert [(item.line, item.reason) for item in asked.rejected] == [
        (3, "neither a name nor a number to screen"),
        (4, "a name of 10,000 characters; names of up to 500 are screened"),
        (6, "has 4 cells under 2 columns"),
    ]


def test_imo_numbers_are_taken_out_of_their_cells_and_checked(tmp_path: Path) -> None:
    text = 'name,imo\nA,IMO 9074729\nB,"Flag 12, IMO 9074729"\nC,9074720\n,12\nD,0000000\n'
    asked = of(tmp_path, text)
    assert [query.properties.get("imoNumber") for query in asked.queries] == [("9074729",), ("9074729",), None, None]
    assert [(item.line, item.reason) for item in asked.remarks] == [
        (4, "'9074720' is no IMO number: its check digit is wrong"),
        (6, "'0000000' is no IMO number: its check digit is wrong"),
    ]
    assert [(item.line, item.reason) for item in asked.rejected] == [
        (5, "'12' is no IMO number: it has not seven digits")
    ]


def test_an_open_quote_costs_its_own_line_alone(tmp_path: Path) -> None:
    rows = "".join(f"Name {number},19{number}\n" for number in range(60, 90))
    asked = of(tmp_path, f'name,dob\nA B,1961\n"C D,1962\n{rows}')
    assert len(asked.queries) == 31
    assert [(item.line, item.reason) for item in asked.rejected] == [
        (3, "is no row of a CSV: a quote is opened and not closed")
    ]
    asked = of(tmp_path, f'name,dob\n"A" B,1961\n{rows}')
    assert len(asked.queries) == 30 and asked.rejected[0].line == 2


def test_quotes_that_pair_hold_commas_and_lines(tmp_path: Path) -> None:
    asked = of(tmp_path, 'name,dob\n"Ri, Sung\nChol",1961\n"Kite ""Man"" Fred",1962\n')
    assert [(query.names, query.row) for query in asked.queries] == [
        (("Ri, Sung\nChol",), 2),
        (('Kite "Man" Fred',), 4),
    ]


def test_a_file_of_broken_quotes_is_not_read_for_ever(tmp_path: Path) -> None:
    asked = of(tmp_path, "name\n" + '"x" y\n' * 5_000)
    assert asked.unread.startswith("everything from line 202 on")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no rows"),
        (b"\n\n  \n", "no rows"),
        (b"city,branch\nX,Y\n", r"no column can be taken for a name or a number \(there are: city, branch\)"),
        (b"Ri Sung Chol\nPak Kil Tong\n", "no column can be taken"),
        (b"\x00\x01\x02\x03" * 100, "neither text nor a workbook"),
        (b"PK\x03\x04broken", "workbook"),
        (b"[", "is no JSON"),
        (b"[" * 100_000, "is no JSON"),
        (b"{}", "no column can be taken"),
        (b"[1, 2]", "holds no object"),
    ],
)
def test_what_is_no_table_says_so(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as error:
        of(tmp_path, content)
    assert error.value.remedy and "asked.csv" in error.value.where


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(MissingInput):
        read(tmp_path / "nothing.csv")
    with pytest.raises(InputError):
        read(tmp_path)


def test_a_workbook_with_a_header_alone_has_no_rows(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedInput, match="no sheet with rows"):
        of(tmp_path, workbook(one=[["name"]]), "asked.xlsx")


def test_wallets_in_an_address_column(tmp_path: Path) -> None:
    asked = of(tmp_path, "address\n0x000000000000000000000000000000000000dEaD\n", given={"address": "publicKey"})
    assert one(asked).schema == "CryptoWallet"
    both = of(tmp_path, "name,address\nX,0x000000000000000000000000000000000000dEaD\nY,1 Castle Road\n")
    assert [tuple(query.properties) for query in both.queries] == [("publicKey",), ("address",)]
