"""What is left of people in a minimised result. All of them are invented."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest

from vedette.conduct import Conduct, Evidence, Party, Period, RowLocator, party_id, versioned
from vedette.errors import OutputError, UsageError
from vedette.findings.build import Context, find
from vedette.job import judged
from vedette.out.lines import dump_all
from vedette.out.manifest import manifest_of
from vedette.out.result import Lines, ManifestInput, Result
from vedette.parties.link import party_lines
from vedette.privacy.key import hidden, make_key, own_key, read_key
from vedette.privacy.minimise import minimised
from vedette.regime.load import load

SOURCE = "ab" * 32
KEY = bytes(range(32))


def person(number: str, name: str) -> Party:
    found = {"person_id": number, "email": f"{number.lower()}@example.com"}
    return Party(id=party_id(None, None, found), role="member", name=name, identifiers=found)  # type: ignore[arg-type]


def made() -> Conduct:
    line = Conduct(
        id="cd" * 32,
        version="",
        kind="shared_identity",
        parties=(
            person("E-1001", "Ada Invented"),
            person("E-1002", "Bo Made-up"),
            Party(id=party_id("Example Ltd"), role="employer", name="Example Ltd"),
        ),
        period=Period(start="2024-01-01", end="2024-02-01", precision="range"),
        evidence=(
            Evidence(
                source=SOURCE, path="staff.csv", locator=RowLocator(line=7, columns=("Phone",)),
                values={"Phone": "+44 20 7946 0000"},
            ),
        ),
        modality="self_reported",
        detector="shared_identity",
        details={
            "class": "link", "type": "phone", "sources": ["staff"], "explained": [],
            "facts": ["Ada Invented (E-1001) and Bo Made-up (E-1002) give one telephone."],
            "ties": [{"a": "E-1001", "b": "E-1002", "value_hash": "ef" * 32}],
        },
    )  # fmt: skip
    return replace(line, version=versioned(line))


@pytest.fixture(scope="module")
def result() -> Result:
    regime, line = load(), made()
    findings = find((line,), judged((line,), regime), Context((), {}, None), regime)
    manifest = manifest_of((), {}, {}, {}, "")
    return Result(
        manifest=replace(manifest, inputs=()), claims=Lines(), conduct=Lines((line,)), findings=Lines(findings),
        parties=Lines(party_lines((line,))), series=Lines(), groups=Lines(), reckonings=Lines(), second=Lines(),
        delta=Lines(), texts={},
    )  # fmt: skip


SECRETS = ("Ada", "Invented", "Bo ", "Made-up", "E-1001", "E-1002", "example.com", "7946")


def written(result: Result) -> str:
    return b"".join(dump_all(part) for part in (result.conduct, result.findings, result.parties)).decode()


def test_the_test_can_fail(result: Result) -> None:
    assert all(secret in written(result) for secret in SECRETS)


def test_nothing_reads_back_to_a_person(result: Result) -> None:
    text = written(minimised(result, KEY))
    assert [secret for secret in SECRETS if secret in text] == []
    assert "ef" * 32 not in text
    assert result.conduct[0].parties[0].id not in text


def test_a_file_named_after_a_person_is_named_otherwise(result: Result) -> None:
    photo = ManifestInput(
        path="firm/photos/E-1001.png", sha256=SOURCE, kind="photo", reader="records/1", status="read", reason=None,
        rows_in=1, rows_accepted=1,
    )  # fmt: skip
    small = minimised(replace(result, manifest=replace(result.manifest, inputs=(photo,))), KEY)
    (told,) = small.manifest.inputs
    assert "E-1001" not in told.path and told.path.startswith("firm/photos/") and told.path.endswith(".png")
    assert {item.path for item in small.conduct[0].evidence} == {told.path}


def test_what_is_no_person_stays(result: Result) -> None:
    small = minimised(result, KEY)
    assert small.conduct[0].parties[2].name == "Example Ltd"
    assert small.conduct[0].evidence[0].locator == result.conduct[0].evidence[0].locator
    assert small.conduct[0].period == result.conduct[0].period
    assert small.findings[0].outcome == result.findings[0].outcome


def test_lines_still_point_at_one_another(result: Result) -> None:
    small = minimised(result, KEY)
    line = small.conduct[0]
    assert small.findings[0].conduct == (line.id,)
    assert {party.id for party in small.parties} == {party.id for party in line.parties}
    alias = line.parties[0].name
    assert alias and alias in line.details["facts"][0]
    assert line.version == versioned(line)


def test_one_key_gives_one_result_and_another_another(result: Result) -> None:
    assert written(minimised(result, KEY)) == written(minimised(result, KEY))
    assert written(minimised(result, KEY)) != written(minimised(result, bytes(32)))


def test_texts_are_left_alone(result: Result) -> None:
    told = replace(result.conduct[0], evidence=())
    whole = replace(result, conduct=Lines((told,)), findings=Lines())
    assert asdict(minimised(whole, KEY).conduct[0]) == asdict(told)


def test_keys(tmp_path: Path) -> None:
    path = tmp_path / "shared.key"
    make_key(path)
    assert path.stat().st_mode & 0o077 == 0
    assert len(read_key(path)) == 32
    with pytest.raises(OutputError, match="is there already"):
        make_key(path)
    assert own_key(tmp_path / "home") == own_key(tmp_path / "home")


@pytest.mark.parametrize("content", ["", "secret", "zz" * 32, "é"])
def test_what_is_no_key_is_refused(content: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.key"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match="vedette exchange key"):
        read_key(path)


def test_a_sort_keeps_values_apart() -> None:
    assert hidden(KEY, "phone", "1234567") != hidden(KEY, "account", "1234567")
    assert hidden(KEY, "phone", "1234567") == hidden(KEY, "phone", "1234567")
