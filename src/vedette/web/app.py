"""The application: which path leads to which endpoint, and what errors look like."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, Response
from starlette.types import ASGIApp

from vedette import __version__
from vedette.report.policy import POLICY as REPORT_POLICY
from vedette.web import catalog_shapes, shapes
from vedette.web.endpoints import Endpoints
from vedette.web.guard import Doors, Guard
from vedette.web.quick import Quick
from vedette.web.recon_endpoints import ReconEndpoints
from vedette.web.replies import clean, refused, reply
from vedette.web.service import NotReady, Service

_TEXT = """The sanctions lists of this machine, over the contract of yente 5.5: clients of the one are clients of the
other. Every hit says which two names were compared and how, and what to check next. Nothing that is asked is kept, and
nothing leaves the machine."""


@dataclass(frozen=True, slots=True)
class Route:
    """One path. ``shape`` is that of the reply to 200; ``errors`` are the other statuses it may have."""

    method: str
    path: str
    endpoint: Callable[..., Any]
    shape: Any
    tag: str
    errors: tuple[int, ...] = ()
    hidden: bool = False


def _routes(main: Endpoints, recon: ReconEndpoints) -> tuple[Route, ...]:
    """Every path there is."""
    return (
        Route("POST", "/match/{dataset}", main.match, shapes.EntityMatchResponse, "Matching", (400, 404, 413, 503)),
        Route("GET", "/search/{dataset}", main.search, shapes.SearchResponse, "Matching", (400, 404, 503)),
        Route("GET", "/entities/{entity_id}", main.entity, shapes.EntityResponse, "Data access", (308, 404, 503)),
        Route(
            "GET",
            "/entities/{entity_id}/adjacent",
            main.adjacent,
            shapes.EntityAdjacentResponse,
            "Data access",
            (308, 400, 404, 503),
        ),
        Route(
            "GET",
            "/entities/{entity_id}/adjacent/{property_name}",
            main.adjacent_by,
            shapes.AdjacentResultsResponse,
            "Data access",
            (308, 400, 404, 503),
        ),
        Route("GET", "/catalog", main.catalog, catalog_shapes.DataCatalogModel, "Data access", (304, 503)),
        Route(
            "GET", "/manifest", main.catalog, catalog_shapes.DataCatalogModel, "Data access", (304, 503), hidden=True
        ),
        Route("GET", "/algorithms", main.algorithms, catalog_shapes.AlgorithmResponse, "System information"),
        Route("GET", "/healthz", main.healthz, shapes.StatusResponse, "System information"),
        Route("GET", "/readyz", main.readyz, shapes.StatusResponse, "System information", (503,)),
        Route("POST", "/updatez", main.updatez, shapes.StatusResponse, "System information", (403, 500)),
        *_recon_routes(recon),
        Route("GET", "/", main.home, None, "Pages", (503,), hidden=True),
        Route("GET", "/view/{entity_id}", main.view, None, "Pages", (308, 404, 503), hidden=True),
    )


def _recon_routes(recon: ReconEndpoints) -> tuple[Route, ...]:
    tag, errors = "Reconciliation", (400, 404, 503)
    base = "/reconcile/{dataset}"
    return (
        Route("GET", base, recon.get, catalog_shapes.FreebaseManifest | dict[str, Any], tag, errors),
        Route("POST", base, recon.post, dict[str, Any], tag, (*errors, 413)),
        Route("GET", f"{base}/suggest/entity", recon.suggest_entity, dict[str, Any], tag, errors),
        Route("GET", f"{base}/suggest/type", recon.suggest_type, dict[str, Any], tag, errors),
        Route("GET", f"{base}/suggest/property", recon.suggest_property, dict[str, Any], tag, errors),
        Route("GET", f"{base}/extend/property", recon.extend_property, dict[str, Any], tag, errors),
    )


_SAID = {
    304: "Not changed since the ETag",
    308: "The entity has another id",
    400: "The request asks what cannot be",
    403: "The token is missing or wrong",
    404: "No such dataset, entity or property",
    413: "The body is too large",
    500: "The lists cannot be served as they are",
    503: "The index is not ready yet",
}


def create_app(
    service: Service,
    *,
    doors: Doors,
    pool: ThreadPoolExecutor,
    today: Callable[[], date],
    token: str = "",
    report: Path | None = None,
    update: Callable[[], str] | None = None,
) -> ASGIApp:
    """The application around a service.

    ``token``: what /updatez wants to see, empty to refuse it always. ``report``: a file to show at /report.
    ``update``: what /updatez does where that is more than to load the lists of this service.
    """
    app = FastAPI(title="Vedette", version=__version__, description=_TEXT, docs_url=None, redoc_url=None)
    main = Endpoints(service, pool, today, token, report=report is not None, update=update or service.load)
    for route in _routes(main, ReconEndpoints(main)):
        _add(app, route)
    if report is not None:
        _add(app, Route("GET", "/report", _showing(report), None, "Pages", (404,), hidden=True))
    app.add_exception_handler(HTTPException, _on_refusal)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(NotReady, _on_not_ready)
    app.add_exception_handler(Exception, _on_mistake)
    return Guard(Quick(app, service), doors)


def _add(app: FastAPI, route: Route) -> None:
    responses: dict[int | str, dict[str, Any]] = {}
    for status in route.errors:
        shape = {} if status in (304, 308) else {"model": shapes.ErrorResponse}
        responses[status] = {"description": _SAID[status], **shape}
    app.add_api_route(
        route.path,
        route.endpoint,
        methods=[route.method],
        response_model=route.shape,
        responses=responses,
        tags=[route.tag],
        include_in_schema=not route.hidden,
    )


def _showing(path: Path) -> Callable[[], Any]:
    async def report() -> Response:
        """The report of an output folder, as it lies on disk."""
        if not path.is_file():
            raise refused(404, "The report is gone.")
        return FileResponse(path, media_type="text/html", headers={"content-security-policy": REPORT_POLICY})

    return report


async def _on_refusal(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return reply({"detail": error.detail}, error.status_code, error.headers)


async def _on_invalid(_: Request, error: Exception) -> Response:
    """What was wrong with which parameter; the value itself is not sent back."""
    assert isinstance(error, RequestValidationError)
    told = [
        {
            "loc": [clean(part) if isinstance(part, str) else part for part in item["loc"]],
            "msg": clean(item["msg"]),
            "type": item["type"],
        }
        for item in error.errors()
    ]
    return reply({"detail": told[:_TOLD]}, 422)


_TOLD = 20


async def _on_not_ready(_: Request, error: Exception) -> Response:
    return reply({"detail": str(error)}, 503, {"retry-after": "1"})


async def _on_mistake(_: Request, __: Exception) -> Response:
    """A mistake of ours: the trace goes to the log, nothing of it to the client."""
    return reply({"detail": "A mistake in the server; nothing was concluded. Its log says more."}, 500)
