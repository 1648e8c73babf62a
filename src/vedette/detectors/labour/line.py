"""One line of conduct from rows of a register: parties, places, days and facts in the form that all detectors share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from vedette.conduct import (
    Conduct,
    Evidence,
    Facts,
    Gap,
    Kind,
    Modality,
    Money,
    Party,
    Period,
    Place,
    PlaceRole,
    Role,
    Scheme,
    conduct_id,
    party_id,
    versioned,
)
from vedette.detectors.labour.employer import employer_kind
from vedette.detectors.labour.parts import PERMIT_BAN
from vedette.detectors.labour.standing import Standing
from vedette.detectors.row import at_row
from vedette.geo.countries import name as state_name
from vedette.ids import digest

MOST_ROWS = 20
"""Rows pointed at in one line: the first ten and the last ten of a long series."""

CHECKS = (
    "Compare the nationality with the passport itself, as for everyone in the register.",
    "Ask the host authorities for entry, permit and exit records with dates.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a detector found, before it takes the form of conduct. ``where`` and ``key`` are natural keys for the id;
    ``host`` is the State of work (null: not shown), ``from_afar`` whether the work is, or may be, done elsewhere."""

    kind: Kind
    workers: Sequence[tuple[Standing, Mapping[str, Any]]]
    host: str | None
    start: date | None
    end: date | None
    basis: str
    key: str
    context: Sequence[Party] = ()
    places: Sequence[Place] = ()
    from_afar: bool = False
    contract_date: date | None = None
    authorisation_date: date | None = None
    shown: Mapping[str, bool] = field(default_factory=dict)
    money: Money | None = None
    modality: Modality = "asserted"
    evidence: Sequence[Evidence] = ()
    gaps: Sequence[Gap | None] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)
    details: Mapping[str, Any] = field(default_factory=dict)


def conduct_of(draft: Draft) -> Conduct:
    """The line of conduct. Facts on nationality and exemptions are those that hold of every worker of the draft."""
    workers = tuple(worker(who, standing) for standing, who in draft.workers)
    where = draft.host or next((place.country for place in draft.places if place.country), None)
    start = draft.start.isoformat() if draft.start else None
    gaps = [*(gap for gap in draft.gaps if gap), *(gap for standing, _ in draft.workers for gap in standing.gaps)]
    if draft.from_afar and not draft.shown.get("seat_known", draft.host is not None):
        words = "in which State the person works is not recorded: whose duty it is cannot be said"
        gaps.append(Gap(type="missing_value", field="host_state", text=words))
    gaps += _mission(draft)
    conduct = Conduct(
        id=conduct_id(
            draft.kind, sorted({party.id for party in (*workers, *_telling(draft))}), start, where, draft.key
        ),
        version="",
        kind=draft.kind,
        parties=(*workers, *_context(draft)),
        money=draft.money,
        places=tuple(draft.places) or _host(draft),
        period=Period(
            start=start,
            end=draft.end.isoformat() if draft.end else None,
            precision="day" if start and draft.start == draft.end else "range" if start and draft.end else "open",
            basis=draft.basis,
        ),
        modality=draft.modality,
        evidence=tuple(draft.evidence),
        gaps=tuple(dict.fromkeys(gaps)),
        facts=Facts(
            shown=_shown(draft),
            contract_date=_iso(draft.contract_date),
            authorisation_date=_iso(draft.authorisation_date),
        ),
        detector=draft.kind,
        parameters=dict(draft.parameters),
        details=_details(draft),
    )
    return replace(conduct, version=versioned(conduct))


def _telling(draft: Draft) -> Iterable[Party]:
    """Parties for context that tell two acts of one person on one day apart."""
    return (party for party in draft.context if party.role in ("employer", "vessel"))


def worker(who: Mapping[str, Any], standing: Standing) -> Party:
    """The person as the register writes them. A number of the register or a document tells them; a name does not."""
    identifiers: dict[Scheme, str] = {}
    if who.get("holder_id"):
        identifiers["holder_id"] = who["holder_id"]
    elif who.get("passport"):
        identifiers["passport"] = who["passport"]
    key = party_id(None, None, identifiers) if identifiers else digest("party", standing.person)
    return Party(id=key, role="worker", name=who.get("name"), identifiers=identifiers)


