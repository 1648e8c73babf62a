"""The period of one clause: the phrase of time that dates its act, else its tense against the day it was said.

A phrase that dates something else (the paper it was printed in, the adoption of a resolution, a birth) does not date
the act; one that says when it was said gives the day up to which it can be known.

Conventions: what is so in the present, is urged or was left unanswered is as of the day of the text, or of the
statement where that has a day of its own; an undated past is not later than that day; "since" and "from" run to it;
a duty's deadline is its day, or the whole term where only its month is told; the use of a limit is of its calendar
year; a rule is as of the day of the text unless it says from when on it holds, and then it stands open. An undated
clause takes the days of what it goes on with, and a gap says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from vedette.claims.ahead import by_its_last_day
from vedette.claims.counting import OF_AN_ACT
from vedette.claims.dates import Anchor, DateHit
from vedette.claims.dating import (
    DUE,
    FLOWS,
    SPOKEN,
    STANDS,
    TIMELESS,
    best,
    dates_speech,
    in_passing,
    of_something_else,
    of_the_act,
    of_the_penalty,
    of_the_speaker,
)
from vedette.claims.guarded import guarded
from vedette.claims.legal_days import (
    by_the_deadline,
    contract,
    counts_against_a_limit,
    from_its_day,
    of_the_cap_year,
    of_the_law,
    rule,
    since_resolution,
)
from vedette.claims.moment import Timing
from vedette.claims.sequel import after, framed, reported_on
from vedette.claims.silence import silent_since
from vedette.claims.telling import Told, left_out
from vedette.claims.telling import words as spoken_words
from vedette.claims.tense import (
    LATER,
    NEVER,
    backshifted,
    denial,
    hypothetical,
    negated,
    perfect,
    present,
    reported_perfect,
    unable,
    verbless,
)
from vedette.claims.terms import Term, term_within
from vedette.claims.two_phrases import relative, until_it_was_back
from vedette.conduct import Gap, Kind, Period, Precision

_GENERAL: frozenset[str] = frozenset({"revenue_for_programmes", "cyber_activity", "background", "figure"})
"""Kinds that a speaker tells of in general: so on the day he speaks."""
_EVENTS: frozenset[str] = frozenset(
    {"theft", "laundering", "meeting_at_sea", "loading_in_waters", "goods_import", "goods_export", "port_call"}
    | {"ais_silence", "draught_change", "repatriation", "custody_route", "payment", "vessel_supply", "travel"}
)
"""What happens at a time: a piece without a verb that names it does not say that it is so on the day of the text."""
_AHEAD = guarded(r"(?i)\b(?:will|shall|plans?|planned|until|valid|expected|due|would|to\s+be|intends?|expire\w*)\b")


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a clause: the nearest dated phrase of its sentence, and whether another relays it.

    ``relayed``: somebody other than the author of the text tells it, on a day that is not stated. ``press``: a paper
    tells it, which asked for itself unless it names others who did. ``core``: where in
    the clause the act itself is stated, when other clauses hang on. ``in_step``: the clause so dated is told in the
    past perfect, as one that had happened before another would be.
    """

    hit: DateHit | None = None
    relayed: bool = False
    press: bool = False
    core: tuple[int, int] | None = None
    in_step: bool = False


