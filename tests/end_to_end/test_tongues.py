"""A text in another language never looks clean: INCOMPLETE, its passages accounted for, and no finding from it.

All texts are invented.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import command

KOREAN = """북한 석탄 수출 계속

입력 2019.05.10

(서울=상상통신) 유엔 전문가패널은 북한이 지난해 석탄 3만 톤을 중국에 수출했다고 밝혔다.

북한 노동자 5천여 명이 러시아에서 일하고 있다.
"""
CHINESE = "朝鲜2019年5月向中国出口煤炭3.5万吨。朝鲜工人在俄罗斯务工。\n"
RUSSIAN = "КНДР в мае 2019 года вывезла в Китай 3,7 тыс. т угля. Рабочие из КНДР остаются в России.\n"
JAPANESE = "北朝鮮は2019年5月に中国へ石炭1万2千トンを輸出した。北朝鮮の労働者がロシアで働く。\n"
FRENCH = (
    "Le ministère a déclaré que la Corée du Nord avait exporté du charbon vers la Chine et que les navires avaient "
    "quitté le port avant que les inspecteurs ne montent à bord.\n"
)
ENGLISH = """Publisher: Invented Gazette
Published: 2020-03-02

The UN Panel of Experts reported that North Korea exported 5,000 tonnes of coal to China in March 2019.

"""


def run(folder: Path, *texts: str) -> tuple[int, str, dict[str, Any], dict[str, list[dict[str, Any]]]]:
    source = folder / "evidence"
    source.mkdir()
    for number, text in enumerate(texts):
        (source / f"{number}.txt").write_text(text, encoding="utf-8")
    ran = command("check", source, "-o", folder / "out")
    manifest = json.loads((folder / "out" / "manifest.json").read_text(encoding="utf-8"))
    lines = {
        name: [json.loads(line) for line in (folder / "out" / f"{name}.jsonl").read_text("utf-8").splitlines()]
        for name in ("claims", "conduct", "findings")
    }
    return ran.code, ran.out, manifest, lines


@pytest.mark.parametrize(
    ("text", "language"),
    [(KOREAN, "Korean"), (CHINESE, "Chinese"), (RUSSIAN, "Russian"), (JAPANESE, "Japanese"), (FRENCH, "French")],
)
def test_one_file_in_another_language_is_incomplete_and_finds_nothing(tmp_path: Path, text: str, language: str) -> None:
    code, out, manifest, lines = run(tmp_path, text)
    assert code == 3
    assert out.startswith("INCOMPLETE")
    entry = manifest["inputs"][0]
    assert (entry["status"], manifest["complete"]) == ("partly", False)
    assert entry["reason"].startswith("unsupported_language")
    assert language in entry["reason"]
    assert entry["rows_accepted"] == 0
    assert lines["conduct"] == lines["findings"] == []
    assert bool(lines["claims"]) == (text is not FRENCH)
    for claim in lines["claims"]:
        assert claim["kind"] in ("figure", "background")
        assert claim["measures"] == claim["measures_context"] == []
        assert {gap["type"] for gap in claim["gaps"]} >= {"unsupported_language", "unattributed"}


def test_values_of_a_korean_file_and_the_day_they_count_from(tmp_path: Path) -> None:
    claims = run(tmp_path, KOREAN)[3]["claims"]
    coal = next(claim for claim in claims if claim["quantity"] and claim["quantity"]["unit"] == "tonnes")
    assert (coal["quantity"]["min"], coal["period"]["start"], coal["period"]["end"]) == (
        "30000",
        "2018-01-01",
        "2018-12-31",
    )
    assert "2019-05-10" in coal["period"]["basis"]


def test_a_mixed_document_is_read_where_it_is_english(tmp_path: Path) -> None:
    text = f"{ENGLISH}{KOREAN.split(chr(10) * 2)[3]}\nThe Panel wrote to China in April 2019.\n"
    code, _, manifest, lines = run(tmp_path, text)
    assert code == 3
    entry = manifest["inputs"][0]
    assert entry["status"] == "partly"
    assert "Korean" in entry["reason"]
    assert 0 < entry["rows_accepted"] < entry["rows_in"]
    assert [finding["kind"] for finding in lines["findings"]] == ["goods_export"]
    assert all(
        "workers" not in json.dumps(item) and "노동자" not in json.dumps(item, ensure_ascii=False)
        for item in lines["findings"]
    )
    assert any("노동자" in claim["quote"] for claim in lines["claims"])


def test_the_account_of_a_mixed_document_names_the_line(tmp_path: Path) -> None:
    (tmp_path / "mixed.txt").write_text(f"{ENGLISH}{RUSSIAN}", encoding="utf-8")
    ran = command("read", tmp_path / "mixed.txt", "--json")
    account = json.loads(ran.out)[0]
    assert account["status"] == "partly"
    assert [(item["line"], "Russian" in item["reason"]) for item in account["rejected"]] == [(6, True)]


def test_findings_of_english_evidence_stand_beside_a_foreign_file(tmp_path: Path) -> None:
    alone, beside = tmp_path / "alone", tmp_path / "beside"
    alone.mkdir()
    beside.mkdir()
    first = run(alone, ENGLISH)[3]["findings"]
    second = run(beside, ENGLISH, KOREAN, CHINESE, RUSSIAN, JAPANESE)[3]["findings"]
    assert first
    assert [item["id"] for item in first] == [item["id"] for item in second]
    assert [(item["grade"], item["origins"], item["outcome"]) for item in first] == [
        (item["grade"], item["origins"], item["outcome"]) for item in second
    ]
