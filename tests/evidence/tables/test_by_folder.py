"""Texts and pictures of people, known by the folder they lie in. Drawn and written for the test."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib

import imagehash
import pytest
from PIL import Image

from tests.evidence.tables.taken import reading, rows_of
from vedette.errors import OversizedInput, UnsupportedInput

TEXT = "Built shops and payment pages since 2012. Likes long walks.\n"


def drawn(kind: str = "PNG", size: tuple[int, int] = (96, 64)) -> bytes:
    out = io.BytesIO()
    Image.effect_mandelbrot(size, (-2, -1.5, 1, 1.5), 60).convert("RGB").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("folder", ["cvs", "CV", "resumes", "profiles"])
def test_a_text_in_such_a_folder_is_that_of_the_person_it_is_named_after(folder: str) -> None:
    found = reading(TEXT, f"hr/{folder}/7.txt")
    assert rows_of(found, "cv") == [{"person_id": "7", "text": TEXT.strip(), "line": 1}]
    assert (found.kind, found.status, found.document) == ("cv", "read", None)


def test_a_text_elsewhere_is_a_document() -> None:
    found = reading(TEXT * 4, "hr/7.txt")
    assert found.document is not None
    assert not found.records


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_is_kept_as_hashes(kind: str) -> None:
    data = drawn(kind)
    (row,) = rows_of(reading(data, "photos/7.bin"), "photo")
    assert row["exact"] == hashlib.sha256(data).hexdigest()
    assert len(row["phash"]) == len(row["dhash"]) == 16


def test_the_same_picture_saved_smaller_is_near() -> None:
    one, two = (rows_of(reading(data, "photos/7.png"), "photo")[0] for data in (drawn(), drawn("JPEG", (192, 128))))
    assert one["exact"] != two["exact"]
    for name in ("phash", "dhash"):
        assert imagehash.hex_to_hash(one[name]) - imagehash.hex_to_hash(two[name]) <= 6


def test_a_picture_elsewhere_stays_refused() -> None:
    with pytest.raises(UnsupportedInput, match="image"):
        reading(drawn(), "scans/7.png")


def test_a_damaged_picture_is_refused_with_the_reason() -> None:
    with pytest.raises(UnsupportedInput, match="damaged"):
        reading(drawn()[:200], "photos/7.png")


def test_a_picture_made_to_exhaust_a_machine_is_refused_before_it_is_decoded() -> None:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 64)) + chunk(b"IEND", b"")
    with pytest.raises(OversizedInput, match="pixels"):
        reading(bomb, "photos/7.png")