_SUM = guarded(
    r"(?i)[$€£¥]|\b(?:dollars?|euros?|yuan|won|yen|francs?|rials?|baht|rupees?|ro?ubles?|USD|EUR|CNY)\b(?!\s+(?:bank\s+)?accounts?\b)"
)
_RATE = guarded(
    r"(?i)\b(?:an?|per|each|every)\s+(?:year|month|week|day|head|person|worker|season)\b|\b(?:annual|month|year|week)ly\b|\bannual\b"
)
_COMMENTS = guarded(
    r"(?i)\b(?:said|den(?:ies|ied)|declin(?:ed|es)|refus(?:ed|es)|call(?:ed|s)|dismiss(?:ed|es)|reject(?:ed|s)|disput(?:ed|es)|insist(?:ed|s)|would\s+not|told)\b"
)
"""How a paper tells what it was given for an answer; "replied that" is as a rule an answer to somebody else."""
_BYGONE = guarded(
    r"(?i)\b(?:in\s+the\s+past|previously|earlier|formerly|once|used\s+to|before\s+now|in\s+(?:previous|earlier|past)\s+(?:years|reports|letters|statements)|repeatedly)\b"
)
_DONE_BY_STATES: frozenset[str] = frozenset({"state_action", "listed_party"})
_ADVICE: frozenset[str] = frozenset({"call_to_act", "advisory"})
_SO_LONG = re.compile(
    r"(?i)(?:for|over|within|during|in)\s+(?:the\s+)?(?:preceding|previous|past|last|next|following|\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten)"
)
"""What is asked of others for so many months dates nothing that was done."""
_PLUPERFECT = guarded(r"\bhad\s+(?:\w+ly\s+)?(?:been\s+\w+ing|\w+ed|gone|come|seen|sent|taken|sold)\b")
_TO_COME = guarded(r"\b(?:would|will)\s+(?!have\b|not\b)[a-z]+")
_SAYS_NOW = guarded(
    r"\b(?:says|maintains|insists|denies|argues|claims|contends|holds|disputes|rejects|dismisses|describes|asserts|questions)\s+(?!of\b)"
)
"""A reply told in the present is one that stands, whatever the tense of what it says."""
_BEFORE_THAT = guarded(
    r"^(?![^,;]{0,60}\b(?:that|which|who|said|says|told|replied|reported|stated|claimed)\b)[^,;]{0,60}?\bhad\s+(?!to\b|no\b|an?\b|the\b|its?\b|their\b|until\b|been\s+\w+ing\b)"
)
"""A past perfect beside a past: what was done before it ("was released in July after they had refused")."""
_MONITORS = guarded(r"(?i)\b(?:panel|experts?|monitors?|committee|council|team|investigators|inquiry|draft|report)\b")


def timing(
    text: str, hits: tuple[DateHit, ...], kind: Kind, anchor: Anchor, told: Told | None = None,
    terms: tuple[Term, ...] = (), beside: Beside = Beside(),
) -> Timing:  # fmt: skip
    """Pick the phrase of time that dates the act. ``hits`` are offsets in ``text``.

    ``told`` is when it was said, where another clause or sentence says so; ``terms`` are the register's last days;
    ``beside`` is what the rest of the sentence says.
    """
    kept = [hit for hit in hits if not of_something_else(text, hit, kind)]
    speech = [hit for hit in kept if dates_speech(text, hit)]
    acts = [hit for hit in kept if hit not in speech and not (kind in TIMELESS and in_passing(hit))]
    if not acts and kind in SPOKEN and kind != "no_reply":
        acts = speech or [hit for hit in hits if not of_the_speaker(text, hit)]
    acts = [hit for hit in acts if not (kind in _ADVICE and _SO_LONG.match(hit.period.text or ""))]
    acts = [hit for hit in acts if hit.period.basis and OF_AN_ACT not in hit.period.basis] or acts
    acts = of_the_act(text, acts, kind, beside.core, speech[0] if speech else None)
    if kind in ("contract_beyond_deadline", "work_authorisation") and (run := contract(text, hits)):
        return run
    if kind == "no_reply" and (asked := silent_since(text, hits, anchor)):
        return asked
    if acts and all(of_the_penalty(text, hit, kind) for hit in acts) and acts[0].days:
        return _before_the_penalty(acts[0])
    if acts:
        first = until_it_was_back(text, best(text, acts, kind), (*kept, beside.hit), kind)
        when = from_its_day(_dated(text, first, kind, anchor, terms), kind, (beside.hit, *acts))
        return _up_to_the_telling(when, Told(speech[0].days, "") if speech and speech[0].days else told)
    deadline = by_the_deadline(text, kind, anchor, terms) or since_resolution(text, kind, anchor, terms)
    if deadline:
        return deadline
    if speech and speech[0].days:
        told = Told(speech[0].days, spoken_words(text, speech[0]), relative=relative(speech[0]), gaps=speech[0].gaps)
    elif beside.hit and kind not in (*SPOKEN, *TIMELESS) and not (_of_now(text) or NEVER.search(text) or negated(text)):
        return _had_since(text, beside.hit, told) or _shared(text, beside, kind, anchor)
    return _after_that(text, kept, anchor) or _undated(text, kind, anchor, told, beside, terms)


