"""Tables that are cut off, empty, ragged or hostile: said so, and never a crash or a clean run."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.command import command
from tests.people_cases.firm import strangers, write
from tests.people_cases.outcome import checked, table

HEAD = "permit_no,holder_id,nationality,permit_type,host_state,issue_date,valid_until"
ROW = "{0},H{0},PRK,work,RUS,2020-01-01,2021-01-01"


def read(path: Path) -> dict[str, object]:
    """What a file was taken for."""
    ran = command("read", path, "--json")
    return dict(json.loads(ran.out)[0])


def test_a_table_of_a_header_alone_is_a_table_of_no_row(tmp_path: Path) -> None:
    (tmp_path / "permits.csv").write_text(HEAD + "\n", encoding="utf-8")
    found = read(tmp_path / "permits.csv")
    assert (found["status"], found["rows_in"], found["rows_accepted"]) == ("read", 0, 0)


def test_a_sign_in_file_of_a_header_alone(tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text("event_type,actor.alternate_id,timestamp,client.ip_address\n", encoding="utf-8")
    assert read(tmp_path / "log.csv")["rows_in"] == 0


def test_a_cell_that_is_too_long_is_taken_or_told(tmp_path: Path) -> None:
    (tmp_path / "permits.csv").write_text(f"{HEAD}\n1,{'A' * 3_000_000},PRK,work,RUS,,\n", encoding="utf-8")
    found = read(tmp_path / "permits.csv")
    assert found["rows_in"] == 1
    assert found["rows_accepted"] == 1 or found["status"] != "read"


def test_a_register_with_broken_rows_is_no_text(tmp_path: Path) -> None:
    rows = [ROW.format(1), "2,H2,PRK", ROW.format(3) + ",extra,more"]
    (tmp_path / "permits.csv").write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
    found = read(tmp_path / "permits.csv")
    assert (found["taken_for"], found["rows_in"], found["rows_accepted"]) == ("table", 3, 1)
    assert isinstance(found["rejected"], list) and len(found["rejected"]) == 2


def test_one_broken_row_costs_that_row(tmp_path: Path) -> None:
    rows = [ROW.format(number) for number in range(1, 9)] + ["9,H9,PRK"]
    (tmp_path / "permits.csv").write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
    found = read(tmp_path / "permits.csv")
    assert (found["rows_in"], found["rows_accepted"]) == (9, 8)


HOSTILE = ("=cmd|' /C calc'!A0", "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "../../etc/passwd")


def test_markup_in_names_stays_text_in_the_report(tmp_path: Path) -> None:
    people = strangers(12, seed=31)
    for one, words in zip(people, HOSTILE, strict=False):
        one.first, one.holder, one.iban = words, words, "GB82WEST12345698765432"
    folder = write(tmp_path / "in", people)
    rows = [
        [f"P{number}", words, "PRK", "work", "RUS", "2020-01-01", "2021-01-01"] for number, words in enumerate(HOSTILE)
    ]
    table(folder / "permits.csv", HEAD.split(","), rows)
    assert checked(folder, tmp_path / "out")
    report = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "<script>alert" not in report
    assert "<img src=x" not in report
    assert "&lt;script&gt;alert" in report
