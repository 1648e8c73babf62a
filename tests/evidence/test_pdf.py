"""PDF: the text reads as on the page, every span leads back to page and box, and what was not read is named."""

from __future__ import annotations

import base64
import hashlib
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.evidence.made_pdf import Sheet, made_pdf
from vedette.conduct import PdfLocator
from vedette.errors import InputError, IntegrityError, OversizedInput, UnsupportedInput
from vedette.evidence import pdf
from vedette.evidence.pdf import document as whole
from vedette.evidence.read import read, reread
from vedette.records import Document, Reading, Source

WORDS = ("iron", "copper", "textiles", "seafood", "sand")


def source(data: bytes) -> Source:
    return Source(sha256=hashlib.sha256(data).hexdigest(), path="paper.pdf", size=len(data))


def reading(*sheets: Sheet) -> Reading:
    data = made_pdf(list(sheets))
    return read(source(data), data)


def document(*sheets: Sheet) -> Document:
    found = reading(*sheets).document
    assert found is not None
    return found


def place(found: Document, words: str) -> PdfLocator:
    start = found.raw.index(words)
    assert found.places is not None
    where = found.places.locate(start, start + len(words))
    assert isinstance(where, PdfLocator)
    assert found.raw[where.start : where.end] == words
    return where


def prose(sheet: Sheet, word: str, top: float = 720) -> Sheet:
    """A page with a paragraph of three lines."""
    sheet.lines(72, top, [
        f"The Panel reported that North Korea exported {word} to China",
        f"in May 2019, and that the vessel with the {word} then went on to",
        "the port of Nampo.",
    ])  # fmt: skip
    return sheet


def test_lines_become_a_paragraph_and_a_span_has_page_and_box() -> None:
    found = document(prose(Sheet(), "iron"), prose(Sheet(), "copper"))
    assert found.raw.split("\n\n") == [
        f"The Panel reported that North Korea exported {word} to China in May 2019, and that the vessel with the "
        f"{word} then went on to the port of Nampo."
        for word in ("iron", "copper")
    ]
    assert (found.text, found.encoding) == (found.raw, None)
    where = place(found, "copper to China")
    assert where.page == 2
    left, bottom, right, top = where.box
    # Letter 46 of the line, each 6 points wide, on a line whose foot is at 720.
    assert (left, right) == (72 + 45 * 6, 72 + 60 * 6)
    assert bottom < 720 < top < 732
    assert where.further == ()


def test_a_span_over_two_lines_has_one_box_around_both() -> None:
    where = place(document(prose(Sheet(), "iron")), "China in May")
    assert where.box[0] == 72
    assert where.box[1] < 708
    assert where.box[3] > 726


def test_the_same_bytes_give_the_same_reading() -> None:
    sheets = [prose(Sheet(), word) for word in WORDS]
    assert reading(*sheets) == reading(*sheets)


def test_a_word_divided_at_the_end_of_a_line_is_joined_and_keeps_its_place() -> None:
    sheet = Sheet()
    sheet.lines(
        72, 720, ["The Panel said that the vessel ex-", "ported coal by ship-to-", "ship transfer for Kim Jong-", "un."]
    )
    found = document(sheet)
    assert found.raw == "The Panel said that the vessel exported coal by ship-to-ship transfer for Kim Jong-un."
    where = place(found, "exported")
    assert where.box[0] == 72
    assert where.box[2] == 72 + 34 * 6  # the hyphen on the page stands in the box
    assert any("1 words divided" in item.reason for item in found.left_out)


def test_a_hyphen_stays_where_the_document_writes_it_elsewhere() -> None:
    sheet = Sheet()
    sheet.lines(72, 720, ["A self-propelled barge came; a self-", "propelled barge, and one nuclear-", "related item."])
    sheet.lines(72, 600, ["It is a nuclear item that is related to it."])
    assert document(sheet).raw.startswith(
        "A self-propelled barge came; a self-propelled barge, and one nuclear-related item."
    )


def with_furniture(count: int) -> list[Sheet]:
    sheets = []
    for number in range(1, count + 1):
        sheet = prose(Sheet(), WORDS[number % 5]).put(72, 800, "S/2020/1", 8).put(290, 30, f"{number}/{count}", 8)
        sheets.append(sheet)
    return sheets


def test_running_heads_and_page_numbers_are_no_text_but_are_accounted_for() -> None:
    found = reading(*with_furniture(6))
    assert found.document is not None
    assert found.document.raw.count("S/2020/1") == 1
    assert found.document.raw.startswith("S/2020/1\n\nThe Panel")
    assert "/6" not in found.document.raw
    reasons = [(item.line, item.field, item.reason) for item in found.rejected]
    assert (2, "page", "running head on 5 pages, not read as text: “S/2020/1”") in reasons
    assert any("running foot on 6 pages" in reason for _, _, reason in reasons)
    assert (found.rows_in, found.rows_accepted) == (7, 7)


