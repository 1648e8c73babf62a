"""Rings: what members share, by kind. They otherwise look like strangers who live in several towns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from bench.people.world import numbers, texts
from bench.people.world.cast import Cast, at_home, parcel, sharing, tool
from bench.people.world.cities import ABROAD, at
from bench.people.world.person import HOSTING, Found, Person, Stay
from bench.people.world.rows import passport

VPN = ("203.0.113.0/25", "Astrill")
"""A provider of workers.md A2, on invented addresses."""


def masked(cast: Cast, people: list[Person]) -> None:
    """How some members sign in: through a provider of VPN with an exit where they say to live, at times from abroad."""
    for person in people:
        if cast.rng.random() < 0.4:
            exit_ip = f"203.0.113.{cast.rng.randrange(1, 127)}"
            away = Stay(cast.rng.choice(ABROAD), cast.ip(), count=cast.rng.randint(1, 5))
            person.stays = [at_home(person, ip=exit_ip, network=HOSTING, hours=(20, 30)), away]


def one_payout(cast: Cast) -> None:
    """Pay of several ends in one account or wallet."""
    people = cast.strangers(3, 7)
    sharing(people, cast.account(people[0], cast.rng.choice(("iban", "wallet", "account"))), cast.rng.random() < 0.5)
    masked(cast, people)
    cast.ring("one_payout", "account", people)


def one_document(cast: Cast) -> None:
    """One number on passports of several names, written in several ways."""
    people = cast.strangers(2, 4)
    issuer = people[0].city
    number = numbers.passport(cast.fresh(), issuer.alpha3)
    for person, label in zip(people, ("", "PS ", "", "PP-"), strict=False):
        person.papers = [replace(passport(person, issuer), number=number)]
        if label:
            person.papers = [replace(person.papers[0], number=f"{label}{number}", mrz2="")]
    masked(cast, people)
    cast.ring("one_document", "document", people)


def one_zone_line(cast: Cast) -> None:
    """One second line of the machine-readable zone under several names; the printed numbers differ."""
    people = cast.strangers(2, 4)
    own = passport(people[0])
    line = numbers.zone_lines(own.number, own.name, own.alpha3, (own.birth, own.expires), people[0].sex)[1]
    for person in people[1:]:
        person.papers = [passport(person, people[0].city, mrz2=line)]
    cast.ring("one_zone_line", "mrz", people)


def one_device(cast: Cast) -> None:
    """One computer signs in for several, from addresses of their own."""
    people = cast.strangers(3, 6)
    device = f"dev-{cast.rng.getrandbits(48):012x}"
    for person in people:
        often = cast.rng.randint(8, 20)
        person.stays = [at_home(person, count=24 - often), at_home(person, count=often, device=device)]
    cast.ring("one_device", "device", people)


def one_second_factor(cast: Cast) -> None:
    """One telephone gives the second factor for several."""
    people = cast.strangers(3, 6)
    mfa = f"mfa-{cast.rng.getrandbits(48):012x}"
    masked(cast, people)
    for person in people:
        person.stays = [replace(stay, mfa=mfa) for stay in person.stays or [at_home(person)]]
    cast.ring("one_second_factor", "mfa_device", people)


def laptop_farm(cast: Cast) -> None:
    """Laptops of several hires go to one house, stay there and are worked from afar."""
    people = cast.strangers(4, 8, staff=True)
    host = at("Nashville")
    house, ip = cast.address(host).replace(", Apt", " Unit"), cast.ip()
    for person in people:
        person.hire = date(2025, 2, 3) + timedelta(cast.rng.randrange(50))
        person.parcels = [parcel(person, house, country=host.country)]
        afar = Stay(cast.rng.choice(ABROAD), cast.ip(), count=8, device="none", first=date(2025, 5, 1), days=55)
        person.stays = [Stay(host, ip, count=16, first=date(2025, 4, 10), days=70), afar]
        person.found = [tool(person, "AnyDesk", 3), tool(person, cast.rng.choice(("RustDesk", "TeamViewer")), 6)]
        if cast.rng.random() < 0.3:
            day = person.hire + timedelta(4)
            person.found.append(Found("usb", "PiKVM Composite KVM Device", "PiKVM", "1d6b", "0104", "CAFEBABE", day))
    cast.ring("laptop_farm", "shipping_address ip", people)


def text_and_picture(cast: Cast) -> None:
    """One CV retold, one photograph saved anew."""
    people = cast.strangers(3, 6)
    _copied(people, cast.rng, (0.1, 0.4))
    _pictured(people, cast.rng)
    cast.ring("text_and_picture", "cv photo", people)


def text_only(cast: Cast) -> None:
    """One CV retold, with 10 to 40 words in a hundred changed, and nothing else."""
    people = cast.strangers(3, 5)
    _copied(people, cast.rng, (0.1, 0.4))
    cast.ring("text_only", "cv", people)


def picture_only(cast: Cast) -> None:
    people = cast.strangers(2, 4)
    _pictured(people, cast.rng)
    cast.ring("picture_only", "photo", people)


def one_contact(cast: Cast) -> None:
    """One telephone and one private mailbox, the dots put elsewhere each time."""
    people = cast.strangers(3, 6)
    box = f"worldofvedettenobodyofthisname{cast.fresh()}"  # longer than the 30 letters that the provider allows
    for index, person in enumerate(people):
        person.phone = people[0].phone if index % 2 else people[0].phone.replace("-", ".").replace("(", " ")
        person.other_email = f"{box[: 4 + index]}.{box[4 + index :]}+{person.given.lower()}@gmail.com"
    cast.ring("one_contact", "phone email", people)


def chained(cast: Cast) -> None:
    """B's laptop goes to A's house and B has A's telephone, B and C are paid to one account, C and D tell one life."""
    a, b, c, d = people = cast.strangers(4, 4, staff=True)
    b.phone, b.parcels = a.phone, [parcel(b, a.address, country=a.city.country)]
    sharing([b, c], cast.account(b))
    assert c.cv is not None
    d.cv = texts.altered(c.cv, 0.15, cast.rng)
    d.photo = c.photo
    cast.ring("chained", "phone shipping_address account cv photo", people)


