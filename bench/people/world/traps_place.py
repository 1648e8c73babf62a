"""Traps about places, machines and hours: honest people who sign in from odd places, or at one address with others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bench.people.world.cast import Cast, at_home, parcel, tool
from bench.people.world.cities import CITIES, at
from bench.people.world.person import HOSTING, MOBILE, OFFICE, Found, Network, Person, Stay

INTELSAT = Network("AS22351", "Intelsat")
STARLINK = Network("AS14593", "SpaceX Starlink")
ZSCALER = Network("AS22616", "Zscaler")


def _also(people: list[Person], **changes: object) -> None:
    """All of them sign in from one place too, besides home."""
    for person in people:
        person.stays = [at_home(person, count=10), replace(at_home(person), count=14, **changes)]  # type: ignore[arg-type]


def nat(cast: Cast) -> None:
    """Customers of one provider stand behind one address of its carrier-grade NAT."""
    people = cast.several(12, 25, city=CITIES[0], staff=False)
    _also(people, ip=cast.ip(), network=MOBILE)
    cast.trap("nat", people)


def co_working(cast: Cast) -> None:
    """A few freelancers rent desks in one hall."""
    people = cast.several(4, 8, city=CITIES[6], staff=False)
    _also(people, ip=cast.ip(), network=OFFICE)
    cast.trap("co_working", people)


def campus(cast: Cast) -> None:
    people = cast.several(10, 20, city=CITIES[5], staff=False)
    _also(people, ip=cast.ip(), network=Network("AS64510", "University of Anytown"))
    cast.trap("campus", people)


def office(cast: Cast) -> None:
    """Colleagues behind the office's own address, on no list."""
    people = cast.several(6, 12, city=CITIES[1], employer="Company 0001", work_location="Office Austin")
    _also(people, ip=cast.ip(), network=OFFICE)
    cast.trap("office", people)


def corporate_egress(cast: Cast) -> None:
    """The company sends all traffic through Frankfurt; the range is on the allow-list."""
    people = cast.several(6, 10, city=CITIES[0], employer="Company 0000")
    for person in people:
        ip = f"192.0.2.{cast.rng.randrange(1, 15)}"
        person.stays = [Stay(at("Berlin"), ip, ZSCALER, hours=(15, 25), proxy=True)]
    if not any(value == "192.0.2.0/28" for _, value, _ in cast.allowed):
        cast.allowed.append(("egress", "192.0.2.0/28", "Egress of Company 0000"))
    cast.trap("corporate_egress", people)


def mobile_network(cast: Cast) -> None:
    """The operator's gateway is in another town, and another country now and then."""
    people = cast.several(3, 5, city=at("Leeds"))
    ip = cast.ip()
    for person in people:
        person.stays = [at_home(person, count=12), Stay(at("Lyon"), ip, MOBILE, count=6)]
    cast.trap("mobile_network", people)


def satellite_network(cast: Cast) -> None:
    """On a ship or in the hills: the address is where the teleport is."""
    one, other = cast.person(city=CITIES[2]), cast.person(city=CITIES[2], staff=False)
    one.stays = [at_home(one, count=4), Stay(at("Berlin"), cast.ip(), INTELSAT, hours=(17, 27))]
    other.stays = [Stay(at("Toronto"), cast.ip(), STARLINK)]
    cast.trap("satellite_network", [one, other])


def business_travel(cast: Cast) -> None:
    """A week with a customer in Singapore, then home; the flight takes its time."""
    one = cast.person(city=CITIES[0])
    day = date(2025, 5, 12)
    one.stays = [
        at_home(one, days=39), Stay(at("Singapore"), cast.ip(), OFFICE, 12, day, 4),
        at_home(one, first=date(2025, 5, 19), days=30),
    ]  # fmt: skip
    cast.trap("business_travel", [one])


