"""Traps about names, papers, contacts, texts and pictures: honest people whom a careless eye takes for a ring."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bench.people.world import numbers, texts
from bench.people.world.cast import Cast, at_home, parcel, sharing
from bench.people.world.cities import CITIES, at
from bench.people.world.rows import passport


def south_korean_picks_the_dprk_entry(cast: Cast) -> None:
    """The drop-down of the personnel system has two Koreas; everything else says Seoul."""
    one = cast.person(city=at("Seoul"), nationality="Korea, Democratic People's Republic of")
    cast.trap("south_korean_picks_the_dprk_entry", [one])


def kp_kr_mix_up(cast: Cast) -> None:
    cast.trap("kp_kr_mix_up", [cast.person(city=at("Seoul"), nationality="KP", country="KP")])


def prk_kor_mix_up(cast: Cast) -> None:
    one = cast.person(False, city=at("Seoul"), nationality="PRK")
    one.papers = [replace(passport(one), issuer="PRK")]
    cast.trap("prk_kor_mix_up", [one])


def chosen_registration(cast: Cast) -> None:
    """Registered as Chosen in Japan, which is no nationality of the DPRK; has no passport."""
    one = cast.person(city=at("Osaka"), nationality="Chosen (Japan registration)")
    one.papers = [passport(one, mrz2="")]
    cast.trap("chosen_registration", [one])


def ethnic_koreans(cast: Cast) -> None:
    """A Korean name and a passport of China or Russia; two have one name, as many do."""
    people = [cast.person(city=at(city), given="Kim", family="Park") for city in ("Berlin", "Chicago")]
    for person, town in zip(people, (at("Yanji"), at("Vladivostok")), strict=True):
        person.nationality = town.state
        person.papers = [passport(person, town)]
    cast.trap("ethnic_koreans", people)


def renamed_person(cast: Cast) -> None:
    """Married and renamed: paid as before, commits under both names, and the file says so."""
    one = cast.person()
    before = f"{one.given} {cast.person().family}"
    one.former_name = before
    one.accounts = [replace(one.accounts[0], holder=before)]
    one.commits = [(before, one.email, one.city.offset)] * 3 + [(one.name, one.email, one.city.offset)] * 3
    cast.trap("renamed_person", [one])


def rehired_under_a_new_name(cast: Cast) -> None:
    """Left, married, came back: a second number on file, and the former name beside it."""
    old = cast.person(end=date(2024, 9, 30))
    old.stays = [at_home(old, first=date(2024, 6, 3), days=80)]
    new = cast.person(city=old.city, given=old.given, birth=old.birth, phone=old.phone, address=old.address,
                      hire=date(2025, 3, 3), former_name=old.name, cv=old.cv, device=old.device, home=old.home,
                      sex=old.sex)  # fmt: skip
    sharing([old, new], cast.account(old))
    new.papers = [passport(new, number=passport(old).number)]
    cast.trap("rehired_under_a_new_name", [old, new])


def married_couple(cast: Cast) -> None:
    """One home, one line, one joint account, two jobs."""
    a = cast.person()
    b = cast.person(city=a.city, family=a.family, address=a.address, phone=a.phone, home=a.home)
    sharing([a, b], cast.account(a), own_names=False)
    cast.trap("married_couple", [a, b])


def couple_of_two_names(cast: Cast) -> None:
    """The same with names of their own, and each paid under the own one."""
    a = cast.person()
    b = cast.person(city=a.city, address=a.address, phone=a.phone, home=a.home, employer=a.employer)
    sharing([a, b], cast.account(a))
    cast.trap("couple_of_two_names", [a, b])


def same_common_name(cast: Cast) -> None:
    """Two of one name, one of whom was born on the other's day."""
    a = cast.person()
    others = [cast.person(given=a.given, family=a.family) for _ in range(2)]
    others[0].birth = a.birth
    cast.trap("same_common_name", [a, *others])


def siblings_on_one_old_passport(cast: Cast) -> None:
    """Children once stood in a parent's passport: one number, one family, one home."""
    a = cast.person()
    b = cast.person(city=a.city, family=a.family, address=a.address, home=a.home)
    b.papers = [replace(passport(b), number=passport(a).number)]
    cast.trap("siblings_on_one_old_passport", [a, b])


def misread_zone(cast: Cast) -> None:
    """The scanner read O for 0 in the second line."""
    one = cast.person(city=at("Warsaw"))
    paper = passport(one, number=f"XB{cast.fresh() % 100_000:05}20")
    line = numbers.zone_lines(paper.number, paper.name, paper.alpha3, (paper.birth, paper.expires), one.sex)[1]
    one.papers = [replace(paper, mrz2=f"{line[:8]}O{line[9:]}")]
    cast.trap("misread_zone", [one])


