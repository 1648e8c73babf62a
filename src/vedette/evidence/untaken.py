"""Why bytes that no reader knows by their form cannot be read as plain text either, and what to give instead."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass

from vedette.evidence.decode import decode


@dataclass(frozen=True, slots=True)
class Untaken:
    """``what`` the bytes are, in words, and the ``remedy``: the next step of whoever gave them."""

    what: str
    remedy: str


_PICTURE = Untaken("an image, which is not read", "Run text recognition over it, and give the result.")
_RECORDS = (
    "Say in a mapping file what its columns hold (`vedette read PATH --mapping FILE`), or give what it says as text."
)
_PACKED = "Unpack it and give the folder."
_SIGNATURES: tuple[tuple[bytes, Untaken], ...] = (
    (
        b"PK\x03\x04",
        Untaken("a zip container that no reader of this release takes", "Save it as DOCX, XLSX or PDF, and give that."),
    ),
    (b"\x1f\x8b", Untaken("a gzip archive, which is not unpacked", _PACKED)),
    (b"7z\xbc\xaf\x27\x1c", Untaken("a 7z archive, which is not unpacked", _PACKED)),
    (b"Rar!\x1a\x07", Untaken("a RAR archive, which is not unpacked", _PACKED)),
    (b"PAR1", Untaken("a Parquet table, which no reader of this release takes", _RECORDS)),
    (
        b"\xd0\xcf\x11\xe0",
        Untaken("an old Office file, or a .msg without a mail", "Save it as DOCX, XLSX, PDF or .eml, and give that."),
    ),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"SQLite format 3", Untaken("a database, which no reader of this release takes", _RECORDS)),
)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # the stream that holds all of it (MS-OFFCRYPTO, 2.3.4.4)
NOT_TEXT = "Save it as PDF, DOCX, a web page or text, and give that."
"""The next step where nothing better can be said."""
_SHORT = 40
_HEADING = re.compile(r"[^\d\s][^\d]*")
_FIGURE = re.compile(r"\s*[^\w\s]?\d[\d.,:/ -]*%?\s*")


def untaken(data: bytes) -> Untaken | None:
    """Nothing where the bytes may be prose."""
    named = next((item for signature, item in _SIGNATURES if data.startswith(signature)), None)
    if named and _ENCRYPTED in data:
        return Untaken("an Office file that is encrypted", "Give a copy without a password.")
    if named:
        return named
    decoded = decode(data)
    if decoded is None:
        return Untaken("not text in any encoding that can be told", NOT_TEXT)
    if not decoded[0].strip():
        what = "empty: it has no bytes" if not data else "blank: it holds white space only"
        return Untaken(what, "Check that it was saved or copied whole.")
    table = _table(decoded[0])
    return Untaken(f"{table}, which no reader of this release takes", _RECORDS) if table else None


def _table(content: str) -> str | None:
    """What kind of table or structured data a text is, by its shape; prose is nothing of the kind."""
    stripped = content.lstrip()
    if stripped[:1] in "{[":
        try:
            json.loads(content if len(content) < 1_000_000 else stripped.splitlines()[0])
        except (ValueError, RecursionError):
            pass
        else:
            return "JSON"
    if stripped.startswith("<?xml"):
        return "XML"
    lines = [line for line in content[:20_000].splitlines() if line.strip()][:12]
    return "a table" if len(lines) >= 2 and any(_rows(lines, delimiter) for delimiter in ",;\t|") else None


def _rows(lines: list[str], delimiter: str) -> bool:
    """Whether lines are rows of one width. Two columns count where short headings stand over rows with a figure."""
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return False
    widths = {len(row) for row in rows}
    if len(widths) != 1 or min(widths) < 2:
        return False
    if min(widths) > 2:
        return True
    short = all(len(cell) <= _SHORT for row in rows for cell in row)
    headed = all(_HEADING.fullmatch(cell.strip()) for cell in rows[0])
    return short and headed and all(any(_FIGURE.fullmatch(cell) for cell in row) for row in rows[1:])
