"""What is known beside the name: each detail compared by itself, with what it says in words."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.screening.country_code import country_code
from vedette.screening.hit import Reason
from vedette.screening.index import NUMBERED, normal_number

Properties = dict[str, tuple[str, ...]]

SAME_BIRTH, NEAR_BIRTH, OTHER_BIRTH = 1.0, 0.5, 0.0
_COUNTRIES = ("nationality", "country", "citizenship", "jurisdiction", "flag")


def numbers(asked: Properties, listed: Properties) -> Iterator[Reason]:
    """Numbers that belong to one party alone, compared after taking out spaces, dashes and case."""
    for feature in dict.fromkeys(NUMBERED.values()):
        own = _numbers(asked, feature)
        others = _numbers(listed, feature)
        if not own or not others:
            continue
        shared = sorted(own.keys() & others.keys())
        if shared:
            words = f"The same {_NAMES[feature]}, {own[shared[0]]}."
            yield Reason(
                feature=feature, score=1.0, weight=1.0, words=words, query=own[shared[0]], candidate=others[shared[0]]
            )
        elif feature in ("imo", "wallet") or len(others) == 1:
            first, second = min(own.values()), min(others.values())
            words = f"Other {_NAMES[feature]}s: {first} asked, {second} listed."
            yield Reason(feature=feature, score=0.0, weight=0.0, words=words, query=first, candidate=second)


_NAMES = {"imo": "IMO number", "mmsi": "MMSI", "document_number": "document number", "wallet": "wallet address"}


def _numbers(properties: Properties, feature: str) -> dict[str, str]:
    found = {}
    for name, kind in NUMBERED.items():
        if kind == feature:
            for value in properties.get(name, ()):
                found[normal_number(value, feature)] = value
    return found


def birth(asked: Properties, listed: Properties) -> Reason | None:
    """Birth dates, as far as both go: a year beside a full date is compared by the year."""
    own, others = asked.get("birthDate", ()), listed.get("birthDate", ())
    if not own or not others:
        return None
    score, first, second = max((_near(a, b), a, b) for a in own for b in others)
    words = {
        SAME_BIRTH: f"The birth dates agree: {first} asked, {second} listed.",
        NEAR_BIRTH: f"The birth dates nearly agree: {first} asked, {second} listed.",
        OTHER_BIRTH: f"Other birth dates: {first} asked, {second} listed.",
    }[score]
    return Reason(feature="birth_date", score=score, weight=0.0, words=words, query=first, candidate=second)


def _near(first: str, second: str) -> float:
    """1 where the dates agree as far as both go, 0.5 where the year is one off or day and month are turned, else 0."""
    a, b = first[:10], second[:10]
    size = min(len(a), len(b))
    if a[:size] == b[:size]:
        return SAME_BIRTH
    if len(a) == len(b) == 10 and a[:4] == b[:4] and a[5:7] == b[8:] and a[8:] == b[5:7]:
        return NEAR_BIRTH
    if a[:4].isdigit() and b[:4].isdigit():
        apart = abs(int(a[:4]) - int(b[:4]))
        # lists print many birth years as estimates; the same year with another day may be either a slip or another man
        return NEAR_BIRTH if apart <= 1 else OTHER_BIRTH
    return OTHER_BIRTH


def country(asked: Properties, listed: Properties) -> Reason | None:
    """Countries in any role. That they agree says little; that they differ says less, since people move."""
    own = {_country(value): value for name in _COUNTRIES for value in asked.get(name, ())}
    others = {_country(value): value for name in _COUNTRIES for value in listed.get(name, ())}
    if not own or not others:
        return None
    shared = sorted(own.keys() & others.keys())
    if shared:
        first, second = own[shared[0]], others[shared[0]]
        return Reason(
            feature="country",
            score=1.0,
            weight=0.0,
            words=f"The same country, {second}.",
            query=first,
            candidate=second,
        )
    first, second = min(own.values()), min(others.values())
    words = f"Other countries: {first} asked, {second} listed."
    return Reason(feature="country", score=0.0, weight=0.0, words=words, query=first, candidate=second)


def _country(value: str) -> str:
    """The code where the text is a country's, else the text itself, folded."""
    return country_code(value) or " ".join(value.casefold().split())


def gender(asked: Properties, listed: Properties) -> Reason | None:
    """Gender, where both say it."""
    own, others = asked.get("gender", ()), listed.get("gender", ())
    if not own or not others:
        return None
    first, second = own[0].lower(), others[0].lower()
    same = first[:1] == second[:1]
    words = f"The same gender, {second}." if same else f"Another gender: {first} asked, {second} listed."
    return Reason(feature="gender", score=float(same), weight=0.0, words=words, query=first, candidate=second)
