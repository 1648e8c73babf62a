"""Shapes of what the server says of itself: catalogue, algorithms, reconciliation manifest."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field


class DataPublisher(BaseModel):
    """Who makes a list."""

    name: str
    url: str | None = None
    acronym: str | None = None
    country: str | None = None
    country_label: str | None = None
    official: bool | None = None


class DataCoverage(BaseModel):
    """Which days a list covers."""

    start: str | None = None
    end: str | None = None
    countries: list[str] = []
    frequency: Literal["unknown", "never", "hourly", "daily", "weekly", "monthly", "annually"] = "unknown"
    schedule: str | None = None


class YenteDatasetModel(BaseModel):
    """A list, or all of them."""

    name: str
    title: str
    summary: str | None = None
    description: str | None = None
    url: str | None = None
    version: str | None = None
    index_version: str | None = None
    index_current: bool
    load: bool | None = None
    category: str | None = None
    tags: list[str] = []
    children: list[str] = []
    entity_count: int | None = None
    thing_count: int | None = None
    updated_at: str | None = None
    last_export: str | None = None
    coverage: DataCoverage | None = None
    publisher: DataPublisher | None = None
    deprecated: bool = False
    checksum: str | None = Field(None, description="SHA-256 of the list as received (a field of ours)")


class DataCatalogModel(BaseModel):
    """What is served, and whether it is the newest there is on disk."""

    datasets: list[YenteDatasetModel]
    current: list[str]
    outdated: list[str]
    index_stale: bool = False


class FeatureDoc(BaseModel):
    """One thing that is compared."""

    description: str | None
    coefficient: float
    url: str


class AlgorithmDocs(BaseModel):
    """How the score comes about."""

    name: str
    description: str | None = None
    config: dict[str, dict[str, str]] = {}
    features: dict[str, FeatureDoc]


class Algorithm(BaseModel):
    """An algorithm."""

    name: str
    description: str | None = None
    features: dict[str, FeatureDoc]
    docs: AlgorithmDocs


class AlgorithmResponse(BaseModel):
    """The algorithms that can be asked for."""

    algorithms: list[Algorithm]
    default: str
    best: str


class FreebaseType(BaseModel):
    """A kind of entity."""

    id: str
    name: str
    description: str | None = None


class Service(BaseModel):
    """Where a part of the protocol is answered."""

    service_url: str
    service_path: str


class View(BaseModel):
    """An address with ``{{id}}`` in it."""

    url: str


class Preview(View):
    """An address with ``{{id}}`` in it, and how large the page is in pixels."""

    width: int
    height: int


class Suggest(BaseModel):
    """The three services that propose."""

    entity: Service
    type: Service
    property: Service


class Setting(BaseModel):
    """A setting of a data extension."""

    name: str
    label: str
    type: str
    default: int
    help_text: str


class Extend(BaseModel):
    """Data extension."""

    propose_properties: Service
    propose_settings: list[Setting]


class FreebaseManifest(BaseModel):
    """The reconciliation service, version 0.2 of the protocol."""

    versions: list[str]
    name: str
    identifierSpace: str  # noqa: N815 - the protocol's spelling
    schemaSpace: str  # noqa: N815 - the protocol's spelling
    documentation: str
    batchSize: int  # noqa: N815 - the protocol's spelling
    view: View
    preview: Preview
    suggest: Suggest
    extend: Extend
    defaultTypes: list[FreebaseType]  # noqa: N815 - the protocol's spelling
