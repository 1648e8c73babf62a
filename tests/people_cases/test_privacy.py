"""A minimised OUT holds nothing by which anybody of the tables is known; two firms compare accounts unseen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.command import command
from tests.people_cases.firm import Person, strangers, write
from tests.people_cases.outcome import checked

DROP = "4417 Harrow Court, Toledo"
ACCOUNT = "DE44500105175407324931"


def ring() -> list[Person]:
    people = strangers(20, seed=21)
    for number in (2, 7, 11):
        people[number].ship_to, people[number].device = DROP, "machine-of-the-ring"
        people[number].iban, people[number].holder, people[number].signs_in_from = ACCOUNT, "Jan Zupan", "Shenyang"
    return people


def told(people: list[Person]) -> set[str]:
    """What the input says of its people, in one case."""
    own = {value for one in people for value in (one.id, one.email, one.phone, one.address, one.iban, one.device)}
    named = {f"{one.first} {one.last}" for one in people}
    return {value.lower() for value in own | named | {DROP, ACCOUNT, "Jan Zupan"}}


def leaks(paths: list[Path], values: set[str]) -> set[str]:
    text = "\n".join(path.read_bytes().decode("utf-8", "ignore").lower() for path in paths)
    return {value for value in values if value in text}


@pytest.fixture(scope="module")
def minimised(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, set[str]]:
    folder = tmp_path_factory.mktemp("minimised")
    assert checked(write(folder / "in", ring()), folder / "out", "--minimise")
    return folder / "out", leaks([path for path in (folder / "out").rglob("*") if path.is_file()], told(ring()))


def test_minimised_results_hold_no_value_of_the_input(minimised: tuple[Path, set[str]]) -> None:
    assert minimised[1] == set()


def test_a_minimised_result_verifies(minimised: tuple[Path, set[str]]) -> None:
    assert command("verify", minimised[0]).code == 0


def test_a_redacted_report_names_nobody(tmp_path: Path) -> None:
    checked(write(tmp_path / "in", ring()), tmp_path / "out", "--redact")
    assert leaks([tmp_path / "out" / "report.html"], told(ring())) == set()


def test_two_firms_find_the_shared_account_and_no_other(tmp_path: Path) -> None:
    here, there = strangers(15, seed=22), strangers(15, seed=23, prefix=5000)
    here[3].iban = there[9].iban = ACCOUNT
    firms = {name: write(tmp_path / name, people) for name, people in (("here", here), ("there", there))}
    key = tmp_path / "key"
    assert command("exchange", "key", key).code == 0
    for name, folder in firms.items():
        assert command("exchange", "make", folder, "--key", key, "-o", tmp_path / f"{name}.jsonl").code == 0
    assert leaks([tmp_path / "here.jsonl"], told(here)) == set()
    ours, theirs = tmp_path / "here.jsonl", tmp_path / "there.jsonl"
    ran = command("exchange", "compare", ours, theirs, "--records", firms["here"], "--key", key, "--json")
    assert [one["people"] for one in json.loads(ran.out)["shared"]] == [[here[3].id]]
    other = tmp_path / "other"
    command("exchange", "key", other)
    command("exchange", "make", firms["there"], "--key", other, "-o", tmp_path / "late.jsonl")
    assert command("exchange", "compare", ours, tmp_path / "late.jsonl").code == 2