def _before_the_penalty(hit: DateHit) -> Timing:
    """ "Convicted on 5 February of supplying wines": what was done before it, on no day that is told."""
    assert hit.days is not None
    gap = Gap(type="missing_value", field="period", text=f"{hit.period.text}: the day of the penalty, not of the act")
    basis = f"{hit.period.basis}: the day of the penalty; not later than"
    period = Period(text=hit.period.text, end=hit.days.last.isoformat(), precision="open", basis=basis)
    return Timing(period, (*hit.gaps, gap), relative(hit))


_TAG = re.compile(r",\s+(?:the|a|one|according|he|she|it|they)\s[^,;]{0,60}$")


def _of_now(text: str) -> bool:
    """Whether a clause tells of the present by a verb of its own; a piece without one has the time of its sentence."""
    return present(text) and not verbless(_TAG.sub("", text))


_RUNS_ON = re.compile(r"; (?:up to publication|from it on|after it)$")
"""What was told on a day of what went on "since", "from" or "after" another is known up to the day of the telling."""


def _up_to_the_telling(when: Timing, told: Told | None) -> Timing:
    """ "Replied on 11 January that it had issued no permit since 2017": known up to the day of the reply."""
    period = when.period
    if told is None or not period.start or not _RUNS_ON.search(period.basis or ""):
        return when
    last = told.days.last.isoformat()
    if not period.end or not period.start <= last < period.end:
        return when
    basis = f"{_RUNS_ON.sub('', period.basis or '')}; up to the day of the statement"
    return replace(when, period=replace(period, end=last, basis=basis))


def _after_that(text: str, hits: list[DateHit], anchor: Anchor) -> Timing | None:
    """ "Two ships, struck off in July 2017, were subsequently sold": from then on, up to the day of the text."""
    then = LATER.search(text)
    before = [hit for hit in hits if then and hit.days and hit.end <= then.start() and not dates_speech(text, hit)]
    return after(before[-1].days, anchor) if before and before[-1].days else None


def _undated(
    text: str, kind: Kind, anchor: Anchor, told: Told | None, beside: Beside, terms: tuple[Term, ...]
) -> Timing:
    if kind in TIMELESS:
        return rule(text, anchor, terms)
    if told and (kind != "no_reply" or left_out(text)):
        return _said(text, told, kind)
    if anchor.section and kind != "no_reply":
        return _undated_in_section(anchor)
    return framed(text, kind, anchor, bool(_RATE.search(text))) or _by_tense(text, kind, anchor, beside)


_HAD_SINCE = re.compile(r"\bhad\s+(?:since|then|subsequently|later)\s+(?:been\s+)?[a-z]+")


def _had_since(text: str, hit: DateHit, told: Told | None) -> Timing | None:
    """ "Said on 9 May that the permit had lapsed in March and that he had since left": from March to 9 May."""
    if told is None or hit.days is None or not _HAD_SINCE.search(text) or hit.days.first >= told.days.last:
        return None
    first, last = hit.days.first.isoformat(), told.days.last.isoformat()
    basis = f"after what another clause of the sentence dates: {hit.period.basis}; up to the day of the statement"
    gap = Gap(type="ambiguous_date", field="period", text=f"the day is not told: {basis}", candidates=(first, last))
    return Timing(Period(start=first, end=last, precision="range", basis=basis), (*hit.gaps, gap), relative(hit))


