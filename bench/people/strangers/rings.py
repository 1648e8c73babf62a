"""The rings: each kind is held together by other ties, and by no column of countries."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from bench.people.strangers import numbering, people, pictures, places, texts
from bench.people.strangers.people import Person, Site
from bench.people.strangers.world import PLATFORM, World

Shares = dict[str, list[str]]
_REMOTE_TOOLS = ("AnyDesk", "Chrome Remote Desktop", "RustDesk", "TeamViewer", "Splashtop", "GoToMyPC", "LogMeIn")


def _recruits(world: World, why: str, count: int, orgs: list[str]) -> list[Person]:
    """Ring members apply for technical jobs, from home, under ordinary papers of ordinary countries."""
    rng = world.rng(f"recruits/{why}")
    members = world.take(why, count, orgs, lambda person: person.technical and person.seat == "Remote")
    for person in members:
        person.hired = people.FIRST_DAY - timedelta(days=rng.randint(20, 500))
    return members


def _spread(world: World, rng: random.Random, count: int) -> list[str]:
    """Employers of a ring: two or three companies and often the platform."""
    firms = rng.sample(world.companies(), min(count, 3))
    return [*firms, PLATFORM] if rng.random() < 0.6 else firms


def _through_vpn(world: World, rng: random.Random, person: Person, share: int = 6) -> None:
    exit_site = world.vpn_site(rng, "Astrill", person.home.city)
    person.sites.append((exit_site, share))


def shared_payout(world: World, rng: random.Random, why: str) -> None:
    members = _recruits(world, why, rng.randint(4, 6), _spread(world, rng, 3))
    purse = numbering.wallet(rng) if rng.random() < 0.3 else numbering.account(rng, "US")
    payee = members[0].name
    shares: Shares = {}
    for person in members:
        told = ["payout_account"]
        if rng.random() < 0.5:
            day = person.hired + timedelta(days=rng.randint(6, 40))
            person.payouts.append((day, purse, payee if rng.random() < 0.5 else person.name))
            told.append("payout_changed_after_hire")
            person.holder = person.payouts[-1][2]
        person.account = purse
        if rng.random() < 0.6:
            _through_vpn(world, rng, person)
            told.append("astrill")
        shares[person.employee_id] = told
    world.ring("shared_payout", members, shares, ["payout_account"])


def shared_document(world: World, rng: random.Random, why: str) -> None:
    members = _recruits(world, why, rng.randint(3, 5), _spread(world, rng, 2))
    first = members[0].document
    face = rng.random()
    for number, person in enumerate(members):
        line_1 = numbering.first_line(first.issuer, person.family, person.given)
        person.document = replace(first, family=person.family, given=person.given, line_1=line_1)
        person.birth = first.birth
        person.photo = pictures.portrait(random.Random(face), light=8.0 * number, shift=number % 2, noise=2 * number)
    shares = {person.employee_id: ["document_number", "mrz_line_2", "photo"] for person in members}
    world.ring("shared_document", members, shares, ["document_number", "photo"])


def one_device(world: World, rng: random.Random, why: str) -> None:
    firm = rng.choice(
        [slug for slug in world.with_logs("okta_json", "google", "entra_csv", "entra_graph") if slug != PLATFORM]
    )
    members = _recruits(world, why, rng.randint(3, 6), [firm])
    machine = people.device(rng, managed=False)
    phone = f"mfa-{numbering.token(rng, 16)}"
    by_phone = world.orgs[firm].logs == "okta_json" and rng.random() < 0.5
    shares: Shares = {}
    for person in members:
        if by_phone:
            person.mfa = phone
        else:
            person.other_devices.append((machine, 5))
        person.hours.count = 40
        _through_vpn(world, rng, person)
        shares[person.employee_id] = ["mfa_device" if by_phone else "device", "astrill"]
    world.ring("one_device", members, shares, ["mfa_device" if by_phone else "device"])


def laptop_farm(world: World, rng: random.Random, why: str) -> None:
    members = _recruits(world, why, rng.randint(4, 8), rng.sample(world.companies(), 3))
    host = people.home(rng, rng.choice(places.in_country("US")))
    host.unit = ""
    shares: Shares = {}
    abroad = people.home_site(rng, rng.choice((places.named("Shenyang"), places.named("Vladivostok"))))
    for person in members:
        people.settle(rng, person, rng.choice(places.in_country("US")))
        person.hired = people.FIRST_DAY + timedelta(days=rng.randint(-20, 30))
        person.reshipped = host
        person.sites = [(host.site, 6), (world.vpn_site(rng, "Astrill", host.city), 3), (abroad, 1)]
        person.hours.count = 30
        day = person.hired + timedelta(days=rng.randint(3, 18))
        person.software += [(tool, day) for tool in rng.sample(_REMOTE_TOOLS, 2)]
        told = ["shipping_address", "ip_of_the_farm", "two_remote_tools", "log_in_elsewhere"]
        if rng.random() < 0.5:
            person.usb.append(("1d6b:0104", "PiKVM", "Composite KVM Device", "CAFEBABE"))
            told.append("ip_kvm")
        shares[person.employee_id] = told
    world.ring("laptop_farm", members, shares, ["shipping_address", "ip"])


def _same_cv(rng: random.Random, members: list[Person]) -> None:
    own = texts.body(rng, 4)
    for number, person in enumerate(members):
        lines = own if number == 0 else texts.retouched(rng, own)
        person.cv = texts.cv(person.name, person.private_email, person.title, lines)


def cv_photo_reuse(world: World, rng: random.Random, why: str) -> None:
    members = _recruits(world, why, rng.randint(3, 5), _spread(world, rng, 3))
    _same_cv(rng, members)
    face = rng.random()
    for number, person in enumerate(members):
        person.photo = pictures.portrait(random.Random(face), light=-6.0 * number, noise=3 * number)
    world.ring("cv_photo_reuse", members, {p.employee_id: ["cv_text", "photo"] for p in members}, ["cv_text", "photo"])


def _dotted(rng: random.Random, mailbox: str) -> str:
    """The same Gmail box spelled otherwise."""
    local = mailbox.split("@", maxsplit=1)[0].replace(".", "")
    place = rng.randint(1, len(local) - 1)
    return f"{local[:place]}.{local[place:]}+{rng.choice(('jobs', 'dev', 'work', 'hr'))}@gmail.com"


def contact_reuse(world: World, rng: random.Random, why: str) -> None:
    members = _recruits(world, why, rng.randint(3, 5), [PLATFORM, *rng.sample(world.companies(), 2)])
    number = members[0].phone
    mailbox = f"{numbering.token(rng, 9, 'abcdefghjkmnpqrstuvwxyz')}@gmail.com"
    shares: Shares = {}
    for place, person in enumerate(members):
        told = []
        if place % 2 == 0 or place == 1:
            person.phone = number
            told.append("phone")
        if place % 2 == 1 or place == 2:
            person.private_email = mailbox if place == 1 else _dotted(rng, mailbox)
            told.append("email")
        shares[person.employee_id] = told
    world.ring("contact_reuse", members, shares, ["phone", "email"])


def chained(world: World, rng: random.Random, why: str) -> None:
    """A and B one phone, B and C one account, C and D one CV; further members hang on by a document and a phone."""
    members = _recruits(world, why, rng.randint(4, 6), _spread(world, rng, 3))
    first, second, third, fourth = members[:4]
    second.phone = first.phone
    third.account = second.account
    _same_cv(rng, [third, fourth])
    shares: Shares = {
        first.employee_id: ["phone"],
        second.employee_id: ["phone", "payout_account"],
        third.employee_id: ["payout_account", "cv_text"],
        fourth.employee_id: ["cv_text"],
    }
    for place, person in enumerate(members[4:]):
        if place == 0:
            base = fourth.document
            line_1 = numbering.first_line(base.issuer, person.family, person.given)
            person.document = replace(base, family=person.family, given=person.given, line_1=line_1)
            person.birth = fourth.birth
            shares[fourth.employee_id].append("document_number")
            shares[person.employee_id] = ["document_number"]
        else:
            person.phone = members[4].phone
            shares[members[4].employee_id].append("phone")
            shares[person.employee_id] = ["phone"]
    old = datetime(2016, rng.randint(1, 12), 5, 14, 20, tzinfo=timezone(timedelta(hours=8, minutes=30)))
    first.commits += [(old + timedelta(days=7 * n), first.name, first.private_email) for n in range(12)]
    shares[first.employee_id].append("commits_at_plus_0830")
    world.ring("chained", members, shares, ["phone", "payout_account", "cv_text"])


def careful(world: World, rng: random.Random, why: str) -> None:
    """All is clean but one strong thing."""
    members = _recruits(world, why, rng.randint(2, 4), _spread(world, rng, 3))
    tie = rng.choice(("document_number", "payout_account", "wallet"))
    purse = numbering.wallet(rng) if tie == "wallet" else numbering.account(rng, "GB")
    base = members[0].document
    for person in members:
        if tie == "document_number":
            line_1 = numbering.first_line(base.issuer, person.family, person.given)
            person.document = replace(base, family=person.family, given=person.given, line_1=line_1)
            person.birth = base.birth
        else:
            person.account = purse
    world.ring("careful", members, {person.employee_id: [tie] for person in members}, [tie])


def returner(world: World, rng: random.Random, why: str) -> None:
    """One human twice: refused or dismissed under one name, back a few weeks later under another."""
    firm = rng.choice([slug for slug in world.companies() if world.orgs[slug].logs not in {"okta_csv", "entra_legacy"}])
    before, after = _recruits(world, why, 2, [firm])
    before.hired = date(2024, 11, 4)
    before.left = people.FIRST_DAY + timedelta(days=rng.randint(10, 25))
    after.hired = before.left + timedelta(days=rng.randint(14, 35))
    own = texts.body(rng, 4)
    before.cv = texts.cv(before.name, before.private_email, before.title, own)
    after.cv = texts.cv(after.name, after.private_email, after.title, texts.retouched(rng, own))
    tie = rng.choice(("device", "phone"))
    if tie == "device":
        private = people.device(rng, managed=False)
        for person in (before, after):
            person.other_devices.append((private, 5))
            person.hours.count = 24
    else:
        after.phone = before.phone
    told = ["cv_text", tie]
    world.ring("returner", [before, after], {before.employee_id: told, after.employee_id: told}, told)


def self_paying_client(world: World, rng: random.Random, why: str) -> None:
    members = _recruits(world, why, rng.randint(3, 5), [PLATFORM])
    client, *developers = members
    client.title, client.department = "Client", "Client"
    for person in developers:
        person.account = client.account
        client.client_of.append(person.employee_id)
    shares: Shares = {person.employee_id: ["payout_account", "paid_by_own_client"] for person in developers}
    shares[client.employee_id] = ["payout_account", "pays_itself"]
    world.ring("self_paying_client", members, shares, ["payout_account", "contract"])


KINDS: tuple[Callable[[World, random.Random, str], None], ...] = (
    shared_payout, shared_document, one_device, laptop_farm, cv_photo_reuse, contact_reuse, chained, careful, returner,
    self_paying_client,
)  # fmt: skip


def plant(world: World, count: int) -> None:
    """``count`` rings; each round of ten holds every kind once, in an order drawn from the seed."""
    rng = world.rng("rings")
    order: list[Callable[[World, random.Random, str], None]] = []
    while len(order) < count:
        order += rng.sample(KINDS, len(KINDS))
    for number, kind in enumerate(order[:count]):
        kind(world, world.rng(f"ring/{number}"), f"ring:{kind.__name__}:{number}")


__all__ = ["KINDS", "Site", "plant"]