def mover(cast: Cast) -> None:
    """Moved house between the offer and the first day; the parcel followed, the file did not yet."""
    one = cast.person()
    house = cast.address(one.city)
    one.contacts = [("address", house, one.hire - timedelta(20), None)]
    one.parcels = [parcel(one, house)]
    cast.trap("mover", [one])


def moved_abroad(cast: Cast) -> None:
    """Moved to Lyon in the spring with the employer's leave; the file says so since."""
    one = cast.person(city=at("Lyon"))
    one.stays = [Stay(at("Leeds"), cast.ip(), count=8, days=25), at_home(one, first=date(2025, 4, 28), days=60)]
    cast.trap("moved_abroad", [one])


def expat_on_a_vpn(cast: Cast) -> None:
    """Lives in China as he says, and reads the news through Astrill."""
    home = replace(CITIES[0], name="Shanghai", country="CN", alpha3="CHN", state="China", lat=31.23, lon=121.47,
                   offset=480, zone="Asia/Shanghai")  # fmt: skip
    one = cast.person(city=home, nationality="Canada")
    one.stays = [
        at_home(one, count=14), Stay(CITIES[2], "203.0.113.77", HOSTING, hours=(17, 27), count=20, proxy=True),
    ]  # fmt: skip
    cast.trap("expat_on_a_vpn", [one])


def privacy_vpn_at_home(cast: Cast) -> None:
    """At home with a VPN whose exit is the next town."""
    one = cast.person(city=CITIES[0])
    one.stays = [at_home(one), Stay(CITIES[0], "198.51.100.20", HOSTING, count=20, proxy=True)]
    cast.trap("privacy_vpn_at_home", [one])


def wrong_geolocation(cast: Cast) -> None:
    """The provider's addresses were bought abroad and the log has not noticed."""
    one = cast.person(city=CITIES[6])
    one.stays = [at_home(one, count=20), Stay(at("Kyiv"), one.home, count=2, hours=(9, 19))]
    cast.trap("wrong_geolocation", [one])


def night_worker(cast: Cast) -> None:
    """Agreed night shift: 250 sign-ins between ten at night and six."""
    one = cast.person(city=CITIES[0], shift="night 22:00-06:00", role="Support")
    one.stays = [at_home(one, count=260, hours=(22, 30))]
    cast.trap("night_worker", [one])


def serves_asia(cast: Cast) -> None:
    """No shift on file, but the team's customers are in Asia."""
    one = cast.person(city=at("Warsaw"), work_location="Remote, APAC desk")
    one.stays = [at_home(one, count=240, hours=(1, 10))]
    cast.trap("serves_asia", [one])


def script_signs_in(cast: Cast) -> None:
    """A token of a build server works round the clock; nobody sits there."""
    one = cast.person(role="Engineer")
    night = Stay(one.city, cast.ip(), HOSTING, 400, device="none", mfa="none", hours=(0, 24), interactive=False)
    one.stays = [at_home(one), night]
    cast.trap("script_signs_in", [one])


def vdi_image(cast: Cast) -> None:
    """Twenty colleagues on virtual desktops cloned from one image, which kept its device id."""
    people = cast.several(15, 25, employer="Company 0002")
    for person in people:
        person.stays = [at_home(person, device="vdi-golden-image-7")]
    cast.trap("vdi_image", people)


def kiosk(cast: Cast) -> None:
    """One computer in the canteen for all who have none of their own."""
    people = cast.several(10, 16, city=CITIES[1], employer="Company 0001", work_location="Plant Austin")
    _also(people, ip=cast.ip(), network=OFFICE, device="kiosk-canteen-1")
    cast.trap("kiosk", people)


def family_pc(cast: Cast) -> None:
    """Mother and daughter, one home, one computer."""
    a = cast.person(staff=False)
    b = cast.person(False, a.city, family=a.family, address=a.address, home=a.home, device=a.device)
    cast.trap("family_pc", [a, b])


