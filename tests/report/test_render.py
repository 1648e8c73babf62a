"""The report as a reader gets it. All inputs are invented (see invented.py)."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from tests.report import invented
from vedette.errors import OutputError
from vedette.findings.finding import Finding
from vedette.regime.model import OUTCOMES, Outcome
from vedette.report import write
from vedette.report.policy import POLICY
from vedette.report.render import render
from vedette.report.words import OUTCOME_WORDS

SECTIONS = ("concluded", "change", "findings", "matters", "documents", "figures", "replies", "method", "manifest")
VOID = {"meta", "link", "br", "img", "input", "hr", "path", "rect", "line", "circle"}


class Page(HTMLParser):
    """Tags in order, with attributes; complains about tags that do not nest."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.marked: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "mark":
            self.marked.append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "mark" in self.open:
            self.marked[-1] += data


def page_of(*findings: Finding, **changes: Any) -> str:
    return render(invented.result(*findings, **changes), invented.regime())


def test_sections_stand_in_order() -> None:
    page = page_of(invented.finding(), claims=(invented.claim(),), series=(invented.series(),))
    ids = [attrs.get("id") for tag, attrs in Page(page).tags if tag == "section"]
    assert tuple(name for name in ids if name in SECTIONS) == SECTIONS


def test_an_unread_input_is_named_before_everything_else() -> None:
    page = page_of(invented.finding(), manifest=invented.manifest(complete=False))
    assert "<title>INCOMPLETE: " in page
    banner = page.index('role="alert"')
    assert banner < page.index("<h1")
    assert "scan.pdf" in page[banner : page.index("<h1")]
    assert "no text layer" in page[banner : page.index("<h1")]


def test_a_run_without_findings_is_not_called_clean_when_incomplete() -> None:
    page = page_of(manifest=invented.manifest(complete=False))
    assert "nothing can be concluded from the absence of findings" in page
    assert 'role="alert"' not in page_of()
    assert "No finding was reached." in page_of()


def test_the_quote_is_marked_exactly_and_keeps_its_paragraph() -> None:
    page = page_of(invented.finding())
    assert Page(page).marked == [invented.QUOTE]
    around = re.search(r"<blockquote[^>]*>(.*?)</blockquote>", page, re.DOTALL)
    assert around is not None
    assert around.group(1).startswith("A ship is said to have left in March.")
    assert around.group(1).endswith("Nobody answered.")


def test_evidence_is_escaped_and_hidden_characters_are_written_out() -> None:
    hostile = '<script>alert(1)</script> "x" \u202egnol\u202c \x00\x07 \ud800'
    text = f"Before. {hostile} After."
    finding = invented.finding(
        title='<img src=x onerror="alert(1)">\u2066',
        evidence=(invented.evidence(hostile, text),),
        said_by=("<b>clerk</b>",),
    )
    page = page_of(finding, texts={invented.SOURCE: text})
    tags = Page(page).tags
    assert not {"script", "img", "iframe", "object", "link"} & {tag for tag, _ in tags}
    assert not any(name.startswith("on") for _, attrs in tags for name in attrs)
    assert not set("\u202e\u202c\u2066\x00\x07\ud800") & set(page)
    assert "[U+202E]gnol[U+202C]" in page
    assert "[U+0000][U+0007]" in page
    page.encode("utf-8")


def test_nothing_is_asked_of_the_network() -> None:
    text = "See http://evil.example/x and javascript:alert(1)."
    evidence = invented.evidence("http://evil.example/x", text)
    page = page_of(invented.finding(evidence=(evidence,)), texts={invented.SOURCE: text})
    tags = Page(page).tags
    policy = [a.get("content") for t, a in tags if a.get("http-equiv") == "Content-Security-Policy"]
    assert policy == [POLICY]
    assert "default-src 'none'" in POLICY
    assert {name for _, attrs in tags for name in attrs} & {"src", "srcset", "action", "data", "xlink:href"} == set()
    outside = {a["href"] for _, a in tags if a.get("href") and not str(a["href"]).startswith("#")}
    assert outside == {"https://undocs.org/S/RES/9999(2017)"}
    styles = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    assert "url(" not in styles[0]
    assert "@import" not in styles[0]


