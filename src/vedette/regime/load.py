"""A regime folder becomes typed data, checked; what is wrong is named by ``file:line``."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import get_args

from vedette.conduct import KINDS
from vedette.errors import RegimeError
from vedette.ids import digest
from vedette.regime.entries import Entry, entries, mapping
from vedette.regime.links import check_links
from vedette.regime.model import (
    Binding,
    Cap,
    CoveredAct,
    Direction,
    Effect,
    Exemption,
    Fact,
    GoodsClass,
    Heading,
    Measure,
    Regime,
    Resolution,
    Verified,
    WindDown,
)
from vedette.regime.tongues import load_tongues, merge_tongues
from vedette.regimes import folder_of

_ID = re.compile(r"(?P<resolution>\d{3,4})-(?P<paragraph>[0-9a-z-]+)(?:\.(?P<goods>[a-z_]+))?")
_VERIFIED: tuple[str, ...] = get_args(Verified)
_HEADINGS: tuple[str, ...] = get_args(Heading)


@cache
def load(name: str = "un_dprk") -> Regime:
    """The regime of that name that comes with the package, loaded and checked once."""
    return load_folder(folder_of(name))


def load_folder(folder: Path) -> Regime:
    """A regime from a folder of YAML files (see ``docs/howto/add-a-measure.md`` for their shape).

    Raises :class:`RegimeError` naming ``file:line`` and the remedy for the first thing that is wrong.
    """
    if not folder.is_dir():
        raise RegimeError("no such regime folder.", where=folder, remedy="Give a folder that holds regime.yaml.")
    head = mapping(folder / "regime.yaml")
    head.only("name", "title")
    resolutions = {item.number: item for item in map(_resolution, entries(folder / "resolutions.yaml"))}
    measures: dict[str, Measure] = {}
    for path in sorted((folder / "measures").glob("*.yaml")):
        for entry in entries(path):
            measure = _measure(entry)
            if measure.id in measures:
                raise entry.wrong("id", f"{measure.id} stands twice.", f"See {measures[measure.id].where}.")
            measures[measure.id] = measure
    goods = {item.id: item for item in map(_goods, entries(folder / "goods.yaml"))}
    regime = Regime(
        name=head.text("name"),
        title=head.text("title"),
        resolutions=dict(sorted(resolutions.items())),
        measures=measures,
        goods=goods,
        facts={item.id: item for item in map(_fact, entries(folder / "facts.yaml"))},
        act_words=_act_words(folder / "acts.yaml"),
        sources=_sources(folder / "sources.yaml"),
        digest=digest(
            *(path.read_bytes().hex() for path in sorted(folder.glob("**/*.yaml")) if path.parent.name != "cases")
        ),
        tongues=load_tongues(folder / "words", frozenset(goods)),
    )
    check_links(regime)
    return regime


def merge(base: Regime, other: Regime) -> Regime:
    """Both regimes in one. Raises :class:`RegimeError` where both have a measure of the same id.

    Goods, facts and words of ``base`` stand where both name the same; measures may use either's.
    """
    for name, measure in other.measures.items():
        if name in base.measures:
            raise RegimeError(f"{name} is taken by {base.title}.", where=measure.where, remedy="Give it another id.")
    words = {
        kind: tuple(dict.fromkeys((*other.act_words.get(kind, ()), *base.act_words.get(kind, ())))) for kind in KINDS
    }
    return replace(
        base,
        title=f"{base.title}; {other.title}",
        resolutions=dict(sorted({**other.resolutions, **base.resolutions}.items())),
        measures={**base.measures, **other.measures},
        goods={**other.goods, **base.goods},
        facts={**other.facts, **base.facts},
        act_words={kind: found for kind, found in words.items() if found},
        sources={**other.sources, **base.sources},
        tongues=merge_tongues(base.tongues, other.tongues),
        digest=digest(base.digest, other.digest),
    )


def _resolution(entry: Entry) -> Resolution:
    entry.only("number", "year", "adopted", "address", "words")
    number, year = entry.values.get("number"), entry.values.get("year")
    if not isinstance(number, int) or not isinstance(year, int):
        raise entry.wrong("number", "'number' and 'year' must be whole numbers.", "Write 2371 and 2017.")
    return Resolution(
        number=number,
        year=year,
        adopted=entry.day("adopted"),
        address=entry.text("address"),
        words=entry.text("words"),
    )


def _goods(entry: Entry) -> GoodsClass:
    entry.only("id", "label", "words", "hs", "hs_basis")
    hs = entry.words("hs")
    if bad := [code for code in hs if not re.fullmatch(r"\d{2}|\d{4}|\d{6}", code)]:
        raise entry.wrong("hs", f"{bad[0]!r} is no HS prefix.", "Give 2, 4 or 6 digits in quotes.")
    return GoodsClass(
        id=entry.text("id"),
        label=entry.text("label"),
        words=entry.words("words"),
        hs=hs,
        hs_basis=entry.choice("hs_basis", ("resolution", "practice")) if hs else None,
    )


def _fact(entry: Entry) -> Fact:
    entry.only("id", "yes", "no", "unknown", "question")
    return Fact(
        id=entry.text("id"),
        yes=entry.text("yes"),
        no=entry.text("no"),
        unknown=entry.text("unknown"),
        question=entry.text("question"),
    )


def _act_words(path: Path) -> dict[str, tuple[str, ...]]:
    if not path.exists():
        return {}
    content = mapping(path)
    content.only(*KINDS)
    return {kind: content.words(kind) for kind in content.values}


def _sources(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    content = mapping(path)
    return {key: content.text(key) for key in content.values}


_FIELDS = (
    "id", "title", "words", "subject", "effect", "binding", "direction", "from", "until", "verified", "acts",
    "goods", "requires", "requires_for", "requires_when", "judged_on", "wind_down", "caps", "exemptions", "duty",
    "duty_of", "deadlines", "reports", "tightens", "replaces", "interprets", "note", "sources",
)  # fmt: skip


def _measure(entry: Entry) -> Measure:
    entry.only(*_FIELDS)
    name = entry.text("id")
    shape = _ID.fullmatch(name)
    if not shape:
        raise entry.wrong("id", f"{name!r} is no measure id.", "Write <resolution>-<paragraph>[.<goods>].")
    start, end = entry.day("from"), entry.maybe_day("until")
    if end and end < start:
        raise entry.wrong("until", "the last day lies before the first.", "Correct 'from' or 'until'.")
    effect: Effect = entry.choice("effect", get_args(Effect))
    binding: Binding = entry.choice("binding", get_args(Binding))
    if effect in ("ban", "cap", "duty") and binding != "decides":
        raise entry.wrong("binding", f"a {effect} that does not decide.", "Only 'decides' puts conduct in scope.")
    direction: Direction = entry.choice("direction", get_args(Direction), "none")
    return Measure(
        id=name,
        resolution=int(shape["resolution"]),
        paragraph=shape["paragraph"],
        title=entry.text("title"),
        words=entry.text("words"),
        subject=entry.text("subject"),
        effect=effect,
        binding=binding,
        direction=direction,
        start=start,
        end=end,
        verified=entry.choice("verified", _VERIFIED),
        acts=_acts(entry),
        goods=entry.words("goods"),
        requires=entry.words("requires"),
        requires_for=_requires_for(entry),
        requires_when=_requires_when(entry),
        judged_on=entry.choice("judged_on", ("conduct", "authorisation_date"), "conduct"),
        wind_down=_wind_down(entry.inner("wind_down")),
        caps=tuple(map(_cap, entry.mappings("caps"))),
        exemptions=tuple(map(_exemption, entry.mappings("exemptions"))),
        duty=entry.maybe("duty"),
        duty_of=_headings(entry),
        deadlines=tuple((item.day("on"), item.text("words")) for item in entry.mappings("deadlines")),
        reports=entry.maybe("reports"),
        tightens=entry.words("tightens"),
        replaces=entry.words("replaces"),
        interprets=entry.words("interprets"),
        note=entry.maybe("note"),
        sources=entry.words("sources"),
        where=entry.at(),
    )


def _acts(entry: Entry) -> tuple[CoveredAct, ...]:
    acts: list[CoveredAct] = []
    for item in entry.each("acts"):
        if isinstance(item, str):
            act = CoveredAct(kind=item)
        else:
            item.only("kind", "when", "past_term", "sign")
            act = CoveredAct(
                kind=item.text("kind"),
                when=item.maybe("when"),
                past_term=item.flag("past_term", False),
                sign=item.flag("sign", False),
            )
        if act.kind not in KINDS:
            raise entry.wrong("acts", f"{act.kind!r} is no kind of conduct.", "See `vedette schema conduct`.")
        acts.append(act)
    return tuple(acts)


def _requires_for(entry: Entry) -> dict[str, tuple[str, ...]]:
    inner = entry.inner("requires_for")
    if inner is None:
        return {}
    inner.only(*KINDS)
    return {kind: inner.words(kind) for kind in inner.values}


def _requires_when(entry: Entry) -> dict[str, tuple[str, ...]]:
    inner = entry.inner("requires_when")
    return {} if inner is None else {fact: inner.words(fact) for fact in inner.values}


def _headings(entry: Entry) -> tuple[Heading, ...]:
    headings = entry.words("duty_of")
    if bad := [item for item in headings if item not in _HEADINGS]:
        raise entry.wrong("duty_of", f"{bad[0]!r} is no heading.", f"Use one of: {', '.join(_HEADINGS)}.")
    return headings  # type: ignore[return-value]


def _wind_down(entry: Entry | None) -> WindDown | None:
    if entry is None:
        return None
    entry.only("contract_before", "arrive_by", "notify_by", "until", "unless", "words", "verified")
    return WindDown(
        words=entry.text("words"),
        verified=entry.choice("verified", _VERIFIED),
        contract_before=entry.maybe_day("contract_before"),
        arrive_by=entry.maybe_day("arrive_by"),
        notify_by=entry.maybe_day("notify_by"),
        until=entry.maybe_day("until"),
        unless=entry.maybe("unless"),
    )


def _cap(entry: Entry) -> Cap:
    entry.only("from", "until", "value", "unit", "per", "conditions", "words", "verified", "ran")
    stated = entry.maybe("value")
    try:
        value = None if stated is None else Decimal(stated)
    except InvalidOperation:
        raise entry.wrong("value", f"{stated!r} is no number.", 'Quote plain digits: "500000".') from None
    if value is not None and not _storable(value):
        raise entry.wrong("value", f"{stated!r} is no limit.", "Give at most 28 digits, and 9 after the point.")
    return Cap(
        start=entry.day("from"),
        end=entry.maybe_day("until"),
        value=value,
        unit=entry.text("unit"),
        per=entry.choice("per", ("year", "12_months", "period")),
        words=entry.text("words"),
        verified=entry.choice("verified", _VERIFIED),
        conditions=entry.words("conditions"),
        ran=entry.flag("ran", True),
    )


def _storable(value: Decimal) -> bool:
    """Whether the relation can hold the limit exactly: it rests on caps with nine decimals at most."""
    return value.is_finite() and abs(value) < Decimal("1e28") and value == round(value, 9)


def _exemption(entry: Entry) -> Exemption:
    entry.only("fact", "contract_before", "words", "verified", "decisive", "consequence")
    fact, day = entry.maybe("fact"), entry.maybe_day("contract_before")
    if (fact is None) == (day is None):
        raise entry.wrong(None, "an exemption needs a fact or a contract day.", "Give one of the two.")
    return Exemption(
        words=entry.text("words"),
        verified=entry.choice("verified", _VERIFIED),
        fact=fact,
        contract_before=day,
        decisive=entry.flag("decisive", False) or day is not None,
        consequence=entry.choice("consequence", ("exempt", "applies"), "exempt"),
    )
