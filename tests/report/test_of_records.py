"""What the report and ``why`` say of acts from tables. All people and values are invented."""

from __future__ import annotations

from vedette.cli.why_records import by_row, facts, row_words
from vedette.conduct import Conduct, Evidence, Party, Period, RowLocator, party_id
from vedette.detectors.sorts import sort_words
from vedette.report.days import period_words
from vedette.report.ties import ties_of


def tie(a: str, b: str, kind: str, value: str, weight: str) -> dict[str, str]:
    return {
        "a": a, "b": b, "type": kind, "value_hash": value, "weight": weight, "source": "payout",
        "first": "2024-05-31T00:00:00Z", "last": "2024-05-31T00:00:00Z",
    }  # fmt: skip


def row(path: str, line: int, **values: str) -> Evidence:
    return Evidence(source="ab" * 32, path=path, locator=RowLocator(line=line, columns=tuple(values)), values=values)


def ring() -> Conduct:
    people = ("E-1", "E-2", "E-3")
    return Conduct(
        id="cd" * 32,
        version="",
        kind="ring",
        detector="ring",
        modality="self_reported",
        period=Period(),
        parties=tuple(
            Party(id=party_id(None, None, {"person_id": name}), role="member", identifiers={"person_id": name})
            for name in people
        ),
        evidence=(row("b.csv", 100, Phone="1"), row("b.csv", 11, Phone="2"), row("a.csv", 2, IBAN="X 1", Note="")),
        details={
            "classes": {"link": ["E-1 and E-2 share one account."], "contradiction": ["One date is impossible."]},
            "ties": [tie("E-1", "E-2", "account", "h1", "0.9"), tie("E-2", "E-3", "mfa", "h2", "0.6")],
            "breaks": [{"type": "mfa", "value_hash": "h2", "parts": 2}],
            "explained": [],
        },
    )


def test_midnights_of_rows_with_a_day_alone_are_no_time() -> None:
    day = Period(start="2024-05-31T00:00:00Z", end="2024-05-31T00:00:00Z", precision="range")
    assert period_words(day) == "31 May 2024"
    mixed = Period(start="2024-01-11", end="2024-05-31T00:00:00Z", precision="range")
    assert period_words(mixed) == "11 January 2024 to 31 May 2024"


def test_a_time_stays_and_so_does_a_midnight_beside_one() -> None:
    told = Period(start="2024-03-01T00:00:00Z", end="2024-03-01T04:10:00Z", precision="range")
    assert period_words(told) == "1 March 2024, 00:00:00 UTC to 1 March 2024, 04:10:00 UTC"


def test_a_ring_of_three_leaves_no_empty_half() -> None:
    view = ties_of((ring(),))
    assert view is not None
    assert max(person.y for person in view.people) < view.height < 240
    assert {line.what for line in view.shared} == {"payout account", "device of the second factor"}


def test_why_tells_facts_by_class_and_what_would_break_the_ring() -> None:
    told = list(facts(ring()))
    heads = [line for line in told if not line.startswith("    ")]
    assert [head.strip().partition(":")[0] for head in heads] == [
        "Contradictions",
        "Links",
        "Ties, with their weight in (0, 1]",
    ]
    assert (
        "    0.6 device of the second factor: E-2, E-3 (2024-05-31; payout); without it the ring falls into 2 parts"
        in told
    )
    assert any(line.endswith("without it the ring holds") for line in told)


def test_why_tells_rows_by_file_and_line_as_a_person_would_look_them_up() -> None:
    rows = by_row(ring().evidence)
    assert [(item.path, item.locator.line) for item in rows if isinstance(item.locator, RowLocator)] == [
        ("a.csv", 2), ("b.csv", 11), ("b.csv", 100),
    ]  # fmt: skip
    assert row_words(rows[0]) == f"a.csv line 2 of {'ab' * 6}: IBAN: X 1"


def test_a_sort_without_words_keeps_its_name() -> None:
    assert (sort_words("mfa"), sort_words("laptop_farm")) == ("device of the second factor", "laptop farm")
