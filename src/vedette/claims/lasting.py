"""Spans of time that a claim measures: a term set by a rule, a sentence passed, hours without a signal."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from vedette.claims.amounts import AmountHit
from vedette.claims.bounding import bound_gaps
from vedette.claims.guarded import guarded
from vedette.claims.numbers import BOUND, NUMBER, value
from vedette.conduct import Kind, Quantity

_MORE = r"longer than|shorter than"
_SPAN = guarded(
    rf"(?i)(?<![\w$€£.,/-])(?:(?P<longer>{_MORE})\s+)?{BOUND}(?:a\s+(?:period|term|maximum|minimum)\s+of\s+)?(?P<n>(?!an?\b|one\b){NUMBER})(?P<plus>\+)?(?P<n2>)(?P<odd>)[ -](?P<unit>hour|day|week|month|year)s?\b(?!-old|\s+old)"
    r"(?!['’]?\s*(?:ago|later|earlier|before|after|prior|into|since|previously|apart)\b)"
)
_COUNTED_FROM = guarded(
    r"(?i)\b(?:after|since|aged?|last|past|previous|next|first|following|over\s+the|in\s+the|for\s+the|another)\s+$"
)
_PRECEDING = guarded(r"(?i)\b(?:preceding|previous|last|past)\s+$")
_HASTE = guarded(r"(?i)\b(?:within|older\s+than|newer\s+than|younger\s+than)\s+(?:[a-z]+\s+)?$")
_TERMS: frozenset[str] = frozenset({"legal_statement", "advisory", "call_to_act", "cap_use"})
_STILL: frozenset[str] = frozenset({"ais_silence", "loitering", "place_contradiction", "vessel_identity"})
_PUNISHED = guarded(
    r"(?i)\b(?:imprison\w*|prison|jail\w*|sentenced|custodial|probation|suspen\w+|disqualif\w+|barred)\b"
)
_DARK = guarded(
    r"(?i)\b(?:transponders?|AIS|automatic\s+identification)\b[^.;]{0,60}\b(?:off|silent|dark|disabled|unplugged)\b|\b(?:went|stayed|gone|been|remained|sailed)\s+(?:dark|silent)\b|\bloiter\w*|\bstopped\s+transmitting\b|\bswitched\s+off\b"
)


def lasting(text: str, kind: Kind) -> AmountHit | None:
    """The span of time that a rule, a warning, a sentence or a silence is measured by; an age or a date is none."""
    if kind not in _TERMS | _STILL and not (
        kind in ("state_action", "background", "figure") and (_PUNISHED.search(text) or _DARK.search(text))
    ):
        return None
    for match in _SPAN.finditer(text):
        number = value(match["n"])
        before = text[max(0, match.start() - 24) : match.start()]
        if match.group().count("-") and kind in _TERMS:
            continue  # "a two-year period set in 2017" tells what ran, not what is ruled
        advised = kind in ("advisory", "call_to_act") and _PRECEDING.search(before)
        if kind in ("advisory", "call_to_act") and _HASTE.search(before):
            continue  # how soon to report is no measure of anything; nor is the age of a ship
        if number is None or (_COUNTED_FROM.search(before) and not advised):
            continue
        longer = (match["longer"] or "").lower()
        low = None if match["high"] or longer == "shorter than" else number
        high = None if match["low"] or longer == "longer than" else number
        quantity = Quantity(
            text=" ".join(match.group().split()), min=low, max=high, unit=f"{match['unit'].lower()}s",
            approx=bool(match["about"]),
        )  # fmt: skip
        return AmountHit(match.start(), match.end(), quantity=quantity, gaps=bound_gaps(match, "quantity"))
    return None
