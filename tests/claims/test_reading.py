"""Markup, blocks, sentences and heads of texts. All texts are invented."""

from __future__ import annotations

from tests.claims.texts import document
from vedette.claims.datelines import read_head
from vedette.claims.plain import plain
from vedette.claims.sentences import blocks, quotations, sentences


def split(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text, blocks(text))]


def test_abbreviations_and_initials_end_no_sentence() -> None:
    text = "On Aug. 3 the U.S. Navy saw N.Korean ships. Mr. K. Han of Sea Co. left. It rained."
    assert split(text) == ["On Aug. 3 the U.S. Navy saw N.Korean ships.", "Mr. K. Han of Sea Co. left.", "It rained."]


def test_a_quotation_stays_whole_and_an_ellipsis_inside_it_cuts_nothing() -> None:
    text = 'She said: "We saw two ships... They left. We wrote." The port was closed.'
    assert split(text) == ['She said: "We saw two ships... They left. We wrote."', "The port was closed."]
    assert len(quotations(text, 0, len(text))) == 1


def test_numbered_paragraphs_lose_their_number_and_headings_stand_alone() -> None:
    text = "Findings on workers\n\n12. The Panel wrote to two States. One replied.\n\n13. It waits."
    assert split(text) == ["Findings on workers", "The Panel wrote to two States.", "One replied.", "It waits."]
    assert [block.heading for block in blocks(text)] == [True, False, False]


def test_markup_is_taken_out_and_every_letter_knows_where_it_stood() -> None:
    reading = plain(document(r"[Some Paper](https://example.org/a) says US\$5 and **two**"))
    assert reading.text == "Some Paper says US$5 and two"
    start, end = reading.raw_span(reading.text.index("US$5"), reading.text.index("US$5") + 4)
    assert reading.document.raw[start:end] == r"US\$5"


def test_the_head_states_publisher_day_and_symbol() -> None:
    text = "Publisher: Harbour Wire\nPublished: 2020-04-20\n\nA story about ports."
    head = read_head(text, blocks(text))
    assert (head.publisher, str(head.published), head.gaps) == ("Harbour Wire", "2020-04-20", ())
    text = "S/2022/132\n\n1 March 2022\n\nReport of the Panel of Experts\n\n1. The Panel met."
    head = read_head(text, blocks(text))
    assert (head.symbol, head.author) == ("S/2022/132", "UN Panel of Experts (1718)")


def test_a_day_with_points_keeps_both_readings_unless_one_is_no_day() -> None:
    text = "Port Paper (08.04.2023) - A story about ports was told here."
    head = read_head(text, blocks(text))
    assert [str(day) for day in head.readings] == ["2023-04-08", "2023-08-04"]
    assert head.gaps[0].type == "ambiguous_date"
    text = "Port Paper (18.04.2023) - A story about ports was told here."
    assert [str(day) for day in read_head(text, blocks(text)).readings] == ["2023-04-18"]


def test_a_text_without_a_day_has_a_gap_and_no_day() -> None:
    head = read_head("A story about ports.", blocks("A story about ports."))
    assert head.published is None
    assert head.gaps[0].type == "missing_value"
