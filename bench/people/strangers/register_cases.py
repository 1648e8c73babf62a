"""What permits, contracts and payments engage, case by case, read from the paragraphs themselves.

2371-11 (from 2017-08-05): the number of permits may not rise above that day's. One permit says nothing of the number.
2375-17 (from 2017-09-11): no new or renewed permit, save under a written contract finalised before that day.
2397-8 (from 2017-12-22): those who earn income are sent home by 2019-12-22, whatever permit they hold; not the host's
own nationals, not those whom refugee or human-rights law protects, not those under a headquarters agreement.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from bench.people.strangers.holders import SOUTH, Office

EARNING, PERMIT, BEYOND, VISA, WAGES = (
    "employment_abroad",
    "work_authorisation",
    "contract_beyond_deadline",
    "visa_substitution",
    "wage_diversion",
)
HOME, NEW_PERMIT, NUMBER = "2397-8", "2375-17", "2371-11"
SAVED = ("exempt", "within_wind_down")
"""A permit under an earlier contract: an exception by the list of exceptions, a run-off by the rule on contracts."""


def permit_days(office: Office) -> None:
    """The days around adoption, each permit with a contract of its own day."""
    cases: tuple[tuple[str, date, date | None, str, tuple[str, ...]], ...] = (
        ("permit_before_2371", date(2017, 8, 4), date(2017, 7, 20), NUMBER, ("not_in_force",)),
        ("permit_under_headcount", date(2017, 8, 10), date(2017, 8, 7), NUMBER, ("undetermined",)),
        ("permit_day_before_2375", date(2017, 9, 10), date(2017, 9, 8), NEW_PERMIT, ("not_in_force",)),
        ("permit_and_contract_on_the_day", date(2017, 9, 11), date(2017, 9, 11), NEW_PERMIT, ("in_scope",)),
        ("contract_on_the_day", date(2018, 3, 5), date(2017, 9, 11), NEW_PERMIT, ("in_scope",)),
        ("contract_the_day_before", date(2018, 3, 5), date(2017, 9, 10), NEW_PERMIT, SAVED),
        ("contract_missing", date(2018, 3, 5), None, NEW_PERMIT, ("undetermined",)),
        ("contract_later", date(2018, 3, 5), date(2018, 2, 1), NEW_PERMIT, ("in_scope",)),
        ("permit_after_the_deadline", date(2020, 6, 1), date(2020, 5, 20), NEW_PERMIT, ("in_scope",)),
        ("renewal_under_old_contract", date(2018, 8, 1), date(2016, 8, 1), NEW_PERMIT, SAVED),
    )
    for name, issued, contract, measure, outcome in cases:
        person = office.northerner(name)
        office.permit(person, issued, contract, "work renewal" if name.startswith("renewal") else "work")
        person.expected.append((PERMIT, measure, outcome))


def contract_elsewhere(office: Office) -> None:
    """The permit lacks the contract's day, the contract register has it."""
    for name, signed, outcome in (("contract_day_in_other_table_before", date(2017, 6, 1), SAVED),
                                  ("contract_day_in_other_table_after", date(2018, 1, 20), ("in_scope",))):  # fmt: skip
        person = office.northerner(name)
        office.permit(person, date(2018, 3, 5), None)
        office.contract(person, signed, signed + timedelta(days=10), date(2019, 5, 31))
        person.expected.append((PERMIT, NEW_PERMIT, outcome))


def income_days(office: Office) -> None:
    """Income counts by the days worked, whenever it is paid."""
    cases = (
        ("income_before_2397", date(2017, 11, 1), date(2017, 11, 30), date(2017, 12, 28), ("not_in_force",)),
        ("income_across_entry", date(2017, 12, 1), date(2017, 12, 31), date(2018, 1, 5), ("straddles_entry",)),
        ("income_within_24_months", date(2018, 5, 1), date(2018, 5, 31), date(2018, 6, 5), ("within_wind_down",)),
        ("worked_before_paid_after", date(2019, 12, 1), date(2019, 12, 21), date(2020, 1, 10), ("within_wind_down",)),
        ("income_to_the_last_day", date(2019, 12, 1), date(2019, 12, 22), date(2019, 12, 30), ("within_wind_down",)),
        ("income_over_the_deadline", date(2019, 12, 1), date(2019, 12, 31), date(2020, 1, 10), ("duty_arises",)),
        ("income_after_the_deadline", date(2021, 4, 1), date(2021, 4, 30), date(2021, 5, 5), ("duty_arises",)),
    )
    for name, start, end, paid, outcome in cases:
        person = office.northerner(name)
        office.permit(person, date(2016, 5, 2), date(2016, 4, 1), days=1800)
        office.pay(person, start, end, paid)
        person.expected.append((EARNING, HOME, outcome))


def saved_permit_unsaved_income(office: Office) -> None:
    person = office.northerner("old_contract_saves_permit_not_income")
    office.permit(person, date(2018, 1, 15), date(2017, 5, 1), days=1200)
    office.pay(person, date(2020, 2, 1), date(2020, 2, 29), date(2020, 3, 5))
    person.expected += [(PERMIT, NEW_PERMIT, SAVED), (EARNING, HOME, ("duty_arises",))]


