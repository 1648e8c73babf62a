"""What goes in and what comes out: the shapes of the contract, under its names, as our OpenAPI document prints them.

Fields of our own are said to be so. Replies are made as plain JSON for speed; tests hold them against these shapes.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from vedette.web.limits import (
    MATCH_LIMIT,
    MATCH_LIMIT_MAX,
    MAX_EXCLUDED,
    MAX_QUERY_TEXT,
    OFFSET_MAX,
    SEARCH_LIMIT,
    SEARCH_LIMIT_MAX,
)

Facet = Literal["datasets", "schema", "countries", "identifiers", "topics", "genders"]
Operator = Literal["AND", "OR"]
Name = Annotated[str, Field(max_length=200)]
Since = Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$")]


class ErrorResponse(BaseModel):
    """What was wrong."""

    detail: str


class StatusResponse(BaseModel):
    """That all is well."""

    status: str = "ok"


class TotalSpec(BaseModel):
    """How many there are: exactly, or at least."""

    value: int
    relation: Literal["eq", "gte"] = "eq"


class EntityExample(BaseModel):
    """One party to be looked for."""

    id: str | None = None
    schema_: str = Field(alias="schema", examples=["Person"])
    properties: dict[str, str | list[Any]] = Field(examples=[{"name": ["Kim Yong Chol"]}])


class EntityMatchQuery(BaseModel):
    """Up to a hundred parties, each under a key of the client's own."""

    queries: dict[str, EntityExample]
    weights: dict[str, float] = Field(default_factory=dict, description="No weight of ours can be changed.")
    config: dict[str, str | int | float | bool | None] = Field(
        default_factory=dict, description="Our algorithm has no settings: any key is refused."
    )


class EntityResponse(BaseModel):
    """An entry of a list in the shape of FollowTheMoney."""

    model_config = ConfigDict(populate_by_name=True)

    id: str
    caption: str
    schema_: str = Field(alias="schema")
    properties: dict[str, list[str | EntityResponse]]
    datasets: list[str] = []
    referents: list[str] = []
    target: bool = False
    first_seen: str | None = None
    last_seen: str | None = None
    last_change: str | None = None


class FeatureResult(BaseModel):
    """One thing compared."""

    score: float
    detail: str | None
    query: str | None = None
    candidate: str | None = None
    weight: float | None = None


class ScoredEntityResponse(EntityResponse):
    """A hit. The last four fields are ours: what it rests on, why, who else the spelling may mean, what to check."""

    score: float
    match: bool = Field(description="Whether the score reaches the threshold.")
    explanations: dict[str, FeatureResult]
    tier: str = ""
    reason: str = ""
    rivals: str = ""
    next_checks: list[str] = []


class EntityMatches(BaseModel):
    """The hits of one query. ``total`` counts those that match, also beyond the limit."""

    status: int = 200
    results: list[ScoredEntityResponse]
    total: TotalSpec
    query: EntityExample


class EntityMatchResponse(BaseModel):
    """The hits of all queries, under their keys."""

    responses: dict[str, EntityMatches]
    limit: int


class SearchFacetItem(BaseModel):
    """A value and how many results have it."""

    name: str
    label: str
    count: int = 1


class SearchFacet(BaseModel):
    """The most frequent values of a field."""

    label: str
    values: list[SearchFacetItem]


class SearchResponse(BaseModel):
    """One page of what a search found."""

    results: list[EntityResponse]
    facets: dict[str, SearchFacet]
    total: TotalSpec
    limit: int
    offset: int = 0


class AdjacentResultsResponse(BaseModel):
    """One page of the neighbours by one property."""

    results: list[str | EntityResponse] = []
    total: TotalSpec
    limit: int
    offset: int = 0


class EntityAdjacentResponse(BaseModel):
    """An entity and its neighbours."""

    entity: EntityResponse
    adjacent: dict[str, AdjacentResultsResponse]


class MatchParams(BaseModel):
    """Parameters of /match."""

    limit: int = Field(MATCH_LIMIT, ge=0, le=MATCH_LIMIT_MAX, description="Number of results to return")
    threshold: float = Field(0.7, ge=0, le=1, description="Results that reach it are matches")
    cutoff: float = Field(
        0.7,
        ge=0,
        le=1,
        json_schema_extra={"deprecated": True},
        description="Results below it, and below the threshold, are left out",
    )
    algorithm: str = Field("best", max_length=100, description="See /algorithms; `best` is ours")
    include_dataset: list[Name] = Field([], description="Only these datasets; beside one list: these as well")
    exclude_dataset: list[Name] = Field([], description="None of these datasets")
    exclude_schema: list[Name] = Field([], description="Nothing of these schemata")
    topics: list[Name] = Field([], description="Only what has one of these topics")
    changed_since: Since = Field(None, description="Only entries first seen or changed after this day")
    exclude_entity_ids: list[Name] = Field(
        [], max_length=MAX_EXCLUDED, description="Not these entities, by id or by reference number"
    )


class SearchParams(BaseModel):
    """Parameters of /search."""

    q: str = Field("", max_length=MAX_QUERY_TEXT, description="Words, a name in any script, or a number")
    schema_: str = Field("Thing", alias="schema", max_length=200, description="What is looked for, with its kinds")
    include_dataset: list[Name] = Field([], description="Only these datasets; beside one list: these as well")
    exclude_dataset: list[Name] = Field([], description="None of these datasets")
    exclude_schema: list[Name] = Field([], description="Nothing of these schemata")
    changed_since: Since = Field(None, description="Only entries first seen or changed after this day")
    countries: list[Name] = Field([], description="Filter by country code")
    topics: list[Name] = Field([], description="Filter by topic")
    datasets: list[Name] = Field([], description="Filter by dataset, as a facet")
    filter_: list[Name] = Field([], alias="filter", description="`property:value`; a date also by its beginning")
    limit: int = Field(SEARCH_LIMIT, ge=0, le=SEARCH_LIMIT_MAX, description="Number of results to return")
    offset: int = Field(0, ge=0, le=OFFSET_MAX, description="Start at this result")
    sort: list[Name] = Field([], description="`field:asc` or `field:desc`")
    target: bool | None = Field(
        None, json_schema_extra={"deprecated": True}, description="All entries are targets: `false` finds none"
    )
    fuzzy: bool = Field(False, description="Names are always compared by sound and spelling as well")
    simple: bool = Field(False, description="The text is never a formula: this changes nothing")
    facets: list[Facet] = Field(["countries", "topics", "datasets"], description="What to count")
    filter_op: Operator = Field("OR", description="How several filters on one field go together")


class PageParams(BaseModel):
    """Parameters of a page of neighbours."""

    sort: list[Name] = Field([], description="`caption:asc` or `caption:desc`")
    limit: int = Field(SEARCH_LIMIT, ge=0, le=SEARCH_LIMIT_MAX, description="Neighbours of each property")
    offset: int = Field(0, ge=0, le=OFFSET_MAX, description="Start at this one")
