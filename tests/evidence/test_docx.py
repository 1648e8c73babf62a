"""Word files: what is shown is read, what was deleted or hidden is not, and nothing hostile is opened."""

from __future__ import annotations

import hashlib
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.evidence.made_office import made_docx, paragraph, run, table, zipped
from vedette.conduct import ParagraphLocator
from vedette.errors import InputError, OversizedInput, UnsupportedInput
from vedette.evidence import zipped as looked
from vedette.evidence.read import read, reread
from vedette.records import Document, Reading, Source

SAID = "The Panel reported that North Korea exported coal to China in May 2019."
SEEN = "The ship was seen near the port of Nampo in June 2019."


def source(data: bytes) -> Source:
    return Source(sha256=hashlib.sha256(data).hexdigest(), path="letter.docx", size=len(data))


def reading(data: bytes) -> Reading:
    return read(source(data), data)


def document(data: bytes) -> Document:
    found = reading(data).document
    assert found is not None
    return found


def place(found: Document, words: str) -> ParagraphLocator:
    start = found.raw.index(words)
    assert found.places is not None
    where = found.places.locate(start, start + len(words))
    assert isinstance(where, ParagraphLocator)
    assert found.raw[where.start : where.end] == words
    return where


def test_paragraphs_are_read_and_a_span_leads_back_to_its_paragraph() -> None:
    found = document(made_docx(paragraph("A letter") + paragraph("") + paragraph(SAID) + paragraph(SEEN)))
    assert found.raw.split("\n\n") == ["A letter", SAID, SEEN]
    where = place(found, "port of Nampo")
    assert (where.part, where.paragraph, where.table) == ("body", 4, None)


def test_runs_breaks_and_hyphens_are_one_text() -> None:
    body = paragraph(
        run("The ship-to"), "<w:r><w:noBreakHyphen/></w:r>", run("ship"), "<w:r><w:br/></w:r>", run(" transfer")
    )
    assert document(made_docx(body)).raw == "The ship-to-ship transfer"


def test_what_was_deleted_moved_struck_out_or_hidden_is_not_read_but_accounted_for() -> None:
    body = paragraph(
        run("The Panel reported "),
        f"<w:del>{run('nothing').replace('w:t', 'w:delText')}</w:del>",
        f"<w:ins>{run('that coal ')}</w:ins>",
        f"<w:moveFrom>{run('elsewhere')}</w:moveFrom>",
        run("secretly ", "<w:vanish/>"),
        run("never ", "<w:strike/>"),
        run("was exported.", '<w:strike w:val="0"/><w:vanish w:val="false"/>'),
    )
    found = reading(made_docx(body))
    assert found.document is not None
    assert found.document.raw == "The Panel reported that coal was exported."
    assert sorted(item.reason.split(",")[0] for item in found.rejected) == [
        "deleted text (tracked changes)", "hidden text", "struck-out text", "text moved elsewhere (tracked changes)",
    ]  # fmt: skip


def test_tables_are_rows_and_running_text_in_a_cell_is_a_paragraph() -> None:
    found = reading(made_docx(paragraph(SAID) + table([["Ship", "Remarks"], ["A", SEEN]]) + table([["one", "row"]])))
    assert found.document is not None
    assert found.document.raw.split("\n\n") == [SAID, "| Ship | Remarks |\n| A | [below] |", SEEN, "| one | row |\n|"]
    where = place(found.document, "seen near")
    assert (where.table, where.row, where.column, where.paragraph) == (1, 2, 2, 1)
    assert [(item.line, item.field) for item in found.rejected] == [(1, "table"), (2, "table")]
    assert (found.rows_in, found.rows_accepted) == (4, 2)


def test_notes_and_the_head_of_the_pages_are_read_with_their_part() -> None:
    notes = f'<w:footnote w:type="separator">{paragraph("-")}</w:footnote><w:footnote>{paragraph(SEEN)}</w:footnote>'
    found = document(made_docx(paragraph(SAID), footnotes=notes, header=paragraph("S/2020/1")))
    assert found.raw.split("\n\n") == ["S/2020/1", SAID, SEEN]
    assert place(found, "S/2020/1").part == "header"
    assert place(found, "Nampo").part == "footnotes"


def test_content_controls_and_text_boxes_are_looked_into_once() -> None:
    box = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice><w:txbxContent>{paragraph(SEEN)}</w:txbxContent></mc:Choice>"
        f"<mc:Fallback><w:txbxContent>{paragraph(SEEN)}</w:txbxContent></mc:Fallback></mc:AlternateContent>"
    )
    body = f"<w:sdt><w:sdtContent>{paragraph(SAID)}</w:sdtContent></w:sdt><w:p><w:r>{box}</w:r></w:p>"
    assert document(made_docx(body)).raw.split("\n\n") == [SAID, SEEN]


