"""What to ask about a gap, of whom, and which record would settle it: words bound to the type and field of the gap."""

from __future__ import annotations

from pathlib import PurePath

from vedette.claims.claim import Claim
from vedette.conduct import Gap
from vedette.findings.origins import origin
from vedette.geo import countries
from vedette.report.families import family_of
from vedette.report.told import links_of
from vedette.report.words import plain

_QUESTIONS: dict[tuple[str, str], str] = {
    ("missing_value", "period"): "When did it happen?",
    ("missing_value", "places"): "In which State did it happen?",
    ("missing_value", "money"): "How much money is it?",
    ("missing_value", "quantity"): "How much or how many is it?",
    ("missing_value", "subject"): "Who did it?",
    ("missing_value", "object"): "To whom or to what was it done?",
    ("ambiguous_subject", "places"): "Who of them is in which State?",
    ("conflict", "modality"): "Did it take place?",
    ("garbled", "period"): "Which day does the undamaged text state?",
    ("missing_word", "said_by"): "Who says it, in the whole sentence?",
}
_BY_TYPE: dict[str, str] = {
    "missing_value": "What is the value of {field}?",
    "missing_unit": "Which unit or scale does the figure carry?",
    "missing_word": "Which word is missing?",
    "garbled": "How does the undamaged text read?",
    "ambiguous_date": "Which day is meant?",
    "ambiguous_subject": "Who is meant?",
    "ambiguous_role": "Who has which part in it?",
    "ambiguous_ratio": "What is it a share or a multiple of?",
    "anchor_conflict": "Of which day does the passage speak?",
    "conflict": "Which of the two holds?",
    "unattributed": "From whom does the publisher have it?",
    "upper_bound": "What is the figure itself?",
    "no_direct_measure": "Is anybody named here listed, or does a related paragraph cover it?",
    "markup_noise": "Does the page as published read the same?",
    "unsupported_language": "What does the passage say?",
}
_QUOTING: dict[str, str] = {
    "missing_value": "How much is “{text}”?",
    "missing_unit": "Which unit or scale does “{text}” carry?",
    "missing_word": "Which word is missing at “{text}”?",
    "garbled": "How does the undamaged text read at “{text}”?",
}
"""Used where the words of the gap stand in the quote."""
_OF_THE_TEXT = frozenset(
    {"unattributed", "garbled", "missing_word", "markup_noise", "unsupported_language", "anchor_conflict"}
)
"""Gaps of the text itself: its publisher is asked, not the speaker."""
_RECORDS: dict[str, str] = {
    "unattributed": "the report, statement or release that the text draws on",
    "garbled": "another copy of the text, or the passage of the report that it quotes",
    "missing_word": "another copy of the text, or the passage of the report that it quotes",
    "markup_noise": "the page as published, with its date",
    "no_direct_measure": "the 1718 List and the paragraphs nearby",
    "unsupported_language": "a translation checked by a reader of the language",
}
_ITS_DAY = "publication day"
"""In the words of a gap: the day in doubt is that of the text, on which its relative days hang."""
_PARTS = frozenset({"host", "seat", "origin", "destination"})
_UNNAMED_OUTLET = "article"
THE_REGISTER = "nobody: look it up"


def question(gap: Gap, claim: Claim) -> str:
    """What to ask, in one sentence."""
    text = " ".join(gap.text.split())
    if text and gap.type in _QUOTING and text in " ".join((claim.reading or claim.quote).split()):
        return _QUOTING[gap.type].format(text=text)
    if _ITS_DAY in gap.text:
        return "On which day was the text published?"
    field = gap.field.partition(".")[0]
    return _QUESTIONS.get((gap.type, field)) or _BY_TYPE[gap.type].format(field=plain(gap.field) or "it")


def whom(gap: Gap, claim: Claim) -> str:
    """Whom to ask: the publisher about the text, else the innermost speaker who is named, else the publisher."""
    if gap.type == "no_direct_measure":
        return THE_REGISTER
    chain = claim.said_by
    rest = next((chain[place:] for place in range(len(chain)) if origin(chain[place:])), ())
    if of_the_text(gap) or not rest or rest[0] == _UNNAMED_OUTLET:
        return publisher(claim)
    return links_of(rest)[0]


def of_the_text(gap: Gap) -> bool:
    """Whether the gap is one of the text itself and not of what a speaker said in it."""
    return gap.type in _OF_THE_TEXT or _ITS_DAY in gap.text


def publisher(claim: Claim) -> str:
    """The outlet that prints the claim: the outermost speaker, or whoever published the file."""
    outermost = claim.said_by[-1:]
    if origin(outermost) and outermost != (_UNNAMED_OUTLET,):
        return outermost[0]
    return f"the publisher of {PurePath(claim.path).name or claim.path}"


def may_hold(gap: Gap, claim: Claim) -> tuple[str, ...]:
    """Labels of the foreign States with a part in the matter, which may hold records; nothing is said of them."""
    if of_the_text(gap) or gap.type == "no_direct_measure":
        return ()
    codes = (
        place.country for place in claim.places if place.country and place.country != "KP" and place.role in _PARTS
    )
    return tuple(dict.fromkeys(countries.label_of(code) for code in codes))


def told_elsewhere(gap: Gap) -> bool:
    """Whether another document that makes the same statement could settle the gap."""
    return gap.type not in ("no_direct_measure", "markup_noise") and _ITS_DAY not in gap.text


def records(gap: Gap, claim: Claim) -> str:
    """The kind of record that would settle it."""
    if _ITS_DAY in gap.text:
        return _RECORDS["markup_noise"]
    return _RECORDS.get(gap.type) or family_of(claim.kind).records
