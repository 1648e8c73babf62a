"""The endpoints: each takes a request apart, asks in a thread, and gives the reply."""

from __future__ import annotations

import asyncio
import hmac
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Annotated, Any, TypeVar
from urllib.parse import quote

from fastapi import Query, Request
from starlette.responses import RedirectResponse, Response

from vedette.web import algorithms, catalog, entities
from vedette.web.lookup import Entry
from vedette.web.matching import match
from vedette.web.pages import home_page, view_page
from vedette.web.replies import refused, reply
from vedette.web.searching import search
from vedette.web.served import Served
from vedette.web.service import Service
from vedette.web.shapes import EntityMatchQuery, MatchParams, PageParams, SearchParams

T = TypeVar("T")


class Endpoints:
    """The endpoints of one service. ``report``: whether one is shown beside the lists; ``update``: see create_app."""

    def __init__(
        self,
        service: Service,
        pool: ThreadPoolExecutor,
        today: Callable[[], date],
        token: str,
        *,
        report: bool,
        update: Callable[[], str],
    ) -> None:
        self._service = service
        self._pool = pool
        self._today = today
        self._token = token
        self._report = report
        self._update = update
        self._algorithms = algorithms.described()

    async def ask(self, work: Callable[[Served], T]) -> T:
        """Do the work on what is served now, in a thread of the pool: matching keeps a core busy."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._lent, work)

    def _lent(self, work: Callable[[Served], T]) -> T:
        with self._service.lend() as served:
            return work(served)

    def stopping(self) -> bool:
        """Whether the server is going down."""
        return self._service.stopping

    async def match(self, dataset: str, params: Annotated[MatchParams, Query()], body: EntityMatchQuery) -> Response:
        """Parties looked for by example: name, birth date, countries, numbers of each.

        The reply has the hits of each query under its key, best first, with what was compared and what to check next.
        A hit is a question: a name alone confirms nobody.
        """
        headers = algorithms.headers(len(body.queries))

        def work(served: Served) -> Response:
            return reply(match(served, dataset, params, body, self.stopping), headers=headers)

        return await self.ask(work)

    async def search(self, dataset: str, params: Annotated[SearchParams, Query()]) -> Response:
        """Entries by a text: words, a name in any script, a number. For people; programs ask /match."""
        return await self.ask(lambda served: reply(search(served, dataset, params)))

    async def entity(self, request: Request, entity_id: str, nested: bool = True) -> Response:
        """One entry by its id, with its listing and the entries it is linked to inside.

        A reference number that only one list uses leads there (308).
        """
        return await self._of_entity(request, entity_id, lambda served, entry: entities.whole(served, entry, nested))

    async def adjacent(self, request: Request, entity_id: str, params: Annotated[PageParams, Query()]) -> Response:
        """An entry and a page of what stands beside it, by each property."""
        return await self._of_entity(request, entity_id, lambda served, entry: entities.adjacent(served, entry, params))

    async def adjacent_by(
        self, request: Request, entity_id: str, property_name: str, params: Annotated[PageParams, Query()]
    ) -> Response:
        """A page of what stands beside an entry by one property."""
        return await self._of_entity(
            request, entity_id, lambda served, entry: entities.adjacent_by(served, entry, property_name, params)
        )

    async def _of_entity(self, request: Request, number: str, work: Callable[[Served, Entry], Any]) -> Response:
        def answer(served: Served) -> Response:
            entry = entities.entry_of(served, number)
            if entry.id != number:
                return _moved(request, entry.id)
            return reply(work(served, entry))

        return await self.ask(answer)

    async def catalog(self, request: Request) -> Response:
        """Which lists are served, how old they are, and whether newer ones lie on disk."""
        asked = request.headers.getlist("if-none-match")

        def work(served: Served) -> Response:
            content = catalog.catalog(served, self._service.stale())
            tag = catalog.etag(content)
            headers = {"etag": tag, "cache-control": f"public, max-age={catalog.MAX_AGE}"}
            if catalog.unchanged(tag, asked):
                return Response(status_code=304, headers=headers)
            return reply(content, headers=headers)

        return await self.ask(work)

    async def algorithms(self) -> Response:
        """What the score of a hit rests on."""
        return reply(self._algorithms)

    async def healthz(self) -> Response:
        """That the process is there."""
        return reply({"status": "ok"})

    async def readyz(self) -> Response:
        """That lists are loaded and can be asked."""
        with self._service.lend():
            return reply({"status": "ok"})

    async def updatez(
        self,
        token: Annotated[str, Query(description="The token that the server was started with")] = "",
        sync: Annotated[bool, Query(description="Answer only when it is done")] = False,
    ) -> Response:
        """Serve the newest snapshots on disk. What is served stays until they are ready, and where they cannot be read.

        Fetches nothing: that is what ``vedette lists update`` is for.
        """
        if not self._token or not hmac.compare_digest(token.encode("utf-8", "replace"), self._token.encode()):
            raise refused(403, "Invalid update token.")
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        reasons: list[str] = []

        def load() -> None:
            reasons.append(self._update())
            if not loop.is_closed():
                loop.call_soon_threadsafe(done.set)

        # not in the pool: making an index takes seconds, and requests go on meanwhile
        threading.Thread(target=load, name="vedette-load", daemon=True).start()
        if sync:
            await done.wait()
            if reasons[0]:
                raise refused(500, reasons[0])
        return reply({"status": "ok"})

    async def home(self, q: Annotated[str, Query(max_length=500)] = "") -> Response:
        """The page for people: which lists, how old, and a box to try a name."""
        today = self._today()
        return await self.ask(
            lambda served: home_page(served, q, today, stale=self._service.stale(), report=self._report)
        )

    async def view(self, request: Request, entity_id: str) -> Response:
        """One entry as a page, as reconciliation clients show it."""

        def work(served: Served) -> Response:
            entry = entities.entry_of(served, entity_id)
            if entry.id != entity_id:
                return _moved(request, entry.id)
            return view_page(served, entry)

        return await self.ask(work)


def _moved(request: Request, number: str) -> Response:
    """The same path and query under the id that counts. Only a path goes out, never a host that a client named."""
    parts = request.url.path.split("/")
    rest = "".join(f"/{quote(part, safe='')}" for part in parts[3:])
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"/{parts[1]}/{quote(number, safe='')}{rest}{query}", 308)