def test_the_same_line_of_a_text_on_every_page_is_no_furniture() -> None:
    sheets = [prose(Sheet(), "iron", top=790) for _ in range(5)]
    assert document(*sheets).raw.count("The Panel reported") == 5


def test_a_line_that_comes_back_here_and_there_is_no_furniture() -> None:
    sheets = [prose(Sheet(), f"{WORDS[number % 5]} {number}") for number in range(20)]
    for number in (0, 8, 17):
        sheets[number].put(72, 780, "No other State is named in this report.")
    assert document(*sheets).raw.count("No other State is named in this report.") == 3


def test_letters_that_do_not_show_are_left_out_and_named() -> None:
    sheet = prose(Sheet(), "iron")
    sheet.drawn.append("3 Tr")
    sheet.put(72, 500, "The Panel reported that nobody can see this.")
    found = document(sheet)
    assert "nobody" not in found.raw
    assert any("do not show" in item.reason for item in found.left_out)


def test_the_text_behind_a_scan_is_read() -> None:
    sheet = Sheet().image()
    sheet.drawn.append("3 Tr")
    found = reading(prose(sheet, "iron"))
    assert (found.status, found.document is not None and "iron" in found.document.raw) == ("read", True)
    assert any("pictures" in item.reason for item in found.rejected)


def test_a_sentence_goes_on_over_the_page_and_its_place_has_both_pages() -> None:
    one, two, three = with_furniture(3)
    one.lines(72, 70, ["Another Member State informed the Panel that 3,700 tons of coal"])
    two.drawn.clear()
    two.put(72, 800, "S/2020/1", 8).put(290, 30, "2/3", 8)
    two.lines(72, 720, ["had been transferred at sea in June 2019."])
    found = document(one, two, three)
    where = place(found, "3,700 tons of coal had been transferred at sea")
    assert (where.page, [item.page for item in where.further]) == (1, [2])
    assert where.further[0].box[3] > 720


def test_notes_are_set_apart_from_the_paragraph_they_interrupt() -> None:
    one, two = Sheet(), Sheet()
    prose(one, "iron")
    line = "Another Member State informed the Panel that 3,700 tons of coal"
    one.lines(72, 120, [line])
    one.put(72 + 6 * len(line), 124, "12", 6)
    one.lines(72, 90, ["12 See the annex to the report.", "13 Letter dated 3 June 2019."], size=7, pitch=9)
    two.lines(72, 720, ["had been transferred at sea in June 2019."])
    parts = document(one, two).raw.split("\n\n")
    assert parts[1:] == [
        f"{line} had been transferred at sea in June 2019.",
        "12 See the annex to the report.",
        "13 Letter dated 3 June 2019.",
    ]


def test_the_mark_of_a_note_is_no_part_of_a_figure() -> None:
    sheet = Sheet()
    sheet.put(72, 720, "It exported coal in May 2019.").put(72 + 29 * 6, 724, "12", 6).put(
        72 + 32 * 6, 720, "The ship left."
    )
    sheet.put(72, 690, "The area was 30 km").put(72 + 18 * 6, 694, "2", 6).put(72 + 20 * 6, 690, "in all.")
    found = document(sheet)
    assert found.raw == "It exported coal in May 2019. The ship left.\n\nThe area was 30 km2 in all."
    assert any("marks of notes" in item.reason for item in found.left_out)


def test_numbered_paragraphs_stay_apart() -> None:
    sheet = Sheet()
    sheet.lines(72, 720, [
        "12. The Panel investigated the ship and found that it had been",
        "in the port in May.",
        "13. The Panel wrote to the State and asked it what it knew of",
        "resolution 2397.",
        "(a) A first point that was made by the State;",
        "(b) A second one.",
    ])  # fmt: skip
    assert [part.split()[0] for part in document(sheet).raw.split("\n\n")] == ["12.", "13.", "(a)", "(b)"]


def test_a_number_at_the_beginning_of_a_line_begins_no_paragraph_within_a_sentence() -> None:
    sheet = Sheet()
    sheet.lines(
        72,
        720,
        ["The Panel recalls that the Council decided in its paragraph", "12. The State must report that it did."],
    )
    assert "\n" not in document(sheet).raw


def test_two_columns_are_read_one_after_the_other() -> None:
    sheet = Sheet().put(72, 740, "A title that stands over both of the columns of the page", 12)
    for x, side in ((72, "left"), (320, "right")):
        sheet.lines(x, 700, [f"The {side} column goes on in line {number}" for number in range(9)])
    parts = document(sheet).raw.split("\n\n")
    assert parts[0].startswith("A title")
    assert " ".join(parts[1:]) == " ".join(
        f"The {side} column goes on in line {number}" for side in ("left", "right") for number in range(9)
    )


