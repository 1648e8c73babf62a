"""What ordinary people share and do: families, flats, a trip, a new bank, a remote tool, a VPN, a placeholder."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bench.people.strangers import numbering, people, pictures, places, texts
from bench.people.strangers.people import Person
from bench.people.strangers.traps_things import live_together
from bench.people.strangers.world import PLATFORM, World

_PORTRAITS = 5000  # pictures are slow to draw: beyond this many, people have none


def households(world: World, people_in_all: int) -> None:
    """Three in a hundred live with a colleague or with somebody of another firm; some as a flat share of three."""
    rng = world.rng("households")
    for _ in range(people_in_all * 12 // 1000):
        first, second = world.take(
            "household", 2, rng.sample(list(world.orgs), 2), lambda person: person.seat == "Remote"
        )
        live_together(first, second)
        if rng.random() < 0.5:
            second.family, second.holder = first.family, f"{second.given} {first.family}"
            second.document = numbering.passport(rng, second.nationality, (second.given, second.family), second.birth)
    for _ in range(people_in_all * 3 // 1000):
        flat = world.take("flat_share", 3, rng.sample(list(world.orgs), 3), lambda person: person.seat == "Remote")
        for person in flat[1:]:
            person.home, person.sites = flat[0].home, [(flat[0].home.site, 10)]
            person.hours.zone = flat[0].home.city.zone


def _habits(world: World, rng: random.Random, person: Person) -> None:
    if rng.random() < 0.02:
        provider = rng.choice(("Astrill", "Mullvad", "NordVPN", "NordVPN", "ExpressVPN", "ExpressVPN"))
        person.sites.append((world.vpn_site(rng, provider, rng.choice(places.CITIES)), rng.randint(1, 8)))
    if rng.random() < 0.04:
        fresh = numbering.account(rng, person.home.city.country)
        person.payouts.append((date(2024, 1, 10) + timedelta(days=rng.randint(0, 440)), fresh, person.name))
        person.account, person.holder = fresh, person.name
    if rng.random() < 0.05:
        hotel = people.home_site(rng, rng.choice(places.CITIES[:25]))
        start = datetime.combine(people.FIRST_DAY + timedelta(days=rng.randint(3, 70)), time(9), ZoneInfo("UTC"))
        person.extra_visits += [(start + timedelta(days=day, minutes=rng.randint(0, 400)), hotel) for day in range(3)]
    if rng.random() < 0.06:
        day = person.hired + timedelta(days=rng.randint(2, 900))
        person.software.append(
            (rng.choice(("TeamViewer", "AnyDesk", "Chrome Remote Desktop")), min(day, people.LAST_DAY))
        )
    if rng.random() < 0.1:
        person.usb.append(
            rng.choice(
                (
                    ("046d:c534", "Logitech", "USB Receiver", ""),
                    ("046d:0825", "Logitech", "Webcam C270", ""),
                    ("18d1:4ee7", "Google", "Pixel 7", numbering.token(rng, 12)),
                    ("0bda:8153", "Realtek", "USB 10/100/1000 LAN", ""),
                )
            )
        )
    if rng.random() < 0.04:
        person.other_devices.append((people.device(rng, managed=False), 2))
    if person.org == PLATFORM and rng.random() < 0.1 and not person.technical:
        person.title, person.department = "Client", "Client"


def _commits(rng: random.Random, person: Person) -> None:
    zone = ZoneInfo(person.hours.zone)
    day = max(person.hired, date(2023, 1, 2))
    for _ in range(rng.randint(3, 9)):
        day += timedelta(days=rng.randint(1, 40))
        if day > people.LAST_DAY:
            return
        hour = min(23, max(0, round(rng.gauss(13, 3))))
        when = datetime.combine(day, time(hour, rng.randint(0, 59), rng.randint(0, 59)), zone)
        mail = person.email if rng.random() < 0.7 else person.private_email
        person.commits.append((when, person.name, mail))


def lived(world: World) -> None:
    """Habits for those who are nobody's ring and trap; texts, pictures, commits for all who lack them."""
    drawn = 0
    for org in world.orgs.values():
        rng = world.rng(f"everyday/{org.slug}")
        for person in org.people:
            if person.role in {"", "household", "flat_share"}:
                _habits(world, rng, person)
            if person.technical and not person.cv:
                person.cv = texts.cv(
                    person.name, person.private_email, person.title, texts.body(rng), texts.cliches(rng)
                )
            if not person.photo and person.cv and rng.random() < 0.7:
                if rng.random() < 0.05:
                    person.photo = pictures.silhouette()
                elif drawn < _PORTRAITS:
                    person.photo = pictures.portrait(random.Random(rng.random()))
                    drawn += 1
            if person.technical and org.slug != PLATFORM:
                _commits(rng, person)
