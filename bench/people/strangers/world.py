"""All companies, one platform, their people, and the books in which true rings and traps are kept."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from bench.people.strangers import numbering, people, places
from bench.people.strangers.people import Person, Site

_FIRMS = ("alderbrook", "bexhill-data", "carrowmore", "dunmere", "eastlake-health", "fenwright", "garrowby",
          "hollins-freight", "ilkeston", "jarrowtech", "kelmscott", "larkfield", "marwood", "netherby")  # fmt: skip
LOG_KINDS = ("okta_json", "okta_csv", "google", "entra_csv", "entra_graph", "entra_legacy")
PLATFORM = "taskharbour"


@dataclass
class Org:
    slug: str
    domain: str
    logs: str
    dialect: int
    egress: Site
    listed_egress: bool  # whether the allow-list knows the office's exit
    people: list[Person] = field(default_factory=list)


@dataclass
class World:
    seed: int
    orgs: dict[str, Org]
    rings: list[dict[str, object]] = field(default_factory=list)
    traps: dict[str, list[dict[str, object]]] = field(default_factory=dict)
    allowed: list[tuple[str, str, str]] = field(default_factory=list)  # kind, value, name
    vpn: list[tuple[str, str]] = field(default_factory=list)  # /24, provider
    _free: dict[str, list[Person]] = field(default_factory=dict)

    def rng(self, topic: str) -> random.Random:
        return random.Random(f"{self.seed}/{topic}")

    def shuffled(self) -> None:
        for slug, org in self.orgs.items():
            self._free[slug] = list(org.people)
            self.rng(f"order/{slug}").shuffle(self._free[slug])

    def take(self, why: str, count: int, orgs: list[str], fits: Callable[[Person], bool] | None = None) -> list[Person]:
        """People nobody has used yet, in turn from each of ``orgs``.

        Raises LookupError where too few are left: the world is too small for what is planted in it."""
        found: list[Person] = []
        turn = 0
        while len(found) < count:
            slug = orgs[turn % len(orgs)]
            turn += 1
            free = self._free[slug]
            place = next(
                (n for n in range(len(free) - 1, -1, -1) if not free[n].role and (not fits or fits(free[n]))), -1
            )
            if place < 0:
                if turn > 4 * len(orgs) + 4 * count:
                    raise LookupError(f"too few people left for {why}: ask for more with --people")
                continue
            person = free.pop(place)
            person.role = why
            found.append(person)
        return found

    def companies(self) -> list[str]:
        return [slug for slug in self.orgs if slug != PLATFORM]

    def with_logs(self, *kinds: str) -> list[str]:
        return [slug for slug, org in self.orgs.items() if org.logs in kinds]

    def trap(self, name: str, members: list[Person], note: str) -> None:
        self.traps.setdefault(name, []).append({"members": [described(person) for person in members], "note": note})

    def ring(self, kind: str, members: list[Person], shares: dict[str, list[str]], strong: list[str]) -> None:
        """``shares``: employee id -> what that member shares or does; ``strong``: kinds of tie that hold the ring."""
        listed = [{**described(person), "shares": shares.get(person.employee_id, [])} for person in members]
        self.rings.append({"id": f"ring-{len(self.rings) + 1}", "kind": kind, "members": listed, "ties": strong})

    def vpn_site(self, rng: random.Random, provider: str, city: places.City) -> Site:
        nets = [net for net, owner in self.vpn if owner == provider]
        return Site(f"{rng.choice(nets)}.{rng.randint(2, 250)}", city, 9009, "Hosting Ltd", proxy=rng.random() < 0.5)


def described(person: Person) -> dict[str, object]:
    return {"org": person.org, "person_id": person.employee_id, "emails": person.emails}


def _org(world: World, slug: str, number: int, size: int, plain_ids: bool) -> Org:
    rng = world.rng(f"org/{slug}")
    city = places.any_city(rng)
    egress = Site(f"{places.network(rng)}.{rng.randint(2, 250)}", city, 3356, "Business Transit")
    domain = f"{slug}.example"
    org = Org(slug, domain, LOG_KINDS[number % len(LOG_KINDS)], number % 2, egress, number % 3 != 1)
    taken: set[str] = set()
    prefix = "".join(part[0] for part in slug.split("-")).upper() + str(number)
    start = rng.randint(1001, 4000)
    for number_in_org in range(size):
        near = slug != PLATFORM and rng.random() < 0.45
        employee_id = str(1001 + number_in_org) if plain_ids else f"{prefix}-{start + number_in_org}"
        person = people.ordinary(rng, slug, employee_id, domain, taken, city if near else None)
        person.account = _bank_by_residence(rng, person)
        if near:
            sit_in_office(person, org)
        org.people.append(person)
    return org


def _bank_by_residence(rng: random.Random, person: Person) -> str:
    """Two in three of those who have settled abroad bank where they live; the others keep the account of their home."""
    if person.nationality != person.home.city.country and rng.random() < 0.33:
        return numbering.account(rng, person.nationality)
    return person.account


def sit_in_office(person: Person, org: Org) -> None:
    """Somebody who comes to the office mostly logs in from there, and sometimes from home."""
    person.seat = f"{org.egress.city.name} office"
    person.sites = [(person.home.site, 3), (org.egress, 7)]


def sizes(total: int) -> list[int]:
    """How the people spread: a quarter on the platform, the rest in companies of a few hundred to a few thousand."""
    companies = max(6, min(40, total // 400))
    rest = total - total // 4
    return [total // 4] + [rest // companies + (1 if n < rest % companies else 0) for n in range(companies)]


def _apart(world: World) -> None:
    """A mailbox, a telephone and a passport belong to one person: draw again what met by chance."""
    rng = world.rng("apart")
    seen: set[tuple[str, str]] = set()
    for person in (person for org in world.orgs.values() for person in org.people):
        name = person.given, person.family
        while ("mail", person.private_email) in seen:
            person.private_email = people.private_mailbox(rng, name)
        while ("phone", person.phone) in seen:
            person.phone = numbering.phone(rng, person.home.city.country)
        while (person.document.issuer, person.document.number) in seen:
            person.document = numbering.passport(rng, person.document.issuer, name, person.birth)
        seen |= {("mail", person.private_email), ("phone", person.phone)}
        seen.add((person.document.issuer, person.document.number))


def build(seed: int, total: int, plain_ids: bool = False) -> World:
    """The empty stage. With ``plain_ids`` every firm counts its people from 1001, as real ones do."""
    world = World(seed, {})
    rng = world.rng("vpn")
    for provider, count in (("Astrill", 4), ("Mullvad", 3), ("NordVPN", 3), ("ExpressVPN", 2)):
        world.vpn += [(places.network(rng), provider) for _ in range(count)]
    for number, size in enumerate(sizes(total)):
        slug = PLATFORM if number == 0 else _FIRMS[(number - 1) % len(_FIRMS)] + (
            "" if number <= len(_FIRMS) else f"-{(number - 1) // len(_FIRMS) + 1}")  # fmt: skip
        world.orgs[slug] = _org(world, slug, number, size, plain_ids)
    _apart(world)
    for org in world.orgs.values():
        if org.listed_egress:
            world.allowed.append(("egress", f"{org.egress.ip}/32", f"{org.slug} office"))
    world.shuffled()
    return world
