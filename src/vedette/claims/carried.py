"""Nationality said of the group a passage speaks of, carried to the sentences that go on about the same people.

A text says "two footballers of the DPRK" once and goes on with names. The later sentence alone does not show
whose nationals they are; the passage does. What is carried is marked on the claim as
filled by that sentence, never silently.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from vedette.claims.claim import Claim
from vedette.claims.guarded import guarded
from vedette.claims.places import TRADING
from vedette.claims.subjects import other_nationals, persons
from vedette.conduct import Facts, Gap
from vedette.geo import countries

REACH = 1200
"""Code points over which a passage is taken to go on about the same people; a paragraph of the press has about 500."""

_ABOUT_PEOPLE = frozenset(
    {
        "employment_abroad", "it_work", "crew_supply", "employment_transfer", "contract_beyond_deadline",
        "non_repatriation", "wage_diversion", "visa_substitution", "work_authorisation",
    }
)  # fmt: skip
_CLASSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("player", re.compile(r"(?i)\bfootball|\bplayers?\b|\bleagues?\b|\bclubs?\b|\bplays?\b|\bjersey\b")),
    ("it", re.compile(r"(?i)\bIT\b|\btechnician|\bprogrammer|\bdeveloper|\bfreelanc|\binformation technology")),
    ("crew", re.compile(r"(?i)\bcrew\b|\bseafarer|\bsailor|\bfisher(?:y|men)")),
)
LOOK_BACK = 500
"""Code points before a pronoun in which the sentence is looked for that says whom it means."""
_OWN_SUBJECT = frozenset({"legal_statement", "call_to_act", "advisory", "no_reply", "state_reply", "state_action"})
ELSEWHERE = "the sentence does not say that the DPRK acts: it is taken from "
"""The opening of the gap on a claim whose whole sentence names the DPRK in no word."""
_IN_ITS_SENTENCE = "the clause does not say that the DPRK acts: it is taken from "
_PRONOUN = re.compile(
    r"(?i)[\"“'\s]*(?:(?:saying|adding|and|that|where|but|while)\s+(?:that\s+)?)?(?:(?:in|since|by|on|between|during|last)\s[^,.;]{1,40},\s+)?(?P<word>it|they|he|she|its|their|his|her)\b"
    r"(?!\s+(?:is|was|has\s+been)\s+(?:\w+\s+)?(?:said|reported|clear|known|unclear|that|believed|likely|alleged|estimated\s+that))"
)
_PEOPLE = re.compile(
    r"(?i)\b(?:workers|labou?rers|nationals|citizens|footballers|players|technicians|crew|seafarers|hackers|freelancers|developers|North Koreans|companies|member states|firms|vessels|tankers)\b"
)
_STOP = re.compile(r"[.!?…][\"”')\]]*\s+(?=[\"“'(]*[A-Z])|\n\s*\n")
_BREAK = re.compile(r"\n\s*\n(?=#|[A-Z][^\n.]{0,80}\n\s*\n)")


def carried(claims: tuple[Claim, ...], raw: str) -> tuple[Claim, ...]:
    """Claims with the reported nationality of their passage, each so marked; all others as they are."""
    found: list[Claim] = []
    passage: _Passage | None = None
    doubted = (_for_whom(claim, last, raw) for last, claim in zip((None, *claims), claims, strict=False))
    for claim in doubted:
        taken = _with(claim, passage, raw) if passage else claim
        last = found[-1] if found else None
        if taken is claim and last and last.facts.shown.get("dprk_national") and _goes_on(raw, last, claim):
            taken = _with(claim, _Passage(stated=last, last=last, known=_names(last)), raw)
        if claim.kind in _ABOUT_PEOPLE and claim.facts.shown.get("dprk_national"):
            passage = _Passage(stated=claim, last=claim, known=_names(claim))
        elif passage and taken is not claim:
            passage = replace(
                passage, last=taken, known=passage.known | _names(claim) if passage.known else frozenset()
            )
        found.append(taken)
    return tuple(found)


def _goes_on(raw: str, last: Claim, claim: Claim) -> bool:
    """Whether only "and" or "but" stands between two claims: a second predicate is of the people of the first."""
    return raw[last.span[1] : claim.span[0]].strip(" ,\n") in ("and", "but")


def _for_whom(claim: Claim, last: Claim | None, raw: str) -> Claim:
    """A clause whose subject is a pronoun says whom it is taken to mean, and from which sentence, or that this is open."""
    if claim.kind in _OWN_SUBJECT or not claim.subject:
        return claim
    pronoun = _PRONOUN.match(claim.reading or claim.quote)
    if any(gap.field == "subject" for gap in claim.gaps):
        return claim
    begin = _sentence_before(raw, claim.span[0])
    said = raw[begin : claim.span[0]]
    if not pronoun:
        return _unsaid(claim, said, begin)
    states = dict.fromkeys(m.code for m in countries.find(said, the_north_is_dprk=True))
    people = _PEOPLE.findall(said)
    word, names = pronoun["word"], tuple(countries.name(code) for code in states)
    singular = word.lower() in ("it", "its", "he", "she", "his", "her")
    plain = list(states) == ["KP"] and (singular != bool(people) or not people)
    if plain and word.lower() not in ("he", "she", "his", "her"):
        by = last.id if last and last.span[0] < claim.span[0] <= last.span[1] + 3 and last.span[1] > begin else ""
        gap = Gap(
            type="ambiguous_subject", field="subject", status="filled_by",
            by=by or f"{claim.source}:{begin}-{claim.span[0]}",
            text=f"“{word}” is taken from the words before it: “{' '.join(said.split())[-120:]}”",
        )  # fmt: skip
    else:
        gap = Gap(
            type="ambiguous_subject", field="subject", text=f"whom “{word}” means is not said", candidates=tuple(dict.fromkeys((*names, *people)))
        )  # fmt: skip
    return replace(claim, gaps=(*claim.gaps, gap))


def _unsaid(claim: Claim, said: str, begin: int) -> Claim:
    """A clause that names the DPRK as the one who acts in no word of its own says so."""
    own = claim.reading or claim.quote
    if claim.subject[-1] != "DPRK" or _names_as_one_who_acts(own, claim):
        return claim
    near = any(m.code == "KP" for m in countries.find(said, the_north_is_dprk=True))
    same = near and not _STOP.search(f"{said}A")  # what goes on begins no sentence of its own
    gap = Gap(
        type="ambiguous_subject", field="subject",
        text=f"{_IN_ITS_SENTENCE if same else ELSEWHERE}{'the words before it' if near else 'what the document is about'}",
        status="filled_by" if near else "open", by=f"{claim.source}:{begin}-{claim.span[0]}" if near else None,
    )  # fmt: skip
    return replace(claim, gaps=(*claim.gaps, gap))


_WHERE = guarded(r"(?i)\b(?:in|at|near|into|towards?|within|inside|around|account\s+in)\s+(?:the\s+)?$")


def _names_as_one_who_acts(text: str, claim: Claim) -> bool:
    """Whether the DPRK itself is named, and not only a town of it, or the country as where something is."""
    named = [m for m in countries.find(text, the_north_is_dprk=True) if m.code == "KP"]
    if claim.kind in TRADING:
        return any(m.how != "city" for m in named)
    return any(m.how != "city" and not _WHERE.search(text, 0, m.start) for m in named)


def _sentence_before(raw: str, at: int) -> int:
    """Where the sentence before ``at`` begins, or the part of the same sentence that stands before it."""
    floor = max(0, at - LOOK_BACK)
    window = raw[floor:at]
    stops = [m.end() for m in _STOP.finditer(window)]
    if stops and not window[stops[-1] :].strip(" \"“'"):
        stops.pop()
    return floor + (stops[-1] if stops else 0)


@dataclass(frozen=True, slots=True)
class _Passage:
    """``stated`` says whose nationals the people are, ``last`` is the last sentence about them.

    ``known`` are the names the passage gave them, if it gave any.
    """

    stated: Claim
    last: Claim
    known: frozenset[str]


def _with(claim: Claim, passage: _Passage, raw: str) -> Claim:
    if claim.kind not in _ABOUT_PEOPLE or "dprk_national" in claim.facts.shown or _others(claim.reading or claim.quote):
        return claim
    last, stated = passage.last, passage.stated
    if claim.span[0] - last.span[1] > REACH or _BREAK.search(raw[last.span[1] : claim.span[0]]):
        return claim
    if not _same_people(last, claim) or _somebody_else(passage.known, claim):
        return claim
    words = " ".join((stated.reading or stated.quote).split())[:120]
    gap = Gap(
        type="ambiguous_subject",
        field="subject",
        text=f"nationality is taken from an earlier sentence of the passage: “{words}”",
        status="filled_by",
        by=stated.id,
    )
    facts: Facts = replace(claim.facts, shown={**claim.facts.shown, "dprk_national": True})
    return replace(claim, facts=facts, gaps=(*claim.gaps, gap))


def _others(text: str) -> bool:
    return other_nationals(text, countries.find(text))


def _same_people(said: Claim, claim: Claim) -> bool:
    """Whether both speak of one class of people; workers in general agree with every class."""
    first, second = _classes(said), _classes(claim)
    return not first or not second or bool(first & second)


def _somebody_else(known: frozenset[str], claim: Claim) -> bool:
    """Whether the passage named its people and this sentence names others: a Korean name shows no nationality.

    "All three players, Han, ..." names a known one by the family name, and the others with him.
    """
    names = _names(claim)
    if not known or not names or known & names:
        return False
    words = set(re.findall(r"\w+", (claim.reading or claim.quote).lower()))
    families = {name.split()[0] for name in names}
    return not any((family := name.split()[0]) in words and family not in families for name in known)


def _names(claim: Claim) -> frozenset[str]:
    """Personal names of the sentence, folded."""
    found = persons(claim.reading or claim.quote)
    return frozenset(" ".join(name.replace("-", " ").lower().split()) for name in found)


def _classes(claim: Claim) -> frozenset[str]:
    return frozenset(name for name, pattern in _CLASSES if pattern.search(claim.quote))
