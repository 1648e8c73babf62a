"""Sources that are no text, from their bytes to findings: places, incremental runs, verifying, and what is not read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import command, process
from tests.end_to_end.invented import COAL, evidence
from tests.end_to_end.test_repeat import content
from tests.evidence.made_office import made_docx, made_xlsx, paragraph, table
from tests.evidence.made_pdf import Sheet, made_pdf

HEAD = ("Publisher: Invented Gazette", "Published: 2020-03-02", "Everything on this page is invented for a test.")
IRON = "The UN Panel of Experts reported that North Korea exported 7,000 tonnes of iron ore to China in April 2019."
SEAFOOD = "The UN Panel of Experts reported that North Korea exported 600 tonnes of seafood to China in May 2019."
SAND = "The UN Panel of Experts reported that North Korea exported 9,000 tonnes of sand to China in June 2019."


def paper() -> bytes:
    """Two pages; the sentence about iron ore begins on the first and ends on the second."""
    one, two = Sheet(), Sheet()
    y = 740.0
    for line in HEAD:
        one.put(72, y, line)
        y -= 24
    one.lines(72, 500, ["It was a day like every other one in that port, and the sea was quiet."])
    one.lines(72, 90, ["The UN Panel of Experts reported that North Korea exported 7,000 tonnes of"])
    two.lines(72, 740, ["iron ore to China in April 2019."])
    return made_pdf([one, two])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = evidence(tmp_path / "evidence", (("coal.txt", COAL),))
    (made / "paper.pdf").write_bytes(paper())
    head = "".join(paragraph(line) for line in HEAD)
    (made / "letter.docx").write_bytes(made_docx(head + paragraph("A letter.") + paragraph(SEAFOOD)))
    return made


def lines(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_text(encoding="utf-8").splitlines()]


def locator(out: Path, word: str) -> dict[str, Any]:
    """Where the evidence of the finding about ``word`` stands."""
    (found,) = [item for line in lines(out, "findings.jsonl") for item in line["evidence"] if word in item["quote"]]
    place: dict[str, Any] = found["locator"]
    return place


def test_findings_lead_back_to_page_and_paragraph_and_all_of_it_verifies(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran = command("check", folder, "-o", out)
    assert ran.code == 1, ran.err
    place = locator(out, "iron ore")
    assert (place["type"], place["page"], [item["page"] for item in place["further"]]) == ("pdf", 1, [2])
    assert place["box"][0] == 72
    assert place["further"][0]["box"][0] == 72
    claims = [line for line in lines(out, "claims.jsonl") if "iron ore" in line["quote"]]
    assert claims[0]["quote"] == IRON
    assert claims[0]["span"] == [place["start"], place["end"]]
    letter = locator(out, "seafood")
    assert (letter["type"], letter["part"], letter["paragraph"]) == ("paragraph", "body", 5)
    assert locator(out, "coal")["type"] == "text"
    verified = command("verify", out, "--json")
    assert (verified.code, verified.json["wrong"]) == (0, [])
    assert "pages 1 to 2" in (out / "report.html").read_text(encoding="utf-8")
    assert "pages 1 to 2" in command("why", claims[0]["id"], "-o", out).out


def test_a_second_run_reads_from_what_was_kept_and_gives_the_same_bytes(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    command("check", folder, "-o", out)
    before = content(out)
    monkeypatch.setattr("vedette.taking.extract", None)  # nothing is extracted again
    assert command("check", folder, "-o", out).code == 1
    assert content(out) == before


def test_a_place_that_was_changed_is_found(folder: Path, tmp_path: Path) -> None:
    import hashlib

    out = tmp_path / "out"
    command("check", folder, "-o", out)
    path = out / "claims.jsonl"
    text = path.read_text(encoding="utf-8")
    changed = text.replace('"page": 1, "box": [72.0', '"page": 1, "box": [73.0')
    assert changed != text
    path.write_text(changed, encoding="utf-8")
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    manifest["files"]["claims.jsonl"] = hashlib.sha256(changed.encode()).hexdigest()
    (out / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    wrong = command("verify", out, "--json").json["wrong"]
    assert wrong
    assert all("page, paragraph or cell" in item for item in wrong)


def test_a_reader_of_another_version_is_named_and_not_trusted(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    command("check", folder, "-o", out)
    monkeypatch.setattr("vedette.evidence.pdf.VERSION", "0")
    ran = command("verify", out, "--json")
    assert ran.code == 2
    assert any("was read by pdf/1" in item for item in ran.json["wrong"])


def test_running_text_of_a_workbook_becomes_claims_and_its_rows_are_said_to_be_unread(
    folder: Path, tmp_path: Path
) -> None:
    rows = {"A1": "Ship", "B1": "Remarks", "A2": "Invented Star", "B2": SAND}
    (folder / "rows.xlsx").write_bytes(made_xlsx({"Ships": rows}))
    out = tmp_path / "out"
    assert command("check", folder, "-o", out).code == 3
    place = locator(out, "sand")
    assert (place["type"], place["sheet"], place["cell"]) == ("sheet", "Ships", "B2")
    (entry,) = [item for item in manifest(out) if item["path"].endswith("rows.xlsx")]
    assert (entry["kind"], entry["status"], entry["rows_in"], entry["rows_accepted"]) == ("table", "partly", 3, 1)
    assert command("verify", out).code == 0


def manifest(out: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["inputs"]
    return found


@pytest.mark.parametrize(
    ("name", "data", "status", "said"),
    [
        ("scan.pdf", made_pdf([Sheet().image()]), "refused", "page 1 of 1 holds images without text"),
        ("closed.pdf", made_pdf([Sheet().put(72, 700, "x")], password="p"), "refused", "encrypted"),
        ("cut.pdf", paper()[:-12], "partly", "end of the file is missing"),
        ("half.pdf", paper()[:-400], "refused", "cut off"),
        ("letter.pdf", made_docx(paragraph(SEAFOOD), head="<!DOCTYPE a>"), "refused", "declares entities"),
        ("bomb.docx", made_docx(table([["a"]]), more={"word/b.xml": b" " * 40_000_000}), "refused", "would unpack to"),
        ("empty.xlsx", b"", "refused", "empty"),
    ],
)
def test_what_is_not_read_is_named_and_the_rest_is_done(
    folder: Path, tmp_path: Path, name: str, data: bytes, status: str, said: str
) -> None:
    (folder / name).write_bytes(data)
    out = tmp_path / "out"
    ran = command("check", folder, "-o", out)
    assert ran.code == 3
    assert ran.out.startswith("INCOMPLETE")
    unread = {Path(item["path"]).name: item for item in manifest(out) if item["status"] != "read"}
    assert list(unread) == [name]
    assert (unread[name]["status"], said in unread[name]["reason"]) == (status, True), unread[name]["reason"]
    assert locator(out, "seafood")["type"] == "paragraph"
    assert command("verify", out).code == 0


def test_a_name_says_nothing_about_the_kind(tmp_path: Path) -> None:
    folder = evidence(tmp_path / "evidence", (("paper.pdf", COAL),))
    (folder / "paper.txt").write_bytes(paper())
    ran = command("read", folder, "--json")
    assert [(Path(item["path"]).name, item["reader"].split("/")[0]) for item in ran.json] == [
        ("paper.pdf", "text"), ("paper.txt", "pdf"),
    ]  # fmt: skip


def test_a_file_of_200_megabytes_is_named_without_being_read(folder: Path, tmp_path: Path) -> None:
    with (folder / "large.pdf").open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(200_000_000)
    out = tmp_path / "out"
    assert command("check", folder, "-o", out).code == 3
    (entry,) = [item for item in manifest(out) if item["status"] != "read"]
    assert (entry["status"], "200,000,000 bytes" in entry["reason"]) == ("refused", True)


def test_help_loads_no_library_of_a_reader() -> None:
    import subprocess
    import sys

    code = (
        "import sys; sys.argv = ['vedette', '--help']\n"
        "import vedette.evidence.read\n"
        "heavy = ('pypdfium2', 'pdfplumber', 'docx', 'python_calamine', 'lxml')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert process("--help").code == 0
