"""Each paragraph of the register in the words of a report: which are engaged on the day. All sentences are invented."""

from __future__ import annotations

from tests.claims.rows import Row, engaged, found, missing

KNOWN_MISSES: frozenset[str] = frozenset()


def outcome(row: Row) -> str | None:
    """What differs from the row, in words; nothing where all is as written. "a|b": either set of paragraphs."""
    stated = found(row.text)
    lost = missing(row, stated) if row.kinds else []
    have = engaged(stated)
    wanted = [set(either.split()) for either in (row.measures or "").split("|")]
    if lost:
        return f"not {lost} but {[claim.kind for claim in stated]}, engages {sorted(have)}"
    if row.measures is not None and have not in wanted:
        return f"{[claim.kind for claim in stated]} engages {sorted(have)}, not {row.measures or 'nothing'}"
    return None
