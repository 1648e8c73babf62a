"""The invented people: files parse, check digits are right, and the truth says what the files hold."""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
import struct
import zlib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from bench.people.strangers import __main__ as strangers
from bench.people.strangers import export_staff, numbering, rings

Row = dict[str, str]


def content(path: Path) -> str:
    """A table as its reader has to take it: unpacked, without the byte order mark."""
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return raw.decode("utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")


def rows(folder: Path, stem: str) -> list[Row]:
    found = [path for path in folder.iterdir() if path.name.startswith(stem)]
    assert len(found) == 1, (folder, stem)
    return list(csv.DictReader(io.StringIO(content(found[0]), newline="")))


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("strangers")
    strangers.run(folder, 4242, 1000, len(rings.KINDS), logins=3)
    return folder


@pytest.fixture(scope="module")
def truth(out: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((out / "truth.json").read_text("utf-8"))
    return loaded


def firms(out: Path) -> list[Path]:
    return [folder for folder in sorted((out / "data").iterdir()) if folder.name not in {"lists", "registers"}]


def staff(folder: Path) -> dict[str, Row]:
    stem = next(stem for stem in ("bamboohr", "staff_export", "freelancers") if list(folder.glob(f"{stem}*")))
    return {row.get("Employee #") or row["employee_id"]: row for row in rows(folder, stem)}


def test_the_published_specimen_passes_and_one_changed_digit_fails() -> None:
    """The specimen line of ICAO Doc 9303-4, Appendix B."""
    line = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    fields = (line[:9], line[13:19], line[21:27], line[28:42], line[:10] + line[13:20] + line[21:43])
    assert [numbering.check_digit(field) for field in fields] == [line[9], line[19], line[27], line[42], line[43]]
    assert numbering.check_digit("740813") != line[19]


def test_every_line_of_every_passport_is_right_but_those_misread(out: Path, truth: dict[str, Any]) -> None:
    misread = {member["person_id"] for case in truth["traps"]["mrz_ocr_misread"] for member in case["members"]}
    wrong, checked = set(), 0
    for folder in firms(out):
        for row in rows(folder, "document_register"):
            line = row["mrz_line_2"]
            if not line:
                continue
            checked += 1
            assert len(line) == len(row["mrz_line_1"]) == 44
            fields = (line[:9], line[13:19], line[21:27], line[:10] + line[13:20] + line[21:43])
            digits = [line[9], line[19], line[27], line[43]]
            if "O" in line[:9] and row["document_no"] == line[:9].replace("O", "0").rstrip("<"):
                wrong.add(row["employee_id"])
            else:
                assert [numbering.check_digit(field) for field in fields] == digits, line
    assert checked > 800
    assert wrong == misread


def test_all_members_are_on_the_staff_under_their_mail(out: Path, truth: dict[str, Any]) -> None:
    on_staff = {folder.name: staff(folder) for folder in firms(out)}
    named = [m for ring in truth["rings"] for m in ring["members"]]
    named += [m for cases in truth["traps"].values() for case in cases for m in case["members"]]
    for member in named:
        row = on_staff[member["org"]][member["person_id"]]
        assert (row.get("Work Email") or row["work_email"]) == member["emails"][0]


def test_one_ring_of_each_kind_and_nobody_in_two_places(truth: dict[str, Any]) -> None:
    assert sorted(ring["kind"] for ring in truth["rings"]) == sorted(kind.__name__ for kind in rings.KINDS)
    members = [(m["org"], m["person_id"]) for ring in truth["rings"] for m in ring["members"]]
    trapped = {
        (m["org"], m["person_id"]) for cases in truth["traps"].values() for case in cases for m in case["members"]
    }
    assert len(members) == len(set(members))
    assert not trapped & set(members)


def shared(out: Path, stem: str, column: str) -> dict[str, set[str]]:
    holders: dict[str, set[str]] = defaultdict(set)
    for folder in firms(out):
        for row in rows(folder, stem):
            if row[column]:
                holders[row[column]].add(row.get("Employee #") or row["employee_id"])
    return {value: people for value, people in holders.items() if len(people) > 1}


def test_what_a_ring_shares_stands_in_the_files(out: Path, truth: dict[str, Any]) -> None:
    ties = {
        "payout_account": _accounts(out),
        "wallet": _accounts(out),
        "document_number": list(shared(out, "document_register", "document_no").values()),
    }
    seen = 0
    for ring in truth["rings"]:
        for tie, groups in ties.items():
            members = {m["person_id"] for m in ring["members"] if tie in m["shares"]}
            if members:
                seen += 1
                assert any(members <= group for group in groups), (ring["kind"], tie)
    assert seen >= 4


def _accounts(out: Path) -> list[set[str]]:
    holders: dict[str, set[str]] = defaultdict(set)
    for folder in firms(out):
        for row in rows(folder, "payouts" if list(folder.glob("payouts*")) else "payroll"):
            holders[row["Account number"]].add(row["Employee #"])
    return [people for people in holders.values() if len(people) > 1]


def test_nobody_shares_an_account_or_a_document_by_accident(out: Path, truth: dict[str, Any]) -> None:
    known = {m["person_id"] for ring in truth["rings"] for m in ring["members"]}
    known |= {m["person_id"] for cases in truth["traps"].values() for case in cases for m in case["members"]}
    assert [group for group in _accounts(out) if not group <= known] == []
    assert [group for group in shared(out, "document_register", "document_no").values() if not group <= known] == []


def test_no_ring_is_told_by_its_countries(out: Path, truth: dict[str, Any]) -> None:
    on_staff = {folder.name: staff(folder) for folder in firms(out)}
    for ring in truth["rings"]:
        for member in ring["members"]:
            row = on_staff[member["org"]][member["person_id"]]
            assert (row.get("Nationality") or row.get("nationality")) not in {"KP", "PRK", "North Korea"}
    by_mistake = [
        m for name in ("korean_dropdown", "kp_kr_mixup", "prk_kor_mixup") for m in truth["traps"][name][0]["members"]
    ]
    their_rows = [on_staff[m["org"]][m["person_id"]] for m in by_mistake]
    cells = {(row.get("Nationality") or row["nationality"]).strip() for row in their_rows}
    assert cells == {"KP", "PRK", "Korea, Democratic People's Republic of"}


def test_logs_parse_and_name_people_of_the_firm(out: Path) -> None:
    kinds = set()
    for folder in firms(out):
        mails = {(row.get("Work Email") or row["work_email"]) for row in staff(folder).values()}
        logs = sorted((folder / "logins").iterdir())
        kinds.add(logs[0].name.split(".")[0].removesuffix("_page_0001"))
        named = {mail for log in logs for mail in _log_mails(log)}
        assert named
        assert named <= mails
    assert kinds == {"okta_system_log", "google_login_activity", "InteractiveSignIns", "signins", "signins_legacy"}


def _log_mails(log: Path) -> set[str]:
    text = content(log)
    if log.name.endswith(".jsonl.gz"):
        return {json.loads(line)["actor"]["alternateId"] for line in text.splitlines()}
    if log.suffix == ".json":
        held = json.loads(text)
        if "items" in held:
            return {item["actor"]["email"] for item in held["items"]}
        return {item["userPrincipalName"] for item in held["value"]}
    column = {"okta_system_log.csv": "actor.alternate_id", "InteractiveSignIns.csv": "Username"}
    table = csv.DictReader(io.StringIO(text, newline=""))
    return {row[column.get(log.name, "UserPrincipalName")] for row in table}


def test_pictures_are_pictures(out: Path) -> None:
    pictures = [path for folder in firms(out) for path in (folder / "photos").iterdir()]
    assert len(pictures) > 50
    for path in pictures[:40]:
        raw = path.read_bytes()
        assert raw[:8] == b"\x89PNG\r\n\x1a\n"
        wide, high = struct.unpack(">II", raw[16:24])
        size = struct.unpack(">I", raw[33:37])[0]
        assert raw[37:41] == b"IDAT"
        assert len(zlib.decompress(raw[41 : 41 + size])) == high * (wide + 1)


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(tmp_path: Path, out: Path) -> None:
    strangers.run(tmp_path / "again", 4242, 1000, len(rings.KINDS), logins=3)
    files = sorted(path.relative_to(out) for path in out.rglob("*") if path.is_file())
    assert files == sorted(
        path.relative_to(tmp_path / "again") for path in (tmp_path / "again").rglob("*") if path.is_file()
    )
    assert [path for path in files if (out / path).read_bytes() != (tmp_path / "again" / path).read_bytes()] == []
    assert strangers.built(1, 1000, 3).rings != strangers.built(2, 1000, 3).rings


def test_without_countries_the_columns_are_gone_and_the_people_are_the_same(tmp_path: Path, out: Path) -> None:
    strangers.run(tmp_path / "bare", 4242, 1000, len(rings.KINDS), logins=3, no_country=1)
    for folder, bare in zip(firms(out), firms(tmp_path / "bare"), strict=True):
        people = staff(bare)
        assert list(people) == list(staff(folder))
        assert not export_staff.COUNTRY_COLUMNS & set(next(iter(people.values())))
        assert not export_staff.COUNTRY_COLUMNS & set(rows(bare, "document_register")[0])


def test_a_world_too_small_says_so(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="--people"):
        strangers.built(1, 60, 4)


def test_a_folder_in_use_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    with pytest.raises(SystemExit):
        strangers.main([str(tmp_path), "--seed", "1"])
    assert "not empty" in capsys.readouterr().err


def test_register_truth_names_holders_of_the_files(out: Path) -> None:
    told = json.loads((out / "register_truth.json").read_text("utf-8"))
    held = set()
    for stem, column in (("permits", "holder_id"), ("contracts", "holder_id"), ("payments", "holder_id"),
                         ("transfers", "player_id"), ("crew_lists", "holder_id")):  # fmt: skip
        held |= {row[column] for row in rows(out / "data" / "registers", stem)}
    assert held == set(told)
    assert all(case["expected"] or case["forbidden"] for case in told.values())


def test_an_iban_and_a_telephone_keep_their_shapes() -> None:
    rng = random.Random(3)
    for country in ("DE", "ES", "PL", "GB", "RO", "TR"):
        number = numbering.iban(rng, country)
        moved = "".join(str(int(sign, 36)) for sign in number[4:] + number[:4])
        assert int(moved) % 97 == 1
    number = numbering.phone(rng, "US")
    digits = {"".join(sign for sign in numbering.phone_as_written(rng, number) if sign.isdigit()) for _ in range(20)}
    assert digits == {number[1:]}
