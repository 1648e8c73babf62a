"""What a text says about the law, set beside the register: it agrees, it differs, or the register has no such rule.

A sentence about the law accuses nobody. The answer names the paragraphs it was compared with and says in words
what was found; a number without its unit never agrees, however well it would fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal, TypeAlias

from vedette.claims.citations import citations, cited, completed, resolutions_named
from vedette.claims.claim import Claim
from vedette.claims.duties import SHIPS, duties_of
from vedette.claims.goods import goods_words
from vedette.claims.guarded import guarded
from vedette.claims.matter import matter_of, reported_on
from vedette.claims.signs import signs
from vedette.claims.trade import direction
from vedette.regime.act import Act, covers
from vedette.regime.model import Cap, Measure, Regime

Verdict: TypeAlias = Literal["agrees", "differs", "not_in_register"]
Checked: TypeAlias = tuple[Verdict | None, str | None, tuple[str, ...]]

_LABOUR = frozenset({"employment_abroad", "work_authorisation", "non_repatriation", "repatriation", "it_work"})


NOT_SET_BESIDE = "no paragraph of the register could be set beside this sentence"


def check_statement(claim: Claim, regime: Regime, before: str = "") -> Checked:
    """Verdict, reason in words and ids of the paragraphs compared; all empty for a claim that states no law.

    ``before`` is the text up to the claim: "the same resolution" is the one named last in it.
    """
    if claim.kind not in ("legal_statement", "advisory"):
        return None, None, ()
    text = completed(_with_number(claim.reading or claim.quote, before), before[-LOOK_BACK:], regime)
    own = signs(text)
    if "us_law" in own and "un_law" not in own:
        return "not_in_register", "not a UN measure", ()
    if claim.kind == "advisory":
        return None, None, ()
    if _NO_BAN.search(text):
        return "not_in_register", "the text says that no paragraph bans this", ()
    wrong = _named_resolution(text, regime)
    if wrong:
        return wrong
    compared = _compared(claim, text, own, regime)
    named = cited(text, regime)
    if named:
        same = tuple(name for name in compared[2] if name in named)
        if same:
            return compared[0], compared[1], same
        goods = set(claim.goods.keys) if claim.goods else set()
        about_goods = any(regime.measures[name].goods for name in named)
        if not (compared[0] == "agrees" and goods and about_goods):
            return None, "the register has this paragraph; what the text says of it was not compared", named
    return _in_named(compared, text, regime)


_SAME = re.compile(r"(?i)\b(?:the\s+(?:same|said|aforementioned)|that|this)\s+resolution\b(?!\s+\d)")


def _with_number(text: str, before: str) -> str:
    """ "The same resolution" with the number of the resolution that was named last."""
    if not _SAME.search(text) or resolutions_named(text):
        return text
    last = resolutions_named(before[-LOOK_BACK:])
    return _SAME.sub(f"resolution {last[-1]}", text, count=1) if last else text


LOOK_BACK = 3000
"""Code points before a claim in which the resolution it refers back to is looked for."""


def _in_named(checked: Checked, text: str, regime: Regime) -> Checked:
    """A rule that the register has under other resolutions than the one the text names differs."""
    verdict, reason, ids = checked
    numbers = [int(number) for number in resolutions_named(text)]
    if verdict != "agrees" or not numbers or not ids:
        return checked
    named = tuple(i for i in ids if regime.measures[i].resolution in numbers)
    if named:
        return verdict, reason, named
    listed = ", ".join(str(number) for number in numbers)
    return "differs", f"the text names resolution {listed}; the register has this rule in {', '.join(ids)}", ids


def _compared(claim: Claim, text: str, own: frozenset[str], regime: Regime) -> Checked:
    """The sentence beside the register by what it is about: a limit, a deadline, goods, workers."""
    if claim.quantity and (claim.quantity.of == "cap" or "cap" in own or _states_a_limit(claim, regime)):
        return _limit(claim, regime)
    if "deadline" in own and own & {"worker", "repat", "people", "earnings"}:
        return _deadline(claim, regime)
    spoken = _spoken_of(claim, regime)
    at_sea = tuple(name for name in spoken if "meeting_at_sea" in _acts(regime.measures[name]))
    keys = claim.goods.keys if claim.goods else ()
    told = (
        (_reporting(text, keys, regime), "this duty to report"),
        (_duty_stated(claim, text, regime), "this duty"),
        (_due_on(claim, regime), "this day as a last day"),
        (at_sea if "at_sea" in own else (), "paragraphs on this"),
    )
    for found, words in told:
        if found:
            return "agrees", f"the register has {words}: {', '.join(found)}", found
    if keys and not (spoken and SHIPS.issuperset(keys)):
        return _goods_rule(claim, text, regime)
    if spoken:
        return "agrees", f"the register has paragraphs on this: {', '.join(spoken)}", spoken
    if own & {"worker", "permit"} or "repat" in own or _NEW_PERMITS.search(text):
        found = _of_labour(text, own, regime)
        if found:
            return "agrees", f"the register has paragraphs on workers abroad: {', '.join(found)}", found
    return "not_in_register", NOT_SET_BESIDE, ()


# Papers to work, and who gets or keeps them; else what is ruled is that people leave.
_PERMITS = guarded(
    r"(?i)\b(?:permits?|visas?|authori[sz]\w+|licen[cs]\w+|(?:residence|work|labou?r|stay)\s+(?:cards?|papers?)|quotas?|new\s+workers)\b"
)
_NEW_PERMITS = guarded(r"(?i)\b(?:new|no|further)\s+permits?\b(?!\s+(?:to\s+fish|for\s+(?:fish|export|import)))")
_SEND_HOME = guarded(
    r"(?i)\b(?:repatriat\w*|s(?:end|ent|ending)\s+(?:\S+\s+){0,5}?(?:home|back)|(?:their|his|her|the)\s+return\b|expel\w*|must\s+(?:leave|go)|(?:had|have|has)\s+to\s+(?:leave|go))\b"
)


def _of_labour(text: str, own: frozenset[str], regime: Regime) -> tuple[str, ...]:
    """The paragraphs on workers that a rule speaks of: papers to work, or that people go home, or all of them."""
    papers, home = bool(_PERMITS.search(text)), "repat" in own or bool(_SEND_HOME.search(text))
    found = [m for m in regime.measures.values() if m.effect in ("ban", "duty") and _acts(m) & _LABOUR]
    if papers != home:
        found = [m for m in found if (m.judged_on == "authorisation_date") == papers] or found
    return tuple(m.id for m in found)


# "Such goods are not themselves banned by the United Nations", "nothing in the resolutions prevents ...".
_NO_BAN = guarded(
    r"(?i)\b(?:is|are|was|were)\s+not\s+(?:themselves\s+|itself\s+|in\s+(?:itself|themselves)\s+|as\s+such\s+)?(?:banned|prohibited|forbidden|barred|outlawed)\s+by\s+(?:the\s+(?:UN|United\s+Nations|Council|Security\s+Council)|any|UN\s+)|\bnothing\s+in\s+(?:the|any|these)\s+(?:\w+\s+)?resolutions?\s+(?:prevent|forbid|bar|ban|prohibit|stand)s?\b"
)
_BAN = guarded(
    r"(?i)\b(?:ban(?:s|ned)?|embargo|forbid(?:s|den)?|prohibit(?:s|ed)?|outlaw(?:s|ed)?|exempt(?:s|ed|ion)?)\b"
)


def _duty_stated(claim: Claim, text: str, regime: Regime) -> tuple[str, ...]:
    """Duties of States that the words speak of: to strike off, seize, refuse, inspect, freeze, expel."""
    found: dict[str, None] = {}
    for kind, facts, title in duties_of(text, dict(claim.facts.shown)):
        act = Act(id=claim.id, kind=kind, shown=facts)
        for measure in regime.measures.values():
            needs = {*measure.requires, *measure.requires_for.get(kind, ())} <= set(facts)
            if measure.effect in ("ban", "duty") and title.search(measure.title) and needs and covers(measure, act):
                found[measure.id] = None
    return tuple(found)


def _reporting(text: str, keys: tuple[str, ...], regime: Regime) -> tuple[str, ...]:
    """The paragraphs that ask every State for a report: on its supplies of fuel, on the workers it sent home."""
    reported = reported_on(text, keys)
    if reported is None:
        return ()
    kind, goods = reported
    act = Act(id="", kind=kind, goods=goods, shown={"dprk_national": True})
    asked = (m for m in regime.measures.values() if m.end is None and (m.reports or m.deadlines))
    return tuple(m.id for m in asked if m.effect in ("duty", "cap") and covers(m, act))


_OTHER = frozenset(
    {"joint_venture", "fishing_rights", "training", "payment", "vessel_supply", "crew_supply", "arms_related",
     "meeting_at_sea", "travel"}
)  # fmt: skip


_OF_THE_RULE = frozenset({"dprk_national", "to_dprk", "from_dprk", "ship_to_ship", "dprk_flag_vessel"})
"""Conditions that a sentence about the rule itself takes for granted."""


def _spoken_of(claim: Claim, regime: Regime) -> tuple[str, ...]:
    """Paragraphs that stand today on what the sentence speaks of, beside goods and workers."""
    found: dict[str, None] = {}
    for kind, goods, shown in matter_of(claim, regime):
        if kind not in _OTHER:
            continue
        for measure in regime.measures.values():
            needs = {*measure.requires, *measure.requires_for.get(kind, ())} - _OF_THE_RULE
            act = Act(id=claim.id, kind=kind, goods=goods, shown=shown)
            binding = measure.effect in ("ban", "duty", "clarifies") and measure.end is None
            if binding and covers(measure, act) and all(shown.get(fact) for fact in needs):
                found[measure.id] = None
    return tuple(found)


def _states_a_limit(claim: Claim, regime: Regime) -> bool:
    """Whether the sentence gives a number, in a unit of the register's limits, for goods that the register limits."""
    keys = set(claim.goods.keys) if claim.goods else set()
    units = {c.unit for m in regime.measures.values() if m.effect == "cap" and keys & set(m.goods) for c in m.caps}
    return claim.quantity is not None and claim.quantity.unit in units


