"""``vedette why`` of claims that other documents complete or contradict, and of groups. All inputs are invented."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.command import command
from tests.report import several
from vedette.cli.check_page import page as check_page
from vedette.ids import canonical
from vedette.out.result import Lines, Result
from vedette.out.schemas import schema_of

STEERS = set("\u202e\u202c\x00\x1b\ud800")


def hostile() -> Result:
    """The same run with names, quotes and speakers that try to steer a terminal."""
    first = several.joined()[0]
    text = several.FIRST.replace("A clerk spoke.", f"A clerk spoke {several.HOSTILE}.")
    start = text.index(first.quote)
    gaps = tuple(replace(gap, text=several.HOSTILE) for gap in first.gaps)
    claim = replace(
        first,
        path=f"/x/{several.HOSTILE}",
        span=(start, start + len(first.quote)),
        said_by=(several.HOSTILE,),
        subject=(several.HOSTILE,),
        gaps=gaps,
    )
    group = several.group(title=several.HOSTILE, documents=(several.HOSTILE, "second.txt"))
    result = several.result(
        claims=Lines((claim, *several.joined()[1:])),
        groups=Lines((group,)),
        reckonings=Lines((replace(several.SUM, words=several.HOSTILE),)),
    )
    return replace(result, texts={**result.texts, claim.source: text})


@pytest.fixture(autouse=True)
def loaded(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Result:
    """The run that every command of a test reads: the plain one, or the one a test asks for."""
    result: Result = getattr(request, "param", several.result)()
    monkeypatch.setattr("vedette.out.folder.load", lambda _: result)
    return result


def page_of(asked: str) -> str:
    ran = command("why", asked, "-o", "anywhere")
    assert (ran.code, ran.err) == (0, "")
    return " ".join(ran.out.split())


def test_a_claim_stands_in_its_paragraph_with_the_place_of_each_field() -> None:
    page = page_of(several.SOLD.id)
    assert f"A clerk spoke. >>{several.SOLD.quote}<<, and its crew of nine stayed. Nobody answered." in page
    assert "An end." not in page
    start = several.FIRST.index("4.2 coal")
    assert "how much 4.2 (unit not stated) of coal" in page
    assert f"“4.2 coal”, characters {start} to {start + 8}" in page
    assert "“Austria” is resolved, not quoted" in page
    assert "basis: year stated" in page


def test_what_another_document_says_and_what_is_guessed_are_called_so() -> None:
    page = page_of(several.SOLD.id)
    told = "Said elsewhere, not by this document: “4.2 million tons”, second.txt, claim"
    assert f"{told} {several.TOLD.id[:12]}. The value is left as it is." in page
    assert "Hypothesis, not used: million tons or tons." in page
    assert "Hypothesis, not used: if million tons: USD 420,000,000 ÷ 4,200,000 = USD 100 for each ton" in page
    assert "Ask the publisher of first.txt: From whom does the publisher have it?" in page


def test_the_others_of_a_matter_are_quoted_with_their_origins_and_the_sums_follow() -> None:
    page = page_of(several.TOLD.id)
    assert f"{several.SOLD.id[:12]} “{several.SOLD.quote}” first.txt; said by article (no source named)" in page
    assert "2 documents, 1 independent origin: repeated, not confirmed." in page
    assert "exclude each other" in page
    assert f"Sum: Price by weight: does not fit. {several.SUM.words}" in page
    assert "Read from claim" in page_of(several.CREW.id)


def test_a_group_is_found_by_its_prefix_and_shows_statements_fields_fills_and_sums() -> None:
    page = page_of(several.group().id[:10].upper())
    assert page.startswith(f"Group {several.group().id[:12]} Exports · coal · 2019")
    assert f"Left open in claim {several.SOLD.id[:12]}: A unit or scale is missing (quantity)" in page
    assert "“4.2 million tons”, second.txt" in page
    assert "Neither value was changed." in page
    assert "Put together because both state the same amount." in page
    assert several.SUM.words in page


def test_json_adds_the_group_and_the_sums_and_keeps_its_keys(loaded: Result) -> None:
    group = canonical(asdict(several.group()))
    for asked, what, with_group in (
        (several.SOLD.id, "claim", True),
        (several.group().id, "group", True),
        (several.CREW.id, "claim", False),
    ):
        found = command("why", asked, "-o", "anywhere", "--json").json
        Draft202012Validator(schema_of("why") or {}).validate(found)
        assert list(found)[:4] == ["schema", "what", "line", "behind"]
        assert (found["schema"], found["what"]) == ("why/1", what)
        assert (found["group"] and canonical(found["group"])) == (group if with_group else None)
    assert [line["id"] for line in found["reckonings"]] == [several.SUM.id]
    members = command("why", several.group().id, "-o", "anywhere", "--json").json["behind"]
    assert [line["id"] for line in members] == [
        claim.id for claim in loaded.claims if claim.id in several.group().claims
    ]


@pytest.mark.parametrize("width", ["80", "120"])
@pytest.mark.parametrize("loaded", [several.result, hostile], indirect=True)
def test_pages_fit_the_terminal_and_carry_nothing_that_steers_it(
    loaded: Result, width: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    for key in [*(claim.id for claim in loaded.claims), *(group.id for group in loaded.groups)]:
        page = command("why", key, "-o", "anywhere").out
        assert max(map(len, page.splitlines())) <= int(width)
        assert not STEERS & set(page)


def test_check_sums_up_gaps_matters_and_sums_in_a_line(
    loaded: Result, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    counts = {"claims": 3, "conduct": 0, "findings": 0}
    check_page(replace(loaded, manifest=replace(loaded.manifest, counts=counts)), Path("out"))
    line = " ".join(capsys.readouterr().out.split())
    assert re.search(
        r"2 gaps open, 1 more answered by another document; 1 matter told by several documents, "
        r"0 by two origins or more; 1 sum, 1 against a stated figure\.",
        line,
    )
