"""One clause that states an act becomes a claim: its fields from the words, and a gap for each that is not there."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import replace

from vedette.claims.amounts import AmountHit
from vedette.claims.answering import a_state_answers, second_subject, speaking
from vedette.claims.authors import PANEL
from vedette.claims.by_then import from_the_act
from vedette.claims.cap_years import of_the_year
from vedette.claims.chosen import Chosen, one_thing
from vedette.claims.claim import WITHHELD, Claim, claim_id
from vedette.claims.damage import damage
from vedette.claims.datelines import YEAR_INFERRED
from vedette.claims.dates import DateHit
from vedette.claims.eligible import of
from vedette.claims.facts import facts_of
from vedette.claims.goods import GoodsHit, cargo, goods_of
from vedette.claims.ground import Ground
from vedette.claims.guarded import guarded
from vedette.claims.lacking import lacking
from vedette.claims.measured import measured
from vedette.claims.modality import SPEAKING, modality
from vedette.claims.moment import Timing
from vedette.claims.naming import teller
from vedette.claims.neighbours import in_step, opening
from vedette.claims.outside import INTRUSION, national_law
from vedette.claims.places import HOSTING, TRADING, places
from vedette.claims.saying import CARRIED, CREDIT, HEARSAY, REPORTEDLY
from vedette.claims.sequel import earlier
from vedette.claims.signs import names_dprk, signs
from vedette.claims.subjects import STATE_ACTS, object_of, of_the_place, persons, role_gaps, states, subject_of
from vedette.claims.timing import Beside, timing
from vedette.claims.trade import freight, is_ship
from vedette.claims.units import BULK, canonical
from vedette.claims.untold import untold
from vedette.conduct import Gap, Place, Quantity
from vedette.geo import countries
from vedette.geo.countries import Mention

_WITH_GOODS = TRADING | {
    "legal_statement",
    "call_to_act",
    "supply_chain_exposure",
    "meeting_at_sea",
    "loading_in_waters",
    "fishing_rights",
    "trade_anomaly",
}
_TOLD_BY_ITSELF: frozenset[str] = frozenset({"legal_statement", "call_to_act", "advisory", "no_reply"})
_SUBJECT_LETTERS = 90
"""So far into a clause the State stands that answers in it."""
_OF_THE_LAW: frozenset[str] = frozenset({"call_to_act", "no_reply", "state_reply"})
NOBODY = "article (no source named)"
_NO_NAME = re.compile(
    r"(?:an?|another|one|some|several|[Rr]esidents|[Vv]illagers|[Ll]ocals|[Tt]raders|[Nn]eighbours)\s"
)
"""Begins what stands for a speaker whom the text does not name: "a ministry official in Seoul"."""
_NO_PARAGRAPH: frozenset[str] = frozenset({"theft", "laundering", "cyber_activity", "address_poisoning"})
_LABOUR: frozenset[str] = frozenset(
    {"employment_abroad", "it_work", "crew_supply", "work_authorisation", "visa_substitution"}
)


def build(ground: Ground) -> tuple[Claim, ...]:
    """The claims of one clause and kind: one, or one for each State that has not replied."""
    ground = _trimmed(ground)
    if ground.start >= ground.end:
        return ()
    if ground.kind in STATE_ACTS:
        ground = replace(ground, mentions=speaking(ground.text, ground.mentions, ground.offset))
    if ground.kind == "no_reply":
        return _one_per_state(ground)
    whole = ground.reading.text[slice(*ground.sentence)]
    if ground.kind in _MOVING and (own := _of_cargo(ground.kind, whole, ground.goods)):
        ground = replace(ground, goods=own)
    elif ground.kind in _MOVING:
        named = _of_cargo(ground.kind, whole, ground.sentence_goods)
        ships = () if ground.kind == "meeting_at_sea" else ground.goods or ground.sentence_goods
        ground = replace(ground, goods=named or ships)
        if not named and ground.carried_goods:
            return tuple(_of_carried(claim, ground.carried_goods) for claim in (_claim(ground, ground.mentions),))
    if ground.kind in ("visa_substitution", "work_authorisation", "employment_abroad"):
        at = second_subject(ground.text, ground.shifted(), ground.kind)
        if at is not None:
            return _one_each(ground, at)
    claim = _claim(ground, ground.mentions)
    rule = _limit_rule(ground) if ground.kind == "cap_use" else None
    return (claim, rule) if rule else (claim,)


_MOVING = TRADING | {"meeting_at_sea", "loading_in_waters"}


def _of_cargo(kind: str, sentence: str, goods: tuple[GoodsHit, ...]) -> tuple[GoodsHit, ...]:
    """The goods that moved: the barges that took the coal are none, unless ships were what was sold."""
    if kind in ("vessel_supply", "luxury_supply"):
        return goods
    moved = freight(sentence, goods)
    if kind == "meeting_at_sea":
        return tuple(hit for hit in moved if not _WATCHES.search(hit.word))
    return tuple(hit for hit in goods if hit in moved or is_ship(hit)) if _SHIPS_SOLD.search(sentence) else moved


# A patrol aircraft saw the two ships; it did not go from one to the other.
_WATCHES = re.compile(r"(?i)aircraft|plane|helicopter|drone")
_SHIPS_SOLD = guarded(r"(?i)\b(?:sold|sale|scrap\w*|bought|export\w*|purchas\w*)\b")


def _of_carried(claim: Claim, goods: tuple[GoodsHit, ...]) -> Claim:
    """A claim about goods that only an earlier sentence of the section names: said openly, as a gap."""
    known = goods_of(goods)
    if known is None:
        return claim
    gap = Gap(
        type="ambiguous_subject", field="goods", text=f"the goods are those an earlier sentence names: {known.text}"
    )
    return replace(claim, goods=known, gaps=(*claim.gaps, gap))


def _trimmed(ground: Ground) -> Ground:
    text = ground.text
    left = len(text) - len(text.lstrip(" \n,;-"))
    right = len(text) - len(text.rstrip(" \n,;"))
    return replace(ground, start=ground.start + left, end=ground.end - right, offset=ground.offset + left)


def _one_per_state(ground: Ground) -> tuple[Claim, ...]:
    """Silent States: those after "from", else all foreign ones; the quote of each ends with its own name."""
    foreign = tuple(m for m in ground.mentions if m.code != "KP")
    asked = re.search(r"(?i)\b(?:repl(?:y|ies)|responses?|answers?)\s+(?:\w+\s+){0,2}?(?:from|by|of)\b", ground.text)
    if asked:
        foreign = tuple(m for m in foreign if m.start - ground.offset >= asked.start()) or foreign
    if len(foreign) < 2:
        return (_claim(ground, foreign),)
    if not asked:
        return _silent_subjects(ground, foreign)
    found = []
    for mention in foreign:
        end = ground.end if mention is foreign[-1] else ground.start + mention.end - ground.offset
        found.append(_claim(replace(ground, end=end), (mention,)))
    return tuple(found)


def _silent_subjects(ground: Ground, foreign: tuple[Mention, ...]) -> tuple[Claim, ...]:
    """ "A and B had not answered": the quote of each begins with its own name, the day is that of the clause."""
    first = _claim(ground, foreign[:1])
    found = [first]
    for mention in foreign[1:]:
        start = ground.start + mention.start - ground.offset
        own = _claim(replace(ground, start=start, offset=mention.start), (mention,))
        found.append(replace(own, period=first.period, gaps=first.gaps))
    return tuple(found)


def _one_each(ground: Ground, at: int) -> tuple[Claim, ...]:
    """ "A and B were issuing", "Pak and Choe play": one statement each; the second quote begins with its own name."""
    own = replace(ground, start=ground.start + at, offset=ground.offset + at)
    own = replace(own, mentions=tuple(m for m in own.mentions if m.start >= own.offset))
    first, second = _claim(ground, ground.mentions), _claim(own, own.mentions)
    return first, replace(second, period=first.period, quantity=first.quantity, gaps=first.gaps, facts=first.facts)


def _limit_rule(ground: Ground) -> Claim | None:
    """The limit itself, where the clause states a number for it: a statement about the law, to be checked."""
    for hit in ground.amounts:
        quantity = hit.quantity
        if quantity and quantity.of == "cap" and quantity.min:
            first = ground.start + hit.start - ground.offset
            rule = replace(ground, kind="legal_statement", start=first, offset=hit.start, amounts=(hit,), dates=())
            return _claim(rule, ground.mentions)
    return None


def _claim(ground: Ground, mentions: tuple[Mention, ...]) -> Claim:
    kind, text = ground.kind, ground.text
    start, end = ground.reading.raw_span(ground.start, ground.end)
    raw = ground.reading.document.raw[start:end]
    head = ground.reading.text[ground.sentence[0] : ground.start]
    beside = Beside(
        ground.near,
        ground.head.author is None
        and bool(ground.attribution.chain(ground.offset, ground.offset + ground.end - ground.start)),
        ground.head.author is None,
        _core(ground),
        in_step(head, ground.near, ground.offset),
    )
    when = timing(text, _shift_dates(ground), kind, ground.anchor, ground.told, ground.terms, beside)
    when = earlier(when, text, kind, ground.last_days, ground.before, ground.anchor, opening(head, text))
    when = from_the_act(when, text, kind, ground.before, ground.near, ground.anchor)
    when = of_the_year(when, text, kind, ground.last_days, ground.anchor)
    amounts = measured(ground, _core(ground))
    spots = places(
        text, tuple(replace(m, start=m.start - ground.offset, end=m.end - ground.offset) for m in mentions), kind
    )
    spots, state_gaps, subject = _states_of(ground, mentions, spots)
    said_by, said_gaps = _said_by(ground)
    if kind in ("call_to_act", "advisory") and not subject:
        subject = ground.attribution.chain(ground.offset, ground.offset + ground.end - ground.start)
    source = ground.reading.document.source
    gaps = (
        *when.gaps, *_day_gap(ground, when), *_amount_gaps(ground, amounts), *said_gaps, *state_gaps,
        *_kind_gaps(ground, spots, amounts), *role_gaps(text, kind), *damage(text), *_markup_gap(raw, text),
    )  # fmt: skip
    return Claim(
        id=claim_id(source.sha256, (start, end), kind), source=source.sha256, path=source.path, span=(start, end),
        quote=raw, kind=kind, modality=modality(ground), subject=subject, object=object_of(text, kind, ground.goods),
        places=spots, period=when.period, quantity=_quantity(ground, amounts[0]),
        money=amounts[1].money if amounts[1] else None, said_by=said_by, gaps=tuple(dict.fromkeys(gaps)),
        goods=goods_of(ground.goods) if kind in _WITH_GOODS else None, facts=facts_of(text, kind, spots, amounts[0].quantity if amounts[0] else None, when.period, ground.shifted()),
        reading=text if len(text) != len(raw) else None,
    )  # fmt: skip


def _quantity(ground: Ground, hit: AmountHit | None) -> Quantity | None:
    """The quantity; where the clause trades in one kind of goods only, a bulk unit counts these."""
    quantity = hit.quantity if hit else None
    if quantity is None:
        own = (replace(h, start=h.start - ground.offset, end=h.end - ground.offset) for h in ground.goods)
        return one_thing(ground.text, ground.kind, tuple(own))
    words = tuple(dict.fromkeys(" ".join(h.word.split()) for h in cargo(ground.goods)))
    if quantity and quantity.commodity is None and quantity.unit in BULK and ground.kind in TRADING and len(words) == 1:
        quantity = replace(quantity, commodity=words[0])
    return (
        replace(quantity, unit=canonical(quantity.unit, people=hit.people, goods=quantity.commodity))
        if hit
        else quantity
    )


def _core(ground: Ground) -> tuple[int, int] | None:
    """Where the act is stated, as offsets in the clause; nothing where that is all of it."""
    length = ground.end - ground.start
    if ground.core is None:
        return None
    first, last = max(0, ground.core[0] - ground.offset), min(length, ground.core[1] - ground.offset)
    return (first, last) if 0 < last - first < length else None


def _shift_dates(ground: Ground) -> tuple[DateHit, ...]:
    length = ground.end - ground.start
    shifted = (replace(hit, start=hit.start - ground.offset, end=hit.end - ground.offset) for hit in ground.dates)
    return tuple(hit for hit in shifted if hit.start >= 0 and hit.end <= length)


def _states_of(
    ground: Ground, mentions: tuple[Mention, ...], spots: tuple[Place, ...]
) -> tuple[tuple[Place, ...], tuple[Gap, ...], tuple[str, ...]]:
    """Places, gaps and subject. An act of a State that the clause does not name is that of the section's own State."""
    kind = ground.kind
    subject = _spoken_of(ground, mentions)
    if kind == "state_reply" and not a_state_answers(ground.text, ground.shifted()):
        return tuple(replace(p, role="mentioned", country=None) for p in spots if p.region), (), ()
    if kind in ("state_reply", "state_action") and subject:
        first = _acting(ground, mentions)
        gaps = of_the_place(ground.text, first.start - ground.offset) if kind == "state_action" else ()
        return tuple(p for p in spots if p.country == first.code) or spots, gaps, (countries.name(first.code),)
    needs = kind in ("state_action", "state_reply") or (kind in ("figure", "call_to_act") and not states(mentions))
    section = tuple(dict.fromkeys(m.code for m in ground.section_states))
    if needs and not any(p.country for p in spots) and len(section) == 1:
        name = countries.name(section[0])
        gap = Gap(type="ambiguous_subject", field="subject", text=f"{name} is named by the heading of the section only")
        place = Place(name=name, country=section[0], role="host" if kind in HOSTING else "mentioned")
        return (*spots, place), (gap,), subject or ((name,) if kind in STATE_ACTS else ())
    return spots, (), subject