def _named_resolution(text: str, regime: Regime) -> Checked | None:
    numbers = [int(number) for number in resolutions_named(text)]
    unknown = [number for number in numbers if number not in regime.resolutions]
    if unknown:
        listed = ", ".join(str(number) for number in unknown)
        return "not_in_register", f"the register has no resolution {listed}", ()
    paragraphs = citations(text)
    if paragraphs and not cited(text, regime):
        first = paragraphs[0]
        return "not_in_register", f"the register has no paragraph {first.resolution}-{first.paragraph}", ()
    return None


def _acts(measure: Measure) -> set[str]:
    return {item.kind for item in measure.acts}


def _limit(claim: Claim, regime: Regime) -> Checked:
    quantity = claim.quantity
    assert quantity is not None
    keys = set(claim.goods.keys) if claim.goods else set()
    capped = [m for m in regime.measures.values() if any(c.ran for c in m.caps) and (not keys or keys & set(m.goods))]
    if not capped:
        return "not_in_register", "the register has no limit on these goods", ()
    stated = quantity.min or quantity.max
    standing = [m for m in capped if m.end is None] or capped
    limits = "; ".join(f"{m.id}: {_cap_words(m.caps)}" for m in standing)
    ids = tuple(m.id for m in standing)
    same = tuple(m.id for m in standing if stated and any(c.value == Decimal(stated) for c in m.caps))
    if stated is None or quantity.unit is None:
        ids = same or ids  # the number tells which limit is meant; without its unit it does not agree
        return "differs", f"the text says {quantity.text!r} without a unit; the register has {limits}", ids
    unit = quantity.unit.rstrip("s")
    equal = [m for m in capped if any(c.value == Decimal(stated) and c.unit.rstrip("s") == unit for c in m.caps)]
    # The same number may stand in a paragraph since replaced: what stands today is named where both do.
    agreeing = [m for m in equal if m in standing and not _replaced(m, regime)] or equal
    if agreeing:
        names = tuple(m.id for m in agreeing)
        return "agrees", f"{', '.join(names)} sets {_cap_words(agreeing[0].caps)}", names
    return "differs", f"the text says {quantity.text!r}; the register has {limits}", same or ids


