"""What a person should look at next, before anything is concluded from a hit."""

from __future__ import annotations

from vedette.lists.listed import ListedParty
from vedette.screening.hit import Reason
from vedette.screening.query import Query

_ASK_PERSON = (("birthDate", "birth date"), ("passportNumber", "passport number"), ("position", "post"))
_ASK_BODY = (("address", "address"), ("registrationNumber", "registration number"))
_LONGEST = 200
"""Characters of a listed value that is repeated in a question; the entry has the whole of it."""


def next_checks(query: Query, party: ListedParty, reasons: tuple[Reason, ...], rivals: str) -> tuple[str, ...]:
    """Questions in the order of their worth: what a number leaves open, what the list prints and the query lacks, and
    what speaks against."""
    compared = {reason.feature: reason for reason in reasons}
    found = list(_of_numbers(compared))
    if party.schema == "Vessel":
        found.append(_of_vessel(party, compared))
    elif party.schema != "CryptoWallet":
        wanted = _ASK_PERSON if party.schema == "Person" else _ASK_BODY
        found.extend(_of_detail(query, party, name, words) for name, words in wanted)
    born = compared.get("birth_date")
    if born and born.score == 0.0:
        found.append("The birth dates differ: unless one is an error, this is somebody else.")
    if rivals and not _numbered(compared):
        found.append(_of_rivals(compared["name"], rivals))
    if set(compared) <= {"name"}:
        found.append("Nothing but the name agrees, and a name alone confirms nobody: look for a second detail.")
    return tuple(item for item in found if item)


def _numbered(compared: dict[str, Reason]) -> str:
    """The feature of a number that both have."""
    features = ("imo", "wallet", "document_number", "mmsi")
    return next((name for name in features if name in compared and compared[name].score == 1.0), "")


def _of_numbers(compared: dict[str, Reason]) -> tuple[str, ...]:
    """What a number that agrees leaves open."""
    feature = _numbered(compared)
    if feature == "wallet":
        return ("Look on which day the address was used, and who held its keys then: an address can change hands.",)
    if feature == "mmsi":
        return ("An MMSI goes with the flag and is given anew: compare the IMO number.",)
    if feature == "document_number":
        return ("See the document itself: numbers are mistyped and reissued, and two registers may count alike.",)
    return ()


def _of_vessel(party: ListedParty, compared: dict[str, Reason]) -> str:
    imo = compared.get("imo")
    listed = ", ".join(party.properties.get("imoNumber", ()))
    if imo and imo.score == 1.0:
        return "The IMO number stays with the hull: compare name, flag and owner of the day, which change."
    if imo and imo.score == 0.0:
        return f"The IMO numbers differ (listed: {listed}): names of ships are used again and again."
    if listed:
        return f"Ask for the IMO number and compare it with {listed}."
    return "The list prints no IMO number: ask for flag, owner and former names."


def _of_detail(query: Query, party: ListedParty, name: str, words: str) -> str:
    listed = party.properties.get(name, ())
    if not listed or query.properties.get(name):
        return ""
    several = "s" if len(listed) > 1 else ""
    shown = "; ".join(value[:_LONGEST] for value in listed[:3]) + (" ..." if len(listed) > 3 else "")
    return f"Ask for the {words} and compare it with the listed one{several}: {shown}."


def _of_rivals(name: Reason, rivals: str) -> str:
    """What a shared spelling asks for. Where the query is in hangul or characters, the list is what leaves it open."""
    readings = rivals.removeprefix("homograph possible: ")
    if name.query.isascii() or not any(_east(char) for char in name.query):
        return f"The spelling stands for several names ({readings}): ask for the name in hangul or characters."
    return f"The listed spelling stands for several names ({readings}): find the listed name in hangul or characters."


def _east(char: str) -> bool:
    """Whether a letter is of hangul or a Chinese character."""
    return "\uac00" <= char <= "\ud7a3" or "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf"
