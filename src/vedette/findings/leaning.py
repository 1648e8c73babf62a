"""The statement that another leans on: an answer, a measure taken or a sum without words of its own for the matter."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vedette.claims.citations import resolutions_named
from vedette.claims.claim import Claim
from vedette.claims.duties import freezes
from vedette.claims.law_check import NOT_SET_BESIDE
from vedette.claims.outside import of_one_state
from vedette.claims.parties import owes_no_answer
from vedette.claims.sentences import parted
from vedette.claims.shown import shown_by
from vedette.claims.terms import terms
from vedette.conduct import Gap
from vedette.findings.apart import of_no_one_matter, only_near
from vedette.findings.face import answered_of, beside, duties
from vedette.findings.once_more import OF_PEOPLE, PEOPLE, of_the_same_people, on_its_own_day
from vedette.findings.replies import ANSWERS
from vedette.findings.sides import fits
from vedette.findings.strangers import tells_of_others
from vedette.regime.model import Regime

REACH = 1200
"""Code points between a statement and the one it leans on: the paragraph before, as reports of a Panel are set."""
_LOOKED_AT = 6
"""Statements before it that are weighed."""
_NO_MATTER = frozenset({"legal_statement", "call_to_act", "advisory", "background", "no_reply", "state_reply"})
_OF_MATTERS = frozenset({"state_action", "call_to_act", "forged_document", "payment", "cap_use"})
_OF_THE_PARAGRAPH = frozenset(
    {"background", "payment", "figure", "goods_export", "goods_import", "port_call", "custody_route",
     "revenue_for_programmes"}
)  # fmt: skip
"""What an author adds to a matter in one paragraph with it."""
_BESIDE = frozenset(
    {
        "figure",
        "background",
        "state_action",
        "payment",
        "luxury_supply",
        "ais_silence",
        "joint_venture",
        "travel",
        "training",
    }
)
"""What is told of the trade, firms and travellers of other States as readily as of the DPRK's."""
_CRIMES = frozenset({"theft", "laundering", "cyber_activity", "address_poisoning"})
_COURT = re.compile(
    r"(?i)\b(?:grand\s+jury|indict\w*|pleaded|forfeit\w*|wire\s+fraud|reward|crypto\w*|bitcoin|ether|tokens?)\b"
)
_WORD = re.compile(r"[^\W\d_]{5,}")
_COMMON = frozenset(
    {
        "north", "korea", "korean", "koreans", "panel", "state", "states", "member", "resolution", "security",
        "council",
        "democratic", "people", "republic", "company", "which", "their", "there", "these", "about", "after", "before",
        "report", "reported", "stated", "replied", "reply", "between", "nations", "united", "information", "would",
    }
)  # fmt: skip


def leaned(claims: Sequence[Claim], regime: Regime, texts: Mapping[str, str]) -> tuple[Claim, ...]:
    """Claims that name no matter of their own take the paragraphs of the statement before them that fits best.

    Answers do, and silence; what is said of people and papers does where the statement before is about such, and what
    is added in the author's own paragraph (``texts`` maps a source to its text as read). A paragraph of the law that was
    not yet in force on the claim's own days is not taken. The gap says what was assumed.
    """
    order = sorted(range(len(claims)), key=lambda place: (claims[place].source, claims[place].span))
    found = list(claims)
    earlier: list[Claim] = []
    rule: Claim | None = None
    bare: Claim | None = None
    for place in order:
        claim = found[place]
        text = texts.get(claim.source, "")
        if earlier and earlier[-1].source != claim.source:
            earlier = []
        if same := _of_the_same_goods(claim, earlier):
            claim = _taking(claim, same, same.measures)
        if rule and _goes_on(claim, rule, text):
            claim = _taking(claim, rule, rule.measures)
        elif act := _ruled(claim, earlier, text):
            claim = _taking(claim, act, act.measures)
        if claim.kind == "legal_statement" and claim.measures:
            rule = claim
        found[place] = _borrowing(claim, earlier, text, regime)
        if _elsewhere(claim, found[place], bare, earlier, text):
            found[place] = claim
        if _is_a_matter(found[place]) or _tells_itself(claim, regime):
            earlier = [*earlier[-_LOOKED_AT:], found[place]]
        elif not found[place].measures and claim.kind in _NO_ACT:
            bare = found[place]
    return tuple(found)


