"""What is known beside the name: each detail compared by itself, with what it says in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stdnum import imo

from vedette.geo import countries
from vedette.screening.country_code import country_code
from vedette.screening.hit import Reason
from vedette.screening.index import NUMBERED, SHORTEST_NUMBER, normal_number

Properties = dict[str, tuple[str, ...]]

SAME_BIRTH, NEAR_BIRTH, OTHER_BIRTH = 1.0, 0.5, 0.0
_COUNTRIES = ("nationality", "country", "citizenship", "jurisdiction", "flag")
_NOT_COMPARED = 0.5
"""Score of a number that is none: it neither agrees nor speaks against."""
_NAMES = {
    "imoNumber": "IMO number",
    "mmsi": "MMSI",
    "passportNumber": "passport number",
    "idNumber": "identity number",
    "registrationNumber": "registration number",
    "taxNumber": "tax number",
    "innCode": "tax number (INN)",
    "ogrnCode": "registration number (OGRN)",
    "leiCode": "LEI",
    "swiftBic": "BIC",
    "publicKey": "wallet address",
}
_PAPERS = frozenset({"passportNumber", "idNumber"})


def numbers(asked: Properties, listed: Properties) -> Iterator[Reason]:
    """Numbers that belong to one party alone, compared after taking out spaces, dashes and case.

    A passport number is held against papers of persons only, never against a register of firms. Another number of the
    same kind says something of ships (an IMO number stays for life, IMO resolution A.1117(30)), little of passports, of
    which people hold several, and nothing of wallets.
    """
    if NUMBERED.keys().isdisjoint(asked):
        return
    for feature in dict.fromkeys(NUMBERED.values()):
        own, others = _numbers(asked, feature), _numbers(listed, feature)
        shared = [(bare, prop) for prop, bare in own if any(_alike(prop, bare, item) for item in others)]
        if shared:
            bare, prop = shared[0]
            its = next(other for other in others if _alike(prop, bare, other))
            said, printed = own[prop, bare], others[its]
            words = f"The same {_NAMES[prop]}, {printed}."
            yield Reason(feature=feature, score=1.0, weight=1.0, words=words, query=said, candidate=printed)
        else:
            yield from _apart(own, others, feature)


def _alike(prop: str, bare: str, other: tuple[str, str]) -> bool:
    papers = "passportNumber" in (prop, other[0])
    return bare == other[1] and (not papers or {prop, other[0]} <= _PAPERS)


def _apart(own: dict[tuple[str, str], str], others: dict[tuple[str, str], str], feature: str) -> Iterator[Reason]:
    """Two numbers of one kind that are not the same, where that says anything."""
    pairs = [(mine, its) for mine in own for its in others if mine[0] == its[0]]
    if feature == "wallet" or len({its for _, its in pairs}) != 1:
        return
    mine, its = min(pairs)
    name, first, second = _NAMES[mine[0]], own[mine], others[its]
    score, words = 0.0, f"Another {name}: {first} asked, {second} listed."
    if feature == "imo" and not imo.is_valid(mine[1]):
        score, words = _NOT_COMPARED, f"{first} is no IMO number (its check digit is wrong); {second} is listed."
    yield Reason(feature=feature, score=score, weight=0.0, words=words, query=first, candidate=second)


def _numbers(properties: Properties, feature: str) -> dict[tuple[str, str], str]:
    """Property and bare number to the number as written."""
    found = {}
    for name, kind in NUMBERED.items():
        if kind == feature:
            for value in properties.get(name, ()):
                bare = normal_number(value, feature)
                if len(bare) >= SHORTEST_NUMBER:
                    found[name, bare] = value
    return found


def shared_number(reasons: Iterable[Reason]) -> Reason | None:
    """The number that both have, where there is one."""
    features = NUMBERED.values()
    return next((reason for reason in reasons if reason.feature in features and reason.score == 1.0), None)


def birth(asked: Properties, listed: Properties) -> Reason | None:
    """Birth dates, as far as both go: a year beside a full date is compared by the year."""
    own, others = asked.get("birthDate", ()), listed.get("birthDate", ())
    if not own or not others:
        return None
    pairs = ((_near(a, b), min(len(a), len(b)), a, b) for a in own for b in others)
    (score, said), _, first, second = max(pairs)
    words = f"{said}: {first} asked, {second} listed."
    return Reason(feature="birth_date", score=score, weight=0.0, words=words, query=first, candidate=second)


def whole_dates(born: Reason) -> bool:
    """Whether two birth dates are compared to the day: thousands share a name and a year."""
    return len(born.query) >= 10 and len(born.candidate) >= 10


def _near(first: str, second: str) -> tuple[float, str]:
    """1 where the dates agree as far as both go, 0.5 where the year is at most one off or day and month are turned,
    else 0; and what that is in words."""
    a, b = first[:10], second[:10]
    size = min(len(a), len(b))
    if a[:size] == b[:size]:
        return SAME_BIRTH, "The birth dates agree" if size == 10 else "The birth dates agree as far as both go"
    if size == 10 and a[:4] == b[:4] and a[5:7] == b[8:] and a[8:] == b[5:7]:
        return NEAR_BIRTH, "The birth dates agree but for the order of day and month"
    if not (a[:4].isdigit() and b[:4].isdigit()):
        return OTHER_BIRTH, "Other birth dates"
    # lists print many birth years as estimates; the same year with another day may be either a slip or another man
    apart = abs(int(a[:4]) - int(b[:4]))
    if apart > 1:
        return OTHER_BIRTH, "Other birth dates"
    return NEAR_BIRTH, "The birth years are one apart" if apart else "The same birth year, another day"


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
            words=f"The same country, {countries.name(shared[0])}.",
            query=first,
            candidate=second,
        )
    said, printed = min(own), min(others)
    words = f"Other countries: {_named(said, own)} asked, {_named(printed, others)} listed."
    return Reason(feature="country", score=0.0, weight=0.0, words=words, query=own[said], candidate=others[printed])


def _named(code: str, written: dict[str, str]) -> str:
    return countries.name(code) if code in countries.countries() else written[code]


def _country(value: str) -> str:
    """The code where the text is a country's, else the text itself, folded."""
    return country_code(value).upper() or " ".join(value.casefold().split())


def gender(asked: Properties, listed: Properties) -> Reason | None:
    """Gender, where both say it."""
    own, others = _gender(asked), _gender(listed)
    if not own or not others:
        return None
    same = own == others
    words = f"The same gender, {others}." if same else f"Another gender: {own} asked, {others} listed."
    return Reason(feature="gender", score=float(same), weight=0.0, words=words, query=own, candidate=others)


def _gender(properties: Properties) -> str:
    """``male`` or ``female``, in whatever language it is said; empty where nothing or something else is said."""
    said = (properties.get("gender") or ("",))[0].strip().casefold()
    return next((gender for gender, words in _GENDERS.items() if said in words.split()), "")


_GENDERS = {
    "male": "male m man mr 남 남성 남자 男 男性 м муж мужской h homme hombre",
    "female": "female f w woman mrs ms 여 여성 여자 女 女性 ж жен женский femme mujer",
}
