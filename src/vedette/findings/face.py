"""Which paragraphs a claim engages on its face, and which only stand behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from vedette.claims.citations import cited
from vedette.claims.claim import Claim, states_no_act
from vedette.claims.duties import aspects_of, duties_of, lists_ships
from vedette.claims.matter import matter_of
from vedette.claims.outside import national_law
from vedette.claims.shown import shown_by
from vedette.claims.signs import signs
from vedette.claims.terms import duties as terms_to_leave
from vedette.claims.trade import direction
from vedette.regime.act import Act, covers
from vedette.regime.judge import Judgement, effective, judge, required
from vedette.regime.model import Measure, Regime

Split: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
"""Ids of the paragraphs engaged, and of those in the background."""

_BACKGROUND = frozenset({"not_in_force", "not_applicable", "indicator"})
_TAKEN_FOR_GRANTED = frozenset(
    {"dprk_national", "seat_known", "dprk_flag_vessel", "ship_to_ship", "performed", "to_dprk", "from_dprk"}
)
"""Facts that a text on the matter takes for granted; every other condition of a paragraph its words have to show."""
_GIVES_WORK = frozenset({"work_authorisation", "visa_substitution", "employment_transfer"})
"""Kinds of act that are, or rest on, a permit to work given at the time."""
_REMOTE = frozenset({"it_work", "false_identity", "shared_identity", "payout_pattern", "place_contradiction"})
"""Who is hired from afar, under another name, gets no permit from the State of those who hire."""
_HIRES = re.compile(
    r"(?i)\b(?:hir(?:e|es|ed|ing)|recruit\w*|dispatch\w*|deploy\w*|sen[dt]s?|sending|new(?:ly)?\s+(?:arrived|workers)|(?:stop|end|cease|continue)\w*\s+(?:to\s+)?employ\w*|employment\s+of|arrived(?!\s+(?:at\s+the\s+airport|home|back))|joined|t(?:ook|aken|aking|akes?)\s+on|brought\s+over|sign(?:ed|s)\s+(?:\S+\s+){0,4}?(?:deals?|contracts?))\b(?!\s+(?:\S+\s+){0,5}?(?:home|back|reports?|repl(?:y|ies)|letters?|reminders?|names|copies|information|lists?)\b)"
)
# A contract of the years after the paragraph was adopted rests on a permit given then.
_CONTRACTED_SINCE = re.compile(
    r"(?i)\b(?:concluded|signed|dated|renewed|extended|prolonged|entered\s+into|finali[sz]ed)\b(?:(?!\b(?:19|20)\d\d\b)[^.;]){0,40}?\b(?:2018|2019|202\d)\b"
)
_SPOKEN_OF = frozenset(
    {
        "call_to_act", "advisory", "figure", "background", "state_action", "repatriation", "false_identity",
        "forged_document", "payout_pattern", "shared_identity", "place_contradiction", "revenue_for_programmes",
        "supply_chain_exposure", "trade_anomaly", "loading_in_waters",
    }
)  # fmt: skip
"""Kinds that no paragraph names, judged by the act they speak of."""


def engaged_by(
    claim: Claim, kind: str, shown: Mapping[str, bool], judgements: Iterable[Judgement], regime: Regime
) -> Split:
    """The judgements of one act, parted into paragraphs engaged and background.

    What does not bind stands behind what does, a list of examples behind the ban it belongs to, a paragraph whose
    special condition the words do not show (a listed party, a sensitive field) behind those without one.
    """
    lines = tuple(judgements)
    covered = {line.measure for line in lines}
    engaged: list[str] = []
    context: list[str] = []
    calls: set[str] = set()
    way = "to_dprk" if direction(claim.reading or claim.quote) == "goods_import" else "from_dprk"
    for line in lines:
        measure = regime.measures[line.measure]
        if any(item.sign and item.kind == kind for item in measure.acts):
            continue  # words that tell of a sign speak of no paragraph: what they say of the work behind it does
        beside = measure.effect == "call" or (measure.effect == "clarifies" and measure.interprets[0] in covered)
        if _told_otherwise(claim, kind, shown, measure, way):
            context.append(line.measure)
            continue
        ended = measure.end is not None and line.outcome == "undetermined" and not _within(claim, measure)
        other_day = (
            measure.judged_on != "conduct"
            and line.outcome == "undetermined"
            and not (measure.end is not None and _within(claim, measure))
            and not _permits(claim, kind, measure, regime)
        )
        lacking = {fact for fact in required(effective(measure, regime), kind) if shown.get(fact) is None}
        granted = _TAKEN_FOR_GRANTED | _granted_by(shown, measure)
        special = bool(lacking - granted)
        if (
            measure.effect == "call"
            and line.outcome in ("indicator", "undetermined", "straddles_entry")
            and not special
            and (kind not in _SHOWN_BY_SIGNAL or _SIGNAL.search(claim.reading or claim.quote))
        ):
            calls.add(line.measure)
        background = line.outcome in _BACKGROUND or beside or ended or other_day or special
        (context if background else engaged).append(line.measure)
    if shown.get("listed_party"):  # who is on the list is frozen by it, and not as one of the DPRK's own bodies
        other = [name for name in engaged if _other_freeze(regime.measures[name])]
        engaged, context = [n for n in engaged if n not in other], [*context, *other]
    if not engaged and _answers_a_call(claim):
        # where nothing binds, what calls for vigilance over just this conduct stands in front
        engaged = [name for name in context if name in calls]
        context = [name for name in context if name not in calls]
    return tuple(engaged), tuple(context)


def _answers_a_call(claim: Claim) -> bool:
    """Whether a paragraph that only calls on States can be what the claim is about: an act, or words on beacons."""
    if claim.kind in ("call_to_act", "advisory"):
        return bool(_SIGNAL.search(claim.reading or claim.quote))
    return claim.kind not in _SPOKEN_OF


def _other_freeze(measure: Measure) -> bool:
    return measure.subject == "asset_freeze" and "listed_party" not in measure.requires


def _told_otherwise(claim: Claim, kind: str, shown: Mapping[str, bool], measure: Measure, way: str) -> bool:
    """Whether the words tell another act than the paragraph's: a charter hands no ship over, who repairs arms is not
    said to send them, and goods go one way."""
    if kind == "vessel_supply":
        return bool(measure.goods and (shown.get("chartered_dprk_flag") or shown.get("lease_to_dprk")))
    if kind == "listed_party":
        return measure.subject != "ships" and lists_ships(claim.reading or claim.quote)
    if kind != "arms_related":
        return False
    serves = shown.get("arms_service") and not _MOVES.search(claim.reading or claim.quote)
    if serves and measure.goods and "arms_service" not in measure.requires:
        return True
    return measure.direction not in ("both", "none", way)


def with_named_arms(shown: Mapping[str, bool], goods: Iterable[str]) -> Mapping[str, bool]:
    """The facts, and whether the goods are arms of a category that the paragraphs name themselves."""
    return shown if _NAMED_ARMS.isdisjoint(goods) else {**shown, "named_arms": True}


def _granted_by(shown: Mapping[str, bool], measure: Measure) -> frozenset[str]:
    """Conditions that other facts carry: a listed party, a DPRK bank or cash in bulk stands for the programmes, and
    heavy arms and missiles are named by the paragraph itself, where other items have to be on its list."""
    bank = shown.get("dprk_bank") and measure.effect == "ban"
    cash = shown.get("bulk_cash") and measure.effect == "ban"
    found = {"programme_link"} if shown.get("listed_party") or bank or cash else set()
    if not _NAMED_ARMS.isdisjoint(measure.goods) and shown.get("named_arms"):
        found.add("on_control_list")
    return frozenset(found)


_NAMED_ARMS = frozenset({"heavy_arms"})


def _within(claim: Claim, measure: Measure) -> bool:
    """Whether the days of the claim lie within those of a paragraph that has since ended."""
    period = claim.period
    if period is None or period.start is None or period.end is None or measure.end is None:
        return False
    return measure.entry.isoformat() <= period.start[:10] and period.end[:10] <= measure.end.isoformat()


_SHOWN_BY_SIGNAL = frozenset({"vessel_identity", "draught_change"})
"""Acts that the call for vigilance over beacons is about only where the beacon is spoken of: a name painted over or
a hull that rides higher is none of it."""
_SIGNAL = re.compile(
    r"(?i)\bAIS\b|\bautomatic\s+identification|\b(?:transpond|transmi(?:t|ss)|broadcast|signal|beacon|spoof)\w*|\bMMSI\b|\bcall\s+signs?\b|\b(?:such|the|that)\s+gaps?\b|\b(?:go(?:es|ing)?|went|gone)\s+(?:dark|silent)\b|\btracking\b"
)
_MOVES = re.compile(
    r"(?i)\b(?:s(?:old|ell|ells|elling|ale)|export|deliver|suppl|ship(?!s?\b)|transfer|smuggl|procur|purchas|b(?:ought|uy)|provid|import|carr(?:y|ied)|found|seiz)\w*"
)


def past_terms(claim: Claim, regime: Regime) -> tuple[str, ...]:
    """Duties about the people of a permit whose term had run when it was given."""
    start = claim.period.start if claim.period else None
    act = _act(claim, "employment_abroad", (), {"dprk_national": True})
    return tuple(
        m.id
        for m in regime.measures.values()
        if m.effect == "duty" and covers(m, act) and start and m.wind_down and m.wind_down.until
        and start[:10] > m.wind_down.until.isoformat()
    )  # fmt: skip


# States that host workers: nations that "still employ" them, jurisdictions where they are.
_HOSTS = re.compile(r"(?i)\b(?:nations|jurisdictions|host\s+(?:countries|states))\b")


def _permits(claim: Claim, kind: str, measure: Measure, regime: Regime) -> bool:
    """Whether the claim is about work newly given, or about States that host while the term to send people home ran:
    what they could still do against the paragraphs was to give permits. A person told to be at work may have come on an
    older one.
    """
    if claim.kind == "repatriation":
        return False
    if kind == "contract_beyond_deadline" and _CONTRACTED_SINCE.search(claim.reading or claim.quote):
        return True
    if kind in _GIVES_WORK or claim.kind in _GIVES_WORK:
        return True
    if kind == "crew_supply" or kind in _REMOTE or claim.kind in _REMOTE:
        return False
    text = claim.reading or claim.quote
    if _HIRES.search(text):
        return True
    last = claim.period.end if claim.period and claim.period.text else None
    if last is None or not _HOSTS.search(text):
        return False
    sent_home = max((term.day.isoformat() for term in terms_to_leave(regime)), default="")
    return measure.entry.isoformat() <= last[:10] <= sent_home


def on_the_face(claim: Claim, regime: Regime) -> Split:
    """The paragraphs that the act spoken of would engage on the claim's days; nothing for other kinds of claim."""
    if national_law(claim.quote, claim.kind, claim.said_by[-1] if claim.said_by else ""):
        return (), ()
    if claim.kind == "background":
        named = cited(claim.reading or claim.quote, regime)
        return (named, ()) if named else _programmes(claim, regime)
    spoken = cited(claim.reading or claim.quote, regime) or duties(claim, regime)
    if spoken:
        return spoken, ()
    engaged: dict[str, None] = {}
    context: dict[str, None] = {}
    if claim.kind in _SPOKEN_OF:
        matter = matter_of(claim, regime)
    elif states_no_act(claim):  # denied, doubted, planned: it is about the paragraph, and accuses nobody
        shown = {"dprk_national": True, "seat_known": True, **claim.facts.shown}
        matter = ((claim.kind, claim.goods.keys if claim.goods else (), shown),)
    else:
        return (), ()
    for kind, goods, facts in matter:
        act = _act(claim, kind, goods, facts)
        lines = [judge(m, act, regime) for m in regime.measures.values() if m.effect != "context" and covers(m, act)]
        on, behind = engaged_by(claim, kind, with_named_arms(facts, goods), lines, regime)
        engaged.update(dict.fromkeys(on))
        context.update(dict.fromkeys(behind))
    return tuple(engaged), tuple(name for name in context if name not in engaged)