def _replaced(measure: Measure, regime: Regime) -> bool:
    return any(measure.id in other.replaces for other in regime.measures.values())


def _cap_words(caps: Iterable[Cap]) -> str:
    words = []
    for cap in caps:
        if cap.value is not None:
            words.append(f"{cap.value:,f} {cap.unit} per {cap.per.replace('_', ' ')}")
    return " or ".join(dict.fromkeys(words)) or "a limit that is a number the text does not give"


def _deadline(claim: Claim, regime: Regime) -> Checked:
    period = claim.period
    stated = (period.end or period.start) if period and period.text else None
    days = [
        (measure.id, day)
        for measure in regime.measures.values()
        if _acts(measure) & _LABOUR or "repatriat" in measure.words.lower()
        for day in _last_days(measure)
    ]
    if not days:
        return "not_in_register", "the register has no deadline for repatriation", ()
    if _SEND_HOME.search(claim.reading or claim.quote):
        days = [(name, day) for name, day in days if regime.measures[name].effect == "duty"] or days
    if stated is None:
        ids = tuple(dict.fromkeys(name for name, _ in days))
        return "differs", "the text states no day; the register has " + _days_words(days), ids
    whole_month = period is not None and period.text is not None and not re.search(r"\b\d{1,2}\b", period.text)
    for name, day in days:
        if day.startswith(stated[:7]) if whole_month else day == stated:
            return (
                "agrees",
                f"{name} has {day} as its last day; the text gives {period.text if period else stated!r}",
                (name,),
            )
    ids = tuple(dict.fromkeys(name for name, _ in days))
    return "differs", f"the text gives {stated}; the register has {_days_words(days)}", ids


