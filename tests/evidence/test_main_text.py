"""Of a page the main text is read, the rest accounted for, and a day counts only where it is stated."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.pages import ARTICLE, COMMENT, PUBLISHED, TEASERS, page
from vedette.claims.datelines import read_head
from vedette.claims.extract import extract
from vedette.claims.published import published_day
from vedette.claims.sentences import blocks
from vedette.evidence import html
from vedette.evidence.html import main_text
from vedette.records import Document, Source
from vedette.regime.load import load


def document(raw: str | bytes) -> Document:
    data = raw.encode() if isinstance(raw, str) else raw
    found = html.read(Source(sha256="0", path="page", size=len(data)), data)
    assert found is not None
    return found


def test_menus_teasers_banner_and_comments_are_no_text_to_claim_from() -> None:
    found = document(page())
    assert all(text in found.text for text in ARTICLE)
    assert "Coal ship unloaded" in found.text
    for words in (*TEASERS, COMMENT, "Shipping", "cookies", "Copyright"):
        assert words not in found.text
        assert words in found.raw


def test_what_is_left_out_is_accounted_for_by_line_and_a_long_paragraph_by_its_words() -> None:
    found = document(page())
    reasons = [item.reason for item in found.left_out]
    assert "navigation" in reasons
    assert any("long paragraph" in reason and COMMENT[:40] in reason for reason in reasons)
    lines = found.raw.split("\n")
    named = next(item for item in found.left_out if "long paragraph" in item.reason)
    assert COMMENT in lines[named.line - 1]
    assert "outside its main text" in found.remarks[0]


def test_the_lines_with_author_and_day_stay_although_the_judge_leaves_them_out() -> None:
    found = document(page())
    assert "By Jane Doe" in found.text
    assert published_day(found) == "2019-05-07"


def test_title_symbol_and_captions_stay_although_the_judge_leaves_them_out(monkeypatch: pytest.MonkeyPatch) -> None:
    caption = "<figure><img src='x'><figcaption>A ship at Nampo in June 2018</figcaption></figure>"
    heads = "<h2>The buyers</h2><h3><a href='/y'>Another story of coal</a></h3><a href='/z'><h3>And one more</h3></a>"
    raw = page().replace("<p>A spokesman", f"{caption}{heads}<p>A spokesman").replace("By Jane Doe", "S/2020/151")
    monkeypatch.setattr(main_text, "_judged", lambda raw: main_text._words(" ".join(ARTICLE)))
    found = document(raw)
    for words in ("Coal ship unloaded", "S/2020/151", "A ship at Nampo in June 2018", "The buyers"):
        assert words in found.text
    for words in (TEASERS[0], "Another story", "And one more"):
        assert words not in found.text


def test_no_claim_comes_from_a_teaser_or_a_comment() -> None:
    article = ("North Korea exported coal to China in May 2019, the Foreign Ministry in Seoul said.", *ARTICLE)
    found = document(page(article))
    claims = extract(found, load())
    assert [claim.kind for claim in claims if claim.kind == "goods_export"]
    assert not [claim for claim in claims if "900,000" in claim.quote or "workers" in claim.quote]
    assert all(found.raw[claim.span[0] : claim.span[1]] == claim.quote for claim in claims)


def test_where_comments_drown_the_article_all_is_read_and_that_is_said() -> None:
    found = document(page(ARTICLE[:2], comments=40))
    assert COMMENT in found.text
    assert "could not be told" in found.remarks[0]


def test_where_the_judge_finds_nothing_all_is_read_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main_text, "_judged", lambda raw: None)
    found = document(page())
    assert COMMENT in found.text
    assert "could not be told" in found.remarks[0]


def test_a_long_paragraph_between_others_is_kept_whatever_the_judge_says(monkeypatch: pytest.MonkeyPatch) -> None:
    without = " ".join((ARTICLE[0], ARTICLE[2], ARTICLE[3]))
    monkeypatch.setattr(main_text, "_judged", lambda raw: main_text._words(without))
    assert ARTICLE[1] in document(page()).text


def test_a_page_too_large_for_the_judge_is_read_whole() -> None:
    found = document(page() + "<p>x</p>" * main_text.MAX_TAGS)
    assert COMMENT in found.text
    assert "too large" in found.remarks[0]


def test_a_short_page_needs_no_remark() -> None:
    assert document("<html><p>North Korea exported coal.</p></html>").remarks == ()


def test_a_table_in_the_main_text_is_no_menu() -> None:
    rows = "".join(f"<tr><td>Vessel {n}</td><td>Port of call {n}</td><td>{n} tons</td></tr>" for n in range(9))
    raw = page().replace("</article>", f"<table>{rows}</table></article>")
    assert "Port of call 5" in document(raw).text


LINKED = '<script type="application/ld+json">{"@context": "https://schema.org", %s}</script>'


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (PUBLISHED, "2019-05-07"),
        ("<META content='2019-05-07' name=DC.date.issued>", "2019-05-07"),
        (LINKED % '"@type": "NewsArticle", "datePublished": "2019-05-07T01:00:00Z"', "2019-05-07"),
        (LINKED % '"@graph": [{"@type": ["WebPage"], "datePublished": "2019-05-07"}]', "2019-05-07"),
        ('<time itemprop="datePublished" datetime="2019-05-07">Tuesday</time>', "2019-05-07"),
        ('<meta name="date" content="2019-05-07">', None),
        ('<meta property="article:modified_time" content="2019-05-07">', None),
        ('<meta property="article:published_time" content="05/07/2019">', None),
        ('<meta property="article:published_time" content="2019-02-31">', None),
        (f"<!-- {PUBLISHED} -->", None),
        (LINKED % '"@type": "ItemList", "itemListElement": [{"datePublished": "2019-05-07"}]', None),
        (LINKED % '"@type": "NewsArticle", "datePublished": ', None),
        ('<time datetime="2019-05-07">Tuesday</time>', None),
        ('<time pubdate datetime="2019-05-07">a</time><time pubdate datetime="2018-05-07">b</time>', None),
    ],
)
def test_a_day_counts_where_the_page_states_it_as_that_of_publication(head: str, day: str | None) -> None:
    found = document(page(head=head))
    assert found.stated.days == ((day,) if day else ())
    if found.stated.span:
        start, end = found.stated.span
        assert found.raw[start:end].startswith("2019-05-07")


def test_statements_that_differ_are_both_kept() -> None:
    two = PUBLISHED + LINKED % '"@type": "Article", "datePublished": "2019-05-06"'
    assert document(page(head=two)).stated.days == ("2019-05-07", "2019-05-06")
    same = PUBLISHED + LINKED % '"@type": "Article", "datePublished": "2019-05-06T23:00:00Z"'
    assert document(page(head=same)).stated.days == ("2019-05-07",)


def test_a_stated_day_is_the_one_counted_from_where_the_text_has_none() -> None:
    article = ("North Korea exported coal to China yesterday, the Foreign Ministry in Seoul said.", *ARTICLE)
    raw = page(article, head=PUBLISHED + '<meta property="og:site_name" content="The Harbour Post">')
    found = document(raw.replace('<p class="date">May 7, 2019</p>', ""))
    assert published_day(found) == "2019-05-07"
    claim = next(claim for claim in extract(found, load()) if "yesterday" in claim.quote)
    assert claim.period is not None
    assert claim.period.start == "2019-05-06"
    assert "article:published_time" in (claim.period.basis or "")
    assert claim.said_by[-1] == "The Harbour Post"


def test_a_day_in_the_text_goes_before_the_stated_one() -> None:
    found = document(page(head=PUBLISHED.replace("2019", "2021")))
    head = read_head(found.text, blocks(found.text), found.stated)
    assert head.published == date(2019, 5, 7)
    assert head.words == "publication date"


@pytest.mark.parametrize(("stated", "codec"), [("euc-kr", "cp949"), ("gb2312", "gb18030"), ("iso-8859-1", "cp1252")])
def test_the_encoding_that_a_page_states_is_the_one_it_is_read_in(stated: str, codec: str) -> None:
    words = {"cp949": "석탄 수출", "gb18030": "煤炭出口", "cp1252": "café – naïve"}[codec]
    raw = f'<html><head><meta charset="{stated}"></head><p>{words}</p></html>'
    found = document(raw.encode(codec))
    assert found.encoding == codec
    assert words in found.text
    assert found.raw == raw


@given(st.text(alphabet=st.sampled_from(list("<>/=\"' abcd-!&;\n{}[]:,")), max_size=300))
def test_no_head_of_a_page_raises(rest: str) -> None:
    for start in ("<meta property=article:published_time ", '<script type="application/ld+json">', "<time pubdate "):
        found = document(f"<html><p>x {start}{rest}")
        assert all(0 <= place <= len(found.raw) for place in (*found.offsets, *found.ends))


@given(st.integers(0, len(page())))
def test_a_page_cut_anywhere_keeps_its_places(end: int) -> None:
    found = document("<html>" + page(head=PUBLISHED)[15:end])
    for index, char in enumerate(found.text):
        start, stop = found.span(index, index + 1)
        assert char.isspace() or found.raw[start:stop] == char or found.raw[start] == "&"
