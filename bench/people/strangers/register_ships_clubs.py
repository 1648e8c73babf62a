"""Cases of crews on foreign ships and of players who change clubs, and the many to whom none of this applies.

2321-23 (from 2016-11-30): no crew of a ship is procured from the DPRK. A transfer is an employment: 2397-8 from
2017-12-22, its term over on 2019-12-22.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from bench.people.strangers.holders import SOUTH, Holder, Office

CREW, TRANSFER, EARNING, PERMIT, BEYOND = (
    "crew_supply",
    "employment_transfer",
    "employment_abroad",
    "work_authorisation",
    "contract_beyond_deadline",
)
HOME, CREW_BAN = "2397-8", "2321-23"
EVERY_KIND = [CREW, TRANSFER, EARNING, PERMIT, BEYOND, "visa_substitution", "wage_diversion"]


def _aboard(office: Office, person: Holder, day: date, ship: tuple[str, str], direction: str = "departure") -> None:
    person.crew.append(
        {
            "Name of ship": ship[0],
            "IMO number": ship[1],
            "Call sign": f"B{office.rng.randint(1000, 9999)}",
            "Flag State of ship": "Taiwan",
            "Port of arrival/departure": "Kaohsiung",
            "Date of arrival/departure": day,
            "Arrival/Departure": direction,
            "Rank or rating": office.rng.choice(("Deckhand", "Oiler", "Fisher", "Cook")),
            "Place of birth": "",
            "Nature of identity document": "Seaman's book",
        }
    )


def crews(office: Office) -> None:
    ship = "Fu Long No. 7", "9074729"
    for name, day, expected in (
        ("crew_before_2321", date(2016, 11, 29), [(CREW, CREW_BAN, ("not_in_force",))]),
        ("crew_on_the_day", date(2016, 11, 30), [(CREW, CREW_BAN, ("in_scope",))]),
        (
            "crew_in_the_24_months",
            date(2018, 7, 2),
            [(CREW, CREW_BAN, ("in_scope",)), (CREW, HOME, ("within_wind_down",))],
        ),
        (
            "crew_after_the_deadline",
            date(2020, 2, 3),
            [(CREW, CREW_BAN, ("in_scope",)), (CREW, HOME, ("duty_arises",))],
        ),
    ):
        for _ in range(3):
            person = office.northerner(name, host="TWN", employer="Fu Long Fishery")
            _aboard(office, person, day, ship)
            person.expected += expected
    for nationality, passport in (
        (SOUTH[0], "KOR"),
        ("Indonesia", "IDN"),
        ("Philippines", "PHL"),
        ("South Korea", "KOR"),
    ):
        person = office.holder("crew_of_others", nationality, passport, "TWN", employer="Fu Long Fishery")
        _aboard(office, person, date(2018, 7, 2), ship)
        person.forbidden += EVERY_KIND


def _moves(office: Office, person: Holder, day: date, until: date, clubs: tuple[str, str, str, str]) -> None:
    person.transfers.append({
        "from_club": clubs[0], "from_state": clubs[1], "to_club": clubs[2], "to_state": clubs[3], "transfer_date": day,
        "contract_until": until, "salary_per_year": office.rng.randint(2, 90) * 10000,
    })  # fmt: skip


def players(office: Office) -> None:
    abroad = ("Sporting Valdora", "ITA", "Al Marsa", "QAT")
    for name, day, until, expected in (
        ("transfer_before_2397", date(2016, 7, 1), date(2017, 6, 30), ("not_in_force",)),
        ("transfer_in_the_24_months", date(2018, 7, 2), date(2019, 6, 30), ("within_wind_down",)),
        ("transfer_to_a_third_state", date(2020, 1, 8), date(2024, 6, 30), ("duty_arises",)),
        ("transfer_on_the_day_after", date(2019, 12, 23), date(2021, 6, 30), ("duty_arises",)),
    ):
        person = office.northerner(name, host="QAT")
        _moves(office, person, day, until, abroad)
        person.expected.append((TRANSFER, HOME, expected))
    person = office.northerner("transfer_before_term_beyond", host="ITA")
    _moves(office, person, date(2019, 9, 2), date(2023, 6, 30), ("Calcio Marena", "ITA", "Torre Nord", "ITA"))
    person.expected.append((TRANSFER, HOME, ("duty_arises", "within_wind_down")))
    person = office.holder("player_of_the_south", "Korea, Republic of", "KOR", "QAT")
    _moves(office, person, date(2020, 1, 8), date(2024, 6, 30), abroad)
    person.forbidden += EVERY_KIND
    person = office.holder(
        "born_in_japan_plays_for_the_north", "PRK", "KOR", "JPN", legal_status="special permanent resident"
    )
    office.permit(person, date(2016, 2, 1), date(2016, 1, 10), "special permanent residence", 4000)
    _moves(office, person, date(2020, 1, 8), date(2024, 6, 30), ("Kyoto Tessen", "JPN", "FC Rheinau", "DEU"))
    person.expected.append((TRANSFER, HOME, ("undetermined",)))


def ordinary(office: Office, count: int) -> None:
    """Workers of other countries, those of the South and of China's Korean minority among them."""
    for number in range(count):
        nationality, passport = office.rng.choice(
            (
                ("Philippines", "PHL"),
                ("CHN", "CHN"),
                ("Uzbekistan", "UZB"),
                ("KR", "KOR"),
                ("VNM", "VNM"),
                ("Korea, Republic of", "KOR"),
                ("India", "IND"),
                ("UKR", "UKR"),
            )
        )
        person = office.holder("ordinary", nationality, passport, office.rng.choice(("RUS", "POL", "QAT", "JPN")))
        signed = date(2016, 1, 1) + timedelta(days=office.rng.randint(0, 2200))
        office.permit(person, signed + timedelta(days=20), signed if number % 9 else None, days=1000)
        office.contract(person, signed, signed + timedelta(days=30), signed + timedelta(days=1100))
        start = (signed + timedelta(days=80)).replace(day=1)
        office.pay(person, start, start + timedelta(days=27), start + timedelta(days=33))
        person.forbidden += EVERY_KIND


PLANTED: tuple[Callable[[Office], None], ...] = (crews, players)
