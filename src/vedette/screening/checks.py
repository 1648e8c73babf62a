"""What a person should look at next, before anything is concluded from a hit."""

from __future__ import annotations

from vedette.lists.listed import ListedParty
from vedette.screening.hit import Reason
from vedette.screening.query import Query

_ASK_PERSON = (("birthDate", "birth date"), ("passportNumber", "passport number"), ("position", "post"))
_ASK_BODY = (("address", "address"), ("registrationNumber", "registration number"))


def next_checks(query: Query, party: ListedParty, reasons: tuple[Reason, ...], rivals: str) -> tuple[str, ...]:
    """Questions in the order of their worth: what the list prints and the query lacks, first."""
    compared = {reason.feature: reason for reason in reasons}
    found = []
    if party.schema == "Vessel":
        found.append(_of_vessel(query, party, compared))
    elif party.schema == "CryptoWallet":
        found.append(
            "Look whether the address itself is the one listed; a name beside an address is a label of somebody's."
        )
    else:
        wanted = _ASK_PERSON if party.schema == "Person" else _ASK_BODY
        found.extend(_of_detail(query, party, name, words) for name, words in wanted)
    born = compared.get("birth_date")
    if born and born.score == 0.0:
        found.append("The birth dates differ: unless one is an error, this is somebody else.")
    if rivals:
        found.append(f"The spelling is shared ({rivals}): ask for the name in hangul or characters.")
    if set(compared) <= {"name"}:
        found.append("Nothing but the name agrees: a name alone confirms nobody.")
    return tuple(item for item in found if item)


def _of_vessel(query: Query, party: ListedParty, compared: dict[str, Reason]) -> str:
    imo = compared.get("imo")
    listed = ", ".join(party.properties.get("imoNumber", ()))
    if imo and imo.score == 1.0:
        return "The IMO number agrees: check name, flag and owner of the day, which change."
    if imo:
        return f"The IMO numbers differ (listed: {listed}): names of ships are used again and again."
    if listed:
        return f"Ask for the IMO number and compare it with {listed}."
    return "The list prints no IMO number: ask for flag, owner and former names."


def _of_detail(query: Query, party: ListedParty, name: str, words: str) -> str:
    listed = party.properties.get(name, ())
    if listed and not query.properties.get(name):
        return f"Ask for the {words} and compare it with the listed one: {'; '.join(listed[:3])}."
    return ""