def _shared(text: str, beside: Beside, kind: Kind, anchor: Anchor) -> Timing:
    """An undated clause of a sentence whose other clause is dated: the same days, and the basis says so."""
    hit = beside.hit
    assert hit is not None
    if _BEFORE_THAT.search(text) and hit.days and not beside.in_step:
        basis = f"before what another clause of the sentence dates: {hit.period.basis}"
        last = min(filter(None, (hit.days.last, anchor.last)))
        return Timing(Period(end=last.isoformat(), precision="open", basis=basis), hit.gaps, relative(hit))
    period = replace(hit.period, basis=f"dated by another clause of the sentence: {hit.period.basis}")
    spots = tuple(dict.fromkeys(day for day in (period.start, period.end) if day))
    carried = Gap(
        type="ambiguous_date", field="period", text=f"{period.text}: stated of another clause", candidates=spots
    )
    return Timing(_not_after(text, period, kind, anchor), (*hit.gaps, carried), relative(hit))


def _dated(text: str, hit: DateHit, kind: Kind, anchor: Anchor, terms: tuple[Term, ...]) -> Timing:
    period, gaps = hit.period, hit.gaps
    if law := of_the_law(text, hit, kind, terms):
        return law
    term = term_within(text, hit.days, kind, terms)
    if term and kind == "contract_beyond_deadline":
        day = term.day.isoformat()
        basis = f"the term of {term.measure}, not the days of the contract; the words give its month or day"
        return Timing(replace(period, start=day, end=day, precision="day", basis=basis), gaps, relative(hit))
    if counts_against_a_limit(text, hit, kind):
        return of_the_cap_year(hit)
    if kind == "no_reply" and period.precision == "day" and anchor.last:
        end, basis = anchor.last.isoformat(), f"{period.basis}: asked then; silent up to {_cut_words(anchor)}"
        return Timing(replace(period, end=end, precision="open", basis=basis), gaps, relative(hit))
    if last := by_its_last_day(text, hit, kind, anchor):
        return last
    cut = _not_after(text, period, kind, anchor)
    return Timing(cut, (*gaps, *_cut_gap(period, cut)), relative(hit))


def _cut_gap(period: Period, cut: Period) -> tuple[Gap, ...]:
    """ "In 2012 and 2013", told in June 2013, is part of these years: what of them is meant is not stated."""
    if cut is period or period.precision not in ("year", "range") or not cut.end:
        return ()
    text = f"{period.text}: the text was written before {period.end}; taken up to the day of the text"
    return (Gap(type="ambiguous_date", field="period", text=text, candidates=(cut.end,)),)


def _not_after(text: str, period: Period, kind: Kind, anchor: Anchor) -> Period:
    """What is told has happened, or was so, by the day the text can tell of; only what lies ahead may end later."""
    last = anchor.last
    day = last.isoformat() if last else None
    if not day or not period.end or not period.start or not period.start <= day < period.end:
        return period
    if period.precision != "as_of" and (kind in DUE or kind == "call_to_act" or _AHEAD.search(text)):
        return period
    if period.precision == "day" or "both kept" in (period.basis or ""):
        return period
    return replace(period, end=day, basis=f"{period.basis}; not later than {_cut_words(anchor)}")


def _cut_words(anchor: Anchor) -> str:
    """ "Publication date (as ...)" reads as "publication (as ...)" after "not later than"."""
    return anchor.words.replace("publication date", "publication", 1)


def _undated_in_section(anchor: Anchor) -> Timing:
    section = anchor.section
    assert section is not None
    gap = Gap(type="missing_value", field="period", text=f"not dated; the section states {anchor.words}")
    period = Period(end=section.last.isoformat(), precision="open", basis=f"not later than {anchor.words}")
    return Timing(period, (gap,))


def _said(text: str, told: Told, kind: Kind) -> Timing:
    """An undated statement that was made on a day of its own: so on that day, or not later than it."""
    gaps = told.gaps
    where = "said earlier" if told.before else "day of the statement"
    basis = f"{where}: {told.words}" if told.before else where
    first, last = told.days.first.isoformat(), told.days.last.isoformat()
    if (kind not in FLOWS or _RATE.search(text)) and _so_then(text, kind):
        period = Period(start=first, end=last, precision="as_of", basis=basis)
        return Timing(period, (*gaps, *_day_untold(text, kind)), told.relative)
    gap = Gap(type="missing_value", field="period", text="past tense without a date")
    period = Period(end=last, precision="open", basis="not later than the day of the statement")
    return Timing(period, (gap, *gaps), told.relative)


