"""A quote where it stands: the sentence or paragraph around it, cut at word ends, and the quote marked in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from vedette.conduct import SPANNED, Evidence, Locator, PdfLocator, RowLocator, SheetLocator, TextLocator

AROUND = 280
"""Code points shown on either side of a quote when its paragraph runs on."""
LONGEST = 1600
"""Code points of one quote that are printed; a longer one loses its middle, with a note saying how much."""
TAIL = 300

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_SENTENCE_END = re.compile(r"[.!?。][\"'”’)\]]*\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """``before``, the quote (``head`` and, where its middle is left out, ``tail``), ``after``.

    ``cut_before`` and ``cut_after``: the paragraph runs on there. ``left_out``: code points missing between head
    and tail. ``place``: how the quote was found; only ``exact`` is marked inside its surroundings.
    """

    before: str = ""
    head: str = ""
    tail: str = ""
    after: str = ""
    cut_before: bool = False
    cut_after: bool = False
    left_out: int = 0
    place: Literal["exact", "no_text", "differs"] = "exact"


def passage(evidence: Evidence, texts: Mapping[str, str]) -> Passage:
    """The quote of ``evidence`` in its surroundings; the quote alone where the text is not held or disagrees."""
    quote = evidence.quote or ""
    text = texts.get(evidence.source)
    if text is None or not isinstance(evidence.locator, SPANNED):
        return _cut(quote, Passage(place="no_text"))
    start, end = evidence.locator.start, evidence.locator.end
    inside = 0 <= start < end <= len(text)
    if not inside or (evidence.quote is not None and text[start:end] != quote):
        return _cut(quote, Passage(place="differs"))
    before, cut_before = _before(text[max(0, start - 4 * AROUND) : start], start > 4 * AROUND)
    after, cut_after = _after(text[end : end + 4 * AROUND], end + 4 * AROUND < len(text))
    around = Passage(before=before, after=after, cut_before=cut_before, cut_after=cut_after)
    return _cut(text[start:end], around)


def where(locator: Locator) -> str:
    """The place in words, as a person would look it up."""
    match locator:
        case TextLocator():
            return f"characters {locator.start:,} to {locator.end:,}"
        case PdfLocator():
            last = locator.further[-1].page if locator.further else None
            pages = f"pages {locator.page} to {last}" if last else f"page {locator.page}"
            return f"{pages}, {locator.box[0]:g} points across and {locator.box[3]:g} up"
        case SheetLocator():
            return f"sheet {locator.sheet}, cell {locator.cell}"
        case RowLocator():
            columns = f", columns {', '.join(locator.columns)}" if locator.columns else ""
            table = f"table {locator.table}, " if locator.table else ""
            return f"{table}line {locator.line:,}{columns}"
    cell = f"table {locator.table}, row {locator.row}, column {locator.column}, " if locator.table else ""
    part = "" if locator.part == "body" else f" of the {locator.part}"
    return f"{cell}paragraph {locator.paragraph}{part}"


def shortened(quote: str, longest: int) -> tuple[str, int]:
    """The first ``longest`` code points of a quote, and how many were left out."""
    return (quote, 0) if len(quote) <= longest else (quote[:longest].rstrip(), len(quote) - longest)


def _cut(quote: str, around: Passage) -> Passage:
    long = len(quote) > LONGEST
    return Passage(
        before=around.before,
        head=quote[: LONGEST - TAIL] if long else quote,
        tail=quote[-TAIL:] if long else "",
        after=around.after,
        cut_before=around.cut_before,
        cut_after=around.cut_after,
        left_out=len(quote) - LONGEST if long else 0,
        place=around.place,
    )


def _before(text: str, more: bool) -> tuple[str, bool]:
    """What stands before the quote in its paragraph, and whether something was cut off."""
    breaks = list(_BLANK_LINE.finditer(text))
    if breaks:
        text, more = text[breaks[-1].end() :], False
    if len(text) <= AROUND:
        return text.lstrip(), more
    kept = text[-AROUND:]
    sentence = _SENTENCE_END.search(kept)
    if sentence and sentence.end() < len(kept):
        return kept[sentence.end() :], True
    return kept.partition(" ")[2] or kept, True


def _after(text: str, more: bool) -> tuple[str, bool]:
    """What stands after the quote in its paragraph, and whether something was cut off."""
    blank = _BLANK_LINE.search(text)
    if blank:
        text, more = text[: blank.start()], False
    if len(text) <= AROUND:
        return text.rstrip(), more
    kept = text[:AROUND]
    ends = list(_SENTENCE_END.finditer(kept))
    if ends:
        return kept[: ends[-1].end()].rstrip(), True
    return kept.rpartition(" ")[0] or kept, True