def test_a_kept_source_is_read_again_by_the_same_reader() -> None:
    data = made_docx(paragraph(SAID) + paragraph(SEEN))
    first = reading(data)
    assert reread(source(data), data, first.reader, None) == first.document


def bomb() -> bytes:
    return made_docx(paragraph(SAID), more={"word/media/blank.xml": b" " * (40 * 1024 * 1024)})


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE w:document [<!ENTITY file SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE w:document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE w:document SYSTEM "http://invented.example/evil.dtd">',
    ],
)
def test_a_file_that_declares_entities_is_refused(declaration: str) -> None:
    data = made_docx(paragraph(SAID), head=declaration)
    with pytest.raises(UnsupportedInput, match="declares entities"):
        reading(data)


def test_a_declaration_in_a_wide_encoding_is_found_too() -> None:
    data = made_docx(paragraph(SAID), more={"word/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]>'.encode("utf-16")})
    with pytest.raises(UnsupportedInput, match="declares entities"):
        reading(data)


def test_a_zip_bomb_is_named_before_it_is_opened() -> None:
    data = bomb()
    assert len(data) < 100_000
    with pytest.raises(OversizedInput, match="would unpack to"):
        reading(data)


def test_a_bomb_that_lies_about_its_size_is_refused() -> None:
    data = bytearray(bomb())
    real, stated = (40 * 1024 * 1024).to_bytes(4, "little"), (100).to_bytes(4, "little")
    assert data.count(real) == 2
    with pytest.raises(InputError, match="damaged|not text|without"):
        reading(bytes(data.replace(real, stated)))


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looked, "MOST_MEMBERS", 3)
    with pytest.raises(OversizedInput, match="4 parts"):
        reading(made_docx(paragraph(SAID)))


def test_templates_and_files_with_macros_are_named() -> None:
    data = made_docx(paragraph(SAID))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    types = bytes(parts["[Content_Types].xml"]) if isinstance(parts["[Content_Types].xml"], bytes) else b""
    old = b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts["[Content_Types].xml"] = types.replace(old, b"vnd.ms-word.document.macroEnabled.main+xml")
    with pytest.raises(UnsupportedInput, match="macros"):
        reading(zipped(parts))


def test_a_file_of_two_thousand_controls_one_in_another_is_read_or_refused() -> None:
    deep = "<w:sdt><w:sdtContent>" * 120 + paragraph(SAID) + "</w:sdtContent></w:sdt>" * 120
    assert document(made_docx(deep)).raw == SAID
    deep = "<w:sdt><w:sdtContent>" * 2000 + paragraph(SAID) + "</w:sdtContent></w:sdt>" * 2000
    with pytest.raises(UnsupportedInput, match="damaged"):
        reading(made_docx(deep))


WHOLE = made_docx(
    paragraph(SAID) + table([["a", "b"], [SEEN, "c"]]), footnotes=f"<w:footnote>{paragraph(SEEN)}</w:footnote>"
)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(WHOLE)), st.binary(max_size=30))
def test_a_file_cut_off_anywhere_is_refused(cut: int, junk: bytes) -> None:
    data = WHOLE[:cut] + junk
    try:
        found = reading(data)
    except InputError as error:
        assert error.what
    else:
        assert len(WHOLE) - cut < 4 or not found.reader.startswith("docx")


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_damaged_bytes_do_no_more_than_refuse(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for at, value in changes:
        data[at] = value
    try:
        reading(bytes(data))
    except InputError as error:
        assert error.what


_TAGS = ("p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "del", "ins", "br", "footnoteReference", "txbxContent")


@settings(max_examples=80, deadline=None)
@given(st.recursive(st.sampled_from([SAID, "coal &amp; sand", ""]), lambda inner: st.builds(
    lambda name, parts: f"<w:{name}>{''.join(parts)}</w:{name}>", st.sampled_from(_TAGS), st.lists(inner, max_size=4),
), max_leaves=30))  # fmt: skip
def test_any_nesting_of_elements_is_read_and_leads_back(body: str) -> None:
    try:
        found = document(made_docx(f"<w:p>{run('x')}</w:p>" + body))
    except InputError:
        return
    for start in range(0, len(found.raw), 7):
        assert found.places is not None
        assert found.places.locate(start, start + 1).type == "paragraph"
