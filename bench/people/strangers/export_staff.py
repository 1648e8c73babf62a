"""Files of the personnel office: staff, payroll, payout changes, parcels, contacts, documents, inventory, commits."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from datetime import UTC, timedelta
from pathlib import Path

from bench.people.strangers import handing, numbering, people, places
from bench.people.strangers.people import Home, Person
from bench.people.strangers.world import PLATFORM, Org

COUNTRY_COLUMNS = {"Country", "Nationality", "nationality", "country", "Issuing state", "Account country",
                   "Ship-to country", "issuing_state"}  # fmt: skip
_BAMBOO = ("Employee #", "Last name", "First name", "Date of birth", "Work Email", "Home Email", "Mobile Phone",
           "Address Line 1", "Address Line 2", "City", "State", "ZIP Code", "Country", "Nationality", "Hire Date",
           "Termination Date", "Job Title", "Department", "Work location", "Engaged via", "Previous last name",
           "Shift", "Emergency contact phone")  # fmt: skip
_PLAIN = ("employee_id", "last_name", "first_name", "date_of_birth", "work_email", "personal_email", "phone", "address",
          "unit", "city", "state", "postal_code", "country", "nationality", "hire_date", "termination_date", "title",
          "department", "Work location", "Engaged via", "Previous last name", "Shift", "emergency_phone")  # fmt: skip


class Desk:
    """Writes the tables of one firm into its folder; drops columns of countries where asked."""

    def __init__(self, folder: Path, org: Org, rng: random.Random, no_country: bool) -> None:
        self.folder, self.org, self.rng = folder, org, rng
        self.dropped = COUNTRY_COLUMNS if no_country else set[str]()

    def write(self, name: str, header: Sequence[str], rows: Iterable[Sequence[object]], how: str = "") -> None:
        kept_header, kept = handing.without(header, rows, self.dropped)
        handing.table(self.folder / name, kept_header, kept, how or handing.way(self.rng))

    def blank(self, value: str, share: float = 0.03) -> str:
        """A cell that somebody left empty, or ended with a blank."""
        chance = self.rng.random()
        return "" if chance < share else value + " " if chance < share + 0.02 else value


def _nationality(person: Person) -> str:
    if person.nationality_cell == person.nationality:
        return places.NAMES[person.nationality]
    return person.nationality_cell if len(person.nationality_cell) != 2 or person.nationality_cell == "KP" else (
        places.NAMES[person.nationality_cell])  # fmt: skip


def staff(desk: Desk) -> None:
    rows = []
    for person in desk.org.people:
        home = person.home
        rows.append((
            person.employee_id, person.family, person.given, desk.blank(person.birth.isoformat()), person.email,
            desk.blank(person.private_email), desk.blank(numbering.phone_as_written(desk.rng, person.phone)),
            desk.blank(home.street, 0.01), home.unit, home.city.name, home.city.region, home.postcode,
            places.NAMES[home.city.country], desk.blank(_nationality(person), 0.05 if not person.role else 0.0),
            person.hired.isoformat(), person.left.isoformat() if person.left else "", person.title, person.department,
            person.seat, person.engaged_via, person.previous_family, person.shift,
            desk.blank(numbering.phone_as_written(desk.rng, person.emergency)) if person.emergency else "",
        ))  # fmt: skip
    name = (
        "freelancers.csv"
        if desk.org.slug == PLATFORM
        else ("bamboohr_employees.csv", "staff_export.csv")[desk.org.dialect]
    )
    desk.write(name, (_BAMBOO, _PLAIN)[desk.org.dialect], rows)


def payroll(desk: Desk) -> None:
    header = ("Employee #", "Employee name", "Pay date", "Gross", "Net", "Currency", "Account holder", "Account number",
              "Account country")  # fmt: skip
    rows = []
    for person in desk.org.people:
        gross = desk.rng.randint(28, 120) * 100
        number, holder = before_changes(person)
        for month in (1, 2, 3):
            day = people.FIRST_DAY.replace(month=month, day=28)
            if person.hired > day or (person.left and person.left < day.replace(day=1)):
                continue
            for changed, new_number, new_holder in person.payouts:
                if changed <= day:
                    number, holder = new_number, new_holder
            net = f"{gross * 0.71:.2f}"
            rows.append((person.employee_id, person.name, day.isoformat(), f"{gross}.00", net, "USD", holder, number,
                         places.NAMES[person.home.city.country]))  # fmt: skip
    desk.write("payouts.csv" if desk.org.slug == PLATFORM else "payroll.csv", header, rows)


def before_changes(person: Person) -> tuple[str, str]:
    """Where pay went before the first change in the log; today's place where there was none or all was put right."""
    if not person.payouts or person.role == "fraud_victim":
        return person.account, person.holder
    drawn = random.Random(f"before/{person.employee_id}/{person.email}")
    return numbering.account(drawn, person.home.city.country), person.name