def answered_of(claim: Claim, regime: Regime) -> tuple[str, ...]:
    """The paragraphs that bind on what an answer itself speaks of: the contracts ended, the people gone, the goods."""
    found: dict[str, None] = {}
    for kind, goods, facts in matter_of(claim, regime):
        act = _act(claim, kind, goods, facts)
        lines = [judge(m, act, regime) for m in regime.measures.values() if m.effect != "context" and covers(m, act)]
        on, _ = engaged_by(claim, kind, with_named_arms(facts, goods), lines, regime)
        found.update(dict.fromkeys(name for name in on if regime.measures[name].effect in ("ban", "duty", "cap")))
    return tuple(found)


def again_of(before: Claim, claim: Claim, kind: str, regime: Regime) -> tuple[str, ...]:
    """The paragraphs that the act of ``before``, or one of ``kind`` by its people, engages on the days of ``claim``."""
    once_more = replace(before, period=claim.period)
    goods = before.goods.keys if before.goods else ()
    act = _act(once_more, kind, goods, before.facts.shown)
    lines = [judge(m, act, regime) for m in regime.measures.values() if m.effect != "context" and covers(m, act)]
    return engaged_by(once_more, kind, before.facts.shown, lines, regime)[0]


def duties(claim: Claim, regime: Regime) -> tuple[str, ...]:
    """The duties of States that a measure taken, a call, an advisory or an answer speaks of by its own words."""
    if claim.kind not in _OF_STATES:
        return ()
    shown = {
        **claim.facts.shown,
        **shown_by(claim.reading or claim.quote, claim.kind, claim.period.end if claim.period else None),
    }
    found: dict[str, None] = {}
    for kind, facts, title in duties_of(claim.reading or claim.quote, shown):
        act = _act(claim, kind, (), facts)
        told: dict[str, int] = {}
        for measure in regime.measures.values():
            needs = all(facts.get(fact) for fact in required(measure, kind))
            binds = measure.effect in ("ban", "duty") and title.search(measure.title) is not None
            if binds and needs and covers(measure, act) and judge(measure, act, regime).outcome != "not_in_force":
                told[measure.id] = len(required(measure, kind))
        # Where one paragraph asks for more of what the words show than another, it is the one they speak of.
        found.update(dict.fromkeys(name for name, asks in told.items() if asks == max(told.values())))
    return tuple(found)