def test_two_columns_drawn_row_by_row_are_read_as_columns() -> None:
    sheet = Sheet()
    for number in range(9):
        for x, side in ((72, "left"), (320, "right")):
            sheet.put(x, 700 - 12 * number, f"The {side} column goes on in line {number}")
    assert document(sheet).raw.index("right") > document(sheet).raw.rindex("left")


def test_a_table_between_ruling_lines_is_no_prose_and_is_accounted_for() -> None:
    sheet = prose(Sheet(), "iron")
    for row in range(4):
        for column in range(3):
            sheet.put(80 + 150 * column, 585 - 20 * row, f"cell {row}{column}")
    for row in range(5):
        sheet.rule(75, 600 - 20 * row, 525, 600 - 20 * row)
    for column in range(4):
        sheet.rule(75 + 150 * column, 600, 75 + 150 * column, 520)
    found = reading(sheet)
    assert found.document is not None
    assert "| cell 00 | cell 01 | cell 02 |" in found.document.raw
    assert [(item.line, item.field) for item in found.rejected] == [(1, "page")]
    assert "table" in found.rejected[0].reason
    assert (found.rows_in, found.rows_accepted) == (2, 1)


def test_columns_of_short_cells_without_rules_are_a_table() -> None:
    sheet = prose(Sheet(), "iron")
    for row in range(5):
        for column in range(3):
            sheet.put(80 + 150 * column, 600 - 14 * row, f"cell {row}{column}")
    assert "| cell 40 | cell 41 | cell 42 |" in document(sheet).raw


def test_running_text_in_a_cell_is_read_as_a_paragraph() -> None:
    sheet = Sheet()
    sheet.put(80, 700, "Ship A").put(200, 700, "It was seen near the port of Nampo in May 2019.")
    sheet.put(80, 680, "Ship B").put(200, 680, "none")
    for y in (715, 695, 675):
        sheet.rule(75, y, 520, y)
    for x in (75, 195, 520):
        sheet.rule(x, 715, x, 675)
    found = document(sheet)
    assert "| Ship A | [below] |" in found.raw
    assert found.raw.endswith("\n\nIt was seen near the port of Nampo in May 2019.")
    assert place(found, "It was seen").box[0] == 200


@pytest.mark.parametrize("rotate", [0, 90])
def test_text_set_at_a_right_angle_is_read_and_its_box_is_on_the_page(rotate: int) -> None:
    sheet = Sheet(rotate=rotate)
    for number in range(3):
        sheet.put(100 + 12 * number, 200, f"The ship left the port on day {number} of May 2019.", matrix="0 1 -1 0")
    found = document(sheet)
    assert found.raw.startswith("The ship left the port on day 0 of May 2019. The ship left")
    left, bottom, right, top = place(found, "The ship").box
    assert left < 100 < right
    assert (bottom, top) == (200, 200 + 8 * 6)


def test_letters_at_an_angle_are_left_out_and_named() -> None:
    sheet = prose(Sheet(), "iron").put(200, 300, "DRAFT", 40, matrix="0.7 0.7 -0.7 0.7")
    found = document(sheet)
    assert "DRAFT" not in found.raw
    assert any("angle" in item.reason for item in found.left_out)


def test_pages_that_hold_images_only_are_named_and_the_rest_is_read() -> None:
    found = reading(prose(Sheet(), "iron"), Sheet().image(), Sheet().image(), prose(Sheet(), "sand"), Sheet().image())
    assert (found.status, found.reason) == ("partly", "pages 2-3, 5 of 5 hold images without text")
    assert found.document is not None
    assert "sand" in found.document.raw


def test_a_scan_with_a_stamp_on_it_is_a_scan() -> None:
    found = reading(prose(Sheet(), "iron"), Sheet().image().put(400, 820, "Annex 7, S/2020/1"))
    assert (found.status, found.reason) == ("partly", "page 2 of 2 holds images without text")


