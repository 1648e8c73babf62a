"""The one record that everything becomes: somebody did something to something, somewhere, in a period, says somebody.

A sentence in a newspaper, two ships side by side, a customs row and a chain of transfers all end as
:class:`Conduct`. It states what is reported and where it stands in the source; it never judges. Shapes and
enumerations are those of the published contract; ``vedette schema conduct`` prints them as JSON Schema.
Numbers that matter are decimal strings, dates are ISO 8601, periods include both ends.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Any, Literal, TypeAlias, get_args

from vedette.ids import digest, version_of

Kind: TypeAlias = Literal[
    "employment_abroad", "work_authorisation", "contract_beyond_deadline", "non_repatriation", "repatriation",
    "employment_transfer", "wage_diversion", "visa_substitution", "crew_supply", "it_work", "false_identity",
    "shared_identity", "forged_document", "place_contradiction", "payout_pattern", "ring", "goods_export",
    "goods_import", "luxury_supply", "vessel_supply", "fishing_rights", "joint_venture",
    "supply_chain_exposure", "custody_route", "meeting_at_sea", "port_call", "loading_in_waters",
    "ais_silence", "loitering", "draught_change", "vessel_identity", "cap_use", "trade_anomaly", "theft",
    "laundering", "address_poisoning", "payment", "listed_party", "cyber_activity", "arms_related", "training",
    "travel", "revenue_for_programmes", "state_action", "state_reply", "no_reply", "call_to_act",
    "legal_statement", "advisory", "figure", "background",
]  # fmt: skip
Role: TypeAlias = Literal[
    "actor", "member", "worker", "holder", "employer", "agency", "client", "household", "bank", "context",
    "intermediary", "host_state", "issuing_state", "supplier", "buyer", "consignor", "consignee", "carrier",
    "vessel", "owner", "operator", "flag_state", "port_state", "payer", "payee", "account_holder", "victim",
    "service", "document", "speaker", "addressee",
]  # fmt: skip
Scheme: TypeAlias = Literal[
    "imo", "mmsi", "call_sign", "container", "vin", "bill_of_lading", "passport", "national_id", "tax_id",
    "email", "phone", "iban", "account", "wallet", "device", "person_id", "employee_id", "holder_id",
    "account_id", "list_ref",
]  # fmt: skip
GapType: TypeAlias = Literal[
    "missing_value", "missing_unit", "missing_word", "garbled", "ambiguous_date", "ambiguous_subject",
    "ambiguous_role", "ambiguous_ratio", "anchor_conflict", "conflict", "unattributed", "upper_bound",
    "no_direct_measure", "markup_noise", "unsupported_language",
]  # fmt: skip
Precision: TypeAlias = Literal["day", "month", "quarter", "year", "range", "as_of", "open"]
Modality: TypeAlias = Literal[
    "asserted", "reported", "estimated", "accused", "quoted", "legal", "urged", "potential", "self_reported"
]
PlaceRole: TypeAlias = Literal["host", "origin", "destination", "transit", "seat", "mentioned"]

KINDS: tuple[str, ...] = get_args(Kind)
GAP_TYPES: tuple[str, ...] = get_args(GapType)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """When. ``start`` and ``end`` are ISO days (or UTC seconds, from records), inclusive; ``None`` is not known.

    ``text`` is what the source says, ``basis`` how the days follow from it. An ``open`` period has one end only.
    """

    text: str | None = None
    start: str | None = None
    end: str | None = None
    precision: Precision = "open"
    basis: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """How much. An exact value has ``min == max``; "at least" has ``max`` null; a missing unit stays null.

    ``ratio`` is a stated multiple or share of ``of`` ("eight times" "the cap"); ``unit_candidates`` are
    hypotheses and never enter ``min`` or ``max``.
    """

    text: str
    min: str | None = None
    max: str | None = None
    unit: str | None = None
    commodity: str | None = None
    approx: bool = False
    of: str | None = None
    ratio: str | None = None
    unit_candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """How much money, in whole units of ``currency`` (ISO 4217, null where not said). ``per`` is a period word."""

    text: str
    min: str | None = None
    max: str | None = None
    currency: str | None = None
    per: str | None = None
    approx: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where. ``country`` is ISO 3166-1 alpha-2; a ``region`` never expands to States. Degrees are WGS 84.

    ``role`` says what the place is to the act: ``host`` and ``seat`` (where a person works or sits), ``origin``,
    ``destination``, ``transit``, or merely ``mentioned``. Duties are named for shown roles only.
    """

    name: str
    country: str | None = None
    region: str | None = None
    lat: float | None = None
    lon: float | None = None
    role: PlaceRole = "mentioned"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLocator:
    """Code points [start, end) of the source decoded as text, newlines untouched."""

    start: int
    end: int
    type: Literal["text"] = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLocator:
    """One row of a table: 1-based line in the file, and the columns that were used.

    ``table`` counts the tables of a source that has several (the sheets of a workbook that hold one), from 1; null is
    the first.
    """

    line: int
    columns: tuple[str, ...]
    table: int | None = None
    type: Literal["row"] = "row"


Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right, top in points (1/72 inch) of the page's own user space, whose origin is as a rule the lower
left corner of the page (ISO 32000-1, 8.3.2.3); rounded to a tenth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBox:
    """A box on a page (1-based)."""

    page: int
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfLocator:
    """The page (1-based) on which a quote begins and the box around its letters there.

    Code points [start, end) of the text that the reader makes of the file; ``further`` are the boxes on the pages
    where the quote goes on.
    """

    page: int
    box: Box
    start: int
    end: int
    further: tuple[PageBox, ...] = ()
    type: Literal["pdf"] = "pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphLocator:
    """A paragraph (1-based, empty ones counted) of one ``part`` of a word-processor file, and the span as above.

    ``table``, ``row`` and ``column`` (1-based) are set for a paragraph in a table's cell, and ``paragraph`` then counts
    within the cell.
    """

    part: Literal["body", "footnotes", "endnotes", "header", "footer"]
    paragraph: int
    start: int
    end: int
    table: int | None = None
    row: int | None = None
    column: int | None = None
    type: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLocator:
    """A cell (as in ``C7``) of a sheet, and the span as above."""

    sheet: str
    cell: str
    start: int
    end: int
    type: Literal["sheet"] = "sheet"


