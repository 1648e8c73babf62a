"""The endpoints of the reconciliation protocol 0.2."""

from __future__ import annotations

from typing import Annotated

from fastapi import Form, Query, Request
from starlette.responses import Response

from vedette.web import extending, reconciling
from vedette.web.endpoints import Endpoints
from vedette.web.examples import schema_named
from vedette.web.limits import MATCH_LIMIT_MAX
from vedette.web.matching import scope_of
from vedette.web.replies import reply
from vedette.web.served import Served

Text = Annotated[str, Query(max_length=reconciling.MAX_NAME)]
Cursor = Annotated[int, Query(ge=0, le=MATCH_LIMIT_MAX)]
Limit = Annotated[int, Query(ge=1, le=MATCH_LIMIT_MAX)]


class ReconEndpoints:
    """The endpoints, answered in the same threads as the others."""

    def __init__(self, endpoints: Endpoints) -> None:
        self._ask = endpoints.ask
        self._stopping = endpoints.stopping

    async def get(
        self,
        request: Request,
        dataset: str,
        queries: Annotated[str | None, Query(description="JSON, as a POST sends it")] = None,
        extend: Annotated[str | None, Query(description="JSON, as a POST sends it")] = None,
        api_key: Annotated[str, Query(max_length=500, description="Echoed into the addresses of the manifest")] = "",
    ) -> Response:
        """The manifest of the reconciliation service; with ``queries`` or ``extend``, the answer to them."""
        base = str(request.base_url)
        if queries is not None or extend is not None:
            return await self._answer(dataset, queries, extend)

        def work(served: Served) -> Response:
            scope_of(served, dataset, [], [])
            return reply(reconciling.manifest(served, dataset, base, api_key))

        return await self._ask(work)

    async def post(
        self,
        request: Request,
        dataset: str,
        queries: Annotated[str | None, Form(description="JSON: queries by key")] = None,
        extend: Annotated[str | None, Form(description="JSON: ids and properties")] = None,
    ) -> Response:
        """Candidates for queries, or properties of entities that were matched."""
        if queries is None and extend is None:
            return await self.get(request, dataset)
        return await self._answer(dataset, queries, extend)

    async def _answer(self, dataset: str, queries: str | None, extend: str | None) -> Response:
        def work(served: Served) -> Response:
            scope = scope_of(served, dataset, [], [])
            if extend is not None:
                return reply(extending.extended(served, scope, reconciling.loaded(extend, "extend")))
            asked = reconciling.loaded(queries or "", "queries")
            return reply(reconciling.reconciled(served, scope, asked, self._stopping))

        return await self._ask(work)

    async def suggest_entity(
        self,
        dataset: str,
        prefix: Text = "",
        type: Annotated[str, Query(max_length=100)] = "",  # noqa: A002 - the protocol's name
        limit: Limit = 10,
        cursor: Cursor = 0,
    ) -> Response:
        """Entries that the beginning of a name, or a number, may mean."""

        def work(served: Served) -> Response:
            scope = scope_of(served, dataset, [], [])
            schema = schema_named(type).id if type else ""
            text = reconciling.check_prefix(prefix)
            found = extending.suggested(served, scope, text, schema, cursor + limit)
            return reply({"prefix": text, "result": found[cursor:]})

        return await self._ask(work)

    async def suggest_type(self, dataset: str, prefix: Text = "") -> Response:
        """Types whose name holds a text."""

        def work(served: Served) -> Response:
            scope_of(served, dataset, [], [])
            text = reconciling.check_prefix(prefix)
            return reply({"prefix": text, "result": reconciling.types_like(text)})

        return await self._ask(work)

    async def suggest_property(self, dataset: str, prefix: Text = "") -> Response:
        """Properties whose name holds a text."""

        def work(served: Served) -> Response:
            scope_of(served, dataset, [], [])
            text = reconciling.check_prefix(prefix)
            return reply({"prefix": text, "result": reconciling.properties_like(text)})

        return await self._ask(work)

    async def extend_property(
        self,
        dataset: str,
        type: Annotated[str, Query(max_length=100)] = "",  # noqa: A002 - the protocol's name
        limit: Limit = 50,
    ) -> Response:
        """Properties that entries of a type have."""

        def work(served: Served) -> Response:
            scope_of(served, dataset, [], [])
            schema = schema_named(type).id if type else reconciling.DEFAULT_TYPE
            known = reconciling.properties_like("", schema)
            return reply({"type": schema, "limit": limit, "properties": known[:limit]})

        return await self._ask(work)
