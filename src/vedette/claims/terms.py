"""The register's last days for a duty to act, against which a stated deadline is held."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vedette.claims import calendar
from vedette.claims.calendar import Days
from vedette.claims.counting import number
from vedette.claims.guarded import guarded
from vedette.conduct import Kind
from vedette.regime.model import Regime

_ABOUT = guarded(
    r"(?i)\b(?:due\s+date|deadlines?|repatriat\w*|send\s+(?:back|home)|sent\s+(?:back|home)|return\w*|had\s+until|(?:be|been)\s+gone|leave|left|depart\w*|sen[dt]\s+(?:\w+\s+){1,6}(?:home|back)|time\s+limit)\b"
)
FORBIDS = guarded(
    r"(?i)\b(?:prohibit(?:s|ed|ing|ion)?|ban(?:s|ned|ning)?|outlaw(?:s|ed)?|bar(?:s|red)|forbid(?:s|den)?|forbade|embargo(?:ed)?|illegal|unlawful|off[\s-]limits|no\s+longer\s+(?:permitted|allowed|lawful)|must\s+not|may\s+not|may\s+no\s+longer|shall\s+not|restrict(?:s|ed)?|capped|caps|limited)\b|\bresolutions?\s+(?:adopted\s+|passed\s+)?(?:in|of|from)\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
"""A clause with such a word speaks of the law, whatever kind of act it names."""
_GIVEN = guarded(
    r"(?i)\b(?:within\s+|(?:had|have|has|gave|gives?|given|giving|allow(?:ed|s|ing)?|granted)\s+(?:[\w’']+\s+){0,4}?)(?:a\s+period\s+of\s+)?(?P<count>\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)[\s-]+(?P<unit>day|week|month|year)s?\b"
)
_IN_SO_LONG = guarded(
    r"(?i)\b(?:had|were|was|must|shall|obliged|required|ordered|gave|given|to)\b[^.;]{0,80}?\bwithin\s+(?:a\s+period\s+of\s+)?(?:\d{2,3}\s+days|[\w-]+\s+(?:months|years?))(?!\s+(?:of|from|after|before|prior)\b)"
)
"""“Had to be closed within 120 days” under a paragraph counts from the day of the resolution."""
_FROM_ADOPTION = guarded(
    r"(?i)\bwithin\s+(?:a\s+period\s+of\s+)?[\w-]+\s+(?:day|week|month|year)s?\s+(?:of|from|after)\s+(?:the\s+|its\s+)?(?:date\s+of\s+)?(?:the\s+)?adoption\b"
)
_RESOLUTION = guarded(
    r"(?i)\b(?:(?P<count>[a-z]{1,9}|\d{1,3})\s+(?P<unit>day|week|month|year)s?\s+)?(?P<word>since|after|following|before|prior\s+to|(?:on|at)\s+the\s+(?:very\s+|same\s+)?(?:date|day|time)(?:\s+(?:of|on\s+which|that|when))?)\s+"
    r"(?:the\s+)?(?:(?:adoption|passage|passing)\s+of\s+|(?:UN\s+|United\s+Nations\s+)?(?:Security\s+)?Council\s+(?:had\s+|has\s+)?(?:adopted|passed|banned|prohibited|outlawed|barred|forbade|forbidden|imposed|capped|ordered)\b[^,.;]{0,50}?\s)?"
    r"(?:(?:UN\s+|United\s+Nations\s+)?Security\s+Council\s+)?resolution\s+(?P<number>\d{4})\b"
)
_THE_RESOLUTION = guarded(
    r"(?i)\b(?P<word>since|after|following|before|prior\s+to|(?:on|at)\s+the\s+(?:date|day|time|moment)\s+of|(?:on|at|upon))\s+(?:(?:the|its)\s+)?adoption(?:\s+of\s+(?:the|that|this|said)\s+resolution)?(?P<number>(?!\s+of\b)(?![\w’'-]))"
)
"""“At the time of adoption of the resolution”: of the one named before it."""
_NAMED = re.compile(r"\b[Rr]esolutions?\s+(\d{4})\b")
_FAR = 3000
_WAS_DUE = guarded(
    r"(?i)\b(?:(?:was|were)\s+(?:all\s+)?(?:to|required\s+to|obliged\s+to|supposed\s+to)|had\s+to|should\s+(?:by\s+now\s+)?have)\s+(?:(?:be|been|have|leave|left|return|send|repatriate)\b)"
)
_NUMBER = re.compile(r"\b\d{4}\b(?!\))")
_PEOPLE: frozenset[str] = frozenset({"employment_abroad", "contract_beyond_deadline"})


@dataclass(frozen=True, slots=True)
class Term:
    """The last day that a paragraph sets for sending people home, and the day from which it runs."""

    measure: str
    start: date
    day: date
    adoption: bool = False


def terms(regime: Regime) -> tuple[Term, ...]:
    """The terms of the register's duties about workers abroad, and the day on which each resolution was adopted."""
    adopted = (Term(str(r.number), r.adopted, r.adopted, adoption=True) for r in regime.resolutions.values())
    return (*duties(regime), *adopted)


