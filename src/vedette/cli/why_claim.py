"""The page of one claim in ``vedette why``: the sentence where it stands, each field with its place, and its gaps."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.claims.claim import Claim
from vedette.cli.second_page import say_second
from vedette.cli.tables import show, write
from vedette.cli.why_group import say_statement, say_sum
from vedette.conduct import Evidence, TextLocator
from vedette.geo import countries
from vedette.out.result import Result
from vedette.report.amounts import money_words, quantity_words
from vedette.report.asking import may_hold, question, records, whom
from vedette.report.card import GapView, gap_view, matter_of
from vedette.report.days import period_words
from vedette.report.index import Index
from vedette.report.matters import statement
from vedette.report.passage import passage, where
from vedette.report.readable import readable
from vedette.report.told import answer_words, guess_words, speaker_words, title_words
from vedette.report.words import GAP_WORDS, LAW_CHECK_WORDS, MODALITY_WORDS, plain

_SHORT = 12


def claim_page(result: Result, known: Index, line: Claim, *, in_full: bool) -> None:
    """Print a claim. ``in_full``: with its matter and the sums it takes part in."""
    write(f"Claim {line.id[:_SHORT]}  {plain(line.kind)} ({line.modality}: {MODALITY_WORDS[line.modality]})")
    _sentence(result, line)
    write(f"  said by: {speaker_words(line.said_by)}")
    write()
    show([("field", 10), ("value", None), ("where it stands", None)], _fields(line))
    for gap in line.gaps:
        write()
        _gap(line, gap_view(gap, line, known))
    if in_full:
        say_second(result, line)
        _matter(known, line)
        for item in known.sums_of.get(line.id, ()):
            write()
            say_sum(item, known)


def _sentence(result: Result, line: Claim) -> None:
    """The quote between ``>>`` and ``<<`` in its paragraph."""
    start, end = line.span
    named = f", {where(line.locator)}" if line.locator else ""
    write(f"  {line.path}{named}, characters {start:,} to {end:,}:")
    text = result.texts.get(line.source)
    if text is None or text[start:end] != line.quote:
        write(f"    >>{line.quote}<<")
        write("    The quote was not found at the place stated: run `vedette verify`.")
        return
    entry = next((entry for entry in result.manifest.inputs if entry.sha256 == line.source), None)
    shown = readable(text, entry)
    first, last = shown.span(start, end)
    place = TextLocator(start=first, end=last)
    found = passage(Evidence(source=line.source, path=line.path, locator=place), {line.source: shown.text})
    middle = f" [{found.left_out:,} characters left out here] {found.tail}" if found.left_out else ""
    before, after = "... " if found.cut_before else "", " ..." if found.cut_after else ""
    write(f"    {before}{found.before}>>{found.head}{middle}<<{found.after}{after}")


def _fields(line: Claim) -> Iterator[tuple[str, str, str]]:
    """Rows: field, value in words, and where in the file its words stand."""
    period = line.period
    if period:
        basis = f"; basis: {period.basis}" if period.basis else ""
        yield (
            "when",
            period_words(period),
            (_place(line, period.text) if period.text else "no words of its own") + basis,
        )
    else:
        yield "when", period_words(None), "not stated"
    for name, words in (*(("who", w) for w in line.subject), *(("whom, what", w) for w in line.object)):
        yield name, words, _place(line, words)
    if line.goods and line.goods.text:
        yield (
            "goods",
            f"{line.goods.text} (in the register: {', '.join(line.goods.keys) or 'none'})",
            _place(line, line.goods.text),
        )
    if line.quantity:
        yield "how much", quantity_words(line.quantity), _place(line, line.quantity.text)
    if line.money:
        yield "money", money_words(line.money), _place(line, line.money.text)
    for place in line.places:
        country = f" ({countries.name(place.country)})" if place.country else ""
        yield "where", f"{place.name}{country}, {place.role}", _place(line, place.name)
    yield "engages", ", ".join(line.measures) or "no paragraph", "written by the judge"
    if line.measures_context:
        yield "background", ", ".join(line.measures_context), "written by the judge"
    if line.law_check:
        yield "the law", LAW_CHECK_WORDS[line.law_check], line.law_check_reason or "held against the register"


def _place(line: Claim, words: str) -> str:
    """Where the words stand in the file, or that they are not in the sentence."""
    at = line.quote.find(words) if words else -1
    if at < 0:
        return f"“{words}” is resolved, not quoted" if words else "not in the sentence"
    start = line.span[0] + at
    return f"“{words}”, characters {start:,} to {start + len(words):,}"


def _gap(line: Claim, view: GapView) -> None:
    """A gap: what is missing, how it stands, what is guessed, and what to ask of whom."""
    gap = view.gap
    field = f" ({plain(gap.field)})" if gap.field else ""
    write(f"  gap: {GAP_WORDS[gap.type][0]}{field}: {gap.text}")
    by = f"claim {view.by.id[:_SHORT]}" if view.by else "not named"
    if view.state == "carried":
        write(f"    Read from {view.words or by}, in this document.")
    elif view.state != "open":
        said = f"{answer_words(gap.field, view.words)}, " if view.words else ""
        path = f"{view.path}, " if view.path else ""
        write(f"    Said elsewhere, not by this document: {said}{path}{by}. The value is left as it is.")
    if gap.status == "hypothesis" and gap.by:
        write(f"    Tested, not used: {gap.by}.")
    if view.guesses:
        write(f"    Hypothesis, not used: {' or '.join(map(guess_words, view.guesses))}.")
    for line_of_sum in () if gap.status == "hypothesis" else view.sums:
        write(f"    Hypothesis, not used: {line_of_sum}")
    if view.state == "open":
        states = may_hold(gap, line)
        besides = f" May hold records: {'; '.join(states)}." if states else ""
        write(f"    Ask {whom(gap, line)}: {question(gap, line)} Settled by: {records(gap, line)}.{besides}")


def _matter(known: Index, line: Claim) -> None:
    """The matter the claim belongs to, and what the others say who make the same statement."""
    found = matter_of(line, known)
    if found is None:
        return
    write()
    write(f"  Group {found.id[:_SHORT]}  {title_words(found.title)}")
    if found.told:
        say_statement(statement(found.told, known), but=line.id)
