"""The documents as read, their claims marked in them and printed beside them."""

from __future__ import annotations

from dataclasses import dataclass

from vedette.claims.claim import Claim
from vedette.out.result import ManifestInput, Result
from vedette.report.card import Card, card
from vedette.report.families import FAMILIES, ClaimFamily
from vedette.report.index import Index
from vedette.report.marking import LeftOut, Paragraph, Piece, Span, marked
from vedette.report.readable import readable

WHOLE = 12_000
"""Code points up to which a document is shown in full; of a longer one the paragraphs with claims and one around."""
WHOLE_TOGETHER = 240_000
"""Code points of all documents shown in full; the rest are shown as long ones are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One piece of a paragraph: the piece, the families that cover it (the widest first) and the cards it opens."""

    piece: Piece
    families: tuple[ClaimFamily, ...]
    opens: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A paragraph with the cards of the claims that begin in it, or ``left_out`` in its stead."""

    marks: tuple[Mark, ...] = ()
    cards: tuple[Card, ...] = ()
    left_out: LeftOut | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """One document. ``entry`` is null where the manifest does not name it. ``loose`` cards have no place in the text.

    ``characters`` counts what a person would read of it, ``hidden`` those that are not shown here.
    """

    number: int
    path: str
    source: str
    entry: ManifestInput | None
    rows: tuple[Row, ...]
    loose: tuple[Card, ...]
    claims: int
    more_claims: int
    characters: int
    hidden: int
    of_page: bool
    held: bool


def documents(result: Result, known: Index) -> tuple[DocumentView, ...]:
    """Every document with a claim that is printed, in the order of the manifest."""
    entries = {entry.sha256: entry for entry in result.manifest.inputs if entry.sha256}
    room = WHOLE_TOGETHER
    found: list[DocumentView] = []
    for number, (source, claims) in enumerate(((s, c) for s, c in known.printed.items() if c), 1):
        made = _document((number, source), claims, entries.get(source), (result, known), room)
        room -= made.characters if made.characters <= WHOLE else 0
        found.append(made)
    return tuple(found)


def without_claims(result: Result) -> tuple[str, ...]:
    """Names of the texts that were read and in which no claim was found."""
    telling = {claim.source for claim in result.claims}
    return tuple(e.path for e in result.manifest.inputs if e.sha256 in result.texts and e.sha256 not in telling)


def families_in(views: tuple[DocumentView, ...]) -> tuple[ClaimFamily, ...]:
    """The families of the claims printed, in their own order: what a legend has to explain."""
    seen = {item.family.key for view in views for item in cards_of(view)}
    return tuple(family for family in FAMILIES if family.key in seen)


def cards_of(view: DocumentView) -> tuple[Card, ...]:
    """The cards of one document, in the order in which they are printed."""
    return (*(item for row in view.rows for item in row.cards), *view.loose)


def _document(
    place: tuple[int, str],
    claims: tuple[Claim, ...],
    entry: ManifestInput | None,
    run: tuple[Result, Index],
    room: int,
) -> DocumentView:
    (number, source), (result, known) = place, run
    raw = result.texts.get(source)
    cards = {item.number: item for item in (card(claim, raw, known) for claim in claims)}
    shown = readable(raw or "", entry)
    spans = [
        Span(number=key, start=start, end=end)
        for key, item in cards.items()
        if item.place == "exact"
        for start, end in (shown.span(*item.claim.span),)
    ]
    found = marked(shown.text, spans, in_full=len(shown.text) <= min(WHOLE, room))
    rows = tuple(_row(line, cards) for line in found)
    placed = {item.number for row in rows for item in row.cards}
    return DocumentView(
        number=number,
        path=entry.path if entry else claims[0].path,
        source=source,
        entry=entry,
        rows=rows,
        loose=tuple(item for key, item in cards.items() if key not in placed),
        claims=known.counts[source],
        more_claims=known.counts[source] - len(claims),
        characters=len(shown.text),
        hidden=sum(_hidden(line) for line in found),
        of_page=shown.of_page,
        held=raw is not None,
    )


def _row(line: Paragraph | LeftOut, cards: dict[int, Card]) -> Row:
    if isinstance(line, LeftOut):
        return Row(left_out=line)
    marks = tuple(
        Mark(
            piece=piece,
            families=tuple(cards[number].family for number in piece.covered_by),
            opens=tuple(cards[number] for number in piece.opens),
        )
        for piece in line.pieces
    )
    return Row(marks=marks, cards=tuple(cards[number] for number in line.claims))


def _hidden(line: Paragraph | LeftOut) -> int:
    return line.characters if isinstance(line, LeftOut) else sum(piece.left_out for piece in line.pieces)
