"""The words of the report: outcomes, grades, gap types and marks, as a reader new to them needs them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from vedette.conduct import GapType, Modality
from vedette.findings.finding import Finding, Grade, Wording
from vedette.regime.model import Heading, Outcome, Verified

Family: TypeAlias = Literal["within", "duty", "open", "indicator", "clear"]

UNKNOWN = "not known"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeWords:
    """An outcome as it is printed: the family it is drawn as, its short name, and what it means in one sentence."""

    family: Family
    label: str
    meaning: str


OUTCOME_WORDS: dict[Outcome, OutcomeWords] = {
    "in_scope": OutcomeWords(
        family="within",
        label="Would fall within the paragraph",
        meaning="A binding ban in force on the day covers the conduct as it is reported.",
    ),
    "over_cap": OutcomeWords(
        family="within",
        label="Above the shared cap",
        meaning="The amount passes the limit that all suppliers share over the period.",
    ),
    "outside_allowance": OutcomeWords(
        family="within",
        label="Outside the allowance",
        meaning="A condition on which the allowance rests is shown not to be met.",
    ),
    "duty_overdue": OutcomeWords(
        family="duty",
        label="State duty overdue",
        meaning="A State had to act, its time has run out, and the evidence shows that it did not act.",
    ),
    "straddles_cap": OutcomeWords(
        family="open",
        label="Cap lies inside the range",
        meaning="The low figure stays under the shared limit and the high figure passes it.",
    ),
    "straddles_entry": OutcomeWords(
        family="open",
        label="Straddles the entry into force",
        meaning="The period opens before the paragraph took effect and closes after it.",
    ),
    "duty_arises": OutcomeWords(
        family="duty",
        label="State duty arises",
        meaning="A State has to act and any time given to it has run. Whether it acted is not shown here.",
    ),
    "undetermined": OutcomeWords(
        family="open",
        label="Undetermined",
        meaning="A fact on which the answer turns is missing. The finding names it.",
    ),
    "indicator": OutcomeWords(
        family="indicator",
        label="Indicator only",
        meaning="The paragraph is not binding, or the signs are circumstantial. It is a reason to look, no more.",
    ),
    "within_wind_down": OutcomeWords(
        family="clear",
        label="Within the wind-down",
        meaning="The time given for winding down was still running on the day.",
    ),
    "within_cap": OutcomeWords(
        family="clear",
        label="Within the shared cap",
        meaning="The amount stays under the shared limit and the conditions of the allowance are shown.",
    ),
    "exempt": OutcomeWords(
        family="clear",
        label="Exempt",
        meaning="An exception of the paragraph is documented.",
    ),
    "not_in_force": OutcomeWords(
        family="clear",
        label="Not in force on the day",
        meaning="The paragraph had not yet taken effect on the day of the conduct, or had been replaced.",
    ),
    "not_applicable": OutcomeWords(
        family="clear",
        label="Does not apply",
        meaning="On the facts shown the paragraph does not cover the conduct.",
    ),
}

UNCOVERED = OutcomeWords(
    family="clear",
    label="No paragraph covers it",
    meaning="No paragraph of the register covers the conduct directly. It is on record; check linked law by hand.",
)
"""A finding without any paragraph: its outcome is ``not_applicable``, but there is nothing that could apply."""


def words_of(finding: Finding) -> OutcomeWords:
    """The words of a finding's outcome."""
    return OUTCOME_WORDS[finding.outcome] if finding.measures else UNCOVERED


GRADE_WORDS: dict[Grade, tuple[Wording, str]] = {
    "A": ("confirmed", "A record in hand that was checked against an independent record."),
    "B": ("likely", "Two independent origins, or one official record that nothing else was held against."),
    "C": (
        "possible",
        "One origin with partial support, or records that their maker can bend: AIS, customs rows, "
        "a State's count of its own.",
    ),
    "D": ("reported", "One press report, or a source without a name."),
}

