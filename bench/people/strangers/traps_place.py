"""Innocent people in odd places, at odd hours, or in one place with many."""

from __future__ import annotations

import random
from datetime import UTC, datetime, time, timedelta

from bench.people.strangers import people, places
from bench.people.strangers.people import Home, Hours, Person, Site
from bench.people.strangers.world import PLATFORM, World


def _remote(person: Person) -> bool:
    return person.seat == "Remote"


def _at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(people.FIRST_DAY + timedelta(days=day), time(hour, minute), UTC)


def nat_office(world: World, rng: random.Random) -> None:
    """Everybody behind the exit of an office that nobody put on the allow-list."""
    for org in world.orgs.values():
        if not org.listed_egress and org.slug != PLATFORM:
            members = [person for person in org.people if person.seat != "Remote" and not person.role]
            world.trap("nat_office", members, "one address for a whole office, not on the allow-list")


def corporate_egress(world: World, rng: random.Random) -> None:
    """All traffic of these leaves through the firm's gateway abroad, which is on the allow-list."""
    firm = rng.choice([org.slug for org in world.orgs.values() if org.listed_egress and org.slug != PLATFORM])
    gate = Site(f"{places.network(rng)}.9", places.named("Singapore"), 53813, "Cloud Security Gateway", proxy=True)
    world.allowed.append(("egress", f"{gate.ip.rsplit('.', 1)[0]}.0/24", "secure web gateway"))
    members = world.take("corporate_egress", 12, [firm], _remote)
    for person in members:
        person.sites = [(gate, 10)]
    world.trap("corporate_egress", members, "seen in Singapore only, through a listed gateway of the employer")


def coworking(world: World, rng: random.Random) -> None:
    members = world.take("coworking", 6, rng.sample(world.companies(), 4), _remote)
    city = rng.choice(places.in_country("GB"))
    desk = Site(places.address(rng), city, 20712, "Desk House")
    for person in members:
        people.settle(rng, person, city)
        person.sites = [(desk, 8), (person.home.site, 2)]
        person.seat = f"Co-working space, {city.name}"
    world.trap("coworking", members, "six people of four employers behind one hot-desk line")


def mover(world: World, rng: random.Random) -> None:
    members = world.take("mover", 4, world.companies(), _remote)
    for person in members:
        fresh = people.home(rng, rng.choice(places.in_country(person.home.city.country)))
        person.reshipped = fresh
        person.sites = [(person.home.site, 5), (fresh.site, 5)]
    world.trap("mover", members, "moved within the country between offer and delivery")


def night_worker(world: World, rng: random.Random) -> None:
    members = world.take("night_worker", 5, world.companies(), _remote)
    for person in members:
        person.hours = Hours(person.home.city.zone, 25.0, 1.6, 230)
        person.shift = "Night" if members.index(person) % 2 == 0 else ""
    world.trap("night_worker", members, "night shift by choice; HR knows of every second one")


def sleepless(world: World, rng: random.Random) -> None:
    members = world.take("sleepless", 2, world.companies(), _remote)
    for person in members:
        person.hours = Hours(person.home.city.zone, 14.0, 7.0, 260, weekdays=7)
    world.trap("sleepless", members, "a young parent and an insomniac: no gap for sleep in the log")


def expat_vpn(world: World, rng: random.Random) -> None:
    members = world.take("expat_vpn", 4, world.companies(), _remote)
    for person in members:
        city = places.named(rng.choice(("Shenyang", "Hanoi")))
        people.settle(rng, person, city)
        person.hours = Hours(city.zone, 9.5, 1.5, 60)
        person.sites = [(person.home.site, 4), (world.vpn_site(rng, "Astrill", rng.choice(places.CITIES[:6])), 6)]
    world.trap("expat_vpn", members, "living in China or Vietnam as HR knows, on the VPN that people there use")


def vpn_registered_as_kp(world: World, rng: random.Random) -> None:
    members = world.take("vpn_registered_as_kp", 2, world.companies(), _remote)
    for person in members:
        exit_site = world.vpn_site(rng, "ExpressVPN", places.PYONGYANG)
        person.sites = [(person.home.site, 9), (exit_site, 1)]
        person.extra_visits.append((_at(rng.randint(10, 60), 12), exit_site))
    world.trap("vpn_registered_as_kp", members, "a VPN firm's range that says it is in Pyongyang")