def _day_untold(text: str, kind: Kind) -> tuple[Gap, ...]:
    """What has been done, or is still to be done, is so on the day of the text; on which day it is done is not told."""
    if kind in (*TIMELESS, "call_to_act", "advisory", "no_reply"):
        return ()
    ahead = _TO_COME.search(text) and not hypothetical(text)
    done = perfect(text) and kind not in SPOKEN and not (negated(text) or denial(text))
    if kind not in SPOKEN and verbless(text):
        return (Gap(type="missing_value", field="period", text="words without a verb: the day is not told"),)
    if not (ahead or done):
        return ()
    words = "still to come: its day is not told" if ahead else "a present perfect: the day of the act is not told"
    return (Gap(type="missing_value", field="period", text=words),)


def _so_then(text: str, kind: Kind) -> bool:
    """Whether what was said on a day was so on that day: spoken acts, general truths, and states that stand."""
    stands = kind in STANDS and perfect(text)
    return bool(
        kind in SPOKEN
        or (kind in _GENERAL and not _PLUPERFECT.search(text))
        or present(text)
        or backshifted(text)
        or stands
    )


_CALLED = re.compile(
    r"\b(?:urged|asked|called\s+(?:on|upon|for)|warned|pressed|appealed|requested|demanded|advised|reminded|pleaded|told)\b"
)
_ASKED_BEFORE = Gap(type="missing_value", field="period", text="told in the past: the day of the call is not said")
"""For what the press says others have asked: it is taken to stand on the day of the text."""


def _by_tense(text: str, kind: Kind, anchor: Anchor, beside: Beside) -> Timing:
    if anchor.day is None and anchor.covered and kind not in SPOKEN:
        return reported_on(anchor.covered)
    if anchor.day is None:
        gap = Gap(type="missing_value", field="period", text="not dated, and the text states no publication day")
        return Timing(Period(precision="open"), (gap,))
    day = anchor.day.isoformat()
    relayed = kind == "no_reply" and beside.relayed
    others = _MONITORS.search(text) or perfect(text) or _BYGONE.search(text)
    asked = beside.press and _COMMENTS.search(text) and not others
    answered = kind == "state_reply" and not present(text) and not asked and not negated(text)
    answered = (
        answered and not _SAYS_NOW.search(text) and not (perfect(text) and denial(text) and not _BYGONE.search(text))
    )
    if relayed or answered:
        # The day of an answer, or of a silence that somebody else tells of, lies before that of the text.
        precision: Precision = "as_of" if kind == "no_reply" else "open"
        return Timing(Period(end=day, precision=precision, basis=f"not later than {_cut_words(anchor)}"))
    flows = kind in FLOWS and _SUM.search(text) and not _RATE.search(text)
    stands = (
        (present(text) and not (kind in _EVENTS and verbless(text)))
        or hypothetical(text)
        or NEVER.search(text)
        or unable(text)
        or denial(text)
    )
    stands = stands or (perfect(text) and (kind in STANDS or negated(text)))
    stands = stands or (kind in _DONE_BY_STATES and reported_perfect(text))
    if kind in SPOKEN or (stands and not flows):
        relayed_call = kind == "call_to_act" and beside.press and _CALLED.search(text)
        gaps = (_ASKED_BEFORE,) if relayed_call else _day_untold(text, kind)
        return Timing(Period(start=day, end=day, precision="as_of", basis=anchor.words), gaps)
    words = "no period is stated for what is paid" if kind in FLOWS and present(text) else "past tense without a date"
    gap = Gap(type="missing_value", field="period", text=words)
    return Timing(Period(end=day, precision="open", basis=f"not later than {_cut_words(anchor)}"), (gap,))
