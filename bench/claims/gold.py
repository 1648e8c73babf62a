"""Gold files read into one shape, whichever vocabulary they were written in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, get_args

import yaml

from bench.claims import vocabulary
from vedette.conduct import Modality

_PUBLICATION = re.compile(r"(?i)\b(?:publication|published|publishing|dateline|day of the text)\b")


class GoldError(ValueError):
    """A gold that cannot be compared with: the message says where and what."""


@dataclass(frozen=True, slots=True)
class Amount:
    """``low`` and ``high`` are equal where exact; ``unit`` is the unit, or the currency of money."""

    low: Decimal | None
    high: Decimal | None
    unit: str | None
    ratio: Decimal | None = None


@dataclass(frozen=True, slots=True)
class GoldGap:
    type: str
    text: str
    field: str | None
    fields: frozenset[str]


@dataclass(frozen=True, slots=True)
class GoldClaim:
    id: str
    document: str
    span: tuple[int, int]
    quote: str
    kind: str
    modality: str
    subject: tuple[str, ...]
    object: tuple[str, ...]
    period: tuple[str | None, str | None] | None
    quantity: Amount | None
    money: Amount | None
    per: str | None
    places: tuple[str, ...]
    said_by: tuple[str, ...]
    measures: frozenset[str]
    context: frozenset[str]
    gaps: tuple[GoldGap, ...]
    group: str | None
    optional: bool = False  # counted neither when found nor when missed
    rests_on_publication: bool = False  # the period is, ends on or is counted from the publication day


@dataclass(frozen=True, slots=True)
class Gold:
    """``publishers`` maps each document that has gold to its publisher, ``sha256`` to its hash where stated.

    ``published`` holds the publication day (ISO) of each document whose gold states one.
    """

    claims: tuple[GoldClaim, ...]
    publishers: Mapping[str, str | None]
    sha256: Mapping[str, str]
    published: Mapping[str, str]


def load(path: Path) -> Gold:
    """The gold in a YAML file, or in all YAML files of a folder. Raises :class:`GoldError`."""
    files = sorted(p for p in path.rglob("*") if p.suffix in (".yaml", ".yml")) if path.is_dir() else [path]
    if not files:
        raise GoldError(f"{path}: no YAML file there.")
    claims: list[GoldClaim] = []
    publishers: dict[str, str | None] = {}
    hashes: dict[str, str] = {}
    published: dict[str, str] = {}
    for file in files:
        content = yaml.safe_load(file.read_text("utf-8"))
        if not isinstance(content, dict) or "claims" not in content:
            raise GoldError(f"{file}: no 'claims' in it; the shape is that of h8-claims/1.")
        for document in content.get("documents") or ():
            name = str(document["id"])
            publishers[name] = str(document["publisher"]) if document.get("publisher") else None
            if document.get("sha256"):
                hashes[name] = document["sha256"]
            if document.get("published"):
                published[name] = str(document["published"])[:10]
        if not content.get("documents"):
            publishers.setdefault(file.stem, content.get("publisher"))
        for number, entry in enumerate(content["claims"] or (), 1):
            try:
                claims.append(_claim(entry, file.stem))
            except (KeyError, TypeError, ValueError, InvalidOperation) as error:
                raise GoldError(f"{file}: claim {entry.get('id', number)}: {type(error).__name__}: {error}") from error
    for claim in claims:
        publishers.setdefault(claim.document, None)
    if len({claim.id for claim in claims}) < len(claims):
        claims = [replace(claim, id=f"{claim.document}/{claim.id}") for claim in claims]
    return Gold(tuple(claims), publishers, hashes, published)


def plain_measure(name: str) -> str:
    """A measure's id without its part (``2371-8.coal`` -> ``2371-8``)."""
    return str(name).split(".", 1)[0]


def _claim(entry: Mapping[str, Any], stem: str) -> GoldClaim:
    start, end = entry["span"]
    kind, modality = str(entry["kind"]), str(entry["modality"]).replace("-", "_")
    vocabulary.kinds(kind)
    if modality not in get_args(Modality):
        raise vocabulary.UnknownWord(f"modality {modality!r} is not of the contract.")
    date = entry.get("period") or entry.get("date")
    period = (_day(date.get("start")), _day(date.get("end"))) if date else None
    return GoldClaim(
        id=str(entry.get("id", f"{start}-{end}")),
        document=str(entry.get("doc") or entry.get("document") or stem),
        span=(int(start), int(end)),
        quote=entry.get("quote", ""),
        kind=kind,
        modality=modality,
        subject=_names(entry.get("subject")),
        object=_names(entry.get("object")),
        period=period if period and any(period) else None,
        quantity=_amount(entry.get("quantity"), "unit"),
        money=_amount(entry.get("money"), "currency"),
        per=(entry.get("money") or {}).get("per"),
        places=_places(entry),
        said_by=_said_by(entry),
        measures=frozenset(map(plain_measure, entry.get("measures") or ())),
        context=frozenset(map(plain_measure, entry.get("measures_context") or ())),
        gaps=tuple(_gap(gap) for gap in entry.get("gaps") or ()),
        group=entry.get("group"),
        optional=bool(entry.get("optional")),
        rests_on_publication=_rests_on_publication(date) if date else False,
    )


def _rests_on_publication(date: Mapping[str, Any]) -> bool:
    basis = str(date.get("basis") or "")
    return date.get("precision") == "as_of" or bool(_PUBLICATION.search(basis))


def _names(given: object) -> tuple[str, ...]:
    """Names as a list; one in brackets, "(urging party missing)", says that there is none."""
    items = given if isinstance(given, list) else [given] if given else []
    return tuple(str(name) for name in items if not str(name).startswith("("))


def _places(entry: Mapping[str, Any]) -> tuple[str, ...]:
    given = entry.get("places") or entry.get("place") or ()
    items: Sequence[Any] = [given] if isinstance(given, str | dict) else given
    return tuple(str(p.get("country") or p.get("name")) if isinstance(p, dict) else str(p) for p in items)


def _said_by(entry: Mapping[str, Any]) -> tuple[str, ...]:
    """Innermost first. Without a chain the article is the last speaker."""
    chain = entry.get("said_by")
    if chain is None:
        chain = entry.get("attribution_chain")
    if chain is None:
        chain = [entry.get("attributed_to") or vocabulary.UNNAMED, vocabulary.UNNAMED]
    items = [chain] if isinstance(chain, str) else chain
    return tuple(str(name) for name in items if vocabulary.in_text(str(name))) or (vocabulary.UNNAMED,)


def _gap(entry: Mapping[str, Any]) -> GoldGap:
    kind, text, field = str(entry["type"]), str(entry.get("text") or ""), entry.get("field")
    vocabulary.gap_types(kind)
    fields = vocabulary.gap_fields(kind, field, text)
    return GoldGap(kind, text, vocabulary.field_name(field.split(".")[0]) if field else None, fields)


def _amount(given: Mapping[str, Any] | None, unit: str) -> Amount | None:
    if not given:
        return None
    exact = given.get("value")
    low, high = (exact, exact) if exact is not None else (given.get("min"), given.get("max"))
    return Amount(number(low), number(high), given.get(unit), number(given.get("ratio")))


def number(given: object) -> Decimal | None:
    """A number as a Decimal, by its written form; "2/3" to two decimal places, as shares are told."""
    if given is None:
        return None
    top, slash, under = str(given).partition("/")
    return (Decimal(top) / Decimal(under)).quantize(Decimal("0.01")) if slash else Decimal(top)


def _day(given: object) -> str | None:
    return None if given is None else str(given)[:10]