def test_a_page_without_anything_is_no_gap() -> None:
    assert reading(prose(Sheet(), "iron"), Sheet()).status == "read"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (made_pdf([Sheet().image(), Sheet().image()]), "pages 1-2 of 2 hold images"),
        (made_pdf([prose(Sheet(), "iron")], password="secret"), "encrypted"),
        (made_pdf([]), "no page of it can be found"),
        (made_pdf([Sheet()]), "without any text"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "cut off, damaged or empty"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason_and_a_next_step(data: bytes, said: str) -> None:
    with pytest.raises(UnsupportedInput, match=said) as refused:
        read(source(data), data)
    assert refused.value.remedy


def test_a_password_that_is_empty_keeps_nobody_out() -> None:
    data = made_pdf([prose(Sheet(), "iron")], password="")
    assert read(source(data), data).status == "read"


def test_a_file_whose_end_is_missing_is_partly_read() -> None:
    data = made_pdf([prose(Sheet(), word) for word in WORDS])
    found = read(source(data), data[:-20])
    assert found.status == "partly"
    assert "end of the file is missing" in str(found.reason)


def test_a_form_and_attached_files_are_named() -> None:
    data = made_pdf([prose(Sheet(), "iron")], extra="/AcroForm << /Fields [] /DA (/F 0 Tf) >>")
    assert "form" in str(read(source(data), data).reason)
    names = "/Names << /EmbeddedFiles << /Names [(a.txt) << /Type /Filespec /F (a.txt) /UF (a.txt) >>] >> >>"
    data = made_pdf([prose(Sheet(), "iron")], extra=names)
    assert "1 attached files" in str(read(source(data), data).reason)


def test_letters_that_cannot_be_told_make_a_page_partly_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vedette.evidence.pdf.glyphs.MOST_LETTERS", 40)
    found = reading(prose(Sheet(), "iron"))
    assert found.status == "partly"
    assert "more letters than are read" in str(found.reason)


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "MOST_PAGES", 2)
    data = made_pdf([Sheet()] * 3)
    with pytest.raises(OversizedInput, match="3 pages"):
        read(source(data), data)


@pytest.mark.parametrize("filters", ["/FlateDecode", "[/ASCII85Decode /FlateDecode]", "[/FlateDecode /FlateDecode]"])
def test_a_stream_that_grows_beyond_bounds_is_named_before_it_is_opened(filters: str) -> None:
    packing = zlib.compressobj(9)
    packed = b"".join(packing.compress(b" " * 1_000_000) for _ in range(80)) + packing.flush()
    if "85" in filters:
        packed = base64.a85encode(packed) + b"~>"
    elif filters.count("Flate") == 2:
        packed = zlib.compress(packed, 0)
    data = made_pdf([prose(Sheet(), "iron")])
    stream = f"99 0 obj\n<< /Filter {filters} /Length {len(packed)} >>\nstream\n".encode() + packed + b"\nendstream\n"
    with pytest.raises(OversizedInput, match="beyond all bounds"):
        read(source(data), data + stream)
    picture = stream.replace(b"<< /Filter", b"<< /Subtype /Image /Filter") + data[-300:]
    assert read(source(data), data + picture).document is not None


def test_a_kept_source_is_read_again_by_the_same_reader() -> None:
    data = made_pdf([prose(Sheet(), word) for word in WORDS])
    first = read(source(data), data)
    again = reread(source(data), data, first.reader, None)
    assert first.document is not None
    assert again == first.document
    with pytest.raises(IntegrityError, match="pdf/0"):
        reread(source(data), data, "pdf/0", None)


def test_a_pdf_is_recognised_by_its_bytes() -> None:
    data = made_pdf([Sheet()])
    assert pdf.recognises(data)
    assert pdf.recognises(b"junk before\n" + data)
    assert not pdf.recognises(b"A text about %PDF-1.7 files.")


WHOLE = made_pdf([prose(Sheet(), word).image() for word in WORDS])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(WHOLE)), st.binary(max_size=30))
def test_a_file_cut_off_anywhere_is_read_in_part_or_refused(cut: int, junk: bytes) -> None:
    data = WHOLE[:cut] + junk
    try:
        found = read(source(data), data)
    except InputError as error:
        assert error.what
    else:
        assert found.reader != "pdf/1" or found.status == "partly" or len(WHOLE) - cut < 8


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=12))
def test_damaged_bytes_do_no_more_than_refuse_and_spans_lead_back(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for at, value in changes:
        data[at] = value
    try:
        found = read(source(bytes(data)), bytes(data)).document
    except InputError:
        return
    assert found is not None
    for start in range(0, len(found.raw), 7):
        if found.places is not None:
            assert found.places.locate(start, start + 1).type == "pdf"


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(-50, 600), st.integers(-50, 850), st.sampled_from([4, 9, 10, 24]),
            st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), min_size=1, max_size=60),
        ),
        max_size=40,
    )
)  # fmt: skip
def test_letters_anywhere_are_read_and_lead_back_to_their_page(pieces: list[tuple[int, int, int, str]]) -> None:
    sheet = prose(Sheet(), "iron")
    for x, y, size, text in pieces:
        sheet.put(x, y, text, size)
    data = made_pdf([sheet])
    try:
        found = read(source(data), data).document
    except UnsupportedInput:
        return
    assert found is not None
    assert found.places is not None
    for start in range(0, len(found.raw), 5):
        where = found.places.locate(start, min(len(found.raw), start + 9))
        assert isinstance(where, PdfLocator)
        assert where.page == 1
        assert where.box[0] <= where.box[2]
