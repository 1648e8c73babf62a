"""Mapping files: what the user says a table is, with errors that name file and line. All invented."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.cli.command import command
from tests.evidence.tables.taken import csv_of, reading, rows_of, shapes
from vedette.errors import UnsupportedInput, UsageError
from vedette.evidence.tables.mapping import TableMapping, digest_of, load_mapping

ODD = csv_of(["Whose", "Begin", "Finish", "Land"], [["H1", "03/04/2017", "05/06/2018", "RUS"]] * 3)
MAPPING = """\
- files: "odd*.csv"
  shape: permit
  day_first: true
  columns:
    holder_id: Whose
    issue_date: Begin
    valid_until: Finish
    host_state: Land
"""


def mapping(tmp_path: Path, text: str) -> TableMapping:
    file = tmp_path / "mapping.yml"
    file.write_text(text, encoding="utf-8")
    return load_mapping(file)


def test_a_table_of_unknown_headers_is_read_as_the_user_says(tmp_path: Path) -> None:
    found = reading(ODD, "folder/odd-1.csv", mapping(tmp_path, MAPPING))
    assert rows_of(found, "permit")[0] == {
        "holder_id": "H1", "issue_date": date(2017, 4, 3), "valid_until": date(2018, 6, 5), "host_state": "RU",
        "line": 2,
    }  # fmt: skip
    with pytest.raises(UnsupportedInput):
        reading(ODD, "folder/other.csv", mapping(tmp_path, MAPPING))


def test_the_order_of_day_and_month_alone_may_be_said(tmp_path: Path) -> None:
    text = csv_of(["permit_no", "holder_id", "issue_date"], [["1", "H1", "03/04/2017"], ["2", "H2", "05/06/2017"]])
    assert reading(text).status == "partly"
    found = reading(text, "p.csv", mapping(tmp_path, "files: p.csv\nday_first: false\n"))
    assert found.status == "read"
    assert rows_of(found, "permit")[0]["issue_date"] == date(2017, 3, 4)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("- shape: permits\n", 1, "no shape"),
        ("- shape: permit\n  columns:\n    holder: X\n", 3, "no column of permit"),
        ("- shape: permit\n  colour: red\n", 2, "no key"),
        ("- shape: permit\n  day_first: maybe\n", 2, "true or false"),
        ("- files: a.csv\n", 1, "no `shape`"),
        ("- export: octopus\n", 1, "no export"),
        ("- shape: permit\n  columns: 7\n", 2, "holds no columns"),
        ("- shape: [permit\n", 2, "no YAML"),
        ("- permit\n", 1, "no entry"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    with pytest.raises(UsageError) as wrong:
        mapping(tmp_path, text)
    assert said in wrong.value.what
    assert wrong.value.where == f"{tmp_path / 'mapping.yml'}:{line}"
    assert wrong.value.remedy


def test_an_empty_and_a_missing_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no entry"):
        mapping(tmp_path, "\n")
    with pytest.raises(UsageError, match="cannot be read"):
        load_mapping(tmp_path / "nowhere.yml")


def test_a_header_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    wrong = MAPPING.replace("Whose", "Who")
    with pytest.raises(UnsupportedInput, match="no column 'Who'") as refused:
        reading(ODD, "odd.csv", mapping(tmp_path, wrong))
    assert "Whose, Begin" in refused.value.remedy
    with pytest.raises(UnsupportedInput, match="no column holds who the holder is"):
        reading(ODD, "odd.csv", mapping(tmp_path, MAPPING.replace("holder_id: Whose", "employer: Whose")))


def test_what_is_written_reads_the_same(tmp_path: Path) -> None:
    staff = tmp_path / "staff [1].csv"
    headers = ["Employee #", "First Name", "Last Name", "Work Email", "Hire Date", "Home Phone", "Mobile", "IBAN"]
    staff.write_text(csv_of(headers, [["7", "Ann", "Lee", "a@example.com", "2025-01-01", "1", "2", "DE00"]] * 2))
    log = tmp_path / "log.jsonl"
    log.write_text(
        '{"published": "2025-01-01T00:00:00Z", "eventType": "user.session.start", "actor": {"alternateId": "a"},'
        ' "client": {"ipAddress": "203.0.113.1"}}\n'
        '{"published": "2025-01-01T00:00:00Z", "eventType": "user.session.end", "actor": {"alternateId": "a"},'
        ' "client": {"ipAddress": "203.0.113.1"}}\n'
    )
    file = tmp_path / "mapping.yml"
    ran = command("read", staff, log, "--write-mapping", file, "--json")
    assert ran.code == 0
    given = load_mapping(file)
    for path in (staff, log):
        plain = reading(path.read_bytes(), str(path))
        again = reading(path.read_bytes(), str(path), given)
        assert shapes(plain) == shapes(again)
        assert all(a.rows.equals(b.rows) for a, b in zip(plain.records, again.records, strict=True))
    assert command("read", staff, "--write-mapping", file).code == 2
    assert digest_of(given) != digest_of(())


@pytest.mark.parametrize("columns", ["80", "120"])
def test_the_mapping_guessed_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    file = tmp_path / "table.csv"
    headers = "permit_no,holder_id,issue_date,valid_until,host_state,colour"
    file.write_text(f"{headers}\n1,H,2017-01-01,2018-01-01,RU,red\n2,I,2017-01-01,2018-01-01,RU,red\n")
    ran = command("read", file)
    assert "permits" in ran.out
    assert "holder_id = holder_id" in ran.out
    assert "not used: colour" in ran.out
    assert all(len(line) <= int(columns) for line in ran.out.splitlines())
    (line,) = command("read", file, "--json").json
    assert line["mapping"][0]["shape"] == "permit"
    assert line["mapping"][0]["columns"]["holder_id"] == ["holder_id"]
    assert (line["taken_for"], line["reader"]) == ("table", "records/1")
