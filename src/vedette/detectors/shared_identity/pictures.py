"""Pictures that look alike without being one file."""

from __future__ import annotations

from importlib.resources import files

import pyarrow as pa

from vedette.detectors.shared_identity.alike import groups_of
from vedette.detectors.shared_identity.group import Group
from vedette.detectors.shared_identity.kinds import KINDS
from vedette.engine.tables import Tables

_PAIRS = files("vedette.detectors.shared_identity").joinpath("pictures.sql").read_text(encoding="utf-8")

MOST_APART = 6
"""Bits of 64 by which the perceptual hashes of one picture, scaled or saved anew, differ at most; the pass over two
whole bytes finds every such pair."""
MOST_APART_D = 10
"""The same of the difference hash, which reacts more to cutting. Two pictures that agree by both are one by chance once
in some 10^13."""
ALONE = 2
"""Where there is no difference hash."""
_PLAIN = 8
"""Bits set, or not set, below which a picture is a plain surface, an initial on a colour, a silhouette."""
_ROWS = """
SELECT p.person_id AS person, lower(p.phash) AS phash, lower(p.dhash) AS dhash, lower(p.exact) AS exact,
       p.source, p.line FROM photo p
JOIN alike a ON lower(p.phash) = a.phash AND coalesce(lower(p.dhash), '') = a.dhash
WHERE p.person_id IS NOT NULL ORDER BY person, p.source, p.line
"""


def picture_groups(tables: Tables) -> list[Group]:
    """People whose pictures are alike by both hashes. Pictures of more people than one may have are left out.

    The same file is found by its own hash, and not told again here.
    """
    found = tables.rows(_PAIRS, {"most": MOST_APART, "most_d": MOST_APART_D, "alone": ALONE, "plain": _PLAIN})
    if not found:
        return []
    edges = {
        (f"{row['left_p']}:{row['left_d'] or ''}", f"{row['right_p']}:{row['right_d'] or ''}"): _words(row)
        for row in found
    }
    things = sorted({thing for pair in edges for thing in pair})
    parts = [thing.split(":") for thing in things]
    tables.lay("alike", pa.table({"phash": [part[0] for part in parts], "dhash": [part[1] for part in parts]}))
    holders: dict[str, list[dict[str, object]]] = {thing: [] for thing in things}
    for row in tables.rows(_ROWS):
        some = holders[f"{row['phash']}:{row['dhash'] or ''}"]
        if len(some) <= KINDS["photo"].limit:
            some.append({**row, "shape": "photo", "field": "phash", "shown": row["phash"]})
    return groups_of("photo", edges, holders, "(much the same image)")


def _words(row: dict[str, object]) -> str:
    second = f", the difference hashes by {row['apart_d']}" if row["apart_d"] is not None else ""
    return f"the perceptual hashes differ by {row['apart']} of 64 bits{second}"
