"""Passages so long without a sentence end that only their beginnings are read: they must not look read."""

from __future__ import annotations

from vedette.claims.plain import plain
from vedette.claims.sentences import LONGEST, blocks, sentences
from vedette.claims.signs import concerns
from vedette.geo import countries
from vedette.languages.passages import passages, within
from vedette.records import Document, not_prose


def unread(document: Document) -> tuple[tuple[int, int], ...]:
    """Where each such passage begins in ``document.text`` (code points), and how long it is. Pure; linear.

    None in tables, data and other languages, of which the reader gives its own account, and none in a text that has
    nothing to do with the DPRK. Nearly every text has no block that long, and costs no more than finding this out.
    """
    if len(document.text) <= LONGEST:
        return ()
    reading = plain(document)
    parts = blocks(reading.text)
    long = {
        place
        for place, part in enumerate(parts)
        if part.end - part.start > LONGEST and not not_prose(reading.text[part.start : part.end])
    }
    if not long or not concerns(reading.text, countries.find(reading.text, the_north_is_dprk=True)):
        return ()
    foreign = passages(reading.text)
    spoken = (item for item in sentences(reading.text, tuple(parts[place] for place in sorted(long))))
    return tuple(
        (reading.offsets[item.start], item.end - item.start)
        for item in spoken
        if item.end - item.start > LONGEST and not within(foreign, item.start, item.end)
    )
