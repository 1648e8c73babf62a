"""No text accuses whom it does not accuse; a State that only stands near an act owes nothing; no act is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.innocent_texts import HEAD, NOBODY, WRONG
from tests.end_to_end.real_texts import REAL
from vedette.findings.finding import Finding
from vedette.job import check

ACCUSING = frozenset(
    {"in_scope", "over_cap", "outside_allowance", "duty_overdue", "straddles_cap", "straddles_entry", "duty_arises"}
)


def accusing(folder: Path, text: str) -> list[Finding]:
    """The findings of ``text`` that name conduct under a paragraph or a duty to act."""
    (folder / "text.txt").write_text(f"{HEAD}{text}\n", encoding="utf-8")
    return [finding for finding in check([folder / "text.txt"]).findings if finding.outcome in ACCUSING]


@pytest.mark.parametrize(("name", "text"), NOBODY, ids=[row[0] for row in NOBODY])
def test_nobody_is_accused(tmp_path: Path, name: str, text: str) -> None:
    assert [(found.kind, found.outcome) for found in accusing(tmp_path, text)] == []


@pytest.mark.parametrize(("name", "text", "states"), WRONG, ids=[row[0] for row in WRONG])
def test_a_state_that_only_stands_near_the_act_has_no_part_in_it(
    tmp_path: Path, name: str, text: str, states: frozenset[str]
) -> None:
    found = accusing(tmp_path, text)
    assert {duty.state for finding in found for duty in finding.duty_of}.isdisjoint(states)
    assert {p.country for finding in found for p in finding.parties if p.role == "host_state"}.isdisjoint(states)


@pytest.mark.parametrize(("name", "text", "kind", "states"), REAL, ids=[row[0] for row in REAL])
def test_an_act_beside_a_denial_or_a_caveat_is_not_lost(
    tmp_path: Path, name: str, text: str, kind: str, states: frozenset[str]
) -> None:
    found = [finding for finding in accusing(tmp_path, text) if finding.kind == kind]
    assert found
    assert states <= {duty.state for finding in found for duty in finding.duty_of}
