"""Who says it, how, and of whom, on invented texts of six genres; the rows stand in ``said.py``."""

from __future__ import annotations

from typing import Any

import pytest

from tests.claims.said import HEADS, OUTER, ROWS
from tests.claims.texts import claims
from vedette.claims.claim import Claim
from vedette.claims.conducts import to_conduct


def faults(genre: str, text: str, needle: str, want: dict[str, Any]) -> list[str]:
    """What does not hold of the claim that has ``needle`` in it."""
    found = [c for c in claims(HEADS[genre] + text + "\n") if needle in " ".join((c.reading or c.quote).split())]
    found = [c for c in found if c.kind == want["kind"]] if "kind" in want else found
    if not found:
        return [] if want.get("optional") else ["no claim"]
    held = [c for c in found if to_conduct(c) is not None]
    if want.get("held") is True:
        return [f"stands: {c.kind} {c.modality}" for c in held]
    return _faults((held or found)[0], genre, want)


def _faults(claim: Claim, genre: str, want: dict[str, Any]) -> list[str]:
    told: list[str] = []
    if "said" in want and claim.said_by != (expected := tuple(dict.fromkeys((*want["said"], *OUTER[genre])))):
        told.append(f"said by {claim.said_by}, not {expected}")
    if "first" in want and want["first"] not in claim.said_by[0]:
        told.append(f"first {claim.said_by}")
    if "mod" in want and claim.modality != want["mod"]:
        told.append(f"modality {claim.modality}, not {want['mod']}")
    if want.get("held") is False and to_conduct(claim) is None:
        told.append(f"held: {claim.kind} {claim.modality}")
    have = {gap.type for gap in claim.gaps} | {(gap.type, gap.status) for gap in claim.gaps}
    told += [f"gap {gap} lacks" for gap in want.get("gap", ()) if gap not in have]
    told += [f"gap {gap} too much" for gap in want.get("nogap", ()) if gap in have]
    if "subj" in want and not any(want["subj"] in name for name in claim.subject):
        told.append(f"subject {claim.subject}")
    return told


@pytest.mark.parametrize(("genre", "text", "needle", "want"), ROWS, ids=[row[1][-60:] for row in ROWS])
def test_who_says_it_how_and_of_whom(genre: str, text: str, needle: str, want: dict[str, Any]) -> None:
    assert faults(genre, text, needle, want) == []