def _borrowing(claim: Claim, earlier: Sequence[Claim], text: str, regime: Regime) -> Claim:
    """The claim with the paragraphs of the one of ``earlier`` that it leans on, where it leans on one."""
    if _outside(claim) or _of_the_theft(claim, earlier):
        return _aside(claim)
    if of_no_one_matter(claim):
        return claim
    if claim.kind in _BESIDE and tells_of_others(claim.reading or claim.quote):
        return _aside(claim)
    before = None
    if _leans(claim) and not (claim.kind in ANSWERS and duties(claim, regime)):
        before = _fitting(claim, earlier, regime)
    elif _adds(claim):
        before = _just_before(claim, earlier, text, regime)
    speaks = claim.kind in ANSWERS and _leans(claim) and not _of_a_trade_licence(claim.quote)
    own = answered_of(claim, regime) if speaks else ()
    if before is None:
        return replace(claim, measures=own) if own and not claim.measures else claim
    if own and not set(own) & set(before.measures):
        return replace(claim, measures=own)
    taken = _of_named(_in_force(before, claim, regime), claim.reading or claim.quote, regime)
    return _taking(claim, before, tuple(dict.fromkeys((*taken, *beside(claim, regime))))) if taken else claim


def _of_named(names: tuple[str, ...], text: str, regime: Regime) -> tuple[str, ...]:
    """Those of the resolutions that the text names; who names one speaks of no other."""
    named = {int(number) for number in resolutions_named(text)}
    return tuple(name for name in names if not named or regime.measures[name].resolution in named)


_NO_ACT = frozenset({"state_action", "figure", "background"})


def _is_a_matter(claim: Claim) -> bool:
    """Whether others may be told of the claim: any act is a matter, whether or not a paragraph covers it."""
    if claim.kind in _NO_MATTER:
        return False
    return bool(claim.measures or claim.measures_context) or claim.kind not in _NO_ACT


def _tells_itself(claim: Claim, regime: Regime) -> bool:
    """Whether an answer tells in its own words of the people it is about: what comes next may go on about these."""
    if claim.kind not in ANSWERS or owes_no_answer(claim.quote):
        return False
    return any(regime.measures[name].subject == "workers" for name in answered_of(claim, regime))


def _elsewhere(claim: Claim, leant: Claim, bare: Claim | None, earlier: Sequence[Claim], text: str) -> bool:
    """Whether an answer would lean on another paragraph though its own tells of something, of which no paragraph of
    the law is known: it answers to that."""
    if claim.kind not in ANSWERS or leant is claim or bare is None:
        return False
    by = next((gap.by for gap in leant.gaps if gap.field == "measures" and gap.status == "filled_by"), None)
    before = next((told for told in earlier if told.id == by), None)
    if before is None or bare.source != claim.source:
        return False
    return parted(text, before.span[1], claim.span[0]) and not parted(text, bare.span[1], claim.span[0])


_OF_THE_RULE = re.compile(
    r"(?i)\b(?:that|this|the|those|these|such|its|no)\s+(?:\w+\s+)?(?:obligation|duty|duties|requirement|prohibition|provision|deadline|exception|exemption|ceiling|quantity)s?\b|\bexempt\w*|\bexcepted\b|\b(?:fell|falls?|were|are|is|was)\s+(?:not\s+|only\s+)?due\b|\b(?:those|ones)\s+in\s+existence\b|\bwhose\s+return\b|\bexten[dt]\w*\s+(?:also\s+)?to\b"
)
# "No resolution forbids ...", "the measures remain in force": said of no rule, or of all of them.
_OF_NO_RULE = re.compile(
    r"(?i)\bno\s+(?:\w+\s+){0,3}?resolutions?\b|\b(?:all|every|the|existing|these)\s+(?:\w+\s+){0,2}?measures?\b"
)