def apartment_block(world: World, rng: random.Random) -> None:
    members = world.take("apartment_block", 8, world.companies(), _remote)
    city = rng.choice(places.in_country("US"))
    door, code = places.street(rng), places.postcode(rng, "US")
    for person in members:
        people.settle(rng, person, city)
        person.home.street, person.home.postcode, person.home.unit = door, code, ""
    world.trap("apartment_block", members, "one large house, units left out, each with a line of its own")


def parents_home(world: World, rng: random.Random) -> None:
    members = world.take("parents_home", 3, world.companies(), _remote)
    for person in members:
        person.ship_to = people.home(rng, rng.choice(places.in_country(person.home.city.country)))
    world.trap("parents_home", members, "has parcels sent to the parents")


def dorm_students(world: World, rng: random.Random) -> None:
    members = world.take("dorm_students", 7, rng.sample(world.companies(), 3), _remote)
    city = rng.choice(places.in_country("CA"))
    hall = Home("1 University Hall", "", city, places.postcode(rng, "CA"), people.home_site(rng, city))
    world.allowed.append(("address", f"{hall.street}, {city.name} {hall.postcode}", "student residence"))
    for person in members:
        people.settle(rng, person, city)
        person.home = hall
        person.sites = [(hall.site, 10)]
        person.title = "Intern"
        person.hired = people.FIRST_DAY + timedelta(days=7)
    world.trap(
        "dorm_students", members, "interns of three firms in one hall: one address, one line; listed as a residence"
    )


def mail_drop(world: World, rng: random.Random) -> None:
    members = world.take("mail_drop", 4, world.companies(), _remote)
    city = rng.choice(places.in_country("US"))
    door, code = places.street(rng), places.postcode(rng, "US")
    for number, person in enumerate(members):
        people.settle(rng, person, city)
        own = person.home
        person.ship_to = Home(door, f"PMB {101 + 7 * number}", city, code, own.site)
    world.trap("mail_drop", members, "rent boxes in one parcel shop and live elsewhere")


def business_travel(world: World, rng: random.Random) -> None:
    members = world.take("business_travel", 6, world.companies())
    for person in members:
        far = [city for city in places.CITIES if city.country != person.home.city.country]
        start = rng.randint(5, 50)
        for trip, city in enumerate(rng.sample(far, 3)):
            hotel = people.home_site(rng, city)
            person.extra_visits += [(_at(start + 3 * trip + day, rng.randint(7, 18)), hotel) for day in (1, 2)]
    world.trap("business_travel", members, "three countries in nine days, with days for the flights")


def satellite_mobile(world: World, rng: random.Random) -> None:
    members = world.take("satellite_mobile", 4, world.companies(), _remote)
    for number, person in enumerate(members):
        abroad = rng.choice([city for city in places.CITIES if city.country != person.home.city.country])
        name, asn = (("Intelsat", 22351), ("Mobile Roaming Hub", 20940))[number % 2]
        sky = Site(f"{places.network(rng)}.{rng.randint(2, 250)}", abroad, asn, name)
        person.sites = [(person.home.site, 5), (sky, 5)]
        person.hours.count = 30
    world.trap("satellite_mobile", members, "ship's satellite link and roaming SIM: located where the gateway is")


def asia_staff(world: World, rng: random.Random) -> None:
    members = world.take("asia_staff", 4, world.companies(), _remote)
    for person in members:
        city = places.named(rng.choice(("Seoul", "Osaka", "Yakutsk", "Vientiane")))
        people.recast(rng, person, city.country, city)
        person.hours = Hours(city.zone, 10.0, 1.8, 220)
    world.trap("asia_staff", members, "work by the clock of Seoul, Osaka, Yakutsk or Vientiane because they live there")


def serves_asia(world: World, rng: random.Random) -> None:
    members = world.take(
        "serves_asia", 2, world.companies(), lambda p: _remote(p) and p.home.city.country in {"US", "GB"}
    )
    for person in members:
        person.hours = Hours("Asia/Tokyo", 9.5, 1.5, 220)
        person.title = "Support Agent (Japan desk)"
    world.trap("serves_asia", members, "sits in the west and answers customers of Tokyo")


PLANTED = (
    corporate_egress, coworking, mover, night_worker, sleepless, expat_vpn, vpn_registered_as_kp, apartment_block,
    parents_home, dorm_students, mail_drop, business_travel, satellite_mobile, asia_staff, serves_asia, nat_office,
)  # fmt: skip
