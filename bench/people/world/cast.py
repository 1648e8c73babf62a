"""The cast: people made one by one, rings and traps with their members."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import Any, Literal

from bench.people.world import numbers, texts, words
from bench.people.world.cities import CITIES, WESTERN, City
from bench.people.world.person import Account, Found, Parcel, Person, Stay

_SEXES: tuple[Literal["F", "M"], ...] = ("F", "M")
FRESH = 30_000_000
"""Keys of numbers from here on belong to nobody's place in the register."""


@dataclass(frozen=True, slots=True)
class Ring:
    """Who works together in secret, what sort of ring it is and what the members share, in words."""

    kind: str
    shares: tuple[str, ...]
    members: tuple[str, ...]


@dataclass
class Cast:
    """Makes people and keeps who is in what. ``people`` is the size of the whole world."""

    rng: Random
    people: int
    persons: list[Person] = field(default_factory=list)
    rings: list[Ring] = field(default_factory=list)
    traps: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    ranges: list[tuple[str, str]] = field(default_factory=list)
    allowed: list[tuple[str, str, str]] = field(default_factory=list)
    _fresh: int = FRESH

    def fresh(self) -> int:
        """A key nobody else has."""
        self._fresh += 1
        return self._fresh

    @property
    def employers(self) -> int:
        return max(3, self.people // 500)

    def person(self, staff: bool = True, city: City | None = None, **changes: Any) -> Person:
        """An ordinary person, with ``changes`` of fields; most live where most of the mass does."""
        rng, number = self.rng, len(self.persons)
        city = city or rng.choice(CITIES[: 1 + rng.randrange(len(CITIES))])
        family = rng.choice(words.FAMILIES[: 1 + rng.randrange(len(words.FAMILIES))])
        made = Person(
            number=number, id=code(number, self.people), email=f"u{number}@mail.example.com",
            given=rng.choice(words.GIVEN), family=family, birth=date(1965, 1, 1) + timedelta(rng.randrange(13_000)),
            city=city, address=self.address(city), phone=numbers.phone(number, city), device=f"dev-{number:08x}-c",
            mfa=f"mfa-{number:08x}-c", home=numbers.address_ip(number), staff=staff, role=rng.choice(words.ROLES[:5]),
            hire=date(2023, 1, 9) + timedelta(rng.randrange(700)), cv=texts.cv(rng),
            photo=numbers.image(number), accounts=[], country=city.country, nationality=city.state,
            sex=rng.choice(_SEXES), employer=f"Company {rng.randrange(self.employers):04}" if staff else None,
        )  # fmt: skip
        for name, value in changes.items():
            setattr(made, name, value)
        made.accounts.append(self.account(made))
        self.persons.append(made)
        return made

    def several(self, least: int, most: int, **changes: Any) -> list[Person]:
        """Some people who have only ``changes`` in common."""
        return [self.person(**changes) for _ in range(self.rng.randint(least, most))]

    def strangers(self, least: int, most: int, staff: bool | None = None) -> list[Person]:
        """Members of a ring: each says to live in another town of the West, on the platform or at some employer."""
        side = self.rng.random() < 0.5 if staff is None else staff
        return [self.person(side, self.rng.choice(WESTERN)) for _ in range(self.rng.randint(least, most))]

    def address(self, city: City) -> str:
        """A street address; every third has a unit."""
        unit = f", Apt {self.rng.randint(1, 60)}" if self.rng.random() < 0.33 else ""
        return f"{self.rng.randint(1, 9000)} {self.rng.choice(words.STREETS)}{unit}, {city.name}"

    def account(self, person: Person, kind: str | None = None) -> Account:
        """A new account in the person's own name."""
        key = self.fresh()
        kind = kind or ("iban" if person.city.alpha3 in ("DEU", "FRA", "POL", "ESP") else "account")
        value = {"iban": numbers.iban, "wallet": numbers.wallet}.get(kind, numbers.account)(key)
        return Account(value, kind, person.name, None if kind == "wallet" else person.city.country)

    def ip(self) -> str:
        return numbers.address_ip(self.fresh())

    def ring(self, kind: str, shares: str, members: Sequence[Person]) -> None:
        """Put it on record: ``shares`` is words parted by blanks."""
        self.rings.append(Ring(kind, tuple(shares.split()), tuple(person.id for person in members)))

    def trap(self, name: str, members: Sequence[Person]) -> None:
        self.traps.setdefault(name, []).append(tuple(person.id for person in members))


def code(number: int, people: int) -> str:
    """The person's number on file: the place in the register, scattered, so that neighbours there are strangers."""
    return f"P{(number + 7) * 7_368_787 % people:07}"


def sharing(people: Sequence[Person], account: Account, own_names: bool = True) -> None:
    """Pay all into one account; each under the own name where ``own_names``."""
    for person in people:
        person.accounts[-1] = replace(account, holder=person.name if own_names else account.holder)


def at_home(person: Person, **changes: Any) -> Stay:
    return replace(Stay(person.city, person.home), **changes)


def parcel(person: Person, address: str | None = None, **changes: Any) -> Parcel:
    """The laptop of a new hire, a week before the first day, to the home on file if no other address is given."""
    sent = Parcel(
        address or person.address, person.city.country, person.name, person.hire - timedelta(7),
        f"SN{person.number * 7919 % 10**9:09}",
    )  # fmt: skip
    return replace(sent, **changes)


def tool(person: Person, name: str, days: int = 5) -> Found:
    """Software first seen so many days after the hire."""
    return Found("software", name, first_seen=person.hire + timedelta(days))
