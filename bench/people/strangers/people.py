"""A person as several systems know him, and how an ordinary one comes about."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bench.people.strangers import given, numbering, places
from bench.people.strangers.numbering import Document
from bench.people.strangers.places import City

FIRST_DAY, LAST_DAY = date(2025, 1, 6), date(2025, 3, 30)  # the time that the log exports cover
ROLES = (
    ("Software Engineer", "Engineering", True), ("Backend Developer", "Engineering", True),
    ("Data Engineer", "Data", True), ("QA Engineer", "Engineering", True), ("Mobile Developer", "Engineering", True),
    ("Account Manager", "Sales", False), ("Sales Representative", "Sales", False), ("Accountant", "Finance", False),
    ("Recruiter", "People", False), ("Support Agent", "Support", False), ("Nurse Coordinator", "Operations", False),
    ("Logistics Planner", "Operations", False), ("Marketing Specialist", "Marketing", False),
)  # fmt: skip
_MODELS = (
    ("Windows", "Windows 11", "Dell Latitude 5440", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/132.0.0.0"),
    ("Windows", "Windows 11", "Lenovo T14", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/132.0.0.0"),
    ("macOS", "macOS 15.2", "MacBook Pro", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/132.0.0.0"),
    ("macOS", "macOS 14.7", "MacBook Air", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15"),
    ("Linux", "Ubuntu 24.04", "ThinkPad X1", "Mozilla/5.0 (X11; Linux x86_64; rv:134.0) Gecko/20100101 Firefox/134.0"),
)


@dataclass(frozen=True)
class Device:
    """A computer. ``fingerprint`` is what the browser looks like: the same model may give the same one."""

    id: str
    fingerprint: str
    system: str
    version: str
    model: str
    agent: str
    managed: bool = True


@dataclass(frozen=True)
class Site:
    """Where a log-in comes from, as the log sees it."""

    ip: str
    city: City
    asn: int = 7922
    carrier: str = "Regional Cable"
    proxy: bool = False


@dataclass
class Hours:
    """When somebody logs in: days of the week, hour by the clock of ``zone``, spread, how many events."""

    zone: str
    middle: float = 9.5
    spread: float = 2.0
    count: int = 0  # 0: as many as the run's --logins
    weekdays: int = 5
    interactive: bool = True


@dataclass
class Home:
    street: str
    unit: str
    city: City
    postcode: str
    site: Site


@dataclass
class Person:
    org: str
    employee_id: str
    given: str
    family: str
    birth: date
    nationality: str  # alpha-2, what the passport says
    nationality_cell: str  # what the register's drop-down says
    home: Home
    email: str
    private_email: str
    phone: str
    title: str
    department: str
    technical: bool
    hired: date
    account: str
    holder: str
    document: Document
    device: Device
    mfa: str
    hours: Hours
    left: date | None = None
    seat: str = "Remote"
    sites: list[tuple[Site, int]] = field(default_factory=list)
    extra_visits: list[tuple[datetime, Site]] = field(default_factory=list)
    other_devices: list[tuple[Device, int]] = field(default_factory=list)
    locale: str = "en-US"
    engaged_via: str = ""
    previous_family: str = ""
    shift: str = ""
    emergency: str = ""
    contacts: list[tuple[str, str]] = field(default_factory=list)
    more_documents: list[Document] = field(default_factory=list)
    ship_to: Home | None = None
    reshipped: Home | None = None
    payouts: list[tuple[date, str, str]] = field(default_factory=list)  # day, new account, new holder
    software: list[tuple[str, date]] = field(default_factory=list)
    usb: list[tuple[str, str, str, str]] = field(default_factory=list)  # vid:pid, manufacturer, product, serial
    cv: str = ""
    photo: bytes = b""
    commits: list[tuple[datetime, str, str]] = field(default_factory=list)  # aware time, name, e-mail
    client_of: list[str] = field(default_factory=list)  # platform: accounts that were paid by this client account
    role: str = ""  # the trap or ring the person was taken for

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"

    @property
    def emails(self) -> list[str]:
        return [self.email, self.private_email]


def device(rng: random.Random, managed: bool = True) -> Device:
    system, version, model, agent = rng.choice(_MODELS)
    return Device(numbering.guid(rng), numbering.token(rng, 32), system, version, model, agent, managed)


def home_site(rng: random.Random, city: City) -> Site:
    carrier = rng.choice(("Regional Cable", "Metro Fibre", "Citynet Broadband"))
    return Site(places.address(rng), city, 7000 + sum(map(ord, carrier + city.country)) % 900, carrier)


def home(rng: random.Random, city: City) -> Home:
    unit = f"Apt {rng.randint(1, 60)}{rng.choice(('', '', 'A', 'B'))}" if rng.random() < 0.4 else ""
    return Home(places.street(rng), unit, city, places.postcode(rng, city.country), home_site(rng, city))


def private_mailbox(rng: random.Random, name: tuple[str, str]) -> str:
    first, last = (numbering.letters(part).replace("<", "").lower() for part in name)
    host = rng.choices(("gmail.com", "mail.example", "post.example", "proton.me"), (50, 25, 18, 7))[0]
    number = rng.choice(("", str(rng.randint(10, 99)), str(rng.randint(1970, 2004)), str(rng.randint(1000, 9999))))
    tail = numbering.token(rng, 3, "abcdefghijkmnpqrstuvwxyz")
    return f"{first}.{last}{number}.{tail}@{host}" if rng.random() < 0.6 else f"{first[0]}{last}{number}{tail}@{host}"


def work_mailbox(name: tuple[str, str], domain: str, taken: set[str]) -> str:
    first, last = (numbering.letters(part).replace("<", "").lower() for part in name)
    number = 1
    while (address := f"{first}.{last}{'' if number == 1 else number}@{domain}") in taken:
        number += 1
    taken.add(address)
    return address


def _hired(rng: random.Random) -> date:
    if rng.random() < 0.25:
        return FIRST_DAY - timedelta(days=rng.randint(-50, 120))
    return date(2015, 1, 5) + timedelta(days=rng.randint(0, 3500))


def ordinary(
    rng: random.Random, org: str, employee_id: str, domain: str, taken: set[str], city: City | None = None
) -> Person:
    """One person with nothing in common with anybody but by chance, in ``city`` or anywhere."""
    city = city or places.any_city(rng)
    nationality = city.country if rng.random() < 0.88 else rng.choice(list(places.WEIGHTS))
    name = given.drawn(rng, nationality)
    birth = date(1958, 1, 1) + timedelta(days=rng.randint(0, 17000))
    title, department, technical = rng.choice(ROLES)
    lives = home(rng, city)
    hours = Hours(city.zone, rng.gauss(9.5, 1.0), rng.uniform(1.0, 2.6))
    person = Person(
        org, employee_id, name[0], name[1], birth, nationality, nationality, lives, work_mailbox(name, domain, taken),
        private_mailbox(rng, name), numbering.phone(rng, city.country), title, department, technical, _hired(rng),
        numbering.account(rng, city.country), f"{name[0]} {name[1]}", numbering.passport(rng, nationality, name, birth),
        device(rng), f"mfa-{numbering.token(rng, 16)}", hours,
    )  # fmt: skip
    person.sites = [(lives.site, 10)]
    return person


def recast(rng: random.Random, person: Person, nationality: str, city: City | None = None) -> None:
    """Give an unused person another passport, and another home where ``city`` is named; work mail stays as it is."""
    name = given.drawn(rng, nationality)
    person.given, person.family = name
    person.nationality = person.nationality_cell = nationality
    person.holder = person.name
    person.document = numbering.passport(rng, nationality, name, person.birth)
    person.private_email = private_mailbox(rng, name)
    person.email = f"{person.private_email.split('@')[0]}@{person.email.split('@')[1]}"
    if city:
        settle(rng, person, city)


def settle(rng: random.Random, person: Person, city: City) -> None:
    """Move an unused person to a home of his own in ``city``."""
    person.home = home(rng, city)
    person.sites = [(person.home.site, 10)]
    person.hours.zone = city.zone
    person.phone = numbering.phone(rng, city.country)
    person.account = numbering.account(rng, city.country)
    person.seat = "Remote"
