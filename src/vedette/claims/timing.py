"""The period of one clause: its own words of time, else its tense against the day of publication."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from vedette.claims.dates import Anchor, DateHit
from vedette.conduct import Gap, Kind, Period

_PRESENT = re.compile(
    r"\b(?:is|are|continues?|still|remains?|plays?|makes?|works?|hosts?|employs?|earns?|sends?|sending|hires|finances|supports?|extorts?|extends?|has yet|have yet|has been|have been|has long|continuing|uses?|keeps?|takes?|steals?|remits?|exists?|wants?|urges?|warns?|calls?|bans?|prohibits?|requires?|must|should|flouts?|withholds?|generates?|dispatches|exports|imports|deploys|launders|operates?|confiscates?|retains?|maintains?|issues|grants|trains|can|may|runs?|owns?|flies)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|sent|sold|stole|bought|made|took|went|began|gave|told|held|led|paid|\w{3,}ed)\b"
)
_NOT_OF_ACT = re.compile(
    r"(?i)\b(?:approved|adopted|passed|report(?:ed|s)?|published|born|founded|established|dated|photo|picture|resolution|advisory|released|issued\s+the)\b[\w\s]{0,14}$"
)
_SAYING_NEAR = re.compile(r"(?i)^\W*(?:said|urged|warned|told|accused|reported|confirmed|announced|stated)\b")
_SAYING_LEFT = re.compile(r"(?i)\b(?:said|urged|warned|told|accused|announced|stated)\s*(?:on\s*)?$")
_SPOKEN_KINDS: frozenset[str] = frozenset({"call_to_act", "advisory", "state_reply", "no_reply", "state_action"})
_TIMELESS: frozenset[str] = frozenset({"legal_statement"})


@dataclass(frozen=True, slots=True)
class Timing:
    """The period of a clause, its gaps, and whether a relative phrase was read against the publication day."""

    period: Period
    gaps: tuple[Gap, ...] = ()
    relative: bool = False


def timing(text: str, hits: tuple[DateHit, ...], kind: Kind, anchor: Anchor) -> Timing:
    """Pick the phrase of time that dates the act. ``hits`` are offsets in ``text``."""
    kept = [hit for hit in hits if not _NOT_OF_ACT.search(text[max(0, hit.start - 40) : hit.start])]
    if kind in _SPOKEN_KINDS and not kept:
        kept = list(hits)
    speech = [hit for hit in kept if _dates_speech(text, hit)]
    acts = [hit for hit in kept if hit not in speech] or ([] if kind not in _SPOKEN_KINDS else speech)
    if acts:
        hit = _best(acts, kind)
        return Timing(_not_after(hit.period, anchor), hit.gaps, _relative(hit))
    if kind in _TIMELESS:
        return Timing(Period(text=None, precision="open", basis="a rule: no day of conduct"))
    if speech and speech[0].days:
        day = speech[0].days.last.isoformat()
        return Timing(_by_tense(text, day, "day of the statement", kind)[0], speech[0].gaps, _relative(speech[0]))
    if anchor.section:
        return _undated_in_section(anchor)
    period, gaps = _by_tense(text, anchor.day.isoformat() if anchor.day else None, anchor.words, kind)
    return Timing(period, gaps)


def _not_after(period: Period, anchor: Anchor) -> Period:
    """A state of things "as of" a month is known up to the day the text was published, not to the month's end."""
    day = anchor.day.isoformat() if anchor.day else None
    if period.precision != "as_of" or not day or not period.end or not (period.start or "") <= day < period.end:
        return period
    return replace(period, end=day, basis=f"{period.basis}; not later than publication")


def _best(hits: list[DateHit], kind: Kind) -> DateHit:
    if kind in ("legal_statement", "contract_beyond_deadline"):
        return next((hit for hit in hits if hit.period.end and not hit.period.start), hits[-1])
    return hits[0]


def _dates_speech(text: str, hit: DateHit) -> bool:
    """Whether the phrase says when it was said, not when it was done ("yesterday said", "said on Monday")."""
    if hit.days is None or hit.days.precision != "day":
        return False
    before, after = text[max(0, hit.start - 14) : hit.start], text[hit.end : hit.end + 14]
    return bool(_SAYING_NEAR.match(after) or _SAYING_LEFT.search(before))


def _relative(hit: DateHit) -> bool:
    return "counted from" in (hit.period.basis or "") or "nearest before" in (hit.period.basis or "")


def _undated_in_section(anchor: Anchor) -> Timing:
    section = anchor.section
    assert section is not None
    gap = Gap(type="missing_value", field="period", text=f"not dated; the section states {anchor.words}")
    period = Period(end=section.last.isoformat(), precision="open", basis=f"not later than {anchor.words}")
    return Timing(period, (gap,))


def _by_tense(text: str, day: str | None, basis: str, kind: Kind) -> tuple[Period, tuple[Gap, ...]]:
    if day is None:
        gap = Gap(type="missing_value", field="period", text="not dated, and the text states no publication day")
        return Period(precision="open"), (gap,)
    present = _PRESENT.search(text)
    if kind in _SPOKEN_KINDS or (present and not _past_leads(text, present.start())):
        return Period(start=day, end=day, precision="as_of", basis=basis), ()
    gap = Gap(type="missing_value", field="period", text="past tense without a date")
    return Period(end=day, precision="open", basis=f"not later than {_later_basis(basis)}"), (gap,)


def _later_basis(basis: str) -> str:
    if basis.startswith("publication date"):
        return basis.replace("publication date", "publication", 1)
    return "the day of the statement" if basis == "day of the statement" else basis


def _past_leads(text: str, present: int) -> bool:
    past = _PAST.search(text)
    return past is not None and past.start() < present and past.group() not in ("accused", "told", "reported", "stated")
