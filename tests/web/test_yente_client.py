"""The official client of the contract, its library and its command, against a real server."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result
from yente_client import AsyncClient, Client
from yente_client.cli.main import app
from yente_client.entities import Company, Person, Vessel
from yente_client.exceptions import AuthenticationError, BadRequestError, NotFoundError

from tests.web.serving import Serving


@pytest.fixture(scope="module")
def client(server: Serving) -> Iterator[Client]:
    with Client(base_url=server.url) as found:
        yield found


def test_status_and_datasets(client: Client) -> None:
    assert client.healthz().status == client.readyz().status == "ok"
    listing = client.datasets()
    assert [item.name for item in listing.datasets] == ["default", "customs", "harbour"]
    assert all(item.load and item.index_current for item in listing.datasets)
    assert listing.datasets[2].updated_at and listing.datasets[2].coverage
    assert client.datasets() == listing, "the second time from the client's own copy, after a 304"
    assert client._etag_cache["/catalog"][0].startswith('"')


def test_algorithms(client: Client) -> None:
    told = client.algorithms()
    assert told.best == told.default == told.algorithms[0].name == "vedette"


def test_match(client: Client) -> None:
    found = client.match(Person(name=["김 영철"], birthDate=["1970-05-05"], nationality=["kp"]))
    assert found.top and found.top.id == "harbour-HA-4" and found.top.match
    assert found.top.contributing_explanations["birth_date"].detail
    assert found.total.value == 1 and found.query["schema"] == "Person"
    assert client.match(Vessel(name=["Morning Tide 9"], flag=["tg"])).matches[0].properties["flag"] == ["tg"]
    assert not client.match(Company(name=["Quietly Unlisted Bakery"])).results


def test_match_with_filters(client: Client) -> None:
    asked = Person(name=["Ri Chol Su"])
    both = {"harbour-HA-1", "customs-8"}
    assert {hit.id for hit in client.match(asked).results} == both
    assert {hit.id for hit in client.match(asked, datasets=["customs", "harbour"]).results} == both
    assert {hit.id for hit in client.match(asked, datasets=["customs"]).results} == {"customs-8"}
    assert {hit.id for hit in client.match(asked, exclude_entities=["HA-1"]).results} == {"customs-8"}
    assert {hit.id for hit in client.match(asked, exclude_datasets=["customs"]).results} == {"harbour-HA-1"}
    assert client.match(asked, limit=1, threshold=0.95, cutoff=0.5, algorithm="logic-v2").matches == []


def test_many_at_once(client: Client) -> None:
    asked = [(str(n), Person(name=[name])) for n, name in enumerate(["Ri Chol-su", "리철수", "Nobody Atall"] * 20)]
    found = dict(client.match_iter(asked, workers=20))
    assert len(found) == 60
    assert {key for key, answer in found.items() if answer.results} == {str(n) for n in range(60) if n % 3 != 2}


def test_search(client: Client) -> None:
    found = client.search("morning tide", facets=["schema"], limit=5)
    assert {item.id for item in found.results} == {"harbour-HA-2", "harbour-HA-3"}
    assert {item.name for item in found.facets["schema"].values} == {"Company", "Vessel"}
    assert client.search("", schema="Vessel", countries=["tg"], filter=["imoNumber:9999993"]).total.value == 1
    assert client.search("chol", datasets=["customs"], sort=["caption:asc"]).total.relation == "eq"


def test_fetch_and_adjacent(client: Client) -> None:
    entity = client.fetch("HA-3")
    assert entity.id == "harbour-HA-3", "the client follows the redirect of a reference number"
    listing, link = entity.properties["sanctions"][0], entity.properties["unknownLinkTo"][0]
    assert not isinstance(listing, str) and listing.schema_ == "Sanction"
    assert not isinstance(link, str) and not isinstance(link.properties["object"][0], str)
    assert "sanctions" not in client.fetch("HA-3", nested=False).properties
    adjacent = client.adjacent("harbour-HA-3")
    assert set(adjacent.adjacent) == {"sanctions", "unknownLinkTo"}
    assert client.adjacent("harbour-HA-3", prop="sanctions", limit=1).total.value == 1


def test_refusals_become_the_clients_own_errors(client: Client, server: Serving) -> None:
    with pytest.raises(NotFoundError, match="No such entity"):
        client.fetch("no-such")
    with pytest.raises(NotFoundError, match="No such dataset"):
        client.search("x", datasets=["no-such"])
    with pytest.raises(BadRequestError, match="No such algorithm"):
        client.match(Person(name=["x"]), algorithm="guess")
    with pytest.raises(NotFoundError, match="not available on this server"):
        client.statements()
    with pytest.raises(AuthenticationError):
        client._request("POST", "/updatez", params={"token": "x"})


def test_the_client_without_threads(server: Serving) -> None:
    async def ask() -> list[str]:
        async with AsyncClient(base_url=server.url) as client:
            await client.readyz()
            found = await client.match(Person(name=["리철수"]))
            return [hit.id for hit in found.results]

    assert asyncio.run(ask()) == ["harbour-HA-1", "customs-8"]


def command(server: Serving, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["--base-url", server.url, *arguments])


def printed(server: Serving, *arguments: str) -> Any:
    done = command(server, *arguments, "-f", "json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_the_command(server: Serving) -> None:
    status = printed(server, "status")
    assert status["api"]["readiness"]["status"] == "ok"
    assert status["summary"] == {"total": 3, "current": 3, "stale": 0}
    assert "harbour" in json.dumps(printed(server, "datasets"))
    assert "vedette" in json.dumps(printed(server, "algorithms"))
    assert "harbour-HA-2" in json.dumps(printed(server, "search", "morning tide"))
    assert "harbour-HA-1" in json.dumps(printed(server, "match", "-s", "Person", "-p", "name=리철수"))
    assert "Sanction" in json.dumps(printed(server, "fetch", "HA-1"))
    assert command(server, "fetch", "no-such").exit_code == 3


def test_the_command_screens_a_file(server: Serving, tmp_path: Path) -> None:
    source, target = tmp_path / "customers.csv", tmp_path / "hits.csv"
    rows = ["number,full name,born", "1,리철수,1961-04-12", "2,Nobody Atall,1990", "3,Odile Marchand Vesper,1980"]
    source.write_text("\n".join(rows) + "\n", "utf-8")
    done = command(
        server, "screen", str(source), str(target), "-s", "Person", "-i", "full name=name", "-i", "born=birthDate",
        "--explanation", "--include-empty", "-o", "authorityId=reference",
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    with target.open(encoding="utf-8", newline="") as stream:
        found = list(csv.DictReader(stream))
    assert [(row["number"], row["match_id"]) for row in found][0] == ("1", "harbour-HA-1")
    assert {row["number"]: row["match"] for row in found} == {"1": "true", "2": "", "3": "true"}
    assert "birth_date=1.00" in found[0]["match_explanation"] and found[0]["reference"] == "HA-1"
    assert not any(row["match_error"] for row in found)
