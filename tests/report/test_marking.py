"""Spans marked in a text, and what is left out of a long one. All texts are invented."""

from __future__ import annotations

import random
import re

import pytest

from vedette.report.marking import AROUND, LONGEST, LeftOut, Paragraph, Span, marked

TEXT = "First lines.\n\nAlpha beta gamma delta.\n  \nThird part here.\n\n\n\nLast."


def span(number: int, words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(number=number, start=start, end=start + len(words))


def paragraphs(text: str, *spans: Span, in_full: bool = True) -> list[Paragraph]:
    return [line for line in marked(text, spans, in_full=in_full) if isinstance(line, Paragraph)]


def shown(line: Paragraph) -> str:
    return "".join(piece.head + piece.tail for piece in line.pieces)


def test_paragraphs_are_kept_and_nothing_else_is_lost() -> None:
    found = [shown(line) for line in paragraphs(TEXT, span(1, "beta gamma"))]
    assert found == ["First lines.", "Alpha beta gamma delta.", "Third part here.", "Last."]


def test_a_clause_within_a_sentence_is_covered_by_both_the_widest_first() -> None:
    line = paragraphs(TEXT, span(1, "Alpha beta gamma delta."), span(2, "beta gamma"))[1]
    assert [(piece.head, piece.covered_by, piece.opens) for piece in line.pieces] == [
        ("Alpha ", (1,), (1,)),
        ("beta gamma", (1, 2), (2,)),
        (" delta.", (1,), ()),
    ]
    assert line.claims == (1, 2)


def test_spans_that_overlap_in_part_and_two_over_one_place() -> None:
    line = paragraphs(TEXT, span(1, "Alpha beta"), span(2, "beta gamma"), span(3, "beta gamma"))[1]
    assert [(piece.head, set(piece.covered_by)) for piece in line.pieces] == [
        ("Alpha ", {1}),
        ("beta", {1, 2, 3}),
        (" gamma", {2, 3}),
        (" delta.", set()),
    ]
    assert line.claims == (1, 2, 3)


def test_a_span_over_two_paragraphs_is_marked_in_both_and_opens_once() -> None:
    start, end = TEXT.index("gamma"), TEXT.index("part")
    first, second = paragraphs(TEXT, Span(number=1, start=start, end=end))[1:3]
    assert (first.claims, second.claims) == ((1,), ())
    assert [piece.head for line in (first, second) for piece in line.pieces if piece.covered_by] == [
        "gamma delta.",
        "Third ",
    ]


def test_spans_outside_the_text_or_empty_are_ignored() -> None:
    places = ((-3, 4), (5, 5), (9, 3), (0, len(TEXT) + 1), (len(TEXT), len(TEXT) + 5), (12, 13))
    found = paragraphs(TEXT, *(Span(number=n, start=a, end=b) for n, (a, b) in enumerate(places)))
    assert all(not line.claims for line in found)
    assert marked("", [Span(number=1, start=0, end=1)], in_full=False) == ()
    assert marked(" \n\n ", [], in_full=True) == ()


def test_a_long_text_shows_the_claim_and_one_paragraph_around_and_counts_the_rest() -> None:
    blocks = [f"Paragraph {number} says nothing much." for number in range(40)]
    text = "\n\n".join(blocks)
    found = marked(text, [span(1, blocks[20], text)], in_full=False)
    assert isinstance(found[0], LeftOut)
    assert isinstance(found[-1], LeftOut)
    assert [shown(line) for line in found if isinstance(line, Paragraph)] == blocks[19:22]
    assert found[0].paragraphs + found[-1].paragraphs == 37
    left = found[0].characters + found[-1].characters
    assert left == sum(map(len, blocks[:19])) + sum(map(len, blocks[22:]))


@pytest.mark.parametrize("before", [0, 30, 5000])
def test_a_paragraph_without_end_keeps_what_stands_beside_the_claim(before: int) -> None:
    text = "wide " * before + "THE CLAIM" + " side" * 5000
    (line,) = paragraphs(text, span(1, "THE CLAIM", text), in_full=False)
    assert len(shown(line)) <= 2 * AROUND + len("THE CLAIM")
    assert sum(len(piece.head) + len(piece.tail) + piece.left_out for piece in line.pieces) == len(text)
    assert "wide THE CLAIM side" in shown(line) or not before


def test_a_claim_without_end_loses_its_middle() -> None:
    text = "word " * 4000
    (line,) = paragraphs(text, Span(number=1, start=0, end=len(text) - 1), in_full=False)
    assert len(shown(line)) <= LONGEST
    assert line.pieces[0].left_out == len(text) - 1 - len(shown(line))


def test_whatever_the_spans_every_character_is_there_once_or_counted() -> None:
    chance = random.Random(3)
    for _ in range(200):
        text = "".join(chance.choices("ab-\n", k=chance.randrange(400)))
        spans = [
            Span(number=n, start=(at := chance.randrange(len(text) + 3)), end=at + chance.randrange(60))
            for n in range(chance.randrange(8))
        ]
        found = marked(text, spans, in_full=chance.random() < 0.5)
        blocks = re.split(r"\n\n+", text.strip("\n"))
        gone = sum(line.characters for line in found if isinstance(line, LeftOut))
        pieces = [piece for line in found if isinstance(line, Paragraph) for piece in line.pieces]
        assert gone + sum(len(p.head) + len(p.tail) + p.left_out for p in pieces) == sum(map(len, blocks))
        opened = [number for line in found if isinstance(line, Paragraph) for number in line.claims]
        assert len(opened) == len(set(opened))
