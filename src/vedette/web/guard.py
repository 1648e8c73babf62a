"""What no request gets past: names of other hosts, endless URLs and bodies, foreign origins."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Iterable
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from vedette.web.limits import MAX_BODY, MAX_URL

_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_SILENT = (b"content-security-policy", b"default-src 'none'; base-uri 'none'; form-action 'none'")
"""For replies that state no policy of their own."""


_PREFLIGHT: Message = {
    "type": "http.response.start",
    "status": 204,
    "headers": [(b"access-control-allow-methods", b"GET, POST"), (b"access-control-allow-headers", b"content-type")],
}


@dataclass(frozen=True, slots=True)
class Doors:
    """Who may ask: ``hosts`` by name, and ``origins`` of pages (scheme, host and port) that may read the answers."""

    hosts: frozenset[str]
    origins: frozenset[str] = frozenset()


def doors(bound_to: str, hosts: Iterable[str] = (), origins: Iterable[str] = ()) -> Doors:
    """The usual doors: ``localhost``, the host the server is bound to, and what else was named."""
    names = {"localhost", bound_to.casefold(), *(name.casefold().rstrip(".") for name in hosts)}
    return Doors(hosts=frozenset(names), origins=frozenset(origin.rstrip("/") for origin in origins))


class Guard:
    """An ASGI layer around the application.

    A page of somebody else can point a name of its own at this machine and ask us in the user's browser (DNS
    rebinding); the ``Host`` header then carries that name. Addresses in digits cannot be pointed elsewhere, so they are
    let in, and of names only those known.
    """

    def __init__(self, app: ASGIApp, doors: Doors) -> None:
        self._app = app
        self._doors = doors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or let pass."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        answer = self._refusal(scope, headers)
        if answer:
            await _refuse(send, *answer)
            return
        counted = _Counted(receive)
        origin = headers.get(b"origin", b"").decode("latin-1")
        allowed = origin if origin in self._doors.origins else ""
        if allowed and scope["method"] == "OPTIONS":
            await _Marked(send, allowed)(_PREFLIGHT)
            await send({"type": "http.response.body", "body": b""})
            return
        await self._app(scope, counted, _Marked(send, allowed))

    def _refusal(self, scope: Scope, headers: dict[bytes, bytes]) -> tuple[int, str] | None:
        host = _host_of(headers.get(b"host", b"").decode("latin-1"))
        if not self._known(host):
            return 400, "This host name is not served here. Start the server with --allow-host to let it in."
        if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > MAX_URL:
            return 414, f"The address has more than {MAX_URL} bytes; send a POST to /match instead."
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length[:20]) > MAX_BODY:
            return 413, f"The body has more than {MAX_BODY} bytes; divide the queries."
        return None

    def _known(self, host: str) -> bool:
        if host in self._doors.hosts:
            return True
        try:
            ipaddress.ip_address(host)
        except ValueError:
            return False
        return True


def _host_of(header: str) -> str:
    """The host of a ``Host`` header, without its port and brackets."""
    if header.startswith("["):
        return header[1:].partition("]")[0].casefold()
    return header.partition(":")[0].casefold().rstrip(".")


class TooLarge(HTTPException):
    """A body without a stated length went beyond the cap."""

    def __init__(self) -> None:
        super().__init__(413, f"The body has more than {MAX_BODY} bytes; divide the queries.")


class _Counted:
    """A body that is counted as it comes in."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._had = 0

    async def __call__(self) -> Message:
        message = await self._receive()
        self._had += len(message.get("body", b""))
        if self._had > MAX_BODY:
            raise TooLarge
        return message


class _Marked:
    """A reply that gets the headers every reply has."""

    def __init__(self, send: Send, origin: str) -> None:
        self._send = send
        self._origin = origin

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            own = list(message.get("headers", ()))
            named = {name for name, _ in own}
            own += [item for item in (*_HEADERS, _SILENT) if item[0] not in named]
            if self._origin:
                own += [(b"access-control-allow-origin", self._origin.encode("latin-1")), (b"vary", b"origin")]
            message = {**message, "headers": own}
        await self._send(message)


async def _refuse(send: Send, status: int, detail: str) -> None:
    body = json.dumps({"detail": detail}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode()), *_HEADERS]
    await send({"type": "http.response.start", "status": status, "headers": [*headers, (b"connection", b"close")]})
    await send({"type": "http.response.body", "body": body})
