"""Fetch a file over https, when a user asks for it: encrypted all the way, with a cap and a time limit, into a folder.

The only module of the program that reaches for another machine without being given its address by the user.
"""

from __future__ import annotations

import http.client
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, TypeAlias
from urllib.parse import urlsplit

from vedette.errors import DownloadError
from vedette.lists.addresses import Address
from vedette.lists.files import MAX_LIST_BYTES

Opener: TypeAlias = Callable[[str], Any]
"""An address to an open response: ``read(n)``, ``headers``, ``url``. Tests give one that reaches their own server."""

TIMEOUT_S = 60.0
"""Seconds without a byte before a server counts as silent."""
_CHUNK = 256 * 1024
_AGENT = "vedette (reads sanctions lists)"
_STANDS = "The last good snapshot stands."


def fetch(address: Address, folder: Path, opener: Opener | None = None) -> Path:
    """Fetch every file of a list into ``folder`` and return the path of the first. Raises DownloadError."""
    opened = opener or https_opener()
    for name, url in address.files.items():
        _fetch(url, folder / name, opened, address)
    return folder / next(iter(address.files))


def https_opener() -> Opener:
    """Requests over https only, certificates checked, redirects to https only. A proxy of the environment is used."""
    director = urllib.request.build_opener(
        urllib.request.HTTPSHandler(context=ssl.create_default_context()), HttpsRedirects()
    )

    def opened(url: str) -> Any:
        if urlsplit(url).scheme != "https":
            raise urllib.error.URLError(f"{url} is not https")
        request = urllib.request.Request(url, headers={"User-Agent": _AGENT, "Accept-Encoding": "identity"})  # noqa: S310 - the scheme is checked above
        return director.open(request, timeout=TIMEOUT_S)

    return opened


class HttpsRedirects(urllib.request.HTTPRedirectHandler):
    """Follows five redirects at most, and none that leaves https."""

    max_redirections = 5

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """A redirect that leaves https is an error, not a step."""
        if urlsplit(newurl).scheme != "https":
            raise urllib.error.URLError(f"the server sends on to {newurl[:200]}, which is not https")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _fetch(url: str, target: Path, opener: Opener, address: Address) -> None:
    try:
        with opener(url) as response, target.open("wb") as stream:
            stated = response.headers.get("Content-Length")
            size = 0
            while chunk := response.read(_CHUNK):
                size += len(chunk)
                if size > MAX_LIST_BYTES:
                    raise _failed(url, f"more than {MAX_LIST_BYTES:,} bytes were sent", address)
                stream.write(chunk)
    except urllib.error.HTTPError as error:
        raise _failed(url, f"the server answered {error.code} {error.reason}", address) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise _failed(url, f"{reason}" or error.__class__.__name__, address) from error
    if stated and stated.isdecimal() and int(stated) != size:
        raise _failed(url, f"{size:,} of {int(stated):,} bytes arrived", address)


def _failed(url: str, why: str, address: Address) -> DownloadError:
    return DownloadError(
        f"not fetched: {why}. {_STANDS}",
        where=url,
        remedy=f"Try again later; this address was last known to be good in {address.known_good} (confidence: "
        f"{address.confidence}). If it moved, fetch the file from {address.page} and run "
        f"`vedette lists add FILE --name {address.name}`.",
    )