def _due_on(claim: Claim, regime: Regime) -> tuple[str, ...]:
    """Paragraphs with a last day or a day of report that is the very day the sentence ends on."""
    period = claim.period
    if period is None or not period.text or not period.end or period.precision == "as_of":
        return ()
    return tuple(
        measure.id
        for measure in regime.measures.values()
        if any(period.end[:10] == day.isoformat() for day, _ in measure.deadlines)
        or period.end[:10] in _last_days(measure)
    )


def _last_days(measure: Measure) -> tuple[str, ...]:
    until = measure.wind_down.until if measure.wind_down else None
    # The days of reports stand among the deadlines; where a term to act is set, that is the day meant.
    days = [until] if until else [day for day, _ in measure.deadlines]
    return tuple(dict.fromkeys(day.isoformat() for day in days))


def _days_words(days: list[tuple[str, str]]) -> str:
    return ", ".join(f"{day} ({name})" for name, day in days)


def _goods_rule(claim: Claim, text: str, regime: Regime) -> Checked:
    keys = set(claim.goods.keys) if claim.goods else set()
    own = goods_words(regime).find(text)
    way = "to_dprk" if direction(text, own) == "goods_import" else "from_dprk"
    touching = [m for m in regime.measures.values() if keys & set(m.goods) and m.direction in (way, "both")]
    bans = tuple(m.id for m in touching if m.effect == "ban")
    standing = tuple(m.id for m in touching if m.effect == "ban" and m.end is None)
    goods = claim.goods.text if claim.goods else ""
    if bans:
        stated = set(map(int, resolutions_named(text)))
        named = tuple(i for i in bans if regime.measures[i].resolution in stated)
        found = named or standing or bans
        return "agrees", f"the register bans {goods}: {', '.join(found)}", found
    capped = tuple(m.id for m in touching if m.effect == "cap")
    if capped:
        return "differs", f"the register limits {goods} and does not ban them: {', '.join(capped)}", capped
    all_bans = (m for m in regime.measures.values() if m.effect == "ban" and m.end is None)
    other = tuple(m.id for m in all_bans if keys & set(m.goods))
    if other and _BAN.search(text):
        return None, f"the register bans {goods} the other way; which way the text means was not compared", other
    return "not_in_register", f"no paragraph of the register covers {goods} in this direction", ()


def legal_day(claim: Claim, regime: Regime) -> tuple[str, str] | None:
    """The register's day for a deadline the text gives as a month, with the basis; nothing where they disagree."""
    if claim.kind != "legal_statement" or "deadline" not in signs(claim.reading or claim.quote):
        return None
    verdict, _, ids = _deadline(claim, regime)
    if verdict != "agrees":
        return None
    stated = claim.period.end if claim.period else None
    day = next((d for d in _last_days(regime.measures[ids[0]]) if stated and d.startswith(stated[:7])), None)
    return (day, f"day of the register: {ids[0]}") if day else None