def card_without_zone(cast: Cast) -> None:
    """An old passport card: no machine-readable zone, a short number."""
    one = cast.person(city=at("Belgrade"))
    one.papers = [passport(one, number=str(100_000 + cast.rng.randrange(900_000)), mrz2="")]
    cast.trap("card_without_zone", [one])


def agency_phone(cast: Cast) -> None:
    """A staffing agency leaves its own number in every file it sends."""
    city = cast.rng.choice(CITIES[:8])
    people = cast.several(3, 9, city=city, agency="Halden Staffing", phone=numbers.phone(cast.fresh(), city))
    cast.trap("agency_phone", people)


def helpdesk_phone(cast: Cast) -> None:
    """The company's own helpdesk stands as telephone in files nobody completed; it is on the allow-list."""
    number = numbers.phone(cast.fresh(), CITIES[0])
    people = cast.several(6, 12, phone=number, employer="Company 0001")
    cast.allowed.append(("phone", number, "Helpdesk of Company 0001"))
    cast.trap("helpdesk_phone", people)


def helpdesk_phone_not_listed(cast: Cast) -> None:
    """The same at another firm, and nobody has put it on the list."""
    number = numbers.phone(cast.fresh(), CITIES[1])
    people = cast.several(8, 14, phone=number, employer="Company 0002")
    cast.trap("helpdesk_phone_not_listed", people)


def telephone_passed_on(cast: Cast) -> None:
    """The network gave a number to somebody else a year after it fell free."""
    a, b = cast.person(hire=date(2021, 3, 1)), cast.person(hire=date(2025, 2, 3))
    a.contacts = [("phone", a.phone, date(2022, 1, 10), date(2023, 12, 1))]
    a.phone, b.phone = numbers.phone(cast.fresh(), a.city), a.phone
    b.contacts = [("phone", b.phone, date(2025, 1, 15), None)]
    cast.trap("telephone_passed_on", [a, b])


def parents_home(cast: Cast) -> None:
    """Two grown children: the laptops go to the parents', where neither says to live."""
    a = cast.person(city=CITIES[2])
    b = cast.person(city=CITIES[3], family=a.family)
    house = cast.address(CITIES[2])
    for person in (a, b):
        person.contacts = [("address", house, None, None)]
        person.parcels = [parcel(person, house)]
    cast.trap("parents_home", [a, b])


def bootcamp_cv(cast: Cast) -> None:
    """Graduates of one course: the course's own paragraph, then a life of one's own."""
    shared = texts.cv(cast.rng, 5)
    people = cast.several(20, 30)
    for person in people:
        person.cv = f"{shared} {texts.cv(cast.rng, 8)}"
    cast.trap("bootcamp_cv", people)


def template_cv(cast: Cast) -> None:
    """A handful filled in the same page of a template: its two sentences stand in each."""
    shared = texts.cv(cast.rng, 2)
    people = cast.several(4, 6)
    for person in people:
        person.cv = f"{shared} {texts.cv(cast.rng, 9)}"
    cast.trap("template_cv", people)


def stock_avatar(cast: Cast) -> None:
    """The platform's own picture of nobody, and a popular cat."""
    people = cast.several(12, 20, staff=False, photo=numbers.image(cast.fresh()))
    cast.trap("stock_avatar", people)


def one_freelancer_several_accounts(cast: Cast) -> None:
    """One person, openly: a staff post and two profiles in the same name, all paid to the same account."""
    one = cast.person()
    people = [one] + [
        cast.person(False, city=one.city, given=one.given, family=one.family, birth=one.birth, phone=one.phone,
                    address=one.address, device=one.device, mfa=one.mfa, home=one.home, photo=one.photo, cv=one.cv,
                    sex=one.sex)
        for _ in range(2)
    ]  # fmt: skip
    sharing(people, cast.account(one))
    for person in people[1:]:
        person.papers = [replace(passport(one))]
    cast.trap("one_freelancer_several_accounts", people)


def romanised_two_ways(cast: Cast) -> None:
    """The bank writes Yi Jun-ho where the file has Lee Junho."""
    one = cast.person(city=at("Seoul"), given="Junho", family="Lee")
    one.accounts = [replace(one.accounts[0], holder="YI JUN-HO")]
    cast.trap("romanised_two_ways", [one])


TRAPS = (
    south_korean_picks_the_dprk_entry, kp_kr_mix_up, prk_kor_mix_up, chosen_registration, ethnic_koreans,
    renamed_person, rehired_under_a_new_name, married_couple, couple_of_two_names, same_common_name,
    siblings_on_one_old_passport, misread_zone, card_without_zone, agency_phone, helpdesk_phone,
    helpdesk_phone_not_listed, telephone_passed_on, parents_home, bootcamp_cv, template_cv, stock_avatar,
    one_freelancer_several_accounts, romanised_two_ways,
)  # fmt: skip
