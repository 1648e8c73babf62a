"""Innocent people whose papers, names, CVs or pictures look like somebody else's."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from bench.people.strangers import given, numbering, people, pictures, places, texts
from bench.people.strangers.people import Person
from bench.people.strangers.world import PLATFORM, World

DROP_DOWN = "Korea, Democratic People's Republic of"


def _koreans(world: World, rng: random.Random, why: str, count: int) -> list[Person]:
    members = world.take(why, count, world.companies(), lambda person: person.seat == "Remote")
    for person in members:
        people.recast(rng, person, "KR", places.named("Seoul"))
    return members


def korean_dropdown(world: World, rng: random.Random) -> None:
    members = _koreans(world, rng, "korean_dropdown", 4)
    for person in members:
        person.nationality_cell = DROP_DOWN
    world.trap(
        "korean_dropdown", members, "South Koreans who picked the first Korea of the drop-down; passports say KOR"
    )


def kp_kr_mixup(world: World, rng: random.Random) -> None:
    members = _koreans(world, rng, "kp_kr_mixup", 3)
    for person in members:
        person.nationality_cell = "KP"
    world.trap("kp_kr_mixup", members, "a clerk typed KP for KR")


def prk_kor_mixup(world: World, rng: random.Random) -> None:
    members = _koreans(world, rng, "prk_kor_mixup", 3)
    for person in members:
        person.nationality_cell = "PRK"
    world.trap("prk_kor_mixup", members, "a clerk typed PRK for KOR")


def chosen_registration(world: World, rng: random.Random) -> None:
    members = world.take("chosen_registration", 3, world.companies(), lambda person: person.seat == "Remote")
    for person in members:
        people.recast(rng, person, "KR", places.named("Osaka"))
        person.nationality_cell = "Chosen"
        person.document = replace(person.document, line_1="", line_2="", kind="residence card")
    world.trap("chosen_registration", members, "registered in Japan as Chosen, which is no nationality")


def ethnic_korean(world: World, rng: random.Random) -> None:
    members = world.take("ethnic_korean", 5, world.companies(), lambda person: person.seat == "Remote")
    for person, (country, city) in zip(
        members,
        (("CN", "Yanji"), ("CN", "Yanji"), ("CN", "Shenyang"), ("UZ", "Tashkent"), ("RU", "Vladivostok")),
        strict=True,
    ):
        people.recast(rng, person, country, places.named(city))
        person.given, person.family = given.drawn(rng, "KR")
        person.holder = person.name
        person.document = numbering.passport(rng, country, (person.given, person.family), person.birth)
        person.locale = "ko-KR"
    world.trap("ethnic_korean", members, "citizens of China, Uzbekistan and Russia with Korean names and locale")


def defector(world: World, rng: random.Random) -> None:
    members = _koreans(world, rng, "defector", 2)
    world.trap("defector", members, "citizens of the Republic of Korea who were born in the north")


def renamed_person(world: World, rng: random.Random) -> None:
    """One human, one employee number, two names: after a wedding, and after a transition."""
    members = world.take("renamed_person", 4, world.companies())
    for place, person in enumerate(members):
        person.previous_family = person.family
        old = person.name
        if place % 2 == 0:
            person.family = given.drawn(rng, "GB")[1]
        else:
            person.given = given.drawn(rng, "US")[0]
        if place < 2:
            person.holder = old  # the bank was told later, or not yet
        day = datetime(2023, 5, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))
        person.commits += [
            (day, old, person.private_email),
            (day + timedelta(days=300), person.name, person.private_email),
        ]
    world.trap("renamed_person", members, "names changed; payee, document or commits still show the former one")


def same_common_name(world: World, rng: random.Random) -> None:
    members = world.take("same_common_name", 6, world.companies())
    for pair, name in zip((members[:2], members[2:4], members[4:]), (("Maria", "Garcia"), ("David", "Smith"),
                                                                     ("Min-jun", "Kim")), strict=True):  # fmt: skip
        for person in pair:
            person.given, person.family = name
            person.holder = person.name
            person.private_email = people.private_mailbox(rng, name)
            person.email = f"{person.private_email.split('@')[0]}@{person.email.split('@')[1]}"
            person.document = numbering.passport(rng, person.nationality, name, person.birth)
        if name[0] == "Maria":
            pair[1].birth = pair[0].birth
            pair[1].document = numbering.passport(rng, pair[1].nationality, name, pair[1].birth)
    world.trap("same_common_name", members, "pairs of strangers of one name; one pair has one day of birth too")


def mrz_ocr_misread(world: World, rng: random.Random) -> None:
    members = world.take("mrz_ocr_misread", 5, world.companies(), lambda person: "0" in person.document.line_2[:9])
    for person in members:
        line = person.document.line_2
        place = line.index("0")
        person.document = replace(person.document, line_2=line[:place] + "O" + line[place + 1 :])
    world.trap("mrz_ocr_misread", members, "a zero of the document number was read as the letter O by the scanner")


def renewal_keeps_number(world: World, rng: random.Random) -> None:
    members = world.take("renewal_keeps_number", 3, world.companies())
    for person in members:
        again = numbering.passport(rng, person.document.issuer, (person.given, person.family), person.birth,
                                   person.document.number)  # fmt: skip
        expired = date(2019, 4, 1)
        line = numbering.second_line(again.number, again.issuer, person.birth, again.sex, expired)
        person.more_documents.append(replace(again, expiry=expired, line_2=line))
    world.trap("renewal_keeps_number", members, "one person with the old and the new passport under one number")


def dependants_in_parent_passport(world: World, rng: random.Random) -> None:
    parent, child = world.take("dependants_in_parent_passport", 2, [rng.choice(world.companies())],
                               lambda person: person.seat == "Remote")  # fmt: skip
    parent.birth = date(1972, 3, 9)
    child.birth = date(2003, 8, 21)
    child.family, child.home, child.sites = parent.family, parent.home, list(parent.sites)
    child.nationality = child.nationality_cell = parent.nationality
    child.holder = child.name
    parent.document = numbering.passport(rng, parent.nationality, (parent.given, parent.family), parent.birth)
    child.document = replace(
        numbering.passport(rng, parent.nationality, (child.given, child.family), child.birth, parent.document.number),
        kind="passport (entered in parent's)", line_1="", line_2="",
    )  # fmt: skip
    parent.emergency, child.emergency = child.phone, parent.phone
    world.trap("dependants_in_parent_passport", [parent, child], "a child once entered in the parent's passport")


def bootcamp_cv(world: World, rng: random.Random) -> None:
    """Two courses: a large one whose lines are in many CVs, and a small one whose lines are in six."""
    technical = sum(1 for org in world.orgs.values() for person in org.people if person.technical)
    for label, size, lines in (("large", max(14, technical // 60), texts.BOOTCAMP),
                               ("small", 6, tuple(texts.line(rng) for _ in range(4)))):  # fmt: skip
        members = world.take(
            f"bootcamp_cv:{label}", size, [*world.companies(), PLATFORM], lambda person: person.technical
        )
        for person in members:
            person.cv = texts.cv(person.name, person.private_email, person.title, texts.body(rng, 3), lines)
        world.trap(
            "bootcamp_cv", members, f"graduates of one {label} course: its lines are the same, the jobs are their own"
        )


def stock_avatar(world: World, rng: random.Random) -> None:
    members = world.take("stock_avatar", 4, [*world.companies(), PLATFORM])
    face = rng.random()
    for person in members:
        person.photo = pictures.portrait(random.Random(face))
    world.trap(
        "stock_avatar", members, "four strangers took the same picture from a stock site; nothing else is shared"
    )
    many = world.take("stock_avatar", 25, [*world.companies(), PLATFORM])
    for person in many:
        person.photo = pictures.silhouette()
    world.trap("stock_avatar", many, "the platform's own placeholder")


def year_in_handle(world: World, rng: random.Random) -> None:
    members = world.take("year_in_handle", 4, world.companies())
    for person in members:
        handle = numbering.letters(person.family).replace("<", "").lower() + numbering.token(rng, 3, "bcdfgh")
        person.private_email = f"{handle}{rng.randint(1960, 2003)}@proton.me"
    world.trap("year_in_handle", members, "letters and four digits, as birth years make them, at a private mail host")


PLANTED = (
    korean_dropdown,
    kp_kr_mixup,
    prk_kor_mixup,
    chosen_registration,
    ethnic_korean,
    defector,
    renamed_person,
    same_common_name,
    mrz_ocr_misread,
    renewal_keeps_number,
    dependants_in_parent_passport,
    bootcamp_cv,
    stock_avatar,
    year_in_handle,
)