def payout_changes(desk: Desk) -> None:
    header = ("Employee #", "Changed at", "Field", "Old value", "New value", "New account holder", "Changed by")
    rows: list[tuple[str, ...]] = []
    for person in desk.org.people:
        old, _ = before_changes(person)
        for day, number, holder in person.payouts:
            rows.append(
                (person.employee_id, f"{day.isoformat()} 10:15:00", "Bank account", old, number, holder, person.email)
            )
            old = number
    rows.sort(key=lambda row: row[1])
    desk.write("payout_change_log.csv", header, rows)


def _parcel(person: Person, home: Home, item: str, number: str, day: str) -> tuple[object, ...]:
    where = home.city
    return (person.employee_id, number, item, day, person.name, home.street, home.unit, where.name, where.region,
            home.postcode, places.NAMES[where.country])  # fmt: skip


def parcels(desk: Desk) -> None:
    """Laptops to those who work from home. A changed order stands in two rows, as entered and as sent."""
    header = (
        "employee_id",
        "Order",
        "Item",
        "Ship date",
        "Recipient",
        "Ship-to address",
        "Ship-to unit",
        "Ship-to city",
        "Ship-to state",
        "Ship-to postal code",
        "Ship-to country",
    )
    rows = []
    for person in desk.org.people:
        if person.seat != "Remote" and not person.seat.startswith("Co-working"):
            continue
        order, day = f"SO{desk.rng.randint(100000, 999999)}", person.hired - timedelta(days=5)
        rows.append(_parcel(person, person.ship_to or person.home, person.device.model, order, day.isoformat()))
        if person.reshipped:
            later = (day + timedelta(days=3)).isoformat()
            rows.append(_parcel(person, person.reshipped, person.device.model + " (address changed)", order, later))
    desk.write("shipping.csv", header, rows)


def contacts(desk: Desk) -> None:
    rows = []
    for person in desk.org.people:
        number = numbering.phone_as_written(desk.rng, person.phone)
        rows.append((person.employee_id, "mobile", number, person.hired.isoformat()))
        rows.append((person.employee_id, "home e-mail", person.private_email, person.hired.isoformat()))
        if person.emergency:
            rows.append((person.employee_id, "emergency contact", person.emergency, person.hired.isoformat()))
        rows += [(person.employee_id, kind, value, person.hired.isoformat()) for kind, value in person.contacts]
    desk.write("contacts.csv", ("Employee #", "Contact type", "Value", "Since"), rows)


def documents(desk: Desk) -> None:
    header = ("employee_id", "document_type", "issuing_state", "document_no", "surname", "given_names", "date_of_birth",
              "expiry", "nationality", "mrz_line_1", "mrz_line_2")  # fmt: skip
    rows = []
    for person in desk.org.people:
        for document in (person.document, *person.more_documents):
            seen = not person.role and desk.rng.random() < 0.08
            lines = ("", "") if seen else (document.line_1, document.line_2)
            issuer = places.ALPHA3[document.issuer].replace("<", "")
            rows.append(
                (
                    person.employee_id,
                    document.kind,
                    "DEU" if issuer == "D" else issuer,
                    document.number,
                    document.family,
                    document.given,
                    document.birth.isoformat(),
                    document.expiry.isoformat(),
                    places.NAMES[document.issuer],
                    *lines,
                )
            )
    desk.write("document_register.csv", header, rows)


