"""Files of a hostile sender through the whole of ``check``: no crash, every name told, the rest done, nothing left."""

from __future__ import annotations

import io
import json
import os
import re
import resource
import stat
import subprocess
import sys
import tempfile
import zipfile
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.command import command
from tests.evidence.made_msg import item
from tests.evidence.made_office import made_docx, made_xlsx, paragraph, run
from tests.evidence.made_pdf import Sheet, made_pdf

COAL = "Invented. The Panel said that North Korea exported coal to China in May 2019."
MEMORY = 4_000_000_000
"""Bytes of address space that a run may have: what a small machine has."""
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def pdf() -> bytes:
    sheet = Sheet()
    sheet.lines(50, 800, ["The Panel said that North Korea exported", "coal to China in May 2019."])
    return made_pdf([sheet, sheet])


def mail(attached: bytes, name: str = "a.pdf") -> bytes:
    made = EmailMessage()
    made["From"], made["Message-ID"] = "a@example.org", "<1@example.org>"
    made.set_content(f"{COAL}\n")
    made.add_attachment(attached, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


def packed(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return file.getvalue()


SAMPLES: tuple[tuple[str, bytes], ...] = (
    ("pdf", pdf()),
    ("docx", made_docx(paragraph(run(COAL)))),
    ("xlsx", made_xlsx({"Notes": {"A1": COAL}})),
    ("eml", mail(pdf())),
    ("msg", item(COAL)),
    ("zip", packed({"a.txt": COAL.encode(), "b/c.pdf": pdf()})),
)


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file of some kind with bits turned, bytes replaced, or its end cut off."""
    kind, data = draw(st.sampled_from(SAMPLES))
    content = bytearray(data)
    for place in draw(st.lists(st.integers(0, len(data) * 8 - 1), max_size=12)):
        content[place // 8] ^= 1 << place % 8
    at = draw(st.integers(0, len(data)))
    content[at : at + draw(st.integers(0, 40))] = draw(st.binary(max_size=40))
    return kind, bytes(content[: draw(st.one_of(st.none(), st.integers(1, len(content) + 1)))])


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(damaged())
def test_no_damage_of_any_file_stops_the_rest(made: tuple[str, bytes]) -> None:
    kind, data = made
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "evidence"
        folder.mkdir()
        (folder / "coal.txt").write_text(f"{COAL} It was black.\n")
        (folder / f"damaged.{kind}").write_bytes(data)
        ran = command("check", folder, "-o", Path(name) / "out")
        assert ran.code in (1, 3), ran.err
        assert "Traceback" not in ran.err
        shown = [line["path"] for line in manifest(Path(name) / "out")["inputs"]]
        assert {"coal.txt", f"damaged.{kind}"} <= {Path(path).name for path in shown}
        assert "coal.txt" in (Path(name) / "out" / "claims.jsonl").read_text("utf-8")
        assert sorted(path.name for path in Path(name).iterdir()) == ["evidence", "out"]


def manifest(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "manifest.json").read_text("utf-8"))
    return found


def hostile(folder: Path) -> None:
    """Bombs, polyglots, deep nesting, long runs of one character, devices and links out."""
    bomb = packed({"zeros.txt": bytes(64 << 20)})
    nested = bomb
    for level in range(8):
        nested = packed({f"level{level}.zip": nested, "coal.txt": COAL.encode()})
    letter = mail(pdf())
    for level in range(8):
        letter = mail(letter, f"level{level}.eml")
    parts = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(2000))
    files: dict[str, bytes] = {
        "coal.txt": COAL.encode(),
        "bomb.zip": bomb,
        "nested.zip": nested,
        "nested.eml": letter,
        "parts.eml": b"From: a@example.org\nMIME-Version: 1.0\n" + parts + COAL.encode(),
        "pdf_and_zip.pdf": pdf() + packed({"a.txt": b"North Korea"}),
        "zip_and_pdf.zip": packed({"a.txt": b"North Korea"}) + pdf(),
        "brackets.txt": COAL.encode() + b" " + b"(" * 500_000 + b")" * 500_000,
        "links.md": b"# North Korea\n" + b"[" * 200_000 + b"](" * 200_000,
        "deep.html": b"<div>" * 50_000 + COAL.encode() + b"</div>" * 50_000,
        "line.txt": b"North Korea exported coal to China in 2019 and " * 40_000,
        "digits.txt": b"North Korea exported " + b"9" * 50_000 + b" tonnes of coal to China in 1e99999999 on 99 May 0.",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    os.mkfifo(folder / "pipe.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    (folder / "passwd.txt").symlink_to("/etc/passwd")
    (folder / "round").symlink_to(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is that of Linux")
def test_a_folder_of_traps_in_little_memory(tmp_path: Path) -> None:
    folder, out, room = tmp_path / "evidence", tmp_path / "out", tmp_path / "room"
    folder.mkdir()
    room.mkdir()
    hostile(folder)
    made = subprocess.run(
        [sys.executable, "-c", "from vedette.cli import main; main()", "check", str(folder), "-o", str(out)],
        env={**os.environ, "TMPDIR": str(room), "VEDETTE_HOME": str(tmp_path / "home")},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert made.returncode == 3, made.stderr
    assert "Traceback" not in made.stderr
    status = {Path(line["path"]).name: line["status"] for line in manifest(out)["inputs"]}
    assert {path.name for path in folder.iterdir()} <= set(status)
    refused = {name for name, found in status.items() if found == "refused"}
    assert {"zeros.txt", "pipe.txt", "zero.txt", "passwd.txt", "parts.eml"} <= refused
    assert status["coal.txt"] == status["pdf_and_zip.pdf"] == "read"
    assert status["brackets.txt"] == "partly", "no sentence is that long: only its beginning was read"
    assert list(room.iterdir()) == []


def test_names_and_quotes_spoof_neither_the_terminal_nor_the_report(tmp_path: Path) -> None:
    folder, out = tmp_path / "evidence", tmp_path / "out"
    folder.mkdir()
    said = "The Panel said North Korea exported \u202elaoc\u202c coal <script>alert(1)</script><img src=x onerror=y>"
    text = f"Publisher: <b>\u2066Evil\u2069</b>\nPublished: 2020-01-01\n\n{said} to China in May 2019.\n"
    (folder / "a\u202etxt.exe").write_text(text, encoding="utf-8")
    (folder / "b\x1b[2J\x1b]0;owned\x07\nINCOMPLETE no more <script>.txt").write_text(f"{COAL} Again.")
    (folder / "c\x1b[31m.bin").write_bytes(bytes(range(256)) * 4)
    ran = command("check", folder, "-o", out)
    assert ran.code == 3
    assert manifest(out)["counts"]["findings"] >= 1
    report = (out / "report.html").read_text("utf-8")
    for shown in (ran.out, ran.err, report, command("read", folder).out):
        assert _CONTROL.findall(shown) == []
    assert not [line for line in ran.out.splitlines() if line.startswith("INCOMPLETE no more")]
    assert "<script>alert" not in report
    assert "<img src=x" not in report
    finding = json.loads((out / "findings.jsonl").read_text("utf-8").splitlines()[0])
    assert _CONTROL.findall(command("why", finding["id"][:12], "--out", out).out) == []


def test_a_folder_made_to_look_like_an_output_hides_nothing(tmp_path: Path) -> None:
    folder, out = tmp_path / "evidence", tmp_path / "out"
    (folder / "kept").mkdir(parents=True)
    for name in ("manifest.json", "findings.jsonl"):
        (folder / "kept" / name).write_text("{}")
    (folder / "kept" / "coal.txt").write_text(COAL)
    (folder / "kept.zip").write_bytes(
        packed({"o/manifest.json": b"{}", "o/findings.jsonl": b"", "o/iron.txt": COAL.replace("coal", "iron").encode()})
    )
    assert command("check", folder, "-o", out).code == 1
    quotes = (out / "claims.jsonl").read_text("utf-8")
    assert "coal" in quotes
    assert "iron" in quotes


def test_members_of_an_archive_never_leave_it(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name in ("../../up.txt", "/etc/root.txt", "C:\\drive.txt", "a\\..\\..\\back.txt"):
            made.writestr(name, f"{COAL} {name[:2]}")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(link, "/etc/passwd")
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "evil.zip").write_bytes(file.getvalue())
    before = sorted(path for path in tmp_path.rglob("*"))
    assert command("check", tmp_path / "deep", "-o", tmp_path / "out").code == 3
    assert sorted(path for path in tmp_path.rglob("*") if "out" not in path.relative_to(tmp_path).parts) == before
    assert "root:" not in (tmp_path / "out" / "claims.jsonl").read_text("utf-8")
    assert not list(Path("/etc").glob("root.txt"))
