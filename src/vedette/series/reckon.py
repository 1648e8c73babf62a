"""Figures held against each other: sums that several claims make together, said to agree or to conflict.

A sum is never a finding and never enters a claim: it shows which figures cannot all be of the same thing, so that a
person asks which one the speaker meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice, product

from vedette.claims.claim import Claim
from vedette.claims.shares import find_amounts
from vedette.conduct import Money, Quantity
from vedette.regime.model import Regime
from vedette.series.caps import cap_multiples
from vedette.series.reckoning import TOLERANCE, Reckoning, reckoning, say

_MONTHS = {"month": Decimal(12), "year": Decimal(1), "annum": Decimal(1), "week": Decimal(52)}
_MOST = 200
_ABOUT_PAY = frozenset(
    {"wage_diversion", "it_work", "employment_abroad", "crew_supply", "revenue_for_programmes", "figure"}
)
_HANDED = re.compile(
    r"(?i)\b(?:hand(?:s|ed|ing)?\s+over|remit\w*|turn(?:s|ed|ing)?\s+over|surrender\w*|deduct\w*|withh[eo]ld\w*|"
    r"paid\s+(?:straight|directly|back)|transferr?(?:s|ed)?\s+to|given\s+to|goes\s+to|kept|keeps|taken|takes|pass\w*\s+on)\b"
)  # fmt: skip
_PER = re.compile(r"\s+(?:of\s+(?:it|this|that|their\s+\w+)\s+|each\s+)?(?:a|per|every|each)\s+(month|year|week)\b")
_EARNED = re.compile(r"(?i)\b(?:earn\w*|salar\w+|wages?|income|paid|pay|makes?|made|generat\w+|receiv\w+)\b")


@dataclass(frozen=True, slots=True)
class _Figure:
    """An amount in a claim: what it is of (``people``, ``handed``, ``earned``, ``share``), and whether it is a rate."""

    claim: Claim
    of: str
    text: str
    low: Decimal | None
    high: Decimal | None
    currency: str | None = None
    per: str | None = None

    @property
    def value(self) -> Decimal | None:
        return self.low if self.low is not None else self.high


def reckonings(claims: Sequence[Claim], regime: Regime) -> tuple[Reckoning, ...]:
    """Sums over pay and head-counts of one trade, and over a cap. Sorted by title; pure.

    People times what each hands over times the periods of a year is held against a stated yearly total; the share that
    the two rates imply is held against stated shares; a stated multiple of a cap against a stated quantity; head-counts
    of one host State against each other.
    """
    figures = [figure for claim in claims if claim.kind in _ABOUT_PAY for figure in _figures(claim)]
    worked = (*_products(figures), *_shares(figures), *_counts(figures), *cap_multiples(claims, regime))
    found = {line.id: line for line in worked}
    return tuple(sorted(found.values(), key=lambda line: (line.title, line.id)))


def _figures(claim: Claim) -> Iterable[_Figure]:
    text = claim.reading or claim.quote
    for hit in find_amounts(text, ()):
        if hit.money and (hit.money.min or hit.money.max):
            # The bound may have swallowed a word of the verb: "hand over about".
            of = _role(text[max(0, hit.start - 60) : hit.start + 6]) or _role(text[hit.end : hit.end + 40]) or "earned"
            low, high = _range(hit.money)
            later = _PER.match(text, hit.end)
            per = hit.money.per or (later.group(1) if later else None)
            yield _Figure(claim, of, hit.money.text, low, high, hit.money.currency, per)
        elif hit.quantity and hit.people and not hit.quantity.ratio:
            low, high = _range(hit.quantity)
            yield _Figure(claim, "people", hit.quantity.text, low, high)
        elif hit.quantity and hit.quantity.unit == "percent":
            low, high = _range(hit.quantity)
            yield _Figure(claim, "share", hit.quantity.text, low, high)


def _role(words: str) -> str | None:
    """What is done with the money, by the verb nearest to it."""
    handed = max((m.end() for m in _HANDED.finditer(words)), default=-1)
    earned = max((m.end() for m in _EARNED.finditer(words)), default=-1)
    return None if handed < 0 and earned < 0 else "handed" if handed >= earned else "earned"


def _products(figures: Sequence[_Figure]) -> Iterable[Reckoning]:
    people = [f for f in figures if f.of == "people" and f.value]
    totals = [f for f in figures if f.currency and f.per in ("year", "annum") and f.value]
    rates = [f for f in figures if f.currency and f.per in _MONTHS and f.value]
    for count, rate, total in islice(product(people, rates, totals), _MOST * _MOST):
        if rate is total or rate.currency != total.currency or not _one_trade(count, rate, total):
            continue
        assert count.value and rate.value and total.value
        times = _MONTHS[rate.per or "year"]
        sum_ = count.value * rate.value * times
        if abs(sum_ - total.value) <= TOLERANCE * total.value:
            yield _agrees(count, rate, total, times, sum_)


def _agrees(count: _Figure, rate: _Figure, total: _Figure, times: Decimal, sum_: Decimal) -> Reckoning:
    words = (
        f"{count.text} × {rate.text} × {times} = {say(sum_)} {total.currency} a year, which is the stated "
        f"“{total.text}”."
    )
    if rate.of != total.of:
        words += (
            f" The text says the total is {total.of}; the rate that makes it up is {rate.of}: ask which of the two the "
            "total is."
        )
    return reckoning("People times pay", "agree", words, (count.claim, rate.claim, total.claim))


def _shares(figures: Sequence[_Figure]) -> Iterable[Reckoning]:
    handed = [f for f in figures if f.of == "handed" and f.per in _MONTHS and f.value]
    earned = [f for f in figures if f.of == "earned" and f.per in _MONTHS and f.value]
    stated = [f for f in figures if f.of == "share"]
    for part, whole in islice(product(handed, earned), _MOST):
        if part.currency != whole.currency or part.per != whole.per or not _one_trade(part, whole):
            continue
        assert part.value and whole.value
        share = part.value * 100 / whole.value
        if share > 100:
            continue
        for claim in stated[:_MOST]:
            low = claim.low if claim.low is not None else Decimal(0)
            high = claim.high if claim.high is not None else Decimal(100)
            slack = TOLERANCE * share
            inside = low - slack <= share <= high + slack
            words = (
                f"{part.text} of {whole.text} is {say(share)} per cent; "
                f"{'in line with' if inside else 'against'} the stated “{claim.text}”."
            )
            if not inside:
                words += " The two may be shares of different people, pay or years: ask what each is a share of."
            yield reckoning(
                "Share handed over", "agree" if inside else "conflict", words, (part.claim, whole.claim, claim.claim)
            )


def _counts(figures: Sequence[_Figure]) -> Iterable[Reckoning]:
    """Head-counts of one host State: a change where the days differ, a conflict where they are the same."""
    shelves: dict[tuple[str, bool], list[_Figure]] = defaultdict(list)
    for figure in figures:
        hosts = {p.country for p in figure.claim.places if p.country and p.country != "KP" and p.role == "host"}
        if figure.of == "people" and figure.value and len(hosts) == 1 and _stated_day(figure.claim):
            shelves[str(min(hosts, key=str)), _is_it(figure)].append(figure)
    for known in shelves.values():
        ordered = sorted(known[:_MOST], key=lambda f: (_stated_day(f.claim), f.claim.id))
        for one, other in zip(ordered, ordered[1:], strict=False):
            if one.value == other.value:
                continue
            when, then = _stated_day(one.claim), _stated_day(other.claim)
            apart = when != then
            tail = "a change and no contradiction" if apart else "the same days, so both cannot be right"
            words = f"“{one.text}” ({when}), “{other.text}” ({then}): {tail}. Ask which day and people each counts."
            yield reckoning("Head-counts", "agree" if apart else "conflict", words, (one.claim, other.claim))


def _stated_day(claim: Claim) -> str:
    period = claim.period
    return f"{period.start} to {period.end}" if period and period.start and period.precision != "as_of" else ""


def _is_it(figure: _Figure) -> bool:
    return figure.claim.kind == "it_work" or "IT " in (figure.claim.reading or figure.claim.quote)


def _one_trade(*figures: _Figure) -> bool:
    """Whether all speak of one kind of worker: IT work beside IT work, and figures of no kind beside any."""
    return len({_is_it(figure) for figure in figures}) == 1


def _range(amount: Money | Quantity) -> tuple[Decimal | None, Decimal | None]:
    low = Decimal(amount.min) if amount.min else None
    return low, Decimal(amount.max) if amount.max else None