def same_laptop_model(cast: Cast) -> None:
    """One model, one user agent, and no id of the device in the log."""
    people = cast.several(10, 15, employer="Company 0000")
    for person in people:
        person.stays = [at_home(person, device="none", mfa="none")]
    cast.trap("same_laptop_model", people)


def dormitory(cast: Cast) -> None:
    """Students and trainees in one hall: one address, one line to the world."""
    city = CITIES[8]
    house, ip = f"{cast.rng.randint(1, 90)} Hurst Hall, {city.name}", cast.ip()
    people = cast.several(8, 14, city=city, address=house, home=ip)
    cast.trap("dormitory", people)


def block_without_unit(cast: Cast) -> None:
    """Neighbours who leave out the number of the flat."""
    house = cast.address(CITIES[4]).replace(", Apt", " No")
    cast.trap("block_without_unit", cast.several(3, 5, city=CITIES[4], address=house))


def ups_store(cast: Cast) -> None:
    """A shop that takes parcels in; it is on the allow-list."""
    city = CITIES[3]
    shop = f"{cast.rng.randint(100, 900)} The UPS Store, Gatemill Road, {city.name}"
    people = cast.several(5, 9, city=city)
    for person in people:
        person.parcels = [parcel(person, shop)]
    cast.allowed.append(("address", shop, "The UPS Store"))
    cast.trap("ups_store", people)


def ups_store_not_listed(cast: Cast) -> None:
    """Another such shop in the town where all of them live, on no list."""
    city = CITIES[2]
    shop = f"{cast.rng.randint(100, 900)} The UPS Store, Fenwood Road, {city.name}"
    people = cast.several(4, 7, city=city)
    for person in people:
        person.parcels = [parcel(person, shop)]
    cast.trap("ups_store_not_listed", people)


def it_staff_tools(cast: Cast) -> None:
    """An administrator has three remote tools in the first week, for the work."""
    one = cast.person(role="IT administrator")
    one.found = [tool(one, name, day) for name, day in (("AnyDesk", 2), ("TeamViewer", 3), ("RustDesk", 5))]
    cast.trap("it_staff_tools", [one])


def pikvm_home_lab(cast: Cast) -> None:
    """A hobby: a PiKVM on the shelf, found on a laptop two years after the hire."""
    one = cast.person(hire=date(2023, 2, 6))
    one.found = [Found("usb", "PiKVM Composite KVM Device", "PiKVM", "1d6b", "0104", "CAFEBABE", date(2025, 5, 5))]
    cast.trap("pikvm_home_lab", [one])


def linux_gadget(cast: Cast) -> None:
    """A telephone or a Pi announces itself with the same numbers and another name."""
    one = cast.person()
    one.found = [Found("usb", "Multifunction Composite Gadget", "Linux Foundation", "1d6b", "0104", None, one.hire)]
    cast.trap("linux_gadget", [one])


def commits_from_japan(cast: Cast) -> None:
    """Nine hours ahead of UTC, and at home there."""
    one = cast.person(city=at("Osaka"), role="Engineer")
    one.commits = [(one.name, one.email, 540)] * 8
    cast.trap("commits_from_japan", [one])


def spray_applicant(cast: Cast) -> None:
    """Sixty bids a week with a writing tool, few taken up."""
    cast.trap("spray_applicant", [cast.person(staff=False, bids=(60, 1))])


TRAPS = (
    nat, co_working, campus, office, corporate_egress, mobile_network, satellite_network, business_travel, mover,
    moved_abroad, expat_on_a_vpn, privacy_vpn_at_home, wrong_geolocation, night_worker, serves_asia, script_signs_in,
    vdi_image, kiosk, family_pc, same_laptop_model, dormitory, block_without_unit, ups_store, ups_store_not_listed,
    it_staff_tools, pikvm_home_lab, linux_gadget, commits_from_japan, spray_applicant,
)  # fmt: skip