def _goes_on(claim: Claim, rule: Claim, text: str) -> bool:
    """Whether a statement of law without words of its own for the matter goes on with the rule told before it in the
    same paragraph: its term, its exception, whom it does not reach."""
    if claim.kind != "legal_statement" or claim.measures or claim.law_check_reason != NOT_SET_BESIDE:
        return False
    if claim.source != rule.source or _of_one_state(claim) or _OF_NO_RULE.search(claim.quote):
        return False
    return bool(_OF_THE_RULE.search(claim.quote)) and not parted(text, rule.span[1], claim.span[0])


# "Supplies of such goods have been banned since", "a trade that sanctions forbid", "to employ them would be a breach".
_OF_THE_ACT = re.compile(
    r"(?i)\bsuch\s+(?:goods|items|cargo(?:es)?|trade|supplies|exports|imports|shipments|sales|deliveries|vehicles|machines?|transfers|products?)\b|\b(?:this|that|the|a)\s+trade\b|\b(?:ton|tonne|barrel|kilo|cent|bit|part|all|any)\s+of\s+(?:it|them)\b|\b(?:employ|hire|host|keep|buy|sell|ship|deliver|import|export|supply|pay)(?:ing)?\s+(?:it|them)\b"
)


def _ruled(claim: Claim, earlier: Sequence[Claim], text: str) -> Claim | None:
    """The act told just before in the same paragraph, where a statement of law without words of its own for the matter
    speaks of that act: the rule is the one on it."""
    if claim.kind != "legal_statement" or claim.measures or claim.law_check_reason != NOT_SET_BESIDE or not earlier:
        return None
    act = earlier[-1]
    if _of_one_state(claim) or not act.measures or not _OF_THE_ACT.search(claim.quote):
        return None
    return None if parted(text, act.span[1], claim.span[0]) else act


def _matters(earlier: Sequence[Claim], regime: Regime) -> list[Claim]:
    """Those of ``earlier`` that others are told of. Who struck a ship off or froze an account did what a paragraph
    asks of States; what is said next is about the ship or the money, not about that paragraph."""
    return [before for before in earlier if not _did_its_duty(before, regime)]


def _did_its_duty(claim: Claim, regime: Regime) -> bool:
    if claim.kind != "state_action":
        return False
    engaged = [regime.measures[name] for name in claim.measures]
    of_ships = bool(engaged) and all(m.effect == "duty" and m.subject == "ships" for m in engaged)
    return of_ships or bool(duties(claim, regime))


def _leans(claim: Claim) -> bool:
    if claim.kind in ANSWERS:
        return not (claim.kind == "no_reply" and owes_no_answer(claim.quote))
    if claim.measures or claim.measures_context or _of_one_state(claim):
        return False
    if claim.kind == "call_to_act" and not _REFERS.search(claim.quote):
        return False
    return claim.kind in PEOPLE or (claim.kind in _OF_MATTERS and not _COURT.search(claim.quote))


def _outside(claim: Claim) -> bool:
    """Whether the claim itself says that no paragraph covers what it tells: breaking into systems, national law."""
    return claim.kind not in _CRIMES and any(gap.type == "no_direct_measure" for gap in claim.gaps)


# "It blamed a contractor hired under a false name", "got in through a developer": how the thieves came in.
_WAY_IN = re.compile(
    r"(?i)\b(?:blam\w+|access\w*|(?:got|came|broke|let|gets?|breaks?)\s+(?:\w+\s+)?in\b|entry\s+point|intru\w+|breach\w*|compromis\w+|infiltrat\w+|insider)"
)


def _of_the_theft(claim: Claim, earlier: Sequence[Claim]) -> bool:
    """Whether a false name is told as the way in of the theft told last, and nobody of the DPRK with it: that is part
    of the theft, which no paragraph covers, until somebody says that a DPRK national was at work there."""
    if claim.kind != "false_identity" or claim.facts.shown.get("dprk_national"):
        return False
    return bool(earlier) and earlier[-1].kind in _CRIMES and bool(_WAY_IN.search(claim.quote))