def _spoken_of(ground: Ground, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """The subject, where it is not who tells of it: "two trainees said" makes no workers of the trainees."""
    text, first = ground.text, ground.offset
    names = ground.attribution.chain(first, first + ground.end - ground.start)
    for name in names if ground.kind in _LABOUR_TOLD else ():
        text = text if names_dprk(name) else text.replace(name, " " * len(name))
    amounts = tuple(a for a in ground.amounts if not (a.quantity and a.people and a.quantity.text not in text))
    if text != ground.text and _FIRST_PERSON.search(text):
        text, amounts = ground.text, ground.amounts
    return subject_of(text, ground.kind, amounts, mentions)


_LABOUR_TOLD = HOSTING | {"employment_transfer"}
_FIRST_PERSON = guarded(r"(?:\bI\b|(?i:\b(?:my|we|our|us|me)\b))")


def _acting(ground: Ground, mentions: tuple[Mention, ...]) -> Mention:
    foreign = [m for m in mentions if m.code != "KP"]
    return foreign[0]


def _amount_gaps(ground: Ground, measured: Chosen) -> tuple[Gap, ...]:
    gaps = [gap for hit in measured if hit for gap in hit.gaps]
    if ground.kind == "cap_use":
        gaps.extend(gap for hit in ground.amounts for gap in hit.gaps if of(hit) == "cap")
    return tuple(gaps)


def _said_by(ground: Ground) -> tuple[tuple[str, ...], tuple[Gap, ...]]:
    first = ground.offset
    told_by = ground.attribution.chain(first, first + ground.end - ground.start, act=ground.kind not in SPEAKING)
    names = tuple(whole for name in told_by if (whole := teller(name)))
    if ground.kind == "state_reply" and not names and not REPORTEDLY.search(ground.text):
        # A State answers where the clause begins with it; "described them as Chinese nationals" is nobody's answer.
        begins = [m for m in ground.shifted() if m.start <= _SUBJECT_LETTERS and m.how in ("name", "capital")]
        names = states(ground.mentions)[:1] if begins and begins[0].code != "KP" else ()
    if ground.kind == "no_reply" and not names and not ground.head.author and re.search(r"\b[Pp]anel\b", ground.text):
        names = (PANEL,)
    vague = REPORTEDLY.search(ground.text) or (None if ground.kind in _TOLD_BY_ITSELF else HEARSAY.search(ground.text))
    words = " ".join(vague.group().split()) if vague else ""
    nobody = ground.attribution.nobody(first, first + ground.end - ground.start)
    if not nobody and names and _NO_NAME.match(names[0]):
        nobody = names[0]
    if names and nobody:
        words = f"{words}; {nobody}" if words else nobody
    gap = Gap(type="unattributed", field="said_by", text=words or "no speaker is named")
    gaps: tuple[Gap, ...] = (gap,) if words else ()
    if names and ground.attribution.carried:
        gaps = (*gaps, Gap(type="unattributed", field="said_by", text=CARRIED, status="filled_by", by=names[0]))
    author, publisher = ground.head.author, ground.head.publisher
    if ground.head.inferred:
        gaps = (*gaps, Gap(type="unattributed", field="said_by", text=ground.head.inferred))
    outer = tuple(author.split("; ")) if author else (publisher,) if publisher else ()
    credit = None
    if not names and "caption" in signs(ground.text):
        credit = CREDIT.search(ground.text[-60:]) or CREDIT.match(ground.reading.text, ground.end)
    if credit:
        return (" ".join(credit["name"].split()), *(outer or ("article",))), ()
    if names:
        # The document's own author always stands last, whoever is quoted by whom inside it.
        return (*(name for name in names if name not in outer), *(outer or ("article",))), gaps
    if author:
        return outer, gaps
    return outer or (NOBODY,), (gap, *gaps) if gap not in gaps else gaps


def _kind_gaps(ground: Ground, spots: tuple[Place, ...], measured: Chosen) -> tuple[Gap, ...]:
    gaps: list[Gap] = []
    kind, text = ground.kind, ground.text
    hosts = [p for p in spots if p.role in ("host", "seat")]
    if ground.withheld is not None:
        words = " ".join(ground.withheld.split())
        gaps.append(Gap(type="conflict", field="modality", text=f"{WITHHELD}: “{words}”"))
    if kind in _NO_PARAGRAPH or (kind not in _OF_THE_LAW and INTRUSION.search(text)):
        gaps.append(Gap(type="no_direct_measure", field="measures", text="no paragraph covers this act directly"))
    elif (national := national_law(text, kind, ground.head.author or "")) is not None:
        gaps.append(Gap(type="no_direct_measure", field="measures", text=f"of national law: {national}"))
    if kind == "goods_export" and not any(p.country and p.country != "KP" for p in spots):
        gaps.append(Gap(type="missing_value", field="places", text="no destination is named"))
    if kind == "employment_transfer" and measured[1]:
        gaps.append(
            Gap(
                type="ambiguous_role",
                field="money",
                text="a transfer fee goes to the selling club; the text names no payee",
            )
        )
    if kind in _LABOUR and not any(p.country for p in hosts):
        what = "a region is named, not the host States" if any(p.region for p in hosts) else "no host State is named"
        gaps.append(Gap(type="missing_value", field="places", text=what))
    pair = persons(text)
    if (
        kind in HOSTING
        and len(pair) > 1
        and len({p.country for p in hosts if p.country}) > 1
        and "respectively" not in text
    ):
        gaps.append(
            Gap(
                type="ambiguous_subject",
                field="places",
                text="several people and several States: who is where is not said",
            )
        )
    goods = ground.goods or ground.sentence_goods
    return (*gaps, *untold(text, kind, spots, goods), *lacking(text, kind, *measured, denied=bool(ground.withheld)))


def _day_gap(ground: Ground, when: Timing) -> tuple[Gap, ...]:
    days = ground.head.readings
    publication = (when.period.basis or "").startswith(("publication date", "not later than publication"))
    if len(days) < 2 or ground.anchor.section or not (when.relative or publication):
        return ()
    candidates = tuple(day.isoformat() for day in days)
    if YEAR_INFERRED in ground.head.words:
        text = "the dateline states no year; the year is inferred"
        return (Gap(type="missing_value", field="period", text=text, candidates=candidates),)
    text = "the publication day can be read two ways"
    return (Gap(type="ambiguous_date", field="period", text=text, candidates=candidates),)


def _markup_gap(raw: str, text: str) -> tuple[Gap, ...]:
    """Markup is there where the quote is longer than its reading; other quotation marks alone are none."""
    if len(raw) == len(text):
        return ()
    return (Gap(type="markup_noise", field="quote", text="markup stands inside the quote"),)
