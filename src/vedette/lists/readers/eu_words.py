"""What the EU's financial sanctions files call subjects, documents and names, in the CSV and the XML alike."""

from __future__ import annotations

from vedette.lists.draft import Draft
from vedette.lists.listed import ListedSchema, NameKind

SCHEMAS: dict[str, ListedSchema] = {
    "p": "Person",
    "person": "Person",
    "e": "Organization",
    "enterprise": "Organization",
}
DOCUMENTS: dict[str, str] = {
    "passport": "passportNumber", "swiftbic": "swiftBic", "regnumber": "registrationNumber", "fiscalcode": "taxNumber",
    "imo": "imoNumber",
}  # fmt: skip
"""Type code of an identification -> property; every other one identifies a person (``idNumber``)."""
_UNKNOWN = ("unknown", "00")


def name_kind(strong: str, remark: str) -> NameKind:
    """``strong`` is false for a weak alias; older entries say "low quality" in the remark."""
    weak = strong.casefold() == "false" or "low quality" in remark.casefold()
    return "weak_alias" if weak else "primary"


def country(description: str, code: str) -> str:
    """The name of a country as printed, else its code; nothing for UNKNOWN and 00."""
    return next((item for item in (description, code) if item and item.casefold() not in _UNKNOWN), "")


def take_document(draft: Draft, code: str, number: str, more: str) -> None:
    """One identification: its type code, number, and what else is said of it."""
    prop = DOCUMENTS.get(code.casefold(), "idNumber")
    if prop == "imoNumber":
        draft.imo_number(number)
        draft.add("notes", f"{code} {number}: {more}" if more else None)
    else:
        draft.document(prop, number, code, more)


def take_birth(draft: Draft, day: str, parts: tuple[str, str, str], years: tuple[str, str], circa: str) -> None:
    """One date of birth: a day, or year, month, day, or a range of years; ``circa`` is true or false."""
    year, month, date_ = parts
    shown = day or "-".join(part.zfill(2) for part in (year, month, date_) if part and part != "0")
    about = "circa " if circa.casefold() == "true" and shown else ""
    draft.born(f"{about}{shown}")
    if any(years) and not shown:
        draft.born(f"between {years[0]} and {years[1]}")
