"""The same from Python: typed objects, nothing written."""

from __future__ import annotations

from pathlib import Path

import vedette
from tests.end_to_end.invented import evidence


def test_a_run_from_python_writes_nothing(tmp_path: Path) -> None:
    folder = evidence(tmp_path / "evidence")
    result = vedette.check([str(folder)])
    assert [path.name for path in tmp_path.iterdir()] == ["evidence"]
    assert result.manifest.complete
    assert {finding.outcome for finding in result.findings} >= {"in_scope", "duty_arises"}
    assert result.findings.to_arrow().num_rows == len(result.findings)


def test_every_claim_can_be_read_again_in_the_texts(tmp_path: Path) -> None:
    result = vedette.check([evidence(tmp_path / "evidence")])
    assert result.claims
    for claim in result.claims:
        assert result.texts[claim.source][claim.span[0] : claim.span[1]] == claim.quote


def test_the_day_given_is_the_day_up_to_which_replies_count(tmp_path: Path) -> None:
    folder = evidence(tmp_path / "evidence")
    silent = [reply for item in vedette.check([folder]).findings for reply in item.replies if not reply.source]
    later = vedette.check([folder], as_of="2021-06-30")
    days = {reply.as_of for item in later.findings for reply in item.replies if not reply.source}
    assert silent
    assert days == {"2021-06-30"}
    assert [item.id for item in later.findings] == [item.id for item in vedette.check([folder]).findings]
