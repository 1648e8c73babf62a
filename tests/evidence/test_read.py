"""What an input is taken for is decided by its content, and every refusal says why."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.errors import InputError, MissingInput, OversizedInput, UnsupportedInput
from vedette.evidence import html
from vedette.evidence.discover import Found
from vedette.evidence.read import fetch, read
from vedette.records import Reading, Source
from vedette.settings import Settings

PROSE = "The ship left the port in May. The report says that it was seen at sea with another ship.\n"


def reading(data: bytes) -> Reading:
    return read(Source(sha256=hashlib.sha256(data).hexdigest(), path="file", size=len(data)), data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"  \n\n", "blank"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "zip"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"\x89PNG\r\n", "image"),
        (b"\x00\x01\x02\x03" * 50, "not text"),
        (b"a,b,c\n1,2,3\n4,5,6\n", "table"),
        (b'{"a": [1, 2]}', "JSON"),
        (b"<?xml version='1.0'?><a/>", "XML"),
    ],
)
def test_what_no_reader_takes_is_refused_with_the_reason(data: bytes, said: str) -> None:
    with pytest.raises(UnsupportedInput) as refused:
        reading(data)
    assert said in refused.value.what
    assert refused.value.remedy


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_are_told_and_stated(encoding: str) -> None:
    found = reading((PROSE + "Kim Yŏng-ch'ŏl\n").encode(encoding))
    assert found.document is not None
    assert found.document.raw.endswith("Kim Yŏng-ch'ŏl\n")
    assert found.document.encoding == encoding


def test_an_old_western_encoding_is_read() -> None:
    found = reading(("The café owner said that the firm in Österreich was closed in März. " * 8).encode("cp1252"))
    assert found.document is not None
    assert "café" in found.document.raw


def test_korean_text_is_partly_read_so_that_nothing_looks_clean() -> None:
    found = reading("북한은 2019년에 석탄을 수출했다. 유엔 전문가패널이 밝혔다.\n".encode())
    assert found.status == "partly"
    assert found.reason is not None
    assert "Hangul" in found.reason


def test_german_prose_is_partly_read() -> None:
    text = "Die Behörde hat das Verfahren zur Aufhebung der Erlaubnis eingeleitet und den Spieler unterrichtet. " * 8
    assert reading(text.encode()).status == "partly"


def test_english_prose_is_read() -> None:
    assert reading((PROSE * 12).encode()).status == "read"


FIELDS = "- id: coal\n  direction: from the north\n  words: DPRK sales of coal banned.\n  from: 2017-08-05\n"
BARS = "| claim | value |\n|---|---|\n| North Korea exported coal to China in May 2019 | 3 t |\n"


def test_a_table_drawn_in_a_text_is_left_out_with_its_line_and_reason() -> None:
    found = reading((PROSE * 3 + "\n" + BARS).encode())
    assert found.status == "read"
    assert (found.rows_in, found.rows_accepted) == (2, 1)
    assert [(item.line, "table" in item.reason) for item in found.rejected] == [(5, True)]


@pytest.mark.parametrize("text", [FIELDS * 3, BARS])
def test_a_text_that_is_data_from_end_to_end_is_refused(text: str) -> None:
    with pytest.raises(UnsupportedInput, match="table|not read as prose"):
        reading(text.encode())


PAGE = """<!DOCTYPE html><html><head><title>T</title><style>p{x}</style></head><body>
<h1>Coal &amp; sand</h1><p>It was <b>banned</b> in&nbsp;2017.</p><script>evil()</script><p>Next.</p></body></html>"""


def test_a_web_page_gives_its_visible_text() -> None:
    found = reading(PAGE.encode())
    assert found.document is not None
    assert found.document.media_type == "text/html"
    assert "Coal & sand" in found.document.text
    assert "It was banned in 2017." in found.document.text
    assert "evil" not in found.document.text


def test_a_span_in_the_text_is_a_span_in_the_source() -> None:
    document = reading(PAGE.encode()).document
    assert document is not None
    start = document.text.index("It was")
    first, last = document.span(start, start + len("It was banned"))
    assert document.raw[first:last] == "It was <b>banned"


@given(st.text(max_size=400))
def test_no_page_of_any_kind_raises_and_every_place_lies_in_the_source(body: str) -> None:
    raw = f"<html><p>x{body}"
    document = html.read(Source(sha256="0", path="p", size=0), raw.encode("utf-8", "ignore"))
    if document is not None:
        assert len(document.offsets) == len(document.ends) == len(document.text)
        assert all(0 <= place <= len(document.raw) for place in (*document.offsets, *document.ends))
        assert list(document.offsets) == sorted(document.offsets)


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a ",
        "<!--",
        "<![CDATA[",
        "&#",
        "</",
        "<a b='",
        '<a b="',
        "<!",
        "<?",
        "<script>",
        "&amp",
        "<svg>",
        "</p",
        "<a b='x' ",
    ],
)
def test_hostile_pages_are_read_in_one_pass(piece: str) -> None:
    """With a parser that looks back at each unclosed tag this takes minutes; the run would not end."""
    raw = f"<html><p>before {piece * 100_000}"
    document = html.read(Source(sha256="0", path="p", size=0), raw.encode())
    assert document is not None
    assert document.text.startswith("before")


def test_what_is_hidden_on_a_page_is_not_read_and_what_stands_behind_it_is() -> None:
    raw = (
        "<html><p title='a > b'>One</p><style>p > q {}</style><!-- x > y --><P>Two &lt;3&gt;</P>"
        "<template><p>no</p></template><nav>menu</nav><del>withdrawn</del>end"
    )
    document = html.read(Source(sha256="0", path="p", size=0), raw.encode())
    assert document is not None
    assert document.text.split() == ["One", "Two", "<3>", "end"]


def test_a_span_that_ends_in_a_reference_holds_all_of_it() -> None:
    raw = "<p>Coal &amp; sand at A&amp;B</p>"
    document = html.read(Source(sha256="0", path="p", size=0), raw.encode())
    assert document is not None
    start = document.text.index("Coal")
    first, last = document.span(start, start + len("Coal &"))
    assert raw[first:last] == "Coal &amp;"


def test_a_file_that_vanishes_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingInput, match="vanished"):
        fetch(Found("gone.txt", tmp_path / "gone.txt"), Settings(home=tmp_path))


def test_an_oversized_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_text("x" * 100)
    with pytest.raises(OversizedInput, match="100 bytes"):
        fetch(Found("big.txt", tmp_path / "big.txt"), Settings(home=tmp_path, max_document_bytes=10))


@given(st.binary(max_size=300))
def test_no_bytes_of_any_kind_do_more_than_refuse(data: bytes) -> None:
    try:
        found = reading(data)
    except InputError as error:
        assert error.what
    else:
        assert found.document is not None
