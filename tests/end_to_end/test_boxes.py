"""Whole runs over an archive of texts, pages and mails: every name accounted for, every quote re-read."""

from __future__ import annotations

import io
import json
import zipfile
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import command
from tests.end_to_end.invented import COAL, SAND, WORKERS
from tests.evidence.made_msg import item
from tests.evidence.made_office import made_docx, made_xlsx, paragraph, run
from tests.evidence.pages import PUBLISHED, page


def mail() -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Message-ID"] = "Desk <desk@example.org>", "a@example.org", "<1@example.org>"
    made["Date"], made["Subject"] = "Tue, 16 May 2023 10:00:00 +0900", "Invented for a test"
    made.set_content(
        "The DPRK sent workers to Russia yesterday, officials in Seoul said.\n\nOn 3 May 2019, Lee wrote:\n"
        "> North Korea imported luxury cars from Germany\n> yesterday, officials in Seoul said.\n"
    )
    made.add_attachment(COAL.encode(), maintype="text", subtype="plain", filename="coal.txt")
    return made.as_bytes()


def archive(folder: Path, extra: dict[str, bytes] | None = None) -> Path:
    article = ("North Korea exported iron ore to China yesterday, the Foreign Ministry in Seoul said.",)
    members = {
        "case/workers.md": WORKERS.encode(),
        "case/sand.html": SAND.encode(),
        "case/page.html": page(
            (*article, *("It left the port at night. " * 9, "It came back. " * 12)), PUBLISHED
        ).encode(),
        "case/mail.eml": mail(),
        "case/item.msg": item("The DPRK exported seafood to China in May 2019, officials in Seoul said."),
    } | (extra or {})
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    path = folder / "evidence.zip"
    path.write_bytes(file.getvalue())
    return path


def manifest(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "manifest.json").read_text("utf-8"))
    return found


def lines(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_text("utf-8").splitlines()]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    ran = command("check", archive(tmp_path), "-o", tmp_path / "out")
    assert ran.code == 1, ran.err
    return tmp_path / "out"


def test_every_name_has_an_entry_the_archive_and_the_attachment_included(out: Path) -> None:
    inputs = manifest(out)["inputs"]
    names = [entry["path"].rpartition("evidence.zip")[2] for entry in inputs]
    assert names == [
        "", "/case/item.msg", "/case/mail.eml", "/case/mail.eml/coal.txt", "/case/page.html", "/case/sand.html",
        "/case/workers.md",
    ]  # fmt: skip
    assert inputs[0]["reason"] == "an archive of 5 files."
    assert all(entry["status"] == "read" for entry in inputs)
    assert [entry["encoding"] for entry in inputs] == [None, "utf-16-le", *["utf-8"] * 5]
    assert all(entry["sha256"] for entry in inputs)


def test_findings_from_within_an_archive_verify_and_stand_in_the_report(out: Path) -> None:
    assert {line["path"].rpartition("/")[2] for line in lines(out, "claims.jsonl")} == {
        "item.msg", "mail.eml", "coal.txt", "page.html", "sand.html", "workers.md",
    }  # fmt: skip
    assert command("verify", out).code == 0
    assert "evidence.zip/case/mail.eml/coal.txt" in (out / "report.html").read_text("utf-8")


def test_each_mail_and_page_is_counted_from_its_own_day(out: Path) -> None:
    days = {
        line["kind"]: line["period"]["start"] for line in lines(out, "claims.jsonl") if "yesterday" in line["quote"]
    }
    assert days == {"employment_abroad": "2023-05-15", "luxury_supply": "2019-05-02", "goods_export": "2019-05-06"}


def test_a_second_run_takes_up_what_is_kept_and_ends_the_same(out: Path) -> None:
    before = {name: (out / name).read_bytes() for name in ("claims.jsonl", "findings.jsonl", "report.html")}
    kept = sorted(path.name for path in (out / "readings").iterdir())
    assert command("check", out.parent / "evidence.zip", "-o", out).code == 1
    assert {name: (out / name).read_bytes() for name in before} == before
    assert sorted(path.name for path in (out / "readings").iterdir()) == kept
    assert command("verify", out).code == 0


def test_a_member_that_fails_leaves_the_run_incomplete_and_the_rest_done(tmp_path: Path) -> None:
    path = archive(tmp_path, {"case/bomb.txt": bytes(20 << 20), "../up.txt": b"", "case/inner.zip": b"PK\x03\x04 cut"})
    ran = command("check", path, "-o", tmp_path / "out")
    assert ran.code == 3
    assert "INCOMPLETE" in ran.out
    refused = {entry["path"].rpartition("evidence.zip/")[2] for entry in manifest(tmp_path / "out")["inputs"]
               if entry["status"] == "refused"}  # fmt: skip
    assert refused == {"case/bomb.txt", "\\x2e\\x2e/up.txt", "case/inner.zip"}
    assert len(lines(tmp_path / "out", "findings.jsonl")) >= 5
    assert command("verify", tmp_path / "out").code == 0
    assert sorted(item.name for item in tmp_path.iterdir()) == ["evidence.zip", "out"]


def test_office_files_in_an_archive_and_a_mail_go_to_their_own_readers(tmp_path: Path) -> None:
    word = made_docx(paragraph(run("The Panel reported that North Korea exported coal to China in May 2019.")))
    sheet = made_xlsx({"Notes": {"A1": "North Korea exported iron ore to China in May 2018, the Panel reported."}})
    carrier = EmailMessage()
    carrier["From"], carrier["Message-ID"] = "desk@example.org", "<2@example.org>"
    carrier.set_content("See the file.\n")
    carrier.add_attachment(sheet, maintype="application", subtype="octet-stream", filename="sheet.xlsx")
    path = archive(
        tmp_path, {"case/word.docx": word, "case/cut.docx": word[:-60], "case/carrier.eml": carrier.as_bytes()}
    )
    command("check", path, "-o", tmp_path / "out")
    taken = {entry["path"].rpartition("/")[2]: entry for entry in manifest(tmp_path / "out")["inputs"]}
    assert taken["word.docx"]["reader"].startswith("docx/")
    assert taken["sheet.xlsx"]["reader"].startswith("xlsx/")
    assert taken["cut.docx"]["status"] == "refused"
    assert {"word.docx"} <= {line["path"].rpartition("/")[2] for line in lines(tmp_path / "out", "claims.jsonl")}
    assert command("verify", tmp_path / "out").code == 0


def test_read_names_every_member_with_what_it_was_taken_for(tmp_path: Path) -> None:
    ran = command("read", archive(tmp_path), "--json")
    assert ran.code == 0
    found = json.loads(ran.out)
    assert [line["reader"].partition("/")[0] for line in found] == [
        "archive",
        "mail",
        "mail",
        "text",
        "html",
        "html",
        "text",
    ]
    left_out = next(line for line in found if line["path"].endswith("page.html"))["rejected"]
    assert any("outside the main text" in line["reason"] for line in left_out)