def careful(cast: Cast) -> None:
    """Two or three with a single strong thing in common, and every habit of an honest person."""
    people = cast.strangers(2, 3)
    thing = cast.rng.choice(("account", "mfa_device", "document", "account"))
    if thing == "account":
        sharing(people, cast.account(people[0]))
    elif thing == "mfa_device":
        for person in people:
            person.stays = [at_home(person, mfa=people[0].mfa)]
    else:
        for person in people[1:]:
            person.papers = [passport(person, people[0].city, number=passport(people[0]).number)]
    cast.ring("careful", thing, people)


def returner(cast: Cast) -> None:
    """Dismissed, and back a month later under another name: the telephone, the text and the computer stay."""
    old, new = people = cast.strangers(2, 2)
    old.end, new.hire = date(2025, 4, 30), date(2025, 5, 26)
    new.phone, new.device, new.employer = old.phone, old.device, old.employer
    assert old.cv is not None
    new.cv = texts.altered(old.cv, 0.2, cast.rng)
    old.stays = [at_home(old, days=29)]
    new.stays = [at_home(new, first=date(2025, 5, 27), days=30)]
    cast.ring("returner", "phone device cv", people)


def paying_themselves(cast: Cast) -> None:
    """A client and the freelancers it hires and praises are paid into one account."""
    client, *others = people = [cast.person(staff=False) for _ in range(cast.rng.randint(2, 4))]
    for person in others:
        person.client = client.id
    sharing(people, cast.account(client, cast.rng.choice(("wallet", "account"))))
    cast.ring("paying_themselves", "account client", people)


def _copied(people: list[Person], rng: Random, shares: tuple[float, float]) -> None:
    master = people[0].cv
    assert master is not None
    for person in people[1:]:
        person.cv = texts.altered(master, rng.uniform(*shares), rng)


def _pictured(people: list[Person], rng: Random) -> None:
    """Saved anew: another file, and up to three bits of the perceptual hashes turned."""
    master = people[0].photo
    assert master is not None
    for person in people[1:]:
        marks = [int(value, 16) for value in master[1:]]
        for _ in range(rng.randint(0, 3)):
            marks = [mark ^ 1 << rng.randrange(64) for mark in marks]
        person.photo = (f"{rng.getrandbits(256):064x}", *(f"{mark:016x}" for mark in marks))  # type: ignore[assignment]


RINGS: tuple[Callable[[Cast], None], ...] = (
    one_payout, one_document, one_zone_line, one_device, one_second_factor, laptop_farm, text_and_picture, text_only,
    picture_only, one_contact, chained, careful, returner, paying_themselves,
)  # fmt: skip
