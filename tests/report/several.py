"""Two invented documents that tell of one sale, joined into a matter with a sum. Nothing in them is real."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.report import invented
from vedette.claims.claim import Claim, claim_id
from vedette.conduct import Gap, Money, Period, Place, Quantity
from vedette.groups.group import Field, Fill, Group, Stated, Statement
from vedette.ids import digest
from vedette.out.result import Lines, Manifest, ManifestInput, Result
from vedette.series.reckoning import Reckoning

FIRST = (
    "Invented Daily\n\nA clerk spoke. The yard sold 4.2 coal for $420 million in 2019, and its crew of nine stayed. "
    "Nobody answered.\n\nAn end."
)
SECOND = (
    "Invented Wire\n\nThe yard sold 4.2 million tons of coal for $420 million in 2019, the Invented Port Office said."
)
HOSTILE = '<script>alert(1)</script>"\u202egnol\u202c\x00\x1b[31m\ud800</p></section>'
"""Markup, a text that runs backwards, a control character, a terminal sequence, half a character."""
PATHS = {digest("source", FIRST): "first.txt", digest("source", SECOND): "second.txt"}
UNIT = Gap(type="missing_unit", field="quantity", text="4.2 coal", candidates=("million tons", "tons"))
NOBODY = Gap(type="unattributed", field="said_by", text="no speaker is named")


def claim(text: str, quote: str, kind: str = "goods_export", **changes: Any) -> Claim:
    source = digest("source", text)
    start = text.index(quote)
    span = (start, start + len(quote))
    plain = Claim(
        id=claim_id(source, span, kind),
        source=source,
        path=PATHS[source],
        span=span,
        quote=quote,
        kind=kind,  # type: ignore[arg-type]
        modality="reported",
        said_by=("article (no source named)",),
        period=Period(text="2019", start="2019-01-01", end="2019-12-31", precision="year", basis="year stated"),
        places=(Place(name="Austria", country="AT", role="destination"),),
    )
    return replace(plain, **changes)


MONEY = Money(text="$420 million", min="420000000", max="420000000", currency="USD")
TOLD = claim(
    SECOND,
    "The yard sold 4.2 million tons of coal for $420 million in 2019",
    said_by=("Invented Port Office", "Invented Wire"),
    quantity=Quantity(text="4.2 million tons", min="4200000", max="4200000", unit="tons", commodity="coal"),
    money=MONEY,
)
SOLD = claim(
    FIRST,
    "The yard sold 4.2 coal for $420 million in 2019",
    quantity=Quantity(
        text="4.2 coal", min="4.2", max="4.2", commodity="coal", unit_candidates=("million tons", "tons")
    ),
    money=MONEY,
    gaps=(
        replace(UNIT, status="filled_by", by=TOLD.id, candidates=(*UNIT.candidates, "4.2 million tons")),
        NOBODY,
    ),
)
CREW = claim(
    FIRST,
    "its crew of nine stayed",
    "crew_supply",
    gaps=(
        NOBODY,
        Gap(type="ambiguous_subject", field="subject", text="whose crew", status="filled_by", by=SOLD.id),
    ),
)
CLAIMS = (SOLD, CREW, TOLD)


def group(**changes: Any) -> Group:
    told = Statement(
        claims=(SOLD.id, TOLD.id),
        documents=("first.txt", "second.txt"),
        origins=1,
        origin_kinds=("press", "unnamed"),
        joined=("both state the same amount",),
        fields=(
            Field(
                field="quantity",
                verdict="conflict",
                values=(
                    Stated(value="4.2 coal", claims=(SOLD.id,), speakers=("article (no source named)",)),
                    Stated(value="4.2 million tons", claims=(TOLD.id,), speakers=("Invented Port Office",)),
                ),
            ),
            Field(
                field="period",
                verdict="agree",
                values=(
                    Stated(
                        value="2019-01-01 to 2019-12-31", claims=(SOLD.id, TOLD.id), speakers=("Invented Port Office",)
                    ),
                ),
            ),
        ),
    )
    fill = Fill(
        claim=SOLD.id, gap="missing_unit", field="quantity", by=TOLD.id, path="second.txt", words="4.2 million tons"
    )
    plain = Group(
        id=digest("group", "coal"),
        title="Exports · coal · 2019-01-01 to 2019-12-31",
        claims=told.claims,
        documents=told.documents,
        statements=(told,),
        fills=(fill,),
        measures=("9999-1.coal",),
    )
    return replace(plain, **changes)


SUM = Reckoning(
    id=digest("reckoning", "price"),
    title="Price by weight",
    verdict="conflict",
    words="$420 million over 4.2 million tons is 100; not the stated “90”: ask which tons are meant.",
    claims=(TOLD.id, CREW.id),
)


def joined(claims: tuple[Claim, ...] = CLAIMS) -> tuple[Claim, ...]:
    """The claims with the id of their group, as a run leaves them."""
    ids = group().claims
    return tuple(replace(item, group=group().id) if item.id in ids else item for item in claims)


def manifest() -> Manifest:
    plain = invented.manifest()
    read = plain.inputs[0]
    inputs: tuple[ManifestInput, ...] = tuple(replace(read, path=path, sha256=key) for key, path in PATHS.items())
    return replace(plain, inputs=inputs)


def result(**changes: Any) -> Result:
    plain = replace(
        invented.result(claims=joined()),
        manifest=manifest(),
        groups=Lines((group(),)),
        reckonings=Lines((SUM,)),
        texts={digest("source", FIRST): FIRST, digest("source", SECOND): SECOND},
    )
    return replace(plain, **changes)