def _aside(claim: Claim) -> Claim:
    """The claim with its paragraphs behind it, after those that stood there already: it leans on no other statement."""
    behind = tuple(dict.fromkeys((*claim.measures_context, *claim.measures)))
    return replace(claim, measures=(), measures_context=behind)


def _of_one_state(claim: Claim) -> bool:
    """Whether the statement is about the law or the listings of one State."""
    return of_one_state(claim.quote) is not None


def _adds(claim: Claim) -> bool:
    if claim.kind not in _OF_THE_PARAGRAPH or claim.measures:
        return False
    return not _COURT.search(claim.quote) and not _of_one_state(claim) and not only_near(claim.quote)


def _just_before(claim: Claim, earlier: Sequence[Claim], text: str, regime: Regime) -> Claim | None:
    """The statement before in the same paragraph, where a paragraph of the law binds on it.

    What only calls for vigilance is engaged by the silence of the beacon itself, not by what is told of the ship.
    """
    told = _matters(earlier, regime)
    before = told[-1] if told else None
    binds = (
        before is not None and bool(before.measures) and (_binds(before, regime) or of_the_same_people(before, claim))
    )
    return before if before and binds and not parted(text, before.span[1], claim.span[0]) else None


_REFERS = re.compile(r"(?i)\b(?:these|those|such|this|the\s+(?:hiring|practice|trade|same)|them|they)\b")


def _fitting(claim: Claim, earlier: Sequence[Claim], regime: Regime) -> Claim | None:
    """Of those within reach the one that shares most with the claim (States, then words), else the nearest."""
    told = earlier if claim.kind == "state_action" else _matters(earlier, regime)
    near = [before for before in told if claim.span[0] - before.span[1] <= REACH]
    if claim.kind in ANSWERS:
        near = [before for before in near if not before.measures or _binds(before, regime)] or near
    if claim.kind in PEOPLE:
        near = [before for before in near if before.kind in OF_PEOPLE][-1:]
    near = [before for before in near if fits(claim.reading or claim.quote, before.measures, regime)]
    if not near:
        return None
    here, words = _states(claim), _words(claim)
    best = max(
        enumerate(near),
        key=lambda item: (2 * bool(here & _states(item[1])) + min(2, len(words & _words(item[1]))), item[0]),
    )[1]
    return best if best.measures else None


def _binds(claim: Claim, regime: Regime) -> bool:
    """Whether a paragraph that binds is engaged: an answer about a ship is about what it carried, not its beacon."""
    return any(regime.measures[name].effect != "call" for name in claim.measures)


def _states(claim: Claim) -> frozenset[str]:
    return frozenset(place.country for place in claim.places if place.country and place.country != "KP")


def _words(claim: Claim) -> frozenset[str]:
    text = (claim.reading or claim.quote).lower()
    return frozenset(word.rstrip("s") for word in _WORD.findall(text) if word not in _COMMON)


def _in_force(before: Claim, claim: Claim, regime: Regime) -> tuple[str, ...]:
    if of_its_day := on_its_own_day(before, claim, regime):
        return of_its_day
    last = claim.period.end if claim.period and claim.kind not in ANSWERS else None
    standing = tuple(
        name for name in before.measures if last is None or regime.measures[name].entry.isoformat() <= last[:10]
    )
    standing = tuple(name for name in standing if not _of_the_bank(name, claim, regime))
    if claim.kind in _SUMS:  # how much it was is told of the goods, not of the way they were handed over
        goods = tuple(name for name in standing if regime.measures[name].subject != "ship_to_ship")
        standing = goods or standing
    if freezes(claim.quote):  # whose money is frozen is not thereby sent home
        return tuple(name for name in standing if regime.measures[name].subject != "workers")
    if not _GIVES_WORK.search(claim.quote):
        # What says nothing of papers is about the people, not about the day they got their permits.
        people = tuple(name for name in standing if regime.measures[name].judged_on != "authorisation_date")
        if (
            not people
            and claim.kind in _OF_THE_PERMIT
            and before.kind == "work_authorisation"
            and not _PRESENT.search(claim.quote)
        ):
            return standing  # what goes on about a permit goes on about the day on which it was given
        return people or _terms_then(claim, regime) or standing
    return standing


