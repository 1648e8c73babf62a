"""Whether a list just read can be what it claims to be, before it stands in the place of the last good one."""

from __future__ import annotations

from vedette.errors import RefusedList
from vedette.lists.reading import LeftOut, ListReading
from vedette.lists.scripts import has_letter

MAX_REJECTED = 0.05
"""Share of the rows of the main file. Official lists have none as a rule; five in a hundred is a broken file."""
MIN_KEPT = 0.5
"""A list that loses half of its entries at once was cut off, or is another list under the same name."""
_SMALL = 10
_MAIN_ADVICE = "Fetch the file again, or check its columns; the last good snapshot stands."


def check_reading(reading: ListReading) -> None:
    """Raises RefusedList, with the line of the first row concerned, for a list without entries, with too many rows
    rejected, or whose columns are not what they are called (names without letters, or the same few names throughout).
    """
    main = reading.files[0]
    own = [row for row in reading.rejected if row.file == main.name]
    if not reading.parties:
        first = own[0] if own else LeftOut(file=main.name, line=1, reason="nothing in it is an entry")
        raise RefusedList(
            f"holds no entry that can be read; the first row: {first.reason}.",
            where=f"{first.file}:{first.line}",
            remedy=_MAIN_ADVICE,
        )
    if len(own) > MAX_REJECTED * main.rows_in and len(own) > 1:
        raise RefusedList(
            f"{len(own)} of {main.rows_in} rows cannot be read; the first: {own[0].reason}.",
            where=f"{main.name}:{own[0].line}",
            remedy=_MAIN_ADVICE,
        )
    if len(reading.parties) >= _SMALL:
        _check_names(reading)


def _check_names(reading: ListReading) -> None:
    main, parties = reading.files[0], reading.parties
    if len({party.names[0].text for party in parties}) * 2 < len(parties):
        again = _first_repeated(reading)
        raise RefusedList(
            f"{len(parties)} entries share few names, as {again[0]!r}: columns may be swapped.",
            where=f"{main.name}:{again[1]}",
            remedy=_MAIN_ADVICE,
        )
    mute = [party for party in parties if not any(has_letter(name.text) for name in party.names)]
    if len(mute) * 2 > len(parties):
        raise RefusedList(
            f"{len(mute)} of {len(parties)} names have no letter, as {mute[0].names[0].text!r}: swapped columns?",
            where=f"{main.name}:{mute[0].line}",
            remedy=_MAIN_ADVICE,
        )


def check_size(what: str, now: int, before: int, where: str) -> None:
    """Raises RefusedList where a list would lose half of its entries, or of their names, or more at once.

    Half of the names goes where the file of the aliases does not lie beside the other.
    """
    if now < MIN_KEPT * before:
        raise RefusedList(
            f"has {now:,} {what} where the last good snapshot has {before:,}: cut off, incomplete, or another list.",
            where=where,
            remedy="Give another list another name with --name, or say --allow-shrink if this is right.",
        )


def _first_repeated(reading: ListReading) -> tuple[str, int]:
    seen: set[str] = set()
    for party in reading.parties:
        name = party.names[0].text
        if name in seen:
            return name, party.line
        seen.add(name)
    return "", 1
