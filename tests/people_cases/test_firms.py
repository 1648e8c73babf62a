"""Rings and traps of small firms; what is high, what is not, and who is in a ring with whom."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.people_cases.firm import Person, strangers, write
from tests.people_cases.outcome import checked, highest, ring_of, table

DROP = "77 Quarry Lane, Dayton"
ACCOUNT = "DE44500105175407324931"


def ranks(folder: Path, people: list[Person], without: tuple[str, ...] = ()) -> dict[str, str]:
    """The highest rank of everybody."""
    found = checked(write(folder / "in", people, without), folder / "out")
    return {one.id: highest(found, one.id) for one in people}


def test_strangers_make_no_line(tmp_path: Path) -> None:
    assert set(ranks(tmp_path, strangers(24)).values()) == {"none"}


def test_eight_with_one_wallet_are_one_ring_on_one_source(tmp_path: Path) -> None:
    people = strangers(24, seed=1)
    for one in people[3:11]:
        one.iban = "0x52908400098527886E0F7030069857D2E4169EE7"
    found = checked(write(tmp_path / "in", people), tmp_path / "out")
    assert ring_of(found, people[3].id) == {one.id for one in people[3:11]}
    assert {highest(found, one.id) for one in people[3:11]} == {"medium"}
    ring = next(one.conduct["details"] for one in found if one.finding["kind"] == "ring")
    assert sorted(ring["members"]) == sorted(one.id for one in people[3:11])
    assert {"a", "b", "type", "value_hash", "first", "last", "weight", "source"} <= set(ring["ties"][0])
    party = next(one.conduct["parties"][0] for one in found if one.finding["kind"] == "ring")
    assert party["identifiers"] in [{"person_id": one.id, "email": one.email} for one in people]


def test_fifteen_of_an_agency_paid_into_its_account(tmp_path: Path) -> None:
    people = strangers(30, seed=2)
    for one in people[5:20]:
        one.via = one.holder = "Northline Contractors Ltd"
        one.iban = "GB29NWBK60161331926819"
    assert set(ranks(tmp_path, people).values()) == {"none", "low"}


def test_a_couple_siblings_and_names_written_otherwise(tmp_path: Path) -> None:
    people = strangers(24, seed=3)
    wife, man, sister, brother, turned, accents, script = people[:7]
    wife.address, wife.iban, wife.ip, wife.holder = man.address, man.iban, man.ip, f"{man.first} {man.last}"
    sister.last, sister.phone = brother.last, brother.phone
    turned.holder = f"{turned.last.upper()}, {turned.first}"
    accents.first, accents.last, accents.holder = "Jürgen", "Müller", "Juergen Mueller"
    script.first, script.last, script.holder = "Юрий", "Соколов", "Yuri Sokolov"
    assert set(ranks(tmp_path, people).values()) == {"none", "low"}


def test_one_ring_across_two_firms(tmp_path: Path) -> None:
    here, there = strangers(20, seed=4), strangers(20, seed=5, prefix=5000, domain="beta.example")
    ring = (here[3], here[8], there[4], there[9])
    for one in ring:
        one.ship_to, one.device = DROP, "machine-of-the-ring"
    here[3].iban = there[4].iban = ACCOUNT
    write(tmp_path / "in" / "alpha", here)
    write(tmp_path / "in" / "beta", there)
    found = checked(tmp_path / "in", tmp_path / "out")
    assert ring_of(found, here[3].id) == {one.id for one in ring}
    assert highest(found, there[9].id) == "high"
    assert {highest(found, one.id) for one in here + there if one not in ring} == {"none"}


@pytest.mark.parametrize("ring", [3, 6])
def test_an_office_is_no_laptop_farm(tmp_path: Path, ring: int) -> None:
    people = strangers(24, seed=6)
    for one in people[: ring * 2]:
        one.works_at, one.ship_to, one.ip = "Columbus office", "500 Front Street, Columbus", "203.0.113.10"
    assert not set(ranks(tmp_path, people).values()) & {"medium", "high"}


def _desk() -> list[Person]:
    people = strangers(24, seed=7)
    for one in people[:9]:
        one.works_at, one.device, one.ip = "Hotel Columbus", "front-desk", "203.0.113.50"
    return people


def test_a_shared_terminal_is_never_high(tmp_path: Path) -> None:
    assert "high" not in ranks(tmp_path, _desk()).values()


def test_a_shared_terminal_at_one_place_of_work_is_no_ring(tmp_path: Path) -> None:
    assert "medium" not in ranks(tmp_path, _desk()).values()


def test_a_mover_whose_file_was_not_changed(tmp_path: Path) -> None:
    people = strangers(24, seed=8)
    people[6].signs_in_from = "Bangkok"
    assert ranks(tmp_path, people)[people[6].id] != "high"


def _farm(seed: int) -> list[Person]:
    people = strangers(24, seed=seed)
    for number, one in enumerate(people):
        one.ip = f"2001:db8:{number:x}::1"
    for number in (1, 6, 11, 16, 21):
        people[number].ship_to, people[number].ip = DROP, f"2001:db8:beef:1:{number:x}:1:2:3"
    return people


def test_a_laptop_farm_on_one_line_of_ipv6(tmp_path: Path) -> None:
    people = _farm(9)
    found = checked(write(tmp_path / "in", people), tmp_path / "out")
    assert ring_of(found, people[1].id) == {people[number].id for number in (1, 6, 11, 16, 21)}
    assert highest(found, people[1].id) == "high"


def test_some_of_an_agency_paid_into_the_account_of_a_third_person(tmp_path: Path) -> None:
    people = strangers(24, seed=10)
    for one in people[2:12]:
        one.via = "Bluewater Staffing LLC"
    ring = [people[2], people[5], people[9]]
    for one in ring:
        one.iban, one.holder, one.ship_to, one.ip = ACCOUNT, "Marek Dobry", DROP, "192.0.2.44"
    found = checked(write(tmp_path / "in", people), tmp_path / "out")
    honest = {one.id for one in people} - {one.id for one in ring}
    assert {highest(found, one) for one in honest} <= {"none", "low"}
    assert ring_of(found, people[2].id) == {one.id for one in ring}


def test_nobody_needs_a_column_of_countries(tmp_path: Path) -> None:
    people = strangers(24, seed=11)
    for number in (0, 3, 6):
        people[number].signs_in_from, people[number].iban, people[number].holder = "Shenyang", ACCOUNT, "Jan Zupan"
    found = checked(write(tmp_path / "in", people, without=("Country",)), tmp_path / "out")
    assert ring_of(found, people[0].id) == {people[number].id for number in (0, 3, 6)}


def _picture(path: Path, seed: int) -> None:
    image = Image.new("RGB", (120, 150), (seed * 37 % 256, seed * 91 % 256, 80))
    draw = ImageDraw.Draw(image)
    for index in range(9):
        left, top = (seed * 31 + index * 47) % 100, (seed * 17 + index * 29) % 120
        draw.ellipse((left, top, left + 20 + index * 5, top + 30), fill=(index * 25, seed * 11 % 256, index * 9))
    image.save(path)


def test_the_very_same_picture_and_text_of_two_people(tmp_path: Path) -> None:
    people = strangers(12, seed=12)
    folder = write(tmp_path / "in", people)
    for kind in ("photos", "cvs"):
        (folder / kind).mkdir()
    for number, one in enumerate(people):
        words = [f"w{(7 if number == 4 else number) * 1000 + index * index % 701}" for index in range(300)]
        (folder / "cvs" / f"{one.id}.txt").write_text(" ".join(words), encoding="utf-8")
        _picture(folder / "photos" / f"{one.id}.png", 9 if number == 3 else number)
    found = checked(folder, tmp_path / "out")
    tied = {frozenset(one.people) for one in found if one.finding["kind"] == "shared_identity"}
    wanted = {frozenset({people[4].id, people[7].id}), frozenset({people[3].id, people[9].id})}
    assert tied == wanted


@pytest.mark.parametrize(("as_of", "accepted"), [("", 0), ("2024-09-15", 1)])
def test_a_list_of_vpn_ranges_without_a_day_is_refused(tmp_path: Path, as_of: str, accepted: int) -> None:
    folder = write(tmp_path / "in", strangers(6, seed=13))
    table(folder / "vpn.csv", ["cidr", "provider", "source", "as_of"], [["192.0.2.0/25", "Example", "own", as_of]])
    checked(folder, tmp_path / "out")
    text = (tmp_path / "out" / "manifest.json").read_text(encoding="utf-8")
    assert ('"complete": true' in text) is bool(accepted)


@pytest.mark.parametrize("through", [24, 6], ids=["all", "a-quarter"])
def test_sign_ins_through_the_gateway_of_the_firm(tmp_path: Path, through: int) -> None:
    people = strangers(24, seed=14)
    for one in people[:through]:
        one.signs_in_from, one.ip = "Bangkok", "203.0.113.77"
    assert "high" not in ranks(tmp_path, people).values()


def test_two_remote_tools_in_the_first_month_are_one_sign(tmp_path: Path) -> None:
    people = strangers(24, seed=15)
    folder = write(tmp_path / "in", people)
    seen = people[3].hired.date()
    rows = [[one.id, "software", "Example Browser", one.hired.date()] for one in people]
    rows += [[people[3].id, "software", name, seen] for name in ("AnyDesk", "TeamViewer")]
    table(folder / "inventory.csv", ["Employee #", "Kind", "Name", "First seen"], rows)
    assert highest(checked(folder, tmp_path / "out"), people[3].id) != "high"


def test_placeholders_tie_nobody(tmp_path: Path) -> None:
    people = strangers(24, seed=16)
    for one in people[:6]:
        one.phone = "+1 000 000 0000"
    folder = write(tmp_path / "in", people)
    rows = [
        [one.id, "none@none.com" if one in people[:8] else f"{one.first}{one.number}@mail.example"] for one in people
    ]
    table(folder / "contacts.csv", ["Employee #", "Private email"], rows)
    assert {highest(checked(folder, tmp_path / "out"), one.id) for one in people[:2]} == {"none"}
