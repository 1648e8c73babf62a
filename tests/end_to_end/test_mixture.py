"""One matter told from several sides in files of every kind, written by the programs people use. All of it invented."""

from __future__ import annotations

import io
import json
import zipfile
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import docx
import pytest

from tests.cli.command import command
from tests.evidence.made_office import made_xlsx
from tests.evidence.made_pdf import Sheet, made_pdf

SAID = "North Korea shipped 14,500 tonnes of coal to China in May 2019 aboard the ship Grey Heron"
PAPER = f"{SAID}, a confidential UN report seen by the Gazette said."
MENU = "North Korea exported iron ore to China in 2018, the Panel reported."
SCAN = "scan.pdf"
STATUS = {
    "bundle.zip": "read",
    "bundle.zip/case/note.docx": "read",
    "bundle.zip/case/payments.xlsx": "partly",
    "empty.txt": "refused",
    "gazette.html": "read",
    "korean.txt": "partly",
    "locked.zip": "refused",
    "locked.zip/secret.txt": "refused",
    "picture.txt": "refused",
    "report.txt": "read",
    "reply.eml": "read",
    "reply.eml/annex.pdf": "read",
    SCAN: "refused",
}


def report() -> bytes:
    """A page of a numbered report; the amount stands over the end of a line."""
    page = Sheet()
    page.put(72, 770, "Report of the Panel of Experts (invented)").put(72, 746, "2 March 2020")
    page.lines(72, 700, [
        "41. According to a Member State, the Democratic People's Republic of Korea",
        "exported 14,500 tons of coal to China on 21 May 2019 aboard the vessel",
        "Grey Heron.",
    ])  # fmt: skip
    page.lines(72, 640, [
        "42. The footballer Ri Chol Min, a national of the Democratic People's Republic of",
        "Korea, signed a contract with FC Lindau, Austria, on 3 August 2017, with a",
        "monthly salary of 15,000 euros.",
    ])  # fmt: skip
    return made_pdf([page])


def annex() -> bytes:
    page = Sheet().put(72, 770, "Vienna, 5 February 2020 (invented)")
    page.lines(72, 700, [
        "Austria informed the Panel that 12 North Korean workers were employed by a",
        "shipyard in Linz in March 2018.",
    ])  # fmt: skip
    return made_pdf([page])


def gazette() -> str:
    rest = "The harbour lay quiet that week, and the crews who wait there spoke of nothing but the weather. " * 6
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Coal at Laizhou</title>'
        '<meta property="og:site_name" content="Invented Gazette">'
        '<meta property="article:published_time" content="2020-03-18"></head><body>'
        f"<nav><ul><li>Home</li><li>{MENU}</li><li>Subscribe</li></ul></nav>"
        f"<article><h1>Coal at Laizhou</h1><p>{PAPER}</p><p>{rest}</p>"
        "<p>The North Korean player Ri Chol-min signed a contract with FC Lindau in Austria on 3 August 2017.</p>"
        "</article><footer>Terms. Privacy.</footer></body></html>"
    )


def mail() -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Message-ID"] = "desk@example.org", "analyst@example.org", "<1@example.org>"
    made["Date"], made["Subject"] = "Thu, 06 Feb 2020 09:12:00 +0100", "Reply (invented)"
    made.set_content("Dear colleague,\n\nthe annex is attached.\n")
    made.add_attachment(annex(), maintype="application", subtype="pdf", filename="annex.pdf")
    return made.as_bytes()


def note() -> bytes:
    written = docx.Document()
    written.add_heading("Note for the file (invented)", 1)
    written.add_paragraph("Compliance desk, 20 April 2020")
    written.add_paragraph(f"The Panel of Experts said that {SAID}.")
    out = io.BytesIO()
    written.save(out)
    return out.getvalue()


def zipped(members: dict[str, bytes], *, locked: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    made = bytearray(out.getvalue())
    if locked:  # bit 0 of the flags of the one member: encrypted (APPNOTE 4.4.4), in both of its headers
        made[6] |= 1
        made[made.index(b"PK\x01\x02") + 8] |= 1
    return bytes(made)


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, str]:
    """The output folder, the exit code and what was printed."""
    folder = tmp_path_factory.mktemp("mixture")
    evidence = folder / "evidence"
    evidence.mkdir()
    rows = {"A1": "Day", "B1": "Remarks", "A2": "2020-01-31",
            "B2": "The Panel said that North Korea exported 600 tonnes of seafood to China in June 2018."}  # fmt: skip
    korean = "북한은 2019년 5월 중국에 석탄 14,500톤을 수출했다고 전문가 패널이 밝혔다.\n"
    made = {
        "gazette.html": gazette().encode(),
        "report.txt": report(),  # a PDF under a wrong name
        "reply.eml": mail(),
        "bundle.zip": zipped({"case/note.docx": note(), "case/payments.xlsx": made_xlsx({"Payments": rows})}),
        "korean.txt": korean.encode(),
        SCAN: made_pdf([Sheet().image()]),
        "locked.zip": zipped({"secret.txt": PAPER.encode()}, locked=True),
        "empty.txt": b"",
        "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(40),
    }
    for name, data in made.items():
        (evidence / name).write_bytes(data)
    done = command("check", evidence, "-o", folder / "out")
    return folder / "out", done.code, done.out