_COMMON = ("Google Chrome", "Slack", "Zoom Workplace", "Microsoft 365 Apps", "7-Zip", "1Password", "Visual Studio Code")


def inventory(desk: Desk) -> None:
    header = ("employee_id", "hostname", "device_id", "kind", "name", "manufacturer", "vid_pid", "serial", "first_seen")
    rows = []
    for person in desk.org.people:
        host = f"{desk.org.slug[:4].upper()}-{person.employee_id.split('-')[-1]}"
        base = (person.employee_id, host, person.device.id)
        for name in desk.rng.sample(_COMMON, 3):
            rows.append((*base, "software", name, "", "", "", person.hired.isoformat()))
        rows += [(*base, "software", name, "", "", "", day.isoformat()) for name, day in person.software]
        for ids, maker, product, serial in person.usb:
            day = max(person.hired, people.FIRST_DAY) + timedelta(days=6)
            rows.append((*base, "usb", product, maker, ids, serial, day.isoformat()))
    desk.write("software_usb_inventory.csv", header, rows)


def git_log(desk: Desk) -> None:
    """``git log --format='%H%x09%an%x09%ae%x09%aI%x09%cn%x09%ce%x09%cI'``, newest first."""
    commits = sorted(
        (c for person in desk.org.people for c in person.commits), key=lambda c: c[0].astimezone(UTC), reverse=True
    )
    lines = []
    for when, name, mail in commits:
        stamp = when.isoformat(timespec="seconds")
        lines.append("\t".join((numbering.token(desk.rng, 40), name, mail, stamp, name, mail, stamp)))
    if lines:
        handing.text(desk.folder / "git.log", "\n".join(lines) + "\n")


def texts_and_pictures(desk: Desk) -> None:
    for kind, ending in (("cvs", "txt"), ("photos", "png")):
        (desk.folder / kind).mkdir(parents=True, exist_ok=True)
        for person in desk.org.people:
            body = person.cv.encode() if kind == "cvs" else person.photo
            if body:
                (desk.folder / kind / f"{person.employee_id}.{ending}").write_bytes(body)


def transactions(desk: Desk) -> None:
    """The platform's transaction history (Upwork's columns and its dates, as in Jan 06, 2025)."""
    header = ("Date", "Ref ID", "Type", "Description", "Agency", "Freelancer", "Team", "Account Name", "PO", "Amount",
              "ExchangeRate", "Currency", "Balance")  # fmt: skip
    people_of = desk.org.people
    by_id = {person.employee_id: person for person in people_of}
    clients = [person for person in people_of if person.title == "Client"]
    if not clients:
        return
    jobs = [(client, by_id[paid]) for client in clients for paid in client.client_of for _ in range(3)]
    jobs += [(desk.rng.choice(clients), person) for person in people_of if person.title != "Client" for _ in range(2)]
    desk.rng.shuffle(jobs)
    rows = []
    for client, worker in jobs:
        day = people.FIRST_DAY + timedelta(days=desk.rng.randint(0, 80))
        amount = f"{desk.rng.randint(60, 2400)}.{desk.rng.randint(0, 99):02d}"
        what = f"Invoice for {desk.rng.randint(1, 40)}:00 hours"
        rows.append(
            (
                day.strftime("%b %d, %Y"),
                desk.rng.randint(10**8, 10**9),
                "Hourly",
                what,
                worker.engaged_via,
                worker.name,
                f"Team {client.family}",
                client.name,
                "",
                amount,
                "",
                "USD",
                "",
            )
        )
    desk.write("upwork_transactions.csv", header, rows, "plain")


EVERY_FIRM = (staff, payroll, payout_changes, contacts, documents, texts_and_pictures)
COMPANY_ONLY = (parcels, inventory, git_log)