_OF_THE_PERMIT = ANSWERS | {"background", "state_action"}
# Where the people themselves are: gone, still there, not to be found.
_PRESENT = re.compile(
    r"(?i)\b(?:left|leav\w*|depart(?:s|ed|ing|ures?)?|remain\w*|return\w*|home|repatriat\w*|gone|locat\w*|stay\w*|present|flew|flown|expired?|laps\w*|ran\s+out|run\s+out|share|work(?:s|ed|ing)?|earn\w*|paid|pay|wages?)\b"
)
_SUMS = frozenset({"figure", "payment"})


def _of_a_trade_licence(text: str) -> bool:
    """Whether the licence of a firm or a place is spoken of, and no papers of people."""
    return bool(_LICENCE.search(text)) and not _PAPERS.search(text)


_LICENCE = re.compile(r"(?i)\blicen[cs]es?\b")
_PAPERS = re.compile(r"(?i)\b(?:permits?|visas?|work(?:ers?|ing)?|labou?r\w*|resid\w+|nationals?|fishing|employ\w*)\b")


def _of_the_bank(name: str, claim: Claim, regime: Regime) -> bool:
    """Whether the paragraph bars the branches and correspondents of a bank, and the claim speaks of none: who answers
    for its agent, or tells what he sent, does not speak of where the bank is."""
    measure = regime.measures[name]
    if measure.effect != "ban" or "dprk_bank" not in measure.requires:
        return False
    return not shown_by(claim.reading or claim.quote, "payment").get("dprk_bank")


def _terms_then(claim: Claim, regime: Regime) -> tuple[str, ...]:
    """The duties to send people home that stood on the claim's day, or at all where it has none."""
    day = claim.period.end if claim.period else None
    standing = (term for term in terms(regime) if not term.adoption)
    return tuple(term.measure for term in standing if day is None or term.start.isoformat() <= day[:10])


_GIVES_WORK = re.compile(
    r"(?i)\b(?:permits?|visas?|authori[sz]\w+|licen[cs]\w+|hir(?:e|ed|es|ing)|recruit\w*|contracts?|admi(?:t|ss)\w*)\b"
)


# "The cars", "both containers", "the two pianos": the goods told before, and no others of their sort.
_THE_SAME = re.compile(
    r"(?i)\b(?:the|these|those|both|its|their)\s+(?:two|three|four|five|six|\d+|other|same)?\s*[a-z]+s\b"
)


def _of_the_same_goods(claim: Claim, earlier: Sequence[Claim]) -> Claim | None:
    """The statement before that told more of the goods which a claim of the way they went names again: the limousines
    are luxury goods wherever "the cars" go next."""
    own = set(claim.measures)
    if claim.kind not in _WAY_OF_GOODS or not own or not _THE_SAME.search(claim.quote):
        return None
    return next((told for told in reversed(earlier) if told.kind in _SUPPLY and own < set(told.measures)), None)


_SUPPLY = frozenset({"luxury_supply", "goods_import"})
_WAY_OF_GOODS = frozenset({"goods_import", "custody_route", "port_call"})


def _taking(claim: Claim, before: Claim, taken: tuple[str, ...]) -> Claim:
    if claim.measures and _states(claim) & _states(before):
        return replace(claim, measures=taken)
    words = " ".join((before.reading or before.quote).split())[:120]
    what = "the answer" if claim.kind in ANSWERS else "what is said here"
    gap = Gap(
        type="ambiguous_subject", field="measures", status="filled_by", by=before.id,
        text=f"{what} stands after this statement, and takes its paragraphs: “{words}”",
    )  # fmt: skip
    return replace(claim, measures=taken, gaps=(*claim.gaps, gap))