def duties(regime: Regime) -> tuple[Term, ...]:
    """The terms of the register's duties about workers abroad."""
    return tuple(
        Term(m.id, m.start, m.wind_down.until)
        for m in regime.measures.values()
        if m.effect == "duty" and m.wind_down and m.wind_down.until and _PEOPLE & {act.kind for act in m.acts}
    )


def term_within(text: str, days: Days | None, kind: Kind, known: tuple[Term, ...]) -> Term | None:
    """The one term that lies in the stated month or day, where the clause speaks of sending home; else nothing."""
    if days is None or not known or kind not in ("legal_statement", "contract_beyond_deadline"):
        return None
    if days.precision not in ("month", "day") or not _ABOUT.search(text):
        return None
    return _only(term for term in known if not term.adoption and days.first <= term.day <= days.last)


def adopted_in(text: str, days: Days | None, kind: Kind, known: tuple[Term, ...]) -> Term | None:
    """The one resolution of the month that a clause about the law names ("adopted in", "banned since"), or nothing."""
    if days is None or days.precision != "month" or not (kind == "legal_statement" or FORBIDS.search(text)):
        return None
    return _only(term for term in known if term.adoption and days.first <= term.day <= days.last)


def time_given(text: str, start: date) -> tuple[date, str] | None:
    """The last day of "had 24 months to", "within 90 days of" a day, and the words."""
    given = _GIVEN.search(text)
    count = number(given["count"]) if given else None
    if not given or not count:
        return None
    return calendar.back(start, -count, given["unit"].lower()), " ".join(given.group().split())


def from_adoption(text: str, known: tuple[Term, ...]) -> tuple[date, str, str] | None:
    """The last day of "within 120 days of the adoption of resolution 2375", the words, and the resolution."""
    told = _FROM_ADOPTION.search(text) or _IN_SO_LONG.search(text)
    numbers = {n for n in _NUMBER.findall(text) if any(term.adoption and term.measure == n for term in known)}
    if not told or len(numbers) != 1:
        return None
    (which,) = numbers
    start = next(term.day for term in known if term.adoption and term.measure == which)
    given = time_given(told.group(), start)
    return (*given, which) if given else None


def past_duty(text: str, known: tuple[Term, ...]) -> Term | None:
    """The one term of "all were to be sent home under resolution 2397", or of "had to be gone", told as past."""
    if not _WAS_DUE.search(text) or not _ABOUT.search(text):
        return None
    numbers = set(_NUMBER.findall(text))
    return _only(term for term in known if not term.adoption and term.measure.split("-")[0] in numbers)


def named_last(text: str, at: int) -> str:
    """The number of the resolution named last before ``at``, or nothing."""
    found = _NAMED.findall(text, max(0, at - _FAR), at)
    return found[-1] if found else ""


def from_resolution(text: str, known: tuple[Term, ...], named: str = "") -> tuple[str, Term, str, Days | None] | None:
    """ "Since the adoption of resolution 2397": how it leads, the resolution, the words, and the days counted from it.

    ``named`` is the resolution that "the adoption of the resolution" means. The days are those of "three weeks after".
    """
    told = _RESOLUTION.search(text) or (_THE_RESOLUTION.search(text) if named else None)
    number = (told["number"] or named) if told else ""
    term = _only(term for term in known if told and term.adoption and term.measure == number)
    if not told or not term:
        return None
    return told["word"].lower().split()[0], term, " ".join(told.group().split()), _so_long(told, term.day)


def _so_long(told: re.Match[str], day: date) -> Days | None:
    """The day so many days or weeks, the month so many months before or after that of a resolution."""
    given = told.groupdict()
    count = number(given["count"]) if given.get("count") else None
    if not count or given["word"].lower().split()[0] not in ("after", "following", "before", "prior"):
        return None
    step = count if given["word"].lower() in ("after", "following") else -count
    unit = given["unit"].lower()
    if unit == "week":
        only = calendar.back(day, -step, unit)
        return Days(only, only, "day")
    return calendar.unit(unit, day, step)


def _only(found: Iterable[Term]) -> Term | None:
    inside = list(found)
    return inside[0] if len(inside) == 1 else None