GAP_WORDS: dict[GapType, tuple[str, str]] = {
    "missing_value": ("A figure or day is missing", "Ask the source for the value, or find a record that states it."),
    "missing_unit": ("A unit or scale is missing", "Ask which unit was meant; another copy may keep it."),
    "missing_word": ("A word is missing", "Find another copy of the text that has the whole sentence."),
    "garbled": ("The text is damaged", "Find another copy of the text, or the report it was taken from."),
    "ambiguous_date": ("The day can be read in two ways", "Ask which day was meant, or find a dated record."),
    "ambiguous_subject": ("It is not clear who", "Ask the speaker who is meant; look for an identifier."),
    "ambiguous_role": ("It is not clear in which role", "Ask for a contract, manifest or invoice."),
    "ambiguous_ratio": ("A share or multiple can be read in two ways", "Ask what the share is a share of."),
    "anchor_conflict": ("Two dates could anchor the period", "Settle the date of the passage itself first."),
    "conflict": ("Two statements disagree", "Ask both speakers for what they rest on."),
    "unattributed": ("Nobody is named as the source", "Ask the publisher whom the statement comes from."),
    "upper_bound": ("Only an upper limit is stated", "Ask for the figure itself; an upper limit is not an amount."),
    "no_direct_measure": ("No paragraph covers the act directly", "Check designations and related paragraphs by hand."),
    "markup_noise": ("Page furniture stands inside the text", "Compare with the page as published."),
    "unsupported_language": ("The language was not read", "Have the passage translated and checked by a reader of it."),
}

TEST_ASKS: dict[str, str] = {
    "in_force": "Find the day in a dated record.",
    "exemption": "Ask the State concerned whether the exception is documented.",
    "wind_down": "Find the contract, the arrival and the notice, each with its day.",
    "performance": "Ask the State whether it acted, and on which day.",
    "cap": "Find the total of all suppliers over the period of the limit.",
    "reply": "Ask again, with a day by which to answer.",
}
"""What to ask where a test of that name could not be decided and no fact of the register carries a question."""

GAP_STATUS: dict[str, str] = {
    "open": "open",
    "hypothesis": "a hypothesis, not used in any value",
    "filled_by": "filled by another statement",
}

VERIFIED_WORDS: dict[Verified, str] = {
    "verified": "checked against a published text",
    "partly": "checked in part against published texts",
    "memory": "not yet checked against any text",
}

HEADING_WORDS: dict[Heading, str] = {
    "territory": "its territory",
    "national": "its own national",
    "flag": "a ship under its flag",
    "host": "host of the worker",
}

MODALITY_WORDS: dict[Modality, str] = {
    "asserted": "stated as fact",
    "reported": "reported",
    "estimated": "an estimate",
    "accused": "an accusation",
    "quoted": "a quotation",
    "legal": "a statement of the law",
    "urged": "a call to act",
    "potential": "said to be possible",
    "self_reported": "said by the party about itself",
}

LAW_CHECK_WORDS: dict[str, str] = {
    "agrees": "agrees with the register",
    "differs": "differs from the register",
    "not_in_register": "not in the register",
}

STATUS_WORDS: dict[str, str] = {"read": "read", "partly": "read in part", "refused": "not read"}

FIELD_VERDICTS: dict[str, str] = {
    "agree": "agree",
    "differ": "differ; both can hold",
    "conflict": "exclude each other",
    "single": "stated once",
}
"""What the claims of one statement say of one field, taken together."""

SUM_VERDICTS: dict[str, str] = {"agree": "fits", "conflict": "does not fit"}

_PLAIN = {"it_work": "IT work", "ais_silence": "AIS silence"}


def plain(key: str) -> str:
    """A key of the contract in plain words: ``goods_export`` -> ``goods export``."""
    return _PLAIN.get(key, key.replace("_", " ").replace(".", " "))
