"""Whose duty, and whom to ask. A State is named under a duty only where its own link to the conduct is shown."""

from __future__ import annotations

from collections.abc import Iterable

from vedette.conduct import Conduct
from vedette.findings.finding import DutyOf, MeasureOutcome
from vedette.geo.countries import is_member, name
from vedette.regime.model import Heading, Regime

_ENGAGED = frozenset(
    {"in_scope", "over_cap", "outside_allowance", "duty_overdue", "straddles_cap", "straddles_entry", "duty_arises"}
)
_NATIONAL_ROLES = frozenset(
    {
        "employer",
        "agency",
        "supplier",
        "buyer",
        "consignor",
        "consignee",
        "carrier",
        "owner",
        "operator",
        "bank",
        "payer",
    }
)
DPRK = "KP"


def links(conduct: Conduct) -> tuple[tuple[str, Heading], ...]:
    """States linked to the conduct and the heading of each link, as far as it is shown.

    Hosting and seat: ``host``. Goods or people arriving: ``territory``. A ship's flag: ``flag``. A firm or person
    acting: ``national``. Transit and mere mention are no link.
    """
    found: list[tuple[str, Heading]] = []
    for place in conduct.places:
        if place.country and place.role in ("host", "seat"):
            found.append((place.country, "host"))
        elif place.country and place.role == "destination":
            found.append((place.country, "territory"))
    for party in conduct.parties:
        if not party.country:
            continue
        if party.role == "host_state":
            found.append((party.country, "host"))
        elif party.role in ("vessel", "flag_state"):
            found.append((party.country, "flag"))
        elif party.role in _NATIONAL_ROLES and party.name != name(party.country):
            # A State is no national of its own: where only the State is named, nobody of it is shown to act.
            found.append((party.country, "national"))
    return tuple(dict.fromkeys(link for link in found if link[0] != DPRK))


def duty_of(conducts: Iterable[Conduct], outcomes: Iterable[MeasureOutcome], regime: Regime) -> tuple[DutyOf, ...]:
    """States under a duty, one line per State, heading and measure.

    Only UN Members, only paragraphs whose outcome engages them, only headings the paragraph names. Who hosts whom
    is not shown where the text leaves the pairing open (gap ``ambiguous_subject`` on places): nobody is named then.
    """
    found: list[DutyOf] = []
    pool = [conduct for conduct in conducts if not pairing_open(conduct)]
    for outcome in outcomes:
        if outcome.outcome not in _ENGAGED:
            continue
        headings = regime.measures[outcome.id].duty_of
        for conduct in pool:
            for state, heading in links(conduct):
                if heading in headings and is_member(state):
                    found.append(DutyOf(state=state, heading=heading, measure=outcome.id))
    return tuple(dict.fromkeys(sorted(found, key=lambda duty: (duty.state, duty.measure, duty.heading))))


def ask_of(conducts: Iterable[Conduct], duties: Iterable[DutyOf]) -> tuple[str, ...]:
    """Whom to ask for records: every jurisdiction the evidence names and that is under no duty here.

    Codes are ISO 3166-1; a non-member is printed under its neutral label (:mod:`vedette.geo.countries`).
    """
    bound = {duty.state for duty in duties}
    codes: set[str] = set()
    for conduct in conducts:
        speaking = set(conduct.said_by)
        codes.update(
            place.country
            for place in conduct.places
            # A State that only speaks here holds what it said, and no records of the act.
            if place.country and not (place.role == "mentioned" and name(place.country) in speaking)
        )
        codes.update(party.country for party in conduct.parties if party.country)
    return tuple(sorted(codes - bound - {DPRK}))


def pairing_open(conduct: Conduct) -> bool:
    """Whether the text names several people and several places without saying who is where."""
    return len({place.country for place in conduct.places}) > 1 and any(
        gap.type == "ambiguous_subject" and gap.field == "places" for gap in conduct.gaps
    )
