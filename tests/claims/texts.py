"""Documents for the tests of claims. The texts in the tests are invented unless a test says otherwise."""

from __future__ import annotations

import hashlib

from vedette.claims.claim import Claim
from vedette.claims.extract import extract
from vedette.records import Document, Source
from vedette.regime.load import load
from vedette.regime.model import Regime

REGIME: Regime = load(name="un_dprk")


def document(raw: str) -> Document:
    """A text source as a reader would hand it over."""
    digest = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
    source = Source(sha256=digest, path="text.txt", size=len(raw))
    return Document(source=source, media_type="text/plain", encoding="utf-8", raw=raw, text=raw)


def claims(raw: str) -> tuple[Claim, ...]:
    """The claims of a text."""
    return extract(document(raw), REGIME)


def dated(body: str) -> tuple[Claim, ...]:
    """The claims of a short wire story published on 12 June 2019 by "Harbour Wire"."""
    return claims(f"Publisher: Harbour Wire\nPublished: 2019-06-12\n\n{body}\n")


def of_kind(found: tuple[Claim, ...], kind: str) -> list[Claim]:
    """Those of one kind, in order."""
    return [claim for claim in found if claim.kind == kind]


def gaps(claim: Claim) -> set[tuple[str, str]]:
    """Type and field of each gap."""
    return {(gap.type, gap.field) for gap in claim.gaps}


def states(claim: Claim, role: str) -> list[str]:
    """Codes of the places in one role."""
    return [place.country for place in claim.places if place.country and place.role == role]
