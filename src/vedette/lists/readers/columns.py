"""Rows whose columns have the names of properties, or are given one by a mapping: lists of one's own, and annexes.

What each property takes is the same everywhere: names may be packed, dates become prefixes, IMO numbers are checked.
"""

from __future__ import annotations

from vedette.lists.dates import listing_day
from vedette.lists.draft import Draft
from vedette.lists.listed import ListedSchema, NameKind

NAMES: dict[str, NameKind] = {
    "name": "primary", "alias": "alias", "aliases": "alias", "weakAlias": "weak_alias", "previousName": "former",
    "formerName": "former", "originalScript": "original_script",
}  # fmt: skip
SCHEMAS: dict[str, ListedSchema] = {
    "person": "Person", "individual": "Person", "people": "Person", "company": "Company", "corporation": "Company",
    "organization": "Organization", "organisation": "Organization", "entity": "Organization",
    "publicbody": "Organization", "legalentity": "LegalEntity", "vessel": "Vessel", "ship": "Vessel",
    "airplane": "Airplane", "aircraft": "Airplane", "cryptowallet": "CryptoWallet", "wallet": "CryptoWallet",
}  # fmt: skip
SPECIAL = ("reference", "schema", "listedOn")
PROPERTIES = frozenset({
    "birthDate", "birthPlace", "deathDate", "nationality", "citizenship", "country", "jurisdiction", "gender",
    "position", "title", "passportNumber", "idNumber", "registrationNumber", "taxNumber", "innCode", "ogrnCode",
    "kppCode", "okpoCode", "leiCode", "swiftBic", "dunsCode", "imoNumber", "mmsi", "callSign", "flag", "pastFlags",
    "owner", "operator", "tonnage", "buildDate", "type", "model", "serialNumber", "icaoCode", "address", "phone",
    "email", "website", "notes", "programId", "program", "provisions", "authority", "legalForm", "sector",
    "incorporationDate", "publicKey", "currency", "topics", "recordId", "linkedTo", "modifiedAt", "fatherName",
    "motherName", "ethnicity", "appearance", "ticker", "sourceUrl", "reason",
})  # fmt: skip
DOCUMENTS = ("passportNumber", "idNumber", "registrationNumber", "taxNumber", "mmsi")
_WHOLE = ("address", "notes", "provisions", "sourceUrl", "reason", "birthDate")
"""Semicolons part no values in these: they belong to prose, or the dates are told apart elsewhere."""
_DATES = ("birthDate", "deathDate", "buildDate", "incorporationDate", "modifiedAt")
_BY_NAME = {name.casefold(): name for name in (*NAMES, *SPECIAL, *PROPERTIES)} | {
    "id": "reference", "type_of_entity": "schema", "entity_type": "schema", "dob": "birthDate", "pob": "birthPlace",
    "date_of_birth": "birthDate", "birth_date": "birthDate", "listed_on": "listedOn", "imo": "imoNumber",
    "startdate": "listedOn", "start-date": "listedOn", "start_date": "listedOn", "programkey": "programId",
    "measure": "provisions", "passport": "passportNumber", "wallet": "publicKey", "source_url": "sourceUrl",
    "registration number": "registrationNumber", "source url": "sourceUrl",
}  # fmt: skip


def property_of(column: str) -> str | None:
    """The property whose name a column carries, whatever its case, or nothing."""
    return _BY_NAME.get(column.strip().casefold())


def schema_of(text: str) -> ListedSchema | None:
    """``Person``, ``individual``, ``Ship`` ... or nothing."""
    return SCHEMAS.get("".join(text.split()).casefold())


def take_row(draft: Draft, given: list[tuple[str, str]], *, day_first: bool | None) -> None:
    """Take (property, cell) pairs into an entry: the primary name first, so that aliases cannot stand in its place."""
    for prop, cell in sorted(given, key=lambda pair: NAMES.get(pair[0]) != "primary"):
        if prop in NAMES:
            draft.packed(cell, NAMES[prop])
        elif prop == "listedOn":
            draft.listed_on = listing_day(cell, day_first=day_first)
        elif prop not in SPECIAL:
            parts = [part.strip(" .\"'") for part in cell.split(";")] if prop not in _WHOLE else [cell]
            take_values(draft, prop, parts, day_first=day_first)


def take_values(draft: Draft, prop: str, values: list[str], *, day_first: bool | None = None) -> None:
    """Values of one property, each as that property is kept: dates as prefixes, IMO numbers checked."""
    for value in values:
        if prop in _DATES:
            draft.dated(prop, value, prop, day_first=day_first)
        elif prop == "gender":
            draft.sex(value)
        elif prop == "imoNumber":
            draft.imo_number(value.upper().removeprefix("IMO"))
        elif prop in DOCUMENTS:
            draft.document(prop, value, prop)
        else:
            draft.add("notes" if prop == "reason" else prop, value)
