"""From habits to events: when each person logged in, from where, on which computer."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from bench.people.strangers import people
from bench.people.strangers.people import Device, Person, Site
from bench.people.strangers.world import Org


@dataclass(frozen=True)
class Visit:
    at: datetime  # UTC
    person: Person
    site: Site
    device: Device
    second_step: bool = False  # a push on the telephone that approves log-ins
    failed: bool = False


def _days(person: Person) -> list[date]:
    first = max(people.FIRST_DAY, person.hired)
    last = min(people.LAST_DAY, person.left or people.LAST_DAY)
    days = (first + timedelta(days=n) for n in range(max(0, (last - first).days + 1)))
    return [day for day in days if day.weekday() < person.hours.weekdays]


def of_person(rng: random.Random, person: Person, usual: int) -> Iterator[Visit]:
    days = _days(person)
    if not days:
        return
    zone = ZoneInfo(person.hours.zone)
    places_of, weights = zip(*person.sites, strict=True)
    machines = [(person.device, 10), *person.other_devices]
    cuts, device_cuts = list(accumulate(weights)), list(accumulate(weight for _, weight in machines))
    for _ in range(person.hours.count or max(2, round(rng.gauss(usual, usual / 4)))):
        day = datetime(*rng.choice(days).timetuple()[:3], tzinfo=zone)
        minutes = round(rng.gauss(person.hours.middle, person.hours.spread) * 60)
        at = (day + timedelta(minutes=minutes, seconds=rng.randint(0, 59))).astimezone(UTC)
        site = rng.choices(places_of, cum_weights=cuts)[0]
        device = rng.choices(machines, cum_weights=device_cuts)[0][0]
        yield Visit(at, person, site, device, failed=rng.random() < 0.02)
        if rng.random() < 0.3:
            yield Visit(at + timedelta(seconds=rng.randint(4, 40)), person, site, device, second_step=True)
    for at, site in person.extra_visits:
        yield Visit(at.astimezone(UTC), person, site, person.device)


def of_org(rng: random.Random, org: Org, usual: int) -> list[Visit]:
    """All events of one firm by time."""
    found = [visit for person in org.people for visit in of_person(rng, person, usual)]
    return sorted(found, key=lambda visit: (visit.at, visit.person.employee_id))
