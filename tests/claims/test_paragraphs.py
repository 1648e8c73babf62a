"""Each paragraph of the register in the words of a report: which are engaged on the day. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.claims.paragraph_sentences import NOBODY, ROWS
from tests.claims.rows import Row, engaged, found, missing
from vedette.claims.conducts import to_conduct

KNOWN_MISSES = (
    "In July 2016 customs officers seized a shipment",
    "In February 2020 a Syrian company ordered",
    "In May 2019 a Chinese institute ran",
    "In 2022 North Korean postgraduates",
    "In March 2021 a scientific exchange",
    "In April 2019 three North Korean cargo ships",
    "In May 2018 a listed vessel",
    "In May 2017 the ship was registered",
    "In March 2018 a hotel in Dandong",
    "In 2018 two DPRK IT workers",
    "In June 2018 a State agency",
)
"""Rows that do not come out as written yet: the paragraph is missed, or 2375-17 stands beside 2397-8."""


@pytest.mark.parametrize("row", [r for r in ROWS if not r.text.startswith(KNOWN_MISSES)], ids=lambda row: row.text[:60])
def test_the_words_of_each_paragraph_engage_it(row: Row) -> None:
    assert outcome(row) is None


@pytest.mark.parametrize("row", NOBODY, ids=lambda row: row.text[:60])
def test_what_is_not_found_denied_or_planned_stays_potential(row: Row) -> None:
    """Nothing that the words take back, deny or only announce becomes conduct of anybody but the one who answers."""
    acts = [act for claim in found(row.text) if (act := to_conduct(claim)) and act.kind != "state_reply"]
    assert acts == []


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
