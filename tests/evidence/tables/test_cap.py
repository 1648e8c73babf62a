"""A table may be larger than a text, on disk and in an archive; both have a cap."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from vedette.errors import OversizedInput
from vedette.evidence.boxes import unpacked
from vedette.evidence.discover import Found
from vedette.evidence.read import fetch
from vedette.settings import Settings

TABLE = b"id,name,pay\n" + b"1,Ann,10\n" * 100
PROSE = b"The ship left the port, it was said, in May. Nobody saw it again.\n" * 20
SETTINGS = Settings(home=Path(), max_document_bytes=200, max_table_bytes=2_000)


def test_a_table_beyond_the_cap_on_texts_is_fetched(tmp_path: Path) -> None:
    (tmp_path / "pay.csv").write_bytes(TABLE)
    assert fetch(Found("pay.csv", tmp_path / "pay.csv"), SETTINGS)[1] == TABLE


@pytest.mark.parametrize(("data", "cap"), [(PROSE, "200"), (TABLE * 3, "2,000")])
def test_what_is_beyond_its_cap_is_named(tmp_path: Path, data: bytes, cap: str) -> None:
    (tmp_path / "file").write_bytes(data)
    with pytest.raises(OversizedInput, match=f"may have {cap}"):
        fetch(Found("file", tmp_path / "file"), SETTINGS)


def test_members_of_an_archive_have_the_same_caps() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in (("pay.csv", TABLE), ("long.csv", TABLE * 3), ("text.txt", PROSE)):
            archive.writestr(name, data)
    found = {item.shown: item for item in unpacked([Found("a.zip", data=file.getvalue())], SETTINGS)}
    assert found["a.zip/pay.csv"].data == TABLE
    assert "more than 2,000 bytes" in str(found["a.zip/long.csv"].error)
    assert "more than 200 bytes" in str(found["a.zip/text.txt"].error)