_OF_STATES = frozenset({"state_action", "call_to_act", "advisory", "state_reply"})


def beside(claim: Claim, regime: Regime) -> tuple[str, ...]:
    """Paragraphs that the claim engages by what its words tell beside its kind."""
    found: dict[str, None] = {}
    for kind, goods, shown in aspects_of(claim):
        act = _act(claim, kind, goods, shown)
        lines = [judge(m, act, regime) for m in regime.measures.values() if m.effect != "context" and covers(m, act)]
        found.update(dict.fromkeys(engaged_by(claim, kind, shown, lines, regime)[0]))
    return tuple(found)


def _act(claim: Claim, kind: str, goods: tuple[str, ...], shown: Mapping[str, bool]) -> Act:
    period = claim.period
    start = date.fromisoformat(period.start[:10]) if period and period.start else None
    end = date.fromisoformat(period.end[:10]) if period and period.end else None
    return Act(id=claim.id, kind=kind, goods=goods, start=start, end=end, shown=shown)


def _programmes(claim: Claim, regime: Regime) -> Split:
    """What binds the DPRK itself, for a remark on its weapons; that it flouts resolutions engages what restates it."""
    own = signs(claim.reading or claim.quote)
    if "wmd" not in own:
        return (), ()
    period = claim.period
    last = period.end or period.start if period else None
    found = [m for m in regime.measures.values() if m.subject == "programmes" and m.effect == "context"]
    standing = [m for m in found if last is None or m.start.isoformat() <= last]
    engaged = tuple(m.id for m in standing if m.binding == "decides" or ("violates" in own and _restates(m)))
    return engaged, tuple(m.id for m in standing if m.id not in engaged)


def _restates(measure: Measure) -> bool:
    return "obligation" in measure.words.lower()
