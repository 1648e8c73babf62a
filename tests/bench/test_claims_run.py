"""The command whole: invented documents and their gold in a folder, a table or JSON out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from bench.claims.__main__ import main

import vedette
from vedette.claims.claim import Claim

TEXT = (
    "Publisher: Invented Gazette\nPublished: 2020-03-02\n\n"
    "The UN Panel of Experts reported that North Korea exported 4,000 tons of coal to China in May 2019. "
    "About 300 North Korean workers were employed in Poland in March 2019, according to the Panel.\n\n"
    "Poland told the Panel that it had begun to revoke the work permits of 12 North Korean nationals.\n"
)


def described(claim: Claim) -> dict[str, Any]:
    """A claim of the product in the shape of a gold claim."""
    period, quantity, money = claim.period, claim.quantity, claim.money
    return {
        "id": claim.id, "doc": "one", "quote": claim.quote, "span": list(claim.span), "kind": claim.kind,
        "modality": claim.modality, "subject": list(claim.subject), "object": list(claim.object),
        "date": {"start": period.start, "end": period.end} if period else None,
        "quantity": {"min": quantity.min, "max": quantity.max, "unit": quantity.unit} if quantity else None,
        "money": {"min": money.min, "max": money.max, "currency": money.currency} if money else None,
        "places": [{"name": place.name, "country": place.country} for place in claim.places],
        "said_by": list(claim.said_by), "measures": list(claim.measures), "group": claim.group,
        "gaps": [{"type": gap.type, "field": gap.field, "text": gap.text} for gap in claim.gaps],
    }  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One invented document with a gold that says exactly what the product says of it."""
    (tmp_path / "one.txt").write_text(TEXT, "utf-8")
    claims = [described(claim) for claim in vedette.check(tmp_path / "one.txt").claims]
    assert len(claims) >= 3
    content = {"documents": [{"id": "one", "publisher": "Invented Gazette"}], "claims": claims}
    (tmp_path / "one.yaml").write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    return tmp_path


def changed(folder: Path, number: int, **values: Any) -> None:
    content = yaml.safe_load((folder / "one.yaml").read_text("utf-8"))
    content["claims"][number] |= values
    (folder / "one.yaml").write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")


def measured(folder: Path, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    assert main([str(folder), str(folder), "--json", *more]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_a_gold_that_is_our_own_output_scores_one_everywhere(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = measured(folder, capsys, "--misses")
    for rates in (found["sentences"], found["measures"], found["measures_all_claims"], found["countries"]):
        assert rates["precision"] == rates["recall"] == rates["f1"] == 1.0
    assert {name: field["accuracy"] for name, field in found["fields"].items() if field["asked"]} == {
        name: 1.0 for name, field in found["fields"].items() if field["asked"]
    }
    assert found["fields"]["quantity"]["asked"] >= 2
    assert found["measures"]["gold"] >= 2
    assert found["gap_recall"] in (None, 1.0)
    assert found["grouping"]["f1"] == 1.0
    assert found["silent_guesses"] == found["not_found"] == found["without_gold"] == found["disagreements"] == []


def test_a_planted_guess_and_a_planted_miss_are_seen(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = yaml.safe_load((folder / "one.yaml").read_text("utf-8"))
    (number,) = (n for n, claim in enumerate(content["claims"]) if claim["kind"] == "goods_export")
    quantity = content["claims"][number]["quantity"]
    changed(folder, number, quantity=quantity | {"unit": None}, gaps=[{"type": "missing_unit", "field": "quantity"}])
    found = measured(folder, capsys, "--misses")
    assert [(guess["field"], guess["filled"]) for guess in found["silent_guesses"]] == [("unit", "unit tons")]
    assert found["fields"]["quantity"]["right"] == found["fields"]["quantity"]["asked"] - 1
    assert "quantity" in {item["field"] for item in found["disagreements"]}


def test_the_table_fits_eighty_columns_and_lists_what_differs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(folder, 0, kind="training", gaps=[{"type": "unattributed"}], said_by=["article"])
    assert main([str(folder), str(folder / "one.yaml"), "--misses"]) == 0
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 80
    assert "sentence recall            1.000" in out
    assert "KIND: 1 differ (gold | ours | quote)" in out
    assert "  training" not in out.split("KIND:")[0]


def test_documents_without_gold_are_not_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "two.txt").write_text(TEXT.replace("coal", "sand"), "utf-8")
    assert measured(folder, capsys)["documents"] == ["one"]


def test_one_document_of_several(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "two.txt").write_text("Nothing happened in the harbour.\n", "utf-8")
    (folder / "two.yaml").write_text("documents: [{id: two}]\nclaims: []\n", "utf-8")
    assert measured(folder, capsys)["documents"] == ["one", "two"]
    assert measured(folder, capsys, "--document", "tw")["sentences"]["gold"] == 0


@pytest.mark.parametrize(
    ("values", "words"),
    [({"quote": "other words"}, "the gold does not fit"), ({"doc": "three"}, "no document for the gold of three"),
     ({"kind": "wizardry"}, "wizardry")],
)  # fmt: skip
def test_a_gold_that_does_not_fit_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], values: dict[str, Any], words: str
) -> None:
    changed(folder, 0, **values)
    assert main([str(folder), str(folder)]) == 2
    assert words in capsys.readouterr().err


def test_other_bytes_than_the_gold_was_made_from_are_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = yaml.safe_load((folder / "one.yaml").read_text("utf-8"))
    content["documents"][0]["sha256"] = "0" * 64
    (folder / "one.yaml").write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    assert main([str(folder), str(folder)]) == 2
    assert "not the bytes" in capsys.readouterr().err
