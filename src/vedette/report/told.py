"""Who told it and what, in words: chains of speakers, values of fields, titles of matters."""

from __future__ import annotations

import re

from vedette.conduct import Period
from vedette.findings.origins import together
from vedette.report.days import as_day, day_words, period_words

_DAYS = re.compile(r"(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_VERBATIM = frozenset({"quantity", "money"})
"""Fields of which a group keeps the very words of the text; days and States are kept as they were resolved."""


def chain_words(said_by: tuple[str, ...]) -> str:
    """``Japan and United States via Invented Daily``; innermost first, joint speakers as one."""
    return " via ".join(links_of(said_by)) or "nobody named"


def speaker_words(said_by: tuple[str, ...]) -> str:
    """The same in full: ``Japan and United States, according to Invented Daily``."""
    return ", according to ".join(links_of(said_by)) or "nobody named"


def links_of(said_by: tuple[str, ...]) -> tuple[str, ...]:
    """The chain of speakers with those who speak jointly as one link."""
    jointly = together(said_by)
    first = " and ".join(filter(None, (", ".join(jointly[:-1]), *jointly[-1:])))
    return (first, *said_by[len(jointly) :]) if jointly else ()


def value_words(field: str, value: str) -> str:
    """A value that a group keeps: days in words, everything else as it is."""
    days = _DAYS.fullmatch(value) if field == "period" else None
    return _days_words(days) if days else value


def guess_words(text: str) -> str:
    """A hypothesis: days in words, everything else as it is."""
    days = _DAYS.fullmatch(text)
    return _days_words(days) if days else day_words(text) if _DAY.fullmatch(text) else text


def answer_words(field: str, words: str) -> str:
    """What another document says of a field: in quotation marks only where they are its very words."""
    return f"“{words}”" if field in _VERBATIM else value_words(field, words)


def title_words(title: str) -> str:
    """The title of a matter with its days in words."""
    return _DAYS.sub(_days_words, title)


def _days_words(days: re.Match[str]) -> str:
    """The days as a year or a month where they are one, else from and to."""
    start, end = days.groups()
    first, last = as_day(start), as_day(end)
    if not first or not last:
        return days.group()
    months = (last.year - first.year) * 12 + last.month - first.month
    whole = "year" if months == 11 else "month" if months == 0 and first != last else "range"
    return period_words(Period(start=start, end=end, precision=whole))  # type: ignore[arg-type]  # one of three