Locator: TypeAlias = TextLocator | RowLocator | PdfLocator | ParagraphLocator | SheetLocator
SPANNED = (TextLocator, PdfLocator, ParagraphLocator, SheetLocator)
"""Locators that give a span of the source's text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A place in a source (SHA-256 of its bytes), with the quote or the values found there."""

    source: str
    path: str
    locator: Locator
    quote: str | None = None
    values: dict[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something missing, garbled, ambiguous or conflicting: kept, shown, never filled in silently.

    ``candidates`` are possible fillings; ``status`` stays ``open`` until a second source fills it (``by`` names
    it). A repair offered for testing is a ``hypothesis`` and never enters the value.
    """

    type: GapType
    field: str
    text: str
    candidates: tuple[str, ...] = ()
    status: Literal["open", "hypothesis", "filled_by"] = "open"
    by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody or some ship in a role. ``identifiers`` maps a scheme to the value as written in the source."""

    id: str
    role: Role
    name: str | None = None
    country: str | None = None
    identifiers: dict[Scheme, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """What. ``keys`` are the register's goods; ``hs`` a customs code as written; ``text`` the source's own word."""

    text: str | None = None
    hs: str | None = None
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the evidence shows of the things that decide a paragraph; whatever is absent is not known.

    ``shown`` maps a fact of the register (``regimes/<regime>/facts.yaml``) to true or false. Days are ISO days.
    ``used`` is the sum of all suppliers over the period of a cap, in ``used_unit``, as a decimal-string range;
    ``ratio`` is a stated multiple of the cap itself.
    """

    shown: dict[str, bool] = field(default_factory=dict)
    contract_date: str | None = None
    authorisation_date: str | None = None
    arrival_date: str | None = None
    notice_date: str | None = None
    used_low: str | None = None
    used_high: str | None = None
    used_unit: str | None = None
    ratio_low: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conduct:
    """An act as reported or recorded: the record that every reader, claim and detector ends in.

    ``id`` is the natural key (see :func:`conduct_id`), ``version`` the hash of the content. ``said_by`` lists
    speakers, innermost first. ``same_event`` is shared by lines that one event left in several sources.
    """

    id: str
    version: str
    kind: Kind
    parties: tuple[Party, ...] = ()
    goods: Goods | None = None
    quantity: Quantity | None = None
    money: Money | None = None
    places: tuple[Place, ...] = ()
    period: Period = Period()
    said_by: tuple[str, ...] = ()
    modality: Modality = "asserted"
    evidence: tuple[Evidence, ...] = ()
    gaps: tuple[Gap, ...] = ()
    facts: Facts = Facts()
    detector: str
    parameters: dict[str, Any] = field(default_factory=dict)
    details: dict[str, Any] = field(default_factory=dict)
    same_event: str | None = None
    schema: Literal["conduct/1"] = "conduct/1"


def party_id(name: str | None, country: str | None = None, identifiers: dict[Scheme, str] | None = None) -> str:
    """Id of a party: its hard identifiers where there are any, else its name folded to lower case, and country."""
    if identifiers:
        return digest("party", *(f"{scheme}={identifiers[scheme]}" for scheme in sorted(identifiers)))
    folded = " ".join(name.casefold().split()) if name else None
    return digest("party", folded, country)


def conduct_id(kind: str, parties: Iterable[str], start: str | None, where: str | None, fallback: str) -> str:
    """SHA-256 of kind, sorted party keys, UTC start day and place cell; ``fallback`` is an evidence key.

    The evidence key takes part only where the act has no place or no start day, so that two undated sentences
    about different events never fall together.
    """
    keys = sorted(parties)
    evidence_key = None if keys and start and where else fallback
    return digest("conduct", kind, *keys, start[:10] if start else None, where, evidence_key)


def versioned(content: Any) -> str:
    """Version of any shape of this package: the hash of its content without id, version and schema."""
    own = {item.name: getattr(content, item.name) for item in fields(content)}
    return version_of({key: value for key, value in own.items() if key not in ("id", "version", "schema")})