def exceptions(office: Office) -> None:
    """Own nationals, the protected, those under a headquarters agreement: named in 2397-8."""
    for name, status, other in (("own_national", "", "RUS"), ("refugee", "refugee", ""),
                                ("human_rights_bar", "removal barred by human-rights law", ""),
                                ("headquarters_agreement", "UN headquarters agreement", "")):  # fmt: skip
        person = office.northerner(name, legal_status=status, other_nationality=other)
        office.permit(person, date(2016, 5, 2), date(2016, 4, 1), days=2500)
        office.pay(person, date(2021, 4, 1), date(2021, 4, 30), date(2021, 5, 5))
        person.expected.append((EARNING, HOME, ("exempt",)))
    person = office.holder("citizen_of_the_south", "PRK", "KOR", "KOR", other_nationality="KOR")
    office.permit(person, date(2018, 5, 2), date(2018, 4, 1))
    office.pay(person, date(2021, 4, 1), date(2021, 4, 30), date(2021, 5, 5))
    person.expected.append((EARNING, HOME, ("exempt", "undetermined")))


def unclear_nationality(office: Office) -> None:
    for name, cell, passport, host in (
        ("register_prk_passport_kor", "PRK", "KOR", "POL"),
        ("chosen", "Chosen", "", "JPN"),
        ("no_nationality", "", "", "RUS"),
        ("dropdown_north_passport_south", "North Korea", "KOR", "SGP"),
    ):
        person = office.holder(name, cell, passport, host)
        office.permit(person, date(2018, 6, 4), date(2018, 5, 1))
        office.pay(person, date(2021, 4, 1), date(2021, 4, 30), date(2021, 5, 5))
        person.expected += [(PERMIT, NEW_PERMIT, ("undetermined",)), (EARNING, HOME, ("undetermined",))]


def terms_beyond(office: Office) -> None:
    for name, start, end, expected in (
        ("term_beyond_deadline", date(2018, 2, 1), date(2021, 1, 31), (BEYOND, HOME, ("duty_arises",))),
        ("term_to_the_deadline", date(2018, 2, 1), date(2019, 12, 22), None),
        ("term_ends_before", date(2016, 2, 1), date(2019, 6, 30), None),
    ):
        person = office.northerner(name)
        office.permit(person, date(2016, 1, 20), date(2016, 1, 10), days=2000)
        office.contract(person, start - timedelta(days=20), start, end)
        if expected:
            person.expected.append(expected)
        else:
            person.forbidden.append(BEYOND)


def seats(office: Office) -> None:
    """For a remote worker the duty lies where he sits."""
    person = office.northerner("seat_unknown", host="")
    office.contract(person, date(2020, 1, 5), date(2020, 2, 1), date(2021, 12, 31), sector="IT, remote", host_state="")
    office.pay(person, date(2021, 4, 1), date(2021, 4, 30), date(2021, 5, 5))
    person.expected.append((EARNING, HOME, ("undetermined",)))
    person = office.northerner("works_at_home", host="PRK")
    office.contract(person, date(2020, 1, 5), date(2020, 2, 1), date(2021, 12, 31))
    person.forbidden += [EARNING, BEYOND, PERMIT]


def visas(office: Office) -> None:
    """Earning on a permit that is for something else."""
    for kind in ("student", "tourist", "trainee", "official"):
        person = office.northerner(f"earns_on_{kind}_permit")
        office.permit(person, date(2020, 9, 1), None, kind, 900)
        office.pay(person, date(2021, 4, 1), date(2021, 4, 30), date(2021, 5, 5))
        person.expected += [(VISA, HOME, ("duty_arises",)), (EARNING, HOME, ("duty_arises",))]
    person = office.northerner("student_without_income")
    office.permit(person, date(2020, 9, 1), None, "student", 900)
    person.forbidden += [VISA, EARNING]
    person = office.holder("southern_student_who_earns", SOUTH[office.rng.randint(0, 4)], "KOR", "RUS")
    office.permit(person, date(2020, 9, 1), None, "student", 900)
    office.pay(person, date(2021, 4, 1), date(2021, 4, 30), date(2021, 5, 5))
    person.forbidden += [VISA, EARNING, PERMIT]


def wages(office: Office) -> None:
    """Many workers, one account, a third of the contract's pay, all alike; and those whose pool is in order."""
    firm = f"Tundra Build {office.rng.randint(10, 99)}"
    for name, nationality, passport, net, expected in (
        ("wages_of_many_to_one", "PRK", "PRK", "300.00", True),
        ("manning_agency_pool", "Philippines", "PHL", "850.00", False),
        ("poor_pay_of_others", "Vietnam", "VNM", "310.00", False),
    ):
        purse = f"4070{office.rng.randint(10**12, 10**13)}"
        payee = "Embassy, commercial section" if expected else "Harbour Manning Services"
        for _ in range(12):
            person = office.holder(name, nationality, passport, "RUS", employer=f"{firm} {passport}")
            office.contract(
                person,
                date(2018, 1, 10),
                date(2018, 2, 1),
                date(2020, 12, 31),
                payee=payee,
                payee_account=purse,
                monthly_salary="900",
            )
            for month in (1, 2, 3):
                office.pay(person, date(2020, month, 1), date(2020, month, 28), date(2020, month + 1, 5), net=net,
                           paid_to=payee, account=purse)  # fmt: skip
            if expected:
                person.expected += [(WAGES, "", ()), (EARNING, HOME, ("duty_arises",))]
            else:
                person.forbidden += [WAGES, EARNING, PERMIT, BEYOND]


PLANTED: tuple[Callable[[Office], None], ...] = (
    permit_days, contract_elsewhere, income_days, saved_permit_unsaved_income, exceptions, unclear_nationality,
    terms_beyond, seats, visas, wages,
)  # fmt: skip
