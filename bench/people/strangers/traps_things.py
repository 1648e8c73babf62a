"""Innocent people with one account, one computer, one telephone, or with tools that operators use too."""

from __future__ import annotations

import random
from datetime import timedelta

from bench.people.strangers import numbering, people, places
from bench.people.strangers.people import Person
from bench.people.strangers.world import PLATFORM, World

_DEVICE_LOGS = ("okta_json", "google", "entra_csv", "entra_graph")


def _remote(person: Person) -> bool:
    return person.seat == "Remote"


def _firm_with_devices(world: World, rng: random.Random) -> str:
    return rng.choice([slug for slug in world.with_logs(*_DEVICE_LOGS) if slug != PLATFORM])


def live_together(first: Person, second: Person) -> None:
    """One home, one line, each the other's emergency contact."""
    second.home, second.hours.zone = first.home, first.home.city.zone
    second.sites = [(first.home.site, 10)]
    first.emergency, second.emergency = second.phone, first.phone


def agency_payout(world: World, rng: random.Random) -> None:
    """Contractors of a staffing agency, and freelancers of an agency on the platform, paid through it."""
    for agency, orgs, count in (("Brightwater Staffing Ltd", rng.sample(world.companies(), 2), 6),
                                ("Corvid Collective LLC", [PLATFORM], 5)):  # fmt: skip
        members = world.take("agency_payout", count, orgs)
        purse = numbering.account(rng, "GB")
        for person in members:
            person.account, person.holder, person.engaged_via = purse, agency, agency
        world.trap("agency_payout", members, f"paid through {agency}, as the staff file says")


def agency_owner(world: World, rng: random.Random) -> None:
    """A client on the platform who also runs the agency through which the developers are paid."""
    members = world.take("agency_owner", 3, [PLATFORM])
    owner, *developers = members
    owner.title, owner.department, owner.engaged_via = "Client", "Client", "Juniper Works LLC"
    owner.account, owner.holder = numbering.account(rng, "US"), "Juniper Works LLC"
    for person in developers:
        person.account, person.holder, person.engaged_via = owner.account, owner.holder, "Juniper Works LLC"
        owner.client_of.append(person.employee_id)
    world.trap("agency_owner", members, "test jobs between an agency's client account and its own people")


def married_couple(world: World, rng: random.Random) -> None:
    for same_name in (True, False, True):
        first, second = world.take("married_couple", 2, rng.sample(world.companies(), 2), _remote)
        live_together(first, second)
        second.account = first.account = numbering.account(rng, first.home.city.country)
        if same_name:
            second.family = first.family
            second.document = numbering.passport(rng, second.nationality, (second.given, second.family), second.birth)
        first.holder = second.holder = f"{first.name} & {second.name}"
        world.trap(
            "married_couple", [first, second], "one home and a joint account; each is the other's emergency contact"
        )


def payroll_card_pool(world: World, rng: random.Random) -> None:
    members = world.take("payroll_card_pool", 20, world.companies())
    pooled = numbering.iban(rng, "GB")
    world.allowed.append(("payee", pooled, "payroll card issuer, pooled account"))
    for person in members:
        person.account = pooled
    world.trap("payroll_card_pool", members, "cards of one issuer stand behind one pooled IBAN, on the allow-list")


def exchange_deposit(world: World, rng: random.Random) -> None:
    members = world.take("exchange_deposit", 24, [PLATFORM, *world.companies()])
    omnibus = numbering.wallet(rng)
    for person in members:
        person.account = omnibus
    world.trap("exchange_deposit", members, "an exchange's omnibus deposit address, used by many, on no list")


def bank_change(world: World, rng: random.Random) -> None:
    members = world.take("bank_change", 8, world.companies())
    for person in members:
        fresh = numbering.account(rng, person.home.city.country)
        day = max(person.hired, people.FIRST_DAY - timedelta(days=200)) + timedelta(days=rng.randint(12, 120))
        person.payouts.append((day, fresh, person.name))
        person.account = fresh
    world.trap("bank_change", members, "moved to another bank in the own name")


def fraud_victim(world: World, rng: random.Random) -> None:
    members = world.take("fraud_victim", 2, world.companies())
    for person in members:
        own = person.account
        day = people.FIRST_DAY + timedelta(days=rng.randint(5, 60))
        person.payouts += [
            (day, numbering.account(rng, "GB"), "T. Halloway"),
            (day + timedelta(days=9), own, person.name),
        ]
    world.trap("fraud_victim", members, "a forged mail to payroll moved the pay; put right nine days later")


def own_company_payee(world: World, rng: random.Random) -> None:
    members = world.take("own_company_payee", 4, [PLATFORM, *world.companies()])
    for person in members:
        person.holder = f"{person.family} Consulting Ltd"
    world.trap("own_company_payee", members, "paid to their own small firm")


def romanised_payee(world: World, rng: random.Random) -> None:
    members = world.take("romanised_payee", 3, world.companies(), _remote)
    for person, pair in zip(members, (("Lee", "YI"), ("Lee", "RHEE"), ("Park", "PAK")), strict=True):
        people.recast(rng, person, "KR", places.named("Busan"))
        person.family = pair[0]
        person.document = numbering.passport(rng, "KR", (person.given, person.family), person.birth)
        person.holder = f"{pair[1]} {person.given.replace('-', '').upper()}"
    world.trap("romanised_payee", members, "the bank spells the family name otherwise and puts it first")


