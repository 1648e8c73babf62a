"""The short way for the request that matters most: one party asked of ``/match``, well formed.

The framework takes such a request apart, hands it to a thread and puts the reply together in about as much time as the
matching itself takes. Here the body is validated once, against the same shape, and matched where it stands. Whatever
is not answered with 200 at the first attempt goes the ordinary way from its beginning, so that refusals have one place.
"""

from __future__ import annotations

from functools import lru_cache

from pydantic import ValidationError
from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from vedette.web import algorithms
from vedette.web.examples import GIVEN_NAMES, check_count
from vedette.web.matching import match
from vedette.web.replies import reply
from vedette.web.service import NotReady, Service
from vedette.web.shapes import EntityMatchQuery, MatchParams
from vedette.web.vocabulary import NAME_PROPERTIES

MAX_BODY = 16_384
"""Bytes of a body that is read whole before it is looked at; one party has a few hundred."""

MAX_VALUES = 4
"""Values under the names of a party that are compared at once. More keep the event loop from other requests for too
long: about half a millisecond each beside ten thousand entries, ten beside a million."""

MAX_NAME = 120
"""Characters of such a name: a longer one takes longer, and is hardly ever one."""

_PATH = "/match/"
_MANY = tuple(name for name, field in MatchParams.model_fields.items() if isinstance(field.default, list))


class Quick:
    """An ASGI layer before the application: it answers plain requests to ``/match`` itself."""

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self._app = app
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or let pass what was read so far and the rest."""
        if not _is_match(scope):
            await self._app(scope, receive, send)
            return
        read = [await receive()]
        while read[-1].get("more_body") and sum(len(item["body"]) for item in read) <= MAX_BODY:
            read.append(await receive())
        answer = None
        if read[-1]["type"] == "http.request" and not read[-1].get("more_body"):
            answer = self._answer(scope, b"".join(item["body"] for item in read))
        if answer:
            await answer(scope, receive, send)
        else:
            await self._app(scope, _Again(read, receive), send)

    def _answer(self, scope: Scope, body: bytes) -> Response | None:
        """The reply with its 200; null for everything else."""
        if len(body) > MAX_BODY:
            return None
        try:
            params = _params(scope["query_string"])
            asked = EntityMatchQuery.model_validate_json(body)
            check_count(len(asked.queries))
            if not _is_short(asked):
                return None
            with self._service.lend() as served:
                found = match(served, scope["path"][len(_PATH) :], params, asked, lambda: self._service.stopping)
            return reply(found, headers=algorithms.headers(len(asked.queries)))
        except (ValidationError, HTTPException, NotReady):
            return None


class _Again:
    """What was read is read again, then what comes after it."""

    def __init__(self, read: list[Message], receive: Receive) -> None:
        self._read = read
        self._receive = receive

    async def __call__(self) -> Message:
        return self._read.pop(0) if self._read else await self._receive()


def _is_match(scope: Scope) -> bool:
    """Whether this is a POST of JSON to the path of one dataset."""
    if scope["type"] != "http" or scope["method"] != "POST":
        return False
    path = scope["path"]
    if not path.startswith(_PATH) or "/" in path[len(_PATH) :]:
        return False
    kinds = [value for name, value in scope["headers"] if name == b"content-type"]
    return len(kinds) == 1 and kinds[0].partition(b";")[0].strip().lower() == b"application/json"


def _is_short(asked: EntityMatchQuery) -> bool:
    """Whether the queries are compared in a moment: one party with a few short names."""
    if len(asked.queries) > 1:
        return False
    values = [
        value
        for example in asked.queries.values()
        for prop, given in example.properties.items()
        if prop in (*NAME_PROPERTIES, *GIVEN_NAMES)
        for value in (given if isinstance(given, list) else [given])
    ]
    return len(values) <= MAX_VALUES and all(len(str(value)) <= MAX_NAME for value in values)


@lru_cache(maxsize=256)
def _params(query: bytes) -> MatchParams:
    """The parameters of a query string, read as the framework reads them. Raises a validation error."""
    given = QueryParams(query)
    known = [name for name in MatchParams.model_fields if name in given]
    return MatchParams.model_validate({name: given.getlist(name) if name in _MANY else given[name] for name in known})
