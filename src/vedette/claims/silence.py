"""Since when somebody is silent: from the day on which he was asked, where the clause tells it."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.dates import DateHit
from vedette.claims.guarded import guarded
from vedette.claims.moment import Anchor, Timing
from vedette.conduct import Period

_ASKED = guarded(
    r"(?i)\b(?:letters?|requests?|enquir\w+|inquir\w+|questions?|questionnaires?|queries|correspondence|notes?|démarches?|reminders?|summons(?:es)?|communications?|messages?|e-?mails?|invitations?|wrote|written|asked|put|sent|addressed|approached|contacted|reminded|requested)\b[^;.]{0,70}$"
)
_NOW = guarded(
    r"(?i)\bat\s+the\s+time\s+of\s+(?:writing|reporting|publication|drafting)\b|\bas\s+(?:of|at)\b|\bto\s+date\b|\backnowledged\b|\bwhen\s+this\b"
)
"""Words that tell of one day on which there was no answer."""
_RUNS = re.compile(r"(?i)(?:since|from|after)\b")
_PRECISE = ("day", "month", "quarter", "range", "either", "dates")


def silent_since(text: str, hits: tuple[DateHit, ...], anchor: Anchor) -> Timing | None:
    """ "Has not answered the letter of 4 September": silent from the first day on which it was asked to that of the text."""
    last = anchor.last
    if last is None or _NOW.search(text):
        return None
    asked = [
        hit for hit in hits
        if hit.days and hit.days.precision in _PRECISE and hit.period.precision not in ("open", "as_of")
        and hit.period.start and not _RUNS.match(hit.period.text or "") and hit.days.first <= last and (last - hit.days.first).days < 2000
        and (hit.days.last - hit.days.first).days < 190 and _ASKED.search(text[max(0, hit.start - 90) : hit.start])
    ]  # fmt: skip
    if not asked:
        return None
    hit = min(asked, key=lambda one: one.days.first if one.days else last)
    start, basis = hit.period.start, f"{hit.period.basis}: asked then; silent up to {anchor.words}"
    period = Period(text=hit.period.text, start=start, end=last.isoformat(), precision="open", basis=basis)
    return Timing(period, hit.gaps, "counted from" in (hit.period.basis or ""))