def named(role: Role, text: str | None, country: str | None = None) -> tuple[Party, ...]:
    """A party for context, where it is named."""
    return (Party(id=party_id(text, country), role=role, name=text, country=country),) if text else ()


def place(code: str, role: PlaceRole = "host") -> Place:
    """A State as a place of the act."""
    return Place(name=state_name(code), country=code, role=role)


def rows_at(rows: Sequence[Mapping[str, Any]], columns: Iterable[str]) -> tuple[Evidence, ...]:
    """Where the rows stand: at most :data:`MOST_ROWS`, the first and the last of a longer series."""
    used = tuple(columns)
    half = MOST_ROWS // 2
    kept = rows if len(rows) <= MOST_ROWS else (*rows[:half], *rows[-half:])
    return tuple({(row["source"], row["line"]): at_row(row, used) for row in kept}.values())


def sum_of_money(amount: Decimal | None, currency: str | None, text: str) -> Money | None:
    """An exact sum, where amount and currency are known."""
    if amount is None or currency is None:
        return None
    plain = f"{amount.normalize():f}"
    return Money(text=text, min=plain, max=plain, currency=currency)


def permit_gap(given: date | None, end: date | None) -> Gap | None:
    """What is open where the day of the authorisation is not known and the work went on when a ban on new ones
    stood."""
    if given or not end or end < PERMIT_BAN:
        return None
    words = "no work authorisation with its day is recorded for the work: when it was given is open"
    return Gap(type="missing_value", field="authorisation_date", text=words)


def _host(draft: Draft) -> tuple[Place, ...]:
    return (place(draft.host, "seat" if draft.from_afar else "host"),) if draft.host else ()


def _context(draft: Draft) -> tuple[Party, ...]:
    states = {item.country for item in (*draft.places, *_host(draft)) if item.country and item.role in ("host", "seat")}
    hosts = (
        Party(id=party_id(state_name(code), code), role="host_state", name=state_name(code), country=code)
        for code in sorted(states)
    )
    return (*draft.context, *hosts)


def _shown(draft: Draft) -> dict[str, bool]:
    each = [standing.shown(draft.host) for standing, _ in draft.workers]
    found = dict.fromkeys(sorted(set.intersection(*(set(one) for one in each))), True) if each else {}
    if draft.from_afar:
        found["from_afar"] = True
    found |= draft.shown
    kinds = {employer_kind(party.name) for party in draft.context if party.role == "employer" and party.name}
    if kinds == {"united_nations"}:
        found["headquarters_agreement"] = True
    if "mission" in kinds:
        # In whose jurisdiction such pay is earned is what the paragraphs ask, and what the rows leave open.
        found["from_afar"] = True
        found.pop("seat_known", None)
    return found


def _mission(draft: Draft) -> Iterable[Gap]:
    """What is open where the employer is a mission of the person's own State."""
    for party in draft.context:
        if party.role == "employer" and party.name and employer_kind(party.name) == "mission":
            words = (
                f"the employer (“{party.name}”) is by its name a mission: whether what its own State pays is income "
                "earned in the host's jurisdiction is open"
            )
            yield Gap(type="ambiguous_role", field="employer", text=words)


def _details(draft: Draft) -> dict[str, Any]:
    standings = [standing for standing, _ in draft.workers]
    mine = dict(draft.details)
    facts = [*mine.pop("facts", ()), *(words for standing in standings[:MOST_ROWS] for words in standing.facts)]
    innocent = [*mine.pop("innocent", ()), *(words for standing in standings for words in standing.innocent)]
    checks = [*mine.pop("next_checks", ()), *CHECKS]
    return {
        "register": True,
        **mine,
        "facts": list(dict.fromkeys(facts)),
        "innocent": list(dict.fromkeys(innocent)),
        "next_checks": list(dict.fromkeys(checks)),
        "sources": sorted(set(mine.get("sources", ()))),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
