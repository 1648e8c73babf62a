"""Catalogue, algorithms, health, and newer lists put in place while the server goes on."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.made import changed, lists
from tests.web.serving import TOKEN, Serving, serving
from vedette.screening import details


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Serving]:
    """A server of its own, whose lists a test may change."""
    (tmp_path / "files").mkdir()
    with serving(lists(tmp_path / "home", tmp_path / "files")) as found:
        yield found


def test_the_catalogue_names_each_list(server: Serving) -> None:
    catalog = server.http.get("/catalog").json()
    assert catalog == server.http.get("/manifest").json()
    by_name = {item["name"]: item for item in catalog["datasets"]}
    assert list(by_name) == ["default", "customs", "harbour"]
    assert by_name["default"]["children"] == ["customs", "harbour"]
    assert by_name["default"]["entity_count"] == 9
    assert by_name["harbour"]["version"].startswith("2025-06-20-")
    assert len(by_name["harbour"]["checksum"]) == 64
    assert all(item["load"] and item["index_current"] for item in by_name.values())
    assert catalog["current"] == ["default", "customs", "harbour"]
    assert (catalog["outdated"], catalog["index_stale"]) == ([], False)


def test_the_catalogue_is_sent_once(server: Serving) -> None:
    first = server.http.get("/catalog")
    tag = first.headers["etag"]
    assert tag.startswith('"') and first.headers["cache-control"] == "public, max-age=300"
    for asked in (tag, f'"other", {tag}', f"W/{tag}", "*"):
        again = server.http.get("/catalog", headers={"if-none-match": asked})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert server.http.get("/catalog", headers={"if-none-match": '"other"'}).status_code == 200


def test_the_algorithm_is_told_by_its_code(server: Serving) -> None:
    told = server.http.get("/algorithms").json()
    assert told["default"] == told["best"] == "vedette"
    (algorithm,) = told["algorithms"]
    features = algorithm["docs"]["features"]
    assert {"name", "birth_date", "country", "gender", "document_number", "imo", "wallet", "mmsi"} == set(features)
    assert features["birth_date"]["description"] == (details.birth.__doc__ or "").strip()
    assert (
        features["name"]["coefficient"]
        == 1.0
        > features["country"]["coefficient"]
        > features["birth_date"]["coefficient"]
    )
    assert algorithm["features"] == features


def test_every_reason_given_is_documented(server: Serving) -> None:
    features = server.http.get("/algorithms").json()["algorithms"][0]["features"]
    query = {"name": "Ri Chol-su", "birthDate": "1961", "nationality": "kp", "passportNumber": "745000118"}
    body = {"queries": {"q": {"schema": "Person", "properties": query}}}
    (hit, *_) = server.http.post("/match/default", json=body).json()["responses"]["q"]["results"]
    assert {"name", "birth_date", "country", "document_number"} <= set(hit["explanations"]) <= set(features)


def test_health(server: Serving) -> None:
    assert server.http.get("/healthz").json() == server.http.get("/readyz").json() == {"status": "ok"}


def test_before_the_lists_are_there_nothing_is_answered(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    with serving(lists(tmp_path / "home", tmp_path / "files"), ready=False) as early:
        assert early.http.get("/healthz").status_code == 200
        for path in ("/readyz", "/catalog", "/search/default", "/entities/harbour-HA-1", "/"):
            response = early.http.get(path)
            assert (response.status_code, response.headers["retry-after"]) == (503, "1")
            assert "index" in response.json()["detail"]
        assert early.service.load() == ""
        assert early.http.get("/readyz").status_code == 200


def test_newer_lists_are_served_when_asked(own: Serving, tmp_path: Path) -> None:
    tag = own.http.get("/catalog").headers["etag"]
    changed(own.home, tmp_path / "files")
    catalog = own.http.get("/catalog", headers={"if-none-match": tag})
    assert catalog.status_code == 200 and catalog.json()["index_stale"] is True
    assert catalog.json()["outdated"] == ["default", "customs", "harbour"]
    assert own.http.get("/search/default?q=wrona").json()["total"]["value"] == 0
    done = own.http.post("/updatez", params={"token": TOKEN, "sync": "true"})
    assert (done.status_code, done.json()) == (200, {"status": "ok"})
    (found,) = own.http.get("/search/default?q=wrona").json()["results"]
    assert found["id"] == "customs-10" and found["first_seen"] == "2025-09-09T00:00:00Z"
    assert own.http.get("/catalog").json()["index_stale"] is False
    assert own.http.post("/updatez", params={"token": TOKEN, "sync": "true"}).status_code == 200


@pytest.mark.parametrize("token", ["", "wrong", "é", "a" * 10_000])
def test_only_who_has_the_token_may_ask_for_that(own: Serving, token: str) -> None:
    response = own.http.post("/updatez", params={"token": token})
    assert (response.status_code, response.json()) == (403, {"detail": "Invalid update token."})
    assert own.http.get("/updatez").status_code == 405


def test_a_damaged_list_leaves_what_is_served(own: Serving, tmp_path: Path) -> None:
    changed(own.home, tmp_path / "files")
    newest = sorted((own.home / "lists" / "customs").iterdir())[-1]
    (newest / "parties.jsonl").write_text("{}\n", "utf-8")
    response = own.http.post("/updatez", params={"token": TOKEN, "sync": "true"})
    assert response.status_code == 500 and "entries of this snapshot" in response.json()["detail"]
    assert own.http.get("/readyz").status_code == 200
    assert own.http.get("/search/default?q=odile").json()["total"]["value"] == 1
    assert own.http.get("/catalog").json()["index_stale"] is True


def test_what_is_served_outlives_its_files(own: Serving) -> None:
    shutil.rmtree(own.home / "index")
    assert own.http.get("/search/default?q=odile").json()["total"]["value"] == 1


def test_a_file_that_is_no_index_is_made_anew(own: Serving) -> None:
    for path in (own.home / "index").iterdir():
        path.write_bytes(b"nothing" * 1_000)
    with serving(own.home) as again:
        assert again.http.get("/search/default?q=odile").json()["total"]["value"] == 1
    (lookup,) = (own.home / "index").glob("*.lookup")
    with sqlite3.connect(lookup) as base:
        assert base.execute("SELECT count(*) FROM entry").fetchone() == (9,)
    base.close()


def test_without_a_list_the_sample_is_served_and_says_so(tmp_path: Path) -> None:
    with serving(tmp_path) as sample:
        catalog = sample.http.get("/catalog").json()
        assert [item["name"] for item in catalog["datasets"]] == ["default", "un-sample"]
        assert all("sample" in item["summary"] and "sample" in item["title"] for item in catalog["datasets"])
        assert "built-in sample" in sample.http.get("/").text
        assert "sample" in sample.http.get("/reconcile/default").json()["name"]
        body = {"queries": {"q": {"schema": "Person", "properties": {"name": ["김영철"]}}}}
        (hit, *_) = sample.http.post("/match/default", json=body).json()["responses"]["q"]["results"]
        assert hit["id"] == "un-sample-KPi.024"
        (listing,) = sample.http.get("/entities/KPi.024", follow_redirects=True).json()["properties"]["sanctions"]
        assert listing["properties"]["unscId"] == ["KPi.024"]


def test_replies_are_plain_json(server: Serving) -> None:
    response = server.http.get("/catalog")
    assert response.headers["content-type"] == "application/json"
    assert json.loads(response.content) == response.json()