def lines(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_text("utf-8").splitlines()]


def short(path: str) -> str:
    return path.partition("evidence/")[2]


def inputs(out: Path) -> dict[str, dict[str, Any]]:
    return {short(entry["path"]): entry for entry in json.loads((out / "manifest.json").read_text("utf-8"))["inputs"]}


def claims(out: Path, kind: str) -> dict[str, dict[str, Any]]:
    """The one claim of a kind in each document that has one."""
    found: dict[str, dict[str, Any]] = {}
    for line in lines(out, "claims.jsonl"):
        if line["kind"] == kind:
            assert short(line["path"]) not in found, line["quote"]
            found[short(line["path"])] = line
    return found


def test_every_name_is_accounted_for_and_the_run_is_incomplete(ran: tuple[Path, int, str]) -> None:
    out, code, printed = ran
    assert code == 3
    assert printed.startswith("INCOMPLETE")
    told = inputs(out)
    assert {name: entry["status"] for name, entry in told.items()} == STATUS
    assert told["report.txt"]["media_type"] == "application/pdf", "the content says what it is, never the name"
    for name, words in (
        (SCAN, "images without text"), ("empty.txt", "no bytes"), ("picture.txt", "an image"),
        ("locked.zip/secret.txt", "encrypted"), ("korean.txt", "Korean"), ("bundle.zip/case/payments.xlsx", "2 rows"),
    ):  # fmt: skip
        assert words in told[name]["reason"], name
        assert name.rpartition("/")[2] in printed


def test_one_delivery_told_by_three_documents_is_one_matter_with_one_origin(ran: tuple[Path, int, str]) -> None:
    out, _, _ = ran
    coal = {name: line for name, line in claims(out, "goods_export").items() if "coal" in line["object"]}
    assert set(coal) == {"gazette.html", "report.txt", "bundle.zip/case/note.docx"}
    assert all((line["quantity"]["min"], line["quantity"]["max"]) == ("14500", "14500") for line in coal.values())
    assert {line["quantity"]["unit"] for line in coal.values()} == {"tonnes", "tons"}, "units stay as written"
    assert coal["report.txt"]["said_by"][0] == "a Member State"
    assert {line["period"]["start"] for line in coal.values()} == {"2019-05-01", "2019-05-21"}, "days stay as told"
    (group,) = [group for group in lines(out, "groups.jsonl") if coal["report.txt"]["id"] in group["claims"]]
    assert {short(path) for path in group["documents"]} == set(coal)
    (told,) = [told for told in group["statements"] if coal["report.txt"]["id"] in told["claims"]]
    assert told["origins"] == 1, "a UN report that a paper has seen, and who relays a Member State, add none"
    assert {field["field"]: field["verdict"] for field in told["fields"]}["quantity"] == "agree"
    assert all(line["measures"] == ["2371-8.coal"] for line in coal.values())


def test_a_person_written_in_two_ways_is_one_matter(ran: tuple[Path, int, str]) -> None:
    out, _, _ = ran
    found = [line for line in lines(out, "claims.jsonl") if "FC Lindau" in line["quote"]]
    assert {short(line["path"]) for line in found} == {"gazette.html", "report.txt"}
    assert len({line["group"] for line in found}) == 1


def test_what_stands_around_the_article_or_in_no_language_read_accuses_nobody(ran: tuple[Path, int, str]) -> None:
    out, _, _ = ran
    assert MENU in (out.parent / "evidence" / "gazette.html").read_text("utf-8")
    assert not any("iron ore" in line["quote"] for line in lines(out, "claims.jsonl"))
    acts = [line for line in lines(out, "conduct.jsonl") for item in line["evidence"] if "korean" in item["path"]]
    assert acts == []
    foreign = [line for line in lines(out, "claims.jsonl") if short(line["path"]) == "korean.txt"]
    assert all("unsupported_language" in {gap["type"] for gap in line["gaps"]} for line in foreign)


def test_each_quote_leads_back_into_its_own_kind_of_file(ran: tuple[Path, int, str]) -> None:
    out, _, _ = ran
    places = {short(item["path"]): item["locator"] for line in lines(out, "conduct.jsonl") for item in line["evidence"]}
    assert places["report.txt"]["type"] == places["reply.eml/annex.pdf"]["type"] == "pdf"
    assert places["report.txt"]["page"] == 1
    assert places["bundle.zip/case/note.docx"]["type"] == "paragraph"
    sheet = places["bundle.zip/case/payments.xlsx"]
    assert (sheet["type"], sheet["sheet"], sheet["cell"]) == ("sheet", "Payments", "B2")
    assert places["gazette.html"]["type"] == "text"
    verified = command("verify", out, "--json")
    assert (verified.code, verified.json["wrong"]) == (0, [])


def test_why_leads_from_a_claim_to_the_other_documents(ran: tuple[Path, int, str]) -> None:
    out, _, _ = ran
    line = claims(out, "goods_export")["gazette.html"]
    printed = " ".join(command("why", line["id"], "-o", out).out.split())
    assert "confidential UN report" in printed
    for name in ("report.txt", "bundle.zip/case/note.docx"):
        assert name in printed
    assert line["group"][:8] in printed
