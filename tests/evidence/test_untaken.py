"""What bytes are that no reader takes, and the next step; prose of any shape is not among them. All invented."""

from __future__ import annotations

import pytest

from vedette.evidence.untaken import untaken


@pytest.mark.parametrize(
    ("data", "what", "step"),
    [
        (b"", "no bytes", "copied whole"),
        (b" \n\t\n", "white space", "copied whole"),
        (b"\xff\xd8\xff\xe0....", "image", "text recognition"),
        (b"\x1f\x8b\x08\0", "gzip", "Unpack"),
        (b"7z\xbc\xaf\x27\x1c", "7z", "Unpack"),
        (b"PAR1....", "Parquet", "as text"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "encrypted", "without a password"),
        (b'{"ship": "Grey Heron"}', "JSON", "as text"),
        (b"date,ship,tonnes\n2019-05-21,Grey Heron,14500\n", "a table", "as text"),
        (b"date,amount\n2019-05-21,14500\n", "a table", "as text"),
        (b"ship;tonnes\nGrey Heron;14500\nSand Lark;9000\n", "a table", "as text"),
    ],
)
def test_each_says_what_it_is_and_what_to_give_instead(data: bytes, what: str, step: str) -> None:
    found = untaken(data)
    assert found is not None
    assert what in found.what
    assert step in found.remedy


@pytest.mark.parametrize(
    "text",
    [
        "North Korea exported coal to China in May 2019.\n",
        "On 21 May 2019, the ship left.\nOn 4 June 2019, it came back.\n",
        "Dear Sir,\n\nthe ship left in May 2019.\n",
        "Seoul, Korea\nTokyo, Japan\n",
        "The ship, which was empty\nThe crew, who were paid in 2019\n",
        "[From the archive] The ship left in May 2019.\n",
    ],
)
def test_prose_is_left_to_the_readers(text: str) -> None:
    assert untaken(text.encode()) is None
