"""The law as typed data: what one paragraph of a resolution says, from when, for whom, and how well that is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias, get_args

Effect: TypeAlias = Literal["ban", "cap", "duty", "call", "clarifies", "context"]
Binding: TypeAlias = Literal["decides", "requires", "calls_upon", "clarifies", "expresses_concern"]
Direction: TypeAlias = Literal["from_dprk", "to_dprk", "both", "none"]
Heading: TypeAlias = Literal["territory", "national", "flag", "host"]
Verified: TypeAlias = Literal["verified", "partly", "memory"]
HsBasis: TypeAlias = Literal["resolution", "practice"]
Outcome: TypeAlias = Literal[
    "in_scope", "over_cap", "outside_allowance", "duty_overdue", "straddles_cap", "straddles_entry",
    "duty_arises", "undetermined", "indicator", "within_wind_down", "within_cap", "exempt", "not_in_force",
    "not_applicable",
]  # fmt: skip

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
"""Gravest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveredAct:
    """A kind of conduct that a paragraph covers, considered only if the fact ``when`` (where given) is shown.

    ``past_term``: conduct of this kind says by itself that the time to wind down is over (a contract that runs past
    the last day), whatever day it is reported for.
    ``sign``: conduct of this kind is a sign of what the paragraph covers and never shows it: a shared payout account
    is no proof of anybody's nationality. It is an ``indicator`` at most, and says which facts would have to be shown. A
    sign that began before the entry into force and goes on is one of what went on after it.
    """

    kind: str
    when: str | None = None
    past_term: bool = False
    sign: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WindDown:
    """Time to wind down. Trade: contract before a day, arrival and notice by days. Duties: a last day, ``until``.

    ``unless`` names the fact that takes it away: what is begun after entry into force has nothing to wind down.
    """

    words: str
    verified: Verified
    contract_before: date | None = None
    arrive_by: date | None = None
    notify_by: date | None = None
    until: date | None = None
    unless: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """A limit shared by all suppliers over a period. ``value`` null: the limit is a number the text does not give.

    ``conditions`` are facts that must be shown for the allowance to be used at all. ``ran`` is false for a limit
    that was decided but replaced before its first day.
    """

    start: date
    end: date | None
    value: Decimal | None
    unit: str
    per: str
    words: str
    verified: Verified
    conditions: tuple[str, ...] = ()
    ran: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemption:
    """What takes conduct out of a paragraph.

    ``fact`` names the fact that documents it, or ``contract_before`` a day before which the written contract must
    stand. ``decisive``: while it is not known, nothing can be concluded (a ban "unless purely for livelihood").
    ``consequence`` ``applies`` marks the counter-exception: shown, it keeps the ban although another would exempt.
    """

    words: str
    verified: Verified
    fact: str | None = None
    contract_before: date | None = None
    decisive: bool = False
    consequence: Literal["exempt", "applies"] = "exempt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One paragraph, or the part of it that concerns one kind of goods.

    ``start`` is its first day and ``end`` its last (inclusive; null while it stands). ``effect`` says how it bears
    on conduct: ``ban``, ``cap`` (allowed up to a shared limit), ``duty`` (a State must act), ``call`` (not binding),
    ``clarifies`` (read through ``interprets``) or ``context`` (never judged). ``requires`` are facts that must be
    shown (``requires_for`` adds some for one kind of conduct, ``requires_when`` some where another fact is shown: who
    works from afar has to be shown to sit somewhere), ``judged_on`` the fact whose day picks the law where that is not
    the day of the conduct.
    """

    id: str
    resolution: int
    paragraph: str
    title: str
    words: str
    subject: str
    effect: Effect
    binding: Binding
    direction: Direction
    start: date
    end: date | None
    verified: Verified
    acts: tuple[CoveredAct, ...] = ()
    goods: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    requires_for: dict[str, tuple[str, ...]] = field(default_factory=dict)
    requires_when: dict[str, tuple[str, ...]] = field(default_factory=dict)
    judged_on: Literal["conduct", "authorisation_date"] = "conduct"
    wind_down: WindDown | None = None
    caps: tuple[Cap, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    duty: str | None = None
    duty_of: tuple[Heading, ...] = ()
    deadlines: tuple[tuple[date, str], ...] = ()
    reports: str | None = None
    tightens: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    interprets: tuple[str, ...] = ()
    note: str | None = None
    sources: tuple[str, ...] = ()
    where: str = ""

    @property
    def entry(self) -> date:
        """First day on which conduct can fall under it: of a cap, the first day of the first limit that ran."""
        first = min((cap.start for cap in self.caps if cap.ran), default=self.start)
        return max(self.start, first)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsClass:
    """Goods a measure can name. ``words`` are what texts call them; ``hs`` are heading prefixes with their basis.

    ``hs_basis`` is ``resolution`` only where the resolution itself names the chapter; else customs practice.
    """

    id: str
    label: str
    words: tuple[str, ...]
    hs: tuple[str, ...] = ()
    hs_basis: HsBasis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A yes-or-no fact that can decide a paragraph, with the words for each state and the question to ask."""

    id: str
    yes: str
    no: str
    unknown: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """A resolution: number, year, day of adoption (New York), official address, and what it was about."""

    number: int
    year: int
    adopted: date
    address: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """The words of one language (ISO 639-1 ``code``) for what the register is about.

    ``subject`` names the State the regime concerns. ``goods`` maps ids of the register's goods to words, ``acts``
    kinds of conduct to words, ``topics`` what to tell the reader to words; ``resolution`` are the words before or
    after the number of a resolution. ``exclude`` are longer words that hold one of these and mean something else.
    A trailing ``*`` stands for any ending of a noun or adjective.
    """

    code: str
    language: str
    subject: tuple[str, ...]
    exclude: tuple[str, ...] = ()
    goods: dict[str, tuple[str, ...]] = field(default_factory=dict)
    acts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    topics: dict[str, tuple[str, ...]] = field(default_factory=dict)
    resolution: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Regime:
    """The whole register, loaded and checked. Look-ups are by id; order is that of the resolutions.

    ``tongues`` are word lists of other languages by code. ``digest`` is the SHA-256 of the files it was loaded from: a
    finding is made under one state of the register.
    """

    name: str
    title: str
    resolutions: dict[int, Resolution]
    measures: dict[str, Measure]
    goods: dict[str, GoodsClass]
    facts: dict[str, Fact]
    act_words: dict[str, tuple[str, ...]]
    sources: dict[str, str]
    digest: str
    tongues: dict[str, Tongue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """One step of a judgement. ``passed`` is true where it points to the paragraph, null where a fact is not known."""

    __test__ = False  # not a pytest class

    name: str
    passed: bool | None
    words: str