def crypto_payee(world: World, rng: random.Random) -> None:
    members = world.take("crypto_payee", 3, [PLATFORM, *world.companies()])
    for person in members:
        person.account = numbering.wallet(rng)
    world.trap("crypto_payee", members, "asks for pay in crypto, each to a wallet of the own")


def vdi_image(world: World, rng: random.Random) -> None:
    image = people.Device(numbering.guid(rng), numbering.token(rng, 32), "Windows", "Windows Server 2022",
                          "VDI-GOLD-07", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/132.0.0.0")  # fmt: skip
    members = world.take("vdi_image", 22, [_firm_with_devices(world, rng)])
    for person in members:
        person.device = image
    world.trap("vdi_image", members, "virtual desktops cloned from one image carry one device id")


def kiosk(world: World, rng: random.Random) -> None:
    slug = _firm_with_devices(world, rng)
    terminal = people.device(rng)
    members = world.take("kiosk", 14, [slug], lambda person: not person.technical)
    for person in members:
        person.device = terminal
        person.sites = [(world.orgs[slug].egress, 10)]
        person.seat = f"{world.orgs[slug].egress.city.name} warehouse"
    world.trap("kiosk", members, "shift staff sign in at one terminal on the floor")


def family_computer(world: World, rng: random.Random) -> None:
    first, second = world.take("family_computer", 2, [_firm_with_devices(world, rng)], _remote)
    live_together(first, second)
    second.device = first.device = people.device(rng, managed=False)
    second.family = first.family
    second.holder = second.name
    second.document = numbering.passport(rng, second.nationality, (second.given, second.family), second.birth)
    world.trap("family_computer", [first, second], "siblings at home on one computer")


def same_laptop_model(world: World, rng: random.Random) -> None:
    firms = [slug for slug in world.with_logs("okta_json") if slug != PLATFORM]
    members = world.take("same_laptop_model", 18, firms[:1])
    base = people.device(rng)
    for person in members:
        person.device = people.Device(
            numbering.guid(rng), base.fingerprint, base.system, base.version, base.model, base.agent
        )
    world.trap("same_laptop_model", members, "one batch of laptops: one browser fingerprint, different device ids")


def helpdesk_phone(world: World, rng: random.Random) -> None:
    for slug, listed in zip(rng.sample(world.companies(), 2), (True, False), strict=True):
        number = numbering.phone(rng, "GB")
        if listed:
            world.allowed.append(("phone", number, f"{slug} help desk"))
        members = world.take("helpdesk_phone", 10, [slug])
        for person in members:
            person.phone = number
        world.trap(
            "helpdesk_phone",
            members,
            f"new staff filed under the help desk's number, {'on' if listed else 'not on'} the list",
        )


def it_staff_remote_tools(world: World, rng: random.Random) -> None:
    members = world.take("it_staff_remote_tools", 5, world.companies())
    for person in members:
        person.title, person.department = "IT Support Technician", "IT"
        person.hired = people.FIRST_DAY + timedelta(days=rng.randint(0, 20))
        person.software += [
            (tool, person.hired + timedelta(days=4)) for tool in ("AnyDesk", "TeamViewer", "ScreenConnect")
        ]
    world.trap("it_staff_remote_tools", members, "technicians who help others from afar")


def pikvm_homelab(world: World, rng: random.Random) -> None:
    members = world.take("pikvm_homelab", 2, world.companies(), lambda person: person.technical and _remote(person))
    for person in members:
        person.usb.append(("1d6b:0104", "PiKVM", "Composite KVM Device", "CAFEBABE"))
    world.trap("pikvm_homelab", members, "long on staff, runs own servers at home and once plugged one in")


def gadget_id(world: World, rng: random.Random) -> None:
    members = world.take("gadget_id", 4, world.companies())
    for person in members:
        person.usb.append(("1d6b:0104", "Linux Foundation", "Multifunction Composite Gadget", numbering.token(rng, 8)))
    world.trap("gadget_id", members, "a phone or board with the generic gadget number, no KVM")


def odd_tools(world: World, rng: random.Random) -> None:
    members = world.take("odd_tools", 4, world.companies())
    for person, tool in zip(members, ("Caffeine", "OBS Virtual Camera", "Mouse Jiggler", "Snap Camera"), strict=True):
        person.software.append((tool, people.FIRST_DAY + timedelta(days=rng.randint(0, 60))))
    world.trap("odd_tools", members, "bored staff and streamers")


def own_device(world: World, rng: random.Random) -> None:
    members = world.take("own_device", 6, world.companies(), _remote)
    for person in members:
        person.device = people.device(rng, managed=False)
        person.hired = people.FIRST_DAY + timedelta(days=rng.randint(0, 30))
    world.trap("own_device", members, "the firm lets people bring their own computer")


PLANTED = (
    agency_payout, agency_owner, married_couple, payroll_card_pool, exchange_deposit, bank_change, fraud_victim,
    own_company_payee, romanised_payee, crypto_payee, vdi_image, kiosk, family_computer, same_laptop_model,
    helpdesk_phone, it_staff_remote_tools, pikvm_homelab, gadget_id, odd_tools, own_device,
)  # fmt: skip
