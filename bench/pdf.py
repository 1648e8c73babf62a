"""How long a long PDF takes from its bytes to findings, where the time goes, and how much memory it needs.

Run as ``python -m bench.pdf [PAGES]``. The report is invented and seeded, and written as a PDF with the standard
library alone: numbered paragraphs, running heads, page numbers and notes, about 3,000 letters a page. The same prose as
plain text is the comparison.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import textwrap
import time
import zlib
from pathlib import Path

from bench.documents import _PLACES, _PLAIN, _TELLING
from vedette.claims.extract import extract
from vedette.evidence.discover import Found
from vedette.evidence.read import fetch, read
from vedette.job import check
from vedette.out.folder import prepare
from vedette.regime.load import load
from vedette.settings import Settings

_LINES = 44
_COLUMNS = 86


def paragraphs(count: int, seed: int = 1) -> list[str]:
    """Numbered paragraphs of invented prose, one sentence in six about something that counts."""
    chance = random.Random(seed)
    made = []
    for number in range(1, count + 1):
        pool = (_TELLING if chance.random() < 1 / 6 else _PLAIN for _ in range(5))
        sentences = (
            chance.choice(some).format(
                n=chance.randrange(2, 9000), place=chance.choice(_PLACES), year=chance.randrange(2012, 2020)
            )
            for some in pool
        )
        made.append(f"{number}. " + " ".join(sentences))
    return made


def pages_of(prose: list[str], pages: int) -> list[list[str]]:
    """Lines of the pages; an empty line stands between paragraphs."""
    lines: list[str] = []
    for paragraph in prose:
        lines += [*textwrap.wrap(paragraph, _COLUMNS), ""]
        if len(lines) >= pages * _LINES:
            break
    return [lines[place : place + _LINES] for place in range(0, pages * _LINES, _LINES)]


def written(pages: list[list[str]]) -> bytes:
    """The bytes of a PDF with these lines, in Courier so that their widths are known."""
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    kids = []
    for number, lines in enumerate(pages, 1):
        drawn = ["BT /F 8 Tf 72 800 Td (Invented report I/2020/1) Tj ET", f"BT /F 8 Tf 290 30 Td ({number}) Tj ET"]
        for place, line in enumerate(lines):
            words = line.replace("(", r"\(").replace(")", r"\)")
            drawn.append(f"BT /F 9 Tf 72 {760 - 15 * place} Td ({words}) Tj ET")
        drawn.append(f"BT /F 6 Tf 72 60 Td ({number} Invented note to the page, see annex {number}.) Tj ET")
        content = zlib.compress("\n".join(drawn).encode("cp1252"))
        kids.append(f"{len(bodies) + 1} 0 R")
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> "
            f"/Contents {len(bodies) + 2} 0 R >>".encode()
        )
        head = f"<< /Filter /FlateDecode /Length {len(content)} >>\nstream\n".encode()
        bodies.append(head + content + b"\nendstream")
    bodies[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for place, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{place} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    return bytes(out + f"trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode())


def main() -> None:
    """Print seconds, megabytes a second and peak memory of each stage and of the whole."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    pages = pages_of(paragraphs(count * 8), count)
    prose = "\n\n".join(" ".join(lines) for lines in pages)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "report.pdf").write_bytes(written(pages))
        (folder / "report.txt").write_text(prose, encoding="utf-8")
        for file in ("report.txt", "report.pdf"):
            _stages(folder / file, len(prose) / 1e6)
        before = _peak()
        began = time.perf_counter()
        result = check([folder / "report.pdf"], store=prepare(folder / "out"))
        whole = time.perf_counter() - began
        print(
            f"{count} pages to findings {whole:6.1f} s   {len(prose) / 1e6 / whole:5.2f} MB/s of prose   "
            f"{len(result.claims):,} claims, {len(result.findings):,} findings   peak {_peak():,.0f} MB"
        )
        began = time.perf_counter()
        check([folder / "report.pdf"], store=prepare(folder / "out"))
        print(f"the same, unchanged    {time.perf_counter() - began:6.1f} s   (peak before {before:,.0f} MB)")


def _stages(path: Path, size: float) -> None:
    began = time.perf_counter()
    source, data = fetch(Found(path.name, path), Settings(home=path.parent))
    document = read(source, data).document
    reading = time.perf_counter() - began
    assert document is not None
    began = time.perf_counter()
    claims = extract(document, load())
    claiming = time.perf_counter() - began
    began = time.perf_counter()
    if document.places:
        for claim in claims:
            document.places.locate(*claim.span)
    placing = time.perf_counter() - began
    print(
        f"{path.name}  {len(data) / 1e6:5.2f} MB file, {size:.2f} MB prose: reading {reading:6.2f} s "
        f"({size / reading:6.2f} MB/s), claims {claiming:6.2f} s, places {placing:5.2f} s   peak {_peak():,.0f} MB"
    )


def _peak() -> float:
    """Most memory this process has held, in MB (Linux counts in kB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


if __name__ == "__main__":
    main()
