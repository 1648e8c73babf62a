"""A result becomes one HTML page that opens from disk, asks the network for nothing and works without scripts.

Everything that comes from evidence passes two gates, in this order: :func:`vedette.report.visible.finalised` writes
hidden characters out, and the template engine escapes. The page carries a policy that forbids every request, so that
a mistake in either cannot fetch anything.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import PurePath

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from vedette.conduct import Conduct
from vedette.findings.finding import Finding
from vedette.findings.likeness import LIKENESS, rests_on_likeness
from vedette.findings.statement import title_of
from vedette.geo import countries
from vedette.ids import canonical
from vedette.out.result import Result
from vedette.regime.model import Regime
from vedette.report import amounts, asking, days, passage, told, words
from vedette.report.policy import POLICY
from vedette.report.view import view
from vedette.report.visible import finalised, visible
from vedette.report.worklist import is_silence

FULL_FINDINGS = 500
SHORT = 12
"""Hex digits of an id or SHA-256 that are printed; commands accept a unique prefix."""

LONGEST_TITLE = 240


def render(result: Result, regime: Regime, full_findings: int = FULL_FINDINGS) -> str:
    """The report as one HTML document. The same result gives the same text: the time of the run is not printed."""
    page = _environment().get_template("report.html")
    return page.render(view=view(result, regime, full_findings))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("vedette.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalised,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(_filters())
    environment.tests["silence"] = is_silence
    environment.tests["likeness"] = rests_on_likeness
    environment.globals.update(
        policy=POLICY,
        outcomes=words.OUTCOME_WORDS,
        grades=words.GRADE_WORDS,
        gap_words=words.GAP_WORDS,
        gap_status=words.GAP_STATUS,
        verified_words=words.VERIFIED_WORDS,
        heading_words=words.HEADING_WORDS,
        modality_words=words.MODALITY_WORDS,
        law_check_words=words.LAW_CHECK_WORDS,
        status_words=words.STATUS_WORDS,
        field_verdicts=words.FIELD_VERDICTS,
        sum_verdicts=words.SUM_VERDICTS,
        look_up=asking.THE_REGISTER,
    )
    return environment


def _filters() -> dict[str, Callable[..., object]]:
    """What templates do to a value, by the name they use."""
    return {
        "day": days.day_words,
        "period": days.period_words,
        "number": amounts.number,
        "span": amounts.span,
        "quantity": amounts.quantity_words,
        "money": amounts.money_words,
        "plain": words.plain,
        "kind": _kind,
        "kind_of": _kind_of,
        "known": _known,
        "short": _short,
        "shortened": passage.shortened,
        "where": passage.where,
        "speakers": told.links_of,
        "state": countries.label_of,
        "setting": _setting,
        "title_line": _title_line,
        "via": told.chain_words,
        "guess": told.guess_words,
        "titled": told.title_words,
        "answer": told.answer_words,
        "file": _file,
        "whole": _whole,
    }


def _known(value: object) -> object:
    """The value, or ``not known`` where it is missing or empty."""
    return value if value or value == 0 else words.UNKNOWN


def _kind_of(line: Conduct | Finding) -> str:
    """The kind of an act or finding in words. Who resembles an entry of a list is not said to be listed."""
    return LIKENESS if rests_on_likeness(line) else words.plain(line.kind)


def _setting(value: object) -> object:
    """A parameter of a run as one line: lists joined, nested settings as JSON, nothing as ``not set``."""
    if value is None or value in ("", (), []):
        return "not set"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(str(item) for item in value)
    return canonical(value) if isinstance(value, dict) else value


def _title_line(title: str) -> str:
    """A title that fits a line or two; the statement below it has the whole matter."""
    head, left_out = passage.shortened(title, LONGEST_TITLE)
    return f"{head} …" if left_out else head


def _kind(kind: str) -> str:
    """A kind of claim in the words that the titles of findings use."""
    return title_of(kind, ())


def _whole(text: str) -> Markup:
    """A piece of a document that is shown in full however long it is: made visible and escaped here."""
    return escape(visible(text))


def _file(path: str) -> str:
    """The last part of a path: what a reader calls the document."""
    return PurePath(path).name or path


def _short(sha256: str | None) -> str:
    return sha256[:SHORT] if sha256 else words.UNKNOWN
