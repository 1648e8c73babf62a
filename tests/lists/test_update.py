"""Fetching, against a server of our own: what does not come whole and over https changes nothing."""

from __future__ import annotations

import http.client
import http.server
import io
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlsplit

import pytest

from tests.lists.made import ADD, ALT, FETCHED, SDN, UN
from vedette.errors import DownloadError, NotFoundError, RefusedList, UnsupportedInput
from vedette.lists import store
from vedette.lists.addresses import addresses
from vedette.lists.download import HttpsRedirects, https_opener
from vedette.lists.manage import update

GOOD = {
    "un.xml": UN,
    "consolidated.xml": UN,
    "SDN.CSV": SDN,
    "ALT.CSV": ALT,
    "ADD.CSV": ADD,
    "SDN_COMMENTS.CSV": "\x1a",
}


class Server(http.server.BaseHTTPRequestHandler):
    """Serves by the last part of the path; ``broken`` says how it misbehaves."""

    broken: ClassVar[str] = ""
    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2]
        self.asked.append(name)
        content = GOOD.get(name, "").encode("utf-8")
        if self.broken == "gone" or name not in GOOD:
            self.send_error(404)
            return
        if self.broken == "page":
            content = b"<html><body>The list has moved.</body></html>"
        if self.broken == "malformed":
            content = content[: len(content) // 2]
        self.send_response(200)
        stated = len(content) * 2 if self.broken == "cut" else len(content)
        self.send_header("Content-Length", str(stated))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        return


@contextmanager
def served(broken: str = "") -> Iterator[Any]:
    """An opener that sends every official address to a server on this machine."""
    Server.broken, Server.asked = broken, []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()

    def opener(url: str) -> Any:
        return urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}{urlsplit(url).path}", timeout=10)

    try:
        yield opener
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_list_is_fetched_and_kept(tmp_path: Path) -> None:
    with served() as opener:
        kept = update(tmp_path, "un", fetched_at=FETCHED, opener=opener)
    assert (kept.snapshot.name, kept.snapshot.entities) == ("un", 2)
    assert kept.snapshot.origin == "https://scsanctions.un.org/resources/xml/en/consolidated.xml"


def test_every_part_of_a_list_is_fetched(tmp_path: Path) -> None:
    with served() as opener:
        kept = update(tmp_path, "ofac", fetched_at=FETCHED, opener=opener)
        assert Server.asked == ["SDN.CSV", "ALT.CSV", "ADD.CSV", "SDN_COMMENTS.CSV"]
    assert [file.name for file in kept.snapshot.files] == ["SDN.CSV", "ALT.CSV", "ADD.CSV", "SDN_COMMENTS.CSV"]


@pytest.mark.parametrize(
    ("broken", "error", "words"),
    [
        ("gone", DownloadError, "the server answered 404"),
        ("cut", DownloadError, "bytes arrived|IncompleteRead"),
        ("page", UnsupportedInput, "often means that it moved"),
        ("malformed", RefusedList, "cut off or malformed"),
    ],
)
def test_the_last_good_snapshot_stands(tmp_path: Path, broken: str, error: type[Exception], words: str) -> None:
    with served() as opener:
        good = update(tmp_path, "un", fetched_at=FETCHED, opener=opener).snapshot
    with served(broken) as opener, pytest.raises(error, match=words):
        update(tmp_path, "un", fetched_at="2026-03-02T08:00:00Z", opener=opener)
    assert store.snapshots(tmp_path, "un") == (good,)


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    with served() as opener:
        pass
    with pytest.raises(DownloadError, match="last known to be good in"):
        update(tmp_path, "un", fetched_at=FETCHED, opener=opener)


def test_a_list_without_an_address(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="known are: un, ofac"):
        update(tmp_path, "mine", fetched_at=FETCHED)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/list.xml", "file:///etc/passwd", "ftp://127.0.0.1/list"])
def test_only_https_is_ever_asked(url: str) -> None:
    with pytest.raises(urllib.error.URLError, match="not https"):
        https_opener()(url)


def test_a_redirect_away_from_https_is_not_followed() -> None:
    handler, request = HttpsRedirects(), urllib.request.Request("https://example.org/list.xml")
    stream, headers = io.BytesIO(), http.client.HTTPMessage()
    with pytest.raises(urllib.error.URLError, match="not https"):
        handler.redirect_request(request, stream, 302, "Found", headers, "http://example.org/list.xml")
    followed = handler.redirect_request(request, stream, 302, "Found", headers, "https://example.org/new.xml")
    assert followed is not None and followed.full_url == "https://example.org/new.xml"


def test_every_address_is_https_and_says_how_sure_it_is() -> None:
    assert {"un", "ofac", "uk", "eu"} <= addresses().keys()
    for address in addresses().values():
        assert address.files and address.confidence in ("high", "medium", "low")
        assert all(urlsplit(url).scheme == "https" for url in (*address.files.values(), address.page))
        assert len(address.known_good) == 7
        assert all("/" not in name for name in address.files)
