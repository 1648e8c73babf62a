"""Documents with their claims, matters and the worklist, as a reader gets them. All inputs are invented."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from tests.report import invented, several
from tests.report.test_render import Page
from vedette.claims.claim import Claim
from vedette.conduct import KINDS, Conduct, Gap, PdfLocator, Quantity
from vedette.groups.group import Field, Stated
from vedette.ids import digest
from vedette.out.result import Lines
from vedette.report.asking import publisher, whom
from vedette.report.families import FAMILIES, family_of
from vedette.report.hypotheses import arithmetic
from vedette.report.index import MOST_CLAIMS, allotted
from vedette.report.render import render


def page_of(**changes: Any) -> str:
    return render(several.result(**changes), invented.regime())


def section(page: str, name: str, until: str) -> str:
    return page[page.index(f'<section id="{name}"') : page.index(f'<section id="{until}"')]


def plain(text: str) -> str:
    """The words of a piece of the page, without tags and without the spaces that tags leave behind."""
    words = " ".join(re.sub(r"<[^>]+>", " ", text).split())
    return re.sub(r" ([,.;:)])", r"\1", words).replace("( ", "(")


def text_of(page: str) -> list[str]:
    return [
        re.sub(r"<[^>]+>", "", re.sub(r'<a class="tag.*?</a>', "", found, flags=re.DOTALL))
        for found in re.findall(r'<p class="text"[^>]*>(.*?)</p>', page, re.DOTALL)
    ]


def test_every_passage_leads_to_its_claim_and_back() -> None:
    page = page_of()
    tags = Page(page).tags
    ids = [str(attrs["id"]) for _, attrs in tags if attrs.get("id")]
    assert len(ids) == len(set(ids))
    inner = {str(a["href"])[1:] for _, a in tags if str(a.get("href") or "").startswith("#")}
    assert inner <= set(ids)
    for number in (1, 2, 3):
        assert {f"span-{number}", f"claim-{number}"} <= set(ids) & inner
    assert {"matter-1", "sum-1"} <= set(ids) & inner


def test_the_text_is_the_document_word_for_word() -> None:
    assert text_of(page_of()) == [*several.FIRST.split("\n\n"), *several.SECOND.split("\n\n")]


def test_each_span_is_marked_with_the_family_of_its_claim_and_no_more() -> None:
    page = page_of()
    marks = re.findall(r'<span class="say (\w+) d1">(.*?)</span>', section(page, "documents", "figures"))
    assert ("goods", several.SOLD.quote) in marks
    assert ("labour", several.CREW.quote) in marks
    assert len(marks) == 3


def test_two_claims_over_one_span_and_a_clause_within_it() -> None:
    also = several.claim(several.FIRST, several.SOLD.quote, "cap_use")
    clause = several.claim(several.FIRST, "$420 million", "payment")
    page = page_of(claims=Lines((several.SOLD, also, clause)), groups=Lines(), reckonings=Lines())
    Page(page)
    assert text_of(page) == several.FIRST.split("\n\n")
    outer = '<span class="say goods d1"><span class="say goods d2">'
    assert f'{outer}<span class="say funds d3">$420 million</span></span></span>' in page
    assert [number for number in (1, 2, 3) if page.count(f'id="span-{number}"') == 1] == [1, 2, 3]


def test_a_card_says_who_when_how_much_and_what_is_missing() -> None:
    page = page_of()
    card = plain(page[page.index('<article class="card goods" id="claim-1"') : page.index('id="claim-2"')])
    for words in (
        "Goods out of the DPRK · reported", "article (no source named)", "2019 “2019”; year stated",
        "4.2 (unit not stated) of coal", "USD 420,000,000 “$420 million”", "Austria (destination)",
        "none engaged", "Nobody is named as the source",
        "Exports · coal · 2019", "the same statement: claim 3",
    ):  # fmt: skip
        assert words in card


def test_a_page_or_cell_of_the_source_is_named_where_there_is_one() -> None:
    place = PdfLocator(page=7, box=(72.0, 100.0, 200.0, 112.0), start=several.SOLD.span[0], end=several.SOLD.span[1])
    page = page_of(claims=Lines((replace(several.SOLD, locator=place),)), groups=Lines(), reckonings=Lines())
    assert "page 7, 72 points across and 112 up · characters 31–78" in plain(page)


def test_what_another_document_says_never_looks_like_the_documents_own_words() -> None:
    page = page_of()
    card = page[page.index('id="claim-1"') : page.index('id="claim-2"')]
    other = re.search(r'<span class="elsewhere">(.*?)\. The value above is left as it is\.', card, re.DOTALL)
    assert other is not None
    assert plain(other.group(1)) == "said elsewhere, not by this document second.txt: “4.2 million tons” (claim 3)"
    assert "4,200,000" not in card[: other.start()]
    assert plain(card).count("4.2 million tons") == 1


def test_a_hypothesis_is_marked_as_one_with_its_arithmetic_and_leaves_the_value_alone() -> None:
    page = page_of()
    card = page[page.index('id="claim-1"') : page.index('id="claim-2"')]
    guess = plain(card[card.index('class="guess"') :])
    assert "hypothesis, not used Could be million tons or tons." in guess
    assert "if million tons: USD 420,000,000 ÷ 4,200,000 = USD 100 for each ton" in guess
    assert "if tons: USD 420,000,000 ÷ 4.2 = USD 100,000,000 for each ton" in guess


@pytest.mark.parametrize(
    "changes",
    [{"money": None}, {"quantity": None}, {"money": replace(several.MONEY, max=None)},
     {"quantity": Quantity(text="0 coal", min="0", max="0", unit_candidates=("tons",))},
     {"quantity": Quantity(text="x", min="NaN", max="NaN", unit_candidates=("tons",))}],
)  # fmt: skip
def test_no_arithmetic_without_two_exact_figures(changes: dict[str, Any]) -> None:
    assert arithmetic(replace(several.SOLD, **changes), several.UNIT) == ()


def test_what_the_same_document_carries_over_is_told_apart() -> None:
    card = plain(page_of().split('id="claim-2"')[1].split("</article>")[0])
    assert "read from claim 1, in this document" in card
    assert "said elsewhere" not in card


def test_evidence_of_a_finding_leads_to_its_claim_and_the_claim_to_the_finding() -> None:
    place = invented.evidence(several.SOLD.quote, several.FIRST, several.SOLD.source)
    act = Conduct(id="c" * 64, version="v", kind="goods_export", evidence=(place,), detector="claims")
    finding = invented.finding(conduct=(act.id,), evidence=(place,))
    page = page_of(findings=Lines((finding,)), conduct=Lines((act,)))
    assert '<a href="#claim-1">claim 1</a>' in section(page, "findings", "matters")
    assert '<a href="#finding-1">1</a>' in page[page.index('id="claim-1"') : page.index('id="claim-2"')]


def test_a_gap_of_a_finding_names_the_document_that_answers_it_and_leaves_the_value() -> None:
    answered = several.joined()[0].gaps[0]
    carried = several.CREW.gaps[1]
    finding = invented.finding(gaps=(answered, carried, several.NOBODY))
    gaps = plain(section(page_of(findings=Lines((finding,))), "findings", "matters"))
    assert (
        "4.2 coal Said by another document, second.txt: “4.2 million tons” (claim 3). The value is left as it is. "
        "Could be million tons or tons: a hypothesis, not used."
    ) in gaps
    assert "whose crew Read from another statement (claim 1)." in gaps
    assert "no speaker is named Status: open." in gaps


def test_a_matter_counts_origins_and_says_what_agrees_what_not_and_why() -> None:
    matter = plain(section(page_of(), "matters", "documents"))
    assert "2 documents, 1 independent origin: repeated, not confirmed." in matter
    assert "Invented Port Office via Invented Wire" in matter
    assert "quantity exclude each other 4.2 coal" in matter
    assert "period agree 2019" in matter
    assert "Put together because both state the same amount." in matter
    assert "second.txt has “4.2 million tons” (claim 3). Neither value was changed." in matter
    assert "Sum 1 · Price by weight does not fit $420 million over 4.2 million tons is 100" in matter
    assert "9999-1.coal" in matter


def test_a_matter_that_nobody_vouches_for_has_no_origin() -> None:
    group = several.group()
    nobody = replace(several.TOLD, said_by=("article (no source named)",), group=group.id)
    page = page_of(claims=Lines((several.joined()[0], nobody)), reckonings=Lines())
    assert "2 documents, no origin named" in plain(section(page, "matters", "documents"))


def test_the_worklist_asks_in_words_of_whom_and_names_what_could_settle_it() -> None:
    open_unit = replace(several.joined()[0], gaps=(several.UNIT, several.NOBODY))
    page = page_of(claims=Lines((open_unit, several.joined()[2])), groups=Lines((several.group(fills=()),)))
    work = plain(section(page, "change", "findings"))
    assert "Ask the publisher of first.txt 2" in work
    assert "Which unit or scale does “4.2 coal” carry?" in work
    assert "From whom does the publisher have it?" in work
    assert "May hold records, to be asked as well; nothing is said of them here: Austria" in work
    assert "second.txt tells of the same (claim 2)" in work
    assert "a customs row, bill of lading or invoice" in work
    assert "hypothesis, not used Could be million tons or tons. if million tons: USD 420,000,000" in work
    assert "Ask which tons are meant." in work


@pytest.mark.parametrize(
    ("said_by", "asked"),
    [
        (("Invented Ministry", "Invented Wire"), "Invented Ministry"),
        (("Japan", "Austria", "Invented Wire"), "Japan and Austria"),
        (("article (no source named)", "Invented Ministry", "Invented Wire"), "Invented Ministry"),
        (("article (no source named)",), "the publisher of first.txt"),
        ((), "the publisher of first.txt"),
    ],
)
def test_the_innermost_speaker_who_is_named_is_asked(said_by: tuple[str, ...], asked: str) -> None:
    assert whom(several.UNIT, replace(several.SOLD, said_by=said_by)) == asked
    assert whom(several.NOBODY, replace(several.SOLD, said_by=said_by)) == publisher(
        replace(several.SOLD, said_by=said_by)
    )


def test_what_is_answered_stands_apart_from_what_is_open() -> None:
    work = section(page_of(), "change", "findings")
    answered = plain(work[work.index("Left open by one document") :])
    assert "Which unit or scale does “4.2 coal” carry?" in answered
    assert "“4.2 million tons”, second.txt, claim 3" in answered
    assert "1 more gap is read from another sentence of the same document" in answered
    assert "“4.2 coal”" not in plain(work[: work.index("Left open by one document")])


def test_one_question_serves_all_claims_of_one_text() -> None:
    work = plain(section(page_of(), "change", "findings"))
    assert work.count("From whom does the publisher have it?") == 1
    assert "claims 1, 2" in work


def test_gaps_of_a_finding_that_no_claim_has_are_asked_too() -> None:
    work = plain(section(page_of(findings=Lines((invented.finding(),))), "change", "findings"))
    assert "Missing in a finding 1 A unit or scale is missing. quantity unit: 4.2 has no unit" in work


def test_hostile_names_quotes_speakers_and_values_are_escaped_everywhere() -> None:
    bad = several.HOSTILE
    text = f"Before. {bad} After."
    source = digest("source", text)
    start = text.index(bad)
    where = (start, start + len(bad))
    gap = Gap(type="missing_unit", field=bad, text=bad, candidates=(bad,))
    claim = replace(
        several.SOLD, source=source, path=f"/x/{bad}", span=where, quote=bad, said_by=(bad, bad),
        subject=(bad,), object=(bad,), reading=bad + "x", gaps=(gap,), group=several.group().id,
        quantity=Quantity(text=bad, unit_candidates=(bad,)),
    )  # fmt: skip
    told = replace(
        several.group().statements[0], claims=(claim.id,), joined=(bad,), documents=(bad,),
        fields=(
            Field(
                field="quantity",
                verdict="single",
                values=(Stated(value=bad, claims=(claim.id,), speakers=(bad,)),),
            ),
        ),
    )  # fmt: skip
    fill = replace(several.group().fills[0], path=bad, words=bad, field=bad)
    page = page_of(
        claims=Lines((claim,)),
        groups=Lines((several.group(title=bad, statements=(told,), claims=(claim.id,), fills=(fill,)),)),
        reckonings=Lines((replace(several.SUM, title=bad, words=bad, claims=(claim.id,)),)),
        texts={source: text},
    )
    tags = Page(page).tags
    assert not {"script", "img", "iframe"} & {tag for tag, _ in tags}
    assert not any(name.startswith("on") for _, attrs in tags for name in attrs)
    assert not set("\u202e\u202c\x00\x1b\ud800") & set(page)
    assert page.count("&lt;script&gt;") > 12
    page.encode("utf-8")


def test_a_quote_that_is_not_where_it_should_be_is_shown_and_said_to_be_so() -> None:
    page = page_of(claims=Lines((replace(several.SOLD, span=(3, 9)),)), groups=Lines(), reckonings=Lines())
    assert 'id="span-1"' not in page
    assert "The quote was not found at the place stated" in page
    assert several.SOLD.quote in plain(section(page, "documents", "figures"))
    gone = page_of(texts={})
    assert "The text of this document is not held" in gone
    Page(gone)


def test_a_web_page_is_shown_without_its_tags_and_marked_at_the_right_words() -> None:
    raw = "<html><body><p>A&amp;B said it. <b>The yard</b> sold coal.</p><script>x()</script><p>End.</p></body></html>"
    start, end = raw.index("The yard"), raw.index(" coal.") + len(" coal.")
    claim = replace(
        several.SOLD, source="e" * 64, span=(start, end), quote=raw[start:end], reading="The yard sold coal."
    )
    base = several.manifest()
    inputs = (replace(base.inputs[0], sha256="e" * 64, reader="html/3"),)
    page = page_of(
        claims=Lines((claim,)), groups=Lines(), reckonings=Lines(), texts={"e" * 64: raw},
        manifest=replace(base, inputs=inputs),
    )  # fmt: skip
    assert text_of(page) == ["A&amp;B said it. The yard sold coal.", "End."]
    assert '<span class="say goods d1">The yard sold coal.</span>' in page
    assert "its text is shown without mark-up" in page


def many(count: int) -> tuple[str, tuple[Claim, ...]]:
    blocks = [
        f"Filler {number}.\n\nShip {number} sold coal. {'More words. ' * 60}\n\nFiller." for number in range(count)
    ]
    text = "\n\n".join(blocks)
    claims = []
    at = 0
    for number in range(count):
        quote = f"Ship {number} sold coal."
        at = text.index(quote, at)
        span = (at, at + len(quote))
        claims.append(replace(several.SOLD, id=f"{number:064x}", source="f" * 64, span=span, quote=quote, gaps=()))
    return text, tuple(claims)


def test_a_long_document_is_cut_and_says_how_much_is_left_out() -> None:
    text, claims = many(30)
    page = page_of(claims=Lines(claims[:1] + claims[25:26]), groups=Lines(), reckonings=Lines(), texts={"f" * 64: text})
    shown = section(page, "documents", "figures")
    assert "Ship 25 sold coal." in shown
    assert "Ship 12 sold coal." not in shown
    gone = sum(int(n.replace(",", "")) for n in re.findall(r"([\d,]+) characters(?:,)? left out", shown))
    stated = re.search(r"([\d,]+) of its ([\d,]+) characters are left out", shown)
    assert stated is not None
    assert (int(stated[1].replace(",", "")), int(stated[2].replace(",", ""))) == (gone, len(text))


def test_no_input_makes_a_page_that_nobody_can_open() -> None:
    text, claims = many(3 * MOST_CLAIMS)
    page = page_of(claims=Lines(claims), groups=Lines(), reckonings=Lines(), texts={"f" * 64: text})
    assert page.count('<article class="card') == MOST_CLAIMS
    assert f"{2 * MOST_CLAIMS:,} further claims of this document are not printed" in page
    assert f"In all {2 * MOST_CLAIMS:,} of {3 * MOST_CLAIMS:,} claims are not printed here." in page
    assert len(page) < 6_000_000


def test_tables_of_answers_and_figures_are_cut_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vedette.report.view.MOST_ANSWERS", 1)
    monkeypatch.setattr("vedette.report.view.MOST_FIGURES", 2)
    answers = tuple(replace(several.CREW, kind="no_reply", id=f"{number:064x}", gaps=()) for number in range(3))
    figures = tuple(invented.series(str(number)) for number in range(5))
    page = page_of(claims=Lines(answers), series=Lines(figures), groups=Lines(), reckonings=Lines())
    assert "2 further answers and silences stand in <code>claims.jsonl</code>." in page
    assert "3 further figures stand in <code>series.jsonl</code>." in page


@pytest.mark.parametrize(
    ("counts", "most", "given"),
    [([], 5, ()), ([3, 2], 9, (3, 2)), ([100, 2, 1], 10, (7, 2, 1)), ([9, 9], 7, (3, 4)), ([5], 0, (0,))],
)
def test_a_long_document_does_not_crowd_out_a_short_one(counts: list[int], most: int, given: tuple[int, ...]) -> None:
    assert allotted(counts, most) == given


def test_an_empty_run_says_that_there_is_nothing() -> None:
    page = render(invented.result(), invented.regime())
    assert "No claim was found in the texts read." in page
    assert "No two claims tell of one matter" in page
    assert "No open gap and no missing answer is recorded." in page
    assert "No claim was found in 1 text: invented.txt." in page


def test_families_hold_every_kind_once_and_can_be_told_apart_without_colour() -> None:
    held = [kind for family in FAMILIES for kind in family.kinds]
    assert sorted(held) == sorted(KINDS)
    assert len({family.letter for family in FAMILIES}) == len(FAMILIES)
    assert family_of("port_call").key == "ships"
    page = page_of()
    styles = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)[0]
    lines = [re.search(rf"\.{family.key} {{[^}}]*--line-kind: (\w+)", styles) for family in FAMILIES]
    assert all(lines)
    assert len({found.group(1) for found in lines if found}) == 5


def test_print_keeps_text_and_claims_side_by_side_and_loses_no_mark() -> None:
    style = re.findall(r"<style>(.*?)</style>", page_of(), re.DOTALL)[0]
    paper = style[style.index("@media print") :]
    assert ".row { display: grid" in paper
    assert "position: static" in paper
    assert "print-color-adjust: exact" in paper
    assert all(f"--{family.key}: #" in paper for family in FAMILIES)