def test_every_inner_link_has_its_target_and_no_id_stands_twice() -> None:
    page = page_of(invented.finding("One"), invented.finding("Two"), claims=(invented.claim(),))
    tags = Page(page).tags
    ids = [str(attrs["id"]) for _, attrs in tags if attrs.get("id")]
    assert len(ids) == len(set(ids))
    inner = {str(a["href"])[1:] for _, a in tags if str(a.get("href") or "").startswith("#")}
    assert inner <= set(ids)


def test_only_the_first_500_findings_are_printed_and_the_rest_counted() -> None:
    light = replace(invented.finding().measures[0], outcome="not_in_force")
    many = [invented.finding(f"Grave {number}") for number in range(499)]
    many += [
        invented.finding(f"Light {number}", outcome="not_in_force", measures=(light,), evidence=())
        for number in range(3)
    ]
    page = page_of(*many)
    assert page.count('<article class="finding') == 500
    assert "2 further findings are not printed in full: 2 not in force on the day" in page
    assert page.index("Grave 498") < page.index("Light 0")


def test_the_same_result_gives_the_same_bytes_and_no_clock() -> None:
    first = page_of(invented.finding(), manifest=invented.manifest(made_at="2031-05-06T07:08:09Z"))
    second = page_of(invented.finding(), manifest=invented.manifest(made_at="2044-01-02T03:04:05Z"))
    assert first == second
    assert "2031" not in first


def test_open_period_is_not_an_exact_day_and_nothing_missing_is_blank() -> None:
    page = page_of(invented.finding(), claims=(invented.claim(),), series=(invented.series(),))
    assert "not later than 20 April 2020" in page
    assert "Conduct as reported: not later than 20 April 2020" in page
    assert not re.search(r"<(td|dd)[^>]*>\s*</\1>", page)
    assert "1,000,000" in page
    assert "4.2 (unit not stated) of coal" in page
    assert "USD 9,000,000" in page


def test_paragraph_carries_words_stamp_tests_and_official_address() -> None:
    page = page_of(invented.finding())
    assert "No State buys invented coal." in page
    assert "not yet checked against any text" in page
    assert "In force from 5 August 2017 with no end in the register." in page
    for word in ("yes", "no", "not known"):
        assert f'<span class="verdict-word">{word}</span>' in page


def test_duty_and_records_are_two_things_and_silence_has_a_date() -> None:
    page = page_of(invented.finding(reply=invented.SILENCE, replies=(invented.SILENCE,)))
    assert "<b>Austria</b>: its territory" in page
    assert "no reply recorded in invented.txt, as of 20 April 2020" in page
    assert "Silence is not an admission." in page
    records = page[page.index("Who may hold records") :]
    assert "Taiwan" in records[:200]


def test_worklist_asks_the_registers_question_and_links_its_findings() -> None:
    page = page_of(invented.finding("One"), invented.finding("Two"))
    work = page[page.index('id="change"') : page.index('id="findings"')]
    assert "Where was it dug?" in work
    assert work.count(invented.UNKNOWN_FACT) == 1
    assert '<a href="#finding-1">1</a>, <a href="#finding-2">2</a>' in work
    assert "Could be million tons: a hypothesis, not used." in work
    assert "No request and no answer on record" in work


def test_measure_outside_the_register_is_said_to_be_so() -> None:
    stray = replace(invented.finding().measures[0], id="1-1")
    assert "does not hold this entry" in page_of(invented.finding(measures=(stray,)))


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_every_outcome_has_words_and_a_shape(outcome: Outcome) -> None:
    judged = replace(invented.finding().measures[0], outcome=outcome)
    page = page_of(invented.finding(outcome=outcome, measures=(judged,)))
    assert f"<span>{OUTCOME_WORDS[outcome].label}</span>" in page


def test_write_gives_the_path_and_names_a_folder_that_is_not_there(tmp_path: Path) -> None:
    made = write(invented.result(), invented.regime(), tmp_path / "report.html")
    assert made.read_bytes().startswith(b"<!doctype html>")
    with pytest.raises(OutputError, match="cannot be written"):
        write(invented.result(), invented.regime(), tmp_path / "missing" / "report.html")


def test_a_value_of_any_length_is_cut_with_a_note() -> None:
    page = page_of(invented.finding(title="t" * 5000, statement="s" * 10_000))
    assert "s" * 2001 not in page
    assert "[8,000 characters left out here]" in page
    assert "t" * 241 not in page
