"""Who says it and in what manner, over whole invented documents of many kinds; the rows stand in ``voiced.py``."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.claims.texts import claims
from tests.claims.voiced import DOCS, DOCS_AGAIN, Row


def _fold(name: str) -> str:
    return re.sub(r"^(?:the |an? )?(?:u\.s\. )?", "", name.casefold())


@pytest.mark.parametrize("documents", [DOCS, DOCS_AGAIN], ids=["first", "again"])
def test_most_innermost_nearly_all_outermost_and_most_manners_are_right(
    documents: tuple[tuple[str, tuple[Row, ...]], ...],
) -> None:
    """Shares over the rows that become claims, a little below what was measured: innermost, outermost, manner."""
    right: Counter[str] = Counter()
    for text, rows in documents:
        found = claims(text)
        for needle, inner, outer, manner in rows:
            claim = next((c for c in found if needle in " ".join((c.reading or c.quote).split())), None)
            if claim is None:
                continue
            right["found"] += 1
            right["inner"] += _fold(claim.said_by[0]) == _fold(inner)
            right["outer"] += _fold(claim.said_by[-1]) == _fold(outer) or outer in claim.said_by[-3:]
            right["manner"] += claim.modality == manner
    assert right["found"] >= 0.9 * sum(len(rows) for _, rows in documents)
    assert right["outer"] >= 0.97 * right["found"]
    assert right["inner"] >= 0.85 * right["found"]
    assert right["manner"] >= 0.88 * right["found"]


def test_an_author_known_only_by_the_style_is_marked_as_inferred() -> None:
    """A part of a report without its cover: it can raise a grade, so each claim says from what its author is taken."""
    text = DOCS[0][0]
    for claim in claims(text):
        told = [gap.text or "" for gap in claim.gaps if gap.type == "unattributed" and gap.field == "said_by"]
        assert any("inferred from numbered paragraphs" in words for words in told)
